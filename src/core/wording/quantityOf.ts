import type { Finding, Notice, StancedClaim } from '../check/finding';
import type { Claim, Metric } from '../claims/claim';
import { certain } from '../reading/reading';
import { formatAmount, formatNumber } from './amounts';
import { formatDate, formatPeriod } from './dates';
import { noticeClaims } from './noticeValues';
import type { NoticeValues } from './noticeValues';
import { sideOf } from './keepSides';
import { leadingAgreement } from './rankClaims';
import type { ReportWords } from './reportWords';
import type { Quantity, Words } from './words';

/** Whose quantity a finding was read as; the subject and the period only where they are certain enough to be named. */
export function quantityOf({ reading }: Finding): Quantity {
  return {
    entity: reading.entity?.value ?? null,
    metric: reading.metric?.value ?? null,
    subject: reading.subject !== null && reading.subject.sure >= certain ? reading.subject.value : null,
    period: reading.period !== null && reading.period.sure >= certain ? reading.period.value.text : null,
  };
}

/** The draft's figure in words, hedge included: "about $6 million". */
export function draftAmount(finding: Finding, words: Words): string {
  return formatAmount(finding.mention.figure, words);
}

/** A claim's parts in the language, ready to stand in a sentence. */
export function reportWords(claim: Claim, words: Words): ReportWords {
  const amount = formatAmount({ unit: claim.unit, low: claim.low, high: claim.high, hedge: claim.qualifier, chip: claim.chip }, words);
  return {
    who: claim.claimant,
    amount,
    holds: holding(claim, amount, words),
    date: claim.date === null ? null : formatDate(claim.date, words),
    metric: words.metric[claim.metric],
    period: claim.period === null ? null : formatPeriod(claim.period, words),
    claim,
  };
}

/** An amount as the claim holds it: a denied or doubted figure is not the claimant's own, and must not look like it. */
export function holding({ position }: Claim, amount: string, words: Words): string {
  return position === 'denies' ? words.report.denies(amount) : position === 'doubts' ? words.report.doubts(amount) : amount;
}

/** A stance by its name. A report that only gives another figure disputes nothing, whatever the pack relates it by; to deny or doubt is to dispute. */
export function stanceName({ claim, stance }: Pick<StancedClaim, 'claim' | 'stance'>, words: Words): string {
  return stance === 'disputes' && claim.position === 'asserts' ? words.againstIt : words.stance[stance];
}

/** How a claim stands to the figure, in a word or three; what was brought against it but counts something else is told as that. */
export function stanceWord(entry: StancedClaim, { reading }: Finding, words: Words): string {
  const elsewhere = sideOf(entry) === 'beside' && entry.claim.metric !== reading.metric?.value;
  if (elsewhere) return words.countsOther;
  const reason = entry.stance === 'context' ? words.contextReason[entry.rule] : undefined;
  const name = stanceName(entry, words);
  return reason === undefined ? name : `${name} (${reason})`;
}

/** What a notice's sentence may lean on, formatted in the language. */
export function noticeValues(finding: Finding, notice: Notice, words: Words): NoticeValues {
  const { unit, chip } = finding.mention.figure;
  const number = (key: string): number | null => {
    const value = notice.detail[key];
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
  };
  const text = (key: string): string | null => {
    const value = notice.detail[key];
    if (typeof value !== 'string') return null;
    return key === 'period' ? formatPeriod(value, words) : value;
  };
  const metric = finding.reading.metric?.value ?? null;
  return {
    kind: notice.kind,
    draft: draftAmount(finding, words),
    about: words.quantity(quantityOf(finding)),
    holder: leadingAgreement(finding)?.claim.claimant ?? null,
    metric: metric === null ? null : words.metric[metric],
    reports: noticeClaims(finding, notice).map((claim) => reportWords(claim, words)),
    text,
    number,
    amount: (key, other = unit) => {
      const value = number(key);
      return value === null ? null : formatAmount({ unit: other, low: value, high: value, chip }, words);
    },
    span: (lowKey, highKey) => {
      const low = number(lowKey);
      const high = number(highKey);
      return low === null || high === null ? null : formatAmount({ unit, low, high, chip }, words);
    },
    plain: (key) => {
      const value = number(key);
      return value === null ? null : formatNumber(value, words);
    },
    metricOf: (key) => {
      const name = text(key);
      return name !== null && name in words.metric ? words.metric[name as Metric] : null;
    },
  };
}
