import assert from 'node:assert/strict';
import { formatDate, formatPeriod } from '../../../src/core/wording/dates';
import { english } from '../../../src/core/wording/english';
import { german } from '../../../src/core/wording/german';
import { wordsFor } from '../../../src/core/wording/wordsFor';
import { bundledClaims } from '../../../src/packs/bundled';

function leaves(value: unknown, path: string): readonly [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

const separate = /^\.(?:numbers|currencySign|currencyWord|axisSign|language|signFirst|periodWords)/;

suite('The message catalogues', () => {
  test('both languages have the same messages', () => {
    const paths = (words: object) => leaves(words, '').map(([path]) => path).filter((path) => !separate.test(path)).sort();
    assert.deepEqual(paths(german), paths(english));
  });

  test('no message is empty, and German ones are not left in English', () => {
    const inEnglish = new Map(leaves(english, ''));
    for (const [path, text] of leaves(german, '')) {
      if (separate.test(path) || typeof text !== 'string') continue;
      assert.notEqual(text.trim(), '', path);
      const same = inEnglish.get(path) === text && !/^\.months\.(?:3|7|8|10)$|^\.kind\./.test(path);
      assert.ok(!same, `${path}: ${text}`);
    }
  });

  test('the language is chosen by its tag', () => {
    for (const tag of ['de', 'de-AT', 'DE', 'de_CH.UTF-8']) assert.equal(wordsFor(tag).language, 'de', tag);
    for (const tag of ['en', 'en-GB', 'fr', '', 'den']) assert.equal(wordsFor(tag).language, 'en', tag);
  });

  test('dates are written out as far as they are known', () => {
    const cases = [['2025-01-31', '31 January 2025', '31. Januar 2025'], ['2025-03', 'March 2025', 'März 2025'], ['2024', '2024', '2024'], ['2025-13', '2025-13', '2025-13'], ['spring', 'spring', 'spring']];
    for (const [date = '', en, de] of cases) {
      assert.equal(formatDate(date, english), en);
      assert.equal(formatDate(date, german), de);
    }
  });

  test('periods keep their words, in the language, with their dates written out', () => {
    const cases = [
      ['through 2025-01', 'through January 2025', 'bis Januar 2025'], ['2025 (guidance of 2025-07)', '2025 (guidance of July 2025)', '2025 (Ausblick von Juli 2025)'],
      ['per user and month, 2025', 'per user and month, 2025', 'je Nutzer und Monat, 2025'], ['mid-2026 (plan)', 'mid-2026 (plan)', 'Mitte 2026 (Plan)'],
      ['12 months to 2025-06', '12 months to June 2025', '12 Monate bis Juni 2025'], ['constructor', 'constructor', 'constructor'], ['whenever', 'whenever', 'whenever'],
      ['2025-01-27', '27 January 2025', '27. Januar 2025'], ['2024-2025', '2024-2025', '2024-2025'], ['Q1 FY2026', 'Q1 FY2026', 'Q1 FY2026'],
    ];
    for (const [period = '', en, de] of cases) {
      assert.equal(formatPeriod(period, english), en);
      assert.equal(formatPeriod(period, german), de);
    }
  });

  test('no period of a bundled claim is left half in English', () => {
    const index = bundledClaims();
    const periods = index.entities.flatMap(({ name }) => index.ofEntity(name)).flatMap(({ period }) => (period !== null && /[a-z]{2}/.test(period) ? [period] : []));
    assert.ok(periods.length > 50);
    for (const period of periods) {
      for (const [word] of period.matchAll(/[A-Za-z]*[a-z][A-Za-z]*(?:[ -][A-Za-z]+)*/g)) assert.ok(!formatPeriod(period, german).includes(word), `${period}: ${word}`);
    }
  });
});
