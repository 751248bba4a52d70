import type { Span } from '../../text/span';
import type { TimeHit } from './timeMarks';

const between = /^between\b/i;
/** How far before a figure words may say that something changed from it, in UTF-16 code units. */
const farthest = 40;
const startsFrom = /\bfrom (?:(?:about|around|roughly|some|nearly|just|only|a|mere) ){0,2}[~\u2248]?$/i;
const endsTo = /^[^;.]{0,12} to (?:(?:about|around|roughly|some|nearly|almost|over|more|than|just) ){0,2}[~\u2248]?$/i;

/**
 * "Between 2024 and 2025 revenue went from $3.7 billion to $13 billion": the year of the two that a
 * figure of such a pair is of; null where it is of both. `gap` lies before the figure.
 */
export function ofTwo(time: TimeHit, text: string, gap: Span): string | null {
  const years = /^(\d{4})-(\d{4})$/.exec(time.text);
  if (years === null || !between.test(text.slice(time.start, time.end))) return null;
  const before = text.slice(Math.max(gap.start, gap.end - farthest), gap.end);
  return startsFrom.test(before) ? years[1] ?? null : endsTo.test(before) ? years[2] ?? null : null;
}

/** What was expected is changed for one and the same time. */
const ofExpectation = /\b(?:forecasts?|guidance|targets?|estimates?|outlook|plans?|planned|projections?|projected|expect(?:s|ed|ations?)?|range|budgets?|bid)(?!\w)/i;
const endOfChange = /^[^;.\d]{0,60} to (?:(?:about|around|roughly|some|nearly|almost|over|more|than|just|an?|the|[a-z]{4,12}ing) ){0,3}[~\u2248]?$/i;

/**
 * "In 2025 sales rose from $3.7 billion to $13.1 billion": whether the figure is the level from
 * which something changed in the time told before it, and so an earlier one.
 */
export function startsChange(text: string, time: TimeHit, figure: Span, next: Span | undefined): boolean {
  if (
    next === undefined
    || between.test(text.slice(time.start, time.end))
    || !startsFrom.test(text.slice(Math.max(time.end, figure.start - farthest), figure.start))
  ) {
    return false;
  }
  return endOfChange.test(text.slice(figure.end, next.start)) && !ofExpectation.test(text.slice(Math.max(0, time.start - 60), figure.start));
}

const changes =
  '(?:gr[eo]wn?|grows|growing|rose|risen|rises|rising|up|jump(?:ed|s|ing)?|climb(?:ed|s|ing)?|soar(?:ed|s|ing)?|surg(?:ed|es|ing)|leap(?:t|ed|s)?|swell(?:ed|s)?|swollen|doubl(?:ed|es|ing)|tripl(?:ed|es|ing)|quadrupl(?:ed|es|ing)|increas(?:ed|es|ing)|improv(?:ed|es)|multipl(?:ied|ies)|down|fell|fallen|falls|falling|dropp?(?:ed|s)?|declin(?:ed|es|ing)|shrank|shrunk|slipped|slid|changed|recovered|[a-z]{2,8}fold|growth|increase|rise|gain|decline)';
/** "grew eightfold from ", "was up on ": what stands before a level from which something changed, wherever it is now. */
const changedFrom = new RegExp(`\\b${changes}(?!\\w)[^,;]{0,30}? (?:from|on|over) (?:(?:about|around|roughly|some|nearly|just|only|over|a|the|its|mere) ){0,3}[~\u2248]?$`, 'i');
const itsOwn = '(?:the|its|their|his|last year[\'’]s|an? (?:old|earlier|previous|former))';
const many = '(?:twice|double|triple|treble|half|thrice|times)';
const outdoing =
  '(?:exceed(?:s|ed|ing)?|beat(?:s|ing|en)?|surpass(?:es|ed|ing)?|pass(?:es|ed|ing)|topp?(?:s|ed|ing)?|outd(?:o|oes|id|one|oing)|outstripp?(?:s|ed|ing)?|outgr[eo]wn?|(?:go|goes|gone|going|went) (?:beyond|past)|add(?:s|ed|ing)? to|overt(?:ake|akes|ook|aken)|multipl(?:y|ies|ied)|(?:doubl|tripl|trebl|quadrupl)(?:e|es|ed|ing)|left)';
/** "compares with ", "had to beat capital expenditure of ", "twice its revenue of ": before a level that another one is set against. */
const comparedWith = new RegExp(
  `\\b(?:compare[sd]? (?:with|to)|had to beat|(?:buil[dt]s?|building) on|than the|multiply|${many} ${itsOwn}|${outdoing} ${itsOwn})(?: [a-z-]{2,12}){0,4} (?:(?:about|around|roughly|some|nearly|just|only|over|a|the|its|mere) ){0,2}[~\u2248]?$`,
  'i',
);
/** UTF-16 code units behind a figure in which "before" may be told of it. */
const reachOfBefore = 24;
const saidBefore = /^ (?:before|previously|earlier|until then)(?=[,.;:)])/;

/**
 * "CoreWeave's revenue in 2024 grew eightfold from $228.9 million": whether a figure is the level from which something changed by the time told before it, or
 * is compared with it, as the words between the two and those behind it say. A forecast is changed for one and the same time.
 */
export function isEarlierLevel(text: string, time: Span, figure: Span): boolean {
  if (saidBefore.test(text.slice(figure.end, figure.end + reachOfBefore))) return true;
  const words = text.slice(time.end, figure.start);
  return comparedWith.test(words) || (changedFrom.test(words) && !ofExpectation.test(text.slice(Math.max(0, time.start - 60), figure.start)));
}

/** "from $66 billion to $70 billion": whether figure `place` is the level to which something changed from the one before it, with no time between them. */
export function endsChange(text: string, fences: readonly Span[], place: number): boolean {
  const before = fences[place - 1];
  return before !== undefined
    && startsFrom.test(text.slice(Math.max(0, before.start - farthest), before.start))
    && endsTo.test(text.slice(before.end, (fences[place] as Span).start));
}

/**
 * "from $3.7 billion in 2024 to $13.1 billion": whether figure `place` is the level to which
 * something changed since the time that is told behind the earlier one.
 */
export function endsDatedChange(text: string, fences: readonly Span[], place: number, times: readonly TimeHit[]): boolean {
  const before = fences[place - 1];
  const { start } = fences[place] as Span;
  if (before === undefined || start - before.end > 80 || !startsFrom.test(text.slice(Math.max(0, before.start - farthest), before.start))) return false;
  const time = times.find((hit) => !hit.rate && hit.start >= before.end && hit.end <= start);
  return time !== undefined && endOfChange.test(text.slice(time.end, start));
}
