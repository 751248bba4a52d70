import type { Metric } from '../claims/claim';
import type { Figure } from '../figures/figure';
import type { Weighed as Clue, Sense } from './governors';
import { objectClauseVerb } from './objectClause';
import { apart, endBeside, figureBefore, firstGovernor, firstPlace, kindBit, lightWords, namesAround, passesBefore, reachOfWords, wordOf } from './sentenceView';
import type { SentenceView } from './sentenceView';
import type { NameKind } from './names';
import { lowerAt, tokenAt } from './tokens';
import { wordClass, WordTest } from './words';

/** No metric that the neighbourhood of a sum speaks for. */
const none: readonly Clue[] = [];

/** Dollars above which nobody sells one server: a bigger sum beside a chip's name is an outlay. */
export const dearestUnit = 1_000_000;

const serving = new WordTest(new Set(['running', 'serving', 'serve', 'inference']));
/** Words of cost: beside a model's or a site's name they leave little doubt. */
export const costly = new WordTest(new Set('spend spends spending cost costs costing price priced prices sum bill tab outlay assembled built build building made make makes took takes developed spent'.split(' ')));
const keeping = new WordTest(/^(?:maker|owner|parent|developer)$/);

/** Kinds of names that do. */
const telling = kindBit.model | kindBit.site | kindBit.service | kindBit.chip | kindBit.programme | kindBit.state;

/** A model's name speaks for its training, a chip's for a price, and so on: weaker than any verb. */
export function nameSenses(view: SentenceView, at: number, figure: Figure): readonly Clue[] {
  if (figure.kind !== 'money' || (view.kinds & telling) === 0) return none;
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
    else if (name.kind === 'model' && !keeping.passes(wordOf(view, place - 2))) found.push({ sense: 'training-cost', weight: (costs ? 8.5 : 4.5) * near });
    else if (name.kind === 'site') found.push({ sense: 'project-cost', weight: (costs ? 9 : 2.5) * near });
    else if (name.kind === 'service') found.push({ sense: 'operating-cost', weight: 3 * near });
    else if (name.kind === 'chip') found.push(figure.high < dearestUnit ? { sense: 'unit-price', weight: 5 * near } : { sense: 'hardware-investment', weight: 3 * near });
    else if (name.kind === 'programme' || name.kind === 'state') found.push({ sense: 'investment-pledge', weight: 3.5 * near });
  }
  return found;
}

const saysAt = wordClass(new WordTest(new Set(['at'])));
const leadingUp = new WordTest(/^(?:a|an|about|around|roughly|some|nearly|over|approximately|up|to|of|the|as|much|price|worth|\u2013|~)$/);

/** "raised $6.6 billion at $157 billion", "$500 million … at a $14 billion price": the sum after "at" prices the firm. */
export function pricesRound(view: SentenceView, at: number): boolean {
  if ((view.classes & saysAt) === 0) return false;
  let place = at - 1;
  while (place >= 0 && leadingUp.passes(wordOf(view, place))) place -= 1;
  if (lowerAt(view.tokens, place) !== 'at') return false;
  const before = figureBefore(view, at);
  if (before === undefined || place - before > 12) return false;
  for (let hit = firstGovernor(view, before - 9); hit < view.governors.length; hit += 1) {
    const { row, first } = view.governors[hit] as SentenceView['governors'][number];
    if (first >= at) return false;
    if ((row.senses['funding-raised'] ?? 0) >= 5) return true;
  }
  return false;
}

const valuing = new WordTest(new Set(['valuation', 'valuations']));

const valuingToo: ReadonlySet<string> = new Set(['valuation', 'valuations', 'value']);

/** "wants $10 billion at a $200 billion valuation", "the $500m it had raised, at a valuation of $7bn": what stands before a valuation that "at" joins to it is raised. */
export function raisedAtValuation(view: SentenceView, at: number): boolean {
  if ((view.classes & saysAt) === 0) return false;
  const next = view.figures[firstPlace(view.figures, at + 1)];
  if (next === undefined) return false;
  let link = at + 1;
  const clause = objectClauseVerb(view, at);
  if (clause >= 0) for (link = clause + 1; link < next && link <= clause + 3 && wordOf(view, link).lower !== 'at';) link += 1;
  if (next - link > 5 || wordOf(view, link).lower !== 'at') return false;
  return valuing.passes(wordOf(view, next + 1)) || passesBefore(view, next, 4, valuing) || (clause >= 0 && valuingToo.has(lowerAt(view.tokens, next - 2)));
}

