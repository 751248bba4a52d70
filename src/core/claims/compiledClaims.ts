import type { Claim, ClaimIndex, EntityEntry, Metric } from './claim';
import { footerLength, hashId, layOut, magic, metricNumbers, runsPerEntity, textBlock, type Counts } from './compiledLayout';

/** Hands out bytes `[start, end)` of a compiled claim file; fewer at the file's end. */
export type ReadBytes = (start: number, end: number) => Uint8Array;

type Incoming = ReturnType<ClaimIndex['relationsTo']>;

const decoder = new TextDecoder();
const none: readonly never[] = Object.freeze([]);

/** Bytes of texts that are read at once where all are. */
const textsTogether = 1 << 22;

/** Answers kept at hand, so that the same question gets the same array; a draft asks for far fewer. */
const mostAnswers = 4096;

/**
 * Look-ups over a compiled claim file. Columns are views of the bytes read; the texts stay in the file and are read claim by claim
 * when somebody asks for the claim itself.
 */
export class CompiledClaimIndex implements ClaimIndex {
  readonly size: number;
  readonly #read: ReadBytes;
  /** Where the texts end, zeros that fill them up included. */
  readonly #textLength: number;
  readonly #toClaim: (text: string) => Claim;
  readonly #values: Float64Array;
  readonly #offsets: Uint32Array;
  readonly #runs: Uint32Array;
  readonly #slots: Uint32Array;
  readonly #targets: Uint32Array;
  readonly #sources: Uint32Array;
  readonly #blocks: Uint16Array;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #entityBytes: Uint8Array;
  readonly #answers = new Map<number, readonly Claim[]>();
  readonly #claims = new Map<number, Claim>();
  #entities: readonly EntityEntry[] | undefined;

  /**
   * Opens a compiled claim file of `length` bytes. `toClaim` makes a claim from the text it was added with.
   * @throws Error when it is not one, or is cut short.
   */
  constructor(length: number, read: ReadBytes, toClaim: (text: string) => Claim = JSON.parse) {
    const footer = read(Math.max(0, length - footerLength), length);
    const view = new DataView(footer.buffer, footer.byteOffset, footer.byteLength);
    if (footer.byteLength !== footerLength || view.getUint32(footerLength - 4, true) !== magic) {
      throw new Error('This is not a compiled claim file, or it is cut short.');
    }
    const written = Array.from({ length: 7 }, (_, at) => view.getUint32(8 + at * 4, true));
    const [claims = 0, entities = 0, relations = 0, slots = 0, nameBytes = 0, entityBytes = 0, unitBytes = 0] = written;
    const counts: Counts = { claims, entities, relations, slots, nameBytes, entityBytes, unitBytes };
    const { sections, length: indexLength } = layOut(counts);
    const start = view.getFloat64(0, true);
    if (start + indexLength + footerLength !== length) throw new Error('This compiled claim file is damaged: its parts do not add up to its length.');
    const bytes = aligned(read(start, start + indexLength));
    const { buffer, byteOffset } = bytes;

    this.#read = read;
    this.#textLength = start;
    this.#toClaim = toClaim;
    this.size = claims;
    this.#values = new Float64Array(buffer, byteOffset + sections.values.start, claims);
    this.#offsets = new Uint32Array(buffer, byteOffset + sections.offsets.start, claims);
    this.#runs = new Uint32Array(buffer, byteOffset + sections.runs.start, sections.runs.length);
    this.#slots = new Uint32Array(buffer, byteOffset + sections.slots.start, slots);
    this.#targets = new Uint32Array(buffer, byteOffset + sections.targets.start, relations);
    this.#sources = new Uint32Array(buffer, byteOffset + sections.sources.start, relations);
    this.#blocks = new Uint16Array(buffer, byteOffset + sections.blocks.start, claims);
    const names = JSON.parse(decoder.decode(bytes.subarray(sections.names.start, sections.names.start + nameBytes))) as string[];
    this.#numbers = new Map(names.map((name, number) => [name, number]));
    this.#entityBytes = bytes.subarray(sections.entities.start, sections.entities.start + entityBytes);
  }

