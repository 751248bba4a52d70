import type { Metric } from '../../claims/claim';
import { ofFirmItself } from '../../claims/metricTraits';
import { relatives } from '../sentence/clauses';
import type { Owner } from './owner';
import { opensRelative } from './ownerClauses';
import { saysByName } from '../words/sayingWords';
import { reachOfWindow, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt } from '../words/tokens';
import { wordSet } from '../words/words';

/** Nouns for those who stand against a firm, and for those who deal with it. */
const rivals: ReadonlySet<string> = new Set(['rival', 'rivals', 'competitor', 'competitors', 'challenger', 'challengers', 'peer', 'peers', 'neighbour', 'neighbours', 'neighbor', 'neighbors', 'spin-off', 'spinoff']);
const dealers: ReadonlySet<string> = new Set(['customer', 'customers', 'client', 'clients', 'supplier', 'suppliers', 'partner', 'partners', 'tenant', 'tenants', 'landlord', 'landlords', 'lender', 'lenders', 'contractor', 'contractors', 'distributor', 'distributors', 'reseller', 'resellers']);
const leading: ReadonlySet<string> = new Set(['of', 'to']);
/** What a firm does with another, told before its name. */
const tying: Readonly<Record<string, ReadonlySet<string>>> = { with: new Set(['competes', 'competing', 'compete', 'competed', 'vies', 'vying']), by: new Set(['backed', 'funded', 'founded', 'supplied', 'supported']) };

/** What is a firm's own, whomever it deals with. */
const ofItself: ReadonlySet<Metric | null> = ofFirmItself;
/** What customers do that is the firm's revenue. */
const paying: ReadonlySet<string> = new Set(['pay', 'pays', 'paid', 'spend', 'spent']);
/** Words between a firm and the noun for one that is told by it, at most. */
const farthest = 3;

/** Many who are not the firm itself, at the head of a clause. */
const many = wordSet(
  'firms companies start-ups startups chipmakers makers manufacturers builders operators funds banks lenders insurers suppliers sellers developers labs vendors utilities employees workers researchers contractors '
  + 'industry sector everybody everyone neighbours neighbors towns cities',
);
/** What ties a firm to them, and what such a firm is left out by. */
const tyingTo: ReadonlySet<string> = new Set(['of', 'for', 'around', 'beyond', 'near', 'with', 'from', 'at', 'in', 'but', 'besides', 'except', 'than', 'on', 'to', 'by']);
const doing: ReadonlySet<string> = new Set(['had', 'have', 'has', 'took', 'take', 'earned', 'earn', 'made', 'make', 'spent', 'spend', 'raised', 'raise', 'burned', 'burnt', 'generated', 'lost', 'turned']);
const opening: ReadonlySet<string> = new Set([';', ':', '\u2014', '\u2013', 'while', 'but', 'and', 'whereas', 'that', 'where']);
const leadsIn: ReadonlySet<string> = new Set(['of', 'among', 'for', 'by', 'to', 'with', 'from', 'at', 'in', 'like', 'unlike', 'as', 'on', 'than']);
/** Words before such a noun, and between it and the firm's name, at most. */
const mostBefore = 4;
const mostBetween = 7;

/**
 * "Firms that build on OpenAI's models had revenue of", "the industry around Nvidia earned": whether a clause
 * opens with many others, to whom the firm at `first` to `last` only belongs, and tells what they did.
 */
