import type { Figure } from '../../figures/figure';
import type { Weighed as Clue } from './governor';
import { boundWords, hedging, vagueWords } from '../words/hedgeWords';
import { makers } from '../words/makerWords';
import { apart, figureBefore, firstPlace, kindBit, namesAround, passesBefore, reachOfWords, says, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import type { NameKind } from '../names/names';
import { lowerAt, tokenAt } from '../words/tokens';
import { wordSet, WordTest } from '../words/words';
import { dearestUnit } from './goodsClues';

/** No metric that a name near a sum speaks for. */
const none: readonly Clue[] = [];

const serving = new WordTest(new Set(['running', 'serving', 'serve', 'inference']));
/** Words of cost: beside a model's or a site's name they leave little doubt. */
export const costly = new WordTest(wordSet('spend spends spending cost costs costing price priced prices sum bill tab outlay assembled built build building made make makes took takes developed spent'));

/** Kinds of names that do. */
const tellingKinds = kindBit.model | kindBit.site | kindBit.service | kindBit.chip | kindBit.programme | kindBit.state;

/** What is sought or raised for a site is not what it costs. */
const seeking = new WordTest(wordSet('after seek seeks seeking sought raise raises raising raised borrow borrows borrowing borrowed'));

/** A model's name speaks for its training, a chip's for a price, and so on: weaker than any verb. */
export function nameSenses(view: SentenceView, at: number, figure: Figure): readonly Clue[] {
  if (figure.kind !== 'money' || (view.kinds & tellingKinds) === 0) return none;
  const found: Clue[] = [];
  const serves = passesBefore(view, at, 8, serving);
  const costs = passesBefore(view, at, 8, costly);
  for (const place of namesAround(view, at)) {
    const name = tokenAt(view.tokens, place)?.name;
    if (name == null) continue;
    const far = place < at ? apart(view, place, at) : apart(view, at, place);
    if (far > reachOfWords) continue;
    const near = 1 / (1 + far / 3);
    if (name.kind === 'model' && serves) found.push({ sense: 'operating-cost', weight: 6 * near });
    else if (name.kind === 'model' && !makers.passes(wordOf(view, place - 2))) found.push({ sense: 'training-cost', weight: (costs ? 8.5 : 4.5) * near });
    else if (name.kind === 'site' && place > at && passesBefore(view, at, 4, seeking)) continue;
    else if (name.kind === 'site') found.push({ sense: 'project-cost', weight: (costs ? 9 : 2.5) * near });
    else if (name.kind === 'service') found.push({ sense: 'operating-cost', weight: 3 * near });
    else if (name.kind === 'chip') found.push(figure.high < dearestUnit ? { sense: 'unit-price', weight: 5 * near } : { sense: 'hardware-investment', weight: 3 * near });
    else if (name.kind === 'programme' || name.kind === 'state') found.push({ sense: 'investment-pledge', weight: 3.5 * near });
  }
  return found;
}

/** Whether a name of this kind stands close to the figure, behind the figure before it. */
export function namesKind(view: SentenceView, at: number, kind: NameKind): boolean {
  if ((view.kinds & kindBit[kind]) === 0) return false;
  const { names } = view;
  const before = figureBefore(view, at) ?? -1;
  for (let index = firstPlace(names, Math.max(at - 14, before + 1)); index < names.length; index += 1) {
    const place = names[index] as number;
    if (place >= at + 10) return false;
    if (tokenAt(view.tokens, place)?.name?.kind === kind) return true;
  }
  return false;
}

const spending = new WordTest(/^sp(?:en[dt]s?|ending)$/);
const intending = new WordTest(/^(?:vow(?:s|ed)?|will|would|could|may|might|to|intends?|plans?|planned|pledged?|commit(?:s|ted)?|agreed|promised?)$/);
const putOn = new WordTest(/^put(?:s|ting)?$/);
const putting = new WordTest(/^(?:paid|pays?|put|puts)$/);
const paying = new WordTest(/^(?:pay|pays|paid|paying)$/);
/** What leads from a sum to the firm, site or programme at its other end. */
const linking = new WordTest(new Set(['into', 'in', 'on', 'for', 'to', 'from']));

const orders = wordSet('commitment commitments contract contracts deal agreement order orders purchase purchases pact');
const ordered: readonly Clue[] = [{ sense: 'contract-value', weight: 13 }];

/** "put $2 billion into Anthropic", "spent $1 billion on OpenAI", "pays Oracle $300 billion": a firm at the other end of the sum. */
export function counterpartSenses(view: SentenceView, at: number): readonly Clue[] {
  // "a $250 billion Azure commitment": what is to be bought of a service.
  if (tokenAt(view.tokens, at + 1)?.name?.kind === 'service' && orders.has(lowerAt(view.tokens, at + 2))) return ordered;
  const link = lowerAt(view.tokens, at + 1);
  if (link === 'of' && isOfShares(view, at + 2)) return [{ sense: 'funding-raised', weight: 8 }, { sense: 'investment-pledge', weight: 5 }];
  if (!says(view, paying) && !says(view, handing) && !says(view, losing) && !linking.passes(wordOf(view, at + 1))) return none;
  const next = tokenAt(view.tokens, at + 2);
  if (
    (next?.name?.kind === 'organisation' || ((link === 'into' || link === 'in') && pointsAtFirm(view, at + 2)))
    && (link === 'into' || link === 'in' || (link === 'on' && passesBefore(view, at, 5, spending)))
  ) {
    const planned = passesBefore(view, at, 8, intending);
    return [{ sense: 'funding-raised', weight: planned ? 5 : 7 }, { sense: 'investment-pledge', weight: planned ? 8 : 6 }, { sense: 'acquisition-price', weight: 5 }];
  }
  if (link === 'on' && lowerAt(view.tokens, at + 3) === 'table') return [{ sense: 'investment-pledge', weight: 9 }];
  if (
    link === 'on'
    && (next?.name?.kind === 'organisation' || next?.lower === 'the' || next?.lower === 'it')
    && passesBefore(view, at, 5, putOn)
  ) {
    return [{ sense: 'valuation', weight: 8 }];
  }
  if (
    next?.name?.kind === 'site'
    && (link === 'for' || link === 'on' || link === 'into')
    && (passesBefore(view, at, 5, costly) || passesBefore(view, at, 5, putting))
  ) {
    return [{ sense: 'project-cost', weight: 9 }];
  }
  if (next?.name?.kind === 'programme' && (link === 'into' || link === 'to' || link === 'for')) return [{ sense: 'investment-pledge', weight: 9 }];
  if (losesFirm(view, at)) return [{ sense: 'net-loss', weight: 9 }];
  if (givesFirm(view, at)) return passesBefore(view, at, 10, earning) ? [{ sense: 'revenue', weight: 10 }] : [{ sense: 'funding-raised', weight: 9 }, { sense: 'investment-pledge', weight: 4 }];
  if (passesBefore(view, at, 5, paying) && paysFirm(view, at)) return [{ sense: 'contract-value', weight: 9 }, { sense: 'acquisition-price', weight: 7 }];
  return link === 'from' ? [{ sense: 'funding-raised', weight: 2.5 }] : none;
}

/** "$1 billion of Nokia's shares", from the name at `at`. */
function isOfShares({ tokens }: SentenceView, at: number): boolean {
  const owner = tokenAt(tokens, at);
  const what = lowerAt(tokens, at + 1);
  return owner !== undefined && owner.possessive && (owner.kind === 'name' || owner.word.capital) && (what === 'shares' || what === 'stock');
}

const firmly: ReadonlySet<string> = new Set(['company', 'firm', 'startup', 'start-up', 'lab', 'group']);
/** Names of what else money may go into. */
const otherThings = kindBit.site | kindBit.programme | kindBit.model;

/**
 * "Mistral is growing, and ASML puts €1.3 billion into it", "into the start-up": whether what is
 * pointed at is a firm, as far as nothing else is named that money may go into.
 */
function pointsAtFirm(view: SentenceView, place: number): boolean {
  const word = lowerAt(view.tokens, place);
  if (word === 'the' || word === 'that') {
    // "the French firm", "the Paris-based start-up"
    let noun = place + 1;
    while (noun < place + 4 && view.tokens[noun]?.kind !== 'mark' && !firmly.has(lowerAt(view.tokens, noun))) noun += 1;
    return firmly.has(lowerAt(view.tokens, noun)) && view.tokens[noun]?.possessive !== true;
  }
  if (word !== 'it' || (view.kinds & otherThings) !== 0) return false;
  // One of the two gives, the other gets.
  let firms = 0;
  for (const name of view.names) if (name < place && tokenAt(view.tokens, name)?.name?.kind === 'organisation') firms += 1;
  return firms > 1;
}

const handing = new WordTest(/^(?:hand(?:s|ed|ing)?|g[ai]ves?|giving|given|lend(?:s|ing)?|lent|grant(?:s|ed|ing)?|award(?:s|ed|ing)?)$/);
const fresh = new WordTest(new Set([...vagueWords, ...boundWords, 'a', 'an', 'another', 'fresh', 'new', 'further', 'additional', 'extra', 'second', 'first', 'estimated', 'mere', 'record']));

/** What a firm sells: money that this gives it is earned. */
const earning = new WordTest(new Set(['subscriptions', 'subscription', 'advertising', 'advertisements', 'ads', 'royalties', 'licences', 'licenses', 'licensing', 'sales', 'customers', 'services', 'products', 'users', 'subscribers']));

/** "handed Anthropic a further $2 billion": what a firm is given it has raised, unless it is for goods. */
function givesFirm(view: SentenceView, at: number): boolean {
  if (!says(view, handing) || lowerAt(view.tokens, at + 1) === 'for') return false;
  let place = at - 1;
  while (place > at - 6 && fresh.passes(wordOf(view, place))) place -= 1;
  return tokenAt(view.tokens, place)?.name?.kind === 'organisation' && handing.passes(wordOf(view, place - 1));
}

const losing = new WordTest(/^(?:lost|loses|lose|losing)$/);

/** "each user lost Microsoft $20", "the service loses Google $1 billion": what a firm loses by something. */
function losesFirm(view: SentenceView, at: number): boolean {
  if (!says(view, losing)) return false;
  let place = at - 1;
  while (place > at - 6 && hedging.passes(wordOf(view, place))) place -= 1;
  return tokenAt(view.tokens, place)?.name?.kind === 'organisation' && losing.passes(wordOf(view, place - 1));
}

const owing = new WordTest(/^(?:pay|pays|paid|paying|cost|costs|costing|owes|owe)$/);

/** "costs Microsoft $20", "pay Oracle $300 billion": a firm stands between the verb and the sum. */
export function paysFirm(view: SentenceView, at: number): boolean {
  if (!says(view, owing) || (view.kinds & kindBit.organisation) === 0) return false;
  for (let place = at - 1; place > at - 6; place -= 1) {
    const token = tokenAt(view.tokens, place);
    if (token === undefined) return false;
    if (token.name?.kind === 'organisation') return owing.passes(wordOf(view, place - 1));
    if (token.kind !== 'word' || !hedging.passes(token.word)) return false;
  }
  return false;
}

/** Verbs with somebody as their object who gets what is counted right behind. */
export const giving = wordSet(
  'hand hands handed handing give gives gave giving wire wires wired lend lends lent grant grants granted award awards awarded sell sells sold selling rent rents rented renting '
  + 'lease leases leased leasing supply supplies supplied supplying provide provides provided providing ship ships shipped shipping send sends sent sending',
);
const leadingOn: ReadonlySet<string> = new Set([...vagueWords, ...boundWords, 'with', 'another', 'a', 'further', 'the', 'its', 'access', 'first']);

/** Place of the verb before the firm that gets what the figure counts, as it were: "supply OpenAI with 400,000 chips"; -1 where no firm stands so. */
function verbBeforeReceiver({ tokens }: SentenceView, at: number): number {
  for (let place = at - 1; place > at - 9; place -= 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined) return -1;
    if (token.name?.kind === 'organisation') return place - 1;
    if (!leadingOn.has(token.lower)) return -1;
  }
  return -1;
}

/** "Oracle will supply OpenAI with 400,000 chips", "to lend Anthropic up to a million TPUs": chips that somebody named between verb and figure gets. */
export function handedOver(view: SentenceView, at: number): boolean {
  const verb = verbBeforeReceiver(view, at);
  return giving.has(lowerAt(view.tokens, verb)) && !tellsOf(view, verb);
}

const telling: ReadonlySet<string> = new Set(['give', 'gives', 'gave', 'giving']);

/** Whether the "gives" at `verb` tells how many somebody has: no firm stands before it that could hand them over. */
function tellsOf(view: SentenceView, verb: number): boolean {
  if (!telling.has(lowerAt(view.tokens, verb))) return false;
  for (let place = verb - 1; place >= 0 && place > verb - 5; place -= 1) if (view.tokens[place]?.name?.kind === 'organisation') return false;
  return true;
}

/** "The study gives AMD about 500,000 chips": what somebody is said to have, or to have sold. */
export function countedFor(view: SentenceView, at: number): boolean {
  return tellsOf(view, verbBeforeReceiver(view, at));
}
