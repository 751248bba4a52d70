import type { Metric } from '../claims/claim';
import { chipMakers } from '../figures/chips';
import type { Figure } from '../figures/figure';
import { hedging } from './hedgeWords';
import { isNameSpelling } from './nameWords';
import type { Part } from './reading';
import { unfiledRule } from './rules';
import { figureBefore, kindBit, leadingPlace, lightWords, namesAround, wordOf } from './sentenceView';
import type { Run, SentenceView } from './sentenceView';
import { lowerAt, tokenAt } from './tokens';
import type { Token } from './tokens';
import { asUnfiled, furtherNamedIn, isUnfiled, runFrom, runsIn } from './unfiledNames';
import type { AskedFigure } from './unfiledNames';
import { placeOfFigure } from './unfiledPlaces';
import { words } from './words';
import { wordsOnFile } from './wordsOnFile';
import { wordFrom } from './wordTable';

const wordSet = (list: string): ReadonlySet<string> => new Set(words(list));

/** What a product, model or machine does with a sum or a number, so that it is what the figure is of. */
const doings = wordSet(
  'cost costs took takes take needed needs need required requires require used uses use consumed consumes consume ate devoured swallowed brought brings bring earned earns earn made makes make grossed grosses gross generated '
  + 'generates generate netted nets yielded yields yield sells sold sell fetches fetched fetch goes went retails retailed starts started stays stayed trained built priced taught developed runs ran run holds held hold houses housed house',
);
/** What stands between a thing and such a word. */
const auxiliary = wordSet('was were is are has have had will would could can may might must to be been being also still now then once first only reportedly already itself alone on course set expected about due likely said for');
const ofCosts = wordSet('at of for in are were');
const being = wordSet('is was costs');
/** What has chips, or stands for a part of a firm that spends and takes money. */
const having = wordSet('has had have');
const counted: ReadonlySet<Metric> = new Set<Metric>(['gpu-count', 'gpu-purchases']);
const units = wordSet('arm team unit division studio department subsidiary');
const spending = wordSet('spent spends spend lost loses lose paid pays bought buys raised raises invested invests took takes had has');
/** What ends a clause before the figure. */
const parting = wordSet('; : ( ) but while whereas although though which who whose because');
/** What stands before the subject of a clause. */
const opening = wordSet('the a its their new and but while whereas that as because if when where though although so , ; : ( . \u2014 \u2013');
/** What is in training, by the verb or noun before its name, what may stand between, and what tells of it. */
const training = wordSet('train trained training trains pre-train pre-trained pretrain pretrained pretraining pre-training fine-tune fine-tuned teach taught teaching');
const linking = wordSet('of its the their a new model models');
const papers = wordSet('paper report card blog post note study manual');
const onIt = wordSet('on about for behind of');
/** What leads a sentence in with what brings a sum. */
const leadingIn = wordSet('with from through');
/** Words that go on with a name as its noun and are none: "GeForce cards" are, "Azure in" is not. */
const noNoun = wordSet('in of on at by for to from with and or as than that which who whose was is were are has had will would not says said');

/** What it takes to train a model, and the chips for it. */
const ofModels: ReadonlySet<Metric> = new Set<Metric>(['training-cost', 'gpu-hours', 'gpu-count', 'gpu-purchases', 'hardware-investment']);
/** What a thing costs or brings, or is made of. Of a fall in value, a loss or a round, what stands before the verb is the cause, and not what is measured. */
const ofThings: ReadonlySet<Metric> = new Set<Metric>([
  ...ofModels, 'gpu-shipments', 'unit-price', 'operating-cost', 'revenue', 'project-cost', 'contract-value', 'investment-pledge', 'capital-expenditure', 'rd-and-compute-spending',
]);

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

/** Whether behind a run stands what a thing does, or what it costs, and nothing ends its clause before the figure at `at`. */
function doesUpTo(view: SentenceView, { first, last }: Run, at: number, metric: Metric): boolean {
  const { tokens } = view;
  let place = behindLongAside(view, last + 1);
  if (place < 0) return false;
  if (place === last + 1 && (first > 0 || last > first)) place = behindNouns(view, place);
  if (metric === 'unit-price' && being.has(lowerAt(tokens, place))) {
    let next = place + 1;
    while (next < at && hedging.passes(wordOf(view, next))) next += 1;
    if (next === at) return true;
  }
  if (having.has(lowerAt(tokens, place)) && counted.has(metric) && leadingPlace(view, at) <= place) return true;
  // "The Xbox arm of Microsoft spent".
  const isUnit = units.has(lowerAt(tokens, last + 1));
  if (isUnit) place = lowerAt(tokens, last + 2) === 'of' && tokenAt(tokens, last + 3)?.kind === 'name' ? last + 4 : last + 2;
  while (place < at && place <= last + 24 && auxiliary.has(lowerAt(tokens, place))) place += 1;
  if (isUnit && place < at && spending.has(lowerAt(tokens, place))) return true;
  // "Inference costs at OpenAI came to".
  if (place >= at || !doings.has(lowerAt(tokens, place)) || (lowerAt(tokens, place) === 'costs' && ofCosts.has(lowerAt(tokens, place + 1)))) return false;
  for (place += 1; place < at; place += 1) if (parting.has(lowerAt(tokens, place))) return false;
  return true;
}

