import type { Lexicon } from '../names/lexicon';
import { makers, makersBehind } from '../words/makerWords';
import { isNameWord } from './nameWords';
import { isState } from '../names/states';
import { lowerAt, tokenAt } from '../words/tokens';
import type { Token } from '../words/tokens';
import { wordSet, WordTest } from '../words/words';

/** Nouns that, with "the" before them, stand for an organisation named earlier. */
const nouns = new Set([
  'company', 'firm', 'startup', 'start-up', 'lab', 'laboratory', 'group', 'maker', 'chipmaker', 'chip-maker', 'giant', 'developer', 'operator', 'provider', 'upstart', 'fund', 'venture', 'parent', 'owner',
  'carmaker', 'automaker', 'retailer', 'designer', 'outfit', 'unicorn', 'corporation', 'business', 'organisation', 'organization', 'foundation', 'institute', 'conglomerate', 'project', 'partnership', 'programme', 'program', 'mission', 'darling', 'rival', 'network', 'platform', 'service',
]);
/** Whether a word is such a noun. */
export const firmNouns = new WordTest(nouns);

/** A pronoun or description at a token that stands for an organisation. */
export interface Reference {
  /** Token places, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly possessive: boolean;
  /** Words that narrow it down ("chinese", "chip"); empty for pronouns. */
  readonly traits: readonly string[];
  readonly pronoun: boolean;
  /** "his company": the firm of a person named. */
  readonly ofPerson: boolean;
  /** A capitalised adjective among the traits ("Hangzhou", "Chinese"), lower-cased; null where there is none. */
  readonly place: string | null;
}

/** Whether one of the nouns comes within five words, before any figure or mark. */
function nounFollows(tokens: readonly Token[], at: number): boolean {
  for (let step = 1; step <= 5; step += 1) {
    const next = tokenAt(tokens, at + step);
    if (next === undefined || next.kind === 'figure' || next.kind === 'mark') return false;
    if (next.kind === 'word' && firmNouns.passes(next.word)) return true;
  }
  return false;
}

/** Words that a reference begins with. */
export const opensReference: ReadonlySet<string> = new Set(['its', 'their', 'it', 'they', 'his', 'her', 'the', 'this', 'that']);

/** The reference that begins at `at`, if one does. */
export function referenceAt(tokens: readonly Token[], at: number, text: string): Reference | null {
  const token = tokens[at] as Token;
  if (token.kind !== 'word') return null;
  if (token.lower === 'its' || token.lower === 'their') return { first: at, last: at, possessive: true, traits: [], pronoun: true, ofPerson: false, place: null };
  if (token.lower === 'it' || token.lower === 'they') return { first: at, last: at, possessive: false, traits: [], pronoun: true, ofPerson: false, place: null };
  if (token.lower === 'his' || token.lower === 'her') {
    const described = describedAt(tokens, at, text);
    return described === null || described.traits.some((trait) => theirOwn.has(trait)) ? null : { ...described, ofPerson: true };
  }
  if (token.lower !== 'the' && token.lower !== 'this' && token.lower !== 'that') return null;
  const described = describedAt(tokens, at, text);
  return described !== null && isRunBySomebody(tokens, described.last) ? { ...described, ofPerson: true } : described;
}

const running: ReadonlySet<string> = wordSet('founded cofounded co-founded runs ran leads led heads headed chairs chaired started built controls');

/** "the company he founded", "the lab that she runs": whether the words behind a description say that it is the firm of the person meant. */
function isRunBySomebody(tokens: readonly Token[], last: number): boolean {
  const link = lowerAt(tokens, last + 1);
  const who = link === 'that' || link === 'which' ? last + 2 : last + 1;
  return (lowerAt(tokens, who) === 'he' || lowerAt(tokens, who) === 'she') && running.has(lowerAt(tokens, who + 1));
}

/** What people have besides the firms that they run. */
const theirOwn: ReadonlySet<string> = new Set(['foundation', 'institute', 'fund']);

const determiners: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her']);

