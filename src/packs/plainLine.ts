import type { Metric } from '../core/claims/claim';
import { type ClaimInBytes, dayNumber } from '../core/claims/compileClaims';
import { metrics, unitOfMetric } from '../core/claims/vocabulary';
import { readAmountBytes, standsAt } from './amount';
import { isDate, isWebAddress, isWords, longest, positions, qualifiers, unitShape } from './fieldChecks';
import type { PackClaim } from './schema';

const quote = 0x22;

/** Printable ASCII without the quote and the backslash: what stands in a text of JSON as it is and needs no further look. */
const plain = Uint8Array.from({ length: 256 }, (_, code) => (code >= 0x20 && code < 0x7f && code !== quote && code !== 0x5c ? 1 : 0));
/** The same and all that is not ASCII. */
const verbatim = plain.map((is, code) => (code >= 0x80 ? 1 : is));
/** What may follow the host in a web address of the plainest kind. */
const inAddress = plain.map((is, code) => (' <>'.includes(String.fromCharCode(code)) ? 0 : is));

const lettersOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** No word that is looked for is as long. */
const longestWord = 32;

/** Words to be found among bytes, with what each stands for: by length and first letter. */
class Words<Meaning> {
  readonly #lists: ({ readonly letters: Uint8Array; readonly meaning: Meaning }[] | undefined)[] = new Array(longestWord << 7).fill(undefined);

  constructor(words: Iterable<readonly [word: string, meaning: Meaning]>) {
    for (const [word, meaning] of words) (this.#lists[(word.length << 7) | word.charCodeAt(0)] ??= []).push({ letters: lettersOf(word), meaning });
  }

  /** What the word from `start` to `end` stands for. */
  find(bytes: Uint8Array, start: number, end: number): Meaning | undefined {
    const list = this.#lists[((end - start) << 7) | (bytes[start] as number)];
    if (list === undefined) return undefined;
    for (const { letters, meaning } of list) if (standsAt(letters, bytes, start)) return meaning;
    return undefined;
  }
}

const metricWords = new Words(metrics.map(({ metric }) => [metric, { metric, unit: unitOfMetric(metric) }]));
const qualifierWords = new Words(qualifiers.filter((word) => word !== 'range').map((word) => [word, word]));
const positionWords = new Words(positions.map((word) => [word, word]));
const [http, slashes, yes, no] = ['http', '://', 'true', 'false'].map(lettersOf) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];

/** How a field is looked at: as one of these, or as a text of at most so many characters. */
type Look = 'id' | 'entity' | 'metric' | 'value' | 'unit' | 'qualifier' | 'position' | 'date' | 'url' | 'slip' | number;

const { name, line, text } = longest;
const looks: Readonly<Partial<Record<keyof PackClaim, Look>>> = {
  id: 'id', entity: 'entity', metric: 'metric', value: 'value', unit: 'unit', qualifier: 'qualifier', position: 'position', date: 'date', url: 'url', slip: 'slip',
  subject: name, chip: name, period: name, claimant: name, reportedBy: name, locator: name, publisher: line, title: line, statement: text, scope: text,
};

interface Field {
  readonly name: string;
  /** Its name's letters with the quote that follows them. */
  readonly closed: Uint8Array;
  readonly length: number;
  readonly look: Look;
  readonly bit: number;
}

const allFields = Object.entries(looks).map(([name, look], at): Field => ({ name, closed: lettersOf(`${name}"`), length: name.length, look, bit: 1 << at }));
const fields = new Words(allFields.map((field) => [field.name, field]));
const needed = allFields.reduce((bits, { name, bit }) => (['id', 'entity', 'metric', 'value', 'publisher'].includes(name) ? bits | bit : bits), 0);

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * A claim on a line of JSON, read from its bytes as far as the index needs it, when it is of the plainest kind: fields of their right form,
 * each once, without escapes, with an id and a single value. Of such a line neither a JSON parser nor
 * the schema would have anything to say; of any other `read` says no, and they decide.
 */