/** Whether a run stands where the subject of a clause may: at its head, behind a determiner or its owner. */
function mayBeSubject({ tokens }: SentenceView, { first }: Run): boolean {
  const before = tokenAt(tokens, first - 1);
  if (before === undefined || opening.has(before.lower)) return true;
  if (before.kind === 'name') return before.possessive || before.end + 1 === (tokens[first] as Token).start;
  return before.lower === '-' && tokenAt(tokens, first - 2)?.kind === 'name';
}

/** "Movie Gen was trained on": the run that does what the figure at `at` measures; null where none does. */
function subjectRun(view: SentenceView, at: number, from: number, metric: Metric, text: string): Run | null {
  for (const run of runsIn(view, from, at, text)) {
    if (!(view.tokens[run.last] as Token).possessive && mayBeSubject(view, run) && doesUpTo(view, run, at, metric)) return run;
  }
  return null;
}

/** "Sora earned OpenAI": one of the owner's things in the lexicon that no report is on, and that does what the figure measures; null where none does. */
function namedThing({ view, at, entity, metric, lexicon: { files, owners } }: AskedFigure, from: number): Part<string> | null {
  if ((view.kinds & lines) === 0) return null;
  for (const token of namesAround(view, at)) {
    if (token >= at) return null;
    const { name, possessive, start } = view.tokens[token] as Token;
    if (token < from || possessive || name == null || name.entity !== entity || (name.kind !== 'model' && name.kind !== 'service')) continue;
    const value = name.subject ?? name.name;
    if (owners.has(value)) continue;
    const run = { first: token, last: token };
    if (!mayBeSubject(view, run) || !doesUpTo(view, run, at, metric)) continue;
    // "Claude" may be any Claude that is on file.
    const family = value.toLowerCase();
    if (files.of(entity).profiles.some(({ subject }) => subject.toLowerCase().includes(family))) continue;
    return { value, words: name.spelling, span: { start, end: start + name.spelling.length }, rule: unfiledRule, sure: 0.85 };
  }
  return null;
}

/** "trained Nova on 50,000 H100s", "50,000 H100s for Nova", "the paper on Nova": the run that is in training; null where none is. */
function trainedRun(view: SentenceView, at: number, from: number, to: number, text: string): Run | null {
  const { tokens } = view;
  for (const run of runsIn(view, from, to, text)) {
    const { first, last } = run;
    let before = first - 1;
    while (before > first - 4 && (linking.has(lowerAt(tokens, before)) || tokenAt(tokens, before)?.possessive === true)) before -= 1;
    if (training.has(lowerAt(tokens, before)) || lowerAt(tokens, last + 1) === 'training') return run;
    if (onIt.has(lowerAt(tokens, first - 1)) && papers.has(lowerAt(tokens, first - 2))) return run;
    if (first === at + 2 && lowerAt(tokens, at + 1) === 'for' && usesBefore(view, at)) return run;
    if (first === 1 && last < at && lowerAt(tokens, 0) === 'for' && lowerAt(tokens, last + 1) === ',') return run;
  }
  return null;
}

const using = wordSet('used uses use using needed needs took takes spent spends spend spending');

/** Whether what is told of is a use of chips or money, and no cluster that is put together for several things. */
function usesBefore({ tokens }: SentenceView, at: number): boolean {
  for (let place = at - 1; place >= 0 && place > at - 6; place -= 1) if (using.has(lowerAt(tokens, place))) return true;
  return false;
}

const paying = wordSet('spent spends spend spending paid pays pay put puts charges charged charge asks asked ask wants wanted costs');
const payingFor = wordSet('for on into');
const determiners = wordSet('a an each every the its one');
/** What is spent on a thing or asked for it. */
const ofSpending: ReadonlySet<Metric> = new Set<Metric>(['unit-price', 'capital-expenditure', 'hardware-investment', 'investment-pledge', 'operating-cost', 'project-cost', 'rd-and-compute-spending']);
/** Tokens from a sum to what it is paid for, at most: "$10 a month for". */
const farthestPaid = 3;

