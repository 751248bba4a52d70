import type { Metric } from '../claims/claim';
import { kin } from '../claims/metricTraits';
import type { Figure } from '../figures/figure';
import { echoesOf, noEchoes } from './echoes';
import type { Echo } from './echoes';
import type { Sense } from './governor';
import { Highest } from './highest';
import type { EntityFile } from './entityFile';
import type { Lexicon } from './lexicon';
import { hasCurrency, isPiece } from './options';
import type { Option, Options } from './options';
import { unknownRule } from './owner';
import type { Owner } from './owner';
import { isBracketed } from './siblings';
import { weighStand } from './ownerWeights';
import { namedRule } from './rules';
import { partiesOf, setStand } from './stands';
import type { SentenceView } from './sentenceView';

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

/** The figure in question and what is known around it. */
export interface Question {
  readonly view: SentenceView;
  readonly at: number;
  readonly figure: Figure;
  readonly lexicon: Lexicon;
  /** Owners around the figure. */
  readonly near: readonly Owner[];
  /** Organisations, people and chips named around it. */
  readonly named: ReadonlySet<string>;
  /** The words that govern it most; empty where none do. */
  readonly words: string;
  /** The metric of the figure before, where the sentence joins the two; else null. */
  readonly joined: Metric | null;
}

const raisingWords = /rais|clos|secur|round|series|ipo|offering|listing/i;
const noSenses: readonly WeighedSense[] = [{ sense: null, weight: 0 }];
const noSubjects: readonly string[] = [];
/** Used for one figure after the other. */
const metrics = new Highest<Metric | 'other'>();
/** Metrics under which a sum that passes between two firms may be filed. */
const between = new Set<Metric>(['funding-raised', 'valuation', 'investment-pledge', 'acquisition-price', 'contract-value', 'project-cost', 'hardware-investment', 'compensation', 'gpu-purchases']);

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
  for (const { sense, weight } of isOther && top >= plainlyOther ? senses : withEchoes(senses, options)) {
    const metric = sense === 'other' ? null : sense;
    let highest = -Infinity;
    for (let at = 0; at < options.count; at += 1) {
      const option = options.at(at);
      const ownerWeight = weighOption(option, metric, question);
      // What fills the bracket behind one name is no other's, nor is what comes from one that of another giver.
      if (ownerWeight <= 0 || (option.role === 'named' && (option.stand.gaveOther || (filled && option.stand.left && !option.stand.fills)))) continue;
      const score = weight * 1.1 + ownerWeight + (metric === null ? 0 : bonusOf(question, option, subjects, metric, ownerWeight, weight >= top * 0.55));
      if (score > highest) highest = score;
      if (score > option.highest) option.highest = score;
      // What "while" begins with a subject of its own tells nothing of the figure before it.
      const echo = metric === null || option.echoes.size === 0 || tellsOfElse(option) ? undefined : option.echoes.get(metric);
      if (echo !== undefined && echo.exact !== null && (top < plain || (!isOther && weight >= top * halfAsPlain))) {
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
  if (winner === null) return { best: ownerless(senses), metrics, options };
  const pair = pairOf(winner, won, best, said);
  if (echoed === null) return { best: pair, metrics, options };
  const isToldPlainly = said >= plain && stood >= plainly && (winner.owner.rule === namedRule || winner.owner.rule === unknownRule);
  const isSettled = isToldPlainly || isBracketed(question.view, question.at) || (winner.role === 'named' && winner.stand.fills);
  return { best: outdone(pair, echoed, question.joined, isSettled), metrics, options };
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

/** The pair that the words speak for most, or, where no report has the very number for it, one that such a report makes up for. */
function outdone(best: Winner, echoed: readonly Echoed[], joined: Metric | null, settled: boolean): Winner {
  const { owner, metric } = best;
  if (echoed.some(({ pair }) => pair.owner?.entity === owner?.entity && pair.metric === metric)) return best;
  // "Commitments of $500 million": money promised and money raised are told in the same words.
  const sisters = echoed.filter(({ pair }) => pair.owner?.entity === owner?.entity && metric !== null && pair.metric !== null && kin(metric, pair.metric));
  let won = best;
  let most = best.score;
  for (const { pair, echo } of sisters.length > 0 ? sisters : echoed) {
    if (metric !== null && metric === joined && pair.metric !== metric) continue;
    const own = pair.owner?.entity === owner?.entity;
    if (settled && !own) continue;
    const score = pair.score + (echo.exact ?? 0) * (own || echo.telling ? 1 : roundOfAnother) - (pair.weight === 0 ? unspoken : 0);
    if (score <= most) continue;
    most = score;
    won = { ...pair, told: own ? 'metric' : pair.metric === metric ? 'owner' : 'both' };
  }
  return won;
}

/** Subjects named near the figure, chips and those only compared with apart. */
function subjectsNear(near: readonly Owner[]): readonly string[] {
  let found: string[] | null = null;
  for (const { subject, name, preposition } of near) if (subject !== null && name?.kind !== 'chip' && preposition !== 'beside') (found ??= []).push(subject);
  return found ?? noSubjects;
}

/** The sense the words speak for most where nobody comes into question. */
function ownerless(senses: readonly WeighedSense[]): Winner | null {
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
function enter({ view, at, figure, near, named, lexicon }: Question, options: Options): void {
  for (let place = 0; place < options.count; place += 1) {
    const option = options.at(place);
    const { owner, role } = option;
    const same = sameBefore(owner.entity, place, options);
    option.file = same?.file ?? lexicon.files.of(owner.entity);
    option.echoes = same?.echoes ?? (lexicon.claims === null ? noEchoes : echoesOf(owner.entity, figure, lexicon.claims));
    option.within = role === 'named' && setStand(option.stand, view, at, owner, option.file, figure, near, named, lexicon);
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

/** The senses of the words, and those that only a report with the same figure suggests. */
function withEchoes(senses: readonly WeighedSense[], options: Options): readonly WeighedSense[] {
  let all: WeighedSense[] | null = null;
  for (let at = 0; at < options.count; at += 1) {
    const { echoes } = options.at(at);
    if (echoes.size === 0) continue;
    all ??= [...senses];
    for (const metric of echoes.metrics) if (!all.some(({ sense }) => sense === metric)) all.push({ sense: metric, weight: 0 });
  }
  return all ?? (senses.length > 0 ? senses : noSenses);
}

/** What an option's place alone is worth; those named are weighed by how they stand to the figure. */
function weighOption({ role, stand, within, file }: Option, metric: Metric | null, { figure }: Question): number {
  switch (role) {
    case 'named': return within ? weighStand(stand, metric) : 0;
    case 'row': return 9;
    // Counts stand under the maker's name as well as under the buyer's.
    case 'column': return metric !== 'gpu-shipments' && figure.kind !== 'money' && file.vendor ? 4 : 9.5;
    case 'fallback': return 2.4;
    case 'heading': return 0.8;
    case 'beside': return 0.6;
    case 'theirs': return 2;
    case 'seller': return 2;
  }
}

// Apart from those who ask: what is built into them for every figure they do not need.
function holdsOneOf(known: ReadonlySet<string>, words: readonly string[]): boolean {
  return words.some((word) => known.has(word));
}

/** Whether another than `entity` is named before the token at `at` as having something. */
function hasBefore(owners: readonly Owner[], at: number, entity: string): boolean {
  return owners.some((owner) => owner.possessive && owner.first < at && owner.entity !== entity);
}

/** Whether an owner stands where the words tell nothing of the figure. */
function tellsOfElse({ role, stand }: Option): boolean {
  return role === 'named' && (stand.after || stand.beyond || stand.dates);
}

/** What the reports on file, and the firm itself, say for this owner having such a figure. */
function bonusOf(
  { at, figure, near: owners, named, words, lexicon }: Question,
  { owner, role, stand, file, echoes }: Option,
  near: readonly string[],
  metric: Metric,
  ownerWeight: number,
  spoken: boolean,
): number {
  let bonus = 0;
  const subjects = file.held?.get(metric);
  if (subjects !== undefined) bonus += 1.8;
  if (echoes.size > 0) bonus += (echoes.get(metric)?.weight ?? 0) * (role === 'fallback' ? 0.5 : 1);
  if (subjects !== undefined && near.length > 0 && subjects.size > 0 && holdsOneOf(subjects, near)) bonus += 2;
  // "OpenAI's round": what is raised by one who is named is no deal of another's that went before.
  const others = role === 'fallback' && hasBefore(owners, at, owner.entity) && raisingWords.test(words);
  if (
    subjects !== undefined
    && spoken
    && !others
    && !(role === 'named' && stand.dates)
    && (named.has(owner.entity) ? named.size > 1 : named.size > 0)
    && between.has(metric)
    && owner.name?.kind !== 'person'
    && (metric !== 'funding-raised' || (owner.preposition === 'from' && owner.first > at) || !raisingWords.test(words))
  ) {
    const parties = metric === 'funding-raised' && owner.preposition === 'from' ? partiesOf(owners, at, named) : named;
    if (dealsWith(file, metric, parties)) bonus += role === 'fallback' ? (echoes.has(metric) ? 6 : 2) : ownerWeight < 3.5 ? 4.5 : 6;
  }
  // "Nvidia will ship 18,000 GB300 chips to Humain": what a maker ships, a buyer gets, where a report gives that very number.
  const echo = metric === 'gpu-purchases' && owner.preposition === 'to' && owner.first > at ? echoes.get(metric) : undefined;
  if (echo?.telling === true && echo.exact !== null) bonus += 12;
  if (figure.kind === 'money' && figure.unit !== 'USD' && lexicon.claims !== null && hasCurrency(owner.entity, figure.unit, lexicon.claims)) bonus += 1.5;
  // A firm that is listed by now was valued before it was.
  return listedFits(owner, file, metric, figure.per) || (metric === 'valuation' && echoes.has(metric)) ? bonus : bonus - 2.5;
}

/** Whether a report on the owner is of a deal with the very firms that are named beside it. */
function dealsWith(file: EntityFile, metric: Metric, named: ReadonlySet<string>): boolean {
  return file.dealsOf(metric).some((row) => row.names.every((name) => named.has(name)));
}

/** Whether such a firm has figures of this metric: only listed ones a market value, only makers of chips shipments. */
function listedFits(owner: Owner, file: EntityFile, metric: Metric, per: string | null): boolean {
  const listed = file.listed || owner.name?.kind === 'market';
  switch (metric) {
    case 'market-cap': case 'market-value-loss': return listed;
    case 'valuation': return !listed && owner.name?.kind !== 'state';
    case 'net-loss': return !listed;
    case 'capital-expenditure': return owner.name?.kind !== 'state' && owner.name?.kind !== 'programme';
    case 'unit-price': return per === null || !isPiece(per) || file.vendor;
    case 'gpu-shipments': return file.vendor;
    default: return true;
  }
}
