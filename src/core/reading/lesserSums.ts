import type { Metric } from '../claims/claim';
import { lightWords, wordOf } from './sentenceView';
import type { SentenceView } from './sentenceView';
import { lowerAt, tokenAt } from './tokens';
import { words } from './words';

const lands: ReadonlySet<string> = new Set(words('europe germany italy spain ireland sweden norway poland taiwan singapore japan korea india china asia africa australia canada brazil mexico america california texas virginia ohio louisiana pennsylvania michigan indiana wisconsin arizona oregon nevada georgia tennessee carolina mississippi iowa kansas utah'));
const tradedInLands: ReadonlySet<Metric | null> = new Set<Metric | null>(['revenue', 'capital-expenditure', 'operating-cost', 'gpu-purchases']);

function isLand(view: SentenceView, place: number): boolean {
  return lands.has(lowerAt(view.tokens, place)) || tokenAt(view.tokens, place)?.name?.kind === 'state';
}

/** "$3 billion in Singapore", "In Germany it had revenue of": whether a sum that is told of a whole firm is told of one land only. */
function isInOneLand(view: SentenceView, at: number, metric: Metric | null): boolean {
  if (!tradedInLands.has(metric)) return false;
  if (lowerAt(view.tokens, 0) === 'in' && isLand(view, 1)) return true;
  for (let place = at + 1; place <= at + 4; place += 1) {
    const token = tokenAt(view.tokens, place);
    if (token === undefined || token.kind === 'mark' || token.kind === 'figure') return false;
    if (token.lower === 'in' && isLand(view, place + 1)) return true;
  }
  return false;
}

const runs: ReadonlySet<Metric | null> = new Set<Metric | null>(['training-cost', 'gpu-hours']);
/** What a training takes besides others, and what is not the training that a report tells of. */
const inputs: ReadonlySet<string> = new Set(words('electricity energy power staff salaries wages data engineers researchers copy replica clone'));
const otherRuns: ReadonlySet<string> = new Set(words('failed trial test practice abandoned aborted'));
const goingOn: ReadonlySet<string> = new Set(words('for that who which to of it alone cost costs bill took'));
const costs: ReadonlySet<string> = new Set(words('cost costs took takes needed needs required requires ate swallowed wasted was were came'));
const paidOver: ReadonlySet<string> = new Set(['for', 'on', 'in']);

/**
 * "The electricity for training GPT-4 cost", "a failed run had cost", "$6 million on salaries":
 * whether what a training cost is told of one thing that it took, or of another run.
 */
function isOfInput(view: SentenceView, at: number, metric: Metric | null): boolean {
  if (!runs.has(metric)) return false;
  if (paidOver.has(lowerAt(view.tokens, at + 1))) {
    for (let place = at + 2; place <= at + 3; place += 1) if (inputs.has(lowerAt(view.tokens, place)) && lowerAt(view.tokens, place + 1) !== 'center') return true;
  }
  let cost = false;
  for (let place = at - 1; place >= 0 && place >= at - 12; place -= 1) {
    const token = view.tokens[place];
    if (token === undefined || token.kind === 'figure') return false;
    if (costs.has(token.lower)) cost = true;
    if (!cost) continue;
    if (
      (inputs.has(token.lower) && goingOn.has(lowerAt(view.tokens, place + 1)))
      || (otherRuns.has(token.lower) && lowerAt(view.tokens, place + 1).startsWith('run'))
    ) {
      return true;
    }
  }
  return false;
}

const sales: ReadonlySet<string> = new Set(['revenue', 'revenues', 'sales', 'turnover']);
const giving: ReadonlySet<string> = new Set(['brought', 'brings', 'gave', 'gives', 'paid', 'pays', 'earned', 'earns', 'netted']);

/** "$1.2 billion of its revenue", "Microsoft brought CoreWeave $1.2 billion": whether a sum is what a firm took of one customer. */
function isFromOne(view: SentenceView, at: number, metric: Metric | null): boolean {
  if (metric !== 'revenue') return false;
  const { tokens } = view;
  if (lowerAt(tokens, at + 1) === 'of') {
    const owner = tokenAt(tokens, at + 2);
    if (owner !== undefined && (owner.possessive || ['its', 'their', 'the', 'his'].includes(owner.lower))) {
      for (let place = at + 3; place <= at + 5; place += 1) if (sales.has(lowerAt(view.tokens, place))) return true;
    }
  }
  let place = at - 1;
  while (place > at - 5 && tokens[place]?.kind === 'word' && lightWords.passes(wordOf(view, place))) place -= 1;
  if (tokenAt(tokens, place)?.name?.kind !== 'organisation' || !giving.has(lowerAt(view.tokens, place - 1))) return false;
  for (let giver = place - 2; giver >= 0 && giver >= place - 6; giver -= 1) if (tokenAt(tokens, giver)?.name?.kind === 'organisation') return true;
  return false;
}

const shares: ReadonlySet<string> = new Set(words('half third thirds quarter quarters fifth fifths tenth tenths percent cent % most bulk majority'));

