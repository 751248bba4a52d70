import * as assert from 'node:assert/strict';
import { chipLink } from '../../../src/core/claims/chipLink';
import { mayTell, periodLink, whenRead, whenReported } from '../../../src/core/check/periods';
import { candidates, questionOf } from '../../../src/core/check/relevance';
import type { Question } from '../../../src/core/check/relevance';
import { subjectLink } from '../../../src/core/check/subjects';
import type { Claim, Lifetime } from '../../../src/core/claims/claim';
import { parsePeriod } from '../../../src/core/claims/period';
import type { Figure } from '../../../src/core/figures/figure';
import type { Reading } from '../../../src/core/reading/reading';
import { claim, indexOf, mention, reading } from '../../support/assessing';

suite('subjects', () => {
  const cases: readonly (readonly [string | null, string | null, string])[] = [
    ['DeepSeek-R1', 'DeepSeek-R1', 'same'], [null, null, 'same'], [null, 'DeepSeek-R1', 'unnamed'], ['DeepSeek-R1', null, 'whole'],
    ['DeepSeek-R1', 'DeepSeek-V3', 'other'], ['Llama 3.1', 'Llama 3.1 405B', 'family'], ['Colossus', 'Colossus 2', 'family'],
    ['Colossus', 'Colossus (all phases)', 'same'], ['Series B', 'Series C', 'other'], ['H100', 'A100 and H100', 'family'],
    ['GPT-4', 'gpt-4', 'same'], ['GPT-4', 'GPT-4o', 'other'],
  ];
  for (const [one, other, link] of cases) test(`${one} and ${other}: ${link}`, () => assert.equal(subjectLink(one, other), link));
});

suite('chips', () => {
  const cases: readonly (readonly [string | null, string | null, string])[] = [
    ['H100', 'H100', 'same'], [null, 'H100', 'open'], ['H100', 'H800', 'other'], ['H100', 'Hopper', 'family'], ['H800', 'Hopper', 'family'],
    ['Nvidia H100', 'H100', 'same'], ['910C', 'Ascend 910C', 'same'], ['Ascend 910C', 'Ascend 910B', 'other'], ['A100', 'Hopper', 'other'],
    ['H100', 'H100 and H200', 'family'], ['GB200', 'GB200/GB300', 'family'], ['GB300', 'Blackwell', 'family'], ['Trainium2', 'Trainium', 'family'],
    ['Trainium', 'Trainium/Inferentia', 'family'], ['MI300', 'Instinct MI300', 'same'], ['H100', 'H100-equivalent', 'family'], ['H800', 'H100-equivalent', 'other'], ['TPU', 'Hopper', 'other'],
    ['H20', 'H200', 'other'], ['Grace Blackwell Ultra', 'GB300', 'family'], ['Grace Hopper', 'Hopper', 'same'], ['Ascend', 'Ascend die', 'family'], ['Ascend 910C', 'Ascend die', 'other'],
  ];
  for (const [one, other, link] of cases) {
    test(`${one} and ${other}: ${link}`, () => {
      assert.equal(chipLink(one, other), link);
      assert.equal(chipLink(other, one), link);
    });
  }
});

