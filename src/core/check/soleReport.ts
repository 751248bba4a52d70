import type { Metric } from '../claims/claim';
import { isDeal, isRecurring } from '../claims/metricTraits';
import type { Mention } from '../figures/figure';
import type { Context } from '../reading/context';
import { certain } from '../reading/reading';
import type { Reading } from '../reading/reading';
import type { Block } from '../text/block';
import { derive } from './assess';
import type { Assessment } from './assess';
import type { Candidate, Looseness } from './candidate';
import type { CheckGround } from './checkedBlock';
import { digitsOf, swapped } from './digits';
import type { Notice } from './finding';
import { claimsGiving } from './givenNumbers';
import type { Interval } from './interval';
import { asContextAlone } from './matter';
import { namedAround, unowned } from './meantReports';
import { sharedWords, tellingStems } from './reportWords';
import { sentenceAround } from './sentenceAround';
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
  const { question, ground, candidates, assessment } = derive(mention, reading, claims, before.date);
  if (question === null || ground === 'nothing' || ground === 'echo') return null;
  const { interval, matter } = question;
  const sole = soleOf(candidates, matter.metric);
  if (sole === null || sole.outcome !== 'differs' || !left.has(sole.loose) || sole.facts.superseded) return null;
  // A firm has many deals, and the one on file need not be the one that is told.
  if (sole.loose === 'subject-unnamed' && (isDeal(matter.metric) || isRecurring(matter.metric))) return null;
  const apart = times(interval, sole.facts.interval);
  if (apart > farthest && !isSlip(interval, sole.facts.interval)) return null;
  // What is counted tells nothing of which report is meant.
  const beside = sentenceAround(block, mention.start).replace(block.prose.text.slice(mention.start, mention.end), ' ');
  const words = sharedWords(sole.claim, tellingStems(beside), claims);
  const isTold = (part: { readonly sure: number } | null): boolean => part !== null && part.sure >= certain;
  const isBeside = apart <= near || (isTold(period) && sole.loose !== 'period') || (isTold(subject) && subject?.value === sole.claim.subject);
  if (words < (isBeside ? neededBeside : needed)) return null;
  const named = namedAround(reading, names, before);
  if ([...named, ...unowned(named, lexicon)].some((party) => claimsGiving(party, figure, interval, claims).length > 0)) return null;

  const slip = likelySlip(question, candidates);
  const notices: readonly Notice[] = slip !== null && slip.claim === sole.claim ? [slipNotice(slip, question)] : [];
  const related = asContextAlone(assessment).claims.filter(({ claim }) => claim !== sole.claim);
  return { standing: 'differs', claims: [{ claim: sole.claim, stance: 'differs', rule: sole.rule }, ...related], notices };
}

/**
 * The only claim that bears on the quantity; null where there are more, for a figure may be on any of them. Where the draft names no subject
 * it must be the only one on the owner's quantity, whatever its unit and time.
 */
function soleOf(candidates: readonly Candidate[], metric: Metric): Candidate | null {
  const all = candidates.filter(({ claim }) => claim.metric === metric && claim.position === 'asserts' && !claim.slip);
  const bearing = all.filter(({ excludedBy }) => excludedBy === null);
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
