import type { ClaimIndex } from '../../claims/claim';
import type { CheckedMention } from '../checkedMention';
import { factsOfClaim, holds } from '../claimFacts';
import { compareValues, isWritten } from '../comparison';
import type { StancedClaim } from '../finding';
import { figureInterval } from '../interval';

/**
 * The claims that a figure differs from because another place of the draft gives the same quantity as they do: which quantity
 * is meant the draft itself says, and a report gives it as it is written there. Claims on it as `differs`, nearest place first;
 * empty where no place agrees with a report, or the figure has a standing of its own.
 */
export function toldElsewhere({ figure, metric, assessment }: CheckedMention, others: readonly CheckedMention[], claims: ClaimIndex): readonly StancedClaim[] {
  if (assessment.standing !== 'unreported' || metric === null) return none;
  const own = figureInterval(figure);
  const found: StancedClaim[] = [];
  for (const other of others) {
    if (other.assessment.standing !== 'agrees' && other.assessment.standing !== 'conflict') continue;
    for (const { claim, stance, rule } of other.assessment.claims) {
      if (stance !== 'agrees' || !isWritten(rule) || claim.slip || claim.unit !== figure.unit || claim.metric !== other.metric?.value) continue;
      if (compareValues(own, factsOfClaim(claim, claims).interval).outcome !== 'differs') return none;
      if (!holds(found, claim)) found.push({ claim, stance: 'differs', rule: 'apart' });
    }
  }
  return found;
}

const none: readonly never[] = [];
