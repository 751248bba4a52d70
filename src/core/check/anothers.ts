import type { ClaimIndex } from '../claims/claim';
import { kin } from '../claims/metricTraits';
import type { Mention } from '../figures/figure';
import type { Reading } from '../reading/reading';
import { reportsOn } from '../reading/reports';
import type { Assessment } from './assess';
import { asContext, factsOfClaim } from './claimFacts';
import { unreportedAlone } from './matter';

/**
 * The assessment, or `unreported` where a figure would differ that a report gives to the digit, on the same quantity, of somebody
 * else named in the block: "Pimco and Blue Owl are to raise $29 billion for Meta". It was read as the wrong one's. `names` are
 * those of the figure's block.
 */
export function unlessAnothers(assessment: Assessment, { figure }: Mention, { entity, metric }: Reading, names: readonly string[], claims: ClaimIndex): Assessment {
  if (assessment.standing !== 'differs' || entity === null || metric === null || assessment.notices.length > 0) return assessment;
  for (const name of names) {
    if (name === entity.value) continue;
    for (const { low, high, metric: filed, claim } of reportsOn(claims, name, figure.unit).all) {
      if (figure.low !== low || figure.high !== high || claim.slip || claim.position !== 'asserts' || !kin(metric.value, filed)) continue;
      return { ...unreportedAlone, claims: [asContext(factsOfClaim(claim, claims), 'same-value'), ...assessment.claims.map((shown) => ({ ...shown, stance: 'context' as const }))] };
    }
  }
  return assessment;
}
