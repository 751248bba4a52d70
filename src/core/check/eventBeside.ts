import type { Claim, ClaimIndex } from '../claims/claim';
import { kin, passesBetween } from '../claims/metricTraits';
import type { Part, Reading } from '../reading/reading';
import { certain } from '../reading/reading';
import { reportsGiving } from '../reading/names/reports';
import { alikeRule, besideRule, carriedRule } from '../reading/rules';
import type { CheckedMention } from './checkedMention';
import { areOfOneReport, factsOfClaim } from './claimFacts';
import { isWritten } from './comparison';
import { isReported } from './finding';
import { figureInterval } from './interval';
import { areEvents, whenRead } from './periods';
import { outright } from './relevance';

/** Whether what a figure counts was told by another of its block. */
export function isToldBeside({ subject }: Pick<Reading, 'subject'>): boolean {
  return subject?.rule === besideRule;
}

/**
 * The reading of a figure whose words do not say which round, purchase or day they speak of, as a report has it that gives the very number
 * and belongs to what another figure of its block agrees with: "$30 billion of the $40 billion is to come from SoftBank". Null where there
 * is no such report, or where more than one might be meant. `others` are the block's figures, `names` those in its words.
 */
export function asToldBeside(checked: CheckedMention, others: readonly CheckedMention[], names: readonly string[], claims: ClaimIndex): Reading | null {
  const { assessment, figure, entity, subject, metric, period } = checked;
  if (assessment.standing !== 'unreported' || assessment.notices.length > 0 || checked.cited || entity === null || figure.vague || figure.ambiguous) return null;
  if (subject !== null && subject.sure >= certain) return null;
  let meant: Claim | null = null;
  const own = period !== null && period.sure >= outright ? whenRead(period.value, null) : null;
  // Whose a share of a round is that the words go on about may be another whom they name.
  for (const party of entity.rule === carriedRule ? new Set([entity.value, ...names]) : [entity.value]) {
    for (const { claim } of reportsGiving(claims, party, figure)) {
      if (claim.subject === null || claim.position !== 'asserts' || !others.some((other) => isBeside(claim, other, party !== entity.value, claims))) continue;
      // "$500 million in June 2024, then another $500 million at $6.8 billion": of two rounds of one size the other has its own time.
      if (own !== null && areEvents(own, factsOfClaim(claim, claims).when)) continue;
      if (party === entity.value ? !mayMeasure(checked, claim) : metric === null || !passesBetween(metric.value, claim.metric)) continue;
      if (meant !== null && (meant.entity !== claim.entity || meant.subject !== claim.subject || meant.metric !== claim.metric)) return null;
      meant ??= claim;
    }
  }
  if (meant === null) return null;
  const { entity: owner, metric: measured, subject: which } = meant;
  const sure = Math.max(certain, metric?.sure ?? 0);
  // Part by part: a spread would leave out what a kept part only puts together when asked.
  return {
    ...checked.reading,
    entity: owner === entity.value ? entity : part(owner, certain),
    subject: part(which as string, sure),
    metric: metric === null ? part(measured, sure) : { value: measured, words: metric.words, span: metric.span, rule: metric.rule, sure },
  };
}

/**
 * The reading of a sum as that of the round or purchase of which another of its block is on file, where the very report on this quantity of it has it a
 * thousand times as big, or as small: "raised $6 million at a valuation of $45 billion". Null where there is no such report, or more than one, and where
 * no sentence holds both. `text` is the block's.
 */
export function asSlippedBeside(checked: CheckedMention, others: readonly CheckedMention[], text: string, claims: ClaimIndex): Reading | null {
  const { assessment, figure, entity, subject, metric, manner: { partOfWhole } } = checked;
  if (assessment.standing !== 'unreported' || assessment.notices.length > 0 || checked.cited || figure.vague || figure.ambiguous || partOfWhole) return null;
  if (entity === null || metric === null || entity.sure < certain || (subject !== null && subject.sure >= certain) || figure.kind !== 'money') return null;
  let meant: Claim | null = null;
  const { low, high, unit } = figure;
  for (const moved of [{ low: low * 1000, high: high * 1000, unit }, { low: low / 1000, high: high / 1000, unit }]) {
    for (const { claim } of reportsGiving(claims, entity.value, moved)) {
      if (claim.subject === null || claim.metric !== metric.value || claim.position !== 'asserts') continue;
      if (!others.some((other) => isBeside(claim, other, false, claims) && !isParted(text, checked, other))) continue;
      if (meant !== null && meant.subject !== claim.subject) return null;
      meant ??= claim;
    }
  }
  return meant === null ? null : { ...checked.reading, subject: part(meant.subject as string, certain) };
}

/** Whether a sentence ends between two figures. */
function isParted(text: string, one: CheckedMention, other: CheckedMention): boolean {
  return /[.!?;]\s/.test(text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)));
}

function part<Value extends string>(value: Value, sure: number): Part<Value> {
  return { value, words: value, span: null, rule: besideRule, sure };
}

/** Whether the words may speak of what a claim measures; a round digit takes the very quantity. */
function mayMeasure({ figure, metric, manner: { alsoMetrics } }: CheckedMention, claim: Claim): boolean {
  if (metric?.value === claim.metric) return true;
  if (figureInterval(figure).digits < 2) return false;
  return metric === null || (metric.sure < certain && (kin(metric.value, claim.metric) || alsoMetrics.includes(claim.metric) || metric.rule === alikeRule));
}

/** Whether another figure is a report's, as written, of what the claim belongs to; of what another gave only a round tells. */
function isBeside(claim: Claim, { assessment }: CheckedMention, another: boolean, claims: ClaimIndex): boolean {
  if (!isReported(assessment.standing)) return false;
  const isOfOneEvent = (other: Claim): boolean => isOfOneDay(claim, other, claims)
    || isOfCounted(claim, other)
    || (claim.entity === other.entity && areOfOneReport(claim, other));
  return assessment.claims.some(({ claim: other, stance, rule }) =>
    stance === 'agrees'
    && isWritten(rule)
    && !other.slip
    && (isOfOneRound(claim, other) || (!another && isOfOneEvent(other))));
}

/** Two sides or quantities of one round or deal: its name, which names one of them. Another value of the same quantity is none. */
function isOfOneRound({ subject, entity, metric, low }: Claim, other: Claim): boolean {
  if (subject === null || subject !== other.subject || (entity === other.entity && metric === other.metric && low !== other.low)) return false;
  return (entity === other.entity || subject.includes(entity) || subject.includes(other.entity));
}

/** The same quantity on one day, told of two. */
function isOfOneDay(claim: Claim, other: Claim, claims: ClaimIndex): boolean {
  const { when: one } = factsOfClaim(claim, claims);
  const { when } = factsOfClaim(other, claims);
  return claim.metric === other.metric
    && claim.entity !== other.entity
    && one.dated
    && one.first === when.first
    && one.last === when.last
    && one.last - one.first === 1;
}

/** What the chips cost that the other counts: a subject such as "350,000 H100s". */
function isOfCounted({ subject, entity }: Claim, other: Claim): boolean {
  return subject !== null && entity === other.entity && other.unit === 'accelerator' && other.low === other.high && subject.startsWith(`${other.low.toLocaleString('en-US')} `);
}

