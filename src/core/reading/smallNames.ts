import type { Lexicon, SmallName } from './lexicon';
import type { Name, NameHit } from './names';
import { isLetterOrDigit } from './words';

/** Names that begin with a small letter or a digit are looked for one by one. */
const lowerStart = /^[a-z\d]/;

/** Of the names those that begin with a small letter or a digit, longest first, ready to be looked for. */
export function smallNamesOf(names: Iterable<Name>): SmallName[] {
  return [...names].filter((name) => lowerStart.test(name.spelling)).sort((a, b) => b.spelling.length - a.spelling.length).map(smallName);
}

/** Adds the names of the lexicon that begin with a small letter or a digit to the others found in `text`, in order. */
export function addSmallNames(text: string, lexicon: Lexicon, hits: NameHit[]): NameHit[] {
  if (lexicon.smallGate === null || !lexicon.smallGate.test(text)) return hits;
  let added = false;
  for (const { name, rare, lead } of lexicon.small) {
    for (let at = text.indexOf(rare); at >= 0; at = text.indexOf(rare, at + 1)) {
      const start = at - lead;
      const end = start + name.spelling.length;
      if (start < 0 || !text.startsWith(name.spelling, start)) continue;
      if (isLetterOrDigit(text.charCodeAt(start - 1)) || isLetterOrDigit(text.charCodeAt(end))) continue;
      if (hits.some((hit) => hit.start < end && start < hit.end)) continue;
      hits.push({ name, start, end });
      added = true;
    }
  }
  return added ? hits.sort((a, b) => a.start - b.start) : hits;
}

/** Letters of English prose, rarest first; whatever else a name may hold is rarer still. */
const rareFirst = 'ZXQJKVYzqjxGUFHOBLRDWPNEkCMISAT.vbpgwyfmcudhlrsonitae ';

/**
 * One expression that finds something in every text with one of these names, each looked for from its rarest letter to its end:
 * written from their first letters they take five times as long. Only where hardly anything follows that letter what comes
 * before it counts as well.
 */
export function gateOf(small: readonly SmallName[]): RegExp | null {
  if (small.length === 0) return null;
  const alternatives = small.map(({ name: { spelling } }) => {
    const rarest = [...spelling].reduce((best, letter) => (rareFirst.indexOf(letter) < rareFirst.indexOf(best) ? letter : best));
    const at = spelling.indexOf(rarest);
    const [head, tail] = [spelling.slice(0, at), spelling.slice(at + rarest.length)].map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')) as [string, string];
    const letter = /[\w ]/.test(rarest) ? rarest : `\\u{${(rarest.codePointAt(0) as number).toString(16)}}`;
    return `${letter}${tail}${head === '' || tail.length > 2 ? '' : `(?<=${head}${letter}${tail})`}`;
  });
  return new RegExp([...new Set(alternatives)].join('|'), 'u');
}

/** Capitals and digits are rare in prose, "the" is not: a name is looked for by its first capital or digit, else by its last word. */
function smallName(name: Name): SmallName {
  const mark = name.spelling.search(/[A-Z\d]/);
  const lead = mark >= 0 ? mark : name.spelling.lastIndexOf(' ') + 1;
  return { name, rare: name.spelling.slice(lead), lead };
}
