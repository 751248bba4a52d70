import type { ClaimIndex, EntityEntry, Metric } from '../claims/claim';
import seed from '../../../seeds/names.json';
import { profileSubjects } from './subjects';
import type { SubjectProfile } from './subjects';
import { wordAt } from './words';
import type { Word } from './words';

/** What a name stands for. Claimants speak of figures and never own them. */
export type NameKind =
  | 'organisation' | 'joint' | 'state' | 'market'
  | 'model' | 'site' | 'service' | 'programme' | 'chip'
  | 'person' | 'claimant';

/** One spelling that leads to an entity, a subject, a person or a claimant. */
export interface Name {
  readonly spelling: string;
  /** The entry's own name: what a reader is shown. */
  readonly name: string;
  readonly kind: NameKind;
  /** Whose figures it leads to; null for people and claimants who own none. */
  readonly entity: string | null;
  /** The claims' word for the model, site or product; null for the organisation as a whole. */
  readonly subject: string | null;
  /** Also a common word or another's name: counts only where the text shows the organisation. */
  readonly common: boolean;
}

/** What is known of an organisation beyond its name. */
export interface Firm {
  readonly listed: boolean;
  /** Makes and sells accelerators. */
  readonly vendor: boolean;
  /** Words of a description that may stand for it ("the chipmaker", "the Chinese firm"). */
  readonly described: readonly string[];
}

/** A name that begins with a small letter or a digit, with the part of it that is rarest in prose and where in it that begins. */
interface SmallName {
  readonly name: Name;
  readonly rare: string;
  readonly lead: number;
}

/** Subjects on file, taken apart when somebody first asks for an entity's; undefined for one without any. */
export interface Profiles {
  get(entity: string): readonly SubjectProfile[] | undefined;
}

export interface Lexicon {
  /** Spellings by their lower-cased first word, longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly Name[]>;
  /** Spellings that begin with a small letter or a digit ("xAI", "s1"), longest first. */
  readonly small: readonly SmallName[];
  /** Whether a text may hold one of those; most do not. Null where there are none. */
  readonly smallGate: RegExp | null;
  readonly firms: ReadonlyMap<string, Firm>;
  /** Joint entities by their members. */
  readonly joints: readonly { readonly name: string; readonly members: readonly string[] }[];
  /** Metrics on file by entity, each with the subjects it has. */
  readonly held: ReadonlyMap<string, ReadonlyMap<Metric, ReadonlySet<string>>>;
  /** Subjects on file, by entity. */
  readonly profiles: Profiles;
  /** Entities that have a claim on this subject, by subject. */
  readonly owners: ReadonlyMap<string, readonly string[]>;
  /** Topics that stand for an entity where no organisation is named. */
  readonly general: readonly { readonly entity: string; readonly metric: string; readonly subject?: string; readonly words: readonly string[] }[];
  readonly claims: ClaimIndex | null;
}

