import type { Claim, ClaimIndex, Metric } from '../claims/claim';
import type { Figure } from '../figures/figure';
import { firstNotBefore } from '../text/ascending';

/** A sum or count on file: what it measures, its bounds in base units (dollars, chips, hours), and the claim that gives it. */
export interface Report {
  readonly metric: Metric;
  readonly low: number;
  readonly high: number;
  readonly claim: Claim;
}

/** What is on file for an entity in one unit. */
export interface Reports {
  /** As on file. */
  readonly all: readonly Report[];
  /** Their lower bounds, ascending. */
  readonly lows: Float64Array;
}

const none: Reports = { all: [], lows: new Float64Array(0) };

/** Made once for an index, an entity and a unit: the same firms come again and again. */
type Filed = Map<string, Map<string, Reports>>;
const onFile = new WeakMap<ClaimIndex, Filed>();
/** The index asked last; a check asks one alone, thousands of times. */
let lastIndex: ClaimIndex | null = null;
let lastFiled: Filed = new Map();

function filedIn(claims: ClaimIndex): Filed {
  if (claims === lastIndex) return lastFiled;
  let filed = onFile.get(claims);
  if (filed === undefined) onFile.set(claims, (filed = new Map()));
  lastIndex = claims;
  lastFiled = filed;
  return filed;
}

/** What is on file for an entity in one unit. Nothing is kept of names without a claim, of which drafts have no end. */
export function reportsOn(claims: ClaimIndex, entity: string, unit: string): Reports {
  const filed = filedIn(claims);
  let byUnit = filed.get(entity);
  if (byUnit === undefined) {
    if (claims.ofEntity(entity).length === 0) return none;
    filed.set(entity, (byUnit = new Map()));
  }
  let reports = byUnit.get(unit);
  if (reports === undefined) {
    const all = claims.ofEntity(entity).filter((claim) => claim.unit === unit).map((claim) => ({ metric: claim.metric, low: claim.low, high: claim.high, claim }));
    byUnit.set(unit, (reports = { all, lows: Float64Array.from(all, ({ low }) => low).sort() }));
  }
  return reports;
}

/** Whether a report gives the very number of a figure, and is no known slip. */
export function givesNumber({ low, high, claim }: Report, figure: Pick<Figure, 'low' | 'high'>): boolean {
  return figure.low === low && figure.high === high && !claim.slip;
}

/** The reports on an entity that give the very number of a figure, in its unit, and are no known slips. */
export function reportsGiving(claims: ClaimIndex, entity: string, figure: Pick<Figure, 'low' | 'high' | 'unit'>): readonly Report[] {
  const reports = reportsOn(claims, entity, figure.unit);
  return holdsNear(reports, figure.low, figure.low) ? reports.all.filter((report) => givesNumber(report, figure)) : none.all;
}

/** Whether a lower bound on file lies in `from..to`, both inclusive: hardly any figure comes near one. */
export function holdsNear({ lows }: Reports, from: number, to: number): boolean {
  const near = lows[firstNotBefore(lows, (low) => low < from)];
  return near !== undefined && near <= to;
}
