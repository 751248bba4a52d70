import { type Chunk, type LineState, silentChunk } from './chunk';
import { JoinedLines } from './joinedLines';
import type { LineStates } from './lineStates';
import { splitLongProse } from './longProse';
import { toSource } from './prose';
import { ProseBlock } from './proseBlock';

const wordEnd = /[.!?:;…"”’)\]。]$/;
const openEnd = /(?:,|\b(?:a|an|and|as|at|by|for|from|in|into|of|on|or|over|than|that|the|to|was|were|with|is|are|its|their|about|nearly|more))$/i;
const smallStart = /^[\p{Ll}\d$€£¥]/u;

/** Longest line that may be a line of wrapped text, and the shortest that may be full, in UTF-16 code units. */
const widest = 100;
const narrowest = 40;

/** Longest first line that is taken for a headline. */
const longestTitle = 200;

/** Whether a line of plain text was wrapped in the middle of a sentence that goes on in the next one. */
function goesOn(line: string, next: string): boolean {
  if (line.length < narrowest || line.length > widest || next.length === 0 || next.length > widest) return false;
  return openEnd.test(line) || (!wordEnd.test(line) && smallStart.test(next));
}

/**
 * Blocks of plain text: every line is a paragraph of its own, save lines wrapped in mid-sentence. The first line is the
 * headline when it does not end like a sentence. Nothing is markup.
 */
export class PlainReader {
  readonly #lines: readonly string[];
  readonly #states: LineStates;

  constructor(lines: readonly string[], states: LineStates) {
    this.#lines = lines;
    this.#states = states;
  }

  /** The chunk whose first line is `index`, when the lines before it left `state`. */
  read(index: number, state: LineState): Chunk {
    const line = this.#lines[index] ?? '';
    let last = line.trim();
    if (last.length === 0) return silentChunk(state);
    const start = line.length - line.trimStart().length;
    const joined = new JoinedLines(last, line.length - start);
    let next = index + 1;
    for (; next < this.#lines.length; next += 1) {
      const following = this.#lines[next] ?? '';
      const words = following.trim();
      if (!goesOn(last, words)) break;
      const from = following.length - following.trimStart().length;
      joined.add(following, from, from + words.length);
      last = words;
    }
    const prose = joined.prose;
    const title = state !== this.#states.top && prose.text.length <= longestTitle && !wordEnd.test(prose.text);
    const blocks = splitLongProse(prose, toSource(prose, prose.text.length - 1) + 1).map((part) => ({
      start: start + part.start,
      block: new ProseBlock(title ? 'heading' : 'paragraph', title ? 1 : 0, false, null, part.prose, part.length),
    }));
    return { lines: next - index, after: this.#states.top, blocks, comments: [] };
  }
}
