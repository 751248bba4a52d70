import type { Metric } from '../../claims/claim';
import { yearEndOf } from '../../claims/fiscalYears';
import { isOfRound } from '../../claims/metricTraits';
import type { Mention } from '../../figures/figure';
import { mayGoOn, sharedPeriod } from './carriedTimes';
import { hedging, vagueWords } from '../words/hedgeWords';
import { readPeriod } from './periods';
import { isUntilDeed } from './ownTimes';
import type { Part, Period } from '../reading';
import { headingRule, openingRule, sharedRule } from '../rules';
import type { ReadingRule } from '../rules';
import type { RunningSentence } from '../runningSentence';
import { says, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { endsDatedChange } from './changedLevels';
import type { Settled } from '../owners/settle';
import { leadWord } from '../sentence/siblings';
import { lately } from './timeMarks';
import { isInAside, sumsUp } from './timeStands';
import { lowerAt, tokenAt } from '../words/tokens';
import { isOfUnnamedYear } from './unnamedYears';
import { wordSet, WordTest } from '../words/words';

/** The period of the next figure of a sentence, at token `at`: its own, or one that it goes on with; moves on the time of which the text tells. */
export function readTime(run: RunningSentence, at: number, settled: Settled): Part<Period> | null {
  const { view, text, length, mentions, times, readings, thread, context } = run;
  const index = readings.length;
  const before = readings[index - 1];
  run.isSetBack = isEarlier(view, at) || (run.isSetBack && index > 0 && leadWord(view, at, view.figures[index - 1] as number) === 'and');
  const yearEnd = yearEndOf(settled.entity?.value, run.lexicon.fiscalYearEnds);
  const metric = settled.metric?.value ?? null;
  const kin = {
    same: before !== undefined && goTogether(before.metric?.value, settled.metric?.value),
    earlier: run.isSetBack,
    runRate: before?.period?.value.runRate === true,
    rateGoesOn: before === undefined && thread.told?.value.runRate === true && leavesOutNoun(view, at),
  };
  const among = isConverted(text, mentions, index) ? mentions.toSpliced(index + 1, 1) : mentions;
  const read = readPeriod(text, { start: 0, end: length }, among, index, times, yearEnd, metric, kin);
  const isBorrowed = read !== null && index > 0 && borrowing.has(read.rule);
  const dated = isBorrowed && isOfOtherTime(view, at, read.value, context.date) ? null : read;
  // Asked in this order: most figures have no such time before them, or measure what holds for none.
  const last = thread.told;
  const goesOn = dated === null
    && last !== null
    && mayGoOn(last, metric)
    && !kin.earlier
    && !sumsUp(text, mentions, index)
    && !isOfUnnamedYear(text, mentions, index, length, times, last)
    && !endsDatedChange(text, mentions, index, times)
    && !isUntilDeed(text.slice((mentions[index] as Mention).end, (mentions[index] as Mention).end + 60))
    && !(last.rule === headingRule && isAhead(view, at))
    && !isOfOtherTime(view, at, last.value, context.date);
  // What a figure is only set beside is of a time that the text does not go on with.
  const isSetBeside = dated === null || kin.earlier || ofYearBefore.test(dated.words);
  if (!isSetBeside && !dated.value.text.startsWith('per ') && !isInAside(text, mentions, index)) goOnWith(dated, run);
  return dated ?? sharedPeriod(context.table, goesOn ? last : null, yearEnd, metric, context.date);
}

/** "In the same quarter last year", "a year ago": the time of a value that another is only set beside. */
const ofYearBefore = /\b(?:(?:same|comparable|corresponding|equivalent) (?:\d{4} )?[a-z-]{4,12}|year-ago|year-earlier|prior-year|a year (?:ago|earlier|before))(?!\w)/i;

/** Moves on the time of which the text tells. "Last week" is a day on which something happened, and no time that it goes on with. */
function goOnWith(dated: Part<Period>, { thread, times }: RunningSentence): void {
  const { span, value: { text } } = dated;
  thread.told = span !== null && times.some((hit) => hit.start === span.start && lately.marks(hit.text)) ? null : dated;
  if (ofCalendar.test(text)) thread.stretch = text;
}

/** A quarter or half of a calendar year: those of a fiscal one are other firms' no more. */
const ofCalendar = /^[QH][1-4] \d{4}$/;

/** "160 billion yuan ($22.7 billion) next year": whether the bracket behind a sum holds it in other money alone, so that the words behind are its own. */
function isConverted(text: string, mentions: readonly Mention[], index: number): boolean {
  const { end, figure } = mentions[index] as Mention;
  const next = mentions[index + 1];
  return next !== undefined
    && figure.kind === 'money'
    && next.figure.kind === 'money'
    && next.figure.unit !== figure.unit
    && next.start === end + 2
    && text.startsWith(' (', end)
    && text.charCodeAt(next.end) === closingBracket;
}

const closingBracket = 0x29;

const standing: ReadonlySet<string> = wordSet('is was stood stands passed passes reached reaches hit hits topped tops rose grew climbed came exceeded exceeds neared doubled tripled');

/** "OpenAI's passed $20 billion": whether a level is told of an owner's without the noun for it, which the words before have. */
function leavesOutNoun({ tokens }: SentenceView, at: number): boolean {
  for (let place = at - 1; place > 0 && place > at - 6; place -= 1) {
    if (standing.has(lowerAt(tokens, place))) return tokenAt(tokens, place - 1)?.possessive === true;
  }
  return false;
}

/** Quantities told of one time: the same one, or a round and the value it sets. */
function goTogether(one: Metric | undefined, other: Metric | undefined): boolean {
  return one === other || (isOfRound(one) && isOfRound(other));
}

/** Verbs of the present that speak of what is to come. */
const ahead: ReadonlySet<string> = new Set([
  'will', 'plans', 'plan', 'expects', 'expect', 'aims', 'aim', 'wants', 'want', 'intends', 'intend', 'means', 'hopes', 'hope', 'ready',
  'guides', 'promises', 'reckons', 'budgets', 'budgeting', 'budget', 'foresees', 'forecasts', 'envisages', 'envisions', 'targets',
  'targeting', 'projects', 'anticipates', 'guidance', 'earmarks', 'mind',
]);

/** Whether the words since the figure before say that what is measured is to come. */
function isAhead(view: SentenceView, at: number): boolean {
  for (let place = at - 1; place > at - 10; place -= 1) {
    const token = tokenAt(view.tokens, place);
    if (token === undefined || token.kind === 'figure') return false;
    if (ahead.has(token.lower)) return true;
  }
  return false;
}

/** Verbs of what is over; "made" and its like are also told of what will have been. */
const over: ReadonlySet<string> = wordSet('spent invested posted booked recorded earned lost raised');

/** "guided to $115 billion in 2026; Alphabet spent $91.5 billion": whether the verb right before a sum tells of what is over, and no plan. */
function isSpent(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  let place = at - 1;
  while (place > at - 4 && hedging.passes(wordOf(view, place))) place -= 1;
  const subject = tokenAt(tokens, place - 1);
  return over.has(lowerAt(tokens, place)) && (subject?.kind === 'name' || subject?.lower === 'it');
}

/** Whether a time told before was over on the day of the draft. */
function isPast({ to }: Period, today: string | null): boolean {
  return to !== null && today !== null && to < today;
}

/** Whether a time told of a plan was not over on the day of the draft. */
function isToCome({ to, future }: Period, today: string | null): boolean {
  return future && to !== null && today !== null && to >= today;
}

/** Whether the words tell of what is to come while a time was over on the day of the draft, or of what is over while that of a plan was not. */
function isOfOtherTime(view: SentenceView, at: number, period: Period, today: string | null): boolean {
  return isPast(period, today) ? isAhead(view, at) : isToCome(period, today) && isSpent(view, at);
}

/** Rules by which a figure has the time of another figure or of the whole sentence. */
const borrowing: ReadonlySet<ReadingRule> = new Set([openingRule, sharedRule]);

const comparing = new WordTest(new Set(['from', 'after', 'against', 'versus', 'vs', 'than', 'double', 'twice', 'triple', 'treble', 'times']));
/** Without "than", which compares. */
const hedges = new WordTest(new Set([...vagueWords, 'the', 'a', 'just', 'only']));

/** "from $339 million to …", "against $75 million": the figure of an earlier time. */
function isEarlier(view: SentenceView, at: number): boolean {
  if (!says(view, comparing)) return false;
  for (let place = at - 1; place >= at - 4; place -= 1) {
    const word = wordOf(view, place);
    if (comparing.passes(word)) return true;
    if (!hedges.passes(word)) return false;
  }
  return false;
}
