import type { Metric } from '../../claims/claim';
import { isOfTraining } from '../../claims/metricTraits';
import { salesWords } from '../words/salesWords';
import { figureBefore, firstPlace, kindBit, lightWords, namesAround, says, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import { wordSet, WordTest } from '../words/words';

const lands = wordSet('europe germany italy spain ireland sweden norway poland taiwan singapore japan korea india china asia africa australia canada brazil mexico america california texas virginia ohio louisiana pennsylvania michigan indiana wisconsin arizona oregon nevada georgia tennessee carolina mississippi iowa kansas utah');

function isLand(view: SentenceView, place: number): boolean {
  return lands.has(lowerAt(view.tokens, place)) || tokenAt(view.tokens, place)?.name?.kind === 'state';
}

/** "$3 billion in Singapore", "In Germany it had revenue of": whether a sum that is told of a whole firm is told of one land only. */
function isInOneLand(view: SentenceView, at: number): boolean {
  if (lowerAt(view.tokens, 0) === 'in' && isLand(view, 1)) return true;
  for (let place = at + 1; place <= at + 4; place += 1) {
    const token = tokenAt(view.tokens, place);
    if (token === undefined || token.kind === 'mark' || token.kind === 'figure') return false;
    if (token.lower === 'in' && (isLand(view, place + 1) || (sides.has(lowerAt(view.tokens, place + 1)) && isLand(view, place + 2)))) return true;
  }
  return false;
}

const sides: ReadonlySet<string> = new Set(['north', 'south', 'west', 'east', 'new']);

/** What a training takes besides others, and what is not the training that a report tells of. */
const inputs = wordSet('electricity energy power staff salaries wages data engineers researchers copy replica clone');
const otherRuns = wordSet('failed trial test practice abandoned aborted');
const goingOn = wordSet('for that who which to of it alone cost costs bill took');
const costs = wordSet('cost costs took takes needed needs required requires ate swallowed wasted was were came');
const paidOver: ReadonlySet<string> = new Set(['for', 'on', 'in']);

/**
 * "The electricity for training GPT-4 cost", "a failed run had cost", "$6 million on salaries":
 * whether what a training cost is told of one thing that it took, or of another run.
 */
function isOfInput(view: SentenceView, at: number): boolean {
  if (paidOver.has(lowerAt(view.tokens, at + 1))) {
    for (let place = at + 2; place <= at + 3; place += 1) if (inputs.has(lowerAt(view.tokens, place)) && lowerAt(view.tokens, place + 1) !== 'center') return true;
  }
  let cost = false;
  for (let place = at - 1; place >= 0 && place >= at - 12; place -= 1) {
    const token = view.tokens[place];
    if (token === undefined || token.kind === 'figure') return false;
    if (costs.has(token.lower)) cost = true;
    if (!cost) continue;
    if (
      (inputs.has(token.lower) && goingOn.has(lowerAt(view.tokens, place + 1)))
      || (otherRuns.has(token.lower) && lowerAt(view.tokens, place + 1).startsWith('run'))
    ) {
      return true;
    }
  }
  return false;
}

const giving: ReadonlySet<string> = new Set(['brought', 'brings', 'gave', 'gives', 'paid', 'pays', 'earned', 'earns', 'netted']);

/** "$1.2 billion of its revenue", "Microsoft brought CoreWeave $1.2 billion": whether a sum is what a firm took of one customer. */
function isFromOne(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  if (lowerAt(tokens, at + 1) === 'of') {
    const owner = tokenAt(tokens, at + 2);
    if (owner !== undefined && (owner.possessive || ['its', 'their', 'the', 'his'].includes(owner.lower))) {
      for (let place = at + 3; place <= at + 5; place += 1) if (salesWords.has(lowerAt(view.tokens, place))) return true;
    }
  }
  if (isFromSome(view, at)) return true;
  let place = at - 1;
  while (place > at - 5 && tokens[place]?.kind === 'word' && lightWords.passes(wordOf(view, place))) place -= 1;
  const taker = tokenAt(tokens, place);
  // "its biggest customers alone brought it": "it" is a light word.
  const verb = taker?.name?.kind === 'organisation' || pronouns.has(taker?.lower ?? '') ? place - 1 : place;
  if (giving.has(lowerAt(tokens, verb)) && lowerAt(tokens, verb - 1) === 'alone') return true;
  if (taker?.name?.kind !== 'organisation' || !giving.has(lowerAt(view.tokens, place - 1))) return false;
  if (isBroughtByLine(view, place - 2)) return true;
  for (let giver = place - 2; giver >= 0 && giver >= place - 6; giver -= 1) if (tokenAt(tokens, giver)?.name?.kind === 'organisation') return true;
  return false;
}

const pronouns: ReadonlySet<string> = new Set(['it', 'them', 'him', 'her']);
/** Some of those who pay a firm; its customers and users are all of them. */
const someCustomers = wordSet(
  'consumers developers enterprises businesses companies corporations subscribers students governments schools universities hospitals banks startups start-ups firms professionals individuals households gamers carmakers hyperscalers abroad exports',
);

/** "earned $1.2 billion in 2025 from developers", "$9 billion was from consumers": whether a sum is what some of a firm's customers pay. */
function isFromSome({ tokens }: SentenceView, at: number): boolean {
  for (let place = at + 1; place <= at + 5; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.kind === 'figure' || token.kind === 'mark') return false;
    if (token.lower === 'from') return someCustomers.has(lowerAt(tokens, place + 1)) || someCustomers.has(lowerAt(tokens, place + 2));
  }
  return false;
}

