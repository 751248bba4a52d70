import type { ClaimIndex } from '../claims/claim';
import type { Lexicon } from '../reading/names/lexicon';
import { readingParts } from '../reading/readingParts';
import { DraftSession } from './draftSession';

/**
 * Sentences that lead through the engine, from plain to rich: each asks for a little that those before it did not. What they
 * say does not matter, and nothing of it is shown.
 */
const ladder: readonly string[] = [
  'Nobody came.',
  'It cost $6 million.',
  'Mozilla paid $6 million.',
  'Mozilla earned $593 million in 2022.',
  '# Mozilla\n\nIt has `code`, *marks* and [links](https://mozilla.example).',
  'DeepSeek has 50,000 H100 GPUs.',
  'OpenAI lost about $5 billion, up from nearly $1 billion in 2023, it said on Monday.',
  'DeepSeek trained V3 on 2,048 H800 GPUs for 2.788 million GPU hours, SemiAnalysis said in January 2025.',
];

/**
 * Leads once through reading, checking and telling, in steps of a few milliseconds each. The first draft then meets code that
 * is loaded: without that, a single paragraph of it takes as long as some hundred later.
 */
export function* warmUpSteps(claims: ClaimIndex, lexicon: Lexicon): Generator<undefined, void, undefined> {
  yield* readingParts(lexicon);
  for (const sentence of ladder) {
    const session = DraftSession.inSteps(sentence, claims, { lexicon, date: '2026-01-01' });
    yield;
    while (session.advance()) yield;
    const findings = session.findingsByBlock();
    while (findings.next().done !== true) yield;
  }
}
