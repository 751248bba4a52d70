import type { Metric } from '../../claims/claim';
import { spentByYear } from '../../claims/metricTraits';
import { parsePeriod } from '../../claims/period';
import { isPerPeriod } from '../../claims/vocabulary';
import type { Span } from '../../text/span';
import { liesAhead } from './aheadWords';
import { endsChange, ofTwo } from './changedLevels';
import { endOfClause, isOfClauseBefore } from '../sentence/clauses';
import type { Timed } from './ownTimes';
import { sharedRule } from '../rules';
import { saysOnDay } from '../words/sayingWords';
import { ofDay, settleTime } from './settledTimes';
import type { TimeHit } from './timeMarks';
import { timeBefore, timeBehind } from './timeStands';
import type { Stand } from './timeStands';
import { wholeYear } from './unnamedYears';

/** The normal form of a figure's time, and how sure it is at most that this is what the figure holds for. */
interface TimeName {
  readonly text: string;
  readonly sure: number;
}

export const nameless: TimeName = { text: '', sure: 1 };

/** The normal form of the time that a figure is of; null where it only tells when the sum was told. */
export function nameOf(
  { text, sentence, fences, place, figure, last, next }: Stand,
  { time, rule }: Timed,
  yearEnd: number,
  metric: Metric | null,
  future: boolean,
  runRate: boolean,
): TimeName | null {
  const from = Math.max(sentence.start, figure.start - timeBefore);
  const isAhead = future
    && !isOfClauseBefore(text, time, figure.start)
    && (rule !== sharedRule || place === 0 || liesAhead(text, { start: from, end: figure.start }, fences[place - 1] as Span));
  const named = ofTwo(time, text, { start: last, end: figure.start }) ?? settleTime(time, text, yearEnd, metric, isAhead);
  const isForStretch = metric !== null && isPerPeriod(metric);
  // "The first quarter of this year" is no time at which a year was told of.
  // Nor are "the same six months".
  if (isForStretch && named !== '' && !/year$|\b(?:same|those|these|that)\b/i.test(text.slice(time.start, time.end))) {
    const stretch = stretchOf(
      named,
      text,
      {
        start: Math.max(endsChange(text, fences, place) ? fences[place - 2]?.end ?? sentence.start : last, figure.start - timeBefore),
        end: endOfClause(text, { start: last, end: Math.min(next, figure.end + timeBehind) }, figure),
      },
      figure,
      yearEnd,
      metric,
      future,
    );
    if (stretch !== null) return { text: stretch, sure: 0.8 };
  }
  // A past sum of a month is rare; a month in which a sum was told is not.
  if (
    isForStretch
    && !future
    && !runRate
    && ofDay.test(named)
    && time.end <= figure.start
    && saysOnDay.test(text.slice(Math.max(sentence.start, time.start - 24), figure.start))
  ) {
    return null;
  }
  return { text: named, sure: 1 };
}

/** How sure it is at most that a figure of a metric holds for a time beside it. */
export function surelyHolds({ text }: TimeHit, metric: Metric | null): number {
  // Guidance is given in a month and speaks of a year.
  if (metric === 'capital-expenditure' && /^\d{4}-\d{2}/.test(text)) return 0.7;
  // "at the end of 2024": what is spent or earned in a time may be that of its last months as well as that of the year.
  return metric !== null && spentByYear.has(metric) && text.startsWith('end of ') ? 0.8 : 1;
}

/** A stretch of years that begins at the time named ("over five years"). */
const spread = /^[^;.]{0,40}\b(?:over|across|within|for) (?:the next |the coming |a )?(two|three|four|five|six|seven|eight|nine|ten|\d{1,2})[- ]years?\b/i;
const counts = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The year, or the years, that a figure is told for where its sentence dates the telling (`named`) and not the figure; null where it does not. */
function stretchOf(named: string, text: string, around: Span, figure: Span, yearEnd: number, metric: Metric, future: boolean): string | null {
  const behind = text.slice(figure.end, around.end);
  const isSpread = behind.includes('year') && spread.test(behind);
  const isYears = spentByYear.has(metric) && !isSpread && wholeYear.test(text.slice(around.start, around.end));
  if (!isSpread && !isYears) return null;
  const from = parsePeriod(named, yearEnd)?.from ?? null;
  if (from === null) return null;
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  if (isSpread) {
    const count = spread.exec(behind)?.[1]?.toLowerCase() ?? '';
    return `${year}-${year + (Number(count) || counts.indexOf(count))}`;
  }
  if (/^(?:FY)?\d{4}(?:-\d{4})?$/.test(named)) return null;
  // What was earned or spent in a year is told in the first months of the next.
  const shift = !future && (month - yearEnd + 11) % 12 < 3 && !named.startsWith('Q') ? -1 : 0;
  return `${yearEnd === 12 ? '' : 'FY'}${year + (month > yearEnd ? 1 : 0) + shift}`;
}
