import type { Claim, Metric } from '../claims/claim';
import { isDeal } from '../claims/metricTraits';
import type { Mention } from '../figures/figure';
import type { Context } from '../reading/context';
import { certain } from '../reading/reading';
import type { Reading } from '../reading/reading';
import { tellsGrownDeal } from '../reading/parts/grownDeals';
import { alikeRule } from '../reading/rules';
import type { Block } from '../text/block';
import { derive } from './assess';
import type { Assessment } from './assess';
import type { Looseness } from './candidate';
import type { CheckGround } from './checkGround';
import { digitsOf, swapped } from './digits';
import type { Notice } from './finding';
import { claimsGiving } from './givenNumbers';
import { isOwnerElsewhere } from './ground';
import { figureInterval } from './interval';
import type { Interval } from './interval';
import { matterOf } from './keptMatters';
import { asContextAlone } from './matter';
import type { Matter, Weighed } from './matter';
import { namedAround, unowned } from './meantReports';
import { outright } from './relevance';
import { sharedWords, tellingStems } from './reportWords';
import { sentenceAround } from './sentenceAround';
import { endsInGiving, wholeForShare } from './shareOfRound';
import { likelySlip, slipNotice } from './slip';

/**
 * What a draft may leave open of a report that is the only one on its owner's quantity. Drawn from annotated news by logistic regression:
 * beside these, that the values are near each other and that words are shared tell most.
 */
const left: ReadonlySet<Looseness | null> = new Set<Looseness | null>([null, 'subject-unnamed', 'period', 'chip']);

/** How many times bigger or smaller a value may be that is given for the report's; one that is nearer needs fewer words. */
const farthest = 2.5;
const near = 1.4;

/** How much of the report's words a sentence must share; how much of them where its value, time or subject tells too. */
const needed = 0.95;
const neededBeside = 0.3;
const neededMoved = 1;

/** What stands before a figure with which another is compared, and how far before. */
const leadsFromEarlier = /\b(?:from|against|versus|vs\.?|than|over|compared (?:with|to))(?: (?:a|an|the|just|only|some|about|around|roughly|nearly|almost|over|under)){0,3} $/i;
const beforeIt = 48;
const beforeGrown = 120;

/**
 * How a figure of which nothing else is told stands to the only report on what it was read as: "With 458,000 Hopper chips bought in
 * 2024 Microsoft was …" differs from the one report on what Microsoft bought that year, though the words alone leave something open. Only where
 * the sentence shares the report's words, the values are near each other or a slip apart, and nobody named around the
 * figure has the very number on file. Null anywhere else.
 */
