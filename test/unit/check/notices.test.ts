import * as assert from 'node:assert/strict';
import { checkDraft } from '../../../src/core/check/checkDraft';
import type { Claim, Metric } from '../../../src/core/claims/claim';
import { pronounRule } from '../../../src/core/reading/rules';
import { bundledClaims } from '../../../src/packs/bundled';
import { assessed, claim, reading, told } from '../../support/assessing';

suite('scope', () => {
  const burn = claim({ id: 'burn', metric: 'cash-burn', period: 'H1 2025', low: 2.5e9 });
  const loss = claim({ id: 'loss', metric: 'net-loss', period: 'H1 2025', low: 13.5e9 });

  test('a value on file under another metric is told, with its report', () => {
    const found = assessed({ low: 2.5e9 }, reading({ metric: 'net-loss', period: 'H1 2025' }), burn, loss);
    assert.equal(found.standing, 'differs');
    assert.deepEqual(told(found), ['scope:metric']);
    assert.ok(found.claims.some(({ claim: { id }, stance }) => id === 'burn' && stance === 'context'));
  });

  test('of another period, another subject or a sister metric it is not', () => {
    const read = reading({ metric: 'net-loss', period: 'H1 2025' });
    assert.deepEqual(told(assessed({ low: 2.5e9 }, read, { ...burn, ...claim({ ...burn, period: 'H1 2024' }) }, loss)), []);
    assert.deepEqual(told(assessed({ low: 2.5e9 }, reading({ metric: 'net-loss', period: 'H1 2025', subject: 'A' }), { ...burn, subject: 'B' }, { ...loss, subject: 'A' })), []);
  });

  test('GPU-hours told as GPUs are a matter of scope', () => {
    const bill = claim({ id: 'bill', subject: 'BLOOM' });
    const hours = claim({ id: 'hours', metric: 'gpu-hours', unit: 'gpu-hour', subject: 'BLOOM', low: 1_082_990 });
    const chips = claim({ id: 'chips', metric: 'gpu-count', unit: 'accelerator', subject: 'BLOOM', low: 384, chip: 'A100' });
    const found = assessed({ kind: 'accelerator-count', unit: 'accelerator', low: 1_082_990 }, reading({ metric: 'gpu-count', subject: 'BLOOM' }), bill, hours, chips);
    assert.deepEqual(told(found), ['scope:unit']);
  });

  test('a run rate told as a result of the year is one too', () => {
    const rate = claim({ id: 'rate', metric: 'revenue', period: '2025 (run rate)', low: 20e9, relations: [{ type: 'context', target: 'year', note: null }] });
    const year = claim({ id: 'year', metric: 'revenue', period: '2025', low: 13.07e9 });
    const found = assessed({ low: 20e9 }, reading({ metric: 'revenue', period: '2025' }), rate, year);
    assert.equal(found.standing, 'conflict');
    assert.deepEqual(told(found), ['scope:run-rate']);
  });

  test('a value that fits another metric speaks against a metric that was not named outright', () => {
    const found = assessed({ low: 2.5e9 }, reading({ metric: 'net-loss', period: 'H1 2025', sure: 0.8 }), burn, loss);
    assert.equal(found.standing, 'unreported');
    assert.deepEqual(told(found), []);
    assert.ok(found.claims.every(({ stance }) => stance === 'context'));
  });

  test('an uncertain reading raises none', () => {
    assert.deepEqual(told(assessed({ low: 2.5e9 }, reading({ metric: 'net-loss', period: 'H1 2025', sure: 0.5 }), burn, loss)), []);
  });

  const price = claim({ id: 'price', metric: 'acquisition-price', subject: 'Sale', low: 116e6 });
  const rounds = claim({ id: 'rounds', metric: 'funding-raised', subject: 'All rounds', low: 230e6 });

  test('three digits of another metric speak for it where all reports on a sum of its kind say otherwise', () => {
    const found = assessed({ low: 116e6 }, reading({ metric: 'funding-raised', sure: 0.95 }), price, rounds);
    assert.equal(found.standing, 'differs');
    assert.deepEqual(told(found), ['scope:metric']);
    assert.deepEqual(found.claims.filter(({ stance }) => stance === 'differs').map(({ claim: { id } }) => id), ['rounds']);
  });

  test('they do not where a report leaves room for the figure, where the metric is a guess, or may be another', () => {
    const read = reading({ metric: 'funding-raised', sure: 0.95 });
    assert.deepEqual(told(assessed({ low: 116e6 }, read, price, { ...rounds, qualifier: 'at-least', low: 100e6, high: 100e6 })), []);
    assert.deepEqual(told(assessed({ low: 116e6 }, reading({ metric: 'funding-raised', sure: 0.8 }), price, rounds)), []);
    assert.deepEqual(told(assessed({ low: 116e6 }, { ...read, alsoMetrics: ['acquisition-price'] }, price, rounds)), []);
    assert.deepEqual(told(assessed({ low: 120e6 }, read, { ...price, low: 120e6, high: 120e6 }, rounds)), [], 'two digits meet by chance');
    assert.deepEqual(told(assessed({ low: 117e6 }, read, price, rounds)), [], 'to the digit');
    assert.deepEqual(told(assessed({ low: 116e6 }, read, { ...price, slip: true }, rounds)), []);
  });

  test('of what a firm has year after year they do not, unless the same time is named', () => {
    const cloud = claim({ id: 'cloud', metric: 'operating-cost', period: 'Q3 2025', low: 116e6 });
    const sales = claim({ id: 'sales', metric: 'revenue', period: 'Q2 2025', low: 230e6 });
    assert.deepEqual(told(assessed({ low: 116e6 }, reading({ metric: 'revenue', sure: 0.95 }), cloud, sales)), []);
    assert.deepEqual(told(assessed({ low: 116e6 }, reading({ metric: 'revenue', period: 'Q3 2025', sure: 0.95 }), cloud, sales)), ['scope:metric']);
    assert.deepEqual(told(assessed({ low: 116e6 }, reading({ metric: 'revenue', period: 'Q1 2025', sure: 0.95 }), cloud, sales)), []);
  });

  test('a sum and the worth that it sets, the one put for the other, are told though they are round', () => {
    const raised = claim({ id: 'raised', metric: 'funding-raised', subject: 'August round', period: '2025-08', low: 500e6 });
    const worth = claim({ id: 'worth', metric: 'valuation', subject: 'August round', period: '2025-08', low: 6.8e9 });
    const of = (metric: 'funding-raised' | 'valuation', period?: string) => reading({ metric, sure: 0.95, ...(period === undefined ? {} : { period }) });
    assert.deepEqual(told(assessed({ low: 500e6 }, of('valuation', '2025-08'), raised, worth)), ['scope:metric']);
    assert.deepEqual(told(assessed({ low: 500e6 }, of('valuation', '2025'), raised, worth)), [], 'a year has several');
    assert.deepEqual(told(assessed({ low: 500e6 }, of('valuation'), raised, worth)), []);
  });

  test('where nothing is on file for a metric, the digits of one that is told beside it are a word', () => {
    const cloud = claim({ id: 'cloud', metric: 'operating-cost', low: 99e6 });
    const found = assessed({ low: 99e6, hedge: 'about' }, reading({ metric: 'revenue', sure: 0.95 }), cloud);
    assert.equal(found.standing, 'unreported');
    assert.deepEqual(told(found), ['scope:metric']);
    assert.deepEqual(told(assessed({ low: 99e6 }, reading({ metric: 'market-cap', sure: 0.95 }), cloud)), [], 'never told beside it');
    assert.deepEqual(told(assessed({ low: 99e6 }, reading({ metric: 'revenue', sure: 0.95 }), { ...cloud, subject: 'Site' })), [], 'of a site');
    assert.deepEqual(told(assessed({ low: 90e6 }, reading({ metric: 'revenue', sure: 0.95 }), { ...cloud, low: 90e6, high: 90e6 })), [], 'one round digit');
  });

  test('one round digit proves nothing unless it is exactly that number', () => {
    const hardware = claim({ id: 'hardware', metric: 'hardware-investment', low: 5.7e6, subject: 'R1' });
    const bill = claim({ id: 'bill', subject: 'R1', low: 294_000 });
    assert.deepEqual(told(assessed({ low: 6e6 }, reading({ subject: 'R1' }), hardware, bill)), []);
    assert.deepEqual(told(assessed({ low: 6e6 }, reading({ subject: 'R1' }), { ...hardware, low: 6e6, high: 6e6 }, bill)), ['scope:metric']);
  });
});