/** The description of an organisation by the words behind the one at `at`; null where none of them names such a thing. */
export function describedAt(tokens: readonly Token[], at: number, text: string): Reference | null {
  if (!nounFollows(tokens, at)) return null;
  const traits: string[] = [];
  let place: string | null = null;
  for (let step = 1; step <= 5; step += 1) {
    const next = tokenAt(tokens, at + step);
    // "A deal that values the company": the description begins further on.
    if (next === undefined || next.kind === 'figure' || next.kind === 'mark' || determiners.has(next.lower)) return null;
    if (next.kind === 'word' && firmNouns.passes(next.word)) {
      const following = tokenAt(tokens, at + step + 1);
      if (following !== undefined && following.kind === 'word' && firmNouns.passes(following.word)) { traits.push(next.lower); continue; }
      // "the start-up Pellucid": the words describe whom they stand before, and point back to nobody.
      if (
        following !== undefined
        && following.start === next.end + 1
        && !next.possessive
        && (following.kind === 'name' || isNameWord(following, text))
      ) {
        return null;
      }
      return { first: at, last: at + step, possessive: next.possessive, traits: [...traits, next.lower], pronoun: false, ofPerson: false, place };
    }
    if (next.kind === 'name') {
      // "the Paris start-up" is at home there, "the Microsoft-backed start-up" is not Microsoft.
      if (next.name?.kind === 'state') {
        place = next.lower;
        traits.push(next.lower);
      } else if (tokens[at + step + 1]?.lower !== '-') traits.push(next.name?.entity ?? '');
      continue;
    }
    if (/[A-Z]/.test(text.charAt(next.start))) place = next.lower.replace(/-based$/, '');
    traits.push(...next.lower.replace(/-based$/, '').split('-').concat(next.lower));
  }
  return null;
}

/** The one entity described by the person's surname that the most other words fit; null where they fit none or several. */
export function firmDescribed(traits: readonly string[], person: string, lexicon: Lexicon): string | null {
  const surname = person.slice(person.lastIndexOf(' ') + 1).toLowerCase();
  const wanted = traits.includes('ai') ? [...traits, 'lab'] : traits;
  let best: { entity: string; fits: number } | null = null;
  let tied = false;
  for (const [entity, { described }] of lexicon.firms) {
    if (!described.includes(surname)) continue;
    const fits = wanted.filter((trait) => described.includes(trait)).length;
    if (best === null || fits > best.fits) {
      best = { entity, fits };
      tied = false;
    } else if (fits === best.fits) tied = true;
  }
  return best === null || best.fits === 0 || tied ? null : best.entity;
}

/** "his company", "her AI start-up": the one firm of the people among `names` that the words fit; null where they fit none or several. */
export function firmOfNamed(traits: readonly string[], names: readonly string[], lexicon: Lexicon): { entity: string; narrowed: boolean } | null {
  let found: string | null = null;
  for (const name of names) {
    const own = lexicon.firmsOfPeople.get(name);
    if (own === undefined) continue;
    const entity = own ?? firmDescribed(traits, name, lexicon);
    if (entity === null || (found !== null && entity !== found)) return null;
    found = entity;
  }
  return found === null ? null : { entity: found, narrowed: false };
}

/** The entity among `known` (latest first), else the only one of those named `later`, that a description fits best; null where none does. */
export function resolveDescription(
  reference: Reference,
  known: readonly string[],
  later: readonly string[],
  lexicon: Lexicon,
): { entity: string; narrowed: boolean } | null {
  const named = reference.traits.find((trait) => lexicon.firms.has(trait));
  if (named !== undefined) {
    // "the Instagram owner" is not Instagram.
    const over = reference.traits.some((trait) => owning.has(trait)) ? ownerOf(named, lexicon) : null;
    return { entity: over ?? named, narrowed: true };
  }
  const narrowing = reference.traits.filter((trait) => !general.has(trait));
  if (narrowing.length > 0) {
    const fit = known.find((entity) => lexicon.firms.get(entity)?.described.some((word) => narrowing.includes(word)) === true);
    if (fit !== undefined) return { entity: fit, narrowed: true };
    const ahead = later.filter((entity) => lexicon.firms.get(entity)?.described.some((word) => narrowing.includes(word)) === true);
    if (ahead.length === 1 && ahead[0] !== undefined) return { entity: ahead[0], narrowed: false };
    const placed = reference.place === null ? [] : [...lexicon.firms].filter(([, firm]) => firm.described.includes(reference.place as string));
    if (placed.length === 1 && placed[0] !== undefined) return { entity: placed[0][0], narrowed: false };
    if (reference.place !== null) return null;
  }
  if (reference.traits.some((trait) => things.has(trait))) return null;
  // Of several one firm alone is none.
  if (reference.traits.includes('joint') && reference.traits.includes('venture')) {
    const joint = known.find((entity) => lexicon.joints.some(({ name }) => name === entity));
    return joint === undefined ? null : { entity: joint, narrowed: false };
  }
  const trade = narrowing.filter((trait) => !nouns.has(trait) && !vague.has(trait) && isTrade(trait, lexicon));
  // "the search giant" is none of those named before whose trades are known and others.
  const one = reference.traits.some((trait) => several.has(trait))
    ? known
    // Of whom a fortune was told their firm is meant.
    : known.map((entity) => lexicon.firmsOfPeople.get(entity) ?? entity)
      .filter((entity) => !isState(entity) && !lexicon.markets.has(entity) && !lexicon.joints.some(({ name }) => name === entity));
  const open = trade.length === 0 ? one : one.filter((entity) => (lexicon.firms.get(entity)?.described ?? noWords).length === 0);
  const unlisted = reference.traits.some((trait) => young.has(trait));
  // "xAI took over X … the lab": of several, the one that is known for a lab.
  if (reference.traits.includes('lab') && open.every((entity) => lexicon.firms.has(entity))) {
    const labs = open.filter((entity) => lexicon.firms.get(entity)?.described.includes('lab') === true);
    if (labs.length === 1 && labs[0] !== undefined) return { entity: labs[0], narrowed: true };
  }
  // "The group" is seldom one of its own parts.
  const group = reference.traits.includes('group') ? open.find((entity) => lexicon.firms.get(entity)?.listed === true) : undefined;
  const first = group ?? (unlisted ? open.find((entity) => lexicon.firms.get(entity)?.listed !== true) : undefined) ?? open[0];
  if (first !== undefined) return { entity: first, narrowed: false };
  const telling = narrowing.filter((trait) => !nouns.has(trait));
  const best = telling.length === 0 ? null : bestOfTrade(known.length === 0 ? telling : reference.traits, telling, unlisted, lexicon);
  return best === null ? null : { entity: best, narrowed: false };
}