/** What brings a firm all that it takes: a time, what it sells, those who buy it, or the words before. */
const bringers = wordSet(
  'year years quarter quarters month months period half 2022 2023 2024 2025 2026 sales revenue revenues business businesses boom demand products product models model chips customers users clients orders it that this which they all everything work operations trade '
  + 'and also together has have had would will could then',
);

/** "GeForce cards brought Nvidia $11 billion", "enterprise seats earned OpenAI": whether the noun that ends at `place` is one line of what a firm sells. */
function isBroughtByLine({ tokens }: SentenceView, place: number): boolean {
  const token = tokenAt(tokens, place);
  if (token?.kind !== 'word' || !token.lower.endsWith('s') || bringers.has(token.lower)) return false;
  return tokenAt(tokens, place - 1)?.kind === 'word' && lowerAt(tokens, place - 1) !== 'of';
}

const shares = wordSet('half third thirds quarter quarters fifth fifths tenth tenths percent cent % most bulk majority');

/** "Two thirds of its capital expenditure in 2024, $25 billion, went on chips": whether a figure between commas says what a share of something comes to. */
function isOfShare({ tokens }: SentenceView, at: number): boolean {
  if (lowerAt(tokens, at - 1) !== ',') return false;
  for (let place = at - 2; place > 0 && place >= at - 16; place -= 1) {
    if (tokens[place]?.kind === 'figure') return false;
    // "The second quarter of fiscal 2026" is a time.
    if (
      lowerAt(tokens, place) === 'of'
      && shares.has(lowerAt(tokens, place - 1))
      && tokens[place + 1]?.kind !== 'number'
      && lowerAt(tokens, place + 1) !== 'fiscal'
    ) {
      return true;
    }
  }
  return false;
}

const notable: ReadonlySet<string> = new Set(['best', 'worst', 'peak', 'record', 'busiest', 'single', 'strongest', 'weakest']);
const short: ReadonlySet<string> = new Set(['month', 'week', 'day']);

const one: ReadonlySet<string> = new Set(['a', 'one', 'single']);
const stretches: ReadonlySet<string> = new Set(['quarter', 'month', 'week', 'day']);

