import type { Metric } from '../../claims/claim';
import { kin, otherLosses } from '../../claims/metricTraits';
import { mayBeOf, nounBeside } from '../metrics/besideNouns';
import { echoesOf, noEchoes } from '../names/echoes';
import type { Echo } from '../names/echoes';
import type { Question } from '../figureQuestion';
import type { Sense } from '../metrics/governor';
import { Highest } from '../words/highest';
import type { Option, Options } from './options';
import { bonusOf, subjectsNear, weighOption } from './optionWeights';
import type { Owner } from './owner';
import { isAnyEchoed, isGuest, isTakenFrom, ofGuest, plainlyNamed } from './plainOwner';
import { aheadRule, namedRule, unknownRule } from '../rules';
import { wordsAround } from '../sentence/sentenceView';
import { isBracketed } from '../sentence/siblings';
import { setStand } from './stands';

/** A sense with what the words say for it; null is none at all. */
export interface WeighedSense {
  readonly sense: Sense | null;
  readonly weight: number;
}

/** The pair of owner and metric that the words speak for most. */
export interface Winner {
  readonly owner: Owner | null;
  /** Carried on from the words before. */
  readonly fallback: boolean;
  readonly metric: Metric | null;
  readonly score: number;
  /** What the words alone say for the metric. */
  readonly weight: number;
  /** Not the words but a report with the very number settles whose it is, or what it measures. */
  readonly told: 'nothing' | 'owner' | 'metric' | 'both';
}

/** A pair for which a report with the very number speaks. */
interface Echoed {
  readonly pair: Winner;
  readonly echo: Echo;
}

/** What came of weighing every option with every sense; good until the next figure is weighed. */
export interface Outcome {
  readonly best: Winner | null;
  /** The highest score a metric reached with any owner; `other` for none. */
  readonly metrics: Highest<Metric | 'other'>;
  /** Whose the figure may be, each with the highest score it reached. */
  readonly options: Options;
}

const noSenses: readonly WeighedSense[] = [{ sense: null, weight: 0 }];
/** Used for one figure after the other. */
const metrics = new Highest<Metric | 'other'>();

/** Weighs every option with every sense, and with the metrics under which an option has this very figure on file. */
export function contest(question: Question, senses: readonly WeighedSense[], options: Options): Outcome {
  enter(question, options);
  metrics.clear();
  const subjects = subjectsNear(question.near);
  const filled = isFilled(options);
  const top = senses[0]?.weight ?? 0;
  let winner: Option | null = null;
  let won: Metric | null = null;
  let best = 0;
  let said = 0;
  let stood = 0;
  let echoed: Echoed[] | null = null;
  const isOther = senses[0]?.sense === 'other';
  const mayEcho = isAnyEchoed(options);
  const noun = mayEcho ? nounBeside(wordsAround(question.view, question.at, question.text).rest) : null;
  for (const { sense, weight } of isOther && top >= plainlyOther ? senses : withEchoes(senses, options, noun)) {
    const metric = sense === 'other' ? null : sense;
    // A small sum of a firm is on file as the cost of a training run by chance: models are trained, and words tell of that.
    if (metric === 'training-cost' && weight === 0 && top >= spokenFor && ofDeals.has(senses[0]?.sense ?? 'other') && !isOfModel(options)) continue;
    let highest = -Infinity;
    const plainOwner = mayEcho && metric !== null ? plainlyNamed(metric, question, options) : null;
    for (let at = 0; at < options.count; at += 1) {
      const option = options.at(at);
      const ownerWeight = weighOption(option, metric, question);
      // What fills the bracket behind one name is no other's, nor is what comes from one that of another giver.
      if (ownerWeight <= 0 || (option.role === 'named' && (option.stand.gaveOther || (filled && option.stand.left && !option.stand.fills)))) continue;
      const isAnothers = plainOwner !== null && isTakenFrom(plainOwner, option, ownerWeight, question.view);
      const score = weight * 1.1 + ownerWeight
        + (metric === null ? 0 : bonusOf(question, option, subjects, metric, ownerWeight, weight >= top * 0.55))
        - (isAnothers ? option.echoes.get(plainOwner.metric)?.weight ?? 0 : 0)
        - (plainOwner !== null && isGuest(plainOwner, option) ? ofGuest : 0);
      if (score > highest) highest = score;
      if (score > option.highest) option.highest = score;
      // What "while" begins with a subject of its own tells nothing of the figure before it.
      const echo = metric === null || option.echoes.size === 0 || isAnothers || tellsOfElse(option) ? undefined : option.echoes.get(metric);
      if (
        echo !== undefined
        && echo.exact !== null
        && (top < plain || (!isOther && weight >= top * halfAsPlain))
        && !(weight === 0 && (isMistakenFor(metric, senses) || isOnlyHeard(option, top)))
      ) {
        (echoed ??= []).push({ pair: pairOf(option, metric, score, weight), echo });
      }
      if (winner !== null && !(score > best)) continue;
      winner = option;
      won = metric;
      best = score;
      said = weight;
      stood = ownerWeight;
    }
    if (highest > -Infinity) metrics.raise(metric ?? 'other', highest);
  }
  if (winner === null) return { best: ownerless(metrics, senses), metrics, options };
  const pair = pairOf(winner, won, best, said);
  if (echoed === null) return { best: pair, metrics, options };
  const isToldPlainly = said >= plain && stood >= plainly && (winner.owner.rule === namedRule || winner.owner.rule === unknownRule);
  const isSettled = isToldPlainly || isBracketed(question.view, question.at) || (winner.role === 'named' && winner.stand.fills);
  return { best: outdone(pair, echoed, question.joined, isSettled, winner.role === 'row'), metrics, options };
}

