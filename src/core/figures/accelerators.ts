import { isDigit, isEnglishLetter } from '../text/characters';
import { isBlank } from './characters';
import { readChipPhrase } from './chipPhrase';
import type { ChipPhrase } from './chipCounting';
import { hoursWord } from './chipPieces';
import { matchModel, nameChip } from './chips';
import { readNumeral } from './numeral';
import type { Quantity } from './quantity';
import type { TextFacts } from './textFacts';
import { readDigits } from './quantity';

/** A count of accelerators, or of hours of them, at its place, before hedges and ranges. */
export interface Count {
  readonly start: number;
  readonly end: number;
  readonly kind: 'accelerator-count' | 'gpu-hours';
  readonly chip: string | null;
  /** All models where several are counted together. */
  readonly together?: string | null;
  readonly equivalent: boolean;
  readonly quantity: Quantity;
  /** Where the hedge joined to the number ends ("100,000+ GPUs"); the number's end where there is none. */
  readonly numberEnd: number;
}

/** "×", "x" and the like between a number and its chips. */
const timesSign = /\s?(?:[x*]|X(?=\s?[A-Z0-9]))(?=[\sA-Z0-9])\s?|\s?[×✕✖⨉]\s?/y;
/** "hours of Nvidia H800 GPU time", after the number. */
const hoursOf = /\s(?:hours?|hrs?)\s(?:of|on)(?=\s)/iy;
/** "23,040 of them GB300s", "of which are H100s": those counted before, of which a number are chips of one kind. */
const ofThem = /\sof (?:them|those|which)(?:,? (?:are|were|being|to be|will be))?(?=\s)/y;
/** Plus signs and words joined to the number inside a count: "18,000-plus GPUs", "5k+ GPU hours". */
const joinedHedge = /\+|\s?-\s?plus(?![a-z])|-odd(?![a-z])|\s(?:or (?:more|so|fewer)|plus)(?=\s)/y;

/** After "10x": a ratio and no count. */
const comparison = /^\s?(?:more|fewer|less|faster|slower|as|the|better|bigger|larger|cheaper|that|what|higher|lower|its|our|their|than|over)(?![a-z])/i;

/** Years that stand after these are years, whatever noun comes next. */
const yearBefore = /\b(?:in|by|since|until|till|during|before|after|early|late|mid|fiscal|FY|CY|year|the|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|spring|summer|autumn|fall|winter|end)[\s-]?$/i;

function looksLikeYear(text: string, quantity: Quantity): boolean {
  if (quantity.scaled || quantity.grouped || quantity.form === 'words' || !/^(?:19[5-9]|20[0-3])\d$/.test(quantity.digits)) return false;
  return yearBefore.test(text.slice(Math.max(0, quantity.start - 12), quantity.start));
}

function believed(facts: TextFacts, quantity: Quantity, phrase: ChipPhrase): boolean {
  if (phrase.sure) return true;
  const chips = phrase.noun.startsWith('chip') || phrase.noun.startsWith('accelerator');
  if (facts.aboutAi) return true;
  // Elsewhere only a number such as orders of accelerators have: not a hand of poker, not a year's output of an industry.
  return chips && !facts.otherChips && quantity.low >= 1000 && quantity.high <= 5e6;
}

/** 4K and 8K are screens. */
function isScreen(digits: string): boolean {
  return digits === '4' || digits === '8';
}

/** Whether a plus sign, a hyphen, "or" or "plus" stands at `at` or a blank behind it: the cheap question first. */
function mayJoinHedge(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 43 || code === 45) return true;
  if (isEnglishLetter(code) || isDigit(code)) return false;
  const next = text.charCodeAt(at + 1);
  return next === 45 || next === 111 || next === 112;
}

/** Whether a code unit may be a times sign. */
function isTimes(code: number): boolean {
  return code === 120 || code === 88 || code === 42 || code >= 0xd7;
}

/** "Four chips in two years": how many are brought out in a time are designs, not pieces. */
const inYears = /\s(?:in|over|within|every)\s(?:the\s(?:next|last|past|coming)\s)?(?:a|one|two|three|four|five|six|\d{1,2})\s(?:years?|generations?)(?![a-z])/iy;

function areDesigns(text: string, quantity: Quantity, phrase: ChipPhrase): boolean {
  if (phrase.chip !== null || quantity.low > 12 || quantity.scaled || !phrase.noun.startsWith('chip')) return false;
  inYears.lastIndex = phrase.end;
  return inYears.test(text);
}