/** "$4 billion in a quarter of 2025": whether a figure is told of one time, whichever it was, within the one that is dated. */
function isOfSomeTime({ tokens }: SentenceView, at: number): boolean {
  if (lowerAt(tokens, at + 1) !== 'in' || !one.has(lowerAt(tokens, at + 2))) return false;
  return stretches.has(lowerAt(tokens, at + 3)) || (one.has(lowerAt(tokens, at + 3)) && stretches.has(lowerAt(tokens, at + 4)));
}

const latest: ReadonlySet<string> = new Set(['latest', 'recent']);

/** "Its best month brought in $13 billion", "in the latest quarter it was $1.36 billion": whether a figure is told of one short time, not of the one dated. */
function isOfShortTime({ tokens }: SentenceView, at: number): boolean {
  for (let place = at - 1; place > 0 && place >= at - 9; place -= 1) {
    if (tokens[place]?.kind === 'figure') return false;
    if (short.has(lowerAt(tokens, place)) && notable.has(lowerAt(tokens, place - 1))) return true;
    if (lowerAt(tokens, place) === 'quarter' && latest.has(lowerAt(tokens, place - 1))) return true;
  }
  return false;
}

/** "The round took its total to $27 billion": whether a sum is that of all rounds together. */
function isOfAllRounds({ tokens }: SentenceView, at: number): boolean {
  let place = at - 1;
  while (place > at - 4 && lowerAt(tokens, place) !== 'to') place -= 1;
  if (lowerAt(tokens, place) !== 'to') return false;
  for (let word = place - 1; word >= place - 4; word -= 1) if (lowerAt(tokens, word) === 'total') return true;
  return false;
}

/** "Sold 100,000 H100s to Inflection and CoreWeave": whether what a maker shipped is told of those who got it. */
function isToOne({ tokens }: SentenceView, at: number): boolean {
  return lowerAt(tokens, at + 1) === 'to' && tokenAt(tokens, at + 2)?.name?.kind === 'organisation';
}

const serving = wordSet('runs run running served serves serving deployed hosted answers answering distilled fine-tuned finetuned');
const servedBy: ReadonlySet<string> = new Set(['on', 'from', 'with', 'across']);

/**
 * "Grok 3 is served from 20,000 H100s", "R1 was distilled on": whether chips are those that a model
 * answers on, or was made over on, and not those of its training.
 */
function isOfServing(view: SentenceView, at: number): boolean {
  if (isDoneOver(view, at)) return true;
  for (let place = at - 1; place > 0 && place >= at - 6; place -= 1) {
    if (!serving.has(lowerAt(view.tokens, place)) || !servedBy.has(lowerAt(view.tokens, place + 1))) continue;
    for (let name = place - 1; name >= 0 && name >= place - 6; name -= 1) {
      if (tokenAt(view.tokens, name)?.name != null) return tokenAt(view.tokens, name)?.name?.kind === 'model';
    }
    return false;
  }
  return false;
}

const doneOver = wordSet(
  'reproduce reproduces reproduced reproducing replicate replicates replicated replicating recreate recreates recreated fine-tune fine-tunes fine-tuned distil distill distilled host hosts hosted deploy deploys deployed benchmark benchmarked test tests tested',
);

/** "Will reproduce R1 on 768 H100s": whether somebody does over, hosts or tries on the chips what another has trained. */
function isDoneOver({ tokens }: SentenceView, at: number): boolean {
  let place = at - 1;
  while (place > at - 5 && !servedBy.has(lowerAt(tokens, place))) place -= 1;
  const name = place - 1;
  if (!servedBy.has(lowerAt(tokens, place)) || tokenAt(tokens, name)?.name?.kind !== 'model') return false;
  for (let verb = name - 1; verb >= name - 4; verb -= 1) if (doneOver.has(lowerAt(tokens, verb))) return true;
  return false;
}

