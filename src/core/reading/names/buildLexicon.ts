import type { ClaimIndex, EntityEntry } from '../../claims/claim';
import { fiscalYearEnds } from '../../claims/fiscalYears';
import seed from '../../../../seeds/names.json';
import { EntityFiles } from './entityFile';
import { gatherNames } from './filedNames';
import type { FiledNames } from './filedNames';
import { findNames } from './findNames';
import type { Firm, Lexicon, Profiles, Topic } from './lexicon';
import type { Name, NameKind } from './names';
import { tableOf } from './nameTable';
import { profileSubjects } from './profiles';
import { finishSteps } from '../../text/steps';
import { toldStem } from './stems';
import type { SubjectProfile } from './profiles';
import { smallNamesOf } from './smallNames';
import { spellings } from './spellings';

interface OrganisationRow {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly common?: readonly string[];
  /** Those of the aliases that name a part of the firm. */
  readonly divisions?: readonly string[];
  readonly listed?: boolean;
  readonly vendor?: boolean;
  readonly described?: readonly string[];
}

interface ProductRow {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly common?: readonly string[];
  readonly entity: string;
  readonly kind: string;
  readonly subject?: string;
}

type TopicRow = Omit<Topic, 'words' | 'among'> & { readonly words: readonly string[]; readonly among?: readonly string[] };

/** A subject that describes instead of naming ("Investment in Anthropic", "Series C", "IPO") is no name. */
function isDescription(subject: string): boolean {
  return /(?:^|[ /])[a-z]{2,}/.test(subject.replace(/\(.{0,60}\)/, '')) || /^(?:IPO|Industry|Worldwide|Combined|Series [A-F]|[A-Z][a-z]+ Series [A-F])$/.test(subject);
}

/**
 * Names for reading: those of the entities given (with their aliases and subjects) together with the bundled rows for
 * products, people, publishers and joint entities. `claims` lets the reading follow the table where words leave it open whose
 * sum it is ("A puts $2 billion into B").
 */
export function buildLexicon(entities: readonly EntityEntry[], claims?: ClaimIndex): Lexicon {
  return finishSteps(lexiconSteps(entities, claims));
}

const nothingFiled: FiledNames = { held: new Map(), owners: new Map(), tellers: new Map(), claimants: new Set() };

/** How many entities are filed in one step. */
const entitiesTogether = 32;

/** The names and firms that a lexicon is being made of. */
interface Filing {
  readonly names: Map<string, Name>;
  readonly firms: Map<string, Firm>;
  /** What the subjects are that are products, by their entity and name. */
  readonly kinds: Map<string, NameKind>;
}

/** The same in steps of a millisecond or two, for a host that must not be held up. */
export function* lexiconSteps(entities: readonly EntityEntry[], claims?: ClaimIndex): Generator<undefined, Lexicon, undefined> {
  const names = new Map<string, Name>();
  const firms = new Map<string, Firm>();
  const filing: Filing = { names, firms, kinds: new Map() };
  addOrganisations(filing);
  yield;
  addPlaces(filing);
  yield;
  addProducts(filing, entities);
  yield;
  addPeople(filing);
  yield;
  for (const [index, entry] of entities.entries()) {
    if (index % entitiesTogether === entitiesTogether - 1) yield;
    addEntity(filing, entry);
  }

  yield;
  const general = (seed.general as readonly TopicRow[]).map(({ among, ...row }) => ({
    ...row,
    words: row.words.map(toldStem),
    ...(among === undefined ? {} : { among: among.map(toldStem) }),
  }));
  const filed = claims === undefined ? nothingFiled : gatherNames(entities, claims, general);
  for (const name of filed.claimants) add(names, name, { name, kind: 'claimant', entity: null, subject: null, common: false });

  yield;
  const noProfiles: Profiles = new Map();
  const table = tableOf(names.values());
  yield;
  const lexicon: Lexicon = {
    names: table,
    small: smallNamesOf(names.values()),
    firms,
    fiscalYearEnds: fiscalYearEnds(entities),
    firmsOfPeople: new Map((seed.people as readonly { name: string; entity?: string }[]).map(({ name, entity }) => [name, entity ?? null])),
    joints: seed.joint,
    held: filed.held,
    profiles: noProfiles,
    files: new EntityFiles({ firms, held: filed.held, profiles: noProfiles }),
    owners: filed.owners,
    markets: new Set(seed.markets.map(({ name }) => name)),
    general,
    tellers: filed.tellers,
    claims: claims ?? null,
  };
  if (claims === undefined) return lexicon;
  yield;
  const profiles = new LazyProfiles(entities, claims, lexicon);
  return { ...lexicon, profiles, files: new EntityFiles({ firms, held: filed.held, profiles }) };
}

/** A spelling leads where it was first said to. */
function add(names: Map<string, Name>, spelling: string, row: Omit<Name, 'spelling'>): void {
  for (const form of spellings(spelling)) {
    const known = names.get(form);
    if (known === undefined) names.set(form, { spelling: form, ...row });
  }
}

