import { readCount, readLabelled, readTakenUp, readTimesAfter } from './accelerators';
import { isDigit, isEnglishLetter } from '../text/characters';
import { isBlank } from './characters';
import { matchModel, seriesWords } from './chips';
import { letteredBefore } from './currencyBefore';
import { currencySigns, readNamed, readSigned, readUnsigned } from './money';
import { endOfDigits } from './numeral';
import { numberStart } from './numberWords';
import { partOfAmount, partOfCount } from './part';
import type { Part } from './part';
import { readDigits, readQuantity } from './quantity';
import type { Quantity } from './quantity';
import { endOfRange, isBetween, isFrom, isStep, isStepBy, isYearOfLevel, joinRange, pastHedgeOfRight, readConnector } from './ranges';
import type { Connector } from './ranges';
import { readOneUnit, readScaleOnly } from './scaleOnly';
import { TextFacts } from './textFacts';

/** The figures read at one anchor (a range is one, a change two), and where the search goes on. */
export interface ReadParts {
  readonly parts: readonly Part[];
  readonly resume: number;
}

const nothing = (resume: number): ReadParts => ({ parts: [], resume });
const alone = (part: Part): ReadParts => ({ parts: [part], resume: part.end });
const oneCount = (count: Parameters<typeof partOfCount>[0]): ReadParts => ({ parts: [partOfCount(count)], resume: count.end });

/** How far back from a noun a number in words may begin, in UTF-16 code units. */
const wordsReach = 90;
/** The longest word whose tail is an anchor. */
const longestWord = 14;