/** Reads what the quantity counts, when it counts accelerators or their hours; null otherwise. */
export function readCount(text: string, quantity: Quantity, facts: TextFacts): Count | null {
  if (quantity.high === 0) return null;
  let at = quantity.end;
  if (mayJoinHedge(text, at)) {
    joinedHedge.lastIndex = at;
    if (joinedHedge.test(text)) at = joinedHedge.lastIndex;
  }
  const numberEnd = at;
  if ((text.charCodeAt(at + 1) | 32) === 104) {
    hoursOf.lastIndex = at;
    if (hoursOf.test(text)) return readHoursOf(text, quantity, hoursOf.lastIndex, numberEnd);
  }
  if (text.charCodeAt(at + 1) === 111) {
    ofThem.lastIndex = at;
    const part = ofThem.test(text) ? readOfThem(text, quantity, ofThem.lastIndex, numberEnd) : null;
    if (part !== null) return part;
  }
  let times = false;
  if (isTimes(text.charCodeAt(at)) || isTimes(text.charCodeAt(at + 1))) {
    timesSign.lastIndex = at;
    times = timesSign.test(text) && timesSign.lastIndex > at;
  }
  if (times) at = timesSign.lastIndex;
  if (times && comparison.test(text.slice(at, at + 12))) return null;
  const hyphened = !times && text.charAt(at) === '-' && /[A-Za-z]/.test(text.charAt(at + 1));
  if (!times && !hyphened && !isBlank(text.charCodeAt(at))) return null;
  const single = quantity.low === 1 && quantity.high === 1;
  const large = (quantity.low >= 16 || quantity.scaled) && !(quantity.short && isScreen(quantity.digits));
  const phrase = readChipPhrase(text, at, { single, hyphened, times, large });
  // "One of its GPUs" singles one out and counts none.
  if (single && /^\sof\s/i.test(text.slice(at, at + 4))) return null;
  if (phrase === null || !believed(facts, quantity, phrase)) return null;
  if (quantity.vague && quantity.low < 20) return null;
  if (phrase.counts === 'accelerators') {
    if (looksLikeYear(text, quantity) || areDesigns(text, quantity, phrase)) return null;
    // "4K gaming GPU" names a screen, "a 70B GPU model" a model: a singular is not what such a number counts.
    if (quantity.short && (quantity.exponent >= 9 || isScreen(quantity.digits)) && !hyphened && !text.slice(at, phrase.end).endsWith('s')) return null;
  }
  return {
    start: quantity.start,
    end: phrase.end,
    kind: phrase.counts === 'hours' ? 'gpu-hours' : 'accelerator-count',
    chip: phrase.chip,
    together: phrase.together,
    equivalent: phrase.equivalent,
    quantity,
    numberEnd,
  };
}

/** "23,040 of them GB300 chips": a kind of chips by the name of its model, counted out of those before. */
function readOfThem(text: string, quantity: Quantity, at: number, numberEnd: number): Count | null {
  const phrase = readChipPhrase(text, at, { single: false, hyphened: false, times: false, large: true });
  if (phrase === null || !phrase.sure || phrase.chip === null || phrase.counts === 'hours') return null;
  return { start: quantity.start, end: phrase.end, kind: 'accelerator-count', chip: phrase.chip, equivalent: phrase.equivalent, quantity, numberEnd };
}

/** "200,000 units", "a million dies": chips by another name, once some have been counted by their own. */
const otherNames = /\s(?:of\s)?(?:(?:more|such|additional|further)\s)?(?:units|dies)(?![A-Za-z])/iy;

/** Reads a count whose noun only takes up an earlier one; `counted` says that there was one in this text. */
export function readTakenUp(text: string, quantity: Quantity, counted: boolean): Count | null {
  if (!counted || quantity.low < 100) return null;
  otherNames.lastIndex = quantity.end;
  if (!otherNames.test(text)) return null;
  return { start: quantity.start, end: otherNames.lastIndex, kind: 'accelerator-count', chip: null, equivalent: false, quantity, numberEnd: quantity.end };
}

/** "2788K hours of Nvidia H800 GPU", "54 million hours of GPU time". */
function readHoursOf(text: string, quantity: Quantity, at: number, numberEnd: number): Count | null {
  const phrase = readChipPhrase(text, at, { single: false, hyphened: false, times: true, large: true });
  if (phrase === null || !phrase.sure) return null;
  const time = /^\s(?:time|compute|use|usage)(?![a-z])/.exec(text.slice(phrase.end, phrase.end + 9))?.[0].length ?? 0;
  return { start: quantity.start, end: phrase.end + time, kind: 'gpu-hours', chip: phrase.chip, equivalent: phrase.equivalent, quantity, numberEnd };
}

