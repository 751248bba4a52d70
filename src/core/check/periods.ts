import type { Lifetime, PeriodSpan } from '../claims/claim';
import type { Period } from '../reading/reading';

/** When a figure holds, as far as it matters for comparison. */
export interface When {
  /** First day and the day after the last, counted from year 0 with months of 31 days; infinite where open. */
  readonly first: number;
  readonly last: number;
  readonly dated: boolean;
  readonly future: boolean;
  readonly runRate: boolean;
  /** "day", "month", "year", "hour" …: what one unit of the figure is per; null when it is no rate. */
  readonly per: string | null;
  /** First day of the month in which a guidance for that time was given; null for all else. */
  readonly guided: number | null;
  /** Within a day's trading, before the close tells what the day came to. */
  readonly session: boolean;
}

/**
 * How two times stand to each other: `match`; `loose` (they may be the same: an equal value confirms, another value says
 * nothing); `run-rate` (the claim is a run rate, the figure says nothing of one: often taken for a year's result); `other`.
 */
export type PeriodLink = 'match' | 'loose' | 'run-rate' | 'other';

const undatedWhen: When = {
  first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY, dated: false, future: false, runRate: false, per: null, guided: null, session: false,
};

/** "GPU-hour" → "hour", "annum" → "year": one name for one rate. */
function rate(per: string | null): string | null {
  if (per === null || per === '') return null;
  const word = per.toLowerCase();
  // "$500 million per run": a run happens once.
  if (word === 'run') return null;
  if (word.endsWith('hour') || word === 'hr') return 'hour';
  if (word === 'annum' || word === 'yr') return 'year';
  return word;
}

/** Days of a date (`yyyy-mm-dd` or shorter) since an arbitrary start, a month counted as 31: enough to tell lengths and gaps apart. */
export function dayOf(date: string): number {
  return (Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || '1')) * 31 + Number(date.slice(8, 10) || '1');
}

function when(span: Pick<Period, 'from' | 'to' | 'future' | 'runRate'>, per: string | null, session: boolean, guided: number | null = null): When {
  return {
    first: span.from === null ? Number.NEGATIVE_INFINITY : dayOf(span.from),
    last: span.to === null ? Number.POSITIVE_INFINITY : dayOf(span.to) + 1,
    dated: span.from !== null || span.to !== null,
    future: span.future,
    runRate: span.runRate,
    per,
    guided,
    session,
  };
}

/** The time of a figure in the draft: its period as read, and what the amount is per. */
export function whenRead(period: Period | null, per: string | null): When {
  if (period === null) return per === null ? undatedWhen : { ...undatedWhen, per: rate(per) };
  return when(period, rate(perTold(period, per)), isWithinSession(period.text));
}

const perFirst = /^per ([a-z-]{1,20}(?: and [a-z]{1,12})?)/i;

/** What a figure is per, by the words beside it (`per`) and its period as read ("per day, 2023"); null where neither says. */
export function perTold({ text }: Period, per: string | null): string | null {
  const said = (text.charCodeAt(0) | 0x20) === 0x70 ? (perFirst.exec(text)?.[1] ?? null) : null;
  // "Shares sold at $40 each", "each user costs $20 a month": what the pieces are, and whose the month is, the reading tells.
  return said !== null && (per === 'piece' || said.includes(' and ')) ? said : per ?? said;
}

/** Whether the words of a time say that it lies within a day's trading ("2025-01-27 (midday)"). */
export function isWithinSession(words: string | null): boolean {
  return words !== null && (words.endsWith('(intraday)') || words.endsWith('(midday)'));
}

const ofSpans = new WeakMap<PeriodSpan, When>();

