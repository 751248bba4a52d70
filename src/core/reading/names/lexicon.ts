import type { ClaimIndex, Metric } from '../../claims/claim';
import type { FiscalYearEnds } from '../../claims/fiscalYears';
import type { EntityFiles } from './entityFile';
import type { Name } from './names';
import type { NameTable } from './nameTable';
import type { SubjectProfile } from './profiles';
import type { ToldStem } from './stems';

/** What is known of an organisation beyond its name. */
export interface Firm {
  readonly listed: boolean;
  /** Makes and sells accelerators. */
  readonly vendor: boolean;
  /** Words of a description that may stand for it ("the chipmaker", "the Chinese firm"). */
  readonly described: readonly string[];
  /** Names that lead to it and are those of a part ("AWS"). */
  readonly divisions: readonly string[];
}

/** A name that begins with a small letter or a digit, with its rarest letter in prose and how far from its start that ends. */
export interface SmallName {
  readonly name: Name;
  readonly rarest: string;
  readonly lead: number;
}

/** Spellings that begin with a small letter or a digit ("xAI", "s1"), longest first. */
export interface SmallNames {
  readonly rows: readonly SmallName[];
  /** Finds the rarest letter of each, and few others; null where there are no such names. */
  readonly gate: RegExp | null;
}

/** Subjects on file, taken apart when somebody first asks for an entity's; undefined for one without any. */
export interface Profiles {
  get(entity: string): readonly SubjectProfile[] | undefined;
}

/** What a figure may be about that no organisation owns. */
export interface Topic {
  readonly entity: string;
  readonly metric: string;
  readonly subject?: string;
  readonly words: readonly ToldStem[];
  /** How many of the unit that the words name the figure must be for. */
  readonly amount?: 'one' | 'thousand';
  /** Words one of which must be said as well: a gigawatt of wind power is another thing. */
  readonly among?: readonly ToldStem[];
}

export interface Lexicon {
  /** Spellings by their first word. */
  readonly names: NameTable;
  readonly small: SmallNames;
  readonly firms: ReadonlyMap<string, Firm>;
  readonly fiscalYearEnds: FiscalYearEnds;
  /** People by name, each with the one firm that is theirs; null for those with several. */
  readonly firmsOfPeople: ReadonlyMap<string, string | null>;
  /** Joint entities by their members. */
  readonly joints: readonly { readonly name: string; readonly members: readonly string[] }[];
  /** Metrics on file by entity, each with the subjects it has. */
  readonly held: ReadonlyMap<string, ReadonlyMap<Metric, ReadonlySet<string>>>;
  /** Subjects on file, by entity. */
  readonly profiles: Profiles;
  /** All of this by entity. */
  readonly files: EntityFiles;
  /** Entities that have a claim on this subject, by subject. */
  readonly owners: ReadonlyMap<string, readonly string[]>;
  /** Markets by name, which are nobody's firm. */
  readonly markets: ReadonlySet<string>;
  /** Topics that stand for an entity where no organisation is named. */
  readonly general: readonly Topic[];
  /** Topics of which people and publishers have told figures, by their names. */
  readonly tellers: ReadonlyMap<string, readonly Topic[]>;
  readonly claims: ClaimIndex | null;
}
