import type { Claim, ClaimIndex, Metric } from '../../claims/claim';
import type { Figure } from '../../figures/figure';
import { firstAtLeast } from '../../text/ascending';
import type { Echoes } from './echoes';

/** A sum or count on file: what it measures, its bounds in base units (dollars, chips, hours), and the claim that gives it. */
export interface Report {
  readonly metric: Metric;
  readonly low: number;
  readonly high: number;
  readonly claim: Claim;
  /** Which one it is of those on file for its entity and unit. */
  readonly place: number;
}

/** What is on file for an entity in one unit. */
export interface Reports {
  /** As on file. */
  readonly all: readonly Report[];
  /** By their lower bounds, ascending, and those bounds. */
  readonly rising: readonly Report[];
  readonly lows: Float64Array;
  /** The figure that was last looked for among them, and what was found. */
  asked: Figure | null;
  echoes: Echoes | null;
}

const none: Reports = { all: [], rising: [], lows: new Float64Array(0), asked: null, echoes: null };

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
    const all = claims.ofEntity(entity)
      .filter((claim) => claim.unit === unit)
      .map((claim, place) => ({ metric: claim.metric, low: claim.low, high: claim.high, claim, place }));
    const rising = all.toSorted((one, other) => one.low - other.low);
    byUnit.set(unit, (reports = { all, rising, lows: Float64Array.from(rising, ({ low }) => low), asked: null, echoes: null }));
  }
  return reports;
}

/** Whether a report gives the very number of a figure, and is no known slip. */
export function givesNumber({ low, high, claim }: Report, figure: Pick<Figure, 'low' | 'high'>): boolean {
  return figure.low === low && figure.high === high && !claim.slip;
}

/** The reports on an entity that give the very number of a figure, in its unit, and are no known slips. */
export function reportsGiving(claims: ClaimIndex, entity: string, figure: Pick<Figure, 'low' | 'high' | 'unit'>): readonly Report[] {
  const near = reportsNear(reportsOn(claims, entity, figure.unit), figure.low, figure.low);
  return near.length === 0 ? near : near.filter((report) => givesNumber(report, figure));
}

/** Those whose lower bound lies in `from..to`, both inclusive, in their order on file: of a firm with a hundred sums hardly one is looked at. */
export function reportsNear({ rising, lows }: Reports, from: number, to: number): readonly Report[] {
  const first = firstAtLeast(lows, from);
  let end = first;
  while (end < lows.length && (lows[end] as number) <= to) end += 1;
  if (end === first) return none.all;
  const near = rising.slice(first, end);
  // Those with one lower bound stand as on file.
  return lows[first] === lows[end - 1] ? near : near.sort(byPlace);
}

function byPlace(one: Report, other: Report): number {
  return one.place - other.place;
}

/** Whether a lower bound on file lies in `from..to`, both inclusive: hardly any figure comes near one. */
export function holdsNear({ lows }: Reports, from: number, to: number): boolean {
  const near = lows[firstAtLeast(lows, from)];
  return near !== undefined && near <= to;
}
