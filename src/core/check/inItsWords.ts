import type { Claim, ClaimIndex, Metric } from '../claims/claim';
import { isDeal, isOfTraining, isOfWholeFirm, toldAlike } from '../claims/metricTraits';
import type { Figure, Mention } from '../figures/figure';
import { mayBeOf, nounBehind } from '../reading/metrics/besideNouns';
import type { Context } from '../reading/context';
import type { Part, Reading } from '../reading/reading';
import { alikeRule, businessRule, claimRule, namedRule, nearPronounRule, unknownRule, wordsRule } from '../reading/rules';
import type { ReadingRule } from '../reading/rules';
import type { Block } from '../text/block';
import { isRightBehind } from './anothers';
import type { CheckGround } from './checkGround';
import { isWithAnother, partnerBehind } from './dealPartner';
import { claimsGiving } from './givenNumbers';
import type { GivingClaim } from './givenNumbers';
import { figureInterval, manyDigits } from './interval';
import { mayBeMeant, namedAround, topicsOf, unowned } from './meantReports';
import { onlyDates } from './otherParty';
import { outright } from './relevance';
import { sharedWords, tellingStems } from './reportWords';
import { sentenceAround } from './sentenceAround';

/** How sure a part is that a report's own words tell: enough to agree, not to differ. */
const sure = 0.65;

/**
 * What tells that a sentence speaks of a report, in points, and how many it takes. Drawn from annotated news by logistic regression and
 * rounded: any of them may change by a fifth without much coming of it.
 */
const points = {
  /** For a word that only this one of its owner's reports has; the most that all its words are worth. */
  word: 27,
  words: 54,
  /** The very number; two digits, three and beyond. */
  exact: 20,
  digits: [0, 0, 8, 28],
  /** The words measure the same, or plainly something else. */
  sameMetric: 5,
  otherMetric: -30,
  /** They are plainly somebody else's, or somebody's where the report is on no organisation. */
  otherOwner: -5,
  nobodys: -20,
  needed: 33,
  /** What it takes to set reports against the words of somebody else. */
  neededForOther: 50,
} as const;

/** From how many digits on a number tells a report on the same quantity though no word of it stands in the sentence. */
const telling = 3;
/** What a word of its own, or several that few share, are worth together; what it takes where somebody on file is spoken of. */
const nearlyOne = 0.9;
const moreThanOne = 2.5;
/** What words are worth at least by which reports are set against a number of one digit, as any sum may have: one that half a dozen reports share is enough. */
const leastOfOneDigit = 0.4;

/** How much of what it says a metric keeps that is only taken from the figure before. */
const ofAlike = 0.4;

/** What a sentence was told to repeat. */
export interface ToldInWords {
  /** The figure's reading as the report has it; the same without a time that is told elsewhere, for the report's may be another. */
  readonly readings: readonly Reading[];
  /** The words tell enough to set reports against the figure. */
  readonly firm: boolean;
}

/**
 * What a figure is as a report has it whose own words its sentence shares: "the complex that OpenAI plans in Norway, at a cost of $1 billion" has
 * the number of a report on OpenAI that speaks of Norway too. Only a report counts that gives the number, be it rounded, of somebody named
 * around the figure (`names` are those of its block, `before` its context), or of no organisation at all; its words weigh more the fewer
 * of its owner's reports share them. Null where no report's words tell enough.
 */
export function asInItsWords(
  mention: Mention,
  reading: Reading,
  names: readonly string[],
  before: Context,
  block: Block,
  ground: Pick<CheckGround, 'claims' | 'lexicon'>,
): ToldInWords | null {
  const { figure, start, end } = mention;
  const { entity, subject, metric, partOfWhole } = reading;
  const interval = figureInterval(figure);
  const digits = digitsTold(figure, interval.digits);
  // What a part or one business came to is not what the whole did; a sum of which no metric is known is of something else, unless its digits say so.
  if ((metric === null && digits < telling) || partOfWhole || subject?.rule === businessRule) return null;
  const { claims, lexicon } = ground;
  const named = namedAround(reading, names, before);
  // What is told of nobody on file is in no report on those named beside, unless its digits say so.
  const strange = entity === null || entity.rule === unknownRule || claims.ofEntity(entity.value).length === 0;
  if (metric !== null && isOfTraining(metric.value) && tellsAnyModel(block, start)) return null;
  const given: GivingClaim[] = [];
  if (!strange || (entity === null && digits >= telling)) for (const party of named) given.push(...claimsGiving(party, figure, interval, claims));
  for (const party of unowned(named, lexicon)) given.push(...claimsGiving(party, figure, interval, claims));
  if (given.length === 0) return null;

  const sentence = sentenceAround(block, start);
  const stems = tellingStems(sentence);
  const partner = partnerBehind(block, end, lexicon);
  const noun = nounBehind(block.prose.text, end);
  const topics = topicsOf(lexicon);
  const isPlaced = isRightBehind(block.prose.text, reading, mention);
  let meant: Claim | null = null;
  let most = 0;
  for (const one of given) {
    const { claim } = one;
    if (noun !== null && !mayBeOf(noun, claim.metric)) continue;
    // "Omdia gave Baidu 50,000": what stands right behind a name is that one's, be it nothing but a number.
    if (isPlaced && claim.entity !== entity?.value && claim.subject === null) continue;
    if (isOfAnotherFirm(claim, reading) || isOfAnotherDeal(claim, reading) || (partner !== null && isWithAnother(partner, claim))) continue;
    if (!mayBeMeant(claim, digits, reading, named, sentence, ground) || (claim.entity !== entity?.value && onlyDates(block, start, claim.entity))) continue;
    const weight = weigh(one, digits, reading, stems, { named: names.includes(claim.entity), topic: topics.includes(claim.entity), strange }, claims);
    if (weight <= most) continue;
    most = weight;
    meant = claim;
  }
  if (meant === null || most < points.needed) return null;
  const read = readAs(meant, reading);
  const { period } = read;
  const isTheirs = named.includes(meant.entity) || topics.includes(meant.entity);
  return {
    readings: period === null || period.sure >= outright ? [read] : [read, { ...read, period: null }],
    firm: meant.entity === entity?.value && entity.sure >= likely
      ? digits > 1 || sharedWords(meant, stems, claims) >= leastOfOneDigit
      : isTheirs && most >= points.neededForOther,
  };
}

