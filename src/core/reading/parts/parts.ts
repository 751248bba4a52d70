import type { Metric } from '../../claims/claim';
import { ofRuns, spentByYear } from '../../claims/metricTraits';
import { isOfBusiness } from './businesses';
import { isStep } from './differences';
import type { Part } from '../reading';
import { hedging } from '../words/hedgeWords';
import { spentRule } from '../rules';
import { lands } from './salesLands';
import { salesWords } from '../words/salesWords';
import { relatives } from '../sentence/clauses';
import { lightWords, says, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import type { Token } from '../words/tokens';
import { wordSet, WordTest } from '../words/words';

const divisions = new WordTest(new Set(['division', 'divisions', 'segment', 'segments', 'arm', 'subsidiary']));
const sales = new WordTest(salesWords);
/** Words before "revenue" that leave it the whole: anything else names a part ("data center revenue", "cloud sales"). */
const inLands = new WordTest(lands);
const whole = new WordTest(wordSet(
  'expects expect expecting anticipates anticipate foresees foresee sees see saw targets target targeting plans projects forecasts predicts claims in of its their the a annual total quarterly yearly annualized annualised recurring record full-year net overall company group future more about and or with on for from s this that than as monthly combined expected projected estimated own '
  + 'whose our new gross reported made earned generated brought generates earning earns first second third fourth half-year fiscal theoretical run-rate additional daily contract lost missed said has had is was no any much extra to by company-wide strong global worldwide consolidated forecast booked posted recorded took collected declared logged disclosed achieved '
  + 'at into against under over above below between before after behind while where when if but so then still now already only just even also not yet such each both all every some his her last next prior previous current first-half second-half first-quarter second-quarter '
  + 'third-quarter fourth-quarter higher lower flat rising falling growing soaring surging shrinking modest large huge massive big small mere meagre adjusted organic actual real implied ordinary stated stands stood shows show showed reports report posts post books book records logs '
  + 'put puts set reach reaches reached hit hits doubling doubled double tripled trebled grow grows grew lift lifts lifted push pushes pushed boost boosts boosted keep kept bring brings give gives gave be been are were mean means meant produce produced produces deliver delivered delivers having',
));

/** What is told as one sum of which some goes to this, and some to that. */
const ofSums: ReadonlySet<Metric> = new Set([...spentByYear, 'funding-raised', 'investment-pledge', 'contract-value', 'project-cost', 'hardware-investment']);
const pointing: ReadonlySet<string> = new Set(['it', 'them', 'that', 'this', 'these', 'those', 'which']);
const including: ReadonlySet<string> = new Set(['included', 'includes', 'including', 'include', 'comprised', 'comprises']);

/**
 * "$220 million of them for developers", "of which $100 billion went to AI", "included $1.2 billion
 * from Microsoft": whether a figure is told as some of the one before it.
 */
export function isSomeOf(view: SentenceView, at: number, metric: Metric | null): boolean {
  if (metric === null || !ofSums.has(metric)) return false;
  const { tokens } = view;
  // "$78 billion, $34.9 billion of it Microsoft's": some of the sum, and all of that one's.
  if (lowerAt(tokens, at + 1) === 'of' && pointing.has(lowerAt(tokens, at + 2))) return view.figures[0] !== at && tokenAt(tokens, at + 3)?.possessive !== true;
  let place = at - 1;
  while (place > at - 6 && (lowerAt(tokens, place) === ',' || hedging.passes(wordOf(view, place)))) place -= 1;
  if (pointing.has(lowerAt(tokens, place))) return lowerAt(tokens, place - 1) === 'of';
  return including.has(lowerAt(tokens, place)) && view.figures[0] !== at;
}

/** "52,000 of the GB300 chips that Nscale runs". */
const ofTheChips = /^[\d,.]{1,12}(?: ?(?:thousand|million|k))? of the /i;
const ofOwnChips = /^[\d,.]{1,12}(?: ?(?:thousand|million|k))? of (?:its|their) (?!own )/i;

/** "kept 32 of its H800 GPUs in reserve": whether the count at token `at`, written as in `text`, is of some of what its owner has. */
export function isSomeOfItsChips({ tokens }: SentenceView, at: number, text: string): boolean {
  const token = tokenAt(tokens, at);
  if (token === undefined) return false;
  const words = text.slice(token.start, token.end);
  return ofOwnChips.test(words) || (ofTheChips.test(words) && relatives.has(lowerAt(tokens, at + 1)));
}

const single: ReadonlySet<string> = new Set(['one', 'single', 'each', 'every', 'another']);
const spots: ReadonlySet<string> = wordSet('region place site building hall campus centre center cluster room state city country land location');

/** "has 150,000 H100s in one region": whether a count is of what stands in one place among others. */
export function isInOnePlace({ tokens }: SentenceView, at: number): boolean {
  if (lowerAt(tokens, at + 1) !== 'in') return false;
  const first = lowerAt(tokens, at + 2) === 'a' ? at + 3 : at + 2;
  return single.has(lowerAt(tokens, first)) && (spots.has(lowerAt(tokens, first + 1)) || spots.has(lowerAt(tokens, first + 2)));
}

const going = new WordTest(new Set(['going', 'goes', 'went', 'reserved', 'meant']));
const towards = new WordTest(new Set(['to', 'for', 'on', 'into']));

const joining: ReadonlySet<string> = new Set(['with', 'which']);

/** Whether the figure is what of the sum before goes to one thing: "$50 billion, with $35 billion typically going just to the chips". */
export function isShare(view: SentenceView, at: number): boolean {
  if (!says(view, going) || view.figures[0] === at) return false;
  let lead = at - 1;
  while (lead > at - 5 && !joining.has(lowerAt(view.tokens, lead)) && lightWords.passes(wordOf(view, lead))) lead -= 1;
  const isJoined = joining.has(lowerAt(view.tokens, lead)) && (lowerAt(view.tokens, lead) !== 'which' || lowerAt(view.tokens, lead - 1) === 'of');
  if (!isJoined && !opensWithWhole(view)) return false;
  for (let place = at + 1; place <= at + 4; place += 1) {
    if (!going.passes(wordOf(view, place))) continue;
    for (let next = place + 1; next <= place + 3; next += 1) if (towards.passes(wordOf(view, next))) return true;
  }
  return false;
}

/** "Of the roughly $10 billion that it will spend, …": whether a sentence opens with the sum of which it tells the shares. */
function opensWithWhole({ tokens, figures }: SentenceView): boolean {
  const [whole = 0] = figures;
  if (whole > 5) return false;
  let place = whole - 1;
  while (place > 0 && lowerAt(tokens, place) !== 'of') place -= 1;
  return place === 0 && lowerAt(tokens, 0) === 'of';
}

const shares: ReadonlySet<string> = new Set(['%', 'percent', 'cent', 'pc', 'half', 'third', 'quarter', 'fifth', 'tenth']);

/** Whether the noun for sales at `place` is one of which a share is told: "20 per cent of OpenAI's revenue". */
function isSharedOut(view: SentenceView, place: number): boolean {
  if (!sales.passes(wordOf(view, place))) return false;
  for (let link = place - 1; link >= place - 5; link -= 1) {
    const lower = lowerAt(view.tokens, link);
    if (lower === 'of') return shares.has(lowerAt(view.tokens, link - 1));
    if (tokenAt(view.tokens, link)?.kind === 'mark' || lower === '') return false;
  }
  return false;
}

/** The place before a year that ends at `place` ("its revenue in fiscal 2023,"), or `place` where none does. */
function beforeTime({ tokens }: SentenceView, place: number): number {
  if (tokens[place]?.kind !== 'number') return place;
  const lead = lowerAt(tokens, place - 1) === 'fiscal' ? place - 2 : place - 1;
  return ['in', 'for', 'of'].includes(lowerAt(tokens, lead)) ? lead - 1 : place;
}

/** "20 per cent of OpenAI's revenue, or about $2.6 billion", "$2.6 billion, a fifth of its revenue": whether a figure is told as a share of sales. */
export function isShareOfSales(view: SentenceView, at: number): boolean {
  if (!says(view, sales)) return false;
  let lead = at - 1;
  while (lead > at - 5 && (lightWords.passes(wordOf(view, lead)) || lowerAt(view.tokens, lead) === 'or')) lead -= 1;
  if ((lowerAt(view.tokens, lead) === ',' || lowerAt(view.tokens, lead) === '(') && isSharedOut(view, beforeTime(view, lead - 1))) return true;
  if (lead < at - 1 && isSharedOut(view, lead)) return lowerAt(view.tokens, lead + 1) === 'or';
  const next = lowerAt(view.tokens, at + 1);
  if (next !== ',' && next !== '(' && next !== 'or') return false;
  for (let place = at + 4; place <= at + 10; place += 1) if (isSharedOut(view, place)) return !view.figures.some((figure) => figure > at && figure < place);
  return false;
}

/** What is done in one stage of a training. */
const trained: ReadonlySet<string> = new Set(['pre-trained', 'pretrained', 'post-trained', 'posttrained', 'fine-tuned', 'finetuned']);
const stages = new WordTest(new Set(['pre-training', 'pretraining', 'post-training', 'posttraining', 'mid-training', 'fine-tuning', 'finetuning', 'annealing', 'ablation', 'ablations', 'prototype', 'prototypes', 'inference', ...trained]));
const taking = new WordTest(new Set(['took', 'takes', 'needed', 'needs', 'required', 'requires', 'used', 'uses', 'consumed', 'consumes', 'accounted', 'accounts', 'cost', 'costs', 'alone', 'ate', 'swallowed', 'ran', 'wasted']));

const alone = new WordTest(new Set(['itself', 'proper']));

/** Tokens from what a stage took back to its name, at most. */
const longestStage = 26;

/** Whether the word at `place` says of the model named right before it that it alone is meant. */
function isAlone({ tokens }: SentenceView, place: number): boolean {
  const token = tokens[place];
  return token !== undefined && alone.passes(token.word) && tokenAt(tokens, place - 1)?.name?.kind === 'model';
}

/**
 * "The pre-training of V3 took 2.664 million GPU-hours", "post-training accounted for …": whether one
 * stage of a training, as the subject of the words before, took the figure; the others are not in it.
 */
export function isOfStage(view: SentenceView, at: number, metric: Metric | null): boolean {
  if (!(says(view, stages) || says(view, alone)) || metric === null || !ofRuns.has(metric)) return false;
  let took = false;
  for (let place = at - 1; place >= 0 && place >= at - longestStage; place -= 1) {
    const token = view.tokens[place];
    if (token === undefined) return false;
    // "41,000 GPU-hours, $82,000": the same twice.
    if (token.kind === 'figure' && token.measures === 'gpu-hours' && place >= at - 3) continue;
    if (token.kind === 'figure') return false;
    // "R1 itself took $82,000": without what was made for it.
    if (isAlone(view, place)) return true;
    // "pre-trained V3 in 2.664 million GPU-hours"
    if (trained.has(token.lower) && metric !== 'gpu-count') return true;
    if (taking.passes(token.word)) took = true;
    else if (took && stages.passes(token.word) && (metric === 'gpu-count' || token.lower !== 'inference')) return lowerAt(view.tokens, place - 1) !== 'for';
  }
  return false;
}

const supplying = new WordTest(wordSet('supply supplies supplied supplying provide provides provided providing equip equips equipped furnish furnishes furnished'));
/** Tokens from such chips back to the verb at most. */
const longestSupply = 14;

/** "agreed to supply the country with a quarter of a million of its processors": whether chips are what a maker ships to one customer alone. */
export function isForOne(view: SentenceView, at: number, metric: Metric | null): boolean {
  if (metric !== 'gpu-shipments' || !says(view, supplying)) return false;
  let link = -1;
  for (let place = at - 1; place >= 0 && place >= at - longestSupply; place -= 1) {
    const token = view.tokens[place];
    if (token === undefined || token.kind === 'figure' || token.lower === ';') return false;
    if (token.lower === 'with') link = place;
    else if (supplying.passes(token.word)) return link > place + 1;
  }
  return false;
}

const others = new WordTest(new Set(['other', 'earlier', 'smaller', 'previous']));
const further: ReadonlySet<string> = new Set(['models', 'systems', 'projects', 'sites', 'experiments', 'runs', 'versions', 'chips', 'work']);

/** What the words at `place` and behind it name, where it is other things: "other models". */
function othersAt({ tokens }: SentenceView, place: number, text: string): Part<string> | null {
  const which = tokenAt(tokens, place);
  const what = tokenAt(tokens, place + 1);
  if (which === undefined || what === undefined || !others.passes(which.word) || !further.has(what.lower)) return null;
  const words = text.slice(which.start, what.end);
  return { value: words, words, span: { start: which.start, end: what.end }, rule: spentRule, sure: 0.85 };
}

/**
 * "$80 million on other models", "other models' $80 million": the others that the figure is for
 * instead of the one that the sentence names; null where it is for none.
 */
export function forOthers(view: SentenceView, at: number, text: string): Part<string> | null {
  if (!says(view, others)) return null;
  // The mark of a plural's owner stands by itself.
  const mark = lowerAt(view.tokens, at - 1);
  const behind = mark === '\'' || mark === '\u2019' ? at - 2 : at - 1;
  const owned = behind < at - 1 || tokenAt(view.tokens, behind)?.possessive === true ? othersAt(view, behind - 1, text) : null;
  if (owned !== null || !towards.passes(wordOf(view, at + 1))) return owned;
  return othersAt(view, lowerAt(view.tokens, at + 2) === 'the' ? at + 3 : at + 2, text);
}

const wholeSources: ReadonlySet<string> = new Set(['continuing', 'operations', 'all', 'about', 'around', 'some', 'nearly', 'just', 'almost', 'over', 'last', 'the', 'fiscal']);

const whichever = new WordTest(new Set(['best', 'worst', 'peak', 'record', 'busiest', 'single', 'first', 'final', 'last', 'strongest']));
const spans: ReadonlySet<string> = new Set(['year', 'quarter', 'month', 'week', 'day']);

/** "in the best year of that family", "in a single quarter": whether a figure is of one stretch that the words do not date. */
export function isOfOneStretch(view: SentenceView, at: number): boolean {
  if (!says(view, whichever)) return false;
  for (let place = at + 1; place <= at + 3; place += 1) {
    if (lowerAt(view.tokens, place) !== 'in') continue;
    const determined = ['the', 'its', 'a', 'one', 'their'].includes(lowerAt(view.tokens, place + 1));
    return determined && whichever.passes(wordOf(view, place + 2)) && spans.has(lowerAt(view.tokens, place + 3));
  }
  return false;
}

/** Whether "revenue from" at `place` leads to what brings a part of it, and not to the level of an earlier time or to all that a firm does. */
function isSource(view: SentenceView, place: number): boolean {
  const token = tokenAt(view.tokens, place);
  return token !== undefined && (token.kind === 'word' || token.kind === 'name') && !wholeSources.has(token.lower);
}

/** Whether what stands before "revenue" or "sales" names whose or which part they are. */
function setsPartApart({ kind, word, possessive, name }: Token): boolean {
  if (possessive) return false;
  return kind === 'word' ? !whole.passes(word) : kind === 'name' && name?.kind !== 'organisation';
}

/** "revenue was $130.5 billion, and its data-centre division": whether what stands at `place` behind a figure goes on to something else. */
function endsOwn({ tokens }: SentenceView, place: number): boolean {
  const lower = lowerAt(tokens, place);
  return lower === ';' || lower === ':' || (lower === ',' && goingOn.has(lowerAt(tokens, place + 1)));
}

const goingOn: ReadonlySet<string> = new Set(['and', 'but', 'while', 'whereas', 'though', 'although', 'yet']);

/** Whether the words show a part of what the metric counts as a whole: a division's, a product's, a country's sales; or only what it rose by. */
export function isPart(view: SentenceView, at: number, metric: Metric | null): boolean {
  if (isStep(view, at) || (metric === 'revenue' && isOfBusiness(view, at))) return true;
  if (!says(view, divisions) && !(metric === 'revenue' && says(view, sales))) return false;
  for (let place = Math.max(0, at - 12); place < Math.min(view.tokens.length, at + 6); place += 1) {
    const token = view.tokens[place];
    if (token === undefined) continue;
    if (place > at && endsOwn(view, place)) return false;
    if (divisions.passes(token.word)) return true;
    if (metric !== 'revenue' || token.kind !== 'word' || !sales.passes(token.word)) continue;
    const before = tokenAt(view.tokens, place - 1);
    if (before !== undefined && setsPartApart(before)) return true;
    if (lowerAt(view.tokens, place + 1) === 'in' && inLands.passes(wordOf(view, place + 2))) return true;
    if (lowerAt(view.tokens, place + 1) === 'from' && isSource(view, place + 2)) return true;
  }
  return false;
}