interface OrganisationRow {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly common?: readonly string[];
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

const firstWord = /^(?:[A-Za-z\u00C0-\u024F][A-Za-z0-9\u00C0-\u024F]*|\d+[A-Za-z]+|[\u4E00-\u9FFF]+)/;

/** A subject that describes instead of naming ("Investment in Anthropic", "Series C", "IPO") is no name. */
function isDescription(subject: string): boolean {
  return /(?:^|[ /])[a-z]{2,}/.test(subject.replace(/\(.{0,60}\)/, '')) || /^(?:IPO|Industry|Worldwide|Combined|Hopper|Series [A-F]|[A-Z][a-z]+ Series [A-F])$/.test(subject);
}

/**
 * Names for reading: those of the entities given (with their aliases and subjects) together with the bundled rows for
 * products, people, publishers and joint entities. `claims` lets the reading follow the table where words leave it open whose
 * sum it is ("A puts $2 billion into B").
 */
export function buildLexicon(entities: readonly EntityEntry[], claims?: ClaimIndex): Lexicon {
  const names = new Map<string, Name>();
  const firms = new Map<string, Firm>();
  const add = (spelling: string, row: Omit<Name, 'spelling'>): void => {
    for (const form of spellings(spelling)) {
      const known = names.get(form);
      if (known === undefined) names.set(form, { spelling: form, ...row });
    }
  };

  for (const row of seed.organisations as readonly OrganisationRow[]) {
    firms.set(row.name, { listed: row.listed === true, vendor: row.vendor === true, described: (row.described ?? []).map((word) => word.toLowerCase()) });
    for (const spelling of [row.name, ...(row.aliases ?? [])]) {
      add(spelling, { name: row.name, kind: 'organisation', entity: row.name, subject: null, common: row.common?.includes(spelling) === true });
    }
  }
  for (const row of seed.joint) {
    for (const spelling of 'aliases' in row ? row.aliases as readonly string[] : []) {
      add(spelling, { name: row.name, kind: 'joint', entity: row.name, subject: null, common: false });
    }
  }
  for (const row of seed.states) {
    for (const spelling of [row.name, ...row.aliases]) add(spelling, { name: row.name, kind: 'state', entity: row.name, subject: null, common: true });
  }
  for (const row of seed.markets) {
    for (const spelling of [row.name, ...row.aliases]) add(spelling, { name: row.name, kind: 'market', entity: row.name, subject: null, common: false });
  }
  const filedSubjects = new Set(entities.flatMap((entry) => entry.subjects.map(({ name }) => `${entry.name}\n${name}`)));
  for (const row of seed.products as readonly ProductRow[]) {
    const subject = row.subject ?? row.name;
    for (const spelling of [row.name, ...(row.aliases ?? [])]) {
      add(spelling, {
        name: row.name, kind: row.kind as NameKind, entity: row.entity, common: row.common?.includes(spelling) === true,
        subject: row.kind === 'chip' || filedSubjects.size === 0 || filedSubjects.has(`${row.entity}\n${subject}`) ? subject : null,
      });
    }
  }
  for (const row of seed.people as readonly { name: string; aliases?: readonly string[]; common?: readonly string[]; entity?: string }[]) {
    for (const spelling of [row.name, ...(row.aliases ?? [])]) add(spelling, { name: row.name, kind: 'person', entity: row.entity ?? null, subject: null, common: row.common?.includes(spelling) === true });
  }
  for (const row of seed.claimants as readonly (string | { name: string; aliases: readonly string[] })[]) {
    const [name, ...others] = typeof row === 'string' ? [row] : [row.name, ...row.aliases];
    for (const spelling of [name as string, ...others]) add(spelling, { name: name as string, kind: 'claimant', entity: null, subject: null, common: false });
  }

  for (const entry of entities) {
    const joint = / and |, /.test(entry.name);
    if (joint && seed.joint.some((row) => row.name === entry.name)) continue;
    for (const spelling of [entry.name, ...entry.aliases]) {
      const common = entry.commonWords?.includes(spelling) ?? entry.common;
      add(spelling, { name: entry.name, kind: joint ? 'joint' : 'organisation', entity: entry.name, subject: null, common });
    }
    if (!firms.has(entry.name)) firms.set(entry.name, { listed: false, vendor: false, described: [] });
    for (const subject of entry.subjects) {
      if (isDescription(subject.name)) continue;
      for (const spelling of [subject.name, ...subject.aliases]) {
        const common = subject.commonWords?.includes(spelling) ?? false;
        add(spelling, { name: subject.name, kind: 'model', entity: entry.name, subject: subject.name, common });
      }
    }
  }

  for (const name of claims === undefined ? [] : claimantsOf(entities, claims)) add(name, { name, kind: 'claimant', entity: null, subject: null, common: false });

  const byFirstWord = new Map<string, Name[]>();
  for (const name of names.values()) {
    const first = firstWord.exec(name.spelling)?.[0].toLowerCase();
    if (first === undefined) continue;
    const list = byFirstWord.get(first);
    if (list === undefined) byFirstWord.set(first, [name]);
    else list.push(name);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.spelling.length - a.spelling.length);

  const small = [...names.values()].filter((name) => lowerStart.test(name.spelling)).sort((a, b) => b.spelling.length - a.spelling.length).map(smallName);
  const lexicon: Lexicon = {
    byFirstWord, small, smallGate: gateOf(small), firms, joints: seed.joint, held: new Map(), profiles: new Map(), owners: new Map(), general: seed.general, claims: claims ?? null,
  };
  if (claims === undefined) return lexicon;
  return { ...lexicon, ...fileSubjects(entities, claims, lexicon) };
}

/** Who asserts, first reported or publishes the claims, as far as the name is more than one common word. */
function claimantsOf(entities: readonly EntityEntry[], claims: ClaimIndex): Set<string> {
  const found = new Set<string>();
  for (const entry of entities) {
    for (const claim of claims.ofEntity(entry.name)) {
      for (const words of [claim.claimant, claim.reportedBy, claim.publisher]) {
        const name = words?.replace(/ \(.{0,80}\)$/, '') ?? '';
        if (/^[A-Z\d].{0,40}(?: [A-Z]|[a-z][A-Z])/.test(name) && !/ and |, | (?:documents|sources?|index|commenter|user|founders?|prospectus|filings?|report)$/.test(name)) found.add(name);
      }
    }
  }
  return found;
}

const states: ReadonlySet<string> = new Set(seed.states.map(({ name }) => name));

/** Whether an entity is a country or a union of them. */
export function isState(entity: string): boolean {
  return states.has(entity);
}

/** A name at a place of a text. */
export interface NameHit {
  readonly name: Name;
  readonly start: number;
  readonly end: number;
}

const capital = /[A-Z\u00C0-\u00DE\u4E00-\u9FFF]/g;
/** Names that begin with a small letter or a digit are looked for one by one. */
const lowerStart = /^[a-z\d]/;

/** All names in `text`, longest match first, in order, without overlaps. Gating of common words is the reader's task. */
export function findNames(text: string, lexicon: Lexicon): NameHit[] {
  const hits: NameHit[] = [];
  capital.lastIndex = 0;
  // It matches one character, so `lastIndex` alone tells where, without a match object each.
  while (capital.test(text)) {
    const start = capital.lastIndex - 1;
    const end = wordEnd(text, start);
    const hit = isWordCode(text.charCodeAt(start - 1)) ? null : longestAt(text, start, end, lexicon);
    if (hit === null) capital.lastIndex = end;
    else {
      hits.push(hit);
      capital.lastIndex = hit.end;
    }
  }
  if (lexicon.smallGate === null || !lexicon.smallGate.test(text)) return hits;
  let added = false;
  for (const { name, rare, lead } of lexicon.small) {
    for (let at = text.indexOf(rare); at >= 0; at = text.indexOf(rare, at + 1)) {
      const start = at - lead;
      const end = start + name.spelling.length;
      if (start < 0 || !text.startsWith(name.spelling, start)) continue;
      if (isWordCode(text.charCodeAt(start - 1)) || isWordCode(text.charCodeAt(end))) continue;
      if (hits.some((hit) => hit.start < end && start < hit.end)) continue;
      hits.push({ name, start, end });
      added = true;
    }
  }
  return added ? hits.sort((a, b) => a.start - b.start) : hits;
}

/** Letters of English prose, rarest first; whatever else a name may hold is rarer still. */
const rareFirst = 'ZXQJKVYzqjxGUFHOBLRDWPNEkCMISATvbpgwyfmcudhlrsonitae ';

/** One expression for all these names, each looked for from its rarest letter on: written from their first letters they take five times as long. */
function gateOf(small: readonly SmallName[]): RegExp | null {
  if (small.length === 0) return null;
  const alternatives = small.map(({ name: { spelling } }) => {
    const rarest = [...spelling].reduce((best, letter) => (rareFirst.indexOf(letter) < rareFirst.indexOf(best) ? letter : best));
    const at = spelling.indexOf(rarest);
    const [head, tail] = [spelling.slice(0, at), spelling.slice(at + rarest.length)].map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')) as [string, string];
    return `${/[\w ]/.test(rarest) ? rarest : `\\u{${(rarest.codePointAt(0) as number).toString(16)}}`}${tail === '' ? '' : `(?=${tail})`}${head === '' ? '' : `(?<=${head}${/[\w ]/.test(rarest) ? rarest : '.'})`}`;
  });
  return new RegExp([...new Set(alternatives)].join('|'), 'u');
}

/** Capitals and digits are rare in prose, "the" is not: a name is looked for by its first capital or digit, else by its last word. */
function smallName(name: Name): SmallName {
  const mark = name.spelling.search(/[A-Z\d]/);
  const lead = mark >= 0 ? mark : name.spelling.lastIndexOf(' ') + 1;
  return { name, rare: name.spelling.slice(lead), lead };
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end += 1;
  return end;
}

function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || (code >= 0xc0 && code <= 0x24f);
}

