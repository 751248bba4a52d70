// What a checked draft of one megabyte holds, beside the draft itself.
import { DraftSession } from '../src/core/check/draftSession';
import { bundledClaims } from '../src/packs/bundled';
import { newsArticle } from './corpusNews';
import { row, title } from './measure';

declare const gc: (() => void) | undefined;

function held(): number {
  gc?.();
  gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function main(): void {
  title('Memory');
  if (gc === undefined) {
    console.log('  Needs --expose-gc.');
    return;
  }
  const claims = bundledClaims();
  // What the engine compiles on its way belongs to the process, not to a draft: others of that length go first.
  for (const seed of [5, 6, 7]) new DraftSession(newsArticle(1_000_000, seed), claims).findings();
  const text = newsArticle(1_000_000);
  const before = held();
  const session = new DraftSession(text, claims);
  const after = held();
  const state = (after - before) / text.length;
  row('state of a session ÷ length of the draft', `${state.toFixed(2)} bytes`, { words: 'at most 4 (aim 1)', met: state <= 4 });
  const findings = session.findings();
  row('with all findings asked for', `${((held() - before) / text.length).toFixed(2)} bytes`);
  row('figures', String(findings.length));
}

main();
