import seed from '../../../../seeds/names.json';
import { tellsOneOfTwo } from './latter';
import type { Lexicon } from '../names/lexicon';
import { endOfName, isNameWord } from '../sentence/nameWords';
import type { Owner } from './owner';
import { lowerAt, tokenAt } from '../words/tokens';
import type { Token } from '../words/tokens';

/** Whether the token belongs to a place behind "of", or one before what is at home there ("of Abu Dhabi", "of the Emirates", "Riyadh's"). */
function isPlace(tokens: readonly Token[], place: number, text: string): boolean {
  const token = tokenAt(tokens, place);
  if (token === undefined || !(token.name?.kind === 'state' || isNameWord(token, text))) return false;
  if (token.possessive) return tokenAt(tokens, place + 1)?.kind === 'name';
  if (lowerAt(tokens, place - 1) === 'of' || (lowerAt(tokens, place - 1) === 'the' && lowerAt(tokens, place - 2) === 'of')) return true;
  return lowerAt(tokens, place - 2) === 'of' && isNameWord(tokenAt(tokens, place - 1), text);
}

/** Tokens between the firms and what each of them has. */
const farthestList = 12;

/** "Nvidia, AMD and Intel shipped 3.8 million, 500,000 and 400,000 chips": to each of `many` firms its own. */
function isShared(tokens: readonly Token[], last: number, many: number): boolean {
  let place = last + 1;
  while (place < last + farthestList && tokenAt(tokens, place)?.kind === 'word') place += 1;
  let listed = 0;
  let joined = false;
  for (; listed <= many && tokenAt(tokens, place)?.kind === 'figure'; place += 1) {
    listed += 1;
    joined = lowerAt(tokens, place - 1) === 'and';
    while (lowerAt(tokens, place + 1) === ',' || lowerAt(tokens, place + 1) === 'and') place += 1;
  }
  return joined && listed === many;
}

/**
 * "Microsoft and Nvidia bring $5 billion each", "each bring $5 billion": whether each of the firms that end at `last` has
 * the sum for itself. Goods "for $30,000 each" are no such thing, and chips that several get are on file for them together.
 */
function isOfEach(tokens: readonly Token[], last: number): boolean {
  let place = last + 1;
  while (place < last + farthestVerb && tokenAt(tokens, place)?.kind === 'word') place += 1;
  if (tokenAt(tokens, place)?.kind !== 'figure' || !money.test(lowerAt(tokens, place)) || priced.has(lowerAt(tokens, place - 1))) return false;
  return lowerAt(tokens, place + 1) === 'each' || lowerAt(tokens, place + 1) === 'apiece' || lowerAt(tokens, last + 1) === 'each' || lowerAt(tokens, last + 2) === 'each';
}

/** Tokens behind two firms in which each may be told by its place. */
const farthestPlace = 39;

/** "Nvidia and Microsoft will back it, the former with …, the latter with …": whether the words behind tell of each by its place. */
function areToldApart(tokens: readonly Token[], last: number): boolean {
  for (let place = last + 1; place < last + farthestPlace; place += 1) if (tellsOneOfTwo(tokens, place)) return true;
  return false;
}

/** Tokens of the verb between the firms and what each of them has. */
const farthestVerb = 6;
const priced: ReadonlySet<string> = new Set(['for', 'at', 'of']);
const money = /[$\u20ac\u00a3\u00a5]|dollar|euro|pound|yuan/;

/** Words that "the largest technology companies" may begin with. */
export const sized: ReadonlySet<string> = new Set(['biggest', 'largest', 'four']);
const ofTechnology: ReadonlySet<string> = new Set(['tech', 'technology', 'cloud', 'internet']);
const between: ReadonlySet<string> = new Set(['four', 'five', 'big', 'biggest', 'largest', 'us', 'u.s.', 'american', 'computing', ...ofTechnology]);
const enterprises: ReadonlySet<string> = new Set(['companies', 'firms', 'giants', 'groups', 'corporations']);

/** The joint name under which the largest technology firms are on file. */
export const largestFirms: string = seed.joint.find((row) => 'largest' in row)?.name ?? '';
const longestCrowd = 6;

/** Place of the last word of "the largest technology companies", "four big US tech firms" from token `at` on; -1 where the words say no such thing. */
export function largestFirmsAt(tokens: readonly Token[], at: number): number {
  if (!sized.has(lowerAt(tokens, at))) return -1;
  let technology = false;
  for (let place = at + 1; place <= at + longestCrowd; place += 1) {
    const lower = lowerAt(tokens, place);
    if (enterprises.has(lower)) return technology ? place : -1;
    if (!between.has(lower)) return -1;
    technology ||= ofTechnology.has(lower);
  }
  return -1;
}

