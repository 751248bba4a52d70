import type { Metric } from '../../claims/claim';
import type { Figure } from '../../figures/figure';
import { echoesOf } from '../names/echoes';
import type { Focus } from '../context';
import type { Lexicon } from '../names/lexicon';
import { unnamed } from './owner';
import type { Owner } from './owner';
import { carriedRule, topicRule } from '../rules';
import { firstPlace, namesAround, says } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { isSaid, noteStems, placeSaid, stemOf } from '../names/stems';
import type { ToldStem } from '../names/stems';
import { lowerAt, tokenAt } from '../words/tokens';
import type { Weighed } from '../metrics/governor';
import { WordTest } from '../words/words';

type Row = Lexicon['general'][number];

/** What owns a figure that no organisation owns. */
const topic: Owner = { ...unnamed, rule: topicRule, sure: 0.75 };

/** A topic that owns a figure, and the metric it has of it. */
export interface TopicFound {
  readonly owner: Owner;
  readonly metric: Metric;
  /** The words name it by its measure, as one gigawatt: then nobody named elsewhere owns the figure. */
  readonly measured: boolean;
  /** The token at which its words are all said. */
  readonly said: number;
}

/**
 * What a figure is about that no organisation owns ("a gigawatt of data centre", "frontier models"), under `metric` or, where the topic is
 * measured, under another one that the words allow ("puts one gigawatt of AI capacity at $50 billion"); null where the words name no such topic.
 */
export function topicOf(view: SentenceView, at: number, metric: Metric | null, senses: readonly Weighed[], lexicon: Lexicon): TopicFound | null {
  const row = metric === null ? null : topicAt(view, at, metric, lexicon);
  if (metric !== null && row !== null) return isForPart(view, row) ? unsure(foundIn(row, metric)) : foundIn(row, metric);
  const told = metric === null ? null : topicOfTeller(view, at, metric, lexicon);
  // Who spoke of it before may speak of something else now.
  if (metric !== null && told !== null) return unsure(foundIn(told, metric));
  const top = senses[0]?.weight ?? 0;
  for (const { sense, weight } of senses) {
    if (sense === 'other' || sense === metric || weight < top * allowed) continue;
    const other = topicAt(view, at, sense, lexicon);
    if (other?.amount !== undefined) return foundIn(other, sense);
  }
  return null;
}

/** A topic of which only a report that gives the figure may be told. */
function unsure(found: TopicFound): TopicFound {
  return { ...found, owner: { ...found.owner, sure: 0.65 } };
}

function foundIn(row: Row, metric: Metric): TopicFound {
  return {
    owner: { ...topic, entity: row.entity, subject: row.subject ?? null },
    metric,
    measured: row.amount !== undefined,
    said: Math.max(...row.words.map(placeSaid)),
  };
}

/** A sense that has this share of the strongest one's weight is one that the words allow. */
const allowed = 0.4;

/** The topic that the words before went on about, or `asked` about, where such a figure of it is on file; null where they did not. */
export function topicBefore(focus: Focus | null, asked: Focus | null, metric: Metric | null, lexicon: Lexicon): Owner | null {
  const before = asked ?? focus;
  if (before === null) return null;
  const isOf = (row: Row): boolean => row.metric === metric && row.entity === before.entity && (row.subject ?? null) === before.subject;
  if (!lexicon.general.some(isOf)) return null;
  return asked !== null ? { ...topic, entity: asked.entity, subject: asked.subject } : { ...topic, ...before, rule: carriedRule, sure: 0.72 };
}

/** The topic that a sentence without figures asks about ("What does a gigawatt of AI data centre cost?"), with its metric; null where it names none. */
export function topicAsked(view: SentenceView, lexicon: Lexicon): { readonly focus: Focus; readonly metric: Metric } | null {
  for (const { metric } of lexicon.general) {
    const row = topicAt(view, 0, metric as Metric, lexicon);
    if (row !== null) return { focus: { entity: row.entity, subject: row.subject ?? null }, metric: metric as Metric };
  }
  return null;
}

/** Whether one whom the words before speak of has this very figure on file, so that it is no topic's. */
export function isOnFile(owner: Owner, figure: Figure, metric: Metric | null, lexicon: Lexicon): boolean {
  return metric !== null && lexicon.claims !== null && echoesOf(owner.entity, figure, lexicon.claims).has(metric);
}

/** The words of a figure that was asked about last, and their stems: it is asked about under one metric after the other. */
let lastFigure = '';
let lastStems: readonly string[] = [];

function stemsIn(figure: string): readonly string[] {
  if (figure !== lastFigure) {
    lastFigure = figure;
    lastStems = figure.split(/[^a-z]+/).map(stemOf);
  }
  return lastStems;
}

