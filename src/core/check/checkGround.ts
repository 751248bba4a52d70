import type { ClaimIndex } from '../claims/claim';
import type { Lexicon } from '../reading/names/lexicon';
import type { SharedReadings } from './sharedReadings';

/** What a check of a block rests on besides the block itself. */
export interface CheckGround {
  readonly claims: ClaimIndex;
  readonly lexicon: Lexicon;
  /** What of readings and figures the draft's blocks share. */
  readonly shared: SharedReadings;
}