suite('periods', () => {
  type Case = readonly [Lifetime, string | null, string | null, boolean, string];
  const cases: readonly Case[] = [
    ['per-period', '2024', '2024', false, 'match'],
    ['per-period', '2024', '2025', false, 'other'],
    ['per-period', '2025', 'H1 2025', false, 'other'],
    ['per-period', 'Q3 2025', 'Q3 2025', false, 'match'],
    ['per-period', null, '2024', false, 'loose'],
    ['per-period', null, null, false, 'loose'],
    ['per-period', null, null, true, 'match'],
    ['as-of-date', null, null, false, 'loose'],
    ['per-period', '2025', '2025 (forecast)', false, 'loose'],
    ['per-period', '2025 (guidance of 2025-04)', '2025 (guidance of 2025-01)', false, 'match'],
    ['per-period', '2025', '2025 (run rate)', false, 'run-rate'],
    ['per-period', '2025 (run rate)', '2025', false, 'other'],
    ['per-period', 'per day, 2023', 'per day, 2023', true, 'match'],
    ['per-period', 'per year, 2025', '2025', true, 'match'],
    ['per-period', '2025', 'per month, 2025', true, 'loose'],
    ['per-period', '2025-10', '2025 (guidance of 2025-10)', false, 'loose'],
    ['per-period', '2025-07', '2025 (guidance of 2025-10)', false, 'other'],
    ['per-period', '2025-10', '2025', false, 'other'],
    ['per-period', 'H2 2025', '2025 (guidance of 2025-10)', false, 'other'],
    ['per-period', '2029', '2025-2029', false, 'loose'],
    ['per-period', '2028', '2025-2029', false, 'other'],
    ['per-period', 'end of 2026', 'through 2026', false, 'loose'],
    ['per-period', 'through 2029', '2025-2029', false, 'loose'],
    ['per-period', 'Q4 2025', '2025', false, 'other'],
    ['as-of-date', '2024-10', '2024-10', true, 'match'],
    ['as-of-date', '2025-08', '2024-10', true, 'other'],
    ['as-of-date', '2024', '2024-10', true, 'loose'],
    ['as-of-date', null, '2024-10', true, 'loose'],
    ['one-off', null, '2024', true, 'match'],
    ['one-off', '2025', '2024', true, 'match'],
    ['one-off', '2026', '2023', true, 'loose'],
    ['one-off', '2026', '2023', false, 'other'],
    ['one-off', '2024', '2024', false, 'match'],
    ['one-off', 'end of 2026', '2025-09', false, 'other'],
    ['one-off', 'through 2026', '2025-09', false, 'match'],
  ];
  for (const [lifetime, draft, report, named, link] of cases) {
    test(`${lifetime}: ${draft} and ${report}${named ? ', one subject' : ''}: ${link}`, () => {
      const read = draft === null ? null : (reading({ period: draft }).period?.value ?? null);
      const spanned = report === null ? null : parsePeriod(report);
      assert.equal(periodLink(lifetime, whenRead(read, null), whenReported(spanned, report), named, false), link);
    });
  }

  const near: readonly (readonly [Lifetime, string, string, boolean])[] = [
    ['per-period', '2025-07', '2025 (forecast)', true],
    ['per-period', 'late 2025', '2025 (forecast)', true],
    ['per-period', 'Q3 2025', '2025 (forecast)', false],
    ['per-period', '2025-07', '2025', false],
    ['per-period', '2026-07', '2025 (forecast)', false],
    ['per-period', '2025-07', '2025 (guidance of 2025-10)', false],
    ['per-period', '2025-07', '2025 (guidance of 2025-04)', true],
    ['per-period', '2024-06', 'per year, 2024', true],
    ['per-period', 'per month, 2025-06', 'per month, 2025', true],
    ['per-period', 'per month, 2025-06', 'per month, 2024', false],
    ['per-period', 'per day, 2025-06', 'per month, 2025', false],
    ['per-period', '2025-01 (run rate)', '2025 (run rate)', true],
    ['per-period', '2025-01 (run rate)', '2025', false],
    ['as-of-date', '2025-04', '2025-03', true],
    ['as-of-date', '2025-08', '2025-03', false],
    ['one-off', '2025-05', '2025-03', true],
    ['one-off', '2026-05', '2025-03', false],
  ];
  for (const [lifetime, draft, report, told] of near) {
    test(`${lifetime}: what a text tells of ${draft} may${told ? '' : ' not'} be what is reported for ${report}`, () => {
      const read = reading({ period: draft }).period?.value ?? null;
      assert.equal(mayTell(lifetime, whenRead(read, null), whenReported(parsePeriod(report), report), false), told);
    });
  }

  test('a quarter’s sum may be told in a month of it where both name one subject', () => {
    const may = (draft: string, report: string, named: boolean): boolean =>
      mayTell('per-period', whenRead(reading({ period: draft }).period?.value ?? null, null), whenReported(parsePeriod(report), report), named);
    assert.equal(may('2025-04', 'Q2 2025', true), true);
    assert.equal(may('2025-04', 'Q2 2025', false), false, 'the whole firm has a sum for every month');
    assert.equal(may('2025-07', 'Q2 2025', true), false);
    assert.equal(may('2025-04', '2025', true), false);
    assert.equal(may('Q2 2025', '2025-04', true), false);
  });

  test('what a sum of the month or the piece is per besides, the reading tells', () => {
    const monthly = whenReported(parsePeriod('per user and month, 2023'));
    assert.equal(periodLink('per-period', whenRead(reading({ period: 'per user and month' }).period?.value ?? null, 'month'), monthly, true, false), 'loose');
    assert.equal(periodLink('per-period', whenRead(null, 'month'), monthly, true, false), 'other');
    const shares = whenRead(reading({ period: 'per share' }).period?.value ?? null, 'piece');
    assert.equal(periodLink('as-of-date', shares, whenReported(parsePeriod('per share, 2025-03')), false, false), 'loose');
    assert.equal(periodLink('as-of-date', whenRead(null, 'piece'), whenReported(parsePeriod('per share, 2025-03')), false, false), 'other');
  });

  test('what a sum is per may stand with the amount', () => {
    const perDay = whenRead(null, 'day');
    assert.equal(periodLink('per-period', perDay, whenReported(parsePeriod('per day')), true, false), 'match');
    assert.equal(periodLink('per-period', perDay, whenReported(parsePeriod('per year')), true, false), 'other');
    assert.equal(periodLink('per-period', perDay, whenReported(null), true, false), 'other');
    assert.equal(periodLink('as-of-date', whenRead(null, 'hour'), whenReported(parsePeriod('per GPU-hour')), true, false), 'match');
  });
});

