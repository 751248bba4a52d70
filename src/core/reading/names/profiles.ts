import type { ClaimIndex, EntityEntry, Metric } from '../../claims/claim';
import { keyOf } from './names';
import type { NameHit } from './names';
import { isOfTrade, landOfSales } from '../parts/salesLands';
import { stemOf, toldStem } from './stems';
import type { ToldStem } from './stems';
import { monthNames } from '../words/timeWords';
import { wordSet } from '../words/words';

const aYear = /^20\d\d$/;

/** Whether a word is a year by which a round or deal may be told. */
export function isYear(word: string): boolean {
  return aYear.test(word);
}

/** A subject on file, taken apart into the names and words by which a sentence may mean it. */
export interface SubjectProfile {
  readonly subject: string;
  readonly metrics: ReadonlySet<Metric>;
  /** Organisations and people that must be named beside it ("Investment in Anthropic" → Anthropic). */
  readonly names: readonly string[];
  /** Of each of these whose it is: a service's owner, else the same. */
  readonly parties: readonly string[];
  /** Its other words, as stems, with their weight, and whether it cannot be meant without them. */
  readonly words: readonly { readonly stem: ToldStem; readonly weight: number; readonly needed: boolean }[];
  /** The stem of the month it is told by ("September 2025 round"); null where it is told by none. */
  readonly month: string | null;
  /** The year it is told by; null where it is told by none. */
  readonly year: string | null;
  /** The land whose sales it is ("China sales"); null where it is not told by one alone. */
  readonly land: string | null;
  /** It holds the entity's own name ("Nvidia shares"). */
  readonly own: boolean;
}

const empty = wordSet('the a an of and in at on to for with by as its led (all phases) reported');
/** Words that say of what kind a thing is and not which: a sentence seldom repeats them. */
const faint = new Set(['share', 'project', 'plan', 'data', 'centre', 'center', 'segment', 'gpu', 'cloud', 'launch', 'sell', 'off']);

const faintest = 0.3;

const months = new Set(monthNames.map(stemOf));
/** Words that set a thing apart from each of those named in it: without one of them a sentence does not mean it. */
const parting = new Set(['combined']);
/** What such a word weighs. */
export const decisive = 4;

/** Whether a word is the number of one of several models or stages ("Grok 3", "phase 2"): without it a sentence means another one. */
function isVersion(word: string): boolean {
  return /^\d(?:\.\d)?$/.test(word);
}

function weightOf(stem: string): number {
  return parting.has(stem) ? decisive : faint.has(stem) || isVersion(stem) ? faintest : 1;
}

/** Profiles of an entity's subjects on file. `names` finds the names in a subject's words. */
export function profileSubjects(entry: EntityEntry, claims: ClaimIndex, names: (text: string) => readonly NameHit[]): SubjectProfile[] {
  const metrics = new Map<string, Set<Metric>>();
  for (const claim of claims.ofEntity(entry.name)) {
    if (claim.subject === null) continue;
    const known = metrics.get(claim.subject);
    if (known === undefined) metrics.set(claim.subject, new Set([claim.metric]));
    else known.add(claim.metric);
  }
  return [...metrics].map(([subject, held]) => {
    const hits = names(subject).filter((hit) => hit.name.subject === null || hit.name.kind === 'service' || hit.name.kind === 'chip');
    const own = hits.some((hit) => hit.name.entity === entry.name && hit.name.kind !== 'chip' && hit.name.kind !== 'service');
    let rest = subject;
    for (const hit of hits) rest = rest.replace(hit.name.spelling, ' ');
    const isWord = (word: string, before: string | undefined): boolean =>
      !empty.has(word) && (word.length > 1 || isVersion(word) || (before === 'series' && /[a-z]/.test(word)));
    const written = rest.toLowerCase().split(/[\s()/,'\u2019-]+/).filter((word, at, all) => isWord(word, all[at - 1]));
    const land = landOfSales(written);
    const words = written.map((word) => ({
      stem: toldStem(word),
      weight: land !== null && isOfTrade(word) ? faintest : weightOf(stemOf(word)),
      needed: isVersion(word),
    }));
    const others = new Map(hits.filter((hit) => hit.name.entity !== entry.name || hit.name.kind === 'chip' || hit.name.kind === 'service')
      // A service is meant where it is named, not where its owner is.
      .map(({ name }) => [name.kind === 'service' ? name.name : keyOf(name), keyOf(name)]));
    const month = words.find(({ stem }) => months.has(stem.text))?.stem.text ?? null;
    const year = words.find(({ stem }) => isYear(stem.text))?.stem.text ?? null;
    return { subject, month, year, land, metrics: held, names: [...others.keys()], parties: [...others.values()], words, own };
  });
}
