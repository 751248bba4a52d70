// A whole check of one megabyte of news, beside a parser's work alone and a public recogniser fed by paragraph.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDraft } from '../src/core/check/checkDraft';
import { findMentions } from '../src/core/figures/findMentions';
import { parseBlocks } from '../src/core/text/parseBlocks';
import { runBundle } from '../src/desktop/keptCode';
import { bundledClaims } from '../src/packs/bundled';
import { newsArticle } from './corpusNews';
import { interleaved, median, row, title, worked } from './measure';
import { parseWithLezer, parseWithLezerGfm, recognizersText } from './peers';

/** Milliseconds of processor time that a process which has done nothing else takes to load the claims, and to check a draft. */
function firstCheck(path: string): { readonly loaded: number; readonly first: number } {
  const draft = readFileSync(path, 'utf8');
  const loaded = worked(bundledClaims);
  return { loaded, first: worked(() => checkDraft(draft, bundledClaims())) };
}

/** The median of several such processes; and of several that start from the code which one before them has kept, as the extension does. */
function freshProcesses(draft: string): { readonly loaded: number; readonly first: number; readonly fromKept: number } {
  const folder = mkdtempSync(join(tmpdir(), 'cold-'));
  const run = (...more: readonly string[]): ReturnType<typeof firstCheck> =>
    JSON.parse(execFileSync(process.execPath, [process.argv[1] as string, ...more], { encoding: 'utf8' })) as ReturnType<typeof firstCheck>;
  try {
    const path = join(folder, 'draft.md');
    writeFileSync(path, draft);
    const runs = Array.from({ length: 9 }, () => run(path));
    const [, ...later] = Array.from({ length: 10 }, () => run(path, folder));
    return { loaded: median(runs.map(({ loaded }) => loaded)), first: median(runs.map(({ first }) => first)), fromKept: median(later.map(({ loaded, first }) => loaded + first)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** So many whole checks come before the first that is measured. */
const warmUp = 20;

async function main(): Promise<void> {
  const claims = bundledClaims();
  const text = newsArticle(1_000_000);
  const { loaded, first, fromKept } = freshProcesses(text.slice(0, 10_000));

  const blocks = parseBlocks(text);
  // Only then has V8 compiled all of the engine for good: the times of a check fall until about the twentieth.
  for (let round = 0; round < warmUp; round += 1) checkDraft(text, claims);
  const times = interleaved(
    {
      lezer: () => parseWithLezer(text),
      lezerGfm: () => parseWithLezerGfm(text),
      blocks: () => parseBlocks(text),
      sentences: () => {
        let count = 0;
        for (const { block } of parseBlocks(text)) count += block.sentences.length;
        return count;
      },
      mentions: () => {
        let count = 0;
        for (const { block } of blocks) count += findMentions(block.prose.text).length;
        return count;
      },
      check: () => checkDraft(text, claims),
    },
    7,
    3,
  );
  const findings = checkDraft(text, claims);

  title('A whole check of 1 MB of news');
  row('signs of money per 1,000 characters', (((text.match(/\$/g)?.length ?? 0) / text.length) * 1000).toFixed(1));
  row('figures found', String(findings.length));
  row('claims loaded, cold', `${loaded.toFixed(1)} ms`);
  row('first check in a fresh process, 10 kB', `${first.toFixed(1)} ms`, { words: 'with loading, at most 30 ms', met: loaded + first <= 30 });
  row('the same, from code kept of an earlier start', `${fromKept.toFixed(1)} ms`, { words: 'at most 30 ms', met: fromKept <= 30 });
  row('@lezer/markdown alone', `${times.lezer.toFixed(1)} ms`);
  row('@lezer/markdown with tables', `${times.lezerGfm.toFixed(1)} ms`);
  row('blocks of prose', `${times.blocks.toFixed(1)} ms`);
  row('blocks and sentences', `${times.sentences.toFixed(1)} ms`);
  row('figures over prose', `${times.mentions.toFixed(1)} ms`);
  row('whole check', `${times.check.toFixed(1)} ms`);
  row('whole check ÷ @lezer/markdown alone', (times.check / times.lezer).toFixed(2), { words: 'at most 0.5 (aim 0.2)', met: times.check <= times.lezer / 2 });

  const peer = await recognizersText();
  if (peer === null) {
    console.log('  Recognizers-Text is not installed: its ratio is left out.');
    return;
  }
  const sample = blocks.slice(0, 60).map(({ block }) => block.prose.text);
  for (const words of sample.slice(0, 10)) peer(words);
  const peerTime = worked(() => { for (const words of sample) peer(words); });
  const characters = sample.reduce((sum, words) => sum + words.length, 0);
  const ratio = peerTime / characters / (times.check / text.length);
  row('Recognizers-Text by paragraph ÷ whole check, per character', `${ratio.toFixed(0)} times`, { words: 'at least 1,300', met: ratio >= 1300 });
}

const [, own = '', draft, kept] = process.argv;
if (draft === undefined) void main();
else if (kept !== undefined) {
  // This very bundle once more, in the same process, which then sees the draft alone.
  process.argv.splice(3);
  runBundle(own, kept, createRequire(own)).keep();
} else process.stdout.write(JSON.stringify(firstCheck(draft)));
