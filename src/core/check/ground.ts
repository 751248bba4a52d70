import { isDeal, isOfRound, kin, movesDaily } from '../claims/metricTraits';
import { metricEntry } from '../claims/vocabulary';
import { certain } from '../reading/reading';
import type { Reading } from '../reading/reading';
import {
  aheadRule, alikeRule, apartRule, beforeRule, behindRule, carriedOverRules, carriedRule, chipRule, claimRule, descriptionRule, echoRule, headersRule,
  headingBesideRule, headingRule, namedRule, ofPersonRule, openingRule, pronounRule, rowRule, tableRules, titleRule,
} from '../reading/rules';
import type { ReadingRule } from '../reading/rules';
import { isOfMonth } from '../reading/times/toldMonths';

/** How sure a metric is that a word of its own names. */
const named = 0.9;

/**
 * What a reading can bear: `nothing`; `echo` (owner and quantity both come from earlier sentences, or from the heading alone and unsure words: only a report
 * that gives the very value settles what was meant); `agreement` (a report that gives the value does); `difference` (certain enough to be told that no report
 * gives it).
 */
export type Ground = 'nothing' | 'echo' | 'agreement' | 'difference';

/** Rules of reading that take a part from other sentences: nothing in the figure's own words, its heading or its table says so. */
const carried: ReadonlySet<ReadingRule> = new Set([carriedRule]);
/** Rules that take it from there by a word of this sentence: "its", "the company". */
const pointing: ReadonlySet<ReadingRule> = new Set([pronounRule, descriptionRule, ofPersonRule]);
/** Rules that take the owner from the heading, which the figure's own words need not go on about. */
const above: ReadonlySet<ReadingRule> = new Set([headingRule, titleRule, headingBesideRule, aheadRule]);
/** Rules by which not the words beside a figure tell what it measures. */
const unsaid: ReadonlySet<ReadingRule> = new Set([alikeRule, echoRule]);
/** Rules by which a subject stands in the sentence itself. */
const spoken: ReadonlySet<ReadingRule> = new Set([namedRule, chipRule]);

/** Whether a figure's owner is named in other sentences only, and no model, site or chip of its own stands beside it. */
export function isOwnerElsewhere({ entity, subject }: Pick<Reading, 'entity' | 'subject'>): boolean {
  if (entity === null || (subject !== null && spoken.has(subject.rule))) return false;
  return carried.has(entity.rule) || pointing.has(entity.rule);
}

/** Whether only the heading or the title says whose a figure is, and no model, site or chip stands beside it. */
export function isOwnerAbove({ entity, subject }: Pick<Reading, 'entity' | 'subject'>): boolean {
  if (entity === null || (subject !== null && spoken.has(subject.rule))) return false;
  return above.has(entity.rule);
}

/** Whether a word of a figure's own sentence points at its owner ("its", "the company"). */
export function isPointedAt({ entity }: Pick<Reading, 'entity'>): boolean {
  return entity !== null && entity.sure >= certain && pointing.has(entity.rule);
}

/** How much a reading can bear. */
export function groundOf(reading: Reading): Ground {
  const { entity, metric, subject, period } = reading;
  if (entity === null || metric === null || metric.rule === apartRule) return 'nothing';
  const elsewhere = isOwnerElsewhere({ entity, subject });
  if (elsewhere && metric.rule === alikeRule) return 'echo';
  if (metric.sure < certain && isOwnerAbove({ entity, subject })) return 'echo';
  const sure = entity.sure >= certain && metric.sure >= certain && (subject === null || subject.sure >= certain);
  if (!sure) return 'agreement';
  // Nor does the title alone say it.
  const told = !(elsewhere || entity.rule === titleRule) || isDatedInPlace({ entity, metric, subject, period }) || isRowOfHistory(reading)
    || isOfToldDeal(reading);
  return told ? 'difference' : 'agreement';
}

/** Rules by which the words beside a figure tell its time. */
const dating: ReadonlySet<ReadingRule> = new Set([behindRule, beforeRule, openingRule]);

