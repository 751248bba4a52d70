import type { Stance, StancedClaim } from '../check/finding';
import type { Figure } from '../figures/figure';
import { formatAmount, formatAxis, formatShortAmount } from '../wording/amounts';
import { keepSides, sideOf } from '../wording/keepSides';
import type { Side } from '../wording/keepSides';
import { shortName } from '../wording/otherCounts';
import { holding, reportWords, stanceName } from '../wording/quantityOf';
import type { Words } from '../wording/words';

/** One row of the drawing: the draft's own figure, or one reported value with whoever gives it. */
export interface LineRow {
  readonly role: 'draft' | Stance;
  readonly side: Side;
  /** The stance in words; empty for the draft's own figure. */
  readonly stanceName: string;
  readonly who: string;
  /** Short amount for the column: "about $1.6bn". */
  readonly amount: string;
  /** Full amount for the text alternative: "about $1.6 billion". */
  readonly fullAmount: string;
  readonly low: number;
  readonly high: number;
  /** The report leaves this end open ("at least", "up to"). */
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

/** A mark on the axis with the amount it stands for. */
export interface LineTick {
  readonly value: number;
  readonly label: string;
  /** Which labels go first where there is no room for all: powers of ten 0, fives 1, twos 2. */
  readonly rank: number;
}

/** What a number line shows, free of any picture: rows, ends of the scale in base units, ticks. */
export interface NumberLine {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly LineTick[];
  /** The draft first, then the reports by value. */
  readonly rows: readonly LineRow[];
  /** Reported values left out for want of room. */
  readonly more: number;
  /** Reports in another unit or currency, which have no place on this scale. */
  readonly otherUnits: number;
}

/** What a number line is drawn from. */
export interface NumberLineInput {
  readonly draft: Figure;
  /** The telling ones first (`rankedClaims`): where there is no room for all, they stay. */
  readonly claims: readonly StancedClaim[];
  /** Most reported values shown. */
  readonly most?: number;
  /** Claimants without the house that stands behind them in brackets, for narrow columns. */
  readonly shortNames?: boolean;
}

/** Smallest stretch of the scale, so that near values do not look far apart: from any value to its tenfold. */
const leastDecades = 1;
const padDecades = 0.12;

function placeable(low: number, high: number): boolean {
  return Number.isFinite(low) && Number.isFinite(high) && low > 0 && high >= low;
}

/** Reports with the same value, bounds and stance share a row: "DeepSeek and 2 more". */
function reportRows(claims: readonly StancedClaim[], shortNames: boolean, words: Words): readonly LineRow[] {
  const rows = new Map<string, { row: LineRow; names: string[] }>();
  for (const { claim, stance, rule } of claims) {
    const key = [stance, sideOf({ stance, rule }), claim.position, claim.low, claim.high, claim.qualifier].join(' ');
    const known = rows.get(key);
    if (known !== undefined) {
      if (!known.names.includes(claim.claimant)) known.names.push(claim.claimant);
      continue;
    }
    const amount = { unit: claim.unit, low: claim.low, high: claim.high, hedge: claim.qualifier, chip: claim.chip };
    rows.set(key, {
      names: [claim.claimant],
      row: {
        role: stance,
        side: sideOf({ stance, rule }),
        stanceName: stanceName({ claim, stance }, words),
        who: shortNames ? shortName(claim.claimant) : claim.claimant,
        amount: holding(claim, formatShortAmount(amount, words), words),
        fullAmount: reportWords(claim, words).holds,
        low: claim.low,
        high: claim.high,
        openLow: claim.qualifier === 'at-most',
        openHigh: claim.qualifier === 'at-least',
      },
    });
  }
  return [...rows.values()].map(({ row, names }) => (names.length === 1 ? row : { ...row, who: `${row.who} ${words.report.andMore(names.length - 1)}` }));
}

/** Round values a reader knows: powers of ten, with 2 and 5 between them where the scale is short. */
function ticksBetween(from: number, to: number, unit: string, words: Words): readonly LineTick[] {
  const first = Math.floor(Math.log10(from));
  const last = Math.ceil(Math.log10(to));
  const decades = Math.log10(to) - Math.log10(from);
  const steps = decades < 1.6 ? [1, 2, 5] : [1];
  const every = Math.max(1, Math.ceil(decades / 5));
  const ticks: LineTick[] = [];
  for (let power = first; power <= last; power++) {
    if (((power % every) + every) % every !== 0) continue;
    for (const step of steps) {
      const value = step * 10 ** power;
      if (value >= from && value <= to) ticks.push({ value, label: formatAxis(value, unit, words), rank: step === 1 ? 0 : step === 5 ? 1 : 2 });
    }
  }
  return ticks;
}

/**
 * Lays out the draft's figure among the reported ones on a logarithmic scale. Null where there is nothing to show: a
 * figure that is not positive, or no report in the same unit.
 */
export function buildNumberLine(input: NumberLineInput, words: Words): NumberLine | null {
  const { draft, claims } = input;
  const most = input.most ?? 6;
  if (!placeable(draft.low, draft.high)) return null;
  const sameUnit = claims.filter(({ claim }) => claim.unit === draft.unit && placeable(claim.low, claim.high));
  const all = reportRows(sameUnit, input.shortNames === true, words);
  if (all.length === 0) return null;
  const shown = [...keepSides(all, (row) => row.side, most)].sort((a, b) => a.low - b.low || a.high - b.high);
  const draftRow: LineRow = {
    role: 'draft',
    side: 'with',
    stanceName: '',
    who: words.report.draft,
    amount: formatShortAmount(draft, words),
    fullAmount: formatAmount(draft, words),
    low: draft.low,
    high: draft.high,
    openLow: draft.hedge === 'at-most',
    openHigh: draft.hedge === 'at-least',
  };
  const rows = [draftRow, ...shown];
  let from = Math.log10(Math.min(...rows.map((row) => row.low))) - padDecades;
  let to = Math.log10(Math.max(...rows.map((row) => row.high))) + padDecades;
  const lacking = leastDecades - (to - from);
  if (lacking > 0) {
    from -= lacking / 2;
    to += lacking / 2;
  }
  return {
    from: 10 ** from,
    to: 10 ** to,
    ticks: ticksBetween(10 ** from, 10 ** to, draft.unit, words),
    rows,
    more: all.length - shown.length,
    otherUnits: claims.length - sameUnit.length,
  };
}

/** Where a value stands on the scale: 0 at its lower end, 1 at its upper one. */
export function placeOnLine(value: number, line: NumberLine): number {
  const from = Math.log10(line.from);
  return (Math.log10(value) - from) / (Math.log10(line.to) - from);
}

/**
 * The ticks whose labels find room, the round ones first. `place` gives a label's first and last unit (pixels, columns)
 * along the scale; `gap` is what must stay free between two labels.
 */
export function labelledTicks(line: NumberLine, place: (tick: LineTick) => readonly [number, number], gap: number): readonly LineTick[] {
  const taken: (readonly [number, number])[] = [];
  const labelled = new Set<LineTick>();
  for (const tick of [...line.ticks].sort((a, b) => a.rank - b.rank || a.value - b.value)) {
    const [start, end] = place(tick);
    if (taken.some(([from, to]) => start < to + gap && end + gap > from)) continue;
    taken.push([start, end]);
    labelled.add(tick);
  }
  return line.ticks.filter((tick) => labelled.has(tick));
}

/** The same in words, for screen readers and where no picture can be shown. */
export function numberLineAlternative(line: NumberLine, words: Words): string {
  const [draft, ...reports] = line.rows;
  const told = reports.map((row) => `${row.who} ${row.fullAmount} (${row.stanceName})`);
  return words.report.numberLineText(draft?.fullAmount ?? '', told, line.otherUnits);
}