const lifting: ReadonlySet<string> = new Set(['raise', 'raises', 'raised', 'raising']);
const saysLifting = wordClass(new WordTest(lifting));
/** What may stand between "raised" and the level: when, again, by how much. */
const meanwhile: ReadonlySet<string> = new Set('in on at late early mid last this next again twice once more the for second third fourth first time week month year quarter january february march april may june july august september october november december monday tuesday wednesday thursday friday sharply slightly further upwards , by from to between and about around roughly some nearly almost over under as much another ten five two three million billion trillion bn'.split(' '));
const levelled: ReadonlySet<string> = new Set(['to', 'by', 'from']);

/**
 * Whether the "raised" at token `verb` lifts the figure at token `at` rather than collects it: "was raised in April to $64 billion",
 * "raised by $10 billion to $85 billion", "raised from $60 billion". Words such as "capital to $2 billion" are neither.
 */
export function lifts(view: SentenceView, verb: number, at: number): boolean {
  if ((view.classes & saysLifting) === 0 || at <= verb || at - verb > 16 || !lifting.has(lowerAt(view.tokens, verb))) return false;
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

const trillions = /trillion|tn$|\dt$/;
const passing = new WordTest(/^(?:pass|passed|passes|top|topped|tops|hit|hits|reach|reached|reaches|cross|crossed|crosses|surpass|surpassed|stood|stands|closed|ended|finished|settled)$/);

const saysPassing = wordClass(passing);

/** "passed $3 trillion": nothing but a market value passes trillions. */
export function passesTrillion(view: SentenceView, at: number): boolean {
  return (view.classes & saysPassing) !== 0 && passesBefore(view, at, 4, passing) && trillions.test(lowerAt(view.tokens, at));
}

const parting = new WordTest(/^(?:and|while|but|plus|raise|raising|raised|cluster|site|centre|center|building|which|[;|])$/);
const training = new WordTest(/^(?:pre-?)?train/);
const saysTraining = wordClass(training);
const forWord = new WordTest(new Set(['for']));

/** A sum right after a number of chips is their price, after GPU-hours the price of a training run. */
export function pricedGoods(view: SentenceView, at: number): Metric | null {
  const before = figureBefore(view, at);
  if (before === undefined || at - before > 12) return null;
  const token = view.tokens[before];
  if (token === undefined) return null;
  for (let place = before + 1; place < at; place += 1) if (parting.passes(wordOf(view, place))) return null;
  const { lower } = token;
  if ((lower.includes('hour') && /hours?\b/.test(lower)) || ((view.classes & saysTraining) !== 0 && passesBefore(view, at, 4, forWord) && passesBefore(view, before, 6, training))) return 'training-cost';
  if (/^(?:one|a|an|1|each) /.test(lower)) return 'unit-price';
  return /(?:s|gpu|chip|\d)$/.test(lower) && !/[$\u20AC\u00A3\u00A5]|dollars|yuan|euros/.test(lower) ? 'hardware-investment' : null;
}

const upTo = new WordTest(new Set(['some', 'about', 'around', 'roughly', 'nearly', 'over', 'almost', 'approximately', 'up', 'to', 'another', 'a', 'further', 'its', 'their', 'his', 'the', 'first', 'more', 'than', 'as', 'many', 'at', 'least']));

const fetching = new WordTest(new Set(['bought', 'buys', 'buy', 'got', 'gets', 'brought']));
const forWhom = new WordTest(new Set(['him', 'her', 'it', 'them', 'us', 'itself']));

/** "laid out $155 million for 10,000 of Nvidia's chips", "$30 million bought it 1,100 GPUs": a sum that is for a number of chips buys them. */
export function buysChips(view: SentenceView, at: number, figure: Figure): boolean {
  if (figure.per !== null || figure.high < dearestUnit) return false;
  let place = at + 1;
  if (fetching.passes(wordOf(view, place))) place = forWhom.passes(wordOf(view, place + 1)) ? place + 2 : place + 1;
  else if (lowerAt(view.tokens, place) === 'for') place += 1;
  else return false;
  const until = place + 4;
  while (place < until && upTo.passes(wordOf(view, place))) place += 1;
  const token = tokenAt(view.tokens, place);
  return token?.kind === 'figure' && countsChips(token.lower);
}

function countsChips(figure: string): boolean {
  return /(?:s|gpus?|chips?|\d)$/.test(figure) && !/[$\u20AC\u00A3\u00A5]|dollars|yuan|euros|rupees|hours|billion$|million$/.test(figure);
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
const saysPaying = wordClass(paying);
/** What leads from a sum to the firm, site or programme at its other end. */
const linking = new WordTest(new Set(['into', 'in', 'on', 'for', 'to', 'from']));

/** "put $2 billion into Anthropic", "spent $1 billion on OpenAI", "pays Oracle $300 billion": a firm at the other end of the sum. */
export function counterpartSenses(view: SentenceView, at: number): readonly Clue[] {
  const link = lowerAt(view.tokens, at + 1);
  if ((view.classes & (saysPaying | saysHanding)) === 0 && !linking.passes(wordOf(view, at + 1))) return none;
  const next = tokenAt(view.tokens, at + 2);
  if (next?.name?.kind === 'organisation' && (link === 'into' || link === 'in' || (link === 'on' && passesBefore(view, at, 5, spending)))) {
    const planned = passesBefore(view, at, 8, intending);
    return [{ sense: 'funding-raised', weight: planned ? 5 : 7 }, { sense: 'investment-pledge', weight: planned ? 8 : 6 }, { sense: 'acquisition-price', weight: 5 }];
  }
  if (link === 'on' && lowerAt(view.tokens, at + 3) === 'table') return [{ sense: 'investment-pledge', weight: 9 }];
  if (link === 'on' && (next?.name?.kind === 'organisation' || next?.lower === 'the' || next?.lower === 'it') && passesBefore(view, at, 5, putOn)) return [{ sense: 'valuation', weight: 8 }];
  if (next?.name?.kind === 'site' && (link === 'for' || link === 'on' || link === 'into') && (passesBefore(view, at, 5, costly) || passesBefore(view, at, 5, putting))) return [{ sense: 'project-cost', weight: 9 }];
  if (next?.name?.kind === 'programme' && (link === 'into' || link === 'to' || link === 'for')) return [{ sense: 'investment-pledge', weight: 9 }];
  if (givesFirm(view, at)) return [{ sense: 'funding-raised', weight: 9 }, { sense: 'investment-pledge', weight: 4 }];
  if (passesBefore(view, at, 5, paying) && paysFirm(view, at)) return [{ sense: 'contract-value', weight: 9 }, { sense: 'acquisition-price', weight: 7 }];
  return link === 'from' ? [{ sense: 'funding-raised', weight: 2.5 }] : none;
}

const handing = new WordTest(/^(?:hand(?:s|ed|ing)?|g[ai]ves?|giving|given|lend(?:s|ing)?|lent|grant(?:s|ed|ing)?|award(?:s|ed|ing)?)$/);
const saysHanding = wordClass(handing);
const fresh = new WordTest(new Set(['a', 'an', 'another', 'fresh', 'new', 'further', 'additional', 'extra', 'second', 'first', 'more', 'about', 'around', 'roughly', 'some', 'up', 'to', 'over', 'than', 'nearly', 'almost', 'as', 'much', 'at', 'least', 'approximately', 'estimated', 'mere', 'record']));

/** "handed Anthropic a further $2 billion": what a firm is given it has raised, unless it is for goods. */
function givesFirm(view: SentenceView, at: number): boolean {
  if ((view.classes & saysHanding) === 0 || lowerAt(view.tokens, at + 1) === 'for') return false;
  let place = at - 1;
  while (place > at - 6 && fresh.passes(wordOf(view, place))) place -= 1;
  return tokenAt(view.tokens, place)?.name?.kind === 'organisation' && handing.passes(wordOf(view, place - 1));
}

const owing = new WordTest(/^(?:pay|pays|paid|paying|cost|costs|costing|owes|owe)$/);
const hedging = new WordTest(/^(?:about|around|roughly|some|up|to|over|more|than|nearly|almost|as|much|an|estimated|approximately|at|least)$/);

const saysOwing = wordClass(owing);

/** "costs Microsoft $20", "pay Oracle $300 billion": a firm stands between the verb and the sum. */
export function paysFirm(view: SentenceView, at: number): boolean {
  if ((view.classes & saysOwing) === 0 || (view.kinds & kindBit.organisation) === 0) return false;
  for (let place = at - 1; place > at - 6; place -= 1) {
    const token = tokenAt(view.tokens, place);
    if (token === undefined) return false;
    if (token.name?.kind === 'organisation') return owing.passes(wordOf(view, place - 1));
    if (token.kind !== 'word' || !hedging.passes(token.word)) return false;
  }
  return false;
}

/** Verbs with somebody as their object who gets what is counted right behind. */
export const giving: ReadonlySet<string> = new Set((
  'hand hands handed handing give gives gave giving wire wires wired lend lends lent grant grants granted award awards awarded sell sells sold selling rent rents rented renting '
  + 'lease leases leased leasing supply supplies supplied supplying provide provides provided providing ship ships shipped shipping send sends sent sending'
).split(' '));
const leadingOn: ReadonlySet<string> = new Set(['with', 'another', 'a', 'further', 'the', 'some', 'its', 'as', 'many', 'up', 'to', 'about', 'around', 'roughly', 'nearly', 'almost', 'over', 'more', 'than', 'at', 'least', 'access', 'first']);

/** "Oracle will supply OpenAI with 400,000 chips", "to lend Anthropic up to a million TPUs": chips that somebody named between verb and figure gets. */
export function handedOver(view: SentenceView, at: number): boolean {
  for (let place = at - 1; place > at - 9; place -= 1) {
    const token = tokenAt(view.tokens, place);
    if (token === undefined) return false;
    if (token.name?.kind === 'organisation') return giving.has(lowerAt(view.tokens, place - 1));
    if (!leadingOn.has(token.lower)) return false;
  }
  return false;
}

const lasting = new WordTest(new Set(['over', 'within', 'during', 'across']));
const promising = new WordTest(new Set(['will', 'would', 'plan', 'plans', 'planned', 'intends', 'pledged', 'pledges', 'commits', 'committed', 'promised', 'promises', 'wants', 'aims', 'vows', 'vowed']));
const years = new WordTest(new Set(['years', 'decade']));
const saysYears = wordClass(years);

/** "plans to put 380 billion yuan into AI over three years": what is to be spent over years is promised. */
export function promisedOverYears(view: SentenceView, at: number): boolean {
  if ((view.classes & saysYears) === 0) return false;
  let lasts = false;
  for (let place = at + 1, end = endBeside(view, at, 1, 12); place < end; place += 1) {
    lasts ||= lasting.passes(wordOf(view, place));
    if (lasts && years.passes(wordOf(view, place))) return passesBefore(view, at, 8, promising);
  }
  return false;
}

const firms = new WordTest(/^(?:company|firm|startup|start-up|unicorn|lab|club|chipmaker|group|concern|outfit)$/);
const works = new WordTest(/^(?:affair|undertaking|job|build|complex|campus|supercomputer|facility)$/);
const marks = new WordTest(/^(?:mark|club|milestone|threshold|barrier)$/);
const pricing = new WordTest(/^(?:pric(?:es?|ed|ing)|puts?|putting|sees?|saw|seen|values?|valued|valuing|pegs?|pegged|rates?|rated|marks?|marked|assess(?:es|ed)?|appraised|reckon(?:s|ed)?|gauged?)$/);
/** Dollars from which a sum behind "at" is more often a firm's worth than anything else. */
const worthOfFirms = 300_000_000;
const losing = new WordTest(new Set(['lost', 'loss', 'losing', 'forgone', 'foregone', 'missed']));
const sales = new WordTest(new Set(['sales', 'revenue', 'revenues']));
const saysLosing = wordClass(losing);
const saysSales = wordClass(sales);
const ofLoss = new WordTest(new Set(['in', 'of', 'its', 'the', 'some', 'china', 'chip', 'potential', 'future']));

/** "a loss in H20 revenue of $8 billion", "$8 billion of lost H20 sales": sales that were not made, with no more than names between the two words. */
export function missesSales(view: SentenceView, at: number): boolean {
  if ((view.classes & saysLosing) === 0 || (view.classes & saysSales) === 0) return false;
  const last = Math.min(view.tokens.length, endBeside(view, at, 1, 5));
  for (let place = Math.max(0, endBeside(view, at, -1, 9) + 1); place < last; place += 1) {
    if (!losing.passes(wordOf(view, place))) continue;
    for (let next = place + 1; next <= place + 4 && next < last + 3; next += 1) {
      if (sales.passes(wordOf(view, next))) return true;
      if (view.tokens[next]?.kind !== 'name' && !ofLoss.passes(wordOf(view, next))) break;
    }
  }
  return false;
}

const worthWord = new WordTest(new Set(['worth', 'valued']));
const saysWorth = wordClass(worthWord);
/** What is worth a sum, and the quantity that the sum then is. */
const worths: readonly (readonly [WordTest, Sense])[] = [
  [new WordTest(new Set(['grant', 'grants', 'gift', 'gifts', 'donation', 'donations', 'award', 'subsidy', 'subsidies', 'loan', 'loans'])), 'funding-raised'],
  [new WordTest(new Set(['project', 'projects', 'plant', 'plants', 'site', 'sites', 'campus', 'factory', 'bridge', 'stadium', 'road', 'works', 'scheme'])), 'project-cost'],
  [new WordTest(new Set(['deal', 'deals', 'contract', 'contracts', 'order', 'orders', 'agreement', 'agreements', 'pact', 'partnership'])), 'contract-value'],
];

/** "a grant of compute worth $7 million", "five projects worth $71 million": the quantity by what is worth the sum; null where it is anything else, as a firm. */
export function worthOf(view: SentenceView, at: number): Sense | null {
  if ((view.classes & saysWorth) === 0) return null;
  let place = at - 1;
  while (place > at - 5 && lightWords.passes(wordOf(view, place))) place -= 1;
  if (!worthWord.passes(wordOf(view, place))) return null;
  for (let before = place - 1, end = endBeside(view, place, -1, 5); before > end; before -= 1) {
    for (const [test, sense] of worths) if (test.passes(wordOf(view, before))) return sense;
  }
  return null;
}

const plans = new WordTest(new Set(['plan', 'subscription', 'tier', 'ticket', 'monthly', 'monthly-plan']));
/** Dollars above which nobody subscribes. */
const dearestPlan = 2000;

/** "its $10 plan", "a $24 monthly plan": the price of a subscription. */
export function pricesPlan(view: SentenceView, at: number, figure: Figure): boolean {
  return figure.high <= dearestPlan && (plans.passes(wordOf(view, at + 1)) || (figure.per !== null && plans.passes(wordOf(view, at + 2))));
}

const machine = new WordTest(new Set(['rack', 'server', 'cabinet', 'node', 'box', 'workstation', 'superpod', 'pod']));
const saysMachine = wordClass(machine);
const selling = new WordTest(new Set(['cost', 'costs', 'costing', 'sells', 'sell', 'sold', 'goes', 'priced', 'retails', 'fetches', 'lists', 'price']));
/** Dollars above which nobody sells one rack of chips. */
const dearestMachine = 10_000_000;

/** "A rack of Nvidia's GB200 chips costs $3 million": one machine, sold. */
export function pricesMachine(view: SentenceView, at: number, figure: Figure): boolean {
  if (figure.high >= dearestMachine || (view.classes & saysMachine) === 0) return false;
  let sold = false;
  for (let place = at - 1, end = endBeside(view, at, -1, 10); place > end; place -= 1) {
    sold ||= selling.passes(wordOf(view, place));
    if (machine.passes(wordOf(view, place))) return sold;
  }
  return false;
}

const single = new WordTest(new Set(['a', 'an', 'one', 'each', 'every', 'single', 'per', 'making', 'that']));

/** Place of an "at" that leads up to the sum, hedges passed over; -1 where there is none. */
function leadingAt(view: SentenceView, at: number): number {
  if ((view.classes & saysAt) === 0) return -1;
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
    firm ||= token.name?.kind === 'organisation' || aFirm.passes(token.word);
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
    if (last === lead - 1 && (row.senses['funding-raised'] ?? 0) >= 7) return true;
  }
  return false;
}

/** What a sum right before or behind the word it prices speaks for: "a $2.2 billion company", "one H100 for $30,000". */
export function adjacentSenses(view: SentenceView, at: number, figure: Figure): readonly Clue[] {
  if (figure.low >= dearestUnit) {
    const next = wordOf(view, at + 1);
    if (figure.low >= 1e12 && marks.passes(next)) return [{ sense: 'market-cap', weight: 8 }, { sense: 'valuation', weight: 6 }];
    if (works.passes(next)) return [{ sense: 'project-cost', weight: 9 }];
    const lead = figure.low >= worthOfFirms && figure.per === null ? leadingAt(view, at) : -1;
    const priced = lead >= 0 ? pricedBy(view, lead) : null;
    if (priced === 'other') return none;
    if (lead >= 0) return priced === 'firm' || asksMoney(view, lead) ? [{ sense: 'valuation', weight: 9 }, { sense: 'market-cap', weight: 8 }] : [{ sense: 'valuation', weight: 5 }, { sense: 'market-cap', weight: 4.5 }];
    return firms.passes(next) || (firms.passes(wordOf(view, at + 2)) && !lightWords.passes(next)) ? [{ sense: 'valuation', weight: 8.5 }, { sense: 'market-cap', weight: 8 }] : none;
  }
  if ((view.kinds & kindBit.chip) === 0) return none;
  for (const place of namesAround(view, at)) {
    if (tokenAt(view.tokens, place)?.name?.kind !== 'chip' || apart(view, Math.min(place, at), Math.max(place, at)) > reachOfWords) continue;
    if (single.passes(wordOf(view, place - 1)) || (tokenAt(view.tokens, place - 1)?.name?.kind === 'organisation' && single.passes(wordOf(view, place - 2)))) return [{ sense: 'unit-price', weight: 8 }];
  }
  return none;
}
