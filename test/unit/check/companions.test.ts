import * as assert from 'node:assert/strict';
import { assessed, claim, reading } from '../../support/assessing';

suite('What belongs with a report that counts something else', () => {
  const own = claim({ id: 'own', metric: 'training-cost', low: 6e6, claimant: 'The company' });
  const servers = claim({ id: 'servers', metric: 'hardware-investment', low: 1.6e9, subject: 'fleet', claimant: 'Analysts', relations: [{ type: 'disputes', target: 'own', note: null }] });
  const chips = claim({ id: 'chips', metric: 'gpu-count', unit: 'accelerator', low: 50_000, subject: 'fleet', claimant: 'Analysts' });
  const part = claim({ id: 'part', metric: 'gpu-count', unit: 'accelerator', low: 10_000, subject: 'fleet', claimant: 'Analysts' });
  const told = claim({ id: 'told', metric: 'gpu-count', unit: 'accelerator', low: 2_000, claimant: 'The company', relations: [{ type: 'disputes', target: 'chips', note: null }] });
  const running = claim({ id: 'running', metric: 'operating-cost', low: 9.44e8, qualifier: 'about', subject: 'fleet', claimant: 'Analysts' });
  const ceiling = claim({ id: 'ceiling', metric: 'operating-cost', low: 9.44e8, qualifier: 'at-most', claimant: 'An outlet', relations: [{ type: 'supports', target: 'running', note: null }] });
  const read = reading({ metric: 'training-cost' });
  const shown = (...claims: Parameters<typeof assessed>[2][]): readonly string[] => assessed({ low: 6e6 }, read, ...claims).claims.map(({ claim: { id }, rule }) => `${id} ${rule}`);

  test('the same claimant on the same thing, one report a quantity: the one that most others speak of', () => {
    const all = shown(own, servers, part, chips, told, running);
    for (const one of ['servers disputes-relation', 'chips same-claimant', 'running same-claimant']) assert.ok(all.includes(one), all.join(', '));
    assert.ok(!all.some((one) => one.startsWith('part')), all.join(', '));
  });

  test('a report that words one of these values otherwise comes along', () => {
    assert.ok(shown(own, servers, running, ceiling).includes('ceiling other-wording'));
    assert.ok(!shown(own, servers, running, { ...ceiling, qualifier: 'about' }).some((one) => one.startsWith('ceiling')));
  });

  test('without a report that was brought against the figure nothing comes along', () => {
    assert.deepEqual(shown(own, { ...servers, relations: [] }, chips, running, ceiling), ['own exact']);
  });

  test('nor do other claimants, other subjects, slips and rejected figures', () => {
    const strangers = [{ ...chips, claimant: 'Others' }, { ...running, subject: 'cluster' }, { ...running, id: 'slip', slip: true }, { ...chips, id: 'denied', position: 'denies' as const }];
    assert.deepEqual(shown(own, servers, ...strangers), ['own exact', 'servers disputes-relation']);
  });

  test('the standing is the same with and without them', () => {
    assert.equal(assessed({ low: 6e6 }, read, own, servers, chips, running, ceiling).standing, assessed({ low: 6e6 }, read, own, servers).standing);
  });
});