/** Names that begin with a word; it keeps them for the lexicon that asked last. */
function namesFrom(word: Word, lexicon: Lexicon): readonly Name[] | undefined {
  if (word.namesOf !== lexicon) {
    word.namesOf = lexicon;
    word.names = lexicon.byFirstWord.get(word.lower);
  }
  return word.names;
}

function longestAt(text: string, start: number, wordEnds: number, lexicon: Lexicon): NameHit | null {
  const chinese = text.charCodeAt(start) >= 0x4e00;
  const list = chinese ? lexicon.byFirstWord.get(firstWord.exec(text.slice(start, start + 12))?.[0] ?? '') : namesFrom(wordAt(text, start, wordEnds), lexicon);
  if (list === undefined) return null;
  for (const name of list) {
    const end = start + name.spelling.length;
    if (!sameSpelling(text, start, name.spelling)) continue;
    if (!chinese && isWordCode(text.charCodeAt(end))) continue;
    return { name, start, end };
  }
  return null;
}

/** Exact, or the same letters in other capitals ("NVIDIA", "OPENAI") where the spelling is long enough to be nobody else's. */
function sameSpelling(text: string, start: number, spelling: string): boolean {
  for (let offset = 0; offset < spelling.length; offset += 1) {
    const there = text.charCodeAt(start + offset);
    const here = spelling.charCodeAt(offset);
    if (there === here) continue;
    if (spelling.length < 4) return false;
    if (there < 128 && here < 128) {
      const small = there | 32;
      if (small !== (here | 32) || small < 97 || small > 122) return false;
    } else if (text.charAt(start + offset).toLowerCase() !== spelling.charAt(offset).toLowerCase()) return false;
  }
  return true;
}

