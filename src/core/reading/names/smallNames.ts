import { isDigit } from '../../text/characters';
import type { Lexicon, SmallName, SmallNames } from './lexicon';
import type { Name, NameHit } from './names';
import { isLetterOrDigit } from '../words/latinLetters';

/** Whether a name begins with a small letter or a digit: such are looked for by a letter inside them. */
export function beginsSmall(spelling: string): boolean {
  const first = spelling.charCodeAt(0);
  return (first >= 0x61 && first <= 0x7a) || isDigit(first);
}

/** Letters of English prose, rarest first; whatever else a name may hold is rarer still. */
const rareFirst = 'ZXQJKVYzqjxGUFHOBLRDWPNEkCMISAT.vbpgwyfmcudhlrsonitae ';

/** Of the names those that begin with a small letter or a digit, ready to be looked for. */
export function smallNamesOf(names: Iterable<Name>): SmallNames {
  const rows = [...names].filter((name) => beginsSmall(name.spelling)).sort((a, b) => b.spelling.length - a.spelling.length).map(smallName);
  return { rows, gate: rows.length === 0 ? null : gateOf(rows) };
}

function smallName(name: Name): SmallName {
  const rarest = [...name.spelling].reduce((best, letter) => (rareFirst.indexOf(letter) < rareFirst.indexOf(best) ? letter : best));
  return { name, rarest, lead: name.spelling.indexOf(rarest) + rarest.length };
}

/**
 * One expression that finds the rarest letter of each of these names: written from their first letters they take five times as
 * long. What comes before that letter counts only where hardly anything follows it; the names found are compared whole.
 */
function gateOf(rows: readonly SmallName[]): RegExp {
  const alternatives = rows.map(({ name: { spelling }, rarest, lead }) => {
    const [head, tail] = [spelling.slice(0, lead - rarest.length), spelling.slice(lead)].map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')) as [string, string];
    const letter = /[\w ]/.test(rarest) ? rarest : `\\u{${(rarest.codePointAt(0) as number).toString(16)}}`;
    return `${letter}${tail === '' ? '' : `(?=${tail})`}${head === '' || tail.length > 2 ? '' : `(?<=${head}${letter})`}`;
  });
  return new RegExp([...new Set(alternatives)].join('|'), 'gu');
}

/** Adds the names of the lexicon that begin with a small letter or a digit to the others found in `text`, in order. */
export function addSmallNames(text: string, lexicon: Lexicon, hits: NameHit[]): NameHit[] {
  const { rows, gate } = lexicon.small;
  if (gate === null) return hits;
  gate.lastIndex = 0;
  const found: { readonly row: number; readonly start: number; readonly end: number }[] = [];
  while (gate.test(text)) {
    for (let row = 0; row < rows.length; row += 1) {
      const { name, lead } = rows[row] as SmallName;
      const start = gate.lastIndex - lead;
      const end = start + name.spelling.length;
      if (start < 0 || !text.startsWith(name.spelling, start) || isLetterOrDigit(text.charCodeAt(start - 1)) || isLetterOrDigit(text.charCodeAt(end))) continue;
      found.push({ row, start, end });
    }
  }
  if (found.length === 0) return hits;
  // The longest first: of two that overlap it is the one that is meant.
  if (found.length > 1) found.sort((a, b) => a.row - b.row || a.start - b.start);
  const before = hits.length;
  for (const { row, start, end } of found) {
    if (!hits.some((hit) => hit.start < end && start < hit.end)) hits.push({ name: (rows[row] as SmallName).name, start, end });
  }
  return hits.length > before ? hits.sort((a, b) => a.start - b.start) : hits;
}