suite('slips', () => {
  const read = reading({ subject: 'R1' });
  const on = (low: number) => claim({ id: 'report', subject: 'R1', low });
  const cases: readonly (readonly [string, number, number, string | null])[] = [
    ['a thousand times more', 294e6, 294_000, 'factor-thousand'],
    ['a thousand times less', 1.9e9, 1.9e12, 'factor-thousand'],
    ['one digit and a thousand', 6e9, 6e6, 'factor-thousand'],
    ['the point one place off', 19.1e6, 191e6, 'decimal-shift'],
    ['the point two places off', 1.91e6, 191e6, 'decimal-shift'],
    ['two digits exchanged', 5.567e6, 5.576e6, 'swapped-digits'],
    ['digits moved round', 2480, 2048, null],
    ['just another value', 40e9, 15e9, null],
    ['nearly a tenth', 18e6, 191e6, null],
  ];
  for (const [name, draft, report, kind] of cases) {
    test(`${name}: ${kind ?? 'none'}`, () => {
      const found = assessed({ low: draft }, read, on(report));
      assert.equal(found.standing, 'differs');
      assert.deepEqual(told(found), kind === null ? [] : [`slip:${kind}`]);
    });
  }

  test('the same number in another currency is a slip, and differs where a report in the draft’s own says otherwise', () => {
    const yuan = claim({ id: 'yuan', metric: 'capital-expenditure', period: '2025', unit: 'CNY', low: 150e9, qualifier: 'at-least' });
    const plan = reading({ metric: 'capital-expenditure', period: '2025' });
    const alone = assessed({ low: 150e9 }, plan, yuan);
    assert.equal(alone.standing, 'unreported', 'nothing on file is in dollars');
    assert.deepEqual(told(alone), ['slip:currency']);
    const beside = assessed({ low: 150e9 }, plan, yuan, claim({ id: 'dollars', metric: 'capital-expenditure', period: '2025', low: 20e9 }));
    assert.equal(beside.standing, 'differs');
    assert.deepEqual(told(beside), ['slip:currency']);
    assert.deepEqual(told(assessed({ low: 150e9 }, plan, yuan, claim({ ...yuan, id: 'dollars', unit: 'USD' }))), []);
    assert.equal(assessed({ low: 2e9 }, plan, { ...yuan, low: 2e9, high: 2e9 }).standing, 'unreported', 'one round digit may well be another sum');
    const launch = claim({ id: 'launch', metric: 'market-value-loss', subject: 'Launch', low: 100e9 });
    const lost = (about: { subject?: string }): string[] => told(assessed({ low: 100e9, unit: 'GBP' }, reading({ metric: 'market-value-loss', ...about }), launch));
    assert.deepEqual(lost({ subject: 'Launch' }), ['slip:currency'], 'a round digit of the very thing');
    assert.deepEqual(lost({}), []);
  });

  test('another currency of another time, or site, is another sum', () => {
    const yuan = claim({ id: 'yuan', metric: 'capital-expenditure', period: 'Q3 2025', unit: 'CNY', low: 13e9 });
    const of = (period: string) => reading({ metric: 'capital-expenditure', period });
    assert.deepEqual(told(assessed({ low: 13e9 }, of('Q3 2025'), yuan)), ['slip:currency']);
    assert.deepEqual(told(assessed({ low: 13e9 }, of('Q3 2024'), yuan)), []);
    assert.deepEqual(told(assessed({ low: 13e9 }, of('Q3 2025'), { ...yuan, subject: 'Site' })), []);
  });

  test('whom a pronoun means is settled by the report of that very quarter', () => {
    const yuan = claim({ id: 'yuan', metric: 'capital-expenditure', period: 'Q3 2025', unit: 'CNY', low: 13e9 });
    const year = claim({ id: 'year', metric: 'capital-expenditure', period: '2025', unit: 'CNY', low: 13e9 });
    const pointed = (period: string, sure = 0.95): ReturnType<typeof reading> => {
      const made = reading({ metric: 'capital-expenditure', period, sure });
      return { ...made, entity: made.entity === null ? null : { ...made.entity, rule: pronounRule } };
    };
    assert.deepEqual(told(assessed({ low: 13e9 }, pointed('Q3 2025'), yuan)), ['slip:currency']);
    assert.deepEqual(told(assessed({ low: 13e9 }, pointed('2025'), year)), [], 'a year has several');
    assert.deepEqual(told(assessed({ low: 13e9 }, pointed('Q3 2025', 0.8), yuan)), [], 'the metric is a guess');
    assert.deepEqual(told(assessed({ low: 20e9 }, pointed('Q3 2025'), { ...yuan, low: 20e9, high: 20e9 })), [], 'one round digit');
  });

  test('the digits of the round of that month, the point moved, are a slip though the round is not named', () => {
    const round = claim({ id: 'round', metric: 'funding-raised', subject: '2023 round', period: '2023-06', low: 1.3e9 });
    const of = (period: string) => reading({ metric: 'funding-raised', period });
    const found = assessed({ low: 13e9 }, of('2023-06'), round);
    assert.equal(found.standing, 'differs');
    assert.deepEqual(told(found), ['slip:decimal-shift']);
    assert.deepEqual(told(assessed({ low: 13e9 }, of('2023'), round)), [], 'a year has several');
    assert.deepEqual(told(assessed({ low: 13e9 }, of('2024-06'), round)), []);
    assert.deepEqual(told(assessed({ low: 10e9 }, of('2023-06'), { ...round, low: 1e9, high: 1e9 })), [], 'one round digit');
    assert.deepEqual(told(assessed({ low: 14e9 }, of('2023-06'), round)), []);
  });

  test('the value of another period is told where the figure differs', () => {
    const y22 = claim({ id: 'y22', metric: 'revenue', period: '2022', low: 593e6 });
    const y23 = claim({ id: 'y23', metric: 'revenue', period: '2023', low: 653e6 });
    assert.deepEqual(told(assessed({ low: 593e6 }, reading({ metric: 'revenue', period: '2023' }), y22, y23)), ['slip:other-period']);
    assert.deepEqual(told(assessed({ low: 593e6 }, reading({ metric: 'revenue', period: '2022' }), y22, y23)), []);
    assert.equal(assessed({ low: 593e6 }, reading({ metric: 'revenue', period: '2023' }), y22).standing, 'unreported');
  });

  test('a slip inside an open bound is still a slip', () => {
    const pledge = claim({ id: 'pledge', metric: 'investment-pledge', subject: 'Stargate', low: 500e9, qualifier: 'at-most' });
    const found = assessed({ low: 500e6 }, reading({ metric: 'investment-pledge', subject: 'Stargate' }), pledge);
    assert.equal(found.standing, 'differs');
    assert.deepEqual(told(found), ['slip:factor-thousand']);
  });

  // The round or the year is left open in each of them.
  const worth = (low: number): Claim => claim({ id: 'worth', metric: 'valuation', subject: 'Series C', low, period: '2025-09' });
  const sold = claim({ id: 'sold', metric: 'revenue', low: 3.7e9, period: '2024' });
  const unheardOf: readonly (readonly [string, number, Metric, Claim, boolean])[] = [
    ['one digit of what a firm is worth', 500e6, 'valuation', worth(500e9), true],
    ['several digits of what it is worth', 11.7e6, 'valuation', worth(11.7e9), true],
    ['two digits of its revenue', 3.7e6, 'revenue', sold, true],
    ['one digit of its revenue', 4e6, 'revenue', claim({ id: 'sold', metric: 'revenue', low: 4e9, period: '2024' }), false],
    ['a contract, which may be of any size', 38e6, 'contract-value', claim({ id: 'signed', metric: 'contract-value', subject: 'Cloud', low: 38e9 }), false],
  ];
  for (const [name, low, metric, on, rings] of unheardOf) {
    test(`a thousandth of all reports, ${name}: ${rings ? 'told' : 'silent'}`, () => {
      assert.deepEqual(told(assessed({ low }, reading({ metric }), on)), rings ? ['slip:factor-thousand'] : []);
    });
  }
  test('a thousandth of one report, where another is of that order, is no slip', () => {
    const early = claim({ id: 'early', metric: 'valuation', subject: 'Seed', low: 400e6, period: '2021' });
    assert.deepEqual(told(assessed({ low: 500e6 }, reading({ metric: 'valuation' }), worth(500e9), early)), []);
  });

  test('a draft that repeats a known slip is told so, with the report that is right', () => {
    const pledge = claim({ id: 'pledge', metric: 'investment-pledge', subject: 'Stargate', low: 500e9, qualifier: 'at-most' });
    const slip = claim({ id: 'slip', metric: 'investment-pledge', subject: 'Stargate', low: 50e9, slip: true, relations: [{ type: 'disputes', target: 'pledge', note: null }] });
    const read2 = reading({ metric: 'investment-pledge', subject: 'Stargate' });
    const found = assessed({ low: 50e9 }, read2, pledge, slip);
    assert.equal(found.standing, 'conflict');
    assert.deepEqual(told(found), ['slip:known-slip']);
    assert.deepEqual(found.notices[0]?.claims, ['pledge', 'slip']);
    assert.deepEqual(told(assessed({ low: 500e9, hedge: 'at-most' }, read2, pledge, slip)), [], 'and it never accuses a true figure');
    assert.equal(assessed({ low: 500e9, hedge: 'at-most' }, read2, pledge, slip).standing, 'agrees');
  });

  test('a figure many times off that no slip explains is about something else', () => {
    const price = claim({ id: 'price', metric: 'unit-price', subject: 'H100', low: 25_000 });
    assert.equal(assessed({ low: 1.15 }, reading({ metric: 'unit-price', subject: 'H100' }), { ...price, period: null }).standing, 'unreported');
    assert.equal(assessed({ low: 9e6 }, read, on(6e6)).standing, 'differs');
    assert.equal(assessed({ low: 900e6 }, read, on(6.1e6)).standing, 'unreported');
  });

  test('vague amounts and mere scales ring no bell', () => {
    const one = on(300e6);
    const two = { ...on(500e6), id: 'two' };
    assert.equal(assessed({ low: 2e8, high: 999_999_999, vague: true }, read, one, two).standing, 'agrees');
    assert.equal(assessed({ low: 1e9, tags: ['scale-only'] }, read, one).standing, 'unreported');
  });

  test('where no subject is named, only three digits or more tell a slip', () => {
    assert.equal(assessed({ low: 29e6 }, reading(), on(29_000)).standing, 'unreported');
    assert.equal(assessed({ low: 294e6 }, reading(), on(294_000)).standing, 'differs');
    assert.equal(assessed({ low: 295e6 }, reading(), on(294_000)).standing, 'unreported');
  });

  test('a known slip is told only where the reading is certain', () => {
    const wrong = { ...on(6e9), id: 'wrong', slip: true };
    const right = { ...on(6e6), relations: [{ type: 'disputes', target: 'wrong', note: null }] } as const;
    assert.deepEqual(told(assessed({ low: 6e9 }, read, right, wrong)), ['slip:known-slip']);
    const open = { ...read, metric: read.metric === null ? null : { ...read.metric, sure: 0.6 } };
    assert.deepEqual(told(assessed({ low: 6e9 }, open, right, wrong)), []);
    assert.equal(assessed({ low: 6e9 }, open, right, wrong).standing, 'unreported');
  });

  test('an open reading leans on no wide range', () => {
    const wide = { ...on(149e6), high: 570e6, qualifier: 'range' } as const;
    const open = { ...read, metric: read.metric === null ? null : { ...read.metric, sure: 0.6 } };
    assert.equal(assessed({ low: 300e6 }, read, wide).standing, 'agrees');
    assert.equal(assessed({ low: 300e6 }, open, wide).standing, 'unreported');
    assert.equal(assessed({ low: 300e6 }, open, wide, { ...on(300e6), id: 'exact' }).standing, 'agrees');
  });

  test('a figure that agrees is no slip of another', () => {
    assert.deepEqual(told(assessed({ low: 6e6 }, read, on(6e6), { ...on(6e9), id: 'other', slip: true })), []);
  });
});

