import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { metrics } from '../../../src/core/claims/vocabulary';
import { claimFor, fitsMetric, isAddressOrEmpty, isDateOrEmpty } from '../../../src/editor/newClaim';
import type { ClaimAnswers } from '../../../src/editor/newClaim';
import { loadPack } from '../../../src/packs/loadPack';
import { writeClaim } from '../../../src/packs/writeClaim';
import { makeFigure } from '../../support/makeFinding';

const answers: ClaimAnswers = {
  entity: 'DeepSeek', subject: '', metric: 'training-cost', period: '2024', claimant: 'The company', publisher: 'interview', title: '', url: '',
  date: '2025-03-03', locator: '00:14:05', statement: 'The run cost 6 million dollars.',
};

suite('Adding a claim from a selection', () => {
  test('the entry holds what was told and nothing else', () => {
    assert.deepEqual(claimFor(makeFigure({ hedge: 'about' }), answers), {
      entity: 'DeepSeek', metric: 'training-cost', value: 6e6, qualifier: 'about', period: '2024', date: '2025-03-03',
      statement: 'The run cost 6 million dollars.', claimant: 'The company', publisher: 'interview', locator: '00:14:05',
    });
  });

  test('a range keeps both ends, and another currency its code', () => {
    const entry = claimFor(makeFigure({ low: 5e6, high: 6e6, unit: 'EUR' }), answers);
    assert.deepEqual([entry.value, entry.low, entry.high, entry.unit, entry.qualifier], [undefined, 5e6, 6e6, 'EUR', 'range']);
  });

  test('what is written is a well-formed pack, whatever was typed', () => {
    const words = fc.string({ unit: 'binary', minLength: 0, maxLength: 30 });
    fc.assert(
      fc.property(words, words, words, words, fc.constantFrom('', '2025-01', '2025-01-27'), fc.constantFrom('', 'https://example.org/a'), (entity, claimant, title, statement, date, url) => {
        const told = { ...answers, entity: `E ${entity}`, claimant, title, statement, date, url, publisher: `P ${title}` };
        const text = writeClaim('', claimFor(makeFigure(), told));
        const { pack, problems } = loadPack(text, 'desk.claims.json');
        assert.deepEqual(problems.filter(({ severity }) => severity === 'error'), [], text);
        assert.equal(pack.claims.length, 1);
        assert.equal(pack.claims[0]?.low, 6e6);
      }),
      { numRuns: 500 },
    );
  });

  test('money metrics are offered for money, chip metrics for chips', () => {
    const offered = (unit: string): string[] => metrics.filter(({ metric }) => fitsMetric({ unit }, metric)).map(({ metric }) => metric);
    assert.ok(offered('EUR').includes('training-cost') && !offered('EUR').includes('gpu-count'));
    assert.ok(offered('accelerator').includes('gpu-count') && !offered('accelerator').includes('revenue'));
    assert.deepEqual(offered('gpu-hour'), ['gpu-hours']);
  });

  test('dates and addresses are checked as they are typed', () => {
    for (const [text, fine] of [['', true], ['2025-02-28', true], ['2025-02-30', false], ['2025-13', false], ['03/03/2025', false], ['2025-02', true]] as const) assert.equal(isDateOrEmpty(text), fine, text);
    for (const [text, fine] of [['', true], ['https://a.org/b?c', true], ['ftp://a.org', false], ['javascript:1', false], ['https://user:pass@a.org', false], ['a.org', false]] as const) assert.equal(isAddressOrEmpty(text), fine, text);
  });
});
