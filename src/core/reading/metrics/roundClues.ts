import type { Figure } from '../../figures/figure';
import { vagueWords } from '../words/hedgeWords';
import { objectClauseVerb } from './objectClause';
import { figureBefore, firstGovernor, firstPlace, kindBit, leadingPlace, passesBefore, says, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import { wordSet, WordTest } from '../words/words';

/** Sentences with an "at", which may lead up to a sum. */
export const saysAt = new WordTest(new Set(['at']));
/** Without "at", which is asked for behind it. */
const leadingUp = new WordTest(new Set([...vagueWords, 'up', 'to', 'as', 'much', 'a', 'an', 'of', 'the', 'price', 'worth', '\u2013', '~']));

/** "raised $6.6 billion at $157 billion", "$500 million … at a $14 billion price": the sum after "at" prices the firm. */
export function pricesRound(view: SentenceView, at: number): boolean {
  if (!says(view, saysAt)) return false;
  let place = at - 1;
  while (place >= 0 && leadingUp.passes(wordOf(view, place))) place -= 1;
  if (lowerAt(view.tokens, place) !== 'at') return false;
  const before = figureBefore(view, at);
  if (before === undefined || place - before > 12) return false;
  for (let hit = firstGovernor(view, before - 9); hit < view.governors.length; hit += 1) {
    const { row, first } = view.governors[hit] as SentenceView['governors'][number];
    if (first >= at) return false;
    if (row.raising >= 5) return true;
  }
  return false;
}

const bringing: ReadonlySet<string> = wordSet('brought brings bring fetched fetches yielded');
const rounds: ReadonlySet<string> = wordSet('round rounds fundraise fundraising raise');
/** Tokens of what is inserted between a round and its verb, at most. */
const longestInsertion = 8;

/** "The last funding round, in late 2024, brought $6 billion": whether a round is what brings the sum in. */
export function isBroughtByRound(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  let verb = leadingPlace(view, at);
  if (lowerAt(tokens, verb) === 'in') verb -= 1;
  if (!bringing.has(lowerAt(tokens, verb))) return false;
  let noun = verb - 1;
  if (lowerAt(tokens, noun) === ',') {
    noun -= 1;
    while (noun > verb - longestInsertion && lowerAt(tokens, noun) !== ',') noun -= 1;
    noun -= 1;
  }
  return rounds.has(lowerAt(tokens, noun)) || (lowerAt(tokens, noun - 1) === 'series' && lowerAt(tokens, noun).length === 1);
}

const valuing = new WordTest(new Set(['valuation', 'valuations']));

/** What may tell when money was raised, between the sum and the "at" before what it values. */
const whenRaised = wordSet('in on last this late early mid the month year week quarter spring summer autumn fall winter january february march april may june july august september october november december monday tuesday wednesday thursday friday ,');
const valuingToo: ReadonlySet<string> = new Set(['valuation', 'valuations', 'value']);

/**
 * "wants $10 billion at a $200 billion valuation", "the $500m it had raised, at a valuation of
 * $7bn": what stands before a valuation that "at" joins to it is raised.
 */
export function raisedAtValuation(view: SentenceView, at: number): boolean {
  const next = view.figures[firstPlace(view.figures, at + 1)];
  if (next === undefined) return false;
  let link = lowerAt(view.tokens, at + 1) === ',' ? at + 2 : at + 1;
  // "took in $6 billion, for which investors agreed to a value of $50 billion".
  if (lowerAt(view.tokens, link) === 'for' && lowerAt(view.tokens, link + 1) === 'which') return next - link <= 10 && valuedAt(view, next) && takesIn(view, at);
  if (!says(view, saysAt)) return false;
  const clause = objectClauseVerb(view, at);
  if (clause >= 0) for (link = clause + 1; link < next && link <= clause + 3 && wordOf(view, link).lower !== 'at';) link += 1;
  if (clause < 0) while (link < at + 8 && (whenRaised.has(lowerAt(view.tokens, link)) || view.tokens[link]?.kind === 'number')) link += 1;
  if (next - link > 5 || wordOf(view, link).lower !== 'at') return false;
  return setsPrice(view, at, link, next)
    || valuing.passes(wordOf(view, next + 1))
    || passesBefore(view, next, 4, valuing)
    || valuedAt(view, next)
    || (clause >= 0 && valuingToo.has(lowerAt(view.tokens, next - 2)));
}

const rating: ReadonlySet<string> = new Set(['a', 'an', 'per', 'each', 'every', 'apiece', 'monthly', 'annually', '/']);
/** How many times what is raised a firm is worth at least. */
const leastWorth = 2;

/**
 * "has got $200 million at $1.8 billion", "$100 million at an $18 billion price": the sum behind a
 * bare "at" is many times the one before it, as a firm's price is.
 */
function setsPrice(view: SentenceView, at: number, link: number, next: number): boolean {
  if (link !== at + 1) return false;
  for (let place = link + 1; place < next; place += 1) if (!leadingUp.passes(wordOf(view, place))) return false;
  const worth = printedSum(lowerAt(view.tokens, next));
  const raised = printedSum(lowerAt(view.tokens, at));
  return worth >= 1e9 && worth >= leastWorth * raised && raised >= 1e6 && !rating.has(lowerAt(view.tokens, next + 1));
}

const printed = /(\d{1,4}(?:\.\d{1,3})?)[ -]?(million|mn?|billion|bn?|trillion|tn?)(?![a-z])/;
const scales: Readonly<Record<string, number>> = { m: 1e6, b: 1e9, t: 1e12 };

/** The value of a sum as printed with its scale; 0 where it has none. */
function printedSum(lower: string): number {
  const match = printed.exec(lower);
  return match === null ? 0 : Number(match[1]) * (scales[(match[2] as string).charAt(0)] as number);
}

const took: ReadonlySet<string> = wordSet('took taken brought pulled reeled hauled');
const ofRecord: ReadonlySet<string> = wordSet('record records round rounds raise fundraising financing fundraise');

/** "The previous record was the $10bn that Databricks took in": behind a round, what another took in at once was raised as well. */
export function tookInRound(view: SentenceView, at: number): boolean {
  const verb = objectClauseVerb(view, at);
  if (verb < 0 || !took.has(lowerAt(view.tokens, verb)) || lowerAt(view.tokens, verb + 1) !== 'in') return false;
  for (let place = at - 1; place >= 0 && place > at - 12; place -= 1) if (ofRecord.has(lowerAt(view.tokens, place))) return true;
  return false;
}

const takingIn: ReadonlySet<string> = new Set(['took', 'takes', 'taking', 'taken', 'brought', 'brings', 'pulled', 'raised', 'got']);

/** Whether money comes in by the words right before the figure. */
function takesIn(view: SentenceView, at: number): boolean {
  for (let place = at - 1; place > at - 6; place -= 1) if (takingIn.has(lowerAt(view.tokens, place))) return true;
  return false;
}

/** "a value of $50 billion", "a $50 billion valuation". */
function valuedAt(view: SentenceView, at: number): boolean {
  return (lowerAt(view.tokens, at - 1) === 'of' && valuingToo.has(lowerAt(view.tokens, at - 2))) || valuing.passes(wordOf(view, at + 1));
}

const lifting: ReadonlySet<string> = new Set(['raise', 'raises', 'raised', 'raising']);
const saysLifting = new WordTest(lifting);
/** What may stand between "raised" and the level: when, again, by how much. */
const meanwhile = wordSet('in on at late early mid last this next again twice once more the for second third fourth first time week month year quarter january february march april may june july august september october november december monday tuesday wednesday thursday friday sharply slightly further upwards , by from to between and about around roughly some nearly almost over under as much another ten five two three million billion trillion bn');
const levelled: ReadonlySet<string> = new Set(['to', 'by', 'from']);

/**
 * Whether the "raised" at token `verb` lifts the figure at token `at` rather than collects it: "was raised in April to $64 billion",
 * "raised by $10 billion to $85 billion", "raised from $60 billion". Words such as "capital to $2 billion" are neither.
 */
export function lifts(view: SentenceView, verb: number, at: number): boolean {
  if (!says(view, saysLifting) || at <= verb || at - verb > 16 || !lifting.has(lowerAt(view.tokens, verb))) return false;
  let led = false;
  for (let place = verb + 1; place < at; place += 1) {
    const token = tokenAt(view.tokens, place);
    if (token === undefined) return false;
    if (token.kind === 'figure' || token.kind === 'number') continue;
    if (!meanwhile.has(token.lower)) return false;
    led ||= levelled.has(token.lower);
  }
  return led;
}

/** Sums told in trillions. */
export const trillions = /trillion|tn$|\dt$/;
const passing = new WordTest(/^(?:pass|passed|passes|top|topped|tops|hit|hits|reach|reached|reaches|cross|crossed|crosses|surpass|surpassed|stood|stands|closed|ended|finished|settled)$/);

/** "passed $3 trillion": nothing but a market value passes trillions. */
export function passesTrillion(view: SentenceView, at: number): boolean {
  return says(view, passing) && passesBefore(view, at, 4, passing) && trillions.test(lowerAt(view.tokens, at));
}

const pricingVerbs: ReadonlySet<string> = wordSet('values valued valuing value');
const firmWords: ReadonlySet<string> = wordSet('the it a an company firm startup start-up lab');
/** Words between such a verb and its "at" at most. */
const longestObject = 18;

/** "which values the lab of OpenAI's former chief scientist at $32 billion": however much is told of a firm between the verb and what it is worth. */
export function valuesAtLength(view: SentenceView, at: number): boolean {
  if (!says(view, saysAt)) return false;
  const lead = leadingPlace(view, at, 'at');
  if (lowerAt(view.tokens, lead) !== 'at') return false;
  for (let place = lead - 2; place >= 0 && place > lead - longestObject; place -= 1) {
    const token = tokenAt(view.tokens, place);
    if (token === undefined || token.kind === 'figure' || token.lower === ',' || token.lower === ';') return false;
    const next = tokenAt(view.tokens, place + 1);
    if (pricingVerbs.has(token.lower)) return next?.name?.kind === 'organisation' || firmWords.has(next?.lower ?? '');
  }
  return false;
}

const counting: ReadonlySet<string> = wordSet('including counting before excluding without');
const newly: ReadonlySet<string> = wordSet('the new fresh');
const newMoney: ReadonlySet<string> = wordSet('money cash capital funds investment funding');

/** "at $183 billion including the new money": what a round's own money is counted in with, or left out of, is what the firm is worth. */
export function countsNewMoney(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  const first = lowerAt(tokens, at + 1) === ',' ? at + 2 : at + 1;
  if (!counting.has(lowerAt(tokens, first))) return false;
  let place = first + 1;
  while (place < first + 4 && newly.has(lowerAt(tokens, place))) place += 1;
  const isNew = place > first + 1 && lowerAt(tokens, place - 1) !== 'the';
  return newMoney.has(lowerAt(tokens, place)) && (isNew || lowerAt(tokens, place + 1) === 'raised');
}

const settled: ReadonlySet<string> = wordSet('closed closes closing close settled settles settling sealed seals completed completes finalised finalized finalises wrapped');
const settledThing: ReadonlySet<string> = wordSet('deal financing venture transaction package arrangement');
const toUse: ReadonlySet<string> = wordSet('to for');
const building: ReadonlySet<string> = wordSet('build building finance financing fund funding construct constructing complete erect develop developing put pay');
/** Words from the verb to what it closes, at most. */
const longestDeal = 9;

/** "closed the deal: $27 billion to build the campus": a deal that is closed on a sum to build something with has brought it in. */
export function closesOnSum(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  if (!toUse.has(lowerAt(tokens, at + 1)) || !building.has(lowerAt(tokens, at + 2))) return false;
  const lead = leadingPlace(view, at);
  const noun = tokenAt(tokens, lead)?.kind === 'mark' ? lead - 1 : lead;
  if (!settledThing.has(lowerAt(tokens, noun))) return false;
  for (let place = noun - 1; place >= 0 && place > noun - longestDeal; place -= 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.kind === 'figure' || token.kind === 'mark') return false;
    if (settled.has(token.lower)) return true;
  }
  return false;
}

const packages = new WordTest(new Set(['package', 'packages']));
const ofPay = new WordTest(wordSet('pay compensation salary bonus bonuses remuneration award awards grant options hire hires hired recruit recruits executive executives chief boss'));
/** Dollars above which hardly anybody is paid. */
const dearestPay = 2_000_000_000;

/** "A package of $29 billion was being prepared": whether a package is one of loans and shares, and nobody's pay. */
export function isOfLoans(view: SentenceView, at: number, figure: Figure): boolean {
  if (figure.high < dearestPay || !says(view, packages) || says(view, ofPay) || (view.kinds & kindBit.person) !== 0) return false;
  for (let place = Math.max(0, at - 4); place <= at + 4; place += 1) if (packages.passes(wordOf(view, place))) return true;
  return false;
}
