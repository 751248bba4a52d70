import * as assert from 'node:assert/strict';
import { shortfall } from '../../../src/core/check/borne';
import { groundOf } from '../../../src/core/check/ground';
import { candidates, questionOf } from '../../../src/core/check/relevance';
import { standingOf } from '../../../src/core/check/standing';
import type { Claim } from '../../../src/core/claims/claim';
import { sistersOf } from '../../../src/core/claims/metricTraits';
import { metrics } from '../../../src/core/claims/vocabulary';
import type { Figure } from '../../../src/core/figures/figure';
import type { Reading } from '../../../src/core/reading/reading';
import { alikeRule, carriedRule, echoRule } from '../../../src/core/reading/rules';
import { claim, indexOf, mention, reading } from '../../support/assessing';
import { makePart } from '../../support/makeFinding';

/** The rule by which a figure's verdict is more than its reading bears, by name; null where it is borne. */
function refused(figure: Partial<Figure>, read: Reading, ...claims: readonly Claim[]): string | null {
  const index = indexOf(...claims);
  const question = questionOf(mention(figure), read, index, null);
  assert.ok(question !== null);
  const ground = groundOf(read);
  return shortfall(question, read, ground, standingOf(question, candidates(question), index, ground === 'difference', false));
}

const report = claim({ id: 'report', low: 6e6 });
const other = claim({ id: 'other', low: 9e6, relations: [{ type: 'disputes', target: 'report', note: null }] });
const carried = { ...makePart('DeepSeek'), rule: carriedRule };
const alike = { ...makePart('training-cost' as const, '', 0.75), rule: alikeRule };
const byReport = { ...makePart('training-cost' as const, '', 0.65), rule: echoRule };

suite('what a reading bears', () => {
  test('a figure of which everything is said bears what reports make of it', () => {
    assert.equal(refused({ low: 6e6 }, reading(), report), null);
    assert.equal(refused({ low: 6e6 }, reading(), report, other), null);
    assert.equal(refused({ low: 8e6 }, reading(), report), null);
  });

  test('one that only gives a scale bears no conflict', () => {
    assert.equal(refused({ low: 6e6, vague: true }, reading(), report, other), 'vague');
    assert.equal(refused({ low: 6e6, vague: true }, reading(), report), null);
  });

  test('an open reading needs the value, not a range that it lies in', () => {
    const range = { ...report, low: 4e6, high: 9e6 };
    assert.equal(refused({ low: 6e6 }, reading({ sure: 0.6 }), range), 'loosely met');
    assert.equal(refused({ low: 6e6 }, reading(), range), null);
  });

  test('where neither owner nor quantity is told with the figure, its very value must settle them', () => {
    const read = { ...reading(), entity: carried, metric: alike };
    assert.equal(refused({ low: 6.2e6 }, read, report), 'unsettled');
    assert.equal(refused({ low: 6.2e6 }, read, { ...report, low: 6.2e6, high: 6.2e6 }), null);
  });

  test('a quantity that only a report suggests needs that report’s number', () => {
    const read = { ...reading(), metric: byReport };
    assert.equal(refused({ low: 6e6 }, read, { ...report, low: 5.6e6, high: 5.6e6 }), 'round digit for a suggested quantity');
    assert.equal(refused({ low: 6e6 }, read, report), null);
  });

  test('an owner who is only carried over needs more than a round digit in a conflict, and nothing more where reports agree', () => {
    const read = { ...reading(), entity: carried, metric: makePart('training-cost' as const, '', 0.8) };
    assert.equal(refused({ low: 6e6 }, read, report, other), 'carried owner');
    assert.equal(refused({ low: 6e6 }, read, report), null);
    assert.equal(refused({ low: 6.2e6 }, read, { ...report, low: 6.2e6, high: 6.2e6 }, other), null);
  });

  test('no report on a figure’s own metric is one on a sister of it', () => {
    for (const { metric } of metrics) {
      for (const alsoMetrics of [[], sistersOf(metric)]) {
        const claims = [metric, ...sistersOf(metric)].map((of) => claim({ id: of, metric: of, low: 6e6 }));
        const question = questionOf(mention({ low: 6e6 }), reading({ metric, alsoMetrics }), indexOf(...claims), null);
        const sisters = question === null ? [] : candidates(question).filter(({ loose }) => loose === 'sister-metric');
        assert.deepEqual(sisters.map((entry) => entry.claim.metric), sistersOf(metric));
      }
    }
  });
});
