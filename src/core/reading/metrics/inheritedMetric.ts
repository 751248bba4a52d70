import type { Metric } from '../../claims/claim';
import { isParted } from '../../claims/metricTraits';
import type { Figure } from '../../figures/figure';
import { endOfLabel, labelOf } from '../parts/entryLabels';
import type { Label } from '../parts/entryLabels';
import type { Inherited } from './metrics';
import type { RunningSentence } from '../runningSentence';
import { figureBefore, leadingPlace } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { isTotal, opensWithTotal } from '../sentence/siblings';
import { lowerAt } from '../words/tokens';

/** Blocks that hold one row or entry after the other, all of one quantity. */
const listed: ReadonlySet<string> = new Set(['table-cell', 'list-item']);

/** How strongly a table speaks for its cells being of what it tells of the whole. */
const weightOfTable = 8;
/** How strongly the text above a table does. */
const weightOfText = 3.5;
/** How strongly what was asked for speaks for being what is answered. */
const weightOfAsked = 7;
/** How strongly what a heading or lead-in announces speaks for an entry of its own. */
const weightOfAnnounced = 3.5;
/** A business of a firm is told by its sales and little else: no report with the same number says what it is. */
const weightOfBusiness = 8.5;

/** How strongly a series of values speaks for its next one, past the verb of what is told besides. */
const weightOfSeries = 9;

/** What the label before the figure at token `at` says, where the words before could tell its quantity; plain elsewhere. */
export function labelAt({ view, readings, thread, context }: RunningSentence, at: number, { kind }: Figure): Label {
  const lends = kind === 'money' && context.kind === 'list-item' && readings.length === 0 && thread.metric !== null && thread.asked === null;
  return lends ? labelOf(view, at) : 'plain';
}

/** What the words before tell the figure at token `at` to be, unless its own say otherwise; null where they tell nothing. */
export function inheritedAt(run: RunningSentence, at: number, { kind }: Figure, label: Label): Inherited | null {
  const { view, readings, thread, context, first, lastMoney, lastCount, place } = run;
  const last = kind === 'money' ? thread.metric : kind === 'accelerator-count' ? thread.countMetric : null;
  if (last === null) return null;
  if (label !== 'plain') {
    const lent = ofEntry(label, last, context.announced);
    const strength = label === 'business' && lent === 'revenue' ? weightOfBusiness : weightOfAnnounced;
    return lent === null ? null : { metric: lent, weight: strength, from: -1, own: false, asked: false, sure: 1, awaited: false };
  }
  const opens = readings.length === 0;
  // What is told "in all" is what the sentence told first.
  const raisedAgain = last === 'valuation' && first === 'funding-raised' && kind === 'money' && (isOnceMore(view, at) || isNextRaise(view, at));
  const valuedAgain = last === 'funding-raised' && first === 'valuation' && kind === 'money' && isBehindAside(view, at);
  const metric = first !== null && kind === 'money' && (raisedAgain || valuedAgain || isTotal(view, at)) ? first : last;
  const summed = opens && kind === 'money' && thread.figures && opensWithTotal(view);
  const weight = valuedAgain ? weightOfSeries
    : !opens ? 4.5
    : thread.asked !== null || summed ? weightOfAsked
    : metric === 'valuation' ? 1.2
    : kind === 'accelerator-count' && listed.has(context.kind) ? 4.5
    // A cell whose headers name no quantity has that of its table, where the heading or lead-in above tells it; the text before tells of much else.
    : context.announced === metric && isPlainEntry(run, at, kind) ? weightOfTable
    : place !== null && context.announced !== null && place.governors.length === 0 && isParted(metric) ? weightOfTable
    : place !== null && place.governors.length === 0 && isParted(metric) ? weightOfText
    : thread.figures ? 3.5
    : 2.5;
  const before = readings[readings.length - 1]?.metric;
  const own = before?.value === last;
  const asked = opens && (thread.asked !== null || summed);
  return { metric, weight, from: kind === 'money' ? lastMoney : lastCount, own, asked, sure: own ? before.sure : 1, awaited: opens && !thread.figures };
}

/** "- Alphabet: $91.4 billion": whether an entry's sum has nothing but its owner for a label, and so is what is announced for the list. */
function isPlainEntry({ view, context, readings }: RunningSentence, at: number, kind: Figure['kind']): boolean {
  if (context.kind !== 'list-item' || !context.announcedAlone || kind !== 'money' || readings.length > 0) return false;
  const mark = endOfLabel(view, at);
  return mark >= 0 && view.governors.every(({ row, first }) => row.kind !== 'money' || first > at);
}

const once: ReadonlySet<string> = new Set(['again', 'another', 'further']);

/** "raised $6 billion at a value of $24 billion and again $6 billion": whether the verb of the first figure is meant once more. */
function isOnceMore(view: SentenceView, at: number): boolean {
  const place = leadingPlace(view, at);
  return once.has(lowerAt(view.tokens, place)) && (lowerAt(view.tokens, place - 1) === 'and' || lowerAt(view.tokens, place - 1) === 'a');
}

const untilNext: ReadonlySet<string> = new Set(['in', 'on', 'last', 'this', 'late', 'early', 'a', 'earlier', 'later', '', '.', ',', ';', ')']);

/** "raised $3.5 billion in March at $61.5 billion and $13 billion in September": whether the first figure's verb is meant again behind what prices it. */
function isNextRaise(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  const link = leadingPlace(view, at, 'and');
  const priced = figureBefore(view, at);
  if (lowerAt(tokens, link) !== 'and' || priced === undefined || lowerAt(tokens, leadingPlace(view, priced, 'at')) !== 'at') return false;
  const joint = lowerAt(tokens, link - 1) === ',' ? link - 2 : link - 1;
  return joint === priced && untilNext.has(lowerAt(tokens, at + 1));
}

const asides: ReadonlySet<string> = new Set(['when', 'after', 'as', 'while', 'once']);
/** Tokens of what is told besides, from its comma to its figure, at most. */
const longestAside = 8;

/** "was worth $61.5 billion in March, when it raised $3.5 billion, and $183 billion in May": whether commas close what was told besides, before the "and". */
function isBehindAside(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  const link = leadingPlace(view, at, 'and');
  const told = figureBefore(view, at);
  if (told === undefined || lowerAt(tokens, link) !== 'and' || lowerAt(tokens, link - 1) !== ',' || told !== link - 2) return false;
  for (let place = told - 1; place > told - longestAside && place > 0; place -= 1) {
    if (asides.has(lowerAt(tokens, place)) && lowerAt(tokens, place - 1) === ',') return true;
  }
  return false;
}

/** What an entry with a label of its own may be by the list alone: what is announced for all, or sales for a business; `last` is what its sister was. */
function ofEntry(label: Label, last: Metric, announced: Metric | null): Metric | null {
  if (label === 'unread') return announced;
  return announced === null && last === 'lost-revenue' ? 'revenue' : last;
}
