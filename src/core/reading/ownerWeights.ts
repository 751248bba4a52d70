import type { Metric } from '../claims/claim';
import type { Figure } from '../figures/figure';
import { makerRule, onlySpeaks } from './owner';
import type { Owner } from './owner';
import type { EntityFile } from './entityFile';
import type { Lexicon } from './lexicon';
import { apart, reachOfWindow, wordOf } from './sentenceView';
import type { SentenceView } from './sentenceView';
import { lowerAt, tokenAt } from './tokens';
import { WordTest } from './words';

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

const ownMoney = new Set<Metric>(['revenue', 'net-loss', 'cash-burn', 'operating-cost', 'training-cost', 'valuation', 'market-cap', 'market-value-loss', 'capital-expenditure', 'rd-and-compute-spending', 'assets', 'inventory-charge', 'lost-revenue', 'compensation']);

/** What a preposition before a name makes of it. */
type Link = 'none' | 'beside' | 'from' | 'by' | 'of' | 'for' | 'with' | 'on' | 'other';
const links: Readonly<Record<string, Link>> = {
  '': 'none', beside: 'beside', from: 'from', by: 'by', of: 'of', at: 'of', for: 'for', with: 'with', to: 'with', into: 'with', handed: 'with', than: 'with', against: 'with', behind: 'with', on: 'on', in: 'on', via: 'on', through: 'on',
};

/** How an owner stands to a figure, whatever the figure counts: looked at once, and weighed with each metric in question. */
export interface Stand {
  owner: Owner;
  /** Before the figure. */
  left: boolean;
  /** Words between, light ones counted little. */
  far: number;
  link: Link;
  /** Makes and sells accelerators; is listed. */
  vendor: boolean;
  listed: boolean;
  /** A chip counted beside the figure, as one for which the figure may be the price. */
  counted: boolean;
  /** Named in the figure's own words. */
  own: boolean;
  /** "OpenAI's Stargate project": another has figures of its own. */
  venture: boolean;
  /** "orders for new Nvidia chips": who made the goods is not who pays for them. */
  goods: boolean;
  following: boolean;
  relative: boolean;
  opens: boolean;
  leads: boolean;
  /** The figure is a price per hour, month, year, day or user. */
  rented: boolean;
  money: boolean;
  /** Among its reports are rounds with a named investor, who is named here. */
  backed: boolean;
  /** "Humain and Nvidia": a maker of chips beside one who is none. */
  supplies: boolean;
  /** The subject of a clause of its own, behind the figure's. */
  after: boolean;
  /** The sentence tells first what it did: "By sending over $22 billion, SoftBank has …". */
  fronted: boolean;
  /** Named in a clause that is set in between: "its round, for which Meta paid, raised …". */
  bracketed: boolean;
}

/** A place in which `setStand` notes how owners stand. */
export function newStand(owner: Owner): Stand {
  return {
    owner, left: false, far: 0.5, link: 'none', vendor: false, listed: false, counted: false, own: false, venture: false, goods: false, following: false, relative: false, opens: false, leads: false, rented: false,
    money: false, backed: false, supplies: false, after: false, fronted: false, bracketed: false,
  };
}

const rents = new Set(words('hour month year day user'));

/** Notes how `owner`, whose file is given, stands to the figure at token `at`; false where it is out of reach. */
export function setStand(stand: Stand, view: SentenceView, at: number, owner: Owner, file: EntityFile, figure: Figure, near: readonly Owner[], named: ReadonlySet<string>, lexicon: Lexicon): boolean {
  const counted = view.tokens[owner.first]?.kind === 'figure';
  if (counted && owner.first === at && owner.rule !== makerRule) return false;
  const left = owner.last < at;
  const said = left && owner.first === view.names[0] && at - owner.first <= reachOfWindow && owner.preposition === '' && !owner.speaker ? secondVerb(view, at) : -1;
  const plainly = left ? apart(view, owner.last, at) : apart(view, at, owner.first);
  const far = said > owner.last ? Math.min(plainly, apart(view, said, at) + 1) : plainly;
  if (far > 30) return false;
  const link = owner.preposition === '' ? 'none' : links[owner.preposition] ?? 'other';
  stand.owner = owner;
  stand.left = left;
  stand.far = far;
  stand.link = link;
  stand.vendor = file.vendor;
  stand.listed = file.listed;
  stand.counted = counted;
  stand.own = owner.first === at;
  stand.venture = owner.possessive && left && ventureAt(view, owner, lexicon);
  stand.goods = link !== 'none' && file.vendor && goodsBehind(view, owner.last);
  stand.following = left && following(view, owner.last, at);
  stand.relative = !left && relative(view, at, owner.first);
  stand.opens = left && opensRelative(view, owner.last);
  stand.leads = leads(view, owner.last);
  stand.rented = figure.per !== null && rents.has(figure.per);
  stand.money = figure.kind === 'money';
  stand.backed = !left && link === 'from' && far < 0.8 && file.backed && investedIn(file, partiesOf(near, at, named));
  stand.supplies = file.vendor && !owner.possessive && besideBuyer(view, owner, lexicon);
  stand.after = !left && link === 'none' && beginsClause(view, owner);
  stand.fronted = !left && link === 'none' && owner.end > 0 && isFronted(view, at, owner.first);
  stand.bracketed = left && isBracketed(view, owner, at);
  return true;
}