export function againstSoleReport(
  mention: Mention,
  reading: Reading,
  names: readonly string[],
  before: Context,
  block: Block,
  { claims, lexicon }: Pick<CheckGround, 'claims' | 'lexicon'>,
): Assessment | null {
  const { entity, metric, subject, period, partOfWhole } = reading;
  const { figure } = mention;
  if (entity === null || metric === null || partOfWhole || figure.vague || figure.low !== figure.high) return null;
  const { text } = block.prose;
  const lead = text.slice(Math.max(0, mention.start - beforeGrown), mention.start);
  const isGiven = endsInGiving.test(lead);
  // What a figure measures must stand in its own words, or go on from the one before without a doubt.
  if (metric.rule === alikeRule && metric.sure < certain && !isGiven) return null;
  // Of whom another sentence speaks, only a year and a quantity in so many words can tell.
  const isElsewhere = isOwnerElsewhere(reading) && !(period !== null && period.sure >= outright && metric.sure >= outright);
  if (isElsewhere && !isGiven) return null;
  const matter = matterOf(figure, reading, claims, before.date);
  const sole = matter === null ? null : soleOf(matter);
  if (sole === null || !left.has(sole.loose) || sole.facts.superseded) return null;
  // Of what has no name in the draft a firm may have many: only the very chips tell that the ones on file are meant.
  const { facts: { claim, interval: report } } = sole;
  const named = namedAround(reading, names, before);
  const interval = figureInterval(figure);
  const whole = isGiven ? wholeForShare(figure, interval, reading, claim, named, claims) : null;
  if (whole !== null) return asWhole(claim, whole, metric.value);
  if (isElsewhere || (metric.rule === alikeRule && metric.sure < certain)) return null;
  // That two firms share a sentence does not make every sum in it their deal's.
  if (subject !== null && subject.sure < certain && isDeal(claim.metric)) return null;
  if (claim.subject !== null && claim.subject !== subject?.value && (figure.chip === null || figure.chip !== claim.chip)) return null;
  const apart = times(interval, report);
  // Another time has another level, unless the digits tell that it is a slip.
  if ((apart > farthest || sole.loose === 'period') && !isSlip(interval, report)) return null;
  // Whose it is may be open only where none of the others named has such a quantity on file.
  if (entity.sure < certain && named.some((party) => party !== entity.value && claims.about(party, metric.value).length > 0)) return null;
  // "up from $760 million" is of an earlier time, which nobody tells; what a deal was expanded to is of a later one.
  if (leadsFromEarlier.test(lead.slice(-beforeIt)) || tellsGrownDeal(lead)) return null;
  // What is counted tells nothing of which report is meant.
  const beside = sentenceAround(block, mention.start).replace(block.prose.text.slice(mention.start, mention.end), ' ');
  const isOfTime = period !== null && period.sure >= certain && sole.loose !== 'period';
  const isBeside = apart <= near || isOfTime || (subject !== null && subject.sure >= outright && subject.value === claim.subject);
  // One digit with its point moved is any number, unless the owner is named and so is all that sets the report apart.
  const isMoved = apart > farthest && interval.digits < 2;
  if (isMoved && entity.sure < certain) return null;
  if (sharedWords(claim, tellingStems(beside), claims) < (isMoved ? neededMoved : isBeside ? neededBeside : needed)) return null;
  if ([...named, ...unowned(named, lexicon)].some((party) => claimsGiving(party, figure, interval, claims).length > 0)) return null;

  const { question, ground, candidates, assessment } = derive(mention, reading, claims, before.date);
  const meant = candidates.find((candidate) => candidate.claim === claim);
  if (question === null || ground === 'nothing' || ground === 'echo' || meant?.outcome !== 'differs' || !left.has(meant.loose)) return null;
  const slip = likelySlip(question, candidates);
  const notices: readonly Notice[] = slip !== null && slip.claim === claim ? [slipNotice(slip, question)] : [];
  const related = asContextAlone(assessment).claims.filter((entry) => entry.claim !== claim);
  return { standing: 'differs', claims: [{ claim, stance: 'differs', rule: meant.rule }, ...related], notices };
}

/** How a sum that the draft has somebody give to a round stands to the only report on that share, where it is the whole round; null elsewhere. */
export function asWholeRound(
  mention: Mention,
  reading: Reading,
  names: readonly string[],
  before: Context,
  block: Block,
  ground: Pick<CheckGround, 'claims' | 'lexicon'>,
): Assessment | null {
  if (!endsInGiving.test(block.prose.text.slice(Math.max(0, mention.start - beforeGrown), mention.start))) return null;
  const assessment = againstSoleReport(mention, reading, names, before, block, ground);
  return assessment?.notices[0]?.kind === 'whole' ? assessment : null;
}

/** Where a share stands to its report that is given as large as the whole. */
function asWhole(share: Claim, whole: Claim, read: Metric): Assessment {
  const detail = { metric: whole.metric, unit: whole.unit, read, subject: whole.subject ?? '' };
  return {
    standing: 'differs',
    claims: [{ claim: share, stance: 'differs', rule: 'apart' }, { claim: whole, stance: 'context', rule: 'same-value' }],
    notices: [{ code: 'scope', kind: 'whole', detail, claims: [whole.id], related: [] }],
  };
}

/**
 * The only claim that bears on the quantity; null where there are more, for a figure may be on any of them. Where the draft names no subject
 * it must be the only one on the owner's quantity, whatever its unit and time.
 */
function soleOf({ metric, weighed }: Matter): Weighed | null {
  const all = weighed.filter(({ facts: { claim } }) => claim.metric === metric && claim.position === 'asserts' && !claim.slip);
  const bearing = all.filter(({ leftOut }) => leftOut === null);
  const [sole] = bearing;
  return sole === undefined || bearing.length > 1 || (sole.loose === 'subject-unnamed' && all.length > 1) ? null : sole;
}

function times({ value }: Interval, report: Interval): number {
  if (!(value > 0) || !(report.value > 0)) return Number.POSITIVE_INFINITY;
  return Math.max(value / report.value, report.value / value);
}

/** Whether a value has the other's digits, its point moved or two of them changed over. */
function isSlip({ value }: Interval, report: Interval): boolean {
  const [one, other] = [digitsOf(value), digitsOf(report.value)];
  return one === other || swapped(one, other);
}