suite('wording', () => {
  const read = reading({ metric: 'investment-pledge', subject: 'Deal' });
  const deal = claim({ id: 'deal', metric: 'investment-pledge', subject: 'Deal', low: 10e9 });
  const cases = [
    [null, 'at-most', 'wording:dropped'], [null, 'nearly', 'wording:dropped'], ['at-least', 'nearly', 'wording:turned'],
    ['at-least', 'at-most', 'wording:turned'], ['at-most', 'at-least', 'wording:turned'], ['nearly', 'at-least', 'wording:turned'],
    [null, 'at-least', null], ['at-most', 'at-most', null], ['nearly', 'at-most', null], ['about', 'at-most', null], [null, 'about', null], ['at-most', 'exact', null],
  ] as const;
  for (const [hedge, qualifier, expected] of cases) {
    test(`${hedge ?? 'flat'} where the report says ${qualifier}: ${expected ?? 'none'}`, () => {
      assert.deepEqual(told(assessed({ low: 10e9, hedge }, read, { ...deal, qualifier })), expected === null ? [] : [expected]);
    });
  }

  test('a figure written more closely than the bound has dropped nothing', () => {
    assert.deepEqual(told(assessed({ low: 9.9e9, step: 1e8 }, read, { ...deal, qualifier: 'nearly' })), []);
    assert.deepEqual(told(assessed({ low: 10e9 }, read, { ...deal, low: 9.9e9, high: 9.9e9, qualifier: 'nearly' })), ['wording:dropped']);
  });

  test('an upper bound of the hours that chips ran drops nothing that inflates, turned round it misleads', () => {
    const hours = reading({ metric: 'gpu-hours', subject: 'Deal' });
    const ran = claim({ id: 'ran', metric: 'gpu-hours', unit: 'gpu-hour', subject: 'Deal', chip: 'A100', low: 79_000, qualifier: 'at-most' });
    const told79 = (hedge: 'at-least' | null) => told(assessed({ kind: 'gpu-hours', unit: 'gpu-hour', chip: 'A100', low: 79_000, hedge }, hours, ran));
    assert.deepEqual(told79(null), []);
    assert.deepEqual(told79('at-least'), ['wording:turned']);
  });

  test('chips that the draft names tell which deal is meant, unless they are of two', () => {
    const unnamed = reading({ metric: 'gpu-count' });
    const bound = claim({ id: 'bound', metric: 'gpu-count', unit: 'accelerator', subject: 'Deal', chip: 'TPU', low: 1e6, qualifier: 'at-most' });
    const chips = (chip: string | null, ...claims: readonly (typeof bound)[]): string[] => told(assessed({ kind: 'accelerator-count', unit: 'accelerator', chip, low: 1e6 }, unnamed, ...claims));
    assert.deepEqual(chips('TPU', bound), ['wording:dropped']);
    assert.deepEqual(chips(null, bound), []);
    assert.deepEqual(chips('TPU', bound, { ...bound, id: 'other', subject: 'Site', low: 5e5, high: 5e5 }), []);
  });

  test('a bound is turned round though another report gives more, and not where one gives it as the draft does', () => {
    const made = reading({ metric: 'gpu-shipments' });
    const bound = claim({ id: 'bound', metric: 'gpu-shipments', unit: 'accelerator', chip: 'Ascend', low: 200_000, qualifier: 'at-most' });
    const more = { ...bound, id: 'more', chip: 'Ascend 910C', low: 300_000, high: 300_000, qualifier: 'about' } as const;
    const atLeast = (...claims: readonly (typeof bound | typeof more)[]): string[] =>
      told(assessed({ kind: 'accelerator-count', unit: 'accelerator', chip: 'Ascend', low: 200_000, hedge: 'at-least' }, made, ...claims)).filter((code) => code.startsWith('wording'));
    assert.deepEqual(atLeast(bound, more), ['wording:turned']);
    assert.deepEqual(atLeast(bound, more, { ...more, id: 'flat', chip: 'Ascend', low: 200_000, high: 200_000 }), []);
    assert.deepEqual(atLeast(more), []);
  });

  test('a bound is turned round of whomever the words before speak of', () => {
    const codes = (text: string): string[] => checkDraft(text, bundledClaims()).at(-1)?.notices.map(({ code, kind }) => `${code}:${kind}`) ?? [];
    assert.deepEqual(codes('Anthropic is growing. Google will supply it with at least one million TPUs in 2026.'), ['wording:turned']);
    assert.deepEqual(codes('Anthropic is growing.\n\n- It will get at least one million TPUs.'), ['wording:turned']);
    assert.deepEqual(codes('Anthropic is growing. Google will supply it with up to one million TPUs.'), []);
    assert.deepEqual(codes('Anthropic will get one million of Google\'s TPUs.'), ['wording:dropped']);
  });

  test('whoever gives the figure as the draft words it, be it of a chip by another name, is repeated', () => {
    const fleet = reading({ metric: 'gpu-count', subject: 'Deal' });
    const bound = claim({ id: 'bound', metric: 'gpu-count', unit: 'accelerator', subject: 'Deal', chip: 'Blackwell', low: 550_000, qualifier: 'at-most' });
    const flat = { ...bound, id: 'flat', chip: 'GB200', qualifier: 'exact' } as const;
    const chips = (...claims: readonly (typeof bound | typeof flat)[]): string[] => told(assessed({ kind: 'accelerator-count', unit: 'accelerator', chip: 'Blackwell', low: 550_000 }, fleet, ...claims));
    assert.deepEqual(chips(bound), ['wording:dropped']);
    assert.deepEqual(chips(bound, flat), []);
    assert.deepEqual(chips(bound, { ...flat, slip: true }), ['wording:dropped']);
  });

  test('one report that gives the figure flat is enough', () => {
    assert.deepEqual(told(assessed({ low: 10e9 }, read, { ...deal, qualifier: 'at-most' }, { ...deal, id: 'flat' })), []);
    assert.deepEqual(told(assessed({ low: 10e9 }, read, { ...deal, qualifier: 'at-most' }, { ...deal, id: 'flat', slip: true })), ['wording:dropped']);
  });
});

