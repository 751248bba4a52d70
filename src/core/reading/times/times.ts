import { settleTimes } from './leaningTimes';
import type { TimeHit } from './timeMarks';
import { keyWords, monthKeys, rowsFor } from './timeRows';
import { timeBits } from '../words/timeWords';
import { tokenise } from '../words/tokens';

/**
 * All times named in `text`, in order, without overlaps, their offsets counted from `offset`. `date` is the draft's day, for "last year";
 * `told` the last day of the period that the words before spoke of, for "the third quarter" in a draft without a day; `said` what
 * the text's tokens tell of times, where they are at hand; `yearEnd` the day from which months without a year are counted back where it is not the draft's;
 * `year` the one that the words before named last, which "that year" means; `stretch` the quarter or half, which "the same six months" does.
 */
export function findTimes(
  text: string,
  date: string | null,
  offset = 0,
  told: string | null = null,
  said: number = timeBits(tokenise(text, 0, text.length, [], [])),
  yearEnd: string | null = null,
  year: string | null = null,
  stretch: string | null = null,
): readonly TimeHit[] {
  const hits: TimeHit[] = [];
  if (said === 0) return hits;
  let lower: string | null = null;
  let months: boolean | null = null;
  for (const { pattern, say, rate, keys, monthly } of rowsFor(said)) {
    if (keys.length > 0 || monthly) {
      if (lower === null) {
        lower = text.toLowerCase();
        asked.fill(0);
      }
      if (!holdsKey(lower, keys) || (monthly && !(months ??= holdsOneOf(lower, monthKeys)))) continue;
    }
    // Those of the rows before, in order; a row's own matches ascend and never overlap, so each is compared with one of these alone.
    const known = hits.length;
    let near = 0;
    // Not `matchAll`: it works on a copy, and a copy is compiled anew.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const start = match.index + offset;
      const end = start + match[0].length;
      while (near < known && (hits[near] as TimeHit).end <= start) near += 1;
      if (near < known && (hits[near] as TimeHit).start < end) continue;
      const normal = say(match.slice(1), date, yearEnd ?? date ?? told, yearEnd ?? date);
      if (normal !== null) hits.push({ start, end, text: normal, rate });
    }
    if (known > 0 && hits.length > known) hits.sort((a, b) => a.start - b.start);
  }
  return settleTimes(hits, text, yearEnd ?? date, offset, year, stretch);
}

/** What is known of the text being read, by the number of the key: 0 not asked, 1 it holds it, 2 it does not. */
const asked = new Uint8Array(keyWords.length);

function holdsKey(lower: string, keys: readonly number[]): boolean {
  if (keys.length === 0) return true;
  for (const key of keys) {
    if (asked[key] === 0) asked[key] = lower.includes(keyWords[key] as string) ? 1 : 2;
    if (asked[key] === 1) return true;
  }
  return false;
}

function holdsOneOf(lower: string, keys: readonly string[]): boolean {
  for (const key of keys) if (lower.includes(key)) return true;
  return false;
}