/** "Two thirds of its capital expenditure in 2024, $25 billion, went on chips": whether a figure between commas says what a share of something comes to. */
function isOfShare({ tokens }: SentenceView, at: number): boolean {
  if (lowerAt(tokens, at - 1) !== ',') return false;
  for (let place = at - 2; place > 0 && place >= at - 16; place -= 1) {
    if (tokens[place]?.kind === 'figure') return false;
    // "The second quarter of fiscal 2026" is a time.
    if (
      lowerAt(tokens, place) === 'of'
      && shares.has(lowerAt(tokens, place - 1))
      && tokens[place + 1]?.kind !== 'number'
      && lowerAt(tokens, place + 1) !== 'fiscal'
    ) {
      return true;
    }
  }
  return false;
}

const notable: ReadonlySet<string> = new Set(['best', 'worst', 'peak', 'record', 'busiest', 'single', 'strongest', 'weakest']);
const short: ReadonlySet<string> = new Set(['month', 'week', 'day']);

const one: ReadonlySet<string> = new Set(['a', 'one', 'single']);
const stretches: ReadonlySet<string> = new Set(['quarter', 'month', 'week', 'day']);

/** "$4 billion in a quarter of 2025": whether a figure is told of one time, whichever it was, within the one that is dated. */
function isOfSomeTime({ tokens }: SentenceView, at: number): boolean {
  if (lowerAt(tokens, at + 1) !== 'in' || !one.has(lowerAt(tokens, at + 2))) return false;
  return stretches.has(lowerAt(tokens, at + 3)) || (one.has(lowerAt(tokens, at + 3)) && stretches.has(lowerAt(tokens, at + 4)));
}

/** "Its best month brought in $13 billion": whether a figure is told of one short time within the one that is dated. */
function isOfShortTime({ tokens }: SentenceView, at: number): boolean {
  for (let place = at - 1; place > 0 && place >= at - 9; place -= 1) {
    if (tokens[place]?.kind === 'figure') return false;
    if (short.has(lowerAt(tokens, place)) && notable.has(lowerAt(tokens, place - 1))) return true;
  }
  return false;
}

/** "The round took its total to $27 billion": whether a sum is that of all rounds together. */
function isOfAllRounds({ tokens }: SentenceView, at: number, metric: Metric | null): boolean {
  if (metric !== 'funding-raised') return false;
  let place = at - 1;
  while (place > at - 4 && lowerAt(tokens, place) !== 'to') place -= 1;
  if (lowerAt(tokens, place) !== 'to') return false;
  for (let word = place - 1; word >= place - 4; word -= 1) if (lowerAt(tokens, word) === 'total') return true;
  return false;
}

/** "Sold 100,000 H100s to Inflection and CoreWeave": whether what a maker shipped is told of those who got it. */
function isToOne({ tokens }: SentenceView, at: number, metric: Metric | null): boolean {
  return metric === 'gpu-shipments' && lowerAt(tokens, at + 1) === 'to' && tokenAt(tokens, at + 2)?.name?.kind === 'organisation';
}

const serving: ReadonlySet<string> = new Set(words('runs run running served serves serving deployed hosted answers answering distilled fine-tuned finetuned'));
const servedBy: ReadonlySet<string> = new Set(['on', 'from', 'with', 'across']);

/**
 * "Grok 3 is served from 20,000 H100s", "R1 was distilled on": whether chips are those that a model
 * answers on, or was made over on, and not those of its training.
 */
function isOfServing(view: SentenceView, at: number, metric: Metric | null): boolean {
  if (metric !== 'gpu-count') return false;
  for (let place = at - 1; place > 0 && place >= at - 6; place -= 1) {
    if (!serving.has(lowerAt(view.tokens, place)) || !servedBy.has(lowerAt(view.tokens, place + 1))) continue;
    for (let name = place - 1; name >= 0 && name >= place - 6; name -= 1) {
      if (tokenAt(view.tokens, name)?.name != null) return tokenAt(view.tokens, name)?.name?.kind === 'model';
    }
    return false;
  }
  return false;
}

/**
 * Whether the words tell with the figure at `at` another sum than the one that a report on the metric would give: what one
 * land, customer or month brought, one thing that a training took, the chips that answer for a model, all rounds together.
 */
export function isLesser(view: SentenceView, at: number, metric: Metric | null): boolean {
  return isInOneLand(view, at, metric)
    || isOfInput(view, at, metric)
    || isFromOne(view, at, metric)
    || isToOne(view, at, metric)
    || isOfServing(view, at, metric)
    || isOfAllRounds(view, at, metric)
    || isOfShare(view, at)
    || isOfSomeTime(view, at)
    || (metric === 'revenue' && isOfShortTime(view, at));
}

const supposing: ReadonlySet<string> = new Set(['imagine', 'suppose', 'assume', 'picture']);
const could: ReadonlySet<string> = new Set(['could', 'can', 'might']);

/** "Imagine that Meta spent", "could be trained today for": whether the figure tells what did not come about. */
export function isSupposed({ tokens }: SentenceView, at: number, metric: Metric | null): boolean {
  if (supposing.has(lowerAt(tokens, 0)) || (lowerAt(tokens, 0) === 'what' && lowerAt(tokens, 1) === 'if')) return true;
  if (!runs.has(metric)) return false;
  for (let place = at - 1; place >= 0 && place >= at - 10; place -= 1) {
    const word = lowerAt(tokens, place);
    if (tokens[place]?.kind === 'figure') return false;
    if (could.has(word) && lowerAt(tokens, place + 1) === 'be') return true;
  }
  return false;
}
