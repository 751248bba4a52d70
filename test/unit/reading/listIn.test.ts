import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listIn } from '../../../src/core/reading/words/words';
import { filesBelow, patternsIn } from '../../support/patternsOf';
import * as esbuild from 'esbuild';

declare const PROJECT_ROOT: string;

/** What a pattern tells by look-up, where it is but a list, and else by itself. */
function tellerOf(pattern: RegExp): (lower: string) => boolean {
  const list = listIn(pattern);
  return (lower) => list === null ? pattern.test(lower) : list.words.includes(lower) || list.endings.some((ending) => lower.endsWith(ending));
}

suite('patterns of words told by look-up', () => {
  for (const [pattern, yes, no] of [
    [/^(?:for|on|into)$/, ['for', 'into'], ['fo', 'into ', '', 'For', 'for|on']],
    [/^(?:stakes?|pre-?paid|holding)$/, ['stake', 'stakes', 'prepaid', 'pre-paid', 'holding'], ['stakess', 'stak', 'prpaid']],
    [/(?:ese|ish)$|^(?:these|i)$/, ['chinese', 'british', 'these', 'i', 'ese'], ['this', 'ise', 'ishes']],
    [/^sp(?:en[dt]s?|ending)$/, ['spend', 'spents', 'spending'], ['spen', 'expend']],
    [/^(?:a|b)$/i, ['A', 'b'], ['c']],
    [/^(?:train|model)/, ['training'], ['retrain']],
  ] as const) {
    test(String(pattern), () => {
      for (const word of yes) assert.equal(tellerOf(pattern)(word), true, word);
      for (const word of no) assert.equal(tellerOf(pattern)(word), false, word);
    });
  }

  test('whatever the source\'s patterns are asked, look-up says the same', async () => {
    const room = join(PROJECT_ROOT, 'src/core/reading');
    const patterns: RegExp[] = [];
    for (const file of filesBelow(room)) {
      const { code } = await esbuild.transform(readFileSync(file, 'utf8'), { loader: 'ts', legalComments: 'none', target: 'esnext' });
      patterns.push(...patternsIn(code).filter(({ flags, source }) => flags === '' && source.endsWith(')$')));
    }
    assert.ok(patterns.length > 30, `only ${patterns.length} patterns were found`);
    const words = new Set(patterns.flatMap(({ source }) => source.split(/[^a-z'\u2019-]+/)).flatMap((word) => [word, `${word}s`, word.slice(0, -1), `un${word}`]));
    for (const pattern of patterns) {
      const tells = tellerOf(pattern);
      for (const word of words) assert.equal(tells(word), pattern.test(word), `${String(pattern)} of "${word}"`);
    }
  });
});