/**
 * Whether a figure whose owner a word of its sentence points at ("its", "the company") names what is measured and for when in words
 * of its own, as only a sentence about that owner does.
 */
function isDatedInPlace({ entity, metric, subject, period }: Pick<Reading, 'entity' | 'metric' | 'subject' | 'period'>): boolean {
  if (entity === null || metric === null || period === null || !(pointing.has(entity.rule) || entity.rule === titleRule)) return false;
  // Rounds, deals and what they make a firm worth come several a year, though seldom two a month.
  if (isOfRound(metric.value) && subject?.rule === claimRule && isOfMonth(period)) return metric.sure >= named && dating.has(period.rule);
  if (metricEntry(metric.value).lifetime !== 'per-period' && !movesDaily(metric.value)) return false;
  return metric.sure >= named && !unsaid.has(metric.rule) && period.value.from !== null && dating.has(period.rule);
}

/**
 * Whether a word of the sentence points at the owner ("it committed") and others are those by which a report on that very owner names its deal or
 * round ("to Azure"): the two bear each other out.
 */
function isOfToldDeal({ entity, metric, subject }: Reading): boolean {
  if (entity === null || metric === null || subject === null || !pointing.has(entity.rule)) return false;
  if (!isDeal(metric.value) && !isOfRound(metric.value)) return false;
  return subject.rule === claimRule && subject.words !== '' && metric.sure >= named && !unsaid.has(metric.rule);
}

/** Whether the time of a round or deal on file heads a table's row, and what is measured its column: "| September 2025 | $13 billion |". */
export function isRowOfHistory({ metric, subject, period }: Reading): boolean {
  return metric?.rule === headersRule && period?.rule === rowRule && subject?.rule === claimRule;
}

/**
 * Whether the figure's own sentence or table says what it is about: names its product or site, or whose it is and, in words of
 * its own, what is measured. What is only carried over, be it from the heading, may be about anything else.
 */
export function isSaidInPlace({ entity, metric, subject }: Reading): boolean {
  if (entity === null || metric === null) return false;
  if (subject !== null && (spoken.has(subject.rule) || tableRules.has(subject.rule))) return true;
  return !unsaid.has(metric.rule) && !carriedOverRules.has(entity.rule);
}

/** Whether the owner of a figure is only carried over, so that an agreeing report must have more than one round digit to speak for it. */
export function isOwnerCarried({ entity, subject }: Reading): boolean {
  return entity !== null && carried.has(entity.rule) && (subject === null || carried.has(subject.rule));
}

/** Whether it is open whose a figure is or what it tells. */
export function isUnsure({ entity, metric }: Reading): boolean {
  return (metric?.sure ?? 0) < certain || (entity?.sure ?? 0) < certain;
}

/** Whether the words name what is measured, and nothing else that it might be. */
export function isNamedOutright({ metric, alsoMetrics }: Reading): boolean {
  return metric !== null && metric.sure >= named && alsoMetrics.length === 0;
}

/** Whether the words name what is measured, or leave only open whether it was promised or paid, bought or owned. */
export function isNamedButForSisters({ metric, alsoMetrics }: Reading): boolean {
  return metric !== null && alsoMetrics.every((other) => kin(metric.value, other)) && (metric.sure >= named || alsoMetrics.length > 0);
}

const ofRounds = /rais|round|series|secur|clos|land|bagg|financed/i;

/** Whether money taken in may be any ("would receive $13 million in financing"): no words of a round, or an owner that is only pointed at. */
export function isAnyMoney({ entity, metric }: Reading): boolean {
  return metric?.value === 'funding-raised' && (entity === null || pointing.has(entity.rule) || (metric.words !== '' && !ofRounds.test(metric.words)));
}

/** Whether nothing but the choice between quantities is open: owner and subject are certain, and the owner stands beside the figure. */
export function isOpenInMetric({ entity, metric, subject }: Reading): boolean {
  if (entity === null || metric === null || metric.sure >= certain || entity.sure < certain) return false;
  return (subject === null || subject.sure >= certain) && !isOwnerElsewhere({ entity, subject }) && !isOwnerAbove({ entity, subject });
}
