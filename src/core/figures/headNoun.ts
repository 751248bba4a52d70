import { cardNouns, nouns } from './chipWords';
import type { NounEntry } from './chipWords';
import { readModel } from './foundModel';
import type { FoundModel } from './foundModel';

/** One word between a number and its noun, with what separates it from the word before. */
export const phraseWord = /["”’'*_]{0,2}(,?\s{1,2}|-|)["“‘'*_]{0,2}([A-Za-z0-9][A-Za-z0-9.&'’+/-]{0,30}[A-Za-z0-9']|[A-Za-z])/y;

/** The noun that a count of chips leads to. */
export interface HeadNoun {
  readonly end: number;
  readonly word: string;
  readonly noun: NounEntry;
  readonly plural: boolean;
  readonly tpu: boolean;
}

/** A head noun at a word's start: "GPUs", "GPU's", "TPUv4", "superchips". */
export const nounWord = /([A-Za-z]{3,14}?)(?:['’](s))?(?:(?=v\d)|(?=h(?![A-Za-z0-9]))|(?![A-Za-z0-9'’]))/y;

/** The head noun that begins at an offset; null where none does. */
export function readNoun(text: string, at: number): HeadNoun | null {
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
  phraseWord.lastIndex = at;
  const match = phraseWord.exec(text);
  if (match === null || !/\s/.test(match[1] ?? '')) return null;
  const raw = match[2] ?? '';
  const start = at + match[0].lastIndexOf(raw);
  const model = readModel(text, start);
  if (model !== null) return { end: at, word: '', model };
  const word = raw.toLowerCase();
  if (nouns.get(word)?.plural === true || cardNouns.get(word) === true) return { end: start + raw.length, word, model: null };
  return null;
}
