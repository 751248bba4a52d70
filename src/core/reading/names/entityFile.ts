import type { Metric } from '../../claims/claim';
import type { Firm, Lexicon } from './lexicon';
import type { SubjectProfile } from './profiles';

const none: readonly never[] = [];

/** What the lexicon and the reports hold of one entity, gathered when it first comes into question. */
export class EntityFile {
  readonly listed: boolean;
  /** Makes and sells accelerators. */
  readonly vendor: boolean;
  /** Metrics on file, each with the subjects it has; undefined for an entity without a file. */
  readonly held: ReadonlyMap<Metric, ReadonlySet<string>> | undefined;
  readonly profiles: readonly SubjectProfile[];
  /** Its subjects that are told by others' names beside it. */
  readonly withOthers: readonly SubjectProfile[];
  /** Among its reports are rounds with a named investor. */
  readonly backed: boolean;
  readonly #byMetric = new Map<Metric, readonly SubjectProfile[]>();
  readonly #deals = new Map<Metric, readonly SubjectProfile[]>();
  readonly #entity: string;
  readonly #firms: ReadonlyMap<string, Firm>;

  constructor(entity: string, { firms, held, profiles }: Pick<Lexicon, 'firms' | 'held' | 'profiles'>) {
    const firm = firms.get(entity);
    this.listed = firm?.listed === true;
    this.vendor = firm?.vendor === true;
    this.held = held.get(entity);
    this.profiles = profiles.get(entity) ?? none;
    this.withOthers = this.profiles.filter(({ names }) => names.length > 0);
    this.backed = this.profiles.some((row) => row.metrics.has('funding-raised') && row.names.length > 0);
    this.#entity = entity;
    this.#firms = firms;
  }

  /** Its subjects that have reports under `metric`. */
  subjectsOf(metric: Metric): readonly SubjectProfile[] {
    if (this.profiles.length === 0) return none;
    let found = this.#byMetric.get(metric);
    if (found === undefined) this.#byMetric.set(metric, (found = this.profiles.filter((row) => row.metrics.has(metric))));
    return found;
  }

  /** Those of them that are deals with other firms of the lexicon. */
  dealsOf(metric: Metric): readonly SubjectProfile[] {
    if (this.profiles.length === 0) return none;
    let found = this.#deals.get(metric);
    if (found === undefined) {
      const isOtherFirm = (name: string): boolean => name !== this.#entity && this.#firms.has(name);
      found = this.subjectsOf(metric).filter(({ names }) => names.length > 0 && names.every(isOtherFirm));
      this.#deals.set(metric, found);
    }
    return found;
  }
}

/** Names without a file that are remembered as such. */
const mostStrangers = 1000;

/** The files of a lexicon's entities. */
export class EntityFiles {
  readonly #files = new Map<string, EntityFile>();
  readonly #source: Pick<Lexicon, 'firms' | 'held' | 'profiles'>;
  readonly #empty: EntityFile;
  #strangers = 0;

  constructor(source: Pick<Lexicon, 'firms' | 'held' | 'profiles'>) {
    this.#source = source;
    this.#empty = new EntityFile('', { firms: new Map(), held: new Map(), profiles: new Map() });
  }

  /** An entity's file; an empty one for a name the lexicon lacks. */
  of(entity: string): EntityFile {
    const known = this.#files.get(entity);
    if (known !== undefined) return known;
    const { firms, held, profiles } = this.#source;
    const isKnown = firms.has(entity) || held.has(entity) || profiles.get(entity) !== undefined;
    // A draft may name any number of others: only so many are kept.
    if (!isKnown && this.#strangers >= mostStrangers) return this.#empty;
    if (!isKnown) this.#strangers += 1;
    const file = isKnown ? new EntityFile(entity, this.#source) : this.#empty;
    this.#files.set(entity, file);
    return file;
  }
}