  get entities(): readonly EntityEntry[] {
    return (this.#entities ??= JSON.parse(decoder.decode(this.#entityBytes)) as EntityEntry[]);
  }

  /** Row of the claim on this entity and metric whose value is nearest, or -1; nothing is read from the file. */
  nearest(entity: string, metric: Metric, value: number): number {
    const run = this.#run(entity, metric);
    if (run < 0) return -1;
    const first = this.#runs[run] as number;
    const last = (this.#runs[run + 1] as number) - 1;
    if (last < first) return -1;
    let low = first;
    let high = last;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#values[middle] as number) < value) low = middle + 1;
      else high = middle;
    }
    return low > first && value - (this.#values[low - 1] as number) < (this.#values[low] as number) - value ? low - 1 : low;
  }

  /** Lower end of the figure of a row. */
  valueAt(row: number): number {
    return this.#values[row] ?? Number.NaN;
  }

  /** The claim of a row, read from the file. */
  claimAt(row: number): Claim {
    const kept = this.#claims.get(row);
    if (kept !== undefined) return kept;
    const start = this.#offsets[row] as number;
    const bytes = this.#read(start, start + (this.#blocks[row] as number) * textBlock);
    const end = bytes.indexOf(0x0a);
    const claim = this.#toClaim(decoder.decode(end < 0 ? bytes : bytes.subarray(0, end)));
    keep(this.#claims, row, claim);
    return claim;
  }

  about(entity: string, metric: Metric): readonly Claim[] {
    const run = this.#run(entity, metric);
    if (run < 0) return none;
    const first = this.#runs[run] as number;
    const end = this.#runs[run + 1] as number;
    return first === end ? none : this.#answer(run, first, end);
  }

  ofEntity(entity: string): readonly Claim[] {
    const number = this.#numbers.get(entity);
    if (number === undefined) return none;
    const run = number * runsPerEntity;
    const first = this.#runs[run] as number;
    const end = this.#runs[run + runsPerEntity] as number;
    return first === end ? none : this.#answer(-1 - number, first, end);
  }

  each(visit: (claim: Claim) => void): void {
    let rest = new Uint8Array(0);
    for (let left = this.size, at = 0; left > 0 && at < this.#textLength; ) {
      const bytes = this.#read(at, Math.min(this.#textLength, at + textsTogether));
      if (bytes.length === 0) break;
      at += bytes.length;
      const all = new Uint8Array(rest.length + bytes.length);
      all.set(rest);
      all.set(bytes, rest.length);
      let start = 0;
      for (let end = all.indexOf(0x0a); end >= 0 && left > 0; start = end + 1, end = all.indexOf(0x0a, start), left -= 1) {
        visit(this.#toClaim(decoder.decode(all.subarray(start, end))));
      }
      rest = all.subarray(start);
    }
  }

  byId(id: string): Claim | undefined {
    const row = this.#rowOf(id);
    return row < 0 ? undefined : this.claimAt(row);
  }

  relationsTo(id: string): Incoming {
    const row = this.#targets.length === 0 ? -1 : this.#rowOf(id);
    if (row < 0) return none;
    let low = 0;
    let high = this.#targets.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#targets[middle] as number) < row) low = middle + 1;
      else high = middle;
    }
    const found: Incoming[number][] = [];
    for (let at = low; this.#targets[at] === row; at += 1) {
      const from = this.claimAt(this.#sources[at] as number);
      for (const { type, target, note } of from.relations) if (target === id) found.push({ from, type, note });
    }
    return found;
  }

  #run(entity: string, metric: Metric): number {
    const number = this.#numbers.get(entity);
    const metricNumber = metricNumbers.get(metric);
    return number === undefined || metricNumber === undefined ? -1 : number * runsPerEntity + metricNumber;
  }

  #rowOf(id: string): number {
    const { length } = this.#slots;
    let slot = hashId(id) % length;
    for (let tried = 0; tried < length; tried += 1) {
      const row = (this.#slots[slot] as number) - 1;
      if (row < 0 || this.claimAt(row).id === id) return row;
      slot = (slot + 1) % length;
    }
    return -1;
  }

  #answer(key: number, first: number, end: number): readonly Claim[] {
    let claims = this.#answers.get(key);
    if (claims === undefined) {
      claims = Array.from({ length: end - first }, (_, at) => this.claimAt(first + at));
      keep(this.#answers, key, claims);
    }
    return claims;
  }
}

/** Views need an aligned beginning; a reader may hand out a slice that has none. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
}

function keep<Value>(map: Map<number, Value>, key: number, value: Value): void {
  if (map.size >= mostAnswers) map.clear();
  map.set(key, value);
}
