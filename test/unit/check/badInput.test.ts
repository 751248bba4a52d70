import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { assess } from '../../../src/core/check/assess';
import { checkDraft } from '../../../src/core/check/checkDraft';
import { isAlarm } from '../../../src/core/check/finding';
import { buildClaimIndex } from '../../../src/core/claims/claimIndex';
import type { Claim, EntityEntry, Metric, Qualifier, RelationType } from '../../../src/core/claims/claim';
import type { Hedge } from '../../../src/core/figures/figure';
import { bundledClaims } from '../../../src/packs/bundled';
import { claim, indexOf, mention, reading } from '../../support/assessing';
import { timesAsLong } from '../../support/processorTime';

const r1 = reading({ subject: 'R1' });

function alarms(text: string, claims = bundledClaims()): string[] {
  return checkDraft(text, claims, { date: '2026-05-01' }).filter(isAlarm).map(({ text: words, standing }) => `${words} ${standing}`);
}

suite('bad claims', () => {
  test('relations in a circle, to themselves and to nobody end', () => {
    const circle = ['a', 'b', 'c'].map((id, index, ids) => claim({
      id, subject: 'R1', low: 6e6,
      relations: (['supersedes', 'supports', 'disputes', 'context'] as const).flatMap((type) => [
        { type, target: ids[(index + 1) % 3] as string, note: null }, { type, target: id, note: null }, { type, target: 'nobody', note: null },
      ]),
    }));
    const { standing } = assess(mention({ low: 6e6 }), r1, indexOf(...circle));
    assert.ok(['agrees', 'conflict', 'superseded'].includes(standing));
  });

  test('a claim that only disputes or replaces itself stands as it is', () => {
    const odd = claim({ id: 'odd', subject: 'R1', low: 6e6, relations: [{ type: 'supersedes', target: 'odd', note: null }, { type: 'disputes', target: 'odd', note: null }] });
    assert.equal(assess(mention({ low: 6e6 }), r1, indexOf(odd)).standing, 'agrees');
  });

  test('claims without dates, titles and sources are claims', () => {
    const bare = claim({ id: 'bare', subject: 'R1', low: 6e6, date: null, title: '', url: '', publisher: '', claimant: '' });
    assert.equal(assess(mention({ low: 6e6 }), r1, indexOf(bare)).standing, 'agrees');
    assert.equal(assess(mention({ low: 9e6 }), r1, indexOf(bare)).standing, 'differs');
  });

  test('packs that contradict each other give a conflict with both sides', () => {
    const ours = claim({ id: 'ours', subject: 'R1', low: 6e6, pack: 'desk' });
    const theirs = claim({ id: 'theirs', subject: 'R1', low: 9e6, pack: 'bundled' });
    const { standing, claims } = assess(mention({ low: 6e6 }), r1, indexOf(ours, theirs));
    assert.equal(standing, 'conflict');
    assert.deepEqual(claims.map(({ claim: { id } }) => id), ['ours', 'theirs']);
  });

  test('a period in words nobody knows is no period', () => {
    const odd = claim({ id: 'odd', metric: 'revenue', period: 'some time back', low: 6e6 });
    assert.equal(assess(mention({ low: 9e6 }), reading({ metric: 'revenue', period: '2024' }), indexOf(odd)).standing, 'unreported');
  });

  test('zero, tiny and huge values do not divide by themselves', () => {
    for (const low of [0, 1e-9, 1e30, Number.MAX_VALUE]) {
      for (const value of [0, 1e-9, 6e6, 1e30]) assert.doesNotThrow(() => assess(mention({ low: value }), r1, indexOf(claim({ id: 'x', subject: 'R1', low }))));
    }
  });

  test('thousands of claims on one quantity are weighed in the time of as many comparisons', () => {
    const pack = (count: number): Claim[] => Array.from({ length: count }, (_, at) => claim({ id: `c${at}`, subject: 'R1', low: 1e6 + (at % 97) * 1e5 }));
    const weighed = (count: number): (() => void) => {
      const index = indexOf(...pack(count));
      return () => {
        for (let round = 0; round < 20; round++) assess(mention({ low: 6e6 }), r1, index);
      };
    };
    assert.ok(timesAsLong(weighed(2000), weighed(8000), { enough: 8, least: 15 }) <= 11);
    assert.ok(assess(mention({ low: 6e6 }), r1, indexOf(...pack(8000))).claims.length <= 60);
  });

  test('whatever a pack holds, assessing gives one of the five standings and shows each claim once', () => {
    const metrics: readonly Metric[] = ['training-cost', 'hardware-investment', 'revenue', 'gpu-count', 'gpu-hours', 'valuation', 'funding-raised'];
    const qualifiers: readonly Qualifier[] = ['exact', 'about', 'at-least', 'at-most', 'range', 'nearly'];
    const types: readonly RelationType[] = ['disputes', 'supports', 'supersedes', 'context'];
    const hedges: readonly (Hedge | null)[] = [null, 'about', 'nearly', 'at-least', 'at-most'];
    const id = fc.integer({ min: 0, max: 7 }).map(String);
    const value = fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 10 })).map(([digits, power]) => digits * 10 ** power);
    const one = fc.record({
      id, metric: fc.constantFrom(...metrics), qualifier: fc.constantFrom(...qualifiers), low: value, subject: fc.constantFrom(null, 'R1', 'V3'),
      period: fc.constantFrom(null, '2024', '2025 (forecast)', '2025 (run rate)', 'per day', 'H1 2025', '2024-10', 'plan'),
      position: fc.constantFrom('asserts', 'denies', 'doubts'), slip: fc.boolean(), unit: fc.constantFrom('USD', 'EUR', 'accelerator', 'gpu-hour'),
      chip: fc.constantFrom(null, 'H100', 'Hopper'), date: fc.constantFrom(null, '2025', '2025-01', '2025-01-31'),
      relations: fc.array(fc.record({ type: fc.constantFrom(...types), target: id, note: fc.constant(null) }), { maxLength: 3 }),
    }).map((fields) => claim(fields as Partial<Claim>));
    fc.assert(fc.property(
      fc.array(one, { maxLength: 12 }), value, fc.constantFrom(...hedges), fc.constantFrom(...metrics), fc.constantFrom(undefined, 'R1'), fc.constantFrom(undefined, '2024', '2025 (forecast)'),
      (claims, low, hedge, metric, subject, period) => {
        const read = reading({ metric, ...(subject === undefined ? {} : { subject }), ...(period === undefined ? {} : { period }) });
        const index = indexOf(...claims);
        const first = assess(mention({ low, hedge }), read, index);
        assert.ok(['agrees', 'conflict', 'differs', 'superseded', 'unreported'].includes(first.standing));
        assert.equal(new Set(first.claims.map((entry) => entry.claim)).size, first.claims.length);
        if (first.standing === 'agrees') assert.ok(first.claims.every(({ stance }) => stance !== 'differs' && stance !== 'disputes'));
        if (first.standing === 'conflict') assert.ok(first.claims.some(({ stance }) => stance === 'differs' || stance === 'disputes'));
        if (first.standing === 'unreported') {
          assert.ok(first.claims.every(({ stance }) => stance === 'context'));
          // The same number in another currency cannot be compared, and is worth a word all the same.
          assert.ok(first.notices.every(({ code, kind }) => code === 'scope' || (code === 'slip' && kind === 'currency')));
        }
        assert.deepEqual(assess(mention({ low, hedge }), read, index), first);
      },
    ), { numRuns: 300 });
  });
});

