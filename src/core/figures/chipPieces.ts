import { isDigit, isEnglishLetter } from '../text/characters';

/** Memory beside a model: "80GB", "80 GB", "(80 GB)". */
export const memorySize = /[\s–-]{1,2}\(?\d{1,4}\s?(?:GBs?|GiBs?|TBs?|gb|G)\)?(?:\s(?:of\s)?(?:HBM\d?e?|VRAM|memory))?(?![A-Za-z0-9])/y;
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
/** A rack of so many chips: its name stands behind that of the chip. */
export const rackOfChips = /^NVL\d{1,3}s?$/;
/** "GPU-class cards": a kind of chips, if so is what follows. */
export const classOf = /-(?:class|grade|type|level)(?=\s(?:cards|chips|units|devices|boards|accelerators|processors)(?![a-z]))/iy;
/** Joins models in a list: "H100/H200/B200", "H100 and H200 GPUs". */
export const modelJoiner = /\s?[/&]\s?|\s(?:and|or)\s|,\s(?:and\s)?/y;
/** Version of a TPU or NPU: " v5p", "v4", "-v5e". */
export const tpuVersion = /[\s-]?v\d[a-z]{0,2}(?![A-Za-z0-9])/y;
/** The next word of the same clause. */
const nextWord = /(?:\s{1,2}|-)([A-Za-z][A-Za-z-]{0,20})/y;

/** Whether "graphics", "tensor", "neural", "language", "data", "intelligence" or "AI processing unit" may begin with these two letters. */
export function mayBeProcessing(first: number, second: number): boolean {
  switch (first | 32) {
    case 103: return (second | 32) === 114;
    case 116: case 110: return (second | 32) === 101;
    case 108: case 100: return (second | 32) === 97;
    case 105: return (second | 32) === 110;
    case 97: return (second | 32) === 105;
    default: return false;
  }
}

/** Whether a number stands at `at`, or behind two blanks and a bracket, and "GB", "TB" or "G" may follow: else there is no size of a memory. */
export function mayBeMemory(text: string, at: number): boolean {
  let end = at;
  while (end < at + 3 && !isDigit(text.charCodeAt(end))) end += 1;
  if (!isDigit(text.charCodeAt(end))) return false;
  while (isDigit(text.charCodeAt(end)) && end < at + 8) end += 1;
  return /[GTg]/.test(text.charAt(end)) || /[GTg]/.test(text.charAt(end + 1));
}

/** "H100 80GBs memory GPUs": whether a word says of what the size right before `at` is. */
export function isOfMemory(text: string, at: number, word: string): boolean {
  return (word === 'memory' || word === 'vram') && /\d\s?GBs?$/.test(text.slice(Math.max(0, at - 6), at));
}

/** The end of a word for hours that follows at `at`; -1 where none does. */
export function followedByHours(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isEnglishLetter(code) && code !== 104) return -1;
  if (code === 32) {
    const next = text.charCodeAt(at + 1);
    if (isEnglishLetter(next) && (next | 32) !== 104) return -1;
  }
  hoursWord.lastIndex = at;
  return hoursWord.test(text) ? hoursWord.lastIndex : -1;
}

/** The word after `at`, in lower case, when only a blank parts them; the empty string at the end of a clause. */
export function wordAfter(text: string, at: number): string {
  nextWord.lastIndex = at;
  return nextWord.exec(text)?.[1]?.toLowerCase() ?? '';
}

/** Whether a word ends in an apostrophe, with or without an s. */
export function isPossessive(raw: string): boolean {
  const last = raw.charCodeAt(raw.length - 1);
  const mark = last === 115 ? raw.charCodeAt(raw.length - 2) : last;
  return mark === 39 || mark === 0x2019;
}

/** Whether a word ends in one s, as most plurals do. */
export function inSingleS(word: string): boolean {
  return word.length > 1 && word.charCodeAt(word.length - 1) === 115 && word.charCodeAt(word.length - 2) !== 115;
}