/** A noun that leads up to its number: "GPUs: 10,000", "GPU fleet of 50,000", "GPU hours: 2.788M". */
const labelBefore =
  /(?<![A-Za-z])((?:(?:Nvidia|NVIDIA|AMD|AI)\s)?(?:(?:[HABV]\d{2,3}|MI\d{3}X?|GB\d00)\s)?(?:[GTNX]PUs?|accelerators?|(?:AI|Nvidia)\schips?|[HA][128]00s?)(?:[\s-](hours?|hrs?))?(?:\s(?:fleet|count|cluster|total|inventory|stockpile|installed base|pool|order|used|needed|required|in use|deployed|shipped|installed))?)(?:\s?[:=]\s?|\s(?:of|to|at|is|was|reached|hit|totals|totalled|totaled)\s)$/;
/** The end of such a label: asked first, since few numbers have it before them. */
const labelEnd = /(?:[:=]|of|to|at|is|was|hit|hed|als|led)\s?$/;
/** What may follow a number that a label led up to: the end, a mark, or a word that starts something new. */
const afterLabelled = /\s?(?:$|[.,;:)|\]\n–—-]|\()|\s(?:and|or|in|by|at|for|across|with|from|as|on|to|this|last|next|but|while|when|which|that|after|before|over|under|so|up|down|it|he|she|they|is|was|are|were|has|had|will|would|could)(?![a-z])/y;

/** Whether what stands before a number, a blank between, may be the end of a label: the cheap question first. */
function mayEndLabel(text: string, start: number): boolean {
  const last = text.charCodeAt(start - 1);
  const end = last === 58 || last === 61 || isEnglishLetter(last) ? last : text.charCodeAt(start - 2);
  return end === 58 || end === 61 || end === 102 || end === 111 || end === 116 || end === 115 || end === 100;
}

/** Reads a count whose noun stands before its number; null where the words do not lead up to it. */
export function readLabelled(text: string, quantity: Quantity, floor: number): Count | null {
  if (!mayEndLabel(text, quantity.start) || !labelEnd.test(text.slice(Math.max(floor, quantity.start - 9), quantity.start))) return null;
  const before = text.slice(Math.max(floor, quantity.start - 60), quantity.start);
  const match = labelBefore.exec(before);
  if (match === null) return null;
  afterLabelled.lastIndex = quantity.end;
  joinedHedge.lastIndex = quantity.end;
  if (joinedHedge.test(text)) afterLabelled.lastIndex = joinedHedge.lastIndex;
  if (!afterLabelled.test(text)) return null;
  const label = match[1] ?? '';
  const written = /(?:[HABV]\d{2,3}|MI\d{3}X?|GB\d00)/.exec(label)?.[0];
  const plural = /s(?:\s|$)/.test(label) || /fleet|count|cluster|total|inventory|stockpile|base|pool|order/.test(label);
  if (!plural || looksLikeYear(text, quantity) || (quantity.low < 2 && !/[:=]\s?$/.test(match[0]))) return null;
  return {
    start: quantity.start - match[0].length,
    end: quantity.end,
    kind: match[2] === undefined ? 'accelerator-count' : 'gpu-hours',
    chip: written === undefined ? (/TPU/.test(label) ? 'TPU' : null) : nameChip(written).name,
    equivalent: false,
    quantity,
    numberEnd: quantity.end,
  };
}

/** A number that follows its chips: "A100 x 8", "H800 × 2,048". */
const timesAfter = /\s?[×✕]\s?(?=\d)|\s[xX*]\s?(?=\d)/y;

/** Reads "A100 × 8" at the start of a model's name; null where the name is not followed by a times sign and a number. */
export function readTimesAfter(text: string, at: number): Count | null {
  const match = matchModel(text, at);
  if (match === null) return null;
  timesAfter.lastIndex = at + match[0].length;
  if (!timesAfter.test(text)) return null;
  const numberAt = timesAfter.lastIndex;
  const quantity = readDigits(text, numberAt, false);
  if (quantity === null || /[A-Za-z%]/.test(text.charAt(quantity.end)) || readNumeral(text, numberAt)?.digits.includes('.') === true) return null;
  hoursWord.lastIndex = quantity.end;
  if (hoursWord.test(text)) return null;
  return { start: at, end: quantity.end, kind: 'accelerator-count', chip: nameChip(match[1] ?? '').name, equivalent: false, quantity, numberEnd: quantity.end };
}
