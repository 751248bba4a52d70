import type { Figure } from '../../figures/figure';
import { finiteBeing } from '../words/beingWords';
import type { Weighed as Clue, Sense } from './governor';
import { apart, endBeside, firstGovernor, kindBit, leadingPlace, lightWords, namesAround, passesBefore, reachOfWords, says, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import { wordSet, WordTest } from '../words/words';
import { dearestUnit } from './goodsClues';
import { hedging } from '../words/hedgeWords';
import { saysAt } from './roundClues';
import { isStateAdjective } from '../names/states';

/** No metric that the neighbourhood of a sum speaks for. */
const none: readonly Clue[] = [];

const lasting = new WordTest(new Set(['over', 'within', 'during', 'across']));
const promising = new WordTest(new Set(['will', 'would', 'plan', 'plans', 'planned', 'intends', 'pledged', 'pledges', 'commits', 'committed', 'promised', 'promises', 'wants', 'aims', 'vows', 'vowed']));
const years = new WordTest(new Set(['years', 'decade']));

/** "plans to put 380 billion yuan into AI over three years": what is to be spent over years is promised. */
export function promisedOverYears(view: SentenceView, at: number): boolean {
  if (!says(view, years)) return false;
  if (opensOverYears(view, at)) return passesBefore(view, at, 8, promising);
  let lasts = false;
  for (let place = at + 1, end = endBeside(view, at, 1, 12); place < end; place += 1) {
    lasts ||= lasting.passes(wordOf(view, place));
    if (lasts && years.passes(wordOf(view, place))) return passesBefore(view, at, 8, promising);
  }
  return false;
}

const promises: ReadonlySet<string> = wordSet('promised promises promise promising pledged pledges pledge pledging vowed vows vow committed commits commit');

/**
 * "promised to put at least $380 billion into AI and cloud computing", "promised to invest $380 billion in cloud infrastructure": what is
 * promised to go into something is a pledge, and no contract for it.
 */
export function promisedInto(view: SentenceView, at: number): boolean {
  const next = lowerAt(view.tokens, at + 1);
  if (next !== 'into' && next !== 'in') return false;
  let puts = next === 'into';
  for (let place = at - 1, end = endBeside(view, at, -1, 10); place > end; place -= 1) {
    const word = lowerAt(view.tokens, place);
    puts ||= word === 'invest';
    if (puts && promises.has(word)) return true;
  }
  return false;
}

/** "Over the next three years Alibaba intends to put …": whether the sentence opens with the years. */
function opensOverYears(view: SentenceView, at: number): boolean {
  if (!lasting.passes(wordOf(view, 0))) return false;
  for (let place = 1; place < at && place <= 6; place += 1) {
    if (years.passes(wordOf(view, place))) return true;
    if (tokenAt(view.tokens, place)?.kind === 'name') return false;
  }
  return false;
}

const planned = new WordTest(new Set(['planned', 'proposed', 'intended', 'promised', 'pledged', 'prospective', 'mooted', 'would-be', 'promise']));
const gifts = new WordTest(new Set(['stake', 'stakes', 'investment', 'investments', 'donation', 'donations', 'gift', 'gifts', 'contribution', 'contributions']));

/** "its planned stake in OpenAI is put at $30 billion", "a promised $1 billion donation": what is to be given and is not yet. */
export function isPlannedGift(view: SentenceView, at: number): boolean {
  if (!says(view, planned)) return false;
  for (let place = endBeside(view, at, -1, 10) + 1; place < at; place += 1) {
    if (!planned.passes(wordOf(view, place))) continue;
    for (let next = place + 1; next <= place + 4; next += 1) if (gifts.passes(wordOf(view, next))) return true;
  }
  return false;
}

const firms = new WordTest(/^(?:company|firm|startup|start-up|unicorn|lab|club|chipmaker|group|concern|outfit)$/);
const works = new WordTest(/^(?:affair|undertaking|job|build|complex|campus|supercomputer|facility|building|tower|headquarters|skyscraper)$/);
const marks = new WordTest(/^(?:mark|club|milestone|threshold|barrier)$/);
const pricing = new WordTest(/^(?:pric(?:es?|ed|ing)|puts?|putting|sees?|saw|seen|values?|valued|valuing|pegs?|pegged|rates?|rated|marks?|marked|assess(?:es|ed)?|appraised|reckon(?:s|ed)?|gauged?)$/);
/** Dollars from which a sum behind "at" is more often a firm's worth than anything else. */
const worthOfFirms = 300_000_000;
const dealing: ReadonlySet<string> = new Set(['deal', 'transaction', 'tie-up', 'stake']);

/** "the $14.3 billion Scale AI deal": a deal by the name of a firm is done with it or over it. */
export function namesDeal(view: SentenceView, at: number): boolean {
  const name = tokenAt(view.tokens, at + 1);
  return name?.name?.kind === 'organisation' && !name.possessive && dealing.has(lowerAt(view.tokens, at + 2));
}

const stakes: ReadonlySet<string> = new Set(['investment', 'investments']);

/** "its $11 billion investment in Anthropic": money that is put into a firm builds nothing. */
export function isPutIntoFirm({ tokens }: SentenceView, at: number): boolean {
  if (!stakes.has(lowerAt(tokens, at + 1)) || lowerAt(tokens, at + 2) !== 'in') return false;
  const name = tokenAt(tokens, at + 3);
  return name?.name?.kind === 'organisation' && !name.possessive;
}

/** What a contract may be for. */
const supplied: ReadonlySet<string> = new Set(['cloud', 'computing', 'compute', 'capacity', 'chip', 'gpu', 'server', 'supply', 'service', 'services', 'hosting']);
const contracting: ReadonlySet<string> = new Set(['contract', 'contracts', 'agreement', 'lease']);

/** "its $13 billion Azure contract": a contract by the name of a firm or of what it sells is one with that firm. */
export function namesContract(view: SentenceView, at: number): boolean {
  let place = at + 1;
  while (place < at + 4 && isNamelike(view, place)) place += 1;
  if (place === at + 1) return false;
  if (contracting.has(lowerAt(view.tokens, place))) return true;
  // "its $10 billion Google cloud contract", "a $14 billion CoreWeave computing agreement".
  return supplied.has(lowerAt(view.tokens, place)) && contracting.has(lowerAt(view.tokens, place + 1));
}

function isNamelike(view: SentenceView, place: number): boolean {
  const token = tokenAt(view.tokens, place);
  return token !== undefined && !token.possessive && (token.kind === 'name' || (token.kind === 'word' && token.word.capital));
}

const takingIn = new WordTest(wordSet('taking took takes take taken pulled pulling brought bringing reeled hauled'));

/** "took in $6 billion more", "taking in another $10 billion": sums come on top of another where they are raised, and seldom where they are earned. */
export function tookInMore(view: SentenceView, at: number): boolean {
  if (!says(view, takingIn)) return false;
  let place = at - 1;
  let more = lowerAt(view.tokens, at + 1) === 'more' && lowerAt(view.tokens, at + 2) !== 'than';
  while (place > at - 5 && lightWords.passes(wordOf(view, place)) && lowerAt(view.tokens, place) !== 'in') {
    if (lowerAt(view.tokens, place) === 'another' || lowerAt(view.tokens, place) === 'further') more = true;
    place -= 1;
  }
  return more && lowerAt(view.tokens, place) === 'in' && takingIn.passes(wordOf(view, place - 1));
}

const thatWeek: ReadonlySet<string> = new Set(['last', 'this']);
const ofOneDay: ReadonlySet<string> = new Set(['yesterday', 'today', 'tonight']);
const weekdays: ReadonlySet<string> = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);

