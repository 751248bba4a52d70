import { chipMakers, chipModel, looseModel, nameChip } from './chips';
import { adjectivesInS, aiWords, cardNouns, isAdjective, machines, nouns, otherProcessors, performanceWords, stops } from './chipWords';
import type { NounEntry } from './chipWords';

/** What a number counts when it counts accelerators, or hours of them. */
export interface ChipPhrase {
  readonly end: number;
  readonly counts: 'accelerators' | 'hours';
  readonly chip: string | null;
  readonly equivalent: boolean;
  /** The words leave no doubt that these are accelerators; else ("35,000 chips") the text around must tell. */
  readonly sure: boolean;
  /** The bare noun that `sure` is doubted for. */
  readonly noun: string;
}

/** One word between a number and its noun, with what separates it from the word before. */
export const phraseWord = /["”’'*_]{0,2}(,?\s{1,2}|-|)["“‘'*_]{0,2}([A-Za-z0-9][A-Za-z0-9.&'’+/-]{0,30}[A-Za-z0-9']|[A-Za-z])/y;
/** Memory beside a model: "80GB", "80 GB", "(80 GB)". */
export const memorySize = /[\s–-]{1,2}\(?\d{1,4}\s?(?:GB|GiB|TB|gb|G)\)?(?:\s(?:of\s)?(?:HBM\d?e?|VRAM|memory))?(?![A-Za-z0-9])/y;
/** Memory right after a times sign: "8x 80GB H100s". */
export const memoryFirst = /\s?\d{1,4}\s?GB(?=\s)/y;
/** An abbreviation or ticker in brackets inside the phrase: "Nvidia (NVDA) chips". */
export const bracketed = /\s\((?:[A-Z]{2,6}:\s?)?[A-Z0-9.]{1,8}\)(?=\s)/y;
/** Part of Nvidia's full names: "H100 Tensor Core GPUs". */
export const tensorCore = /\sTensor[\s-]Core(?=\s)/iy;
/** Hours after a chip noun: " hours", "-hours", "-hrs", "h". */
export const hoursWord = /(?:[\s–-]{1,2}(?:[Hh]ours?|HOURS?|[Hh]rs?)|-?h)(?![A-Za-z0-9])/y;
/** "graphics processing units". */
export const processingUnits = /\s(?:(?:graphics?|tensor|neural(?:\snetwork)?|language|data|intelligence|AI)[\s-])processing[\s-]units?(?![a-z])/iy;
/** Joins models in a list: "H100/H200/B200", "H100 and H200 GPUs". */
export const modelJoiner = /\s?[/&]\s?|\s(?:and|or)\s|,\s(?:and\s)?/y;
/** Version of a TPU or NPU: " v5p", "v4", "-v5e". */
export const tpuVersion = /[\s-]?v\d[a-z]{0,2}(?![A-Za-z0-9])/y;

interface Found {
  end: number;
  chip: string | null;
  line: boolean;
  numeric: boolean;
  common: boolean;
  plural: boolean;
  equivalent: boolean;
}

function readModel(text: string, at: number): Found | null {
  chipModel.lastIndex = at;
  const match = chipModel.exec(text);
  if (match !== null) {
    const { name, line, numeric, common } = nameChip(match[1] ?? '');
    const tied = /-(?:class|based|type|level|generation|series|grade|powered|style|era|Tensor)$/.test(match[0]);
    const equivalent = match[3] !== undefined;
    return { end: chipModel.lastIndex, chip: name, line: (line && !equivalent) || tied, numeric, common, plural: match[2] !== undefined || /s$/.test(match[3] ?? ''), equivalent };
  }
  looseModel.lastIndex = at;
  const loose = looseModel.exec(text);
  if (loose === null || loose[1] === 'tpu') return null;
  return { end: looseModel.lastIndex, chip: (loose[1] ?? '').toUpperCase(), line: false, numeric: false, common: false, plural: loose[2] !== undefined, equivalent: false };
}

/** Whether "graphics", "tensor", "neural", "language", "data", "intelligence" or "AI processing unit" may begin with this letter. */
function mayBeProcessing(code: number): boolean {
  const letter = code | 32;
  return letter === 103 || letter === 116 || letter === 110 || letter === 108 || letter === 100 || letter === 105 || letter === 97;
}

function followedByHours(text: string, at: number): number {
  hoursWord.lastIndex = at;
  return hoursWord.test(text) ? hoursWord.lastIndex : -1;
}

/** The word after `at`, in lower case, when only a blank parts them; the empty string at the end of a clause. */
function wordAfter(text: string, at: number): string {
  nextWord.lastIndex = at;
  return nextWord.exec(text)?.[1]?.toLowerCase() ?? '';
}
/** The next word of the same clause. */
export const nextWord = /(?:\s{1,2}|-)([A-Za-z][A-Za-z-]{0,20})/y;

/** How the number stands to its phrase. */
export interface Counting {
  /** "one" or "1". */
  readonly single: boolean;
  /** Joined by a hyphen: "eight-GPU server", "100,000-GPU cluster". */
  readonly hyphened: boolean;
  /** With a times sign: "8x H100". */
  readonly times: boolean;
  /** A model's noun in the singular may follow only a number that cannot be a version: "16K GPU training". */
  readonly large: boolean;
}

/**
 * Reads the words after a number up to the accelerators it counts: maker, models, adjectives, noun. Null when the words
 * lead elsewhere, or to machines that hold accelerators.
 */
export function readChipPhrase(text: string, at: number, counting: Counting): ChipPhrase | null {
  let position = at;
  let model: Found | null = null;
  let modelEnd = -1;
  let chip: string | null = null;
  let chipIsLine = true;
  let equivalent = false;
  let mixed = false;
  let sure = false;
  let open = 0;

  const take = (found: Found): void => {
    if (chip === null || (chipIsLine && !found.line)) {
      chip = found.chip;
      chipIsLine = found.line;
    }
    equivalent ||= found.equivalent;
    sure ||= !found.common;
    model = found;
    modelEnd = found.end;
    position = found.end;
  };
  const result = (end: number, counts: ChipPhrase['counts'], noun: string): ChipPhrase => ({ end, counts, chip: mixed ? null : chip, equivalent, sure: sure || counts === 'hours', noun });

  for (let words = 0; words < 12; words++) {
    // What stands after the blank decides which of the rarer pieces are worth a look.
    const ahead = text.charCodeAt(position + 1);
    const plainLetter = words > 0 && ahead >= 97 && ahead <= 122;
    const memory = words === 0 ? memoryFirst : memorySize;
    memory.lastIndex = position;
    if ((words > 0 || counting.times) && !plainLetter && memory.test(text)) {
      position = memory.lastIndex;
      if (model !== null) modelEnd = position;
      continue;
    }
    processingUnits.lastIndex = position;
    if (mayBeProcessing(ahead) && processingUnits.test(text)) {
      const end = processingUnits.lastIndex;
      const hours = followedByHours(text, end);
      sure = true;
      return hours > 0 ? result(hours, 'hours', 'gpus') : result(end, 'accelerators', 'gpus');
    }
    tensorCore.lastIndex = position;
    if ((ahead | 32) === 116 && tensorCore.test(text)) {
      position = tensorCore.lastIndex;
      continue;
    }
    bracketed.lastIndex = position;
    if (words > 0 && ahead === 40 && bracketed.test(text)) {
      position = bracketed.lastIndex;
      continue;
    }
    if (model !== null && modelEnd === position) {
      modelJoiner.lastIndex = position;
      if (modelJoiner.test(text)) {
        const joined = readModel(text, modelJoiner.lastIndex);
        const joiner = text.slice(position, modelJoiner.lastIndex);
        // "8 H100 and 4 A100" has a number in between and never comes here; "H100s and H200s" stay one count.
        if (joined !== null && (/[/&]/.test(joiner) || !counting.times)) {
          const kept: Found = model;
          take(joined);
          // "Trainium and Inferentia chips" are counted together and have no one name.
          if (!/[/&]/.test(joiner) && joined.chip !== kept.chip) mixed = true;
          model = { ...joined, plural: joined.plural || kept.plural };
          continue;
        }
      }
    }
    phraseWord.lastIndex = position;
    const match = phraseWord.exec(text);
    if (match === null) break;
    const separator = match[1] ?? '';
    const raw = match[2] ?? '';
    const wordStart = position + match[0].lastIndexOf(raw);
    if (position > at && separator === '') break;
    if (separator === '-' && position > at && model === null) break;

    const found = readModel(text, wordStart);
    if (found !== null && (position === at || separator !== '-')) {
      take(found);
      const hours = followedByHours(text, position);
      if (hours > 0) return result(hours, 'hours', 'gpus');
      continue;
    }

    const word = raw.toLowerCase().replace(/['’]s?$/, '');
    const owner = /['’]s?$/.test(raw);
    const headed = readNoun(text, wordStart);
    if (headed !== null) {
      const { noun, plural } = headed;
      let end = headed.end;
      if (noun.sure) sure = true;
      if (headed.tpu) {
        if (chip === null) chip = 'TPU';
        tpuVersion.lastIndex = end;
        if (tpuVersion.test(text)) {
          end = tpuVersion.lastIndex;
          model = { end, chip: 'TPU', line: false, numeric: false, common: false, plural, equivalent: false };
          modelEnd = end;
        }
      }
      const hours = followedByHours(text, end);
      if (hours > 0 && (noun.sure || !plural)) return result(hours, 'hours', headed.word);
      if (/^-equivalents?/.test(text.slice(end, end + 12)) || /^\sequivalents?(?![a-z])/.test(text.slice(end, end + 13))) {
        equivalent = true;
        end += /^[\s-]equivalents?/.exec(text.slice(end, end + 13))?.[0].length ?? 0;
        return result(end, 'accelerators', headed.word);
      }
      if (/^-(?:class|based|powered|style|grade|type|level|equipped)/.test(text.slice(end, end + 10))) break;
      const after = wordAfter(text, end);
      if (plural) return result(end, 'accelerators', headed.word);
      // The singular: part of a compound ("GPU H100s", "TPU v4 chips", "GPU cards"), or the head of "8-GPU", "1 GPU", "16K GPU".
      if (headed.tpu && modelEnd === end) {
        position = end;
        continue;
      }
      const onward = readOnward(text, end);
      if (onward !== null) {
        if (onward.model !== null) {
          position = end;
          continue;
        }
        return result(onward.end, 'accelerators', onward.word);
      }
      if (counting.hyphened) return result(end, 'accelerators', headed.word);
      if (after !== '' && /[^s]s$/.test(after) && !/^(?:is|was|has|as|its|this|versus)$/.test(after)) return null;
      if (after !== '' && performanceWords.has(after)) return null;
      if (!noun.sure) return null;
      if (counting.single) return after === '' || stops.has(after) ? result(end, 'accelerators', headed.word) : null;
      if (counting.times) return after === '' || stops.has(after) || machines.has(after) ? result(end, 'accelerators', headed.word) : null;
      return counting.large || after === '' || machines.has(after) ? result(end, 'accelerators', headed.word) : null;
    }

    if (cardNouns.has(word) && (model !== null || sure)) {
      const plural = cardNouns.get(word) ?? true;
      if (plural || counting.hyphened || counting.single) return result(wordStart + raw.length, 'accelerators', 'gpus');
      return null;
    }
    if (machines.has(word) && !owner) {
      // "8×H100 node": one machine, and the number goes with the chips; "8 H100 nodes": the number counts machines.
      if (model !== null && modelEnd === position && (!/[^s]s$|boxes$/.test(word) || counting.times) && (counting.times || counting.hyphened || (model as Found).plural || !/[^s]s$/.test(word))) break;
      return null;
    }
    if (word === 'of' && words === 0) {
      position = wordStart + raw.length;
      continue;
    }
    if (word.length === 1) break;
    if (stops.has(word) || otherProcessors.has(word)) {
      if (model === null && otherProcessors.has(word)) return null;
      break;
    }
    if (/\d/.test(raw) && !/^[A-Za-z]/.test(raw)) break;
    if (/[a-z]s$/.test(word) && !/(?:ss|us)$/.test(word) && !owner && !adjectivesInS.has(word) && !/^[A-Z]/.test(raw)) break;
    if (model !== null && modelEnd === position && /^[a-z]/.test(raw) && !isAdjective(word)) break;
    if (aiWords.has(word) || chipMakers.has(word)) sure = true;
    if (++open > 7) break;
    position = wordStart + raw.length;
  }
  const head = model as Found | null;
  if (head !== null && modelEnd > at && (!head.line || head.plural)) {
    const after = wordAfter(text, modelEnd);
    if (head.numeric && !head.plural && !counting.times) return null;
    if (!head.plural && counting.times && performanceWords.has(after)) return null;
    if (!head.plural && !counting.times && (machines.has(after) && /s$/.test(after))) return null;
    return result(modelEnd, 'accelerators', 'model');
  }
  return null;
}

interface HeadNoun {
  readonly end: number;
  readonly word: string;
  readonly noun: NounEntry;
  readonly plural: boolean;
  readonly tpu: boolean;
}

/** A head noun at a word's start: "GPUs", "GPU's", "TPUv4", "superchips". */
export const nounWord = /([A-Za-z]{3,14}?)(?:['’](s))?(?:(?=v\d)|(?=h(?![A-Za-z0-9]))|(?![A-Za-z0-9'’]))/y;

function readNoun(text: string, at: number): HeadNoun | null {
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
function readOnward(text: string, at: number): { readonly end: number; readonly word: string; readonly model: Found | null } | null {
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