export class PlainLine implements ClaimInBytes {
  bytes: Uint8Array = new Uint8Array(0);
  start = 0;
  end = 0;
  idStart = 0;
  idEnd = 0;
  entityStart = 0;
  entityEnd = 0;
  metric: Metric = 'revenue';
  unit = 'USD';
  low = 0;
  day = 0;
  /** The unit that the line gives, and the only one that the metric has; null where there is none. */
  #ownUnit: string | null = null;
  #onlyUnit: string | null = null;
  readonly #order: Field[] = Array.from(allFields);

  /**
   * Where the claim of that kind ends that begins at `start`, before the next line feed, which
   * there must be; -1 when none does. Then the fields tell it, until the next call.
   */
  read(bytes: Uint8Array, start: number): number {
    this.bytes = bytes;
    this.start = start;
    this.end = -1;
    this.day = 0;
    this.#ownUnit = null;
    if (bytes[start] !== 0x7b) return -1;
    let seen = 0;
    let count = 0;
    for (let at = start + 1; ; at += 1) {
      at = past(bytes, at);
      if (bytes[at] !== quote) return -1;
      const field = this.#fieldAt(bytes, at + 1, count);
      if (field === undefined || (seen & field.bit) !== 0) return -1;
      seen |= field.bit;
      count += 1;
      at = past(bytes, at + field.length + 2);
      if (bytes[at] !== 0x3a) return -1;
      at = this.#look(field.look, past(bytes, at + 1));
      if (at < 0) return -1;
      at = past(bytes, at);
      if (bytes[at] === 0x7d) return (seen & needed) === needed && this.#settleUnit() ? (this.end = at + 1) : -1;
      if (bytes[at] !== 0x2c) return -1;
    }
  }

  /** The field whose name, and the quote after it, stand at a place; as a rule that which had the same place among the last claim's. */
  #fieldAt(bytes: Uint8Array, start: number, count: number): Field | undefined {
    const last = this.#order[count];
    if (last !== undefined && standsAt(last.closed, bytes, start)) return last;
    const end = pastAll(plain, bytes, start);
    const field = bytes[end] === quote ? fields.find(bytes, start, end) : undefined;
    if (field !== undefined) this.#order[count] = field;
    return field;
  }

  /** Whether a claim of that kind stands from `start` to `end`, and nothing else; then the fields tell it, until the next call. */
  isAt(bytes: Uint8Array, start: number, end: number): boolean {
    return ((this.bytes === bytes && this.start === start && this.end >= 0) || this.read(bytes, start) >= 0) && this.end === end;
  }

  /** Where what stands at a place ends, when it is right for a field; -1 when it is not, or may not be. */
  #look(look: Look, at: number): number {
    const { bytes } = this;
    if (bytes[at] !== quote) {
      if (look === 'slip') return standsAt(yes, bytes, at) ? at + yes.length : standsAt(no, bytes, at) ? at + no.length : -1;
      return look === 'value' ? this.#number(at) : -1;
    }
    const start = at + 1;
    let end = pastAll(plain, bytes, start);
    const ascii = bytes[end] === quote;
    if (!ascii) end = pastAll(verbatim, bytes, end);
    if (bytes[end] !== quote || end === start) return -1;
    if (typeof look === 'number') {
      const right = ascii ? end - start <= look && bytes[start] !== 0x20 && bytes[end - 1] !== 0x20 : isWords(this.#decode(start, end), look);
      return right ? end + 1 : -1;
    }
    return ascii && this.#isRight(look, start, end) ? end + 1 : -1;
  }

  #isRight(look: Exclude<Look, number>, start: number, end: number): boolean {
    const { bytes } = this;
    switch (look) {
      case 'id':
        this.idStart = start;
        this.idEnd = end;
        return isId(bytes, start, end);
      case 'entity':
        this.entityStart = start;
        this.entityEnd = end;
        return end - start <= name && bytes[start] !== 0x20 && bytes[end - 1] !== 0x20;
      case 'metric': {
        const known = metricWords.find(bytes, start, end);
        if (known === undefined) return false;
        this.metric = known.metric;
        this.#onlyUnit = known.unit;
        return true;
      }
      case 'value':
        this.low = readAmountBytes(bytes, start, end);
        return !Number.isNaN(this.low);
      case 'unit':
        this.#ownUnit = this.#decode(start, end);
        return unitShape.test(this.#ownUnit);
      case 'qualifier':
        return qualifierWords.find(bytes, start, end) !== undefined;
      case 'position':
        return positionWords.find(bytes, start, end) !== undefined;
      case 'date':
        return this.#isDate(start, end);
      case 'url':
        return end - start <= longest.url && (isPlainAddress(bytes, start, end) || isWebAddress(this.#decode(start, end)));
      case 'slip':
        return false;
    }
  }

  /** Whether the claim's unit is one that its metric may have; it stands there afterwards. */
  #settleUnit(): boolean {
    const own = this.#ownUnit;
    this.unit = own ?? this.#onlyUnit ?? 'USD';
    return own === null || (this.#onlyUnit === null ? own.length === 3 : own === this.#onlyUnit);
  }

  /** Takes a whole number of at most fifteen digits; others are too seldom. */
  #number(start: number): number {
    let end = start;
    let value = 0;
    for (let code = this.bytes[end] as number; code >= 48 && code <= 57; code = this.bytes[(end += 1)] as number) value = value * 10 + code - 48;
    const length = end - start;
    if (length === 0 || length > 15 || (length > 1 && this.bytes[start] === 48)) return -1;
    this.low = value;
    return end;
  }

  #isDate(start: number, end: number): boolean {
    const { bytes } = this;
    const month = twoDigits(bytes, start + 5);
    const day = end - start > 7 ? twoDigits(bytes, start + 8) : 1;
    // Any month has 28 days; nearly every date is told by its form alone.
    if (!(isShapedAsDate(bytes, start, end) && month >= 1 && month <= 12 && day >= 1 && day <= 28) && !isDate(this.#decode(start, end))) return false;
    this.day = dayNumber(twoDigits(bytes, start) * 100 + twoDigits(bytes, start + 2), month, day);
    return true;
  }

  #decode(start: number, end: number): string {
    return decoder.decode(this.bytes.subarray(start, end));
  }
}

