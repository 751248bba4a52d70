import { chipGate, readCount, readLabelled, readTimesAfter } from './accelerators';
import { chipModel, seriesWords } from './chips';
import { signCodes } from './currencies';
import { letteredBefore, readNamed, readSigned, readUnsigned } from './money';
import { endOfDigits } from './numeral';
import { numberStart } from './numberWords';
import { partOfAmount, partOfCount } from './part';
import type { Part } from './part';
import { readDigits, readQuantity } from './quantity';
import type { Quantity } from './quantity';
import { endOfRange, isBetween, isFrom, isStep, joinRange, readConnector } from './ranges';
import { readScaleOnly } from './scaleOnly';

/** The figures read at one anchor (a range is one, a change two), and where the search goes on. */
export interface ReadParts {
  readonly parts: readonly Part[];
  readonly resume: number;
}

const nothing = (resume: number): ReadParts => ({ parts: [], resume });

/** How far back from a noun a number in words may begin, in UTF-16 code units. */
const wordsReach = 90;

/** An amount's beginning at the right end of a range: letters and a sign, or letters and a number. */
export const signAhead = /\\?(?:[A-Za-z.]{1,4}\s?)?(?=[$€£¥₹₩₽₺₴₦₱₫₪฿₵₸৳])/y;
export const codeAhead = /[A-Z][A-Za-z]{1,3}\.?\s{0,2}(?=\d)/y;
/** What may not touch a bare number from the left: letters, other digits, and marks that make it part of a name, a date or a version. */
export const boundLeft = /(?:[A-Za-z_#@\\]|\d[.,/:’'-]?|[A-Za-z0-9)\]][-–/.:]|[A-Za-z]['’]|No\.\s?|#\s?)$/;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Reads the figures at the anchor at `at`; no figure reaches back beyond `floor`. */
export function readPartsAt(text: string, at: number, floor: number): ReadParts {
  const code = text.charCodeAt(at);
  if (isDigit(code) || (code >= 0xbc && code <= 0xbe)) return readAtDigit(text, at, floor);
  if (signCodes.has(text.charAt(at))) {
    const amount = readSigned(text, at, floor);
    return amount === null ? nothing(at + 1) : withRange(text, partOfAmount(amount), floor);
  }
  return readAtWord(text, at, floor);
}

function readAtDigit(text: string, at: number, floor: number): ReadParts {
  const resume = endOfDigits(text, at);
  const previous = text.charCodeAt(at - 1);
  const lettered = at > floor ? letteredBefore(text, at, floor) : null;
  if (lettered !== null) {
    const amount = readUnsigned(text, at, floor);
    if (amount !== null) return withRange(text, partOfAmount(amount), floor);
  }
  if (at > 0 && previous !== 32 && previous !== 40 && boundLeft.test(text.slice(Math.max(0, at - 4), at))) return readAtModel(text, at, floor, resume);
  const quantity = readQuantity(text, at, false);
  if (quantity === null) return nothing(Math.max(resume, at + 1));
  const part = partOfQuantity(text, quantity, floor);
  if (part !== null) return withRange(text, part, floor);
  const range = bareRange(text, quantity, floor);
  if (range !== null) return range;
  if (quantity.scaled || quantity.form === 'digits') {
    const labelled = chipGate.test(text) ? readLabelled(text, quantity, floor) : null;
    if (labelled !== null) return { parts: [partOfCount(labelled)], resume: labelled.end };
  }
  const model = readAtModel(text, at, floor, resume);
  return model.parts.length > 0 ? model : nothing(Math.max(resume, at + 1));
}

function partOfQuantity(text: string, quantity: Quantity, floor: number): Part | null {
  const amount = readNamed(text, quantity);
  if (amount !== null) return partOfAmount(amount);
  if (!chipGate.test(text) || isModelNumber(text, quantity, floor)) return null;
  const count = readCount(text, quantity);
  return count === null ? null : partOfCount(count);
}

/** "A100 × 8", and numbers in words before a model: "two H100s", "a dozen 4090s". */
function readAtModel(text: string, at: number, floor: number, resume: number): ReadParts {
  let start = at;
  while (start > floor && at - start < 12 && /[A-Za-z]/.test(text.charAt(start - 1))) start--;
  chipModel.lastIndex = start;
  if (!chipModel.test(text)) return nothing(Math.max(resume, at + 1));
  const times = readTimesAfter(text, start);
  if (times !== null) return { parts: [partOfCount(times)], resume: times.end };
  const words = readWordsBefore(text, start, chipModel.lastIndex, floor);
  return words ?? nothing(Math.max(resume, at + 1));
}

function readAtWord(text: string, at: number, floor: number): ReadParts {
  let start = at;
  while (start > floor && at - start < 12 && /[A-Za-z]/.test(text.charAt(start - 1))) start--;
  const found = readWordsBefore(text, start, at + 2, floor);
  if (found !== null) return found;
  const scaleOnly = readScaleOnly(text, start, floor);
  if (scaleOnly !== null) return { parts: [scaleOnly], resume: scaleOnly.end };
  return nothing(at + 1);
}

/** Looks for a number in words whose figure covers the text up to `cover`. */
function readWordsBefore(text: string, wordStart: number, cover: number, floor: number): ReadParts | null {
  const from = Math.max(floor, wordStart - wordsReach);
  numberStart.lastIndex = from;
  for (let match = numberStart.exec(text); match !== null && match.index <= wordStart; match = numberStart.exec(text)) {
    const start = match.index;
    const quantity = readQuantity(text, start, false);
    if (quantity === null) continue;
    const part = partOfQuantity(text, quantity, floor);
    if (part !== null && part.end >= cover) return withRange(text, part, floor);
    if (part === null) {
      const range = bareRange(text, quantity, floor);
      if (range !== null && (range.parts[0]?.end ?? 0) >= cover) return range;
      numberStart.lastIndex = Math.max(quantity.end, start + 1);
    } else numberStart.lastIndex = start + 1;
  }
  return null;
}

/** The amount, count or hours at `at`, whatever it begins with; used for the right end of a range. */
function partAhead(text: string, at: number): Part | null {
  signAhead.lastIndex = at;
  if (signAhead.test(text)) {
    const amount = readSigned(text, signAhead.lastIndex, at);
    return amount === null ? null : partOfAmount(amount);
  }
  codeAhead.lastIndex = at;
  if (codeAhead.test(text)) {
    const amount = readUnsigned(text, codeAhead.lastIndex, at);
    return amount?.leading === true ? partOfAmount(amount) : null;
  }
  const quantity = readQuantity(text, at, false);
  return quantity === null ? null : partOfQuantity(text, quantity, at);
}

/** Joins the part with a second end where the words make a range; two parts where they make a change. */
function withRange(text: string, part: Part, floor: number): ReadParts {
  const alone: ReadParts = { parts: [part], resume: part.end };
  const connection = readConnector(text, part.end);
  if (connection === null) return alone;
  const { connector, end: at } = connection;
  if (connector === 'or') return alone;
  if (connector === 'and' && !isBetween(text, part.start, floor)) return alone;
  const right = partAhead(text, at);
  if (right !== null && right.kind === part.kind && right.unit === part.unit) {
    if (connector === 'to' && isFrom(text, part.start, floor)) {
      const first = part.quantity.scaled || part.low >= 1000 ? part : (joinRange(part, right) ?? part);
      const low = { ...part, low: first.low, high: first.low, step: part.low === first.low ? part.step : first.step };
      return { parts: [low, right], resume: right.end };
    }
    if (connector === 'to' && isStep(text, part.start, floor)) return { parts: [part, right], resume: right.end };
    const joined = joinRange(part, right);
    return joined === null ? { parts: [part, right], resume: right.end } : { parts: [joined], resume: joined.end };
  }
  if (right !== null || part.kind !== 'money' || !part.leading) return alone;
  return openRange(text, part, at, connector, floor) ?? alone;
}

/** "$5-6 million", "$8-12", "between $5 and 6 million": the right end leaves out the sign. */
function openRange(text: string, part: Part, at: number, connector: 'dash' | 'to' | 'and', floor: number): ReadParts | null {
  const quantity = isDigit(text.charCodeAt(at)) ? readDigits(text, at, true) : null;
  if (quantity === null || /[A-Za-z%$°]/.test(text.charAt(quantity.end)) || /^\s?%/.test(text.slice(quantity.end, quantity.end + 2))) return null;
  if (part.quantity.scaled && !quantity.scaled && !(quantity.grouped && part.low < quantity.low)) return null;
  endOfRange.lastIndex = quantity.end;
  const ends = endOfRange.test(text);
  if (connector !== 'dash' && !ends) return null;
  if (connector === 'dash' && !ends && !quantity.scaled && /^-[A-Za-z]/.test(text.slice(quantity.end, quantity.end + 2))) return null;
  if (/^-\d/.test(text.slice(quantity.end, quantity.end + 2))) return null;
  const right: Part = { ...partOfAmount({ start: at, end: quantity.end, code: part.unit, quantity, minor: 0, leading: true }) };
  if (connector === 'to' && isFrom(text, part.start, floor)) return null;
  const joined = joinRange(part, right);
  return joined === null ? null : { parts: [joined], resume: joined.end };
}

/** "8 to 128 H100s", "10-20 million dollars", "five or six million dollars": the left end leaves out the unit. */
function bareRange(text: string, quantity: Quantity, floor: number): ReadParts | null {
  const connection = readConnector(text, quantity.end);
  if (connection === null || quantity.vague) return null;
  const { connector, end: at } = connection;
  if (connector === 'and' && !isBetween(text, quantity.start, floor)) return null;
  if (/^[$€£¥₹]/.test(text.slice(at, at + 1))) return null;
  const right = partAhead(text, at);
  if (right === null || right.leading || right.quantity.vague) return null;
  if (connector === 'to' && isFrom(text, quantity.start, floor)) return { parts: [right], resume: right.end };
  if (isModelNumber(text, quantity, floor)) return null;
  const left: Part = { ...right, start: quantity.start, low: quantity.low, high: quantity.high, step: quantity.step, quantity };
  const joined = joinRange(left, right);
  return joined === null ? null : { parts: [joined], resume: joined.end };
}

/** Whether the number belongs to a name before it ("RTX 4090", "Gaudi 3") or is itself a model ("3060 GPUs"). */
function isModelNumber(text: string, quantity: Quantity, floor: number): boolean {
  if (quantity.form === 'words' || quantity.grouped) return false;
  chipModel.lastIndex = quantity.start;
  return chipModel.test(text) || (!quantity.scaled && namedBefore(text, quantity, floor));
}

function namedBefore(text: string, quantity: Quantity, floor: number): boolean {
  const match = /([A-Za-z][A-Za-z.]{0,15})[\s-]{1,2}$/.exec(text.slice(Math.max(floor, quantity.start - 20), quantity.start));
  const word = match?.[1];
  if (word === undefined) return false;
  const plain = word.toLowerCase().replace(/\.$/, '');
  return seriesWords.has(plain) && !(quantity.low >= 1000 && /^(?:gpus?|no|top|max|pro|core)$/.test(plain));
}
