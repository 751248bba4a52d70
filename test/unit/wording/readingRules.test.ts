import * as assert from 'node:assert/strict';
import { readingRules } from '../../../src/core/reading/rules';
import { english } from '../../../src/core/wording/english';
import { german } from '../../../src/core/wording/german';
import { whyMatched } from '../../../src/core/wording/whyMatched';
import { makeFinding, makePart, makeReading } from '../../support/makeFinding';

suite('Rules of reading', () => {
  test('no two are told alike, in any language', () => {
    for (const words of [english, german]) assert.equal(new Set(readingRules.map(words.readingRule)).size, readingRules.length, words.language);
  });

  for (const rule of readingRules) {
    test(`“${rule}” is told in the language of the writer`, () => {
      const finding = makeFinding({ reading: makeReading({ entity: { ...makePart('DeepSeek', 'the lab'), rule }, metric: null }) });
      assert.deepEqual(whyMatched(finding, english), [`Whose: DeepSeek, from “the lab” (${rule})`]);
      const [line = ''] = whyMatched(finding, german);
      assert.match(line, /^Wessen: DeepSeek, aus „the lab“ \(.+\)$/);
      assert.ok(!line.includes(rule), line);
    });
  }
});
