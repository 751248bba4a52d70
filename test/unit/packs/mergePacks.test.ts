import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { loadPack } from '../../../src/packs/loadPack';
import { mergePacks } from '../../../src/packs/mergePacks';
import type { ClaimPack } from '../../../src/packs/pack';

function pack(name: string, content: { entities?: unknown[]; claims?: unknown[] }): ClaimPack {
  const { pack: loaded, problems } = loadPack(JSON.stringify({ claims: [], ...content }), name);
  assert.deepEqual(problems, []);
  return loaded;
}

function claim(id: string, fields: Record<string, unknown> = {}): Record<string, unknown> {
  return { id, entity: 'Acme', metric: 'revenue', value: 1, publisher: 'P', ...fields };
}

const bundled = pack('bundled', {
  entities: [{ name: 'Google', aliases: ['Alphabet'], subjects: [{ name: 'Gemini Ultra', aliases: ['Ultra'] }] }],
  claims: [claim('a'), claim('b', { relations: [{ type: 'supersedes', target: 'a' }] })],
});

suite('merging claim packs', () => {
  test('an entry of a newsroom replaces the bundled one with its id, and it is told', () => {
    const { index, problems } = mergePacks(bundled, [pack('desk', { claims: [claim('a', { value: 2 })] })]);
    assert.equal(index.size, 2);
    assert.equal(index.byId('a')?.low, 2);
    assert.equal(index.byId('a')?.pack, 'desk');
    assert.deepEqual(problems.map(({ file, severity, code, field }) => [file, severity, code, field]), [['desk', 'note', 'replaces', 'claims[0].id']]);
  });

  test('of two packs the later one counts', () => {
    const first = pack('first', { claims: [claim('x', { value: 1 })] });
    const second = pack('second', { claims: [claim('x', { value: 2 })] });
    assert.equal(mergePacks(bundled, [first, second]).index.byId('x')?.low, 2);
    assert.equal(mergePacks(bundled, [second, first]).index.byId('x')?.low, 1);
    assert.match(mergePacks(bundled, [first, second]).problems[0]?.sentence ?? '', /"x" of first/);
  });

  test('a relation to an unknown id is left out and told, the claim is kept', () => {
    const { index, problems } = mergePacks(bundled, [pack('desk', { claims: [claim('x', { relations: [{ type: 'disputes', target: 'nobody' }, { type: 'disputes', target: 'a' }] })] })]);
    assert.deepEqual(index.byId('x')?.relations.map(({ target }) => target), ['a']);
    assert.deepEqual(problems.map(({ severity, code, field }) => [severity, code, field]), [['warning', 'unknown-target', 'claims[0].relations[0].target']]);
    assert.equal(index.relationsTo('a').length, 2);
  });

  test('a pack may relate to a claim of another pack, before or after it', () => {
    const left = pack('left', { claims: [claim('x', { relations: [{ type: 'supports', target: 'y' }] })] });
    const right = pack('right', { claims: [claim('y')] });
    assert.deepEqual(mergePacks(bundled, [left, right]).problems, []);
    assert.deepEqual(mergePacks(bundled, [right, left]).problems, []);
  });

  test('a circle of supersedes is opened where it closes', () => {
    const circle = pack('desk', { claims: [claim('x', { relations: [{ type: 'supersedes', target: 'y' }] }), claim('y', { relations: [{ type: 'supersedes', target: 'z' }] }), claim('z', { relations: [{ type: 'supersedes', target: 'x' }] })] });
    const { index, problems } = mergePacks(bundled, [circle]);
    assert.deepEqual(problems.map(({ code, field }) => [code, field]), [['relation-cycle', 'claims[2].relations[0].target']]);
    assert.deepEqual(index.byId('z')?.relations, []);
  });

  test('a circle through the bundled claims is opened in the newsroom\'s pack', () => {
    const { index, problems } = mergePacks(bundled, [pack('desk', { claims: [claim('a', { relations: [{ type: 'supersedes', target: 'b' }] })] })]);
    assert.equal(problems.filter(({ code }) => code === 'relation-cycle').length <= 1, true);
    const ring = [index.byId('a'), index.byId('b')].map((entry) => entry?.relations.length);
    assert.equal(ring.reduce((sum, count) => (sum ?? 0) + (count ?? 0), 0), 1);
  });

  test('disputes may go both ways', () => {
    const both = pack('desk', { claims: [claim('x', { relations: [{ type: 'disputes', target: 'y' }] }), claim('y', { relations: [{ type: 'disputes', target: 'x' }] })] });
    assert.deepEqual(mergePacks(bundled, [both]).problems, []);
  });

  test('a claim under another name of a known organisation or product is filed under the known one', () => {
    const { index, problems } = mergePacks(bundled, [pack('desk', { claims: [claim('x', { entity: 'alphabet', subject: 'ultra' })] })]);
    assert.equal(index.about('Google', 'revenue')[0]?.subject, 'Gemini Ultra');
    assert.deepEqual(problems.map(({ code, cure }) => [code, cure]), [['known-by-another-name', 'Write "Google".']]);
  });

  test('a name that two organisations share is left as written', () => {
    const desk = pack('desk', { entities: [{ name: 'Alpha One', aliases: ['Alphabet'] }], claims: [claim('x', { entity: 'Alphabet' })] });
    assert.equal(mergePacks(bundled, [desk]).index.byId('x')?.entity, 'Alphabet');
  });

  test('aliases and subjects add up; organisations and subjects that only claims name are there too', () => {
    const desk = pack('desk', {
      entities: [{ name: 'Google', aliases: ['GOOG'], commonWords: ['GOOG'], subjects: [{ name: 'Gemini Ultra', aliases: ['Ultra 1.0'] }, { name: 'Bard' }] }],
      claims: [claim('x', { entity: 'Newcomer', subject: 'Engine' })],
    });
    const { index } = mergePacks(bundled, [desk]);
    const google = index.entities.find(({ name }) => name === 'Google');
    assert.deepEqual(google?.aliases, ['Alphabet', 'GOOG']);
    assert.deepEqual(google?.subjects.map(({ name, aliases }) => [name, aliases]), [['Gemini Ultra', ['Ultra', 'Ultra 1.0']], ['Bard', []]]);
    assert.deepEqual(index.entities.find(({ name }) => name === 'Newcomer')?.subjects.map(({ name }) => name), ['Engine']);
  });

  test('no set of relations can hang or break it, and supersedes never goes round', () => {
    const ids = ['p', 'q', 'r', 's', 't'];
    const relation = fc.record({ type: fc.constantFrom('supersedes', 'disputes', 'supports', 'context'), target: fc.constantFrom(...ids, 'a', 'b', 'gone') });
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...ids, 'a'), fc.array(relation, { maxLength: 4 })), { maxLength: 8 }), (entries) => {
      const unique = new Map(entries.map(([id, relations]) => [id, relations.filter(({ target }) => target !== id)]));
      const { index } = mergePacks(bundled, [pack('desk', { claims: [...unique].map(([id, relations]) => claim(id, { relations })) })]);
      for (const start of [...ids, 'a', 'b']) {
        let layer = [start];
        for (let step = 0; step <= ids.length + 2; step += 1) {
          layer = [...new Set(layer.flatMap((id) => index.byId(id)?.relations.filter(({ type }) => type === 'supersedes').map(({ target }) => target) ?? []))];
          assert.ok(!layer.includes(start));
        }
      }
    }));
  });
});
