import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Claim, ClaimIndex, EntityEntry } from '../../../src/core/claims/claim';
import { buildClaimIndex } from '../../../src/core/claims/claimIndex';
import { ClaimCompiler } from '../../../src/core/claims/compileClaims';
import { CompiledClaimIndex } from '../../../src/core/claims/compiledClaims';
import { metrics } from '../../../src/core/claims/vocabulary';
import { compiledPacks } from '../../../src/packs/bundledPacks';

function compile(entities: readonly EntityEntry[], claims: readonly Claim[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const compiler = new ClaimCompiler((bytes) => parts.push(bytes.slice()));
  for (const claim of claims) compiler.add(claim);
  compiler.finish(entities);
  return Buffer.concat(parts);
}

function open(file: Uint8Array): CompiledClaimIndex {
  return new CompiledClaimIndex(file.length, (start, end) => file.subarray(start, end));
}

const byId = (left: { readonly id: string }, right: { readonly id: string }): number => (left.id < right.id ? -1 : 1);
const incoming = (relations: readonly { readonly from: Claim; readonly type: string }[]): string[] => relations.map(({ from, type }) => `${from.id} ${type}`).sort();

function everyClaim(index: Pick<ClaimIndex, 'each'>): Claim[] {
  const found: Claim[] = [];
  index.each((claim) => found.push(claim));
  return found;
}

const template = compiledPacks.claims[0] as Claim;
const anyClaim = fc.record({
  id: fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
  entity: fc.constantFrom('Acme', 'Ünïcode 株式', 'Beta', 'constructor', '__proto__'),
  metric: fc.constantFrom(...metrics.map(({ metric }) => metric)),
  low: fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e15, noNaN: true })),
  unit: fc.constantFrom('USD', 'EUR', 'accelerator'),
  date: fc.constantFrom(null, '2025-01-27', '2024-02', '1850-01-01', '2300-01'),
  statement: fc.string({ maxLength: 60, unit: 'grapheme' }),
}).map((fields): Claim => ({ ...template, ...fields, high: fields.low, relations: [] }));

const anyClaims = fc.uniqueArray(anyClaim, { selector: ({ id }) => id, maxLength: 40 }).chain((claims) => fc
  .array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('disputes' as const, 'supersedes' as const)), { maxLength: 20 })
  .map((links) => claims.map((claim, at): Claim => ({
    ...claim,
    relations: links.filter(([from]) => claims.length > 0 && from % claims.length === at).map(([, to, type]) => ({ type, target: claims[to % claims.length]?.id ?? 'gone', note: null })),
  }))));

suite('compiled claims', () => {
  test('the bundled claims answer every question as the plain index does', () => {
    const plain = buildClaimIndex(compiledPacks.entities, compiledPacks.claims);
    const compiled = open(compile(compiledPacks.entities, compiledPacks.claims));
    assert.equal(compiled.size, plain.size);
    assert.deepEqual([...compiled.entities].map(({ name }) => name).sort(), plain.entities.map(({ name }) => name).sort());
    for (const { name } of plain.entities) {
      assert.deepEqual([...compiled.ofEntity(name)].sort(byId), [...plain.ofEntity(name)].sort(byId));
      for (const { metric } of metrics) assert.deepEqual([...compiled.about(name, metric)].sort(byId), [...plain.about(name, metric)].sort(byId));
    }
    for (const { id } of compiledPacks.claims) {
      assert.deepEqual(compiled.byId(id), plain.byId(id));
      assert.deepEqual(incoming(compiled.relationsTo(id)), incoming(plain.relationsTo(id)));
    }
    assert.equal(compiled.byId('nobody'), undefined);
    assert.deepEqual(compiled.relationsTo('nobody'), []);
    assert.deepEqual(compiled.about('Nobody', 'revenue'), []);
  });

  test('any claims come back as they went in, whatever their names, numbers and dates', () => {
    fc.assert(fc.property(anyClaims, (claims) => {
      const plain = buildClaimIndex([], claims);
      const compiled = open(compile([], claims));
      assert.equal(compiled.size, claims.length);
      assert.deepEqual(everyClaim(compiled), JSON.parse(JSON.stringify(claims)));
      for (const claim of claims) {
        assert.deepEqual(compiled.byId(claim.id), JSON.parse(JSON.stringify(claim)));
        assert.deepEqual(incoming(compiled.relationsTo(claim.id)), incoming(plain.relationsTo(claim.id)));
        assert.ok(compiled.about(claim.entity, claim.metric).some(({ id }) => id === claim.id));
      }
    }), { numRuns: 200 });
  });

  test('all claims are handed out in their order, be they more than are read at once', () => {
    const claims = Array.from({ length: 60 }, (_, at): Claim => ({ ...template, id: `c${at}`, statement: 'x'.repeat(at === 7 ? 1_000_000 : 150_000), relations: [] }));
    assert.deepEqual(everyClaim(open(compile([], claims))), claims);
    assert.deepEqual(everyClaim(open(compile([], []))), []);
  });

  test('the nearest value is the nearest of the claims on that entity and metric', () => {
    fc.assert(fc.property(anyClaims, fc.double({ min: 0, max: 1e15, noNaN: true }), (claims, value) => {
      const compiled = open(compile([], claims));
      for (const { entity, metric } of claims) {
        const row = compiled.nearest(entity, metric, value);
        const best = Math.min(...claims.filter((claim) => claim.entity === entity && claim.metric === metric).map(({ low }) => Math.abs(low - value)));
        assert.equal(Math.abs(compiled.valueAt(row) - value), best);
        assert.equal(compiled.claimAt(row).low, compiled.valueAt(row));
      }
      assert.equal(compiled.nearest('Nobody', 'revenue', value), -1);
    }));
  });

  test('the same question gets the same array', () => {
    const compiled = open(compile(compiledPacks.entities, compiledPacks.claims));
    assert.equal(compiled.about('DeepSeek', 'training-cost'), compiled.about('DeepSeek', 'training-cost'));
    assert.equal(compiled.ofEntity('DeepSeek'), compiled.ofEntity('DeepSeek'));
  });

  test('of two claims with one id the first is kept', () => {
    const compiler = new ClaimCompiler(() => undefined);
    assert.equal(compiler.add(template), true);
    assert.equal(compiler.add({ ...template, low: 1 }), false);
    assert.equal(compiler.size, 1);
  });

  test('no claims make a file that answers nothing', () => {
    const compiled = open(compile([], []));
    assert.equal(compiled.size, 0);
    assert.equal(compiled.byId('x'), undefined);
    assert.deepEqual(compiled.entities, []);
  });

  test('a file that is something else, or cut short, is refused with a clear message', () => {
    const file = compile(compiledPacks.entities, compiledPacks.claims);
    assert.throws(() => open(new Uint8Array(0)), /not a compiled claim file/);
    assert.throws(() => open(Buffer.from('{ "claims": [] }')), /not a compiled claim file/);
    assert.throws(() => open(file.subarray(0, file.length - 8)), /not a compiled claim file|damaged/);
    assert.throws(() => open(file.subarray(1000)), /damaged/);
  });

  test('a reader may hand out bytes that begin anywhere', () => {
    const file = compile(compiledPacks.entities, compiledPacks.claims);
    const shifted = new Uint8Array(file.length + 3);
    shifted.set(file, 3);
    const compiled = new CompiledClaimIndex(file.length, (start, end) => shifted.subarray(start + 3, end + 3));
    assert.equal(compiled.byId('deepseek-v3-training-cost-paper')?.low, 5_576_000);
  });
});