/** "charges $10 a month for Excel", "spent $3 billion on Wiz": the run that the sum is paid for; null where none is. */
function paidRun(view: SentenceView, at: number, text: string): Run | null {
  const { tokens } = view;
  let place = at + 1;
  while (place <= at + farthestPaid && !payingFor.has(lowerAt(tokens, place))) {
    if (tokenAt(tokens, place)?.kind !== 'word') return null;
    place += 1;
  }
  if (!payingFor.has(lowerAt(tokens, place))) return null;
  const from = determiners.has(lowerAt(tokens, place + 1)) ? place + 2 : place + 1;
  const run = runFrom(view, from, text);
  if (run === null) return null;
  for (let verb = at - 1; verb >= 0 && verb > at - 8; verb -= 1) if (paying.has(lowerAt(tokens, verb))) return run;
  return null;
}

/** "$11 billion from Xbox", "With its Jetson boards, Nvidia turned over": the run that brings a firm the sum; null where none does. */
function sourceRun(view: SentenceView, at: number, isFirst: boolean, text: string): Run | null {
  const { tokens } = view;
  const behind = lowerAt(tokens, at + 1) === 'from';
  if (!behind && !(isFirst && leadingIn.has(lowerAt(tokens, 0)))) return soldRun(view, at, text);
  const start = behind ? at + 2 : 1;
  let place = start;
  while (place < start + 3 && (lightWords.passes(wordOf(view, place)) || tokenAt(tokens, place)?.kind === 'name')) place += 1;
  return runFrom(view, place, text);
}

const selling = wordSet('sold sells sell selling');

/** "sold RTX cards for $11 billion": the run that is sold for the sum; null where none is. */
function soldRun(view: SentenceView, at: number, text: string): Run | null {
  const { tokens } = view;
  let place = at - 1;
  while (place > at - 4 && (hedging.passes(wordOf(view, place)) || lowerAt(tokens, place) === 'for' || lowerAt(tokens, place) === 'at')) place -= 1;
  if (place === at - 1) return null;
  for (const run of runsIn(view, place - 4, place + 1, text)) {
    let before = run.first - 1;
    while (before > run.first - 4 && lightWords.passes(wordOf(view, before))) before -= 1;
    if (selling.has(lowerAt(tokens, before))) return run;
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
  if (!ofThings.has(metric) && !lent) return metric === 'funding-raised' ? ofSite(asked) : null;
  const chip = unfiledChip(asked, figure);
  if (chip !== null) return chip;
  const before = figureBefore(view, at) ?? -1;
  const from = Math.max(before + 1, at - reachBefore);
  const to = endBehind(view, at);
  if ((view.kinds & (kindBit.state | lines)) === 0 && runsIn(view, from, to, text).length === 0) return null;
  const found = subjectRun(view, at, from, metric, text)
    ?? (ofModels.has(metric) ? trainedRun(view, at, from, to, text) : null)
    ?? (metric === 'revenue' ? sourceRun(view, at, before < 0, text) : metric === 'unit-price' || lent ? soldRun(view, at, text) : null)
    ?? (ofSpending.has(metric) ? paidRun(view, at, text) : null);
  const named = namedThing(asked, from);
  if (named !== null) return named;
  const run = found !== null && isUnfiled(view, found, entity, text, lexicon) ? found : placeOfFigure(asked, from, to);
  return run === null ? (view.kinds & lines) === 0 ? null : furtherNamedIn(view, from, at, entity, text, lexicon) : asUnfiled(view, run, text);
}

const chipNoun = /([A-Z][\w-]{1,20}) (?:AI )?(?:chips|processors|accelerators|GPUs|TPUs|NPUs)$/;

/** "25,000 PPU chips": the name of the chips that are counted, where neither reports nor the tables of chips know it; null where they do. */
function unfiledChip({ view: { tokens }, at, entity, text, lexicon: { claims, firms } }: AskedFigure, { kind, chip }: Figure): Part<string> | null {
  if (kind !== 'accelerator-count' || chip !== null || claims === null) return null;
  const { start, end } = tokens[at] as Token;
  const counted = text.slice(start, end);
  const value = chipNoun.exec(counted)?.[1];
  if (value === undefined || value === 'AI' || firms.has(value) || chipMakers.has(value.toLowerCase()) || wordsOnFile(entity, claims).has(value)) return null;
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
function endBehind({ tokens }: SentenceView, at: number): number {
  let place = at + 1;
  while (place < tokens.length && place < at + reachBehind && tokens[place]?.kind !== 'figure' && !parting.has(lowerAt(tokens, place))) place += 1;
  return place;
}