suite('bad drafts', () => {
  const common: readonly EntityEntry[] = ['Meta', 'Scale AI', 'Apple', 'Together', 'Oracle'].map((name) =>
    ({ name, aliases: name === 'Scale AI' ? ['Scale'] : [], common: true, commonWords: [name, ...(name === 'Scale AI' ? ['Scale'] : [])], subjects: [] }));
  const index = buildClaimIndex(common, common.map(({ name }) => claim({ id: name, entity: name, metric: 'revenue', low: 1e9, period: '2024' })));

  const ordinary: readonly string[] = [
    'The two brothers made $3 million together in 2024 from revenue of the farm.',
    'On a scale of one to ten, a revenue of $5 million in 2024 is a two.',
    'Apple growers had revenue of $100 million in 2024.',
    'The oracle at Delphi had a revenue of $7 million in 2024, one historian reckons.',
    'The discussion became meta: revenue of $2 million in 2024 would pay for it.',
  ];
  for (const text of ordinary) test(`names that are only words ring no bell: ${text}`, () => assert.deepEqual(alarms(text, index), []));

  const stories = [
    'DeepSeek trained V3 on 2,048 H800 GPUs, at a cost of $5.576 million.',
    'OpenAI raised $40 billion in a round led by SoftBank. Its revenue in 2025 came to about $13 billion.',
    'Nvidia lost $589 billion of market value in one day in January 2025.',
    'In July 2024 Colossus, the cluster of xAI, had 100,000 H100 GPUs.',
  ];
  const elsewhere = [
    'The bridge cost $9 million, of which the city paid $1 million.', 'A Monet sold for $54 million.', 'Two men stole $1.6 million from a pension fund.',
    'The team pays its centre $146.5 million over five years.', 'The jackpot is $759 million.', 'Wheat prices rose to $6.43 a bushel.',
    'The film took $20.2m on its first weekend, against a budget of $80m.', 'The median house went for $3.2 million.', 'Farmers lost $2 billion to the flood.',
  ];
  for (const story of stories) {
    test(`what follows a story about somebody is not about them: ${story.slice(0, 40)}`, () => {
      const before = alarms(story).length;
      for (const other of elsewhere) assert.deepEqual(alarms(`${story}\n\n${other}`).slice(before), [], other);
      assert.deepEqual(alarms(`${story}\n\n## In other news\n\n${elsewhere.join('\n\n')}`).slice(before), []);
    });
  }

  const foreign: readonly string[] = [
    'Das Training von R1 kostete DeepSeek 60 Millionen Dollar, sagte das Unternehmen.',
    'L’entraînement de R1 a coûté 60 millions de dollars à DeepSeek, selon l’entreprise.',
    'DeepSeek 训练 R1 花费 $60 million，公司表示。',
    'El entrenamiento de R1 costó a DeepSeek unos 60 millones de dólares.',
    'Обучение R1 обошлось DeepSeek в $60 million.',
  ];
  for (const text of foreign) test(`another language ends well: ${text}`, () => assert.doesNotThrow(() => alarms(text)));

  test('a thousand figures in one sentence are checked, and none is accused', () => {
    const text = `The councils paid ${Array.from({ length: 1000 }, (_, at) => `$${at + 1} million`).join(', ')} for roads in all.`;
    assert.equal(checkDraft(text, bundledClaims()).length, 1000);
    assert.deepEqual(alarms(text), []);
  });

  test('a figure alone, a text of signs and an empty draft ring no bell', () => {
    for (const text of ['', ' ', '$6 million', '$$$', '$6 million '.repeat(50), '# $6 million\n\n$9 million', '| a |\n|---|\n| $6 million |', '\uFFFC\u0000$6 million']) {
      assert.deepEqual(alarms(text), []);
    }
  });

  test('time grows with the text and no faster', () => {
    const shapes: readonly ((count: number) => string)[] = [
      (count) => `DeepSeek trained R1 for $6 million. `.repeat(count),
      (count) => `DeepSeek trained V3 on ${Array.from({ length: count }, (_, at) => `${2000 + at} H800 GPUs`).join(' and ')}.`,
      (count) => Array.from({ length: count }, (_, at) => `DeepSeek trained V3 on ${2000 + at} GPUs.`).join('\n\n'),
      (count) => `${'$5 million, '.repeat(count)}$9 million in all.`,
      (count) => '<!-- second-source-ignore-start reason: x -->\n\nDeepSeek trained R1 for $6 million.\n\n'.repeat(count),
      (count) => `In all ${'in all '.repeat(count)}$5 million`,
    ];
    for (const shape of shapes) {
      const checked = (text: string) => () => void checkDraft(text, bundledClaims());
      const times = timesAsLong(checked(shape(60)), checked(shape(240)), { enough: 8, least: 20 });
      assert.ok(times <= 11, `${shape(2).slice(0, 40)}: ${times.toFixed(1)} times as long`);
    }
  });
});
