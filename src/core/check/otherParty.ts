import type { ClaimIndex, Metric, Qualifier } from '../claims/claim';
import { kin } from '../claims/metricTraits';
import type { Hedge, Mention } from '../figures/figure';
import type { Context } from '../reading/context';
import { certain } from '../reading/reading';
import type { Reading } from '../reading/reading';
import { reportsGiving } from '../reading/reports';
import type { Report } from '../reading/reports';
import { claimRule } from '../reading/rules';
import { isSilent } from './assess';
import { figureInterval } from './interval';
import { intoAnother } from './relevance';

/** Money that passes between the parties of a deal: what one spends the other gets, and each report files it under one of them. */
const passing: ReadonlySet<Metric> = new Set<Metric>(['funding-raised', 'investment-pledge', 'contract-value', 'hardware-investment', 'capital-expenditure']);

/** What is spent on computing, which its breakdowns file under one name or the other. */
const computing: ReadonlySet<Metric> = new Set<Metric>(['rd-and-compute-spending', 'operating-cost', 'training-cost']);

/** How sure a metric is at least that words of the draft speak for. */
const spoken = 0.5;

/** Whether a draft bounds a sum from one side and a report from the other: "$100 billion or more" is not the "up to $100 billion" of a deal. */
function isTurned(report: Qualifier, draft: Hedge | null): boolean {
  return (report === 'at-most' && draft === 'at-least') || (report === 'at-least' && draft === 'at-most');
}

/** The rule by which such an owner is told. */
const rule = 'the deal is on file as its partner’s';

/**
 * The reading as the deal is on file: "Microsoft pledged $30 billion for Britain" as a pledge to Britain, by its subject
 * "Microsoft investment"; "Anthropic has new backers. Microsoft is in for $5 billion" as Microsoft's, by "Investment in Anthropic". Only where
 * exactly one report gives the very number, and its owner and its subject name two who are named around the figure (`names` of
 * its block, `before` it), one of them the owner read; or where the draft names who gives it ("Epoch AI estimates") and the words leave
 * open which kindred quantity it is. Null anywhere else.
 */
export function asOtherParty({ figure }: Mention, reading: Reading, names: readonly string[], before: Context, claims: ClaimIndex): Reading | null {
  const { entity, metric } = reading;
  if (entity === null || metric === null || figure.vague || isSilent(figure)) return null;
  const parties = around(names, before);
  const measures = (report: Report): boolean => kin(metric.value, report.metric) || (passing.has(metric.value) && passing.has(report.metric));
  // What others have put into a firm is many sums, and a round digit is any of them.
  const isPartner = (subject: string, party: string): boolean => party === entity.value
    ? parties.some((other) => other !== party && subject.includes(other))
    : subject.includes(entity.value) && !(intoAnother.test(subject) && figureInterval(figure).digits < 2);
  const isFromSource = ({ claim, metric: measured }: Report): boolean => reading.attribution?.value === claim.claimant && claim.claimant !== entity.value
    && ((metric.sure < certain && (kin(metric.value, measured) || reading.alsoMetrics.includes(measured))) || (computing.has(measured) && computing.has(metric.value) && (measured === 'rd-and-compute-spending' || metric.value === 'rd-and-compute-spending')));
  const found: Found[] = [];
  // The owner itself may have the deal on file, with a partner whom only the words around name.
  for (const party of parties.includes(entity.value) ? parties : [entity.value, ...parties]) {
    if (found.some((known) => known.party === party)) continue;
    for (const report of reportsGiving(claims, party, figure)) {
      const { subject, position } = report.claim;
      if (position !== 'asserts') continue;
      if ((subject !== null && metric.sure >= spoken && !isTurned(report.claim.qualifier, figure.hedge) && isPartner(subject, party) && measures(report)) || (party === entity.value && isFromSource(report))) found.push({ party, subject, metric: report.metric });
    }
  }
  const [first] = found;
  if (first === undefined || found.some(({ party, subject }) => party !== first.party || subject !== first.subject)) return null;
  const { subject, period, attribution, voice, alsoMetrics, partOfWhole } = reading;
  const sure = Math.max(certain, metric.sure);
  return {
    entity: first.party === entity.value ? entity : { value: first.party, words: entity.words, span: entity.span, rule, sure: entity.sure },
    subject: first.subject === null || subject?.value === first.subject ? subject : { value: first.subject, words: first.subject, span: null, rule: claimRule, sure },
    metric: { value: first.metric, words: metric.words, span: metric.span, rule: metric.rule, sure },
    period, attribution, voice, alsoMetrics, partOfWhole,
  };
}

interface Found {
  readonly party: string;
  readonly subject: string | null;
  readonly metric: Metric;
}

function around(names: readonly string[], { heading, title, focus }: Context): readonly string[] {
  const further = [heading, title, focus].flatMap((one) => (one === null || names.includes(one.entity) ? [] : [one.entity]));
  return further.length === 0 ? names : [...names, ...new Set(further)];
}
