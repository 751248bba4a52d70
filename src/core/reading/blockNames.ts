import type { Block } from '../text/block';
import { isEntry } from '../text/block';
import type { Context, Focus } from './context';
import { admitNames } from './names/admitNames';
import { findNames } from './names/findNames';
import { isLeft } from './names/formerFirms';
import { readGate } from './names/gate';
import type { Lexicon } from './names/lexicon';
import { isInPassing } from './names/names';
import type { NameHit } from './names/names';
import { isAttribute, isVenue } from './sentence/nameWords';
import { classWords } from './sentence/yardsticks';
import { tiedParty } from './owners/tiedParties';

const none: readonly never[] = [];

/** Whom a block names for the list behind it; entries hand on what stands above them. */
export function namedAbove({ kind, prose: { text } }: Block, { above }: Context, found: readonly NameHit[]): readonly string[] {
  if (isEntry(kind) || kind === 'footnote') return above;
  const endsInColon = text.endsWith(':');
  if (kind !== 'heading' && !endsInColon) return none;
  const named: string[] = [];
  for (const { name: { entity, kind: what } } of found) {
    if (named.length < mostAbove && entity !== null && what !== 'chip' && !named.includes(entity)) named.push(entity);
  }
  return named.length > 0 ? named : endsInColon ? above : none;
}

/** Firms and states above a list that are handed on at most. */
const mostAbove = 4;

/** Kinds of names that are none of an organisation. */
const notLeading: ReadonlySet<string> = new Set(['person', 'chip', 'state']);

/** "a GPT-4-class model": what makes a name only tell how large something is. */
const asClass = new RegExp(`^[ -](?:${classWords.replaceAll(' ', '|')})(?!\\w)`);
const longestClass = 9;

/** The organisation that a block names first. */
export function namedFirst(text: string, hits: readonly NameHit[]): Focus | null {
  const isNamed = ({ name, start, end }: NameHit): boolean =>
    !notLeading.has(name.kind)
    && !isInPassing(name)
    && !isAttribute(text, end)
    && !isVenue(text, start, end)
    && !isLeft(text, start, end)
    && !asClass.test(text.slice(end, end + longestClass))
    && tiedParty(text, start, end) === null;
  const first = hits.find((hit) => hit.name.entity !== null && isNamed(hit));
  return first === undefined ? null : { entity: first.name.entity as string, subject: null };
}

/** Whether a heading is one of a section, or nothing but a name, and names one organisation. */
export function isSection(block: Block, hits: readonly NameHit[]): boolean {
  let only: NameHit | null = null;
  for (const hit of hits) {
    if (hit.name.entity === null || hit.name.kind === 'person' || hit.name.kind === 'chip') continue;
    if (only !== null && only.name.entity !== hit.name.entity) return false;
    only ??= hit;
  }
  return only !== null && (block.level > 1 || only.end - only.start === block.prose.text.trim().length);
}

/** Entities, claimants and people among the names, each once: whom they lead to, then who they are. */
export function namesIn(hits: readonly NameHit[], headers: readonly NameHit[]): readonly string[] {
  if (hits.length === 0 && headers.length === 0) return none;
  const names = new NameList();
  for (const { name } of hits) names.add(name.entity ?? name.name);
  for (const { name } of headers) names.add(name.entity ?? name.name);
  for (const { name } of hits) if (name.kind === 'claimant' || name.kind === 'person') names.add(name.name);
  // A copy has no room left over: blocks keep it.
  return names.list.slice();
}

/** Names, each once; a set only where there are many. */
class NameList {
  readonly list: string[] = [];
  #set: Set<string> | null = null;

  add(name: string): void {
    if (this.#set === null) {
      if (this.list.includes(name)) return;
      if (this.list.length >= 16) this.#set = new Set(this.list);
    } else if (this.#set.has(name)) return;
    this.#set?.add(name);
    this.list.push(name);
  }
}

/** The context with what the title names, whose words are read here once. */
export function readTitle(context: Context, lexicon: Lexicon): Context {
  const words = context.titleWords ?? '';
  const hits = admitNames(words, findNames(words, lexicon), readGate(words, 'heading', []));
  const owner = hits.find((hit) => hit.name.entity !== null && hit.name.kind !== 'person');
  const title = owner === undefined ? null : { entity: owner.name.entity as string, subject: owner.name.subject };
  return { ...context, titleWords: null, title, established: establish(context.established, hits) };
}

/** Entities known without doubt, in order, with those that these names add. */
export function establish(known: readonly string[], hits: readonly NameHit[]): readonly string[] {
  let fresh: string[] | null = null;
  for (const { name: { entity, common, kind } } of hits) {
    if (common || entity === null || kind === 'person' || known.includes(entity)) continue;
    if (fresh === null) fresh = [entity];
    else if (!fresh.includes(entity)) fresh.push(entity);
  }
  return fresh === null ? known : [...known, ...fresh].sort();
}
