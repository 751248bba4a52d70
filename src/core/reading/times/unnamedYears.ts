import type { Span } from '../../text/span';
import { quarterOf } from './carriedTimes';
import type { Part, Period } from '../reading';
import { timeBefore } from './timeStands';

/** "this year" where the draft's day is unknown: another time than the year told before it. */
const undated = /\b(?:this|last|next|the current) (?:year|quarter)(?!\w)/gi;
/** "in the latest quarter alone": no year told before it. */
const latestPart = /\bthe (?:latest|most recent) (?:quarter|half)(?!\w)/i;

/** A year told beside the time at which somebody spoke of it ("In July 2025 it raised its plan for the year"). */
export const wholeYear = /\b(?:for (?:the |its )?(?:full |whole |entire |current |fiscal |financial )?year\b(?! (?:to [a-z]+|through|ended|ending|earlier|before|ago|later|that)\b)|full[- ]year\b|this year\b)/i;

/** Whether a figure is told for "this year" or "last year", of which nobody says which year that is: then it is not the year of what was told before it. */
export function isOfUnnamedYear(
  text: string,
  fences: readonly Span[],
  place: number,
  end: number,
  times: readonly Span[],
  told: Part<Period> | null = null,
): boolean {
  const { start: from, end: to } = fences[place] as Span;
  const last = fences[place - 1]?.end ?? Math.max(0, from - timeBefore);
  const next = Math.min(fences[place + 1]?.start ?? end, to + 30);
  undated.lastIndex = 0;
  const around = text.slice(last, next);
  if (latestPart.test(around) && (told === null || !quarterOf.test(told.value.text))) return true;
  // "It expects $200 billion for the year" behind a quarter's figures.
  if (told !== null && quarterOf.test(told.value.text) && wholeYear.test(around)) return true;
  for (let match = undated.exec(around); match !== null; match = undated.exec(around)) {
    const start = last + match.index;
    if (!times.some((time) => time.start < start + match[0].length && time.end > start)) return true;
  }
  return false;
}
