import { strict as assert } from 'node:assert';
import { english } from '../../../src/core/wording/english';
import { german } from '../../../src/core/wording/german';
import { otherCounts, otherCountsLine, shortName } from '../../../src/core/wording/otherCounts';
import { makeFinding, stanced } from '../../support/makeFinding';

const servers = stanced('context', 'disputes-relation', { id: 'servers', claimant: 'SemiAnalysis', metric: 'hardware-investment', low: 1.6e9 });
const floor = stanced('context', 'disputes-relation', { id: 'floor', claimant: 'SemiAnalysis', metric: 'hardware-investment', low: 5e8, qualifier: 'at-least' });
const running = stanced('context', 'same-claimant', { id: 'running', claimant: 'SemiAnalysis', metric: 'operating-cost', low: 9.44e8 });
const ceiling = stanced('context', 'other-wording', { id: 'ceiling', claimant: 'Mobil', metric: 'operating-cost', low: 9.44e8, qualifier: 'at-most' });
const chips = stanced('context', 'same-claimant', { id: 'chips', claimant: 'SemiAnalysis', metric: 'gpu-count', unit: 'accelerator', chip: 'Hopper', low: 50_000 });
const stranger = stanced('context', 'disputes-relation', { id: 'stranger', claimant: 'Somebody', metric: 'project-cost', low: 2e9 });
const own = stanced('agrees', 'exact', { id: 'own', metric: 'training-cost', low: 6e6 });

suite('What else is counted', () => {
  test('money first, chips last, a value before a bound, both wordings of a value together', () => {
    const finding = makeFinding({ standing: 'conflict', claims: [own, stranger, floor, servers, chips, running, ceiling] });
    assert.equal(otherCountsLine(finding, english), 'Counts something else · SemiAnalysis: about $1.6 billion, hardware investment; about $944 million, operating cost (Mobil: up to $944 million); about 50,000 Hopper GPUs.');
    assert.deepEqual(otherCounts(finding).map(({ claimant }) => claimant), ['SemiAnalysis', 'Somebody']);
    assert.match(otherCountsLine(finding, german) ?? '', /^Zählt etwas anderes · SemiAnalysis: /);
  });

  test('nothing where every report counts the same thing, is of somebody else, or is a slip', () => {
    assert.equal(otherCountsLine(makeFinding({ claims: [own] }), english), null);
    assert.equal(otherCountsLine(makeFinding({ claims: [own, stanced('context', 'disputes-relation', { ...servers.claim, entity: 'Another' })] }), english), null);
    assert.equal(otherCountsLine(makeFinding({ claims: [own, stanced('context', 'disputes-relation', { ...servers.claim, slip: true })] }), english), null);
    assert.equal(otherCountsLine(makeFinding({ claims: [own, stanced('context', 'family-or-member', { ...servers.claim })] }), english), null);
  });

  test('a claimant goes without the house in brackets where there is little room', () => {
    assert.equal(shortName('Demis Hassabis (Google DeepMind)'), 'Demis Hassabis');
    assert.equal(shortName('The (old) paper'), 'The (old) paper');
    assert.equal(shortName('(sources)'), '(sources)');
  });
});
