import assert from 'node:assert/strict';
import type { StancedClaim } from '../../../src/core/check/finding';
import type { Claim } from '../../../src/core/claims/claim';
import { prominence } from '../../../src/core/wording/prominence';
import { rankedClaims } from '../../../src/core/wording/rankClaims';
import { makeClaim, makeFinding } from '../../support/makeFinding';

const agreeing = (claim: Claim): StancedClaim => ({ claim, stance: 'agrees', rule: 'exact' });
const supports = (target: string): Claim['relations'] => [{ type: 'supports', target, note: null }];

const origin = makeClaim({ id: 'origin', date: null });
const plain = makeClaim({ id: 'plain', claimant: 'A site', publisher: 'A site' });

suite('Who is met first', () => {
  const before: readonly (readonly [string, Claim, Claim])[] = [
    ['whoever gave a figure before whoever repeats it, though the repeat has the date', origin, makeClaim({ id: 'echo', claimant: 'A site', publisher: 'A site', relations: supports('origin') })],
    ['the organisation itself before an outsider', makeClaim({ id: 'own', claimant: 'DeepSeek' }), makeClaim({ id: 'other' })],
    ['somebody of the organisation before an outsider', makeClaim({ id: 'own', claimant: 'Liang Wenfeng (DeepSeek)' }), makeClaim({ id: 'other' })],
    ['a claimant whom others quote before a site on its own account', makeClaim({ id: 'quoted' }), plain],
    ['a report that says what it counts before one that does not', makeClaim({ id: 'scoped', scope: 'Servers only.' }), makeClaim({ id: 'bare' })],
    ['a dated report before one without a date', makeClaim({ id: 'dated' }), makeClaim({ id: 'undated', date: null })],
    ['anybody with a name before a nameless user', plain, makeClaim({ id: 'user', claimant: 'Reddit user', scope: 'Rent only.' })],
    ['a figure without fault before a known slip', plain, makeClaim({ id: 'slip', claimant: 'DeepSeek', scope: 'A zero was lost.', slip: true })],
  ];
  for (const [what, first, second] of before) {
    test(what, () => {
      const among = [agreeing(second), agreeing(first)];
      assert.ok(prominence(first, among) > prominence(second, among));
      assert.equal(rankedClaims(makeFinding({ claims: among }))[0]?.claim.id, first.id);
    });
  }

  test('what the same report was followed by comes before what it replaced', () => {
    const old = makeClaim({ id: 'old' });
    const now = makeClaim({ id: 'now', relations: [{ type: 'supersedes', target: 'old', note: null }] });
    const among = [agreeing(old), agreeing(now)];
    assert.ok(prominence(now, among) > prominence(old, among));
  });

  test('a denial leads what stands against a figure', () => {
    const denial = makeClaim({ id: 'denial', position: 'denies', claimant: 'A spokesman' });
    const other = makeClaim({ id: 'other', claimant: 'A spokesman', low: 1e9 });
    const claims: StancedClaim[] = [agreeing(origin), { claim: other, stance: 'disputes', rule: 'disputes-relation' }, { claim: denial, stance: 'disputes', rule: 'disputes-relation' }];
    assert.deepEqual(rankedClaims(makeFinding({ standing: 'conflict', claims })).map(({ claim }) => claim.id), ['denial', 'other', 'origin']);
  });
});