/** An amount's beginning at the right end of a range: letters and a sign, or letters and a number. */
const signAhead = new RegExp(`\\\\?(?:US\\s|U\\.S\\.\\s?|[A-Z][A-Za-z]{0,3})?(?=[${currencySigns}])`, 'y');
const codeAhead = /[A-Z][A-Za-z]{1,3}\.?\s{0,2}(?=\d)/y;
/** What may not touch a bare number from the left: letters, other digits, and marks that make it part of a name, a date or a version. */
const boundLeft = /(?:[A-Za-z_#@^\\]|\d[.,/:’'-]?|[A-Za-z0-9)\]][-–/.:]|[A-Za-z]['’]|No\.\s?|#\s?)$/;
/** A number and a times sign before another number. */
const factorBefore = /\d\s?[×x]\s?$/;
/** Between dollars and the cents that go with them. */
const andAhead = /\s(?:and\s)?(?=[A-Za-z0-9])/y;
/** What after an unsigned right end makes it something other than money: letters, per cent, another sign. */
const unlikeMoney = /[A-Za-z$°]|\s?%|-\d/y;

function pastDigits(text: string, at: number): number {
  return Math.max(endOfDigits(text, at), at + 1);
}

function isTimesBefore(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0xd7 || code === 120;
}

/** Reads one text's figures around its anchors, from left to right. */
export class PartReader {
  /** End of the last figure: nothing reaches back beyond it. */
  floor = 0;
  /** Every beginning of a number in words before this offset has been tried. */
  private tried = 0;
  /** Accelerators have been counted before, so that "units" can stand for them. */
  private counted = false;
  private readonly facts: TextFacts;

  constructor(private readonly text: string) {
    this.facts = new TextFacts(text);
  }

  /** Reads the figures at the anchor at `at`. */
  readAt(at: number): ReadParts {
    const code = this.text.charCodeAt(at);
    if (isDigit(code) || (code >= 0xbc && code <= 0xbe)) return this.readAtDigit(at);
    if (code === 36 || (!isEnglishLetter(code) && currencySigns.includes(this.text.charAt(at)))) {
      const amount = readSigned(this.text, at, this.floor, this.facts);
      return amount === null ? nothing(at + 1) : this.withRange(partOfAmount(amount));
    }
    return this.readAtWord(at);
  }

  private readAtDigit(at: number): ReadParts {
    const { text, floor, facts } = this;
    const previous = text.charCodeAt(at - 1);
    if (at > floor && letteredBefore(text, at, floor) !== null) {
      const amount = readUnsigned(text, at, floor);
      if (amount !== null) return this.withRange(partOfAmount(amount));
    }
    // "3×10^5 GPUs", "16 × 8 H100s": what is multiplied once more is not how many there are.
    if ((previous === 0xd7 || (previous === 32 && isTimesBefore(text, at - 2))) && factorBefore.test(text.slice(Math.max(floor, at - 8), at))) {
      return nothing(pastDigits(text, at));
    }
    if (at > 0 && previous !== 32 && previous !== 40 && boundLeft.test(text.slice(Math.max(0, at - 4), at))) {
      return this.readAtModel(at) ?? nothing(pastDigits(text, at));
    }
    const quantity = readDigits(text, at, false);
    if (quantity === null) return nothing(pastDigits(text, at));
    const part = this.partOf(quantity);
    if (part !== null) return this.withRange(part);
    const range = this.bareRange(quantity);
    if (range !== null) return range;
    const labelled = facts.hasChips ? readLabelled(text, quantity, floor) : null;
    return labelled !== null ? oneCount(labelled) : (this.readAtModel(at) ?? nothing(pastDigits(text, at)));
  }

  /** What the quantity counts by the words after it. */
  private partOf(quantity: Quantity): Part | null {
    const amount = readNamed(this.text, quantity);
    if (amount !== null) return partOfAmount(amount);
    if (!this.facts.hasChips || this.isModelNumber(quantity)) return null;
    const count = readCount(this.text, quantity, this.facts) ?? readTakenUp(this.text, quantity, this.counted);
    if (count === null) return null;
    this.counted ||= count.kind === 'accelerator-count';
    return partOfCount(count);
  }

  /** "A100 × 8", and numbers in words before a model: "two H100s", "a dozen 4090s". */
  private readAtModel(at: number): ReadParts | null {
    if (!this.facts.hasChips) return null;
    const start = this.startOfWord(at);
    const match = matchModel(this.text, start);
    if (match === null) return null;
    const end = start + match[0].length;
    const times = readTimesAfter(this.text, start);
    return times !== null ? oneCount(times) : this.readWordsBefore(start, end);
  }

  private readAtWord(at: number): ReadParts {
    const start = this.startOfWord(at);
    const found = this.readWordsBefore(start, at + 1);
    if (found !== null) return found;
    const wordOnly = readScaleOnly(this.text, start, this.floor) ?? readOneUnit(this.text, start, this.floor);
    return wordOnly === null ? nothing(at + 1) : { parts: [wordOnly], resume: wordOnly.end };
  }

  private startOfWord(at: number): number {
    let start = at;
    while (start > this.floor && at - start < longestWord && isEnglishLetter(this.text.charCodeAt(start - 1))) start--;
    return start;
  }

  /** Looks for a number in words whose figure covers the text up to `cover`. */
  private readWordsBefore(wordStart: number, cover: number): ReadParts | null {
    const from = Math.max(this.floor, this.tried, wordStart - wordsReach);
    if (from > wordStart) return null;
    const window = this.text.slice(Math.max(0, from - 2), wordStart + longestWord);
    const offset = Math.max(0, from - 2);
    this.tried = wordStart + 1;
    numberStart.lastIndex = from - offset;
    for (let match = numberStart.exec(window); match !== null && match.index + offset <= wordStart; match = numberStart.exec(window)) {
      const start = match.index + offset;
      const quantity = readQuantity(this.text, start, false);
      if (quantity === null) continue;
      const part = this.partOf(quantity);
      if (part !== null) {
        if (part.end >= cover) return this.withRange(part);
        continue;
      }
      const resume = numberStart.lastIndex;
      const range = this.bareRange(quantity);
      if (range !== null && (range.parts[0]?.end ?? 0) >= cover) return range;
      numberStart.lastIndex = Math.max(quantity.end - offset, resume);
    }
    return null;
  }

  /** The amount, count or hours at `at`, whatever it begins with: the right end of a range. */
  private partAhead(at: number): Part | null {
    const { text, facts } = this;
    signAhead.lastIndex = at;
    if (signAhead.test(text)) {
      const amount = readSigned(text, signAhead.lastIndex, at, facts);
      return amount === null ? null : partOfAmount(amount);
    }
    codeAhead.lastIndex = at;
    if (codeAhead.test(text)) {
      const amount = readUnsigned(text, codeAhead.lastIndex, at);
      return amount?.leading === true ? partOfAmount(amount) : null;
    }
    const quantity = readQuantity(text, at, false);
    return quantity === null ? null : this.partOf(quantity);
  }

  /** "twenty dollars and 43 cents": the cents belong to the amount before them. */
  private withCents(part: Part): Part {
    if (part.kind !== 'money' || part.minor !== 0 || part.leading || part.quantity.scaled || part.quantity.vague) return part;
    andAhead.lastIndex = part.end;
    if (!andAhead.test(this.text)) return part;
    const quantity = readQuantity(this.text, andAhead.lastIndex, false);
    const cents = quantity === null || quantity.vague ? null : readNamed(this.text, quantity);
    if (cents === null || cents.minor !== -2 || cents.code !== part.unit || cents.quantity.low >= 100) return part;
    const value = Number((part.low + cents.quantity.low / 100).toFixed(2));
    return { ...part, end: cents.end, low: value, high: value, step: 0.01, joinedStart: cents.end, joinedEnd: cents.end };
  }

  /** Joins the part with a second end where the words make a range; two parts where they make a change. */
  private withRange(first: Part): ReadParts {
    const { text, floor } = this;
    const part = this.withCents(first);
    const connection = readConnector(text, part.end);
    if (connection === null || connection.connector === 'or') return alone(part);
    const { connector } = connection;
    const hedged = connector === 'to' && part.leading && part.quantity.scaled ? pastHedgeOfRight(text, connection.end, part.start) : null;
    const at = hedged ?? connection.end;
    if (connector === 'and' && !isBetween(text, part.start, floor)) return alone(part);
    const right = this.partAhead(at);
    if (right === null || right.kind !== part.kind || right.unit !== part.unit) {
      return right === null && part.kind === 'money' && part.leading ? (this.openRange(part, at, connector) ?? alone(part)) : alone(part);
    }
    const both: ReadParts = { parts: [part, right], resume: right.end };
    if (connector === 'to' && isStep(text, part.start, floor)) return both;
    const joined = joinRange(part, right);
    if (connector === 'to' && isFrom(text, part.start, floor) && !this.leadsToRange(right)) {
      // "from $5 to $6 million": the first level leaves out the scale as a range's left end does.
      if (joined === null || part.quantity.scaled || part.low >= 1000 || joined.low === part.low) return both;
      return { parts: [{ ...part, low: joined.low, high: joined.low, step: joined.step }, right], resume: right.end };
    }
    return joined === null ? both : { parts: [joined], resume: joined.end };
  }

  /**
   * "from $60 to $65 billion to $66 to $72 billion": whether a range in the same unit stands behind
   * the "to" after a part, so that the part is the right end of one itself.
   */
  private leadsToRange({ kind, unit, end }: Part): boolean {
    const next = this.joinedAhead(end, ['to']);
    if (next === null || next.kind !== kind || next.unit !== unit) return false;
    const last = this.joinedAhead(next.end, ['to', 'dash']);
    return last !== null && last.kind === kind && last.unit === unit;
  }

  /** The part that one of some words or dashes joins to what ends at `at`; null where none does. */
  private joinedAhead(at: number, by: readonly Connector[]): Part | null {
    const connection = readConnector(this.text, at);
    return connection === null || !by.includes(connection.connector) ? null : this.partAhead(connection.end);
  }

  /** "$5-6 million", "$8-12", "between $5 and 6 million": the right end leaves out the sign. */
  private openRange(part: Part, at: number, connector: Connector): ReadParts | null {
    const { text, floor } = this;
    const quantity = isDigit(text.charCodeAt(at)) ? readDigits(text, at, true) : null;
    if (quantity === null) return null;
    unlikeMoney.lastIndex = quantity.end;
    if (unlikeMoney.test(text)) return null;
    if (part.quantity.scaled && !quantity.scaled && !(quantity.grouped && part.low < quantity.low)) return null;
    if (connector !== 'dash') {
      endOfRange.lastIndex = quantity.end;
      if (!endOfRange.test(text) || (connector === 'to' && isFrom(text, part.start, floor))) return null;
    }
    const joined = joinRange(part, partOfAmount({ start: at, end: quantity.end, code: part.unit, quantity, minor: 0, leading: true }));
    return joined === null ? null : { parts: [joined], resume: joined.end };
  }

  /** "8 to 128 H100s", "10-20 million dollars", "five or six million dollars": the left end leaves out the unit. */
  private bareRange(quantity: Quantity): ReadParts | null {
    const { text, floor } = this;
    const connection = quantity.vague ? null : readConnector(text, quantity.end);
    if (connection === null) return null;
    const { connector, end: at } = connection;
    if (connector === 'and' && !isBetween(text, quantity.start, floor)) return null;
    if (currencySigns.includes(text.charAt(at))) return null;
    const right = this.partAhead(at);
    if (right === null || right.leading || right.quantity.vague) return null;
    if (connector === 'to') {
      const leadsUp = isFrom(text, quantity.start, floor) || isYearOfLevel(text, quantity, floor) || isStepBy(text, quantity, floor);
      if (leadsUp) return { parts: [right], resume: right.end };
    }
    if (this.isModelNumber(quantity)) return null;
    const joined = joinRange({ ...right, start: quantity.start, low: quantity.low, high: quantity.high, step: quantity.step, quantity }, right);
    return joined === null ? null : { parts: [joined], resume: joined.end };
  }

  /** The word a blank or a hyphen before `at`, in lower case, for "RTX 4090", "Gaudi-3" and "No. 1"; empty where there is none. */
  private nameBefore(at: number): string {
    const { text, floor } = this;
    let end = at;
    while (end > floor && at - end < 2 && (isBlank(text.charCodeAt(end - 1)) || text.charCodeAt(end - 1) === 45)) end--;
    if (end === at) return '';
    if (text.charAt(end - 1) === '.') end--;
    let start = end;
    while (start > floor && end - start < 16 && isEnglishLetter(text.charCodeAt(start - 1))) start--;
    return text.slice(start, end).toLowerCase();
  }

  /** Whether the number belongs to a name before it ("RTX 4090", "Gaudi 3") or is itself a model ("3060 GPUs", "910B chips"). */
  private isModelNumber(quantity: Quantity): boolean {
    if (quantity.form === 'words' || quantity.grouped) return false;
    const model = matchModel(this.text, quantity.start);
    const end = quantity.start + (model?.[0].length ?? 0);
    // No model's number has decimals: "3060.1m H100s".
    if (model !== null && !(this.text.charCodeAt(end) === 46 && isDigit(this.text.charCodeAt(end + 1)))) return true;
    if (quantity.scaled) return false;
    const name = this.nameBefore(quantity.start);
    // "No. 1 GPU" and "GPU 3" are names, "GPUs 10,000" hardly is.
    return seriesWords.has(name) && !(quantity.low >= 1000 && /^(?:gpus?|no|top|max|pro|core)$/.test(name));
  }
}
