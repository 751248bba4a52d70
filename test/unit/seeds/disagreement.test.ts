import assert from 'node:assert/strict';
import type { Claim, PeriodSpan } from '../../../src/core/claims/claim';
import { metricEntry } from '../../../src/core/claims/vocabulary';
import { bundledClaims } from '../../../src/packs/bundled';

const index = bundledClaims();
const claims = index.entities.flatMap((entity) => index.ofEntity(entity.name));

/** Half a unit of the last digit that is not a trailing zero, at most a tenth. */
function tolerance(value: number): number {
  let unit = 1;
  while (value > 0 && Number.isInteger(value) && value % (unit * 10) === 0) unit *= 10;
  return Math.min(unit / 2, value / 10);
}

/** Values a claim allows for, by its own words. */
function allowed({ low, high, qualifier }: Claim): readonly [number, number] {
  if (qualifier === 'at-least') return [low - tolerance(low), Infinity];
  if (qualifier === 'at-most') return [0, high + tolerance(high)];
  if (qualifier === 'about') return [low * 0.9, high * 1.1];
  if (qualifier === 'nearly') return [low * 0.9, high];
  return [low - tolerance(low), high + tolerance(high)];
}

function agree(left: Claim, right: Claim): boolean {
  const [leftLow, leftHigh] = allowed(left);
  const [rightLow, rightHigh] = allowed(right);
  return leftLow <= rightHigh && rightLow <= leftHigh;
}

const anyTime: PeriodSpan = { from: null, to: null, future: false, runRate: false, per: null };

/** Whether two claims can be about the same time, in the way their metric lives in time. */
function samePeriod(left: Claim, right: Claim): boolean {
  const a = left.span ?? anyTime;
  const b = right.span ?? anyTime;
  if (a.per !== b.per || a.runRate !== b.runRate) return false;
  const lifetime = metricEntry(left.metric).lifetime;
  if (lifetime === 'per-period') return left.span === right.span || (a.from === b.from && a.to === b.to);
  if (lifetime === 'as-of-date' && a.future !== b.future) return false;
  const meet = (a.from === null || b.to === null || a.from <= b.to) && (b.from === null || a.to === null || b.from <= a.to);
  return meet;
}

function comparable(left: Claim, right: Claim): boolean {
  return left.entity === right.entity && left.metric === right.metric && left.unit === right.unit && left.subject === right.subject
    && (left.chip === null || right.chip === null || left.chip === right.chip) && samePeriod(left, right);
}

/** Claims of one entity and metric that relations join, directly or by way of others. */
function joined(left: Claim, right: Claim): boolean {
  const seen = new Set<string>();
  const next = [left.id];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (id === right.id) return true;
    const claim = index.byId(id);
    if (seen.has(id) || claim === undefined || claim.entity !== left.entity) continue;
    seen.add(id);
    next.push(...claim.relations.map(({ target }) => target), ...index.relationsTo(id).map(({ from }) => from.id));
  }
  return false;
}

suite('bundled claims that do not agree', () => {
  test('no two are silent about it: a relation joins them, or scope, subject, chip or period tells them apart', () => {
    const silent: string[] = [];
    for (const [at, left] of claims.entries()) {
      for (const right of claims.slice(at + 1)) {
        if (!comparable(left, right) || agree(left, right) || joined(left, right)) continue;
        if (left.scope !== null && right.scope !== null && left.scope !== right.scope) continue;
        silent.push(`${left.id} | ${right.id}`);
      }
    }
    assert.deepEqual(silent, []);
  });

  test('a denial or doubt points at what it rejects', () => {
    for (const claim of claims) {
      if (claim.position !== 'asserts') assert.ok(claim.relations.some(({ type }) => type === 'disputes'), claim.id);
    }
  });

  test('a known slip is linked to what corrects it, and no true figure is disputed by one alone', () => {
    for (const claim of claims.filter(({ slip }) => slip)) {
      const links = [...claim.relations.map(({ target }) => index.byId(target)), ...index.relationsTo(claim.id).map(({ from }) => from)];
      assert.ok(links.some((other) => other !== undefined && !other.slip), claim.id);
    }
  });

  test('what supersedes is not older than what it replaces', () => {
    for (const claim of claims) {
      for (const { type, target } of claim.relations) {
        const older = index.byId(target);
        if (type !== 'supersedes' || claim.date === null || older?.date == null || claim.span?.to != null) continue;
        assert.ok(claim.date.slice(0, 7) >= older.date.slice(0, 7), `${claim.id} supersedes ${target}`);
      }
    }
  });

  test('"supports" joins claims that agree, or the same sum in another currency or another precision', () => {
    const wrong = claims.flatMap((claim) => claim.relations.filter(({ type }) => type === 'supports').flatMap(({ target }) => {
      const other = index.byId(target) as Claim;
      return other.unit !== claim.unit || other.metric !== claim.metric || agree(claim, other) ? [] : [`${claim.id} supports ${target}`];
    }));
    assert.deepEqual(wrong, []);
  });
});
