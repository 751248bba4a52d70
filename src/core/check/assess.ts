import type { ClaimIndex } from '../claims/claim';
import type { Mention } from '../figures/figure';
import { certain } from '../reading/reading';
import type { Reading } from '../reading/reading';
import type { Notice, StancedClaim, Standing } from './finding';
import { candidates, questionOf } from './relevance';
import { standingOf } from './standing';

/** Where a figure stands to the reports on file, which of them, and what else was noticed. */
export interface Assessment {
  readonly standing: Standing;
  readonly claims: readonly StancedClaim[];
  readonly notices: readonly Notice[];
}

const nothing: Assessment = { standing: 'unreported', claims: [], notices: [] };

/**
 * How a mention, as it was read, stands to the claims on file. Pure; the same arguments give the same answer. An uncertain
 * reading never gives `differs`, and an ambiguous figure raises nothing.
 */
export function assess(mention: Mention, reading: Reading, claims: ClaimIndex): Assessment {
  const question = questionOf(mention, reading, claims);
  if (question === null || mention.figure.ambiguous) return nothing;
  const sure = (reading.entity?.sure ?? 0) >= certain && (reading.metric?.sure ?? 0) >= certain;
  const verdict = standingOf(question, candidates(question, claims), claims, sure);
  return { ...verdict, notices: [] };
}
