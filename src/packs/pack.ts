import type { Claim, EntityEntry } from '../core/claims/claim';
import type { Place } from './problem';

/** A loaded claim pack: its valid entries, and where they stand. */
export interface ClaimPack {
  /** The file's path or name, as problems tell it; also what its claims carry as `pack`. */
  readonly name: string;
  readonly title: string | null;
  readonly description: string | null;
  readonly entities: readonly EntityEntry[];
  readonly claims: readonly Claim[];
  /** Place of each claim in the file, by id; empty for a pack that was not read from a text. */
  readonly places: ReadonlyMap<string, PlacedClaim>;
}

/** A claim and where it stands in its file. */
export interface PlacedClaim extends Place {
  /** Path of the entry, such as `claims[3]`. */
  readonly field: string;
  /** Places of the targets of its relations, in their order. */
  readonly targets: readonly Place[];
}