/** "brought in $2 billion last week", "took in $300 million on Monday": what comes in on one day, or in one week, is raised. */
export function tookInAtOnce(view: SentenceView, at: number): boolean {
  if (!says(view, takingIn)) return false;
  const next = lowerAt(view.tokens, at + 1);
  const second = lowerAt(view.tokens, at + 2);
  const once = ofOneDay.has(next)
    || weekdays.has(next)
    || (next === 'on' && weekdays.has(second))
    || (thatWeek.has(next) && (second === 'week' || weekdays.has(second)));
  if (!once) return false;
  const place = leadingPlace(view, at, 'in', 5);
  return lowerAt(view.tokens, place) === 'in' && takingIn.passes(wordOf(view, place - 1));
}

const ofFund = new WordTest(new Set(['fund', 'endowment']));
/** Funds that are firms of their own, and verbs that come before a sum. */
const ownFirms: ReadonlySet<string> = new Set(['hedge', 'quant', 'quantitative', 'wealth', 'pension', 'to', 'will', 'would', 'helps', 'help']);
const setsUp = new WordTest(wordSet('launch launched launches launching create created creates creating announce announced announces announcing start started starts starting unveil unveiled unveils establish established establishes set sets setting up manage manages managed run runs has have had raise raised raises raising closed close closes open opens opened opening new second third separate dedicated internal'));

