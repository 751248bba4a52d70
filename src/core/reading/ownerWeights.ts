import type { Metric } from '../claims/claim';
import type { Figure } from '../figures/figure';
import type { Owner } from './owner';
import type { Lexicon } from './lexicon';
import { apart, reachOfWindow } from './sentenceView';
import type { SentenceView } from './sentenceView';

const words = (text: string): readonly string[] => text.split(' ');

/** Owners in the window around a figure, with those of its table, which stand last. */
export function ownersAround(owners: readonly Owner[], at: number): readonly Owner[] {
  if (owners.length <= 12) return owners;
  let low = 0;
  let high = owners.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((owners[middle] as Owner).end > 0 && (owners[middle] as Owner).first < at - reachOfWindow) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < owners.length && ((owners[end] as Owner).end === 0 || (owners[end] as Owner).first <= at + reachOfWindow)) end += 1;
  return owners.slice(low, end);
}

const ownMoney = new Set<Metric>(['revenue', 'net-loss', 'cash-burn', 'operating-cost', 'training-cost', 'valuation', 'market-cap', 'market-value-loss', 'capital-expenditure', 'rd-and-compute-spending', 'assets', 'inventory-charge', 'lost-revenue']);

/** How well an owner suits a figure of this metric at token `at`; 0 where it is out of reach. */
export function weighOwner(view: SentenceView, at: number, owner: Owner, metric: Metric | null, figure: Figure, lexicon: Lexicon): number {
  const { kind } = figure;
  if (view.tokens[owner.first]?.kind === 'figure' && (metric !== 'unit-price' || owner.first === at)) return 0;
  const left = owner.last < at;
  const said = left && owner.first === view.names[0] && at - owner.first <= reachOfWindow && owner.preposition === '' && !owner.speaker ? secondVerb(view, at) : -1;
  const plainly = left ? apart(view, owner.last, at) : apart(view, at, owner.first);
  const far = said > owner.last ? Math.min(plainly, apart(view, said, at) + 1) : plainly;
  if (far > 30) return 0;
  let base = left ? 10 : 4.5;
  const { preposition } = owner;
  const own = metric !== null && ownMoney.has(metric);
  if (owner.possessive && left && ventureAt(view, owner, lexicon)) base = 5;
  else if (owner.possessive && left && far < 0.8) base = 12;
  else if (owner.possessive && (preposition === '' || !/^(?:with|from|to|into|against|than)$/.test(preposition))) base = left ? 11 : 6;
  else if (preposition === 'beside') base = 1.2;
  else if (preposition === 'from' && !left && metric !== null && bought.has(metric)) base = 1.2;
  else if (preposition !== '' && goodsOf(view, owner, metric, lexicon)) base = 1.6;
  else if (preposition === 'by') base = left ? 8.5 : 9.5;
  else if (preposition === 'of' || preposition === 'at') base = own || metric === 'compensation' ? (left ? 9.5 : 7.5) : left ? 6 : 5;
  else if (preposition === 'for') base = metric === 'acquisition-price' ? 9 : metric === 'investment-pledge' ? 7 : kind === 'money' ? 5 : 3;
  else if (preposition === 'with' || preposition === 'from' || preposition === 'to' || preposition === 'into' || preposition === 'than' || preposition === 'against') base = left ? 3.6 : 3;
  else if (preposition === 'on' || preposition === 'in' || preposition === 'via' || preposition === 'through') base = owner.name?.kind === 'model' || owner.name?.kind === 'site' || owner.name?.kind === 'programme' ? 6 : left ? 4.5 : 3.5;
  else if (preposition !== '') base = left ? 5 : 4;
  if (left && following(view, owner.last, at)) base = 10;
  if (!left && relative(view, at, owner.first)) base = 9;
  if ((metric === 'funding-raised' || metric === 'valuation') && leads(view, owner.last)) base *= 0.35;
  if (!left && preposition === 'from' && far < 0.8 && metric === 'funding-raised' && lexicon.profiles.get(owner.entity)?.some((row) => row.metrics.has('funding-raised') && row.names.length > 0) === true) base = 9;
  if (left && opensRelative(view, owner.last)) base = Math.max(base, 10.5);
  const rented = figure.per !== null && /^(?:hour|month|year|day|user)$/.test(figure.per);
  if (owner.name?.kind === 'chip' && (metric === 'gpu-purchases' || metric === 'gpu-count')) return 0;
  if (owner.name?.kind === 'chip' && rented) base *= 0.12;
  else if (owner.name?.kind === 'chip') base *= metric === 'unit-price' ? 0.9 : metric === 'gpu-shipments' || metric === 'inventory-charge' || metric === 'lost-revenue' || metric === 'revenue' || metric === 'contract-value' ? 0.6 : 0.12;
  if (owner.name?.kind === 'state') base *= metric === 'investment-pledge' || kind !== 'money' || metric === 'capital-expenditure' ? 0.9 : 0.4;
  if (owner.name?.kind === 'market') base *= metric === 'market-value-loss' ? 1 : 0.1;
  if (owner.speaker) base *= owner.aside ? 0.35 : 0.75;
  if (metric === 'market-cap' || metric === 'market-value-loss') base *= lexicon.firms.get(owner.entity)?.listed === true || owner.name?.kind === 'market' ? 1 : 0.7;
  if (metric === 'gpu-shipments') base *= lexicon.firms.get(owner.entity)?.vendor === true ? 1.3 : 0.6;
  if (metric === 'gpu-purchases' && lexicon.firms.get(owner.entity)?.vendor === true) base *= 0.5;
  if (metric === 'gpu-purchases' && (preposition === 'for' || preposition === 'to')) base = Math.max(base, 6.5);
  if (metric === 'unit-price' && !rented && lexicon.firms.get(owner.entity)?.vendor === true) base *= 1.2;
  return base / (1 + far / 5);
}

