import type { ClaimIndex, Metric } from '../../claims/claim';
import { chipLink } from '../../claims/chipLink';
import type { Figure } from '../../figures/figure';
import { roundOff, sameInOtherWords } from '../../figures/roundOff';
import { isAnyNear } from './numbersOnFile';
import { reportsNear, reportsOn } from './reports';
import type { Reports } from './reports';

/** A rounded figure may be this far from the sum it rounds. */
const rounding = 0.1;

/** How far from `written`, good to `step`, a sum may be that would be written so. */
function reach(written: number, step: number): number {
  return Math.max(written * sameInOtherWords, Math.min(step / 2, written * rounding) * 0.999);
}

/** Significant digits a figure was written with: 1 for "$6 million", 4 for "$5.576 million". */
export function digitsOf(figure: Figure): number {
  return Math.max(1, Math.round(Math.log10(Math.max(1, figure.high) / Math.max(figure.step, 1e-9)) + 0.5));
}

/** Whether a figure has more than one digit, so that a report with the very number hardly has it by chance. */
export function isTelling(figure: Figure): boolean {
  return digitsOf(figure) > 1;
}

/** What it tells that a figure is on file for an entity: the more digits agree, the less it is chance. */
const worth: readonly number[] = [0, 2.4, 3.6, 4.6, 5];
/** A figure of one digit may well be any of so many; each digit more makes it ten times as many. */
const plausible = 100;
/** What a tenfold chance less is worth, and the most that is given for it. */
const perTenfold = 5;
const mostForChance = 9;

/** What tells of a metric that a report gives a figure. */
export interface Echo {
  /** For a figure that is the report's, be it rounded. */
  readonly weight: number;
  /**
   * More for one that is the report's own number: the more digits it has, and the fewer sums of its
   * owner are on file, the less it is chance. Null for any other.
   */
  readonly exact: number | null;
  /** The figure has more than one digit. */
  readonly telling: boolean;
}

/** What tells of each of a few metrics that a report gives a figure, in the order on file. */
export class Echoes {
  readonly metrics: Metric[] = [];
  readonly #echoes: Echo[] = [];

  get size(): number {
    return this.metrics.length;
  }

  /** At a place below `size`. */
  at(place: number): Echo {
    return this.#echoes[place] as Echo;
  }

  get(metric: Metric): Echo | undefined {
    const place = this.#place(metric);
    return place < 0 ? undefined : this.#echoes[place];
  }

  has(metric: Metric): boolean {
    return this.#place(metric) >= 0;
  }

  /** Notes a metric that is new, or another echo of one that is known. */
  set(metric: Metric, echo: Echo): void {
    const known = this.#place(metric);
    if (known < 0) this.metrics.push(metric);
    this.#echoes[known < 0 ? this.metrics.length - 1 : known] = echo;
  }

  #place(metric: Metric): number {
    for (let at = 0; at < this.metrics.length; at += 1) if (this.metrics[at] === metric) return at;
    return -1;
  }
}

/** Stands for no echo at all. */
export const noEchoes = new Echoes();

/**
 * The metrics under which the entity has this very figure on file, with what that tells of the metric. A writer who gives a
 * known sum of a firm most likely speaks of what the reports speak of; plain words to another effect weigh more.
 */
export function echoesOf(entity: string, figure: Figure, claims: ClaimIndex): Echoes {
  if (figure.vague || figure.ambiguous || !mayBeEchoed(figure, claims)) return noEchoes;
  const reports = reportsOn(claims, entity, figure.unit);
  if (reports.all.length === 0) return noEchoes;
  // Whose a figure may be is asked several times of one figure and entity.
  if (reports.asked !== figure) {
    reports.echoes = echoesAmong(reports, figure);
    reports.asked = figure;
  }
  return reports.echoes ?? noEchoes;
}

/** The figure that was last looked for among all numbers on file, and whether one comes near it: it is asked of one entity after the other. */
let lastAsked: Figure | null = null;
let lastClaims: ClaimIndex | null = null;
let isLastNear = false;

function mayBeEchoed(figure: Figure, claims: ClaimIndex): boolean {
  if (figure !== lastAsked || claims !== lastClaims) {
    const { low, high, step, unit } = figure;
    lastAsked = figure;
    lastClaims = claims;
    isLastNear = isAnyNear(claims, unit, lowest(low, reach(low, step)), highest(high, reach(high, step)));
  }
  return isLastNear;
}

function lowest(least: number, near: number): number {
  return least - near - roundOff * least;
}

function highest(most: number, near: number): number {
  return most + near + roundOff * most;
}

function echoesAmong(reports: Reports, figure: Figure): Echoes | null {
  const { low: least, high: most, step } = figure;
  const nearLeast = reach(least, step);
  const nearMost = least === most ? nearLeast : reach(most, step);
  let found: Echoes | null = null;
  for (const { metric, low, high, claim } of reportsNear(reports, lowest(least, nearLeast), highest(most, nearMost))) {
    const lowFits = Math.abs(least - low) <= nearLeast;
    if (low === high ? !lowFits && !(Math.abs(most - low) <= nearMost) : !lowFits || !(Math.abs(most - high) <= nearMost)) continue;
    // The number of another chip is no sign of these.
    if (chipLink(figure.chip, claim.chip) === 'other') continue;
    const known = found?.get(metric);
    const exact = low === least && high === most;
    if (known !== undefined && (known.exact !== null || !exact)) continue;
    const digits = digitsOf(figure);
    (found ??= new Echoes()).set(metric, {
      weight: worth[Math.min(digits, worth.length - 1)] as number,
      exact: exact ? forChance(digits, reports.all.length) : null,
      telling: digits > 1,
    });
  }
  return found;
}

/** What it tells beyond that a figure of so many digits is one of so many on file. */
function forChance(digits: number, onFile: number): number {
  return Math.min(mostForChance, Math.max(0, perTenfold * Math.log10((plausible * 10 ** (digits - 1)) / onFile)));
}
