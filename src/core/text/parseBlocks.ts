import { BlockReader } from './blockReader';
import type { Chunk, LineState, PlacedBlock } from './chunk';
import { type Comment, joinComments } from './comments';
import { frontMatterEnd } from './frontMatter';
import { LineStates } from './lineStates';
import { PlainReader } from './plainReader';

export type { PlacedBlock } from './chunk';

/** How a draft is written: Markdown (CommonMark, tables, footnotes, front matter, maths, MDX), or text in which nothing is markup. */
export type DraftLanguage = 'markdown' | 'plaintext';

/** Reads chunks one after the other; both languages do it by the same contract. */
export interface ChunkReader {
  read(index: number, state: LineState): Chunk;
}

/** A reader over `lines` (without their line feeds; the array may change between calls). */
export function chunkReader(lines: readonly string[], states: LineStates, language: DraftLanguage): ChunkReader {
  return language === 'plaintext' ? new PlainReader(lines, states) : new BlockReader(lines, states);
}

/** The state before a draft's first line. */
export function firstState(lines: readonly string[], states: LineStates, language: DraftLanguage): LineState {
  if (language === 'plaintext') return states.of(null, { kind: 'before-title' });
  const mark = lines[0]?.startsWith('+') === true ? '+++' : '---';
  return frontMatterEnd(lines) < 0 ? states.top : states.of(null, { kind: 'front-matter', mark, opening: true });
}

/** All chunks of a text with the draft offset of each, in order. */
function* chunksOf(text: string, language: DraftLanguage): Generator<{ readonly chunk: Chunk; readonly offset: number }> {
  const lines = text.split('\n');
  const states = new LineStates();
  const reader = chunkReader(lines, states, language);
  let state = firstState(lines, states, language);
  let offset = 0;
  for (let index = 0; index < lines.length; ) {
    const chunk = reader.read(index, state);
    yield { chunk, offset };
    for (let passed = 0; passed < chunk.lines; passed += 1) offset += (lines[index + passed]?.length ?? 0) + 1;
    index += chunk.lines;
    state = chunk.after;
  }
}

/** Blocks of prose in a draft, in order and without overlap; `start` is the draft offset of a block's first character, in UTF-16 code units. */
export function parseBlocks(text: string, language: DraftLanguage = 'markdown'): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  for (const { chunk, offset } of chunksOf(text, language)) {
    for (const placed of chunk.blocks) blocks.push({ block: placed.block, start: offset + placed.start });
  }
  return blocks;
}

/** HTML and MDX comments of a draft, in order, with draft offsets. */
export function findComments(text: string): Comment[] {
  const fragments = [];
  for (const { chunk, offset } of chunksOf(text, 'markdown')) for (const fragment of chunk.comments) fragments.push({ fragment, offset });
  return joinComments(fragments);
}
