import type { Metric } from '../../claims/claim';
import { chipsHeld, ofModels, ofPartners, ofThings, spentOnThings } from '../../claims/metricTraits';
import { chipMakers } from '../../figures/chips';
import type { Figure } from '../../figures/figure';
import { hedging } from '../words/hedgeWords';
import { isNameSpelling } from '../sentence/nameWords';
import type { Part } from '../reading';
import { reportsGiving } from '../names/reports';
import { unfiledRule } from '../rules';
import { salesWords } from '../words/salesWords';
import { figureBefore, kindBit, leadingPlace, wordOf } from '../sentence/sentenceView';
import type { Run, SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import type { Token } from '../words/tokens';
import { asUnfiled, furtherNamedIn, isUnfiled, runsIn, thingsIn, unfiledNames } from './unfiledNames';
import type { AskedFigure } from './unfiledNames';
import { paidRun, soldRun, sourceRun, trainedRun } from './unfiledObjects';
import { paidTo, unfiledPartner } from './unfiledPartners';
import { placeOfFigure } from './unfiledPlaces';
import { wordSet, WordTest } from '../words/words';
import { wordsOnFile } from '../names/wordsOnFile';
import { wordFrom } from '../words/wordTable';

/** What a product, model or machine does with a sum or a number, so that it is what the figure is of. */
const doings = wordSet(
  'cost costs took takes take needed needs need required requires require used uses use consumed consumes consume ate devoured swallowed brought brings bring earned earns earn made makes make grossed grosses gross generated '
  + 'generates generate netted nets yielded yields yield sells sold sell fetches fetched fetch goes went retails retailed starts started stays stayed trained built priced taught developed runs ran run holds held hold houses housed house',
);
/** What stands between a thing and such a word. */
const auxiliary = wordSet('was were is are has have had will would could can may might must to be been being also still now then once first only reportedly already itself alone on course set expected about due likely said for');
/** The same of what brings in more and more: "Claude Code reached $2.5 billion in annualised revenue", "saw its revenue climb past". */
const comingTo = wordSet('reached reaches reaching hit hits passed passes crossed crosses topped tops exceeded exceeds surpassed surpasses climbed climbs grew grows rose saw sees added adds had has did does');
const takings = new Set([...salesWords, 'takings', 'income', 'arr', 'run-rate']);
/** Words from a thing's name to the noun for what it brings in, at most. */
const farthestTakings = 3;
const ofCosts = wordSet('at of for in are were');
const being = wordSet('is was costs');
/** What has chips, or stands for a part of a firm that spends and takes money. */
const having = wordSet('has had have');
const units = wordSet('arm team unit division studio department subsidiary');
const spending = wordSet('spent spends spend lost loses lose paid pays bought buys raised raises invested invests took takes had has');
/** What ends a clause before the figure. */
const parting = new WordTest(wordSet('; : ( ) but while whereas although though which who whose because'));
/** What stands before the subject of a clause. */
const opening = wordSet('the a its their new and but while whereas that as because if when where though although so , ; : ( . \u2014 \u2013');
/** Nouns for what has such a name, and what gives it the name: "its image model Janus", "a model called Janus", "whose Movie Gen". */
const kindNouns = wordSet('model models version chatbot assistant generator system service product card tool app robot laptop box machine chip project programme program successor sister called named dubbed calls whose');
/** Words that go on with a name as its noun and are none: "GeForce cards" are, "Azure in" is not. */
const noNoun = wordSet('in of on at by for to from with and or as than that which who whose was is were are has had will would not says said');

/** Names of things that come in lines. */
const lines = kindBit.model | kindBit.service | kindBit.chip;

/** Tokens before a figure and behind it in which such a thing may be named, and tokens of an aside behind it. */
const reachBefore = 30;
const reachBehind = 12;
const longestAside = 14;

/** Place behind the aside between commas that begins at `at`; `at` where none does, -1 where it does not end. */
function behindLongAside({ tokens }: SentenceView, at: number): number {
  if (lowerAt(tokens, at) !== ',') return at;
  for (let place = at + 1; place <= at + longestAside && place < tokens.length; place += 1) {
    if (tokens[place]?.kind === 'figure') return -1;
    if (lowerAt(tokens, place) === ',') return place + 1;
  }
  return -1;
}

/** The place behind up to two words that go on with a name at the head of a clause as its nouns ("GeForce cards"); `at` where none does. */
function behindNouns({ tokens }: SentenceView, at: number): number {
  for (let nouns = 1; nouns <= 2; nouns += 1) {
    const token = tokenAt(tokens, at + nouns - 1);
    if (token?.kind !== 'word' || token.possessive || noNoun.has(token.lower) || auxiliary.has(token.lower) || doings.has(token.lower)) return at;
    if (doings.has(lowerAt(tokens, at + nouns))) return at + nouns;
  }
  return at;
}

const participles = wordSet('generating earning making grossing bringing taking pulling netting');
const marks: ReadonlySet<string> = new Set([',', '\u2014', '\u2013', '-']);
/** Tokens of the clause between a thing and such a participle at most. */
const longestRise = 10;

/** "Claude Code has taken off, already generating": whether behind one mark a participle goes on with what a thing brings in, and nobody else is named. */
function goesOnEarning({ tokens }: SentenceView, { last }: Run, at: number): boolean {
  let mark = last + 1;
  while (mark < at && mark <= last + longestRise && tokens[mark]?.kind === 'word' && !parting.passes((tokens[mark] as Token).word)) mark += 1;
  if (mark < last + 3 || !marks.has(lowerAt(tokens, mark))) return false;
  const verb = auxiliary.has(lowerAt(tokens, mark + 1)) ? mark + 2 : mark + 1;
  if (!participles.has(lowerAt(tokens, verb))) return false;
  for (let place = verb + 1; place < at; place += 1) if (tokens[place]?.kind !== 'word') return false;
  return verb < at;
}

/** Whether behind a run stands what a thing does, or what it costs, and nothing ends its clause before the figure at `at`. */
function doesUpTo(view: SentenceView, { first, last }: Run, at: number, metric: Metric): boolean {
  const { tokens } = view;
  if (metric === 'revenue' && goesOnEarning(view, { first, last }, at)) return true;
  // "Its smaller sister, Janus, took".
  const isInserted = lowerAt(tokens, first - 1) === ',' && lowerAt(tokens, last + 1) === ',';
  const isRelative = lowerAt(tokens, last + 1) === ',' && lowerAt(tokens, last + 2) === 'which';
  let place = isInserted || isRelative ? last + 2 : behindLongAside(view, last + 1);
  if (place < 0) return false;
  // "Claude Code, Anthropic's coding tool, which reached".
  if (place > last + 1 && lowerAt(tokens, place) === 'which') place += 1;
  if (place === last + 1 && (first > 0 || last > first)) place = behindNouns(view, place);
  if (metric === 'unit-price' && being.has(lowerAt(tokens, place))) {
    let next = place + 1;
    while (next < at && hedging.passes(wordOf(view, next))) next += 1;
    if (next === at) return true;
  }
  if (having.has(lowerAt(tokens, place)) && chipsHeld.has(metric) && leadingPlace(view, at) <= place) return true;
  // "The Xbox arm of Microsoft spent".
  const isUnit = units.has(lowerAt(tokens, last + 1));
  if (isUnit) place = lowerAt(tokens, last + 2) === 'of' && tokenAt(tokens, last + 3)?.kind === 'name' ? last + 4 : last + 2;
  while (place < at && place <= last + 24 && auxiliary.has(lowerAt(tokens, place))) place += 1;
  if (isUnit && place < at && spending.has(lowerAt(tokens, place))) return true;
  // "Inference costs at OpenAI came to".
  const does = doings.has(lowerAt(tokens, place)) || (metric === 'revenue' && comingTo.has(lowerAt(tokens, place)));
  if (place >= at || !does || (lowerAt(tokens, place) === 'costs' && ofCosts.has(lowerAt(tokens, place + 1)))) return false;
  // "xAI, whose Grok 4 made waves, runs on": what is told behind the clause is not the thing's.
  const isOfClause = lowerAt(tokens, first - 1) === 'whose';
  for (place += 1; place < at; place += 1) if (parting.passes(wordOf(view, place)) || (isOfClause && lowerAt(tokens, place) === ',')) return false;
  return true;
}

/** Whether a run stands where the subject of a clause may: at its head, behind a determiner or its owner. */
function mayBeSubject({ tokens }: SentenceView, { first }: Run): boolean {
  const before = tokenAt(tokens, first - 1);
  if (before === undefined || before.kind === 'number' || opening.has(before.lower) || (before.kind === 'word' && kindNouns.has(before.lower))) return true;
  if (before.kind === 'name') return before.possessive || before.end + 1 === (tokens[first] as Token).start;
  return before.lower === '-' && tokenAt(tokens, first - 2)?.kind === 'name';
}

const expecting = wordSet('expect expects expected forecast forecasts projects projected sees want wants predicts predicted');

/** "expects ChatGPT to bring in $2.7 billion": whether a run is what somebody expects to bring in the sum. */
function isExpectedTo({ tokens }: SentenceView, { first, last }: Run, at: number): boolean {
  return expecting.has(lowerAt(tokens, first - 1)) && lowerAt(tokens, last + 1) === 'to' && last + 2 < at
    && (doings.has(lowerAt(tokens, last + 2)) || comingTo.has(lowerAt(tokens, last + 2)) || lowerAt(tokens, last + 2) === 'reach');
}

/** Tokens of a label at most, what stands in its brackets among them. */
const longestLabel = 8;

/** Whether a run is all of its sentence's label, with the firm before it or something in brackets behind: "DeepSeek V2 (May 2024): $5.6 million". */
function isLabel({ tokens }: SentenceView, { first, last }: Run, at: number): boolean {
  if (first > 1 || (first === 1 && tokens[0]?.kind !== 'name')) return false;
  let place = last + 1;
  if (lowerAt(tokens, place) === '(') while (place < at && place < longestLabel && lowerAt(tokens, place) !== ')') place += 1;
  if (lowerAt(tokens, place) === ')') place += 1;
  return lowerAt(tokens, place) === ':' && place < at;
}

const isNumbered = ({ tokens }: SentenceView, { last }: Run): boolean => /\d/.test(lowerAt(tokens, last));

/** "Claude Code: $1 billion in six months; $2.5 billion by February": the product that is the label of all that its sentence tells; null where none is. */
function labelRun(asked: AskedFigure): Run | null {
  const { view, at } = asked;
  return unfiledNames(asked, 0, Math.min(at, longestLabel)).find((run) => isLabel(view, run, at)) ?? null;
}

/** "Claude Code's annualised revenue was": whether the words behind a run are for what it brings in. */
function hasTakings({ tokens }: SentenceView, { last }: Run, at: number): boolean {
  if (!(tokens[last] as Token).possessive) return false;
  for (let place = last + 1; place < at && place <= last + farthestTakings; place += 1) if (takings.has(lowerAt(tokens, place))) return true;
  return false;
}

/** "Movie Gen was trained on": the run that does what the figure at `at` measures; null where none does. */
function subjectRun(asked: AskedFigure, from: number): Run | null {
  const { view, at, metric } = asked;
  for (const run of thingsIn(asked, from, at)) {
    if (metric === 'revenue' && (hasTakings(view, run, at) || isExpectedTo(view, run, at))) return run;
    if (ofModels.has(metric) && isNumbered(view, run) && isLabel(view, run, at)) return run;
    if (!(view.tokens[run.last] as Token).possessive && mayBeSubject(view, run) && doesUpTo(view, run, at, metric)) return run;
  }
  return null;
}

/**
 * The thing with a name of its own that the figure at `at`, of `metric`, is of, where no report on its owner names it: "DeepSeek's Janus was trained
 * on 2,048 H800s", "Mellanox brought Nvidia $13 billion", "In Narvik, Nscale will install 60,000 GB300 chips". What is on file of the owner's
 * other things says nothing of it, be the number the same. Null where the words name none.
 */
export function unfiledThing(asked: AskedFigure, figure: Figure): Part<string> | null {
  const { view, at, entity, metric, lent, text, lexicon } = asked;
  if (lexicon.claims === null) return null;
  const customer = metric === 'funding-raised' ? paidTo(asked) : null;
  if (customer !== null) return asUnfiled(view, customer, text);
  if (!ofThings.has(metric) && !lent) return metric === 'funding-raised' ? ofSite(asked) : null;
  const chip = unfiledChip(asked, figure);
  if (chip !== null) return chip;
  const before = figureBefore(view, at) ?? -1;
  const from = Math.max(before + 1, at - reachBefore);
  const to = endBehind(view, at);
  const partner = ofPartners.has(metric) ? unfiledPartner(asked, from, to) : null;
  if (partner !== null) return asUnfiled(view, partner, text);
  if ((view.kinds & (kindBit.state | lines)) === 0 && runsIn(view, from, to, text).length === 0) return null;
  const found = subjectRun(asked, from)
    ?? (ofModels.has(metric) ? trainedRun(asked, from, to) : null)
    ?? (metric === 'revenue' ? labelRun(asked) ?? sourceRun(view, at, before < 0, text) : metric === 'unit-price' || lent ? soldRun(view, at, text) : null)
    ?? (spentOnThings.has(metric) ? paidRun(view, at, text) : null);
  if (found !== null && metric === 'revenue' && standsForFirm(asked, found, figure)) return null;
  const run = found !== null && mayBeName(view, found, metric, text) && isUnfiled(view, found, entity, text, lexicon) ? found : placeOfFigure(asked, from, to);
  return run === null ? (view.kinds & lines) === 0 ? null : furtherNamedIn(view, from, at, entity, text, lexicon) : asUnfiled(view, run, text);
}

/** "ChatGPT took in $4.3 billion": whether a product of which other things are on file stands for its firm, whose report on its sales gives the number. */
function standsForFirm({ view, entity, lexicon: { claims, owners } }: AskedFigure, { first }: Run, figure: Figure): boolean {
  const name = view.tokens[first]?.name;
  if (name == null || claims === null || !owners.has(name.subject ?? name.name)) return false;
  return reportsGiving(claims, entity, figure).some((report) => report.metric === 'revenue');
}

/**
 * Whether a run's capitals need not be those of the head of a sentence alone: "Politeness costs" names nothing; of what is trained, sold or brings a
 * sum few are common words.
 */
function mayBeName({ tokens }: SentenceView, { first, last }: Run, metric: Metric, text: string): boolean {
  if (first > 0 || last > first || metric !== 'operating-cost') return true;
  const { start, end, kind } = tokens[first] as Token;
  return kind === 'name' || ofChip.test(text.slice(start, end));
}

const chipNoun = /([A-Z][\w-]{1,20}) (?:AI )?(?:chips|processors|accelerators|GPUs|TPUs|NPUs)$/;

/** A chip's name: figures or several capitals are in it. */
const ofChip = /\d|[A-Z][^A-Z]*[A-Z]/;

/** Words that go before chips and say what for, with a capital in headlines alone. */
const purposes: ReadonlySet<string> = wordSet('data gaming server graphics enterprise advanced modern cutting-edge high-end data-center data-centre datacenter datacentre consumer desktop cloud powerful leading');

/** Whether a word before counted chips may have its capital from a headline: "Data-center GPUs". */
function isOfHeadline(word: string): boolean {
  return !ofChip.test(word) && (purposes.has(word.toLowerCase()) || /-[a-z]/.test(word));
}

/** "25,000 PPU chips": the name of the chips that are counted, where neither reports nor the tables of chips know it; null where they do. */
function unfiledChip({ view: { tokens }, at, entity, text, lexicon: { claims, firms } }: AskedFigure, { kind, chip }: Figure): Part<string> | null {
  if (kind !== 'accelerator-count' || chip !== null || claims === null) return null;
  const { start, end } = tokens[at] as Token;
  const counted = text.slice(start, end);
  const value = chipNoun.exec(counted)?.[1];
  if (value === undefined || value === 'AI' || isOfHeadline(value)) return null;
  if (firms.has(value) || chipMakers.has(value.toLowerCase()) || wordsOnFile(entity, claims).has(value)) return null;
  const from = start + counted.lastIndexOf(value);
  if (!isNameSpelling(wordFrom(text, from), text, from)) return null;
  return { value, words: value, span: { start: from, end: from + value.length }, rule: unfiledRule, sure: 0.85 };
}

/** The place of the site that money is raised for; null where none is named. */
function ofSite(asked: AskedFigure): Part<string> | null {
  const run = placeOfFigure(asked, asked.at, endBehind(asked.view, asked.at));
  return run === null ? null : asUnfiled(asked.view, run, asked.text);
}

/** Where the words behind the figure at `at` end: at the next figure or clause, or out of reach. */
function endBehind(view: SentenceView, at: number): number {
  const { tokens } = view;
  let place = at + 1;
  while (place < tokens.length && place < at + reachBehind && tokens[place]?.kind !== 'figure' && !parting.passes(wordOf(view, place))) place += 1;
  return place;
}
