import * as assert from 'node:assert/strict';
import { checkDraft } from '../../../src/core/check/checkDraft';
import { bundledClaims } from '../../../src/packs/bundled';

/** Texts by what they show: with each kind what is told of the last figure of each, by the bundled reports: its standing, then the codes of its notices. */
export type LastTold = Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>>;

/** A test for each text, written on the day `date`. */
export function testLastTold(passages: LastTold, date: string | null = null): void {
  for (const [name, rows] of Object.entries(passages)) {
    for (const [told, texts] of rows) {
      for (const text of texts) {
        test(`${name}: ${told}: ${text.replaceAll('\n', ' ')}`, () => {
          const last = checkDraft(text, bundledClaims(), { date }).at(-1);
          assert.equal([last?.standing, ...(last?.notices ?? []).map(({ code }) => code)].join(' '), told);
        });
      }
    }
  }
}