/** How well an owner suits a figure of this metric; 0 where it does not at all. */
export function weighStand(stand: Stand, metric: Metric | null): number {
  const { owner, left, far, vendor, listed, counted, own, rented } = stand;
  // Chips that were sold or made are their maker's, whoever tells of them.
  if (owner.rule === makerRule) return metric === 'gpu-shipments' && own ? 4.5 : 0;
  if ((counted && metric !== 'unit-price') || onlySpeaks(owner)) return 0;
  const kind = owner.name?.kind;
  if (kind === 'chip' && (metric === 'gpu-purchases' || metric === 'gpu-count')) return 0;
  let base = baseOf(stand, metric);
  if (stand.following) base = 10;
  if (stand.bracketed) return 0.3;
  if (stand.fronted) return onlySpeaks(owner) ? 0 : 9;
  if (stand.relative) base = 9;
  if ((stand.leads || owner.preposition === 'behind') && (metric === 'funding-raised' || metric === 'valuation')) base *= 0.35;
  if (stand.backed && metric === 'funding-raised') base = 9;
  if (stand.opens) base = Math.max(base, 10.5);
  if (kind === 'chip') base *= rented ? 0.12 : metric === 'unit-price' ? 0.9 : metric !== null && ofChips.has(metric) ? 0.6 : 0.12;
  else if (kind === 'state') base *= metric === 'investment-pledge' || !stand.money || metric === 'capital-expenditure' ? 0.9 : 0.4;
  else if (kind === 'market') base *= metric === 'market-value-loss' ? 1 : 0.1;
  if (owner.speaker) base *= owner.aside ? 0.35 : 0.75;
  switch (metric) {
    case 'market-cap': case 'market-value-loss':
      base *= listed || kind === 'market' ? 1 : 0.7;
      break;
    case 'gpu-count': case 'contract-value':
      if (stand.supplies && metric === 'gpu-count') base *= 0.4;
      if (left && owner.preposition === 'handed') base = 11;
      break;
    case 'gpu-shipments':
      base *= vendor ? 1.3 : 0.6;
      break;
    case 'gpu-purchases':
      if (vendor) base *= 0.5;
      if (left && owner.preposition === 'handed') base = 11;
      if (owner.preposition === 'for' || owner.preposition === 'to') base = Math.max(base, 6.5);
      break;
    case 'unit-price':
      if (!rented && vendor) base *= 1.2;
      break;
    default:
  }
  return base / (1 + far / 5);
}

/** Weight of an owner by its place and its preposition, before anything else speaks for or against it. */
function baseOf({ owner, left, far, link, money, venture, goods, after }: Stand, metric: Metric | null): number {
  if (owner.possessive) {
    if (venture) return 5;
    if (left && far < 0.8) return 12;
    if (link !== 'with' && link !== 'from') return left ? 11 : 6;
  } else if (link === 'beside') return 1.2;
  if (after) return 1.2;
  // "Sequoia put $50 million into Harvey": who gets it has raised it.
  if (metric === 'funding-raised' && !left && owner.preposition === 'into') return 7;
  if (!left && link === 'from' && metric !== null && bought.has(metric)) return 1.2;
  if (goods && metric !== 'unit-price' && metric !== 'gpu-shipments') return 1.6;
  switch (link) {
    case 'none': return left ? 10 : 4.5;
    case 'by': return left ? 8.5 : 9.5;
    case 'of': return metric !== null && ownMoney.has(metric) ? (left ? 9.5 : 7.5) : left ? 6 : 5;
    case 'for': return metric === 'acquisition-price' ? 9 : metric === 'investment-pledge' ? 7 : money ? 5 : 3;
    case 'with': case 'from': return left ? 3.6 : 3;
    case 'on': return owner.name?.kind === 'model' || owner.name?.kind === 'site' || owner.name?.kind === 'programme' ? 6 : left ? 4.5 : 3.5;
    default: return left ? 5 : 4;
  }
}

