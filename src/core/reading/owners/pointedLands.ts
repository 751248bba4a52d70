import type { Name, NameHit } from '../names/names';
import { ownerAt } from './owner';
import type { OwnerSearch } from './ownerSearch';
import { descriptionRule } from '../rules';
import { isState } from '../names/states';
import { lowerAt } from '../words/tokens';

const within: ReadonlySet<string> = new Set(['in', 'across', 'throughout', 'around', 'inside']);
/** Lands without reports of their own. */
const otherLands = /(?=[A-Z])\b(?:Germany|Japan|(?:South )?Korea|China|America|United States|U\.S\.|US|Canada|Mexico|Brazil|Spain|Italy|Norway|Sweden|Finland|Denmark|Ireland|Poland|Netherlands|Switzerland|Austria|Portugal|Greece|Turkey|Israel|Saudi Arabia|Emirates|UAE|Qatar|Kuwait|Egypt|Morocco|Kenya|Nigeria|South Africa|Malaysia|Singapore|Indonesia|Thailand|Vietnam|Philippines|Taiwan|Kazakhstan|Armenia|Australia|New Zealand|Argentina|Chile|Russia|Ukraine|Pakistan|Bangladesh)(?!\w)/;
/** A land without reports of its own, whichever it is. */
const other = '';

/** The land named last once the words of a text from `start` to `end` are read, `hits` being the names in it; `before` is the one that was before them. */
export function landNamed(text: string, start: number, end: number, hits: readonly NameHit[], before: string | null): string | null {
  const own = hits.findLast((hit) => hit.name.kind === 'state' && hit.start >= start && hit.end <= end);
  // Where no land of ours was named, another takes nobody's place.
  if (own === undefined && before === null) return null;
  return otherLands.test(text.slice(own?.start ?? start, end)) ? other : own?.name.entity ?? before;
}

/** Adds the land named last where "in the country" at token `at` points back to it; whether it does. */
export function addLand({ view: { tokens }, owners, land }: OwnerSearch, at: number): boolean {
  if (lowerAt(tokens, at) !== 'the' || lowerAt(tokens, at + 1) !== 'country' || !within.has(lowerAt(tokens, at - 1))) return false;
  if (land === null || !isState(land)) return false;
  const name: Name = { spelling: land, name: land, kind: 'state', entity: land, subject: null, common: false };
  owners.push(ownerAt(tokens, at, at + 1, { entity: land, subject: null, name }, 'in', descriptionRule, 0.8));
  return true;
}