suite('candidates', () => {
  function weighed(figure: Partial<Figure>, read: Reading, ...claims: readonly Claim[]): string {
    const index = indexOf(...claims);
    const question = questionOf(mention(figure), read, index, '2026-06-01');
    assert.ok(question !== null);
    return candidates(question).map(({ excludedBy, loose }) => excludedBy ?? loose ?? 'firm').join(' ');
  }
  const chips = { kind: 'accelerator-count', unit: 'accelerator', low: 2048 } as const;
  const fleet = { metric: 'gpu-count', unit: 'accelerator', low: 50_000 } as const;

  test('the reason that keeps a claim out is told', () => {
    const read = reading({ subject: 'DeepSeek-R1' });
    assert.equal(weighed({}, read, claim({ unit: 'EUR', low: 6e6 })), 'unit');
    assert.equal(weighed({}, read, claim({ subject: 'DeepSeek-V3', low: 6e6 })), 'subject');
    assert.equal(weighed({}, read, claim({ subject: 'DeepSeek-R1', low: 6e6 })), 'firm');
    assert.equal(weighed({ ...chips, chip: 'H800' }, reading({ metric: 'gpu-count' }), claim({ ...fleet, chip: 'H100' })), 'chip');
    assert.equal(weighed({}, reading({ metric: 'revenue', period: '2024' }), claim({ metric: 'revenue', period: '2023' })), 'period');
    assert.equal(weighed({ low: 20 }, reading({ metric: 'operating-cost' }), claim({ metric: 'operating-cost', subject: 'Copilot', period: 'per user and month, 2023', low: 20 })), 'subject');
  });

  test('the reason for which a claim can only confirm is told', () => {
    assert.equal(weighed({}, reading(), claim({ subject: 'DeepSeek-R1' })), 'subject-unnamed');
    assert.equal(weighed({}, reading({ subject: 'DeepSeek-R1' }), claim({})), 'whole-entity');
    assert.equal(weighed({}, reading({ subject: 'Llama 3.1' }), claim({ subject: 'Llama 3.1 405B' })), 'family-or-member');
    assert.equal(weighed({ ...chips, chip: 'H800' }, reading({ metric: 'gpu-count' }), claim({ ...fleet, chip: 'Hopper' })), 'chip');
    assert.equal(weighed({}, reading({ metric: 'revenue' }), claim({ metric: 'revenue', period: '2024' })), 'period');
    assert.equal(weighed({}, reading({ metric: 'market-value-loss', subject: 'Apple shares' }), claim({ metric: 'market-value-loss', subject: 'Apple shares', period: '2020' })), 'period');
    assert.equal(weighed({}, reading({ metric: 'market-value-loss', subject: 'Apple shares', period: '2020' }), claim({ metric: 'market-value-loss', subject: 'Apple shares', period: '2020' })), 'firm');
    assert.equal(weighed({}, reading({ partOfWhole: true, subject: 'X' }), claim({ subject: 'X' })), 'part-of-whole');
    assert.equal(weighed({}, reading(), claim({ position: 'denies' })), 'not-own-figure');
    assert.equal(weighed({ low: 1e9 }, reading({ metric: 'funding-raised', subject: 'Series C' }), claim({ metric: 'investment-pledge', subject: 'Series C' })), 'sister-metric');
  });

  test('a report of a time close by is confirmed by its very value alone, and contradicts nothing', () => {
    const raised = claim({ metric: 'valuation', subject: 'Round', period: '2025-03', low: 300e9 });
    const of = (low: number, period: string): string => {
      const index = indexOf(raised);
      const [one] = candidates(questionOf(mention({ low }), reading({ metric: 'valuation', period }), index, null) as Question);
      return `${one?.excludedBy ?? one?.loose} ${one?.outcome}`;
    };
    assert.equal(of(300e9, '2025-04'), 'near-period agrees');
    assert.equal(of(380e9, '2025-04'), 'near-period differs');
    assert.equal(of(300e9, '2025-09'), 'period null');
  });

  test('a round loss of market value with neither day nor cause is not the one on file', () => {
    const lost = claim({ metric: 'market-value-loss', subject: 'DeepSeek sell-off', period: '2025-01-27', low: 1e12 });
    const outcomes = (figure: Partial<Figure>, read: Reading): unknown[] => {
      const index = indexOf(lost);
      return candidates(questionOf(mention(figure), read, index, null) as Question).map(({ outcome }) => outcome);
    };
    assert.deepEqual(outcomes({ low: 1e12 }, reading({ metric: 'market-value-loss' })), ['compatible']);
    assert.deepEqual(outcomes({ low: 1e12 }, reading({ metric: 'market-value-loss', subject: 'DeepSeek sell-off' })), ['agrees']);
    assert.deepEqual(outcomes({ low: 1e12 }, reading({ metric: 'market-value-loss', period: '2025-01-27' })), ['agrees']);
  });

  test('a smaller sum may be a part where sums are told in parts', () => {
    const round = claim({ metric: 'funding-raised', subject: 'Abilene, Texas', low: 15e9 });
    const read = reading({ metric: 'funding-raised', subject: 'Abilene, Texas' });
    assert.equal(weighed({ low: 5e9 }, read, round), 'part-of-whole');
    assert.equal(weighed({ low: 40e9 }, read, round), 'firm');
  });

  test('an undated deal in a later draft may be a newer one', () => {
    const old = claim({ metric: 'funding-raised', subject: 'Investment in Anthropic', low: 3e9, date: '2025-01' });
    const read = reading({ metric: 'funding-raised', subject: 'Investment in Anthropic' });
    assert.equal(weighed({ low: 10e9 }, read, old), 'older-deal');
    assert.equal(weighed({ low: 10e9 }, read, { ...old, date: '2026-05' }), 'firm');
  });

  test('without the day of the draft only a sum that is left open upwards may be a newer deal', () => {
    const old = claim({ metric: 'funding-raised', subject: 'Investment in Anthropic', low: 3e9, date: '2025-01' });
    const looseIn = (figure: Partial<Figure>): string | null | undefined => {
      const index = indexOf(old);
      const question = questionOf(mention(figure), reading({ metric: 'funding-raised', subject: 'Investment in Anthropic' }), index, null);
      return question === null ? undefined : candidates(question)[0]?.loose;
    };
    assert.equal(looseIn({ low: 10e9, hedge: 'at-least' }), 'older-deal');
    assert.equal(looseIn({ low: 10e9 }), null);
    assert.equal(looseIn({ low: 3e9, hedge: 'at-least' }), null);
  });

  test('what a training run used was used once, whatever chip the draft leaves out', () => {
    const bill = claim({ id: 'bill', subject: 'DeepSeek-V3' });
    const used = claim({ ...fleet, id: 'used', subject: 'DeepSeek-V3', low: 2048, chip: 'H800', period: '2024' });
    assert.equal(weighed({ ...chips, low: 2480 }, reading({ metric: 'gpu-count', subject: 'DeepSeek-V3' }), bill, used), 'firm');
    assert.equal(weighed({ ...chips, low: 2480 }, reading({ metric: 'gpu-count', subject: 'Site' }), claim({ ...fleet, subject: 'Site', chip: 'H800', period: '2024' })), 'chip');
  });

  test('so much each is a sum for every one, except where prices are told', () => {
    const round = claim({ metric: 'funding-raised', subject: 'Series B', low: 6e9 });
    assert.equal(weighed({ low: 6e9, per: 'piece' }, reading({ metric: 'funding-raised', subject: 'Series B' }), round), 'firm');
    const chip = claim({ metric: 'unit-price', subject: 'H100', low: 2, period: 'per GPU-hour' });
    assert.equal(weighed({ low: 2, per: 'piece' }, reading({ metric: 'unit-price', subject: 'H100' }), chip), 'period');
  });

  test('equivalents are counted apart from cards', () => {
    const read = reading({ metric: 'gpu-count' });
    const cards = claim({ ...fleet, chip: 'H100' });
    assert.equal(weighed({ ...chips, chip: 'H100', tags: ['equivalent'] }, read, cards), 'chip');
    assert.equal(weighed({ ...chips, chip: 'H100', tags: ['equivalent'] }, read, { ...cards, chip: 'H100-equivalent' }), 'period');
  });
});
