import assert from 'node:assert/strict';
import { buildClaimIndex } from '../../../src/core/claims/claimIndex';
import { joinIndexes } from '../../../src/core/claims/joinIndexes';
import { makeClaim } from '../../support/makeFinding';

const entity = (name: string, aliases: readonly string[], subjects: readonly string[] = []) => ({ name, aliases, common: false, subjects: subjects.map((subject) => ({ name: subject, aliases: [] })) });

suite('Two claim indexes asked as one', () => {
  const first = buildClaimIndex([entity('DeepSeek', ['High-Flyer'], ['R1'])], [makeClaim({ id: 'a' }), makeClaim({ id: 'both', claimant: 'First' })]);
  const second = buildClaimIndex(
    [entity('DeepSeek', ['DS'], ['R1', 'V3']), entity('Acme', [])],
    [makeClaim({ id: 'both', claimant: 'Second' }), makeClaim({ id: 'b', relations: [{ type: 'disputes', target: 'a', note: null }] }), makeClaim({ id: 'c', entity: 'Acme' })],
  );
  const joined = joinIndexes(first, second);

  test('answers come from both, the first’s before and instead of the second’s', () => {
    assert.deepEqual(joined.about('DeepSeek', 'hardware-investment').map(({ id, claimant }) => [id, claimant]), [['a', 'SemiAnalysis'], ['both', 'First'], ['b', 'SemiAnalysis']]);
    assert.deepEqual(joined.ofEntity('Acme').map(({ id }) => id), ['c']);
    assert.deepEqual(joined.ofEntity('Nobody'), []);
    assert.equal(joined.byId('both')?.claimant, 'First');
    assert.equal(joined.byId('c')?.entity, 'Acme');
    assert.deepEqual(joined.relationsTo('a').map(({ from }) => from.id), ['b']);
  });

  test('every claim is handed out once, the first’s own instead of the second’s', () => {
    const found: string[] = [];
    joined.each(({ id, claimant }) => found.push(`${id} ${claimant}`));
    assert.deepEqual(found, ['a SemiAnalysis', 'both First', 'b SemiAnalysis', 'c SemiAnalysis']);
  });

  test('the same question gets the same array', () => {
    assert.equal(joined.about('DeepSeek', 'hardware-investment'), joined.about('DeepSeek', 'hardware-investment'));
  });

  test('an entity of both has the names of both', () => {
    assert.deepEqual(joined.entities.map(({ name, aliases, subjects }) => [name, aliases, subjects.map((subject) => subject.name)]), [['DeepSeek', ['High-Flyer', 'DS'], ['R1', 'V3']], ['Acme', [], []]]);
  });
});
