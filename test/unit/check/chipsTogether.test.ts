import * as assert from 'node:assert/strict';
import { checkDraft } from '../../../src/core/check/checkDraft';
import { bundledClaims } from '../../../src/packs/bundled';

/** How each figure of a draft stands by the bundled reports. */
function standings(draft: string): string[] {
  return checkDraft(draft, bundledClaims()).map(({ text, standing }) => `${text}: ${standing}`);
}

/** Chips counted together are none of one of them; a line in small letters is that line. */
const rows: readonly (readonly [string, string])[] = [
  ['Colossus now runs on about 200,000 H100/H200 GPUs.', '200,000 H100/H200 GPUs: agrees'],
  ["xAI's Colossus is home to 200,000 H100/H200s.", '200,000 H100/H200s: agrees'],
  ['DeepSeek is thought to own about 50,000 hopper GPUs.', '50,000 hopper GPUs: agrees'],
  ['DeepSeek is thought to own 50,000 Hopper generation chips.', '50,000 Hopper generation chips: agrees'],
];

suite('chips counted together, and lines of chips', () => {
  for (const [draft, expected] of rows) test(draft, () => assert.deepEqual(standings(draft), [expected]));
});