/** Metrics of a maker of chips. */
const ofChips = new Set<Metric>(['gpu-shipments', 'inventory-charge', 'lost-revenue', 'revenue', 'contract-value']);
/** Metrics of a buyer. */
const bought = new Set<Metric>(['contract-value', 'hardware-investment', 'gpu-purchases', 'acquisition-price']);
/** With whom one from whom money comes may have dealt: the last plain owner before the figure, else any of those named. */
export function partiesOf(near: readonly Owner[], at: number, named: ReadonlySet<string>): ReadonlySet<string> {
  let raiser: string | null = null;
  for (const { last, end, preposition, speaker, name, entity } of near) if (end > 0 && last < at && preposition === '' && !speaker && name?.kind !== 'chip') raiser = entity;
  return raiser === null ? named : new Set([raiser]);
}

/** Whether the file has a round of one of those named. */
function investedIn(file: EntityFile, named: ReadonlySet<string>): boolean {
  return file.dealsOf('funding-raised').some(({ names }) => names.every((name) => named.has(name)));
}

const turning: ReadonlySet<string> = new Set(['while', 'whereas', 'but', 'and', ';', 'whilst']);

/** "…, while Cohere took $500 million": a name that opens a clause with a verb of its own has nothing of the sum before it. */
function beginsClause(view: SentenceView, owner: Owner): boolean {
  return turning.has(lowerAt(view.tokens, owner.first - 1)) && goingOn.passes(wordOf(view, owner.last + 1));
}
const goods = new WordTest(new Set(words('chip chips gpu gpus processor processors accelerator accelerators hardware semiconductors servers superchips')));

function goodsBehind(view: SentenceView, last: number): boolean {
  const next = view.tokens[last + 1];
  return next !== undefined && (goods.passes(next.word) || next.name?.kind === 'chip');
}

/** Verbs that, right behind a comma or "and", go on with what the sentence's first name does. */
const goingOn = new WordTest(new Set(words('announces unveils pledges raises plans expects posts reports says buys commits spends aims takes gets signs launches hits reaches loses burns seeks wants invests earmarks orders adds gains makes sells wins has had is was will would lost raised spent posted burned burnt earned sold made took')));

/** "The EU follows France in answering Stargate, announces €200 billion": the place of the second verb; -1 where there is none. */
function secondVerb(view: SentenceView, at: number): number {
  for (let place = at - 1; place > 0 && place > at - 8; place -= 1) {
    const token = view.tokens[place];
    if (token === undefined || token.kind === 'figure' || token.kind === 'name') return -1;
    if (!goingOn.passes(token.word)) continue;
    const before = lowerAt(view.tokens, place - 1);
    return before === ',' || (before === 'and' && tokenAt(view.tokens, place - 2)?.kind !== 'name' && !opensClause(view, place)) ? place : -1;
  }
  return -1;
}

const conjunctions = new WordTest(new Set(words('as while but that because after when since before although whereas if until where')));

/** Whether a name between the sentence's first and `to` has a clause of its own ("as OpenAI cut its prices and lost …"). */
function opensClause(view: SentenceView, to: number): boolean {
  for (let at = 1; (view.names[at] ?? to) < to; at += 1) if (conjunctions.passes(wordOf(view, (view.names[at] as number) - 1))) return true;
  return false;
}

/** "OpenAI's Stargate project": the venture has its own figures. */
function ventureAt(view: SentenceView, owner: Owner, lexicon: Lexicon): boolean {
  const next = view.tokens[owner.last + 1]?.name;
  return next?.entity != null && next.entity !== owner.entity && lexicon.firms.get(next.entity)?.described.includes('venture') === true;
}

/** "Baidu with 30,000": the name right before the preposition that leads to the figure. */
function following(view: SentenceView, last: number, at: number): boolean {
  return at - last <= 2 && lowerAt(view.tokens, last + 1) === 'with';
}