function topicAt(view: SentenceView, at: number, metric: Metric, lexicon: Lexicon): Row | null {
  if (!lexicon.general.some((row) => row.metric === metric)) return null;
  noteStems(view, at);
  const said = (word: ToldStem): boolean => isSaid(word) || stemsIn(lowerAt(view.tokens, at)).includes(word.text);
  const found = lexicon.general.find((row) =>
    row.metric === metric
    && row.words.every(said)
    && (row.among === undefined || row.among.some(said))
    && (row.amount === undefined || isMeasured(view, row.words, row.amount)));
  return found ?? null;
}

/** The topic of which one who is named in the sentence has told such figures before ("David Cahn asked who was to earn the …"). */
function topicOfTeller(view: SentenceView, at: number, metric: Metric, lexicon: Lexicon): Row | null {
  for (const place of namesAround(view, at)) {
    const name = tokenAt(view.tokens, place)?.name;
    if (name?.kind !== 'person' && name?.kind !== 'claimant') continue;
    const told = lexicon.tellers.get(name.name);
    const row = told?.find((one) => one.metric === metric);
    if (row !== undefined) return row;
  }
  return null;
}

const one: ReadonlySet<string> = new Set(['a', 'an', 'one', '1', 'per', 'each', 'every', 'single', 'any']);
const thousand: ReadonlySet<string> = new Set(['1,000', '1000', 'thousand']);

const parted: ReadonlySet<string> = new Set(['for', 'in', 'with', 'at', 'on', 'inside', 'under']);

/** "The land for a gigawatt of data centre": what is measured may be a part of the topic's. */
function isForPart(view: SentenceView, { words, amount }: Row): boolean {
  if (amount === undefined) return false;
  return view.tokens.some((token, place) => token.kind !== 'figure' && token.lower.split('-').some((part) => words.some(({ text }) => text === stemOf(part)))
    && (parted.has(lowerAt(view.tokens, place - 2)) || (token.lower.includes('-') && parted.has(lowerAt(view.tokens, place - 1)))));
}

/**
 * Whether the words say one of the unit ("a gigawatt", "per gigawatt", "one-gigawatt"), or a
 * thousand of the smaller one: three gigawatts cost three times as much.
 */
function isMeasured(view: SentenceView, words: readonly ToldStem[], amount: 'one' | 'thousand'): boolean {
  const amounts = amount === 'one' ? one : thousand;
  for (let place = 0; place < view.tokens.length; place += 1) {
    const token = view.tokens[place];
    if (token === undefined || token.kind === 'figure') continue;
    const parts = token.lower.split('-');
    const unit = parts.findIndex((part) => words.some(({ text }) => text === stemOf(part)));
    if (unit < 0) continue;
    const before = unit > 0 ? parts[unit - 1] : lowerAt(view.tokens, place - 1) === '-' ? lowerAt(view.tokens, place - 2) : lowerAt(view.tokens, place - 1);
    if (before !== undefined && amounts.has(before)) return true;
  }
  return false;
}

const coverage: ReadonlySet<string> = new Set(['coverage', 'article', 'articles', 'story', 'stories', 'report', 'reports', 'reporting', 'piece', 'post', 'account', 'accounts']);
const covering: ReadonlySet<string> = new Set(['of', 'on', 'about']);

/** "Coverage of Anthropic's deal puts a gigawatt at …": what a text is about need not own what it says by the way. */
function isCovered({ tokens }: SentenceView, first: number): boolean {
  let place = first - 1;
  while (place > 0 && (lowerAt(tokens, place) === 'the' || tokenAt(tokens, place)?.kind === 'name')) place -= 1;
  return covering.has(lowerAt(tokens, place)) && coverage.has(lowerAt(tokens, place - 1));
}

const saysModels = new WordTest(new Set(['models', 'frontier']));

/** "With Nvidia's chips at $30,000, frontier models may cost $1 billion": whether a topic opens a clause of its own between an owner and the figure at `at`. */
export function standsBetween(found: TopicFound, { last, end }: Owner, view: SentenceView, at: number): boolean {
  if (!says(view, saysModels) || end === 0 || found.said >= at) return false;
  for (let place = last + 1; place < found.said; place += 1) if (lowerAt(view.tokens, place) === ',' || lowerAt(view.tokens, place) === ';') return true;
  return false;
}

/** Whether a sentence may tell of such a topic beside organisations. */
export function mayStandBetween(view: SentenceView): boolean {
  return says(view, saysModels);
}

/** Whether an owner named near the figure at `at` may own it rather than tell of it or own a figure behind the next one. */
export function mayOwn({ name, speaker, first, end }: Owner, view: SentenceView, at: number): boolean {
  if (name?.kind === 'chip' || name?.kind === 'person' || speaker || isCovered(view, first)) return false;
  const next = view.figures[firstPlace(view.figures, at + 1)];
  return end === 0 || next === undefined || first <= next;
}