/** Whether what stands at `place` may be a part of a fund's name, before the word for it. */
function mayNameFund(view: SentenceView, place: number): boolean {
  const token = tokenAt(view.tokens, place);
  if (token?.name?.kind === 'organisation') return true;
  const word = wordOf(view, place);
  return token?.kind === 'word' && !ofFund.passes(word) && !lightWords.passes(word) && !ownFirms.has(token.lower);
}

/** "its $100 million start-up fund", "set up a fund of $50 million": a fund that a firm has or sets up, whose size is none of the firm's own sums. */
export function sizeOfFund(view: SentenceView, at: number): boolean {
  if (!says(view, ofFund)) return false;
  if (closesFund(view, at)) return true;
  const { tokens } = view;
  let fund = at + 1;
  while (fund < at + 5 && mayNameFund(view, fund)) fund += 1;
  let first = at;
  if (!ofFund.passes(wordOf(view, fund)) || ownFirms.has(lowerAt(tokens, fund - 1))) {
    fund = at - 1;
    while (fund > at - 4 && (sizing.has(lowerAt(tokens, fund)) || lightWords.passes(wordOf(view, fund)))) fund -= 1;
    if (!ofFund.passes(wordOf(view, fund)) || fund === at - 1 || ownFirms.has(lowerAt(tokens, fund - 1))) return false;
    first = fund;
  }
  for (let place = first - 1; place >= 0 && place >= first - 4; place -= 1) {
    const token = tokens[place] as SentenceView['tokens'][number];
    // What a state sets up, it pledges.
    if (token.kind === 'figure' || token.kind === 'mark' || token.name?.kind === 'state' || isStateAdjective(token.word.raw)) return false;
    if (token.possessive || owning.has(token.lower) || setsUp.passes(token.word)) return true;
  }
  return false;
}

const closing: ReadonlySet<string> = new Set(['closed', 'closes', 'closing']);
const closingAt: ReadonlySet<string> = new Set(['at', 'on', 'with']);

/** "its third fund closed at $7 billion", "closed its fifth fund at $10 billion": what investors gave to a fund, and not to the firm. */
function closesFund(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  let place = at - 1;
  while (place > at - 4 && !closingAt.has(lowerAt(tokens, place)) && lightWords.passes(wordOf(view, place))) place -= 1;
  if (!closingAt.has(lowerAt(tokens, place))) return false;
  const closes = closing.has(lowerAt(tokens, place - 1));
  if (!closes && !ofFund.passes(wordOf(view, place - 1))) return false;
  for (let before = place - 1; before >= 0 && before > place - 11; before -= 1) {
    const token = tokenAt(tokens, before);
    if (token === undefined || token.kind === 'figure' || token.kind === 'mark' || token.possessive) return false;
    if (closes ? ofFund.passes(token.word) && !ownFirms.has(lowerAt(tokens, before - 1)) : closing.has(token.lower)) return true;
  }
  return false;
}

const sizing: ReadonlySet<string> = new Set(['of', 'worth', 'with', 'totalling', 'totaling', 'over']);
const owning: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her', 'our']);

const single = new WordTest(new Set(['a', 'an', 'one', 'each', 'every', 'single', 'per', 'making', 'that']));

/** Place of an "at" that leads up to the sum, hedges passed over; -1 where there is none. */
function leadingAt(view: SentenceView, at: number): number {
  if (!says(view, saysAt)) return -1;
  for (let place = at - 1; place > at - 6; place -= 1) {
    const token = tokenAt(view.tokens, place);
    if (token === undefined || token.kind !== 'word') return -1;
    if (token.lower === 'at' && wordOf(view, place + 1).lower !== 'least') return place;
    if (!hedging.passes(token.word)) return -1;
  }
  return -1;
}

const aFirm = new WordTest(/^(?:it|company|firm|startup|start-up|lab|group|maker|unicorn)$/);