/** Metrics of a buyer. */
const bought = new Set<Metric>(['contract-value', 'hardware-investment', 'gpu-purchases', 'acquisition-price']);
const goods = new Set(words('chip chips gpu gpus processor processors accelerator accelerators hardware semiconductors servers superchips'));

/** "orders for new Nvidia chips": who made the goods is not who pays for them. */
function goodsOf(view: SentenceView, owner: Owner, metric: Metric | null, lexicon: Lexicon): boolean {
  return metric !== 'unit-price' && metric !== 'gpu-shipments' && lexicon.firms.get(owner.entity)?.vendor === true
    && (goods.has(view.tokens[owner.last + 1]?.lower ?? '') || view.tokens[owner.last + 1]?.name?.kind === 'chip');
}

/** Verbs that, right behind a comma or "and", go on with what the sentence's first name does. */
const goingOn = new Set(words('announces unveils pledges raises plans expects posts reports says buys commits spends aims takes gets signs launches hits reaches loses burns seeks wants invests earmarks orders adds gains makes sells wins has had is was will would lost raised spent posted burned burnt earned sold made took'));

/** "The EU follows France in answering Stargate, announces €200 billion": the place of the second verb; -1 where there is none. */
function secondVerb(view: SentenceView, at: number): number {
  for (let place = at - 1; place > 0 && place > at - 8; place -= 1) {
    const token = view.tokens[place];
    if (token === undefined || token.kind === 'figure' || token.kind === 'name') return -1;
    if (!goingOn.has(token.lower)) continue;
    const before = view.tokens[place - 1]?.lower;
    return before === ',' || (before === 'and' && view.tokens[place - 2]?.kind !== 'name' && !opensClause(view, place)) ? place : -1;
  }
  return -1;
}

const conjunctions = new Set(words('as while but that because after when since before although whereas if until where'));

/** Whether a name between the sentence's first and `to` has a clause of its own ("as OpenAI cut its prices and lost …"). */
function opensClause(view: SentenceView, to: number): boolean {
  for (let at = 1; (view.names[at] ?? to) < to; at += 1) if (conjunctions.has(view.tokens[(view.names[at] as number) - 1]?.lower ?? '')) return true;
  return false;
}

/** "OpenAI's Stargate project": the venture has its own figures. */
function ventureAt(view: SentenceView, owner: Owner, lexicon: Lexicon): boolean {
  const next = view.tokens[owner.last + 1]?.name;
  return next?.entity != null && next.entity !== owner.entity && lexicon.firms.get(next.entity)?.described.includes('venture') === true;
}

/** "Baidu with 30,000": the name right before the preposition that leads to the figure. */
function following(view: SentenceView, last: number, at: number): boolean {
  return at - last <= 2 && view.tokens[last + 1]?.lower === 'with';
}

/** "the $317 billion that the database maker announced": the owner opens a relative clause. */
function relative(view: SentenceView, at: number, first: number): boolean {
  return first - at <= 6 && /^(?:that|which)$/.test(view.tokens[first - 1]?.lower ?? '');
}

/** "with Blue Owl, which brings $7 billion": a relative clause makes the name before it its subject. */
function opensRelative(view: SentenceView, last: number): boolean {
  const next = view.tokens[last + 1]?.lower;
  return next === 'which' || next === 'who' || (next === ',' && /^(?:which|who|whose)$/.test(view.tokens[last + 2]?.lower ?? ''));
}

/** "SoftBank leads the round": who leads it puts money in and is not the one that raises it. */
function leads(view: SentenceView, last: number): boolean {
  for (let step = 1; step <= 3; step += 1) if (/^(?:leads|led|leading|joins|joined|backs|backed|lead)$/.test(view.tokens[last + step]?.lower ?? '')) return true;
  return false;
}