/** Whether a model or another thing of theirs is what some option stands for. */
function isOfModel(options: Options): boolean {
  for (let at = 0; at < options.count; at += 1) if (options.at(at).owner.subject !== null) return true;
  return false;
}

function pairOf({ owner, role }: Option, metric: Metric | null, score: number, weight: number): Winner {
  return { owner, fallback: role === 'fallback', metric, score, weight, told: 'nothing' };
}

/** The highest score that a named or carried owner but `entity` reached with any metric; 0 where none did. */
export function highestBut(entity: string, options: Options): number {
  let highest = 0;
  for (let at = 0; at < options.count; at += 1) {
    const { owner, role, highest: reached } = options.at(at);
    if (reached > highest && owner.entity !== entity && (role === 'named' || role === 'row' || role === 'column' || role === 'fallback')) highest = reached;
  }
  return highest;
}

/** From this weight upwards words leave no doubt of what is measured, and no report is asked for another metric. */
const plain = 8;
/** From this weight upwards words speak for some quantity, and those that no cost of training is told as. */
const spokenFor = 3;
const ofDeals: ReadonlySet<Sense> = new Set<Sense>(['acquisition-price', 'funding-raised', 'valuation', 'market-cap', 'market-value-loss', 'revenue', 'net-loss', 'assets']);
/** From this weight upwards words speak for a loss, or for cash burnt. */
const outspoken = 3.5;
/** The same of words for what no metric measures ("net income for the three months, $14.88 billion"): no report can be of that. */
const plainlyOther = 2.5;
/** Unless they say half as much for it. */
const halfAsPlain = 0.5;
/** From this weight upwards an owner that is named leaves no doubt either, together with such words. */
const plainly = 7;
/** What it counts against a metric that no word speaks for. */
const unspoken = 1;
/** One digit is little to take a figure from whom the words give it to. */
const roundOfAnother = 0.35;

/**
 * The pair that the words speak for most, or, where no report has the very number for it, one that such a report makes up for. In a list of prices
 * each is of what its `row` names.
 */