const leavingOut = new WordTest(wordSet('excluding excludes excluded without before leaving counting stripping setting apart aside adjusted minus net'));
/** What stands behind some of these words where something is left out: "leaving out", "not counting", "before tax". */
const behindWord: Readonly<Record<string, ReadonlySet<string>>> = {
  leaving: new Set(['out', 'aside']),
  stripping: new Set(['out']),
  setting: new Set(['aside']),
  apart: new Set(['from']),
  aside: new Set(['from']),
  adjusted: new Set(['for']),
  net: new Set(['of']),
  before: wordSet('tax taxes interest stock share-based one-off exceptional depreciation special items bonuses'),
};

/**
 * "Excluding Google's money, Mozilla took in $83 million", "lost $3 billion before tax": whether
 * the words on either side of the figure up to the next one leave something out of it.
 */
function leavesOut(view: SentenceView, at: number): boolean {
  if (!says(view, leavingOut)) return false;
  const { tokens, figures } = view;
  const end = figures[firstPlace(figures, at) + 1] ?? tokens.length;
  for (let place = (figureBefore(view, at) ?? -1) + 1; place < end; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || !leavingOut.passes(token.word)) continue;
    const next = lowerAt(tokens, place + 1);
    if (
      token.lower === 'counting' ? lowerAt(tokens, place - 1) === 'not' : token.lower === 'without' ? !next.endsWith('ing') : behindWord[token.lower]?.has(next)
      ?? true
    ) {
      return true;
    }
  }
  return false;
}

const partNouns = wordSet('phase phases stage stages hall halls building buildings plant plants roof land plot substation substations turbines turbine wing section block shell cooling repairs roads works generators batteries permit permits electricity');
const ofSite: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in', 'beside', 'near', 'to']);

/**
 * "A gas plant for Hyperion costs $3.2 billion", "the first phase of the site": whether what costs
 * the sum is but a part of the site that is named before it.
 */
function isOfSitePart(view: SentenceView, at: number): boolean {
  if ((view.kinds & kindBit.site) === 0) return false;
  for (const name of namesAround(view, at)) {
    if (name > at) break;
    if (tokenAt(view.tokens, name)?.name?.kind !== 'site') continue;
    let place = name - 1;
    // "for Meta's Hyperion"
    while (place > name - 3 && (tokenAt(view.tokens, place)?.kind === 'name' || lowerAt(view.tokens, place) === 'the')) place -= 1;
    if (ofSite.has(lowerAt(view.tokens, place)) && partNouns.has(lowerAt(view.tokens, place - 1))) return true;
  }
  return false;
}

/**
 * Whether the words tell with the figure at `at` another sum than the one that a report on the metric would give: what one
 * land, customer or month brought, what is left where something is left out, one thing that a training or a site took,
 * the chips that answer for a model, all rounds together. With `ofLand` reports are on file of what one land brings, and held against it.
 */
export function isLesser(view: SentenceView, at: number, metric: Metric | null, ofLand: boolean): boolean {
  return isOfShare(view, at) || (metric !== 'market-value-loss' && isOfSomeTime(view, at)) || isLesserBy(view, at, metric, ofLand);
}

/** Whether the words tell so in one of the ways in which that is told of the metric. */
function isLesserBy(view: SentenceView, at: number, metric: Metric | null, ofLand: boolean): boolean {
  switch (metric) {
    case 'revenue': return leavesOut(view, at) || (!ofLand && isInOneLand(view, at)) || isFromOne(view, at) || isOfShortTime(view, at);
    case 'operating-cost': return leavesOut(view, at) || (!ofLand && isInOneLand(view, at));
    case 'capital-expenditure': return isOfSitePart(view, at) || (!ofLand && isInOneLand(view, at));
    case 'gpu-purchases': return !ofLand && isInOneLand(view, at);
    case 'net-loss':
    case 'cash-burn': return leavesOut(view, at);
    case 'project-cost':
    case 'investment-pledge': return isOfSitePart(view, at);
    case 'gpu-shipments': return isToOne(view, at);
    case 'funding-raised': return isOfAllRounds(view, at);
    case 'gpu-count': return isOfServing(view, at);
    default: return metric !== null && isOfTraining(metric) && isOfInput(view, at);
  }
}
