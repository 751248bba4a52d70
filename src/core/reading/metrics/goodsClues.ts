import type { Metric } from '../../claims/claim';
import type { Figure } from '../../figures/figure';
import { boundWords, vagueWords } from '../words/hedgeWords';
import { endBeside, figureBefore, passesBefore, says, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import { wordSet, WordTest } from '../words/words';

/** Dollars above which nobody sells one server: a bigger sum beside a chip's name is an outlay. */
export const dearestUnit = 1_000_000;

const parting = new WordTest(/^(?:and|while|but|plus|raise|raising|raised|cluster|site|centre|center|building|which|[;|])$/);
/** Words that tell of training. */
export const training = new WordTest(/^(?:pre-?)?train/);
const forWord = new WordTest(new Set(['for']));

/** A sum right after a number of chips is their price, after GPU-hours the price of a training run. */
export function pricedGoods(view: SentenceView, at: number): Metric | null {
  const before = figureBefore(view, at);
  if (before === undefined || at - before > 12) return null;
  const token = view.tokens[before];
  if (token === undefined) return null;
  for (let place = before + 1; place < at; place += 1) if (parting.passes(wordOf(view, place))) return null;
  const { lower, measures } = token;
  if (measures === 'gpu-hours' || (says(view, training) && passesBefore(view, at, 4, forWord) && passesBefore(view, before, 6, training))) return 'training-cost';
  if (/^(?:one|a|an|1|each) /.test(lower)) return 'unit-price';
  return measures === 'accelerator-count' ? 'hardware-investment' : null;
}

const models = new WordTest(new Set(['model', 'models', 'chatbot', 'chatbots']));
const sites = new WordTest(/^(?:data|datacent(?:er|re)s?|campus|campuses|site|sites|plant|plants|factory|factories|cluster|clusters|supercomputers?|centers?|centres?|infrastructure)$/);
const building: ReadonlySet<string> = new Set(['build', 'develop', 'create']);

/** "a model that took two months and $6 million to build": whether a sum is what it takes to build a model, and no site. */
export function buildsModel(view: SentenceView, at: number): boolean {
  return lowerAt(view.tokens, at + 1) === 'to' && building.has(lowerAt(view.tokens, at + 2)) && says(view, models) && !says(view, sites);
}

const costs = new WordTest(new Set(['cost', 'costs', 'costing']));

/** "The dearest model will cost $1 billion": whether what costs a sum is called a model, and no site is spoken of. */
export function modelCosts(view: SentenceView, at: number): boolean {
  return says(view, models) && passesBefore(view, at, 3, costs) && passesBefore(view, at, 14, models) && !says(view, sites);
}

const upTo = new WordTest(new Set([...vagueWords, ...boundWords, 'another', 'a', 'further', 'its', 'their', 'his', 'the', 'first']));

const fetching = new WordTest(new Set(['bought', 'buys', 'buy', 'got', 'gets', 'brought']));
const forWhom = new WordTest(new Set(['him', 'her', 'it', 'them', 'us', 'itself']));

const towards = new WordTest(new Set(['for', 'in', 'into', 'on', 'to', 'towards', 'toward']));

/** Tokens from a number of chips to the sum that is paid "for them". */
const longestForThem = 20;

/** Whether the sum at `at` is "for them", of chips counted right before in the sentence. */
function isForThem(view: SentenceView, at: number): boolean {
  if (lowerAt(view.tokens, at + 1) !== 'for' || !pointing.has(lowerAt(view.tokens, at + 2))) return false;
  const before = figureBefore(view, at);
  return before !== undefined && at - before <= longestForThem && tokenAt(view.tokens, before)?.measures === 'accelerator-count';
}

const pointing: ReadonlySet<string> = new Set(['them', 'these', 'those']);

/**
 * "laid out $155 million for 10,000 of Nvidia's chips", "$30 million bought it 1,100 GPUs", "ordered 400,000 chips and pays $40 billion for them": a sum
 * that is for a number of chips buys them.
 */
export function buysChips(view: SentenceView, at: number, figure: Figure): boolean {
  if (figure.per !== null || figure.high < dearestUnit) return false;
  if (isForThem(view, at)) return true;
  let place = at + 1;
  if (fetching.passes(wordOf(view, place))) place = forWhom.passes(wordOf(view, place + 1)) ? place + 2 : place + 1;
  else if (towards.passes(wordOf(view, place))) place += 1;
  else return false;
  const until = place + 4;
  while (place < until && upTo.passes(wordOf(view, place))) place += 1;
  const token = tokenAt(view.tokens, place);
  return token?.measures === 'accelerator-count';
}

/** Place of the word that leads up to the figure at `at`, hedges passed over; that of the figure `before` where there is none. */
function leadingUp(view: SentenceView, before: number, at: number): number {
  let place = at - 1;
  while (place > before && upTo.passes(wordOf(view, place))) place -= 1;
  return place;
}

const chips = new WordTest(/^(?:chips?|gpus?|processors?|accelerators?|semiconductors?|superchips?)$/);
/** Tokens from a sum to the number of chips it buys, where a colon stands between, and up to the word for chips. */
const longestColon = 24;
const longestGoods = 5;

/** "$40 billion in 400,000 chips", "$40 billion in Nvidia chips for the site: 400,000 in all": chips that a sum before them is for are bought. */
export function boughtWith(view: SentenceView, at: number): boolean {
  const before = figureBefore(view, at);
  if (before === undefined || at - before > longestColon || tokenAt(view.tokens, before)?.measures !== 'money') return false;
  if (!towards.passes(wordOf(view, before + 1))) return false;
  const place = leadingUp(view, before, at);
  if (place === before + 1) return true;
  if (lowerAt(view.tokens, place) !== ':') return false;
  for (let goods = before + 2; goods < before + 2 + longestGoods; goods += 1) if (chips.passes(wordOf(view, goods))) return true;
  return false;
}

/** "400,000 chips for the site, a purchase of $40 billion": a purchase told behind a number of chips, be it one of the sentence before (`counted`). */
export function purchasesChips(view: SentenceView, at: number, counted: boolean): boolean {
  const before = figureBefore(view, at);
  if (before === undefined ? !counted : at - before > 16 || tokenAt(view.tokens, before)?.measures !== 'accelerator-count') return false;
  const place = leadingUp(view, before ?? -1, at);
  if (lowerAt(view.tokens, place) !== 'of' && lowerAt(view.tokens, place) !== 'worth') return false;
  const noun = lowerAt(view.tokens, place - 1);
  const bought = noun === 'purchase' || noun === 'order' || noun === 'purchases' || noun === 'orders';
  return before === undefined ? (bought || outlays.has(noun)) && pointsBack(view, place - 1) : bought;
}

const outlays: ReadonlySet<string> = new Set(['outlay', 'bill', 'invoice', 'investment', 'spend', 'haul']);
const pointers: ReadonlySet<string> = new Set(['that', 'this', 'which', 'these', 'those']);

/** Whether one of the words before `end` stands for what the sentence before told: "at the going rate that is an outlay of". */
function pointsBack({ tokens }: SentenceView, end: number): boolean {
  for (let place = Math.max(0, end - 8); place < end; place += 1) if (pointers.has(lowerAt(tokens, place))) return true;
  return false;
}

/** "the lab's $1.6 billion Nvidia purchase": a purchase by the name of a firm is of its goods. */
export function purchasesOf(view: SentenceView, at: number): boolean {
  const name = tokenAt(view.tokens, at + 1);
  const noun = lowerAt(view.tokens, at + 2);
  return name?.name?.kind === 'organisation' && !name.possessive && (noun === 'purchase' || noun === 'purchases' || noun === 'order' || noun === 'orders');
}

const plans = new WordTest(new Set(['plan', 'subscription', 'tier', 'ticket', 'monthly', 'monthly-plan']));
/** Dollars above which nobody subscribes. */
const dearestPlan = 2000;

/**
 * What is asked of whoever takes a service, who they are, and what it costs to keep one up, which
 * is another matter. Few sums are so small and told for a month: plain sets are quick enough.
 */
const asked: ReadonlySet<string> = new Set(['price', 'prices', 'priced', 'fee', 'fees', 'subscription', 'subscriptions', 'membership', 'charges', 'charged', 'charging', 'charge', 'offered', 'offers', 'sold', 'sells']);
const takers: ReadonlySet<string> = new Set(['subscribers', 'subscriber', 'customers', 'customer', 'users', 'buyers', 'members', 'consumers', 'programmers', 'developers', 'people', 'households', 'readers', 'students']);
const takes: ReadonlySet<string> = new Set(['pay', 'pays', 'paid', 'paying', 'cost', 'costs', 'costing']);
const keepingUp: ReadonlySet<string> = new Set(['running', 'run', 'runs', 'serving', 'serve', 'operating', 'hosting', 'each', 'loses', 'lost', 'losing']);

/** "its $10 plan", "a $24 monthly plan", "the price of the service is $10 a month": the price of a subscription. */
export function pricesPlan(view: SentenceView, at: number, figure: Figure): boolean {
  if (figure.high > dearestPlan) return false;
  if (plans.passes(wordOf(view, at + 1)) || (figure.per !== null && plans.passes(wordOf(view, at + 2)))) return true;
  if (figure.per !== 'month' && figure.per !== 'year') return false;
  let told = false;
  for (let place = at - 1, end = endBeside(view, at, -1, 10); place > end; place -= 1) {
    const word = lowerAt(view.tokens, place);
    if (keepingUp.has(word)) return false;
    told ||= asked.has(word) || (takes.has(word) && (takers.has(lowerAt(view.tokens, place - 1)) || takers.has(lowerAt(view.tokens, place + 1))));
  }
  return told;
}

const tokenWord = new WordTest(new Set(['tokens', 'token', 'input', 'output', 'million', 'thousand', 'billion']));
const perWord: ReadonlySet<string> = new Set(['per', 'a', 'each', 'every', '/']);
const amounts: ReadonlySet<string> = new Set(['million', 'thousand', 'billion', '1,000', '1m', '1k', '1']);
/** Dollars above which nobody sells so many words. */
const dearestTokens = 1000;

function isPerTokens({ tokens }: SentenceView, at: number): boolean {
  return perWord.has(lowerAt(tokens, at + 1)) && amounts.has(lowerAt(tokens, at + 2)) && tokens[at]?.measures === 'money';
}

/** "$2.19 per million of output, against $15 and $60 for the rival's": prices of the words that a model takes and gives, one beside the other. */
export function pricesTokens(view: SentenceView, at: number, figure: Figure): boolean {
  if (figure.high > dearestTokens || !says(view, tokenWord)) return false;
  if (isPerTokens(view, at)) return true;
  for (const other of view.figures) if (other > at - reachOfPrices && other < at + reachOfPrices && isPerTokens(view, other)) return figure.per === null;
  return false;
}

const generating = new WordTest(wordSet('generate generating serving processing produce producing'));
/** Tokens from the verb to what is generated, at most: "generating 1 trillion output tokens". */
const farthestTokens = 5;

/** "Generating a trillion tokens would cost $30 million, $75 million and $21 million": whether a sum is what answers cost, and no training. */
export function generatesTokens(view: SentenceView, at: number, figure: Figure): boolean {
  if (figure.high <= dearestTokens || !says(view, tokenWord) || !says(view, generating)) return false;
  for (let verb = 0; verb < at; verb += 1) {
    if (!generating.passes(wordOf(view, verb))) continue;
    for (let place = verb + 1; place <= verb + farthestTokens && place < at; place += 1) if (lowerAt(view.tokens, place) === 'tokens') return true;
  }
  return false;
}

/** Tokens from one such price to the next, at most. */
const reachOfPrices = 24;

const machine = new WordTest(new Set(['rack', 'server', 'cabinet', 'node', 'box', 'workstation', 'superpod', 'pod']));
const selling = new WordTest(new Set(['cost', 'costs', 'costing', 'sells', 'sell', 'sold', 'goes', 'priced', 'retails', 'fetches', 'lists', 'price', 'hands', 'traded']));
/** Dollars above which nobody sells one rack of chips. */
const dearestMachine = 10_000_000;

/** "A rack of Nvidia's GB200 chips costs $3 million": one machine, sold. */
export function pricesMachine(view: SentenceView, at: number, figure: Figure): boolean {
  if (figure.high >= dearestMachine || !says(view, machine)) return false;
  let sold = false;
  for (let place = at - 1, end = endBeside(view, at, -1, 10); place > end; place -= 1) {
    sold ||= selling.passes(wordOf(view, place));
    if (machine.passes(wordOf(view, place))) return sold;
  }
  return false;
}

const working: ReadonlySet<string> = wordSet('comes came come makes made amounts amounted adds added works worked totals totalled totaled equals means meant');
/** How many times as much what comes of a price is at least. */
const leastMultiple = 100;

/** "At $2 per GPU-hour that came to $87,072 a day": whether a sum is what comes of the price before it, and no price itself. */
export function comesOfPrice(view: SentenceView, at: number, { per, low }: Figure): boolean {
  const from = figureBefore(view, at) ?? -1;
  const { tokens } = view;
  if (from < 0 || at - from > longestColon || low < leastMultiple || (per !== null && !spans.has(per))) return false;
  if (!each.has(lowerAt(tokens, from + 1)) || spans.has(lowerAt(tokens, from + 2))) return false;
  let worked = false;
  for (let place = from + 2; place < at; place += 1) {
    if (lowerAt(tokens, place) === ';') return false;
    worked ||= working.has(lowerAt(tokens, place));
  }
  return worked;
}

const each: ReadonlySet<string> = new Set(['per', 'a', 'an', 'each', '/', 'apiece', 'the']);
const spans: ReadonlySet<string> = new Set(['day', 'week', 'month', 'quarter', 'year']);

const prices: ReadonlySet<string> = new Set(['prices', 'price', 'rates', 'tariffs']);
/** Tokens from "at" to the prices that it names, at most. */
const longestPrices = 6;

/** "At R1's list prices daily revenue came to": whether a sentence only says at which prices what follows was reckoned. */
export function reckonsAtPrices({ tokens }: SentenceView, at: number): boolean {
  if (lowerAt(tokens, 0) !== 'at') return false;
  for (let place = 1; place <= longestPrices && place < at - 1; place += 1) {
    if (tokens[place]?.kind === 'figure' || tokens[place]?.kind === 'mark') return false;
    if (prices.has(lowerAt(tokens, place))) return lowerAt(tokens, place + 1) !== 'of';
  }
  return false;
}