function outdone(best: Winner, echoed: readonly Echoed[], joined: Metric | null, settled: boolean, row: boolean): Winner {
  const { owner, metric } = best;
  if (echoed.some(({ pair }) => pair.owner?.entity === owner?.entity && pair.metric === metric)) return best;
  // "Commitments of $500 million": money promised and money raised are told in the same words.
  const sisters = echoed.filter(({ pair }) => pair.owner?.entity === owner?.entity && metric !== null && pair.metric !== null && kin(metric, pair.metric));
  let won = best;
  let most = best.score;
  for (const { pair, echo } of sisters.length > 0 ? sisters : echoed) {
    if (metric !== null && metric === joined && pair.metric !== metric) continue;
    const own = pair.owner?.entity === owner?.entity;
    if ((settled || (row && pair.metric === 'unit-price')) && !own) continue;
    // Somebody named only later, and no word for what is measured: nothing is left but the number.
    if (pair.weight === 0 && pair.owner?.rule === aheadRule) continue;
    const score = pair.score + (echo.exact ?? 0) * (own || echo.telling ? 1 : roundOfAnother) - (pair.weight === 0 ? unspoken : 0);
    if (score <= most) continue;
    most = score;
    won = { ...pair, told: own ? 'metric' : pair.metric === metric ? 'owner' : 'both' };
  }
  return won;
}

/** The sense the words speak for most where nobody comes into question; notes in `metrics` what they say for each. */
function ownerless(metrics: Outcome['metrics'], senses: readonly WeighedSense[]): Winner | null {
  let best: Winner | null = null;
  for (const { sense, weight } of senses.length > 0 ? senses : noSenses) {
    const metric = sense === 'other' ? null : sense;
    const score = weight * 1.1;
    metrics.raise(metric ?? 'other', score);
    if (best === null || score > best.score) best = { owner: null, fallback: false, metric, score, weight, told: 'nothing' };
  }
  return best;
}

/** Notes with the options what does not depend on the metric; options of one entity share its echoes. */
function enter(question: Question, options: Options): void {
  const { figure, lexicon } = question;
  for (let place = 0; place < options.count; place += 1) {
    const option = options.at(place);
    const { owner, role } = option;
    const same = sameBefore(owner.entity, place, options);
    option.file = same?.file ?? lexicon.files.of(owner.entity);
    option.echoes = same?.echoes ?? (lexicon.claims === null ? noEchoes : echoesOf(owner.entity, figure, lexicon.claims));
    option.within = role === 'named' && setStand(option.stand, owner, option.file, question);
    option.highest = 0;
  }
}

/** Whether the figure fills the bracket behind one of those named. */
function isFilled(options: Options): boolean {
  for (let at = 0; at < options.count; at += 1) {
    const { role, within, stand } = options.at(at);
    if (role === 'named' && within && stand.fills) return true;
  }
  return false;
}

function sameBefore(entity: string, end: number, options: Options): Option | null {
  for (let at = 0; at < end; at += 1) if (options.at(at).owner.entity === entity) return options.at(at);
  return null;
}

/** The senses of the words, and those that only a report with the same figure suggests and the noun beside the figure allows. */
function withEchoes(senses: readonly WeighedSense[], options: Options, noun: string | null): readonly WeighedSense[] {
  let all: WeighedSense[] | null = null;
  for (let at = 0; at < options.count; at += 1) {
    const { echoes } = options.at(at);
    if (echoes.size === 0) continue;
    all ??= [...senses];
    for (const metric of echoes.metrics) {
      if ((noun === null || mayBeOf(noun, metric)) && !all.some(({ sense }) => sense === metric)) all.push({ sense: metric, weight: 0 });
    }
  }
  return all ?? (senses.length > 0 ? senses : noSenses);
}

/**
 * "OpenAI lost $2.5 billion", which is what it burned: whether the words speak of a loss and only a report tells of something else that is none, or of
 * cash burnt and only a report of a loss. Writers take one for the other, and to be told so is what they need.
 */
function isMistakenFor(metric: Metric | null, senses: readonly WeighedSense[]): boolean {
  if (metric === null || otherLosses.has(metric)) return false;
  return senses.some(({ sense, weight }) => weight >= outspoken && (sense === 'net-loss' || (sense === 'cash-burn' && metric === 'net-loss')));
}

/**
 * "… could cost up to $4 trillion, Nvidia's chief says": whether an owner is only the one who speaks of a quantity that the words name, so that a report
 * on another quantity of its own has nothing to do with it.
 */
function isOnlyHeard({ owner: { speaker }, role }: Option, top: number): boolean {
  return role === 'named' && speaker && top > 0;
}

/** Whether an owner stands where the words tell nothing of the figure. */
function tellsOfElse({ role, stand }: Option): boolean {
  return role === 'named' && (stand.after || stand.beyond || stand.dates);
}