/** "A frontier model now costs", "A single run can take", "frontier training runs were breaking": models in general, of which no report on one tells. */
const anyModel =
  /\b(?:(?:a(?:ny?)?|each|every|most|many|one|typical) (?:[\w-]{1,16} ){0,4}(?:models?|LLMs?|runs?)|(?:frontier|leading|cutting-edge|state-of-the-art|such|modern) (?:[\w-]{1,16} ){0,2}(?:models|LLMs|runs))(?!\w)[^.;:$\u20AC\u00A3]{0,60}$/i;
const beforeAny = 140;

function tellsAnyModel({ prose: { text } }: Block, start: number): boolean {
  return anyModel.test(text.slice(Math.max(0, start - beforeAny), start));
}

/** By name, or by a pronoun for one whom the sentence itself names; and how sure that is at least. */
const byName: ReadonlySet<ReadingRule> = new Set([namedRule, nearPronounRule]);
const likely = 0.65;

/** What a firm raises in a round is no other's. */
const ofRound = /\b(?:[Rr]ound|[Ss]eries|[Rr]aise|IPO)\b/;

/**
 * Whether a report tells the very quantity that the words give to another firm, by name: what Microsoft is on pace to spend is not what Meta
 * will, be the number the same. A deal or a site may well be told under either side's name.
 */
function isOfAnotherFirm({ entity: filed, subject, metric: measured }: Claim, { entity, metric }: Reading): boolean {
  if (entity === null || entity.value === filed || !byName.has(entity.rule) || entity.sure < likely) return false;
  if (metric === null || metric.value !== measured || metric.sure < outright) return false;
  if (subject === null || isOfWholeFirm(measured)) return true;
  return (isOfTraining(measured) || (measured === 'funding-raised' && ofRound.test(subject))) && !subject.includes(entity.value);
}

/** Whether a report is on another deal of the owner than the one that the words tell by whom it is with: what OpenAI buys of AWS it does not buy of Oracle. */
function isOfAnotherDeal({ entity: filed, subject: thing, metric: measured }: Claim, { entity, subject, metric }: Reading): boolean {
  if (!isDeal(measured) || metric?.value !== measured || metric.sure < outright || entity?.value !== filed) return false;
  return subject !== null && subject.sure >= outright && subject.rule === claimRule && thing !== subject.value;
}

/** How many digits of a figure tell anything: cents that are none ("$2.00") are written with any price. */
function digitsTold({ low, high, step }: Figure, digits: number): number {
  return low !== high || step >= 1 || !Number.isInteger(low) ? digits : Math.min(digits, String(low).replace(/0{1,20}$/, '').length);
}

interface Naming {
  /** The block names the report's owner. */
  readonly named: boolean;
  /** It has none. */
  readonly topic: boolean;
  /** The figure's own is nobody on file. */
  readonly strange: boolean;
}

/** The points that tell a report; `stems` are those of the sentence. */
function weigh(
  { claim, exact }: GivingClaim,
  digits: number,
  { entity, metric }: Reading,
  stems: ReadonlySet<string>,
  { named, topic, strange }: Naming,
  claims: ClaimIndex,
): number {
  const shared = sharedWords(claim, stems, claims);
  const own = entity?.value === claim.entity;
  // What is nobody's is not named: its words must do that too.
  const isNamed = topic && !own ? shared >= (strange ? nearlyOne : moreThanOne) : shared > 0 || ((own || named) && isToldByNumber(claim, digits, metric));
  if (!isNamed) return 0;
  const words = Math.min(points.words, points.word * shared);
  const number = (exact ? points.exact : 0) + (points.digits[Math.min(digits, telling)] ?? 0);
  const measure = metric === null || metric.value === claim.metric ? points.sameMetric
    : toldAlike(metric.value, claim.metric) ? 0
    : points.otherMetric * metric.sure * (metric.rule === alikeRule ? ofAlike : 1);
  const owner = entity === null || own ? 0 : (topic ? points.nobodys : points.otherOwner) * entity.sure;
  return words + number + measure + owner;
}

/** Whether a number alone tells a report on somebody who is named: by digits that no other has, or by some and the same quantity. */
function isToldByNumber(claim: Claim, digits: number, metric: Reading['metric']): boolean {
  return digits >= manyDigits || (digits >= telling && metric?.value === claim.metric);
}

function readAs(claim: Claim, { entity, subject, metric, period, attribution, voice, alsoMetrics, partOfWhole }: Reading): Reading {
  return {
    entity: as(claim.entity, entity),
    subject: claim.subject === null ? null : as(claim.subject, subject),
    metric: as<Metric>(claim.metric, metric),
    period, attribution, voice, alsoMetrics, partOfWhole,
  };
}

function as<Value extends string>(value: Value, was: Part<Value> | null): Part<Value> {
  if (was?.value === value) return was;
  return { value, words: was?.words ?? value, span: was?.span ?? null, rule: wordsRule, sure };
}
