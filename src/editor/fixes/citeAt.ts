import { referencesAt } from './footnoteReferences';
import type { TextEdit } from './textEdit';

const definition = /^ {0,3}\[\^([^\]\s]{1,80})\]:[ \t]*(.*)$/gm;
const reference = /\[\^([^\]\s]{1,80})\]/g;

/** A footnote label that the draft does not use: the number after its highest, or 1. */
function freeLabel(text: string): string {
  let highest = 0;
  for (const [, label = ''] of text.matchAll(reference)) {
    if (/^\d{1,6}$/.test(label)) highest = Math.max(highest, Number(label));
  }
  return String(highest + 1);
}

/** The label under which a citation is already defined in the draft, or null. */
export function labelOf(text: string, citation: string): string | null {
  for (const [, label = '', words = ''] of text.matchAll(definition)) {
    if (words.trim() === citation) return label;
  }
  return null;
}

/** The end of the word or number that an offset lies inside of: no reference parts a word. Elsewhere the offset itself. */
export function wordEnd(text: string, offset: number): number {
  const inWord = (at: number): boolean => /[\p{L}\p{M}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at) ?? 32));
  if (offset <= 0 || !inWord(offset - 1)) return offset;
  let end = offset;
  while (end < text.length && (inWord(end) || (/[.,'’\uDC00-\uDFFF]/.test(text.charAt(end)) && end + 1 < text.length && inWord(end + 1)))) end += 1;
  return end;
}

/**
 * The edits that cite a source by footnote: a reference at the offset, and the note at the end of the draft unless the
 * draft has it already. Line ends follow the draft's. No edits when that very reference already stands there.
 */
export function citeAt(text: string, offset: number, citation: string): readonly TextEdit[] {
  return citeAll(text, [offset], citation);
}

/** The same for several places at once: one note, a reference at each place that lacks it. */
export function citeAll(text: string, offsets: readonly number[], citation: string): readonly TextEdit[] {
  const known = labelOf(text, citation);
  const label = known ?? freeLabel(text);
  const mark = `[^${label}]`;
  const places = [...new Set(offsets)].filter((offset) => !referencesAt(text, offset).includes(label));
  if (places.length === 0) return [];
  const edits: TextEdit[] = places.map((offset) => ({ start: offset, end: offset, text: mark }));
  if (known === null) edits.push(noteAtEnd(text, `${mark}: ${citation}`));
  return edits;
}

function noteAtEnd(text: string, note: string): TextEdit {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const end = text.trimEnd().length;
  const last = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
  const gap = end === 0 ? '' : /^ {0,3}\[\^[^\]\s]{1,80}\]:/.test(last) ? eol : eol + eol;
  return { start: end, end: text.length, text: `${gap}${note}${eol}` };
}
