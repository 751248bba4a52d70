import type { FigureKind } from '../../figures/figure';
import { vagueWords } from '../words/hedgeWords';
import { figureBefore, firstGovernor, wordOf } from './sentenceView';
import type { SentenceView } from './sentenceView';
import { lowerAt } from '../words/tokens';
import { words, wordSet, WordTest } from '../words/words';

/** Without "to" and "at", which join two figures. */
const hedges = new WordTest(new Set([...vagueWords, ...words('just only under more less than as much many the a an estimated mere whopping record reported its their another')]));
/** Words before a figure that set it beside the one before ("up from $2 billion", "of which $2 billion"). */
const beside = wordSet('from which including compared versus vs');
/** Prepositions that make two figures parallel ("at €10 billion … at €12 billion"). */
const parallel = new Set(['at', 'to']);
const joints = new WordTest(new Set(['and', 'or', ',', 'then', 'plus', ';', 'nor', '&']));

/** How strongly what is set beside a figure as its part, or as the other end of its change, tells the same quantity. */
export const kinBeside = 7.5;

/**
 * How strongly a figure at token `at` tells the same quantity as the one of its kind at `before`, by the way the two are joined; 0 where
 * nothing joins them.
 */
export function kinship(view: SentenceView, at: number, before: number, kind: FigureKind): number {
  if (at - before > 24) return 0;
  const link = leadWord(view, at, before);
  if (link === 'with' && lowerAt(view.tokens, at - 2) === 'compared') return kinBeside;
  if (beside.has(link) || beside.has(leadToOutlook(view, at, before))) return kinBeside;
  const earlier = leadWord(view, before, -1);
  if (link === 'to' && earlier === 'from') return kinBeside;
  if (governed(view, before, at, kind)) return 0;
  if (parallel.has(link) && link === earlier) return 7;
  for (let place = at - 1; place > before; place -= 1) if (joints.passes(wordOf(view, place))) return 6;
  return 0;
}

const coordinating = new Set(['and', 'or', 'then', 'plus', 'to', '&']);

/** Whether a figure at token `at` stands in one row with the one at `before`: "$14 billion this year and $115 billion by 2029". */
export function isCoordinate(view: SentenceView, at: number, before: number): boolean {
  return coordinating.has(leadWord(view, at, before));
}

/** "14 million yuan a year ($1.9 million)": whether a figure heads the bracket behind another one, which gives that one in other terms. */
export function isBracketed(view: SentenceView, at: number): boolean {
  const before = figureBefore(view, at);
  return before !== undefined && leadWord(view, at, before) === '(';
}

const returning: ReadonlySet<string> = new Set(['return', 'exchange']);

/**
 * "invested $13 billion and gets $250 billion back", "in return $30 billion": whether a figure is
 * what flows back for the one at `before`, and so of another quantity.
 */
export function flowsBack(view: SentenceView, at: number, before: number): boolean {
  if (lowerAt(view.tokens, at + 1) === 'back') return true;
  for (let place = before + 1; place < at; place += 1) if (lowerAt(view.tokens, place) === 'in' && returning.has(lowerAt(view.tokens, place + 1))) return true;
  return false;
}

const inAll: ReadonlySet<string> = wordSet('together combined altogether overall');

/** "Together these three come to $688 billion", "In total the fund paid": whether a sentence opens with what sums up those before. */
export function opensWithTotal({ tokens }: SentenceView): boolean {
  const first = lowerAt(tokens, 0);
  const second = lowerAt(tokens, 1);
  return (inAll.has(first) && second !== 'with') || (first === 'in' && (second === 'all' || second === 'total')) || (first === 'all' && second === 'told');
}

/** "$9 billion in all", "$30 billion together": a sum of those before it. */
export function isTotal(view: SentenceView, at: number): boolean {
  const next = lowerAt(view.tokens, at + 1);
  const behind = lowerAt(view.tokens, at + 2);
  if (isMadeOf(view, beforeHedges(view, at, -1))) return true;
  return next === 'together' || next === 'altogether' || next === 'combined' || (next === 'in' && (behind === 'all' || behind === 'total')) || (next === 'all' && behind === 'told');
}

const makesTotal: ReadonlySet<string> = new Set(['makes', 'making']);

/** "…, which makes $12 billion", "…, making $12 billion": whether the word at `place` sums up the figures before it. */
function isMadeOf({ tokens }: SentenceView, place: number): boolean {
  if (!makesTotal.has(lowerAt(tokens, place))) return false;
  const link = lowerAt(tokens, place - 1);
  return link === ',' || ((link === 'which' || link === 'that') && lowerAt(tokens, place - 2) === ',');
}

/** The word that leads up to the figure at token `at`, hedges passed over; empty where none stands behind token `stop`. */
export function leadWord(view: SentenceView, at: number, stop: number): string {
  const place = beforeHedges(view, at, stop);
  return place > stop ? lowerAt(view.tokens, place) : '';
}

function beforeHedges(view: SentenceView, at: number, stop: number): number {
  let place = at - 1;
  while (place > stop && hedges.passes(wordOf(view, place))) place -= 1;
  return place;
}

const outlooks: ReadonlySet<string> = new Set(['forecast', 'estimate', 'target', 'guidance', 'projection', 'budget', 'goal', 'plan']);
const ofOutlooks: ReadonlySet<string> = new Set(['earlier', 'previous', 'original', 'initial', 'prior', 'first', 'old', 'its', 'their', 'former']);

/** The word that leads up to an outlook whose sum stands at `at` ("up from an earlier forecast of $7 billion"); empty where no outlook is told. */
function leadToOutlook(view: SentenceView, at: number, stop: number): string {
  const place = beforeHedges(view, at, stop);
  if (lowerAt(view.tokens, place) !== 'of' || !outlooks.has(lowerAt(view.tokens, place - 1))) return '';
  let first = place - 1;
  while (first - 1 > stop && ofOutlooks.has(lowerAt(view.tokens, first - 1))) first -= 1;
  return leadWord(view, first, stop);
}

/** Whether a figure has governing words of its own: behind the last one, or right after itself. */
function governed(view: SentenceView, before: number, at: number, kind: FigureKind): boolean {
  let joint = before;
  for (let place = before + 1; place < at; place += 1) if (joints.passes(wordOf(view, place))) joint = place;
  for (let place = firstGovernor(view, joint + 1); place < view.governors.length; place += 1) {
    const { row, first, last } = view.governors[place] as SentenceView['governors'][number];
    if (first > at + 3) return false;
    if (row.kind === kind && !isEmpty(row.senses) && (last < at || row.part !== 'verb')) return true;
  }
  return false;
}

function isEmpty(senses: object): boolean {
  for (const _ in senses) return false;
  return true;
}