function addOrganisations({ names, firms }: Filing): void {
  for (const row of seed.organisations as readonly OrganisationRow[]) {
    const described = (row.described ?? []).map((word) => word.toLowerCase());
    firms.set(row.name, { listed: row.listed === true, vendor: row.vendor === true, described, divisions: row.divisions ?? [] });
    for (const spelling of [row.name, ...(row.aliases ?? [])]) {
      add(names, spelling, { name: row.name, kind: 'organisation', entity: row.name, subject: null, common: row.common?.includes(spelling) === true });
    }
  }
}

/** Adds joint entities, states and markets. */
function addPlaces({ names }: Filing): void {
  for (const row of seed.joint) {
    const common = 'common' in row ? row.common as readonly string[] : [];
    for (const spelling of 'aliases' in row ? row.aliases as readonly string[] : []) {
      add(names, spelling, { name: row.name, kind: 'joint', entity: row.name, subject: null, common: common.includes(spelling) });
    }
  }
  for (const row of seed.states) {
    const adjectives = 'adjectives' in row ? row.adjectives as readonly string[] : [];
    for (const spelling of [row.name, ...row.aliases, ...adjectives]) {
      add(names, spelling, { name: row.name, kind: 'state', entity: row.name, subject: null, common: true });
    }
  }
  for (const row of seed.markets) {
    for (const spelling of [row.name, ...row.aliases]) add(names, spelling, { name: row.name, kind: 'market', entity: row.name, subject: null, common: false });
  }
}

function addProducts({ names, kinds }: Filing, entities: readonly EntityEntry[]): void {
  const filedSubjects = new Set(entities.flatMap((entry) => entry.subjects.map(({ name }) => `${entry.name}\n${name}`)));
  for (const row of seed.products as readonly ProductRow[]) {
    const subject = row.subject ?? row.name;
    kinds.set(`${row.entity}\n${subject}`, row.kind as NameKind);
    const isFiled = row.kind === 'chip'
      || filedSubjects.size === 0
      || filedSubjects.has(`${row.entity}\n${subject}`)
      || (row.kind === 'model' && numbered.test(subject));
    for (const spelling of [row.name, ...(row.aliases ?? [])]) {
      add(names, spelling, {
        name: row.name, kind: row.kind as NameKind, entity: row.entity, common: row.common?.includes(spelling) === true,
        subject: isFiled ? subject : null,
      });
    }
  }
}

/** Adds people, and who else may tell a figure. */
function addPeople({ names }: Filing): void {
  for (const row of seed.people as readonly { name: string; aliases?: readonly string[]; common?: readonly string[]; entity?: string }[]) {
    for (const spelling of [row.name, ...(row.aliases ?? [])]) {
      add(names, spelling, { name: row.name, kind: 'person', entity: row.entity ?? null, subject: null, common: row.common?.includes(spelling) === true });
    }
  }
  for (const row of seed.claimants as readonly (string | { name: string; aliases: readonly string[] })[]) {
    const [name, ...others] = typeof row === 'string' ? [row] : [row.name, ...row.aliases];
    for (const spelling of [name as string, ...others]) add(names, spelling, { name: name as string, kind: 'claimant', entity: null, subject: null, common: false });
  }
}

/** Adds an entity of the claims, with its subjects. */
function addEntity({ names, firms, kinds }: Filing, entry: EntityEntry): void {
  const joint = / and |, /.test(entry.name);
  if (joint && seed.joint.some((row) => row.name === entry.name)) return;
  // What no organisation owns is told by its topic, not by a name.
  const topic = seed.general.some(({ entity }) => entity === entry.name);
  for (const spelling of topic ? [] : [entry.name, ...entry.aliases]) {
    const common = entry.commonWords?.includes(spelling) ?? entry.common;
    add(names, spelling, { name: entry.name, kind: joint ? 'joint' : 'organisation', entity: entry.name, subject: null, common });
  }
  if (!firms.has(entry.name)) firms.set(entry.name, { listed: false, vendor: false, described: [], divisions: [] });
  for (const subject of entry.subjects) {
    if (isDescription(subject.name)) continue;
    const kind = kinds.get(`${entry.name}\n${subject.name}`) ?? 'model';
    for (const spelling of [subject.name, ...subject.aliases]) {
      const common = subject.commonWords?.includes(spelling) ?? false;
      add(names, spelling, { name: subject.name, kind, entity: entry.name, subject: subject.name, common });
    }
  }
}

/** A model of a series: what is on file for another of them says nothing of it, though nothing is on file of itself. */
const numbered = /\d/;

class LazyProfiles implements Profiles {
  readonly #entries = new Map<string, EntityEntry>();
  readonly #made = new Map<string, readonly SubjectProfile[] | undefined>();
  readonly #claims: ClaimIndex;
  readonly #lexicon: Lexicon;

  constructor(entities: readonly EntityEntry[], claims: ClaimIndex, lexicon: Lexicon) {
    for (const entry of entities) this.#entries.set(entry.name, entry);
    this.#claims = claims;
    this.#lexicon = lexicon;
  }

  get(entity: string): readonly SubjectProfile[] | undefined {
    let own = this.#made.get(entity);
    if (own !== undefined) return own;
    const entry = this.#entries.get(entity);
    if (entry === undefined) return undefined;
    this.#entries.delete(entity);
    const found = profileSubjects(entry, this.#claims, (text) => findNames(text, this.#lexicon));
    own = found.length > 0 ? found : undefined;
    this.#made.set(entity, own);
    return own;
  }
}
