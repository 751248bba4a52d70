import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { buildWordIndex, claimText, searchClaims } from '../../../src/core/claims/searchClaims';
import { compiledPacks } from '../../../src/packs/bundledPacks';

const { claims } = compiledPacks;
const search = buildWordIndex(claims, claimText);
const ids = (query: string): string[] => searchClaims(search, query).map(({ id }) => id);

suite('searching claims', () => {
  const found: readonly (readonly [query: string, ...ids: string[]])[] = [
    ['deepseek opex', ...[]],
    ['deepseek nature 294', 'deepseek-r1-training-cost-nature-294k'],
    ['SemiAnalysis Hopper DeepSeek fleet', 'semianalysis-deepseek-50000-hopper'],
    ['mozil close', 'mozilla-revenue-2022-close-to-600m'],
    ['STARGATE musk', 'musk-stargate-softbank-under-10b'],
    ['musk stargate', 'musk-stargate-softbank-under-10b'],
  ];
  for (const [query, ...wanted] of found) {
    test(`"${query}" finds ${wanted.length === 0 ? 'nothing more than what holds all its words' : wanted.join(', ')}`, () => {
      for (const id of wanted) assert.ok(ids(query).includes(id), ids(query).join(' '));
    });
  }

  test('an empty query gives all, a word that no claim holds gives nothing', () => {
    assert.equal(ids('').length, claims.length);
    assert.equal(ids(' - ').length, claims.length);
    assert.deepEqual(ids('deepseek zzzz'), []);
  });

  test('a prefix finds at least what the whole word finds, and order of words does not matter', () => {
    const words = ['deepseek', 'training', 'openai', 'billion', 'nvidia', 'hopper', 'revenue', '2025', 'meta'];
    fc.assert(fc.property(fc.constantFrom(...words), fc.constantFrom(...words), fc.integer({ min: 1, max: 4 }), (left, right, length) => {
      const whole = ids(`${left} ${right}`);
      assert.deepEqual(ids(`${right} ${left}`), whole);
      const shorter = new Set(ids(`${left.slice(0, length)} ${right}`));
      for (const id of whole) assert.ok(shorter.has(id));
    }));
  });

  test('what a scan of all words finds is what the search finds', () => {
    const words = (text: string): string[] => text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? [];
    for (const query of ['deep h800', 'fund open 2025', 'x', 'goog capex', 'hp humane', '1.6']) {
      const prefixes = words(query);
      const slow = claims.filter((claim) => {
        const all = words([claim.entity, claim.subject, claim.metric, claim.chip, claim.period, claim.claimant, claim.reportedBy, claim.publisher, claim.title, claim.statement, claim.scope].join(' '));
        return prefixes.every((prefix) => all.some((word) => word.startsWith(prefix)));
      });
      assert.deepEqual(ids(query), slow.map(({ id }) => id), query);
    }
  });
});
