import type { ClaimIndex } from '../claims/claim';
import { kin } from '../claims/metricTraits';
import type { Mention } from '../figures/figure';
import type { Reading } from '../reading/reading';
import { reportsGiving } from '../reading/reports';
import type { Assessment } from './assess';
import { asContext, factsOfClaim } from './claimFacts';
import { asContextAlone } from './matter';

/**
 * The assessment, or `unreported` where a figure would differ that a report gives to the digit, on the same quantity, of somebody
 * else named in the block: "Pimco and Blue Owl are to raise $29 billion for Meta". It was read as the wrong one's. `names` are
 * those of the figure's block.
 */
export function unlessAnothers(
  assessment: Assessment,
  { figure }: Mention,
  { entity, metric }: Reading,
  names: readonly string[],
  claims: ClaimIndex,
): Assessment {
  if (assessment.standing !== 'differs' || entity === null || metric === null || assessment.notices.length > 0) return assessment;
  for (const name of names) {
    if (name === entity.value) continue;
    const theirs = reportsGiving(claims, name, figure).find((report) => report.claim.position === 'asserts' && kin(metric.value, report.metric));
    if (theirs === undefined) continue;
    const plain = asContextAlone(assessment);
    return { ...plain, claims: [asContext(factsOfClaim(theirs.claim, claims), 'same-value'), ...plain.claims] };
  }
  return assessment;
}
