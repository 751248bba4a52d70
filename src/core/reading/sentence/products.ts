import type { Metric } from '../../claims/claim';
import { ofSales } from '../../claims/metricTraits';
import type { Figure } from '../../figures/figure';
import type { EntityFile } from '../names/entityFile';
import type { Name, NameKind } from '../names/names';
import type { Part } from '../reading';
import { carriedRule, descriptionRule } from '../rules';
import { says, wordOf } from './sentenceView';
import type { SentenceView } from './sentenceView';
import { lowerAt } from '../words/tokens';
import { WordTest } from '../words/words';

const kinds: ReadonlySet<NameKind> = new Set<NameKind>(['model', 'service', 'chip']);

/** Whether a name is of something that its owner makes and sells. */
export function isProduct({ kind, entity }: Name): boolean {
  return entity !== null && kinds.has(kind);
}

/** The product that a sentence names last; `before` where it names none. */
export function lastProduct({ tokens, names }: SentenceView, before: Name | null): Name | null {
  for (let index = names.length - 1; index >= 0; index -= 1) {
    const name = tokens[names[index] as number]?.name;
    if (name != null && isProduct(name)) return name;
  }
  return before;
}

const ofOne: ReadonlySet<Metric | null> = new Set<Metric | null>(['unit-price', 'operating-cost', 'net-loss']);
/** Dollars above which a sum is hardly one user's, task's or day's. */
const dearest = 1_000_000;

/** "300,000 of the chips": what is counted was named before. */
const pointingBack = /\b(?:the|those|these|such|its|them)\b/;

/**
 * "o3 broke the record. A task cost $20": the product named before, where a small sum of its owner may be one of it and such sums of it are on file;
 * or the chip named before, for a price or a number of "the chips", whether any of it is on file or not. `words` are the figure's, small. `pointed`: the
 * words before the figure speak of "the chip" or "the model", so that what it brings or costs is its own, where that is on file. Null elsewhere.
 */
export function productBefore(
  product: Name | null,
  figure: Figure,
  words: string,
  entity: string,
  file: EntityFile,
  metric: Metric | null,
  pointed = false,
): Part<string> | null {
  if (product === null || product.subject === null || product.entity !== entity || metric === null) return null;
  if (pointed && (product.kind === 'chip' ? ofSales.has(metric) : metric === 'training-cost') && file.held?.get(metric)?.has(product.subject) === true) {
    return { value: product.subject, words: '', span: null, rule: descriptionRule, sure: 0.75 };
  }
  const ofChip = product.kind === 'chip' && figure.chip === null && (figure.kind === 'money' ? metric === 'unit-price' : metric === 'gpu-shipments' && pointingBack.test(words));
  if (!ofChip && (figure.kind !== 'money' || figure.high >= dearest || !ofOne.has(metric) || file.held?.get(metric)?.has(product.subject) !== true)) return null;
  return { value: product.subject, words: '', span: null, rule: carriedRule, sure: ofChip && figure.kind !== 'money' ? 0.85 : 0.65 };
}

const selling: ReadonlySet<string> = new Set(['sells', 'sell', 'sold', 'costs', 'cost', 'retails', 'retail', 'goes', 'go', 'went', 'fetches', 'fetch', 'lists']);

/** "It sells for $25,000": whether the pronoun at `at` means a chip rather than a firm. */
export function pricesChip(view: SentenceView, at: number, product: Name | null): boolean {
  const lower = lowerAt(view.tokens, at);
  return product?.kind === 'chip' && (lower === 'it' || lower === 'they') && selling.has(lowerAt(view.tokens, at + 1));
}

const reckoning: ReadonlySet<string> = new Set(['put', 'puts', 'putting', 'has', 'had', 'have', 'places', 'placed', 'pegs', 'pegged', 'prices', 'priced', 'estimates', 'estimated', 'reckons', 'sets']);
/** Sums that firms are worth, and no model of these days costs. */
const ofFirms = /billion|trillion|\d ?[bt]n?$/;
/** Hedges between "at" and the sum at most. */
const longestHedge = 4;

function isOtherModel(one: Name, other: Name): boolean {
  return one.kind === 'model' && one.subject !== other.subject;
}

/** "GPT-3 was a sensation, and the index has it at $4.3 million": whether the pronoun at `at` means a model, on whose making a cost is put. */
export function reckonsModel({ tokens, names }: SentenceView, at: number, product: Name | null): boolean {
  if (product?.kind !== 'model' || names.some((named) => named < at && isOtherModel(tokens[named]?.name ?? product, product))) return false;
  if (lowerAt(tokens, at) !== 'it') return false;
  const costs = costing.has(lowerAt(tokens, at + 1));
  if (!costs && (lowerAt(tokens, at + 1) !== 'at' || !reckoning.has(lowerAt(tokens, at - 1)))) return false;
  let place = at + 2;
  while (place < at + 2 + longestHedge && tokens[place]?.kind === 'word') place += 1;
  const sum = tokens[place];
  if (sum?.measures !== 'money') return false;
  // "It cost $100 million to train": nobody trains a firm.
  return costs ? lowerAt(tokens, place + 1) === 'to' && lowerAt(tokens, place + 2) === 'train' : !ofFirms.test(sum.lower);
}

const costing: ReadonlySet<string> = new Set(['cost', 'costs', 'took']);

/** Words before the figure in which such a thing may be told. */
const reach = 12;
const chipNouns: ReadonlySet<string> = new Set(['chip', 'chips', 'processor', 'processors', 'accelerator', 'accelerators']);
const modelNouns: ReadonlySet<string> = new Set(['model', 'chatbot']);
const definite: ReadonlySet<string> = new Set(['the', 'that', 'this', 'those', 'these']);

/** "Sales of the chip came to", "training the model cost": whether the words before the figure speak of such a thing as was named before. */
export function pointsAtThing({ tokens }: SentenceView, at: number, { kind }: Name): boolean {
  const nouns = kind === 'chip' ? chipNouns : kind === 'model' ? modelNouns : null;
  if (nouns === null) return false;
  for (let place = at - 1; place > 0 && place > at - reach; place -= 1) {
    if (tokens[place]?.kind === 'figure' || tokens[place]?.kind === 'name') return false;
    if (nouns.has(lowerAt(tokens, place))) return definite.has(lowerAt(tokens, place - 1));
  }
  return false;
}

const contrasting: ReadonlySet<string> = new Set(['newer', 'newest', 'older', 'oldest', 'later', 'latest', 'earlier', 'bigger', 'smaller', 'larger', 'faster', 'slower', 'cheaper', 'dearer', 'other', 'former', 'latter', 'second']);
const things = new WordTest(new Set(['chip', 'chips', 'model', 'models', 'processor', 'processors', 'accelerator', 'accelerators', 'card', 'cards', 'gpu', 'gpus', 'version']));
/** "The newer chip sells for $40,000": place of the noun for one of several things named before; -1 where none stands before the figure. */
export function oneOfThings(view: SentenceView, at: number): number {
  if (!says(view, things)) return -1;
  const { tokens } = view;
  for (let place = at - 1; place > 0 && place > at - reach; place -= 1) {
    if (tokens[place]?.kind === 'figure' || tokens[place]?.kind === 'name') return -1;
    if (things.passes(wordOf(view, place)) && contrasting.has(lowerAt(tokens, place - 1))) return place;
  }
  return -1;
}
