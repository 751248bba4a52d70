import * as assert from 'node:assert/strict';
import { assess } from '../../../src/core/check/assess';
import type { Metric } from '../../../src/core/claims/claim';
import { buildLexicon } from '../../../src/core/reading/names/buildLexicon';
import { findNames } from '../../../src/core/reading/names/findNames';
import { compiledPacks } from '../../../src/packs/bundledPacks';
import { loadPack } from '../../../src/packs/loadPack';
import { mergePacks } from '../../../src/packs/mergePacks';
import { mention, reading } from '../../support/assessing';

interface OwnClaim {
  readonly subject: string;
  readonly metric: Metric;
  readonly value: string;
  readonly period?: string;
  readonly claimant?: string;
  readonly relations?: readonly object[];
}

/** The bundled claims with a newsroom's own on one firm that these do not know. */
const withOwn = (...claims: readonly OwnClaim[]) =>
  mergePacks(compiledPacks, [loadPack(JSON.stringify({ claims: claims.map((claim, at) => ({ id: `own-${at}`, entity: 'Sable Compute', publisher: 'The Daily', ...claim })) }), 'desk').pack]).index;

suite('Subjects of a newsroom\'s own pack', () => {
  for (const [subject, per, standing] of [
    ['One-megawatt pod', 'megawatt', 'agrees'],
    ['One megawatt of pods', 'mw', 'agrees'],
    ['1 MW pod', 'megawatt', 'agrees'],
    ['Single-rack system', 'rack', 'agrees'],
    ['Ten-megawatt pod', 'megawatt', 'unreported'],
    ['One-megawatt pod', 'gigawatt', 'unreported'],
    ['Model 3.1 MW', 'megawatt', 'unreported'],
  ] as const) {
    test(`a sum per ${per} is ${standing === 'agrees' ? '' : 'not '}that of "${subject}"`, () => {
      const claims = withOwn({ subject, metric: 'project-cost', value: '12.5 million', period: '2025' });
      const read = reading({ entity: 'Sable Compute', subject, metric: 'project-cost' });
      assert.equal(assess(mention({ low: 12.5e6, high: 12.5e6, per }), read, claims).standing, standing);
    });
  }

  for (const [subject, standing] of [
    ['Models of 2024', 'unreported'],
    ['Runs started in 2024', 'unreported'],
    ['2024 frontier models', 'unreported'],
    ['Sable 2024', 'differs'],
  ] as const) {
    test(`what ${subject} cost ${standing === 'differs' ? 'is held against' : 'is not'} what was told of the next year`, () => {
      const claims = withOwn({ subject, metric: 'training-cost', value: '125 million', period: '2024' });
      const read = reading({ entity: 'Sable Compute', subject, metric: 'training-cost', period: '2025' });
      assert.equal(assess(mention({ low: 480e6, high: 480e6 }), read, claims).standing, standing);
    });
  }

  for (const subject of ['Ada Voss\'s gift', 'Voss\u2019s planned gift', 'Frances\' gift', 'Ada M. van der Voss\'s gift', 'Halden Fund\'s gift']) {
    test(`a sum given by nobody who is named takes no part in the quarrel over "${subject}"`, () => {
      const claims = withOwn(
        { subject, metric: 'funding-raised', value: '57 million', claimant: 'Sable Compute' },
        { subject, metric: 'funding-raised', value: '100 million', claimant: 'Ada Voss', relations: [{ type: 'disputes', target: 'own-0' }] },
      );
      const of = (named: string | null): string => {
        const read = reading({ entity: 'Sable Compute', metric: 'funding-raised', ...(named === null ? {} : { subject: named }) });
        return assess(mention({ low: 57e6, high: 57e6 }), read, claims).standing;
      };
      assert.deepEqual([of(subject), of(null)], ['conflict', 'unreported']);
    });
  }

  test('a line of chips goes by the names that a pack gives it', () => {
    const pack = { entities: [{ name: 'Nvidia', subjects: [{ name: 'Hopper', aliases: ['Graceling'] }] }], claims: [] };
    const { index } = mergePacks(compiledPacks, [loadPack(JSON.stringify(pack), 'desk').pack]);
    const [hit] = findNames('Nvidia shipped Graceling chips', buildLexicon(index.entities, index)).slice(1);
    assert.equal(hit?.name.subject, 'Hopper');
  });
});
