import type { Finding, StancedClaim, Standing } from '../check/finding';
import type { Claim } from '../claims/claim';
import { certain } from '../reading/reading';
import { leadingAgreement, leadingOpposition } from './rankClaims';
import { draftAmount, noticeValues, quantityOf, reportWords } from './quantityOf';
import type { Quantity, Words } from './words';

function against({ stance }: StancedClaim): boolean {
  return stance === 'differs' || stance === 'disputes';
}

/** How a comparison rule is told ("after rounding"), or null where there is nothing to tell. */
export function comparisonRule(rule: string, words: Words): string | null {
  return words.comparison[rule] ?? null;
}

/** The report among those shown that takes the place of one; null where none does. */
function replacing({ claim: { id } }: StancedClaim, shown: readonly StancedClaim[]): StancedClaim | null {
  return shown.find(({ claim }) => claim.relations.some(({ type, target }) => type === 'supersedes' && target === id)) ?? null;
}

function describeUnreported(finding: Finding, words: Words): string {
  const { reading, mention, claims } = finding;
  if (mention.figure.ambiguous) return words.describe.ambiguous;
  if (reading.entity === null) return words.describe.whose(claims.length);
  if (reading.metric === null) return words.describe.what(reading.entity.value, claims.length);
  const about = words.quantity(quantityOf(finding));
  // Reports on the very quantity are on file here, and only the text keeps them from being held against the figure.
  const heldBack = claims.some(({ rule }) => rule === 'related');
  if (heldBack || reading.entity.sure < certain || reading.metric.sure < certain) return words.describe.unsure(about, claims.length);
  if (claims.some(({ claim }) => isAbout(claim, quantityOf(finding)))) return words.describe.elsewhere(about, claims.length);
  const { kind, unit } = mention.figure;
  return words.describe.noReport(about, kind === 'money' && unit !== 'USD', claims.length);
}

/** Whether a report is on the quantity as far as that is told, so that nobody may say that none on it is on file. */
function isAbout(claim: Claim, { entity, metric, subject, period }: Quantity): boolean {
  return claim.entity === entity && claim.metric === metric && (subject === null || claim.subject === subject) && (period === null || claim.period === period);
}

function describeReported(finding: Finding, standing: Exclude<Standing, 'unreported'>, words: Words): string {
  const { claims } = finding;
  const about = words.quantity(quantityOf(finding));
  const agreeing = claims.filter((entry) => entry.stance === 'agrees').length;
  const opposing = claims.filter(against).length;
  const agree = leadingAgreement(finding);
  const oppose = leadingOpposition(finding);
  if (standing === 'agrees' && agree !== null) {
    return words.describe.agrees(about, reportWords(agree.claim, words), comparisonRule(agree.rule, words), agreeing - 1);
  }
  if (standing === 'conflict' && oppose !== null) {
    const first = agree === null ? null : reportWords(agree.claim, words);
    return words.describe.conflict(about, draftAmount(finding, words), first, reportWords(oppose.claim, words), opposing - 1);
  }
  if (standing === 'differs' && oppose !== null) {
    return words.describe.differs(about, draftAmount(finding, words), reportWords(oppose.claim, words), opposing - 1);
  }
  if (standing === 'superseded' && agree !== null) {
    const old = claims.find((entry) => entry.stance === 'agrees' && replacing(entry, claims) !== null) ?? agree;
    const later = replacing(old, claims);
    return words.describe.superseded(about, reportWords(old.claim, words), later === null ? null : reportWords(later.claim, words));
  }
  return words.describe.withoutReports[standing];
}

/** One plain sentence why the figure stands as it does. Plain text: escape it wherever it is rendered. */
export function describe(finding: Finding, words: Words): string {
  return finding.standing === 'unreported' ? describeUnreported(finding, words) : describeReported(finding, finding.standing, words);
}

/** A sentence for each thing noticed beside the standing, in the finding's order. */
export function describeNotices(finding: Finding, words: Words): readonly string[] {
  return finding.notices.map((notice) => words.noticeSentence[notice.code](noticeValues(finding, notice, words)));
}

/** Why, and what else was noticed, as one message for problems lists, exports and annotations. */
export function message(finding: Finding, words: Words): string {
  return [describe(finding, words), ...describeNotices(finding, words)].join(' ');
}