/** A name with its hyphens as spaces and the other way round, and straight for curly apostrophes. */
function spellings(name: string): string[] {
  const forms = new Set([name]);
  if (name.includes('-')) forms.add(name.replaceAll('-', ' '));
  if (/[a-zA-Z] \d/.test(name)) forms.add(name.replace(/([a-zA-Z]) (?=\d)/, '$1-'));
  if (/[a-z] \d$/.test(name)) forms.add(name.replace(/ (?=\d$)/, ' v'));
  if (name.includes('\'')) forms.add(name.replaceAll('\'', '\u2019'));
  return [...forms];
}

function fileSubjects(entities: readonly EntityEntry[], claims: ClaimIndex, lexicon: Lexicon): Pick<Lexicon, 'held' | 'profiles' | 'owners'> {
  const held = new Map<string, Map<Metric, Set<string>>>();
  const owners = new Map<string, string[]>();
  for (const entry of entities) {
    const metrics = new Map<Metric, Set<string>>();
    for (const { metric, subject } of claims.ofEntity(entry.name)) {
      const subjects = metrics.get(metric) ?? new Set<string>();
      if (subject !== null) subjects.add(subject);
      metrics.set(metric, subjects);
    }
    held.set(entry.name, metrics);
    for (const subject of new Set([...metrics.values()].flatMap((subjects) => [...subjects]))) {
      const list = owners.get(subject);
      if (list === undefined) owners.set(subject, [entry.name]);
      else list.push(entry.name);
    }
  }
  return { held, profiles: new LazyProfiles(entities, claims, lexicon), owners };
}

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
