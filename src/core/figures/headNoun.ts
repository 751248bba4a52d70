import { isDigit, isEnglishLetter, letterPair } from '../text/characters';
import { cardNouns, nouns } from './chipWords';
import type { NounEntry } from './chipWords';
import { readModel } from './foundModel';
import type { FoundModel } from './foundModel';

/** One word between a number and its noun, with what separates it from the word before. */
const phraseWord = /["”’'*_]{0,2}(,?\s{1,2}|-|)["“‘'*_]{0,2}([A-Za-z0-9][A-Za-z0-9.&'’+/-]{0,30}[A-Za-z0-9']|[A-Za-z])/y;

/** A word where it stands: its separator from what is before it, and its own offsets. */
export interface PhrasePiece {
  readonly separator: string;
  readonly raw: string;
  readonly start: number;
}

/** The word after `at`, a blank or a hyphen away; null where none follows. */
export function readPiece(text: string, at: number): PhrasePiece | null {
  if (text.charCodeAt(at) === 32) {
    const start = at + 1;
    let end = start;
    while (end - start < 32 && isLetterOrDigit(text.charCodeAt(end))) end += 1;
    // Almost every word: letters and digits, and then nothing that could go on with it.
    if (end > start && end - start < 32 && !mayJoin(text.charCodeAt(end)) && (end - start > 1 || isEnglishLetter(text.charCodeAt(start)))) {
      return { separator: ' ', raw: text.slice(start, end), start };
    }
  }
  phraseWord.lastIndex = at;
  const match = phraseWord.exec(text);
  if (match === null) return null;
  const raw = match[2] ?? '';
  return { separator: match[1] ?? '', raw, start: at + match[0].lastIndexOf(raw) };
}

function isLetterOrDigit(code: number): boolean {
  return isEnglishLetter(code) || isDigit(code);
}

/** Whether a word may go on after this mark: "A.I.", "AT&T", "H100/H200", "liquid-cooled". */
function mayJoin(code: number): boolean {
  return code === 46 || code === 38 || code === 39 || code === 0x2019 || code === 43 || code === 47 || code === 45;
}

/** The noun that a count of chips leads to. */
export interface HeadNoun {
  readonly end: number;
  readonly word: string;
  readonly noun: NounEntry;
  readonly plural: boolean;
  readonly tpu: boolean;
}

/** A head noun at a word's start: "GPUs", "GPU's", "TPUv4", "superchips". */
const nounWord = /([A-Za-z]{3,14}?)(?:['’](s))?(?:(?=v\d)|(?=h(?![A-Za-z0-9]))|(?![A-Za-z0-9'’]))/y;

/** For the first two letters of a word, whether a head noun begins with them. */
const nounBeginnings = new Uint8Array(1024);
for (const noun of nouns.keys()) nounBeginnings[letterPair(noun.charCodeAt(0), noun.charCodeAt(1))] = 1;

/** The head noun that begins at an offset; null where none does. */
export function readNoun(text: string, at: number): HeadNoun | null {
  if (nounBeginnings[letterPair(text.charCodeAt(at), text.charCodeAt(at + 1))] === 0) return null;
  nounWord.lastIndex = at;
  const match = nounWord.exec(text);
  if (match === null) return null;
  const word = (match[1] ?? '').toLowerCase();
  const noun = nouns.get(word);
  if (noun === undefined) return null;
  // "8 GPU's" is a plural in many a forum; "the chip's" is not.
  const misspelt = match[2] !== undefined && noun.sure && !noun.plural;
  const end = misspelt ? nounWord.lastIndex : at + word.length;
  return { end, word, noun, plural: noun.plural || misspelt, tpu: word.startsWith('tpu') };
}

/** After a singular noun: a model ("GPU H100s"), or a noun that carries on ("GPU cards", "GPU chips", "AI accelerator chips"). */
export function readOnward(text: string, at: number): { readonly end: number; readonly word: string; readonly model: FoundModel | null } | null {
  const piece = readPiece(text, at);
  if (piece === null || !/\s/.test(piece.separator)) return null;
  const { raw, start } = piece;
  const model = readModel(text, start);
  if (model !== null) return { end: at, word: '', model };
  const word = raw.toLowerCase();
  if (nouns.get(word)?.plural === true || cardNouns.get(word) === true) return { end: start + raw.length, word, model: null };
  return null;
}