/** The month named in a claim's period as that of its guidance ("2025 (guidance of 2025-07)"). */
const guidance = /\(guidance of (\d{4}-\d{2})/;

/** Whether a claim's period says that the figure is a guidance. */
export function isGuidance(period: string | null): boolean {
  return period !== null && guidance.test(period);
}

/** The time of a claim, by the days and the words of its period; the same object for the same claim. */
export function whenReported(span: PeriodSpan | null | undefined, words: string | null = null): When {
  if (span === null || span === undefined) return undatedWhen;
  let found = ofSpans.get(span);
  if (found === undefined) {
    const month = words === null ? undefined : guidance.exec(words)?.[1];
    ofSpans.set(span, (found = when(span, rate(span.per), false, month === undefined ? null : dayOf(month))));
  }
  // Claims of one day share its span, whatever their words say of the hour.
  return isWithinSession(words) ? { ...found, session: true } : found;
}

/** Whether a time is a year, as reports and budgets have it. */
export function isWholeYear({ first, last, dated }: When): boolean {
  return dated && last - first > shortestYear && last - first <= years;
}

const shortestYear = 300;
/** Length in days above which a time holds several years ("2025-2029"): a text may name its end alone. */
export const years = 380;

/** Days up to which a time points at one event or result, a month or a quarter, not at a year with several. */
const oneEvent = 100;

/** Whether a time is that of one event, and not a year with many. */
export function isBrief({ dated, first, last }: When): boolean {
  return dated && last - first <= oneEvent;
}

/** Whether two times reach into each other. */
export function reachInto(one: When, other: When): boolean {
  return one.first < other.last && other.first < one.last;
}

/** Whether two times are short, and reach into each other. */
export function isOneEvent(one: When, other: When): boolean {
  if (!isBrief(one) || !isBrief(other)) return false;
  return reachInto(one, other);
}

/** Length in days up to which a time points at one state of things ("2024-10", "Q3 2025", "late 2025"), not at a year with several. */
const oneState = 125;

/** Whether a time may be named for another that ends with it and began years before, or for which a guidance was given then. */
function mayName(named: When, told: When): boolean {
  const open = named.first === Number.NEGATIVE_INFINITY;
  if (named.last === told.last && (open || named.first >= told.first) && told.last - told.first > years) return true;
  return told.guided !== null && named.last - named.first <= oneState && named.first <= told.guided && told.guided < named.last;
}

/**
 * Whether `named` is a month or a part of a year within the year that `told` is a forecast or a
 * yearly sum for: when it was told, not what it is for. Quarters have books of their own.
 */
function isToldWithin(named: When, told: When): boolean {
  if ((!told.future && told.per !== 'year') || (told.guided !== null && told.guided >= named.last)) return false;
  const length = named.last - named.first;
  if (length > oneState || (length > 80 && length < 100)) return false;
  return named.first >= told.first && named.last <= told.last && isWholeYear(told);
}

/** Days over which a deadline may lie ahead of the day on which a plan was told. */
const longestPlan = 3720;

/** Whether `plan` names no more than the day on which something was promised or planned, and `deadline` when it is to be done: they may be the same. */
function mayBeDue(lifetime: Lifetime, deadline: When, plan: When): boolean {
  return lifetime === 'one-off' && isDueAfter(deadline, plan);
}

/** Whether a time to come lies no more than ten years ahead of one that is named to a few months. */
function isDueAfter(deadline: When, plan: When): boolean {
  if (!deadline.future || deadline.per !== plan.per) return false;
  const ahead = deadline.last - plan.last;
  return plan.last - plan.first <= oneState && ahead > 0 && ahead < longestPlan;
}

/** Whether a report of a level told on `date` has only the month in which the plan was made for its time, and `deadline` may be when it is to be so. */
export function mayBePlanned(lifetime: Lifetime, deadline: When, plan: When, date: string | null): boolean {
  if (lifetime !== 'as-of-date' || !plan.future || date === null || !isDueAfter(deadline, plan)) return false;
  const told = dayOf(date);
  return told >= plan.first && told < plan.last;
}

/** Days by which reports of one event may date it apart. */
const sameEvent = 93;

/** Whether two times are those of two events: further apart than reports of one would date it. */
export function areEvents(one: When, other: When): boolean {
  return one.dated && other.dated && Math.max(one.first, other.first) - Math.min(one.last, other.last) > sameEvent;
}

function linkDates(lifetime: Lifetime, a: When, b: When, sameSubject: boolean): PeriodLink {
  const shared = Math.min(a.last, b.last) - Math.max(a.first, b.first);
  const lengthOne = a.last - a.first;
  const lengthTwo = b.last - b.first;
  if (lifetime === 'per-period') {
    if (mayName(a, b)) return a.first === b.first ? 'match' : 'loose';
    const longer = Math.max(lengthOne, lengthTwo);
    if (!Number.isFinite(longer)) return lengthOne === lengthTwo && a.last === b.last && a.first === b.first ? 'match' : 'other';
    if (Math.min(lengthOne, lengthTwo) < 0.7 * longer || shared < 0.4 * longer) return 'other';
    // Nine months may be all of a year that was told so, and contradict none.
    return shared >= 0.7 * longer && Math.min(lengthOne, lengthTwo) >= 0.8 * longer ? 'match' : 'loose';
  }
  if (shared <= 0) {
    if (lifetime !== 'one-off' || !sameSubject) return 'other';
    return -shared <= sameEvent ? 'match' : 'loose';
  }
  if (lifetime === 'as-of-date') return lengthOne <= oneState && lengthTwo <= oneState ? 'match' : 'loose';
  return 'match';
}

/** "In late 2024": whether a time is a part of a year that has no books of its own, and the other that year. */
function isVaguePart(part: When, year: When): boolean {
  const length = part.last - part.first;
  return length > oneEvent && length <= oneState && part.first >= year.first && part.last <= year.last && year.last - year.first <= years;
}

/** Whether most of a month lies in a quarter. */
function isMonthOfQuarter(month: When, quarter: When): boolean {
  const [short, long] = [month.last - month.first, quarter.last - quarter.first];
  return short <= 32 && long > 80 && long < 100 && Math.min(month.last, quarter.last) - Math.max(month.first, quarter.first) >= short / 2;
}

/** "Early 2026", "January 2026": whether a time begins where a year ends, whose last run rate is told then. */
function isTurnOfYear(told: When, year: When): boolean {
  return isWholeYear(year) && told.first >= year.last - 1 && told.first <= year.last + 1 && told.last - told.first <= oneState;
}

/**
 * Whether a figure whose time excludes a claim's may yet tell that very claim: one event or level dated a little apart by two reports,
 * a forecast told in a month of its year, a rate told for a month of its year, a quarter's sum told in a month of it where both name one subject.
 */
export function mayTell(lifetime: Lifetime, figure: When, claim: When, sameSubject: boolean): boolean {
  if (!figure.dated || !claim.dated || figure.runRate !== claim.runRate || (figure.session && !claim.session)) return false;
  if (figure.per !== claim.per && !((figure.per ?? 'year') === 'year' && (claim.per ?? 'year') === 'year')) return false;
  const shared = Math.min(figure.last, claim.last) - Math.max(figure.first, claim.first);
  if (lifetime !== 'per-period') return -shared <= sameEvent;
  if (sameSubject && (isMonthOfQuarter(figure, claim) || isVaguePart(figure, claim))) return true;
  if (figure.runRate && isTurnOfYear(figure, claim)) return true;
  return isToldWithin(figure, claim) || (shared > 0 && (figure.runRate || figure.per !== null));
}

const ofUser = /^user(?: and month)?$/;

/** "Per user" of a report that says "per user and month": writers leave out what goes without saying. "Per month" alone may be the sum of all. */
function isPartRate(figure: string, claim: string | null): boolean {
  return claim !== null && claim.startsWith(`${figure} and `);
}

/**
 * How the time of a figure stands to the time of a claim. `sameSubject`: both name the same subject, so that something that
 * happened once is the same event whatever its dates say. `future` counts unless `plan` says that all figures of the metric are plans.
 */
export function periodLink(lifetime: Lifetime, figure: When, claim: When, sameSubject: boolean, plan: boolean): PeriodLink {
  // What was lost at one point of a day is not what the day came to; a value that was touched is told as that day's.
  const hours = figure.session && !claim.session;
  if (hours && lifetime !== 'as-of-date') return 'other';
  if (figure.runRate !== claim.runRate) {
    if (figure.runRate) return 'other';
    if (!figure.dated || !claim.dated) return 'loose';
    return Math.min(figure.last, claim.last) > Math.max(figure.first, claim.first) ? 'run-rate' : 'other';
  }
  // From hour to hour such a value is another one.
  let link: PeriodLink = figure.session ? 'loose' : 'match';
  if (figure.per !== claim.per) {
    const yearly = (figure.per ?? 'year') === 'year' && (claim.per ?? 'year') === 'year';
    if (!yearly) {
      // A price a month is one of each user.
      const isAlike = figure.per !== null && (isPartRate(figure.per, claim.per) || (lifetime === 'as-of-date' && claim.per === 'month' && ofUser.test(figure.per)));
      if (figure.per !== null && !isAlike && (claim.per !== null || lifetime !== 'as-of-date')) return 'other';
      link = 'loose';
    }
  }
  if (figure.future !== claim.future && !plan) link = 'loose';
  if (figure.dated && claim.dated) {
    const linked = linkDates(lifetime, figure, claim, sameSubject);
    const dates = linked === 'other' && mayBeDue(lifetime, figure, claim) ? 'loose' : linked;
    return dates === 'match' ? link : dates;
  }
  // Without a date on either side only a subject tells that one state of things is meant.
  if (!figure.dated && !claim.dated) return lifetime === 'one-off' || sameSubject ? link : 'loose';
  return lifetime === 'one-off' && sameSubject ? link : 'loose';
}