suite('attribution', () => {
  const report = claim({ id: 'report', subject: 'R1', low: 6e6, claimant: 'Bloomberg' });
  const denial = claim({ id: 'denial', subject: 'R1', low: 6e6, position: 'denies', claimant: 'Elon Musk', relations: [{ type: 'disputes', target: 'report', note: null }] });
  const other = claim({ id: 'other', subject: 'R1', low: 9e6, claimant: 'Reuters' });

  test('a disputed figure in the writer’s own voice is told', () => {
    assert.deepEqual(told(assessed({ low: 6e6 }, reading({ subject: 'R1' }), report, denial)), ['attribution:own-voice']);
    assert.deepEqual(told(assessed({ low: 6e6 }, reading({ subject: 'R1', attribution: 'Bloomberg' }), report, denial)), []);
    assert.deepEqual(told(assessed({ low: 6e6 }, reading({ subject: 'R1', voice: 'quoted' }), report, denial)), []);
  });

  test('who is on file with a doubt of a figure does not say it', () => {
    assert.deepEqual(told(assessed({ low: 6e6 }, reading({ subject: 'R1', attribution: 'Elon Musk' }), report, denial)), ['attribution:doubter']);
  });

  test('two unequal reports are a conflict, and that says enough', () => {
    assert.deepEqual(told(assessed({ low: 6e6 }, reading({ subject: 'R1' }), report, other)), []);
  });

  test('the wrong mouth is told', () => {
    assert.deepEqual(told(assessed({ low: 6e6 }, reading({ subject: 'R1', attribution: 'Reuters' }), report, other)), ['attribution:other-side']);
    assert.deepEqual(told(assessed({ low: 6e6 }, reading({ subject: 'R1', attribution: 'DeepSeek' }), report, denial)), ['attribution:not-its-own']);
    assert.deepEqual(told(assessed({ low: 6e6 }, reading({ subject: 'R1', attribution: 'Le Monde' }), report, other)), []);
  });
});