/** The first place from `at` on where no space stands. */
function past(bytes: Uint8Array, at: number): number {
  while (bytes[at] === 0x20) at += 1;
  return at;
}

/** The first place from `start` on where no character of a table stands. */
function pastAll(table: Uint8Array, bytes: Uint8Array, start: number): number {
  let at = start;
  while (table[bytes[at] as number] === 1) at += 1;
  return at;
}

function isSmallOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** Whether ASCII characters are an id: `idShape`. */
function isId(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > 200 || !isSmallOrDigit(bytes[start] as number) || !isSmallOrDigit(bytes[end - 1] as number)) return false;
  for (let at = start; at < end; at += 1) {
    const code = bytes[at] as number;
    if (!isSmallOrDigit(code) && code !== 0x2d && code !== 0x2e && code !== 0x5f) return false;
  }
  return true;
}

/** Whether ASCII characters are an address that needs no parser: a named host, no user, nothing to escape. */
function isPlainAddress(bytes: Uint8Array, start: number, end: number): boolean {
  if (!standsAt(http, bytes, start)) return false;
  let at = start + http.length;
  if (bytes[at] === 0x73) at += 1;
  if (!standsAt(slashes, bytes, at)) return false;
  at += slashes.length;
  if (!isSmallOrDigit(bytes[at] as number)) return false;
  while (isSmallOrDigit(bytes[at] as number) || bytes[at] === 0x2d || bytes[at] === 0x2e) at += 1;
  if (bytes[at] !== 0x2f) return false;
  return pastAll(inAddress, bytes, at) === end;
}

/** Whether digits and hyphens stand where `yyyy-mm` and `yyyy-mm-dd` have them. */
function isShapedAsDate(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== 7 && end - start !== 10) return false;
  for (let at = start; at < end; at += 1) {
    const code = bytes[at] as number;
    if (at - start === 4 || at - start === 7 ? code !== 0x2d : code < 48 || code > 57) return false;
  }
  return true;
}

function twoDigits(bytes: Uint8Array, at: number): number {
  return ((bytes[at] as number) - 48) * 10 + (bytes[at + 1] as number) - 48;
}