/** Whether some firm is described by the word. */
function isTrade(trait: string, lexicon: Lexicon): boolean {
  for (const { described } of lexicon.firms.values()) if (described.includes(trait)) return true;
  return false;
}

/** The one firm that the most of `traits` fit, one of `telling` among them; null where none or several do. */
function bestOfTrade(traits: readonly string[], telling: readonly string[], unlisted: boolean, lexicon: Lexicon): string | null {
  let best: string | null = null;
  let most = 0;
  let tied = false;
  for (const [entity, { listed, described }] of lexicon.firms) {
    if ((unlisted && listed) || !telling.some((trait) => described.includes(trait))) continue;
    const fits = traits.filter((trait) => described.includes(trait)).length;
    tied = fits === most || (fits < most && tied);
    if (fits > most) {
      best = entity;
      most = fits;
    }
  }
  return tied ? null : best;
}

const noWords: readonly string[] = [];

const products: ReadonlySet<string | undefined> = new Set(['model', 'service', 'site', 'chip']);

/**
 * "the owner of Instagram", "the lab behind Claude", from the noun at `noun`: the firm told by what
 * is named there, and the place of that name; null elsewhere.
 */
export function toldByProduct(tokens: readonly Token[], noun: number, lexicon: Lexicon): { readonly entity: string; readonly last: number } | null {
  const { word } = tokens[noun] as Token;
  const link = tokenAt(tokens, noun + 1)?.lower;
  const place = tokenAt(tokens, noun + 2)?.lower === 'the' ? noun + 3 : noun + 2;
  const name = tokenAt(tokens, place)?.name;
  if (name == null || name.entity === null || !(link === 'of' ? makers.passes(word) : link === 'behind' && makersBehind.passes(word))) return null;
  if (products.has(name.kind)) return { entity: name.entity, last: place };
  const own = name.kind === 'organisation' && owning.has((tokens[noun] as Token).lower) ? ownerOf(name.entity, lexicon) : null;
  return own === null ? null : { entity: own, last: place };
}

/** The firm to which another one on file belongs; null where that is its own master. */
function ownerOf(entity: string, lexicon: Lexicon): string | null {
  const small = entity.toLowerCase();
  for (const [owner, { described }] of lexicon.firms) if (described.includes(small)) return owner;
  return null;
}

/** Whether "its" at `at` and the word behind it mean the maker of what was named before ("its developer"). */
export function meansMaker(tokens: readonly Token[], at: number): boolean {
  const noun = tokenAt(tokens, at + 1);
  return (tokens[at] as Token).lower === 'its' && noun?.kind === 'word' && makers.passes(noun.word);
}

/** Nouns for one to whom another belongs. */
const owning = new Set(['owner', 'parent']);
/** Nouns for what several firms, or a state, are one in: other descriptions mean one firm. */
const several = new Set(['venture', 'project', 'partnership', 'programme', 'program', 'mission', 'group', 'network']);
/** Nouns for what a firm runs more often than for a firm: alone they point at nobody. */
const things = new Set(['network', 'platform', 'service']);
/** Words for firms that no exchange lists. */
const young = new Set(['startup', 'start-up', 'lab', 'upstart', 'unicorn']);
/** Words for a trade that many other things have as well. */
const vague = new Set(['data', 'image', 'space', 'car', 'pin', 'manager', 'university', 'workshop', 'collaboration', 'partner']);
const general = new Set(['company', 'firm', 'startup', 'start-up', 'lab', 'group', 'maker', 'giant', 'developer', 'provider', 'upstart', 'parent', 'owner', 'corporation', 'business', 'outfit', 'operator', 'organisation', 'organization', 'rival', 'ai', 'start', 'up', 'tech', 'unicorn']);