function opensWithMany(view: SentenceView, first: number, last: number): boolean {
  const { tokens } = view;
  let noun = first - 1;
  while (noun >= 0 && noun > first - mostBetween && !many.has(lowerAt(view.tokens, noun))) {
    if (tokens[noun]?.kind !== 'word') return false;
    noun -= 1;
  }
  if (noun < 0 || noun === first - 1 || !many.has(lowerAt(view.tokens, noun))) return false;
  const next = lowerAt(tokens, noun + 1);
  const tied = tyingTo.has(lowerAt(tokens, first - 1)) || (relatives.has(next) && first - noun > 2 && !saysByName.passes(wordOf(view, first - 1)));
  if (!tied || !(relatives.has(next) || tyingTo.has(next) || next === 'other')) return false;
  let verb = last + 1;
  while (verb <= last + 3 && tokens[verb]?.kind === 'word' && !doing.has(lowerAt(view.tokens, verb))) verb += 1;
  if (!doing.has(lowerAt(view.tokens, verb))) return false;
  for (let before = noun - 1; before >= noun - mostBefore; before -= 1) {
    if (before < 0 || opening.has(lowerAt(tokens, before))) return true;
    if ((tokens[before]?.kind !== 'word' && tokens[before]?.kind !== 'number') || leadsIn.has(lowerAt(tokens, before))) return false;
  }
  return false;
}

/** Whether the noun at `place` tells of somebody whose figure of `metric` is no one else's. */
function isParty({ tokens }: SentenceView, place: number, metric: Metric | null): boolean {
  if (rivals.has(lowerAt(tokens, place))) return true;
  return ofItself.has(metric) && dealers.has(lowerAt(tokens, place)) && !(metric === 'revenue' && paying.has(lowerAt(tokens, place + 1)));
}

/** "OpenAI's rivals cannot match its revenue": whether "its" stands between the owner and the figure at `at`, which is the owner's then. */
function pointsBack({ tokens }: SentenceView, last: number, at: number): boolean {
  for (let place = Math.max(last + 1, at - reachOfWindow); place < at; place += 1) if (lowerAt(tokens, place) === 'its') return true;
  return false;
}

/**
 * "Nvidia's rival had revenue of $12 billion", "a customer of CoreWeave", "a start-up that competes with OpenAI": whether an owner is named only to say whose
 * rival or customer somebody is, and the figure of `metric` at `at` is that one's, whoever it is.
 */
export function tellsThirdParty(view: SentenceView, owner: Owner, at: number, metric: Metric | null): boolean {
  return owner.end > 0 && owner.first !== at && isBesideParty(view, owner, at, metric) && !pointsBack(view, owner.last, at);
}

/** "OpenAI, whose biggest rival had": whether a clause with "whose" opens behind the name that ends at `last`, and is not closed before the figure at `at`. */
function opensWhose({ tokens }: SentenceView, last: number, at: number): boolean {
  if (lowerAt(tokens, last + 1) !== ',' || lowerAt(tokens, last + 2) !== 'whose') return false;
  for (let place = last + 3; place < at; place += 1) if (lowerAt(tokens, place) === ',') return false;
  return true;
}

/** "OpenAI, its best customer, had": whether the words at `first` only say more of whoever is named before the comma. */
function isApposed({ tokens }: SentenceView, first: number): boolean {
  const before = tokens[first - 2];
  return lowerAt(tokens, first - 1) === ',' && before?.name?.kind === 'organisation' && !before.possessive;
}

function isBesideParty(view: SentenceView, { first, last, possessive }: Owner, at: number, metric: Metric | null): boolean {
  const before = lowerAt(view.tokens, first - 1);
  if (leading.has(before) && isParty(view, first - 2, metric)) return true;
  // "Who competes with Velmora, which is worth": there the clause is Velmora's.
  const isTied = ofItself.has(metric) && Object.hasOwn(tying, before) && tying[before]?.has(lowerAt(view.tokens, first - 2)) === true;
  if (isTied && !opensRelative(view, last)) return true;
  if ((ofItself.has(metric) || metric === 'funding-raised') && last < at && opensWithMany(view, first, last)) return true;
  const of = opensWhose(view, last, at) ? last + 2 : last;
  if ((!possessive && of === last) || isApposed(view, first)) return false;
  for (let place = of + 1; place <= of + farthest && place !== at; place += 1) {
    if (view.tokens[place]?.kind !== 'word') return false;
    if (isParty(view, place, metric)) return view.tokens[place + 1]?.kind !== 'name';
  }
  return false;
}
