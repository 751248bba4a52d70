/** A text with plain digits, signs and hyphens, and the way back to the offsets of the text it was made from. */
export interface FoldedText {
  readonly text: string;
  /** Offset into the original for every offset of `text`, its end included; null when they are the same. */
  readonly offsets: readonly number[] | null;
}

/** Characters that are written where a plain digit, sign or hyphen is meant, or that have no width at all. */
const foldable =
  /[\u00ad\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u200b-\u200f\u2010-\u2012\u2060-\u2064\u2212\ufe58\ufe63\ufe69\ufeff\uff04\uff05\uff07-\uff0f\uff10-\uff19\uff1a\uff21-\uff3a\uff41-\uff5a\uff5e\uffe0-\uffe6]|\ud835[\udfce-\udfff]/g;

const zeroWidth = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/;

/** First code points of the runs of decimal digits 0..9 that are folded, besides the mathematical ones. */
const digitRuns = [0x0660, 0x06f0, 0x0966, 0xff10];

const signs: Readonly<Record<string, string>> = {
  '\u2010': '-', '\u2011': '-', '\u2012': '-', '\u2212': '-', '\ufe58': '-', '\ufe63': '-', '\ufe69': '$',
  '\uffe0': '¢', '\uffe1': '£', '\uffe5': '¥', '\uffe6': '₩',
};

function foldCharacter(character: string): string {
  const sign = signs[character];
  if (sign !== undefined) return sign;
  if (zeroWidth.test(character)) return '';
  const code = character.codePointAt(0) ?? 0;
  // Mathematical digits stand in five runs of ten: bold, double-struck, sans, sans bold, monospace.
  if (code >= 0x1d7ce) return String((code - 0x1d7ce) % 10);
  const run = digitRuns.find((first) => code >= first && code < first + 10);
  if (run !== undefined) return String(code - run);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
}

/** Folds full-width and other Unicode digits and letters to plain ones, every hyphen to `-`, and drops characters without width. */
export function foldText(text: string): FoldedText {
  if (text.search(foldable) < 0) return { text, offsets: null };
  const pieces: string[] = [];
  const offsets: number[] = [];
  let moved = false;
  let last = 0;
  foldable.lastIndex = 0;
  // Not `matchAll`: it works on a copy, and a copy is compiled anew.
  for (let match = foldable.exec(text); match !== null; match = foldable.exec(text)) {
    for (let at = last; at < match.index; at++) offsets.push(at);
    const folded = foldCharacter(match[0]);
    if (folded !== '') offsets.push(match.index);
    if (folded.length !== match[0].length) moved = true;
    pieces.push(text.slice(last, match.index), folded);
    last = match.index + match[0].length;
  }
  for (let at = last; at <= text.length; at++) offsets.push(at);
  pieces.push(text.slice(last));
  return { text: pieces.join(''), offsets: moved ? offsets : null };
}
