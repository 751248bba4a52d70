import type { Claim, EntityEntry, Metric, PeriodSpan, Position, Qualifier, Relation } from '../core/claims/claim';
import type { BaseClaims } from './mergePacks';

/** Packs with all defaults filled in, as plain data that survives JSON and repeats no field name. */
export interface CompiledPacks {
  readonly entities: readonly EntityEntry[];
  /** A row a claim. */
  readonly rows: readonly ClaimRow[];
}

type ClaimRow = readonly [
  id: string, entity: string, subject: string | null, metric: Metric, unit: string, chip: string | null, low: number, high: number,
  qualifier: Qualifier, position: Position, period: string | null, span: PeriodSpan | null, date: string | null, statement: string,
  scope: string | null, claimant: string, reportedBy: string | null, publisher: string, title: string, url: string,
  locator: string | null, slip: boolean, relations: readonly Relation[], pack: string,
];

/** A claim as a row. */
export function claimRow(claim: Claim): ClaimRow {
  return [
    claim.id, claim.entity, claim.subject, claim.metric, claim.unit, claim.chip, claim.low, claim.high, claim.qualifier, claim.position,
    claim.period, claim.span ?? null, claim.date, claim.statement, claim.scope, claim.claimant, claim.reportedBy, claim.publisher,
    claim.title, claim.url, claim.locator ?? null, claim.slip, claim.relations, claim.pack,
  ];
}

/** The entities and claims of compiled packs. */
export function unpack({ entities, rows }: CompiledPacks): BaseClaims {
  const claims = rows.map(([
    id, entity, subject, metric, unit, chip, low, high, qualifier, position, period, span, date, statement, scope, claimant, reportedBy,
    publisher, title, url, locator, slip, relations, pack,
  ]): Claim => ({
    id, entity, subject, metric, unit, chip, low, high, qualifier, position, period, span, date, statement, scope, claimant, reportedBy,
    publisher, title, url, locator, slip, relations, pack,
  }));
  return { entities, claims };
}