/** What a verb before the "at" prices: "values Cohere at" a firm, "put the bill at" something else; null without such a verb. */
function pricedBy(view: SentenceView, lead: number): 'firm' | 'other' | null {
  let firm = false;
  for (let place = lead - 1; place > lead - 6 && place >= 0; place -= 1) {
    const token = view.tokens[place] as SentenceView['tokens'][number];
    if (pricing.passes(token.word)) return firm ? 'firm' : place === lead - 1 ? null : 'other';
    firm ||= (token.name?.kind === 'organisation' && !token.possessive && lowerAt(view.tokens, place - 1) !== 'from') || aFirm.passes(token.word);
  }
  return null;
}

const being = new WordTest(new Set([...finiteBeing, 'be', 'been']));

/**
 * The quantity of the noun that a passive before "at" prices: "the year's loss, however, is put
 * at"; null where it prices a firm, or the words are none of these.
 */
function pricedNoun(view: SentenceView, lead: number): Sense | null {
  if (!pricing.passes(wordOf(view, lead - 1)) || !passesBefore(view, lead - 1, 2, being)) return null;
  for (let hit = firstGovernor(view, lead - 9); hit < view.governors.length; hit += 1) {
    const { row, first } = view.governors[hit] as SentenceView['governors'][number];
    if (first >= lead - 1) return null;
    const told = row.part === 'noun' ? row.weighed.find(({ sense, weight }) => weight >= 9 && sense !== 'valuation' && sense !== 'market-cap') : undefined;
    if (told !== undefined) return told.sense;
  }
  return null;
}

/** "a round closed at", "the raise was done at". */
const settling = new WordTest(new Set(['closed', 'closes', 'closing', 'done', 'was', 'is', 'were', 'being', 'been', 'came', 'comes', 'priced', 'in', 'struck', 'agreed', 'completed', 'led', 'of']));

/** "raising at", "new money at", "a round at": what follows is what the firm is worth to those who pay. */
function asksMoney(view: SentenceView, behind: number): boolean {
  let lead = behind;
  while (lead > behind - 5 && (settling.passes(wordOf(view, lead - 1)) || tokenAt(view.tokens, lead - 1)?.kind === 'name')) lead -= 1;
  for (let hit = firstGovernor(view, lead - 4); hit < view.governors.length; hit += 1) {
    const { row, first, last } = view.governors[hit] as SentenceView['governors'][number];
    if (first >= lead) return false;
    if (last === lead - 1 && row.raising >= 7) return true;
  }
  return false;
}

/** What a sum right before or behind the word it prices speaks for: "a $2.2 billion company", "one H100 for $30,000". */
export function adjacentSenses(view: SentenceView, at: number, figure: Figure): readonly Clue[] {
  if (figure.low >= dearestUnit) {
    const next = wordOf(view, at + 1);
    if (figure.low >= 1e12 && marks.passes(next)) return [{ sense: 'market-cap', weight: 8 }, { sense: 'valuation', weight: 6 }];
    if (works.passes(next) || (lowerAt(view.tokens, at - 1) === 'of' && works.passes(wordOf(view, at - 2)))) return [{ sense: 'project-cost', weight: 9 }];
    const lead = figure.low >= worthOfFirms && figure.per === null ? leadingAt(view, at) : -1;
    const priced = lead >= 0 ? pricedBy(view, lead) : null;
    if (priced === 'other') return none;
    const noun = priced === null && lead >= 0 ? pricedNoun(view, lead) : null;
    if (noun !== null) return [{ sense: noun, weight: 8 }];
    if (lead >= 0) {
      return priced === 'firm' || asksMoney(view, lead)
        ? [{ sense: 'valuation', weight: 9 }, { sense: 'market-cap', weight: 8 }]
        : [{ sense: 'valuation', weight: 5 }, { sense: 'market-cap', weight: 4.5 }];
    }
    return firms.passes(next) || (firms.passes(wordOf(view, at + 2)) && !lightWords.passes(next))
      ? [{ sense: 'valuation', weight: 8.5 }, { sense: 'market-cap', weight: 8 }]
      : none;
  }
  if ((view.kinds & kindBit.chip) === 0) return none;
  for (const place of namesAround(view, at)) {
    if (tokenAt(view.tokens, place)?.name?.kind !== 'chip' || apart(view, Math.min(place, at), Math.max(place, at)) > reachOfWords) continue;
    const behindMaker = tokenAt(view.tokens, place - 1)?.name?.kind === 'organisation' && single.passes(wordOf(view, place - 2));
    if (behindMaker || single.passes(wordOf(view, place - 1))) return [{ sense: 'unit-price', weight: 8 }];
  }
  return none;
}