/** Whether "and" joins the owner to a firm that makes no chips. */
function besideBuyer(view: SentenceView, { first, last }: Owner, lexicon: Lexicon): boolean {
  const other = lowerAt(view.tokens, last + 1) === 'and' ? tokenAt(view.tokens, last + 2)?.name : lowerAt(view.tokens, first - 1) === 'and' ? tokenAt(view.tokens, first - 2)?.name : null;
  return other?.kind === 'organisation' && other.entity !== null && !lexicon.files.of(other.entity).vendor;
}

const relatives = new WordTest(new Set(['that', 'which']));

/** "the $317 billion that the database maker announced": the owner opens a relative clause. */
function relative(view: SentenceView, at: number, first: number): boolean {
  return first - at <= 6 && relatives.passes(wordOf(view, first - 1));
}

const fronting: ReadonlySet<string> = new Set(['by', 'after', 'in', 'on', 'with', 'before', 'without', 'when', 'while', 'despite']);
const articles: ReadonlySet<string> = new Set(['the', 'its', 'their', 'rival', 'chipmaker', 'startup', 'start-up']);

/** "By sending over $22 billion, SoftBank has …": the sentence opens with what is done, and the first name behind its comma does it. */
function isFronted(view: SentenceView, at: number, first: number): boolean {
  const opening = fronting.has(lowerAt(view.tokens, 0)) ? 1 : 0;
  if (at - opening > 12 || !/^(?!during|according|including|meaning|concerning|regarding|being)[a-z]{2,}ing$/.test(lowerAt(view.tokens, opening))) return false;
  let comma = at + 1;
  while (comma < first && view.tokens[comma]?.lower !== ',') comma += 1;
  let place = comma + 1;
  while (place < first && articles.has(lowerAt(view.tokens, place))) place += 1;
  return comma < first && place === first;
}

const inBetween: ReadonlySet<string> = new Set(['which', 'who', 'whom', 'whose', 'where']);

/** "its round, for which Meta was among those who paid, raised $1 billion": commas close the clause that the name stands in. */
function isBracketed(view: SentenceView, { first, last }: Owner, at: number): boolean {
  let open = first - 1;
  while (open > first - 8 && open > 0 && !inBetween.has(lowerAt(view.tokens, open))) {
    if (view.tokens[open]?.kind === 'mark' || view.tokens[open]?.kind === 'figure') return false;
    open -= 1;
  }
  if (open < 1 || !inBetween.has(lowerAt(view.tokens, open)) || (lowerAt(view.tokens, open - 1) !== ',' && lowerAt(view.tokens, open - 2) !== ',')) return false;
  for (let place = last + 1; place < at && place < last + 16; place += 1) {
    if (view.tokens[place]?.kind === 'figure') return false;
    if (view.tokens[place]?.lower === ',') return lowerAt(view.tokens, place + 1) !== 'and';
  }
  return false;
}

const openings = new WordTest(new Set(['which', 'who', 'whose']));

/** "with Blue Owl, which brings $7 billion": a relative clause makes the name before it its subject. */
function opensRelative(view: SentenceView, last: number): boolean {
  const next = lowerAt(view.tokens, last + 1);
  if (next === 'which' || next === 'who') return true;
  if (next !== ',') return false;
  if (openings.passes(wordOf(view, last + 2))) return true;
  if (!describing.has(lowerAt(view.tokens, last + 2))) return false;
  // "Humain, a ward of the sovereign wealth fund, which speaks of": what describes the name stands between.
  for (let place = last + 3; place < last + 14; place += 1) {
    const token = tokenAt(view.tokens, place);
    if (token === undefined || token.kind === 'name' || token.kind === 'figure') return false;
    if (token.kind === 'mark') return token.lower === ',' && openings.passes(wordOf(view, place + 1));
  }
  return false;
}

const describing: ReadonlySet<string> = new Set(['a', 'an', 'the', 'its', 'one']);

const leading = new WordTest(new Set(['leads', 'led', 'leading', 'joins', 'joined', 'backs', 'backed', 'lead']));

/** "SoftBank leads the round": who leads it puts money in and is not the one that raises it. */
function leads(view: SentenceView, last: number): boolean {
  for (let step = 1; step <= 3; step += 1) if (leading.passes(wordOf(view, last + step))) return true;
  return false;
}