/** The joint name of the firms listed from token `at` on, and the last token of the list; null where the lexicon has none for them. */
export function jointAt(tokens: readonly Token[], at: number, lexicon: Lexicon, text: string): { name: string; last: number } | null {
  const members: string[] = [];
  let last = at;
  let joined = false;
  for (let place = at; place < tokens.length && place < at + 24; place += 1) {
    const token = tokens[place] as Token;
    // "G42 of Abu Dhabi and Riyadh's Humain": where they are at home joins nobody to them.
    if (place > at && isPlace(tokens, place, text)) continue;
    if (token.kind === 'name' && token.name?.entity != null && token.name.kind !== 'person') {
      if (!members.includes(token.name.entity)) members.push(token.name.entity);
      last = place;
      if (token.possessive) break;
      continue;
    }
    if (token.lower === 'and' || token.lower === '&') joined = true;
    if (
      token.lower === ','
      || token.lower === 'and'
      || token.lower === '&'
      || token.lower === 'both'
      || token.lower === 'as'
      || token.lower === 'well'
      || token.lower === 'the'
      || (token.lower === 'of' && isPlace(tokens, lowerAt(tokens, place + 1) === 'the' ? place + 2 : place + 1, text))
    ) {
      continue;
    }
    // "Crusoe, Blue Owl and Primary Digital": one more that the lexicon lacks.
    if (members.length > 1 && last < place && isNameWord(token, text)) last = endOfName(tokens, place, text);
    break;
  }
  if (members.length < 2 || (members.length === 2 && !joined)) return null;
  if (isShared(tokens, last, members.length) || isOfEach(tokens, last) || areToldApart(tokens, last)) return null;
  const joint = jointOf(members, lexicon);
  return joint === undefined ? null : { name: joint.name, last };
}

const counted: Readonly<Record<string, number>> = { three: 3, four: 4, five: 5 };
const together: ReadonlySet<string> = new Set(['together', 'combined', 'jointly', ':', 'will', 'would', 'plan', 'spend', 'spent', 'expect', 'have', 'had']);

/**
 * "All four together: $650 billion", "the four will spend": the joint name of so many as were named last, `earlier` with the latest first, and the
 * last token of the words; null where the lexicon has none for them.
 */
export function countedJointAt(tokens: readonly Token[], at: number, earlier: readonly string[], lexicon: Lexicon): { name: string; last: number } | null {
  const opener = lowerAt(tokens, at);
  if (opener !== 'all' && opener !== 'the') return null;
  const last = opener === 'all' && lowerAt(tokens, at + 1) === 'the' ? at + 2 : at + 1;
  const many = counted[lowerAt(tokens, last)] ?? 0;
  if (many === 0 || earlier.length < many || !together.has(lowerAt(tokens, last + 1))) return null;
  const joint = jointOf(earlier.slice(0, many), lexicon);
  return joint === undefined ? null : { name: joint.name, last };
}

/** The joint name on file of just these members. */
function jointOf(members: readonly string[], { joints }: Lexicon): Lexicon['joints'][number] | undefined {
  return joints.find((row) => row.members.length === members.length && row.members.every((member) => members.includes(member)));
}

const togetherWith: ReadonlySet<string> = new Set(['together', 'along', 'jointly', ',']);

/** Whether a sentence opens with those with whom somebody acts ("Together with Alibaba …"). */
export function opensTogether(tokens: readonly Token[]): boolean {
  return lowerAt(tokens, 1) === 'with' && togetherWith.has(lowerAt(tokens, 0));
}

/** Tokens between one who acts and those it acts with at the most. */
const nearby = 4;

/**
 * `owners` of a sentence, one who acts together with others of a joint name as that joint: "Together with Alibaba and Tencent it has ordered",
 * "ByteDance, along with Alibaba and Tencent, ordered". The same list where nobody does.
 */
export function actingTogether(tokens: readonly Token[], owners: Owner[], lexicon: Lexicon): Owner[] {
  for (let from = 0; from < owners.length; from += 1) {
    const { first, preposition } = owners[from] as Owner;
    if (preposition !== 'with' || lowerAt(tokens, first - 1) !== 'with' || !togetherWith.has(lowerAt(tokens, first - 2))) continue;
    let to = from;
    while (to + 1 < owners.length && (owners[to + 1] as Owner).preposition === 'with' && (owners[to + 1] as Owner).first <= (owners[to] as Owner).last + 3) to += 1;
    const behind = owners[to + 1];
    const opens = first <= 2 && behind !== undefined && behind.first <= (owners[to] as Owner).last + nearby;
    const at = opens ? to + 1 : from - 1;
    const one = owners[at];
    if (one === undefined || one.preposition !== '' || one.possessive || one.speaker || (!opens && first - one.last > nearby + 1)) continue;
    const members = [one.entity, ...owners.slice(from, to + 1).map(({ entity }) => entity)];
    const joint = jointOf(members, lexicon);
    if (joint === undefined) continue;
    const together = { ...one, entity: joint.name, subject: null, sure: Math.max(one.sure, sureTogether) };
    return owners.flatMap((owner, place) => (place === at ? [together] : place >= from && place <= to ? [] : [owner]));
  }
  return owners;
}

/** How sure it is that those named act as one. */
const sureTogether = 0.85;
