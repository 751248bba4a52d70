import { chipLink } from '../../claims/chipLink';
import { chipsOf } from '../../figures/chipsOf';
import type { Figure } from '../../figures/figure';

/** Whether two figures may count the same chips, or be told of them: both name them, or one leaves them open. */
export function mayBeOneChip(one: Figure, other: Figure): boolean {
  const chips = chipLink(chipsOf(one), chipsOf(other));
  return chips === 'same' || chips === 'open';
}
