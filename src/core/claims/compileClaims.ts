import type { Claim, EntityEntry, Metric } from './claim';
import { daysToFirst, footerLength, layOut, magic, metricNumbers, runsPerEntity, textBlock, type Counts, type Sections } from './compiledLayout';
import { NumberedNames } from './numberedNames';
import { widened } from './widened';

const encoder = new TextEncoder();

/** What the index of a compiled file knows of a claim; all else is in its text. */
export type ClaimKey = Pick<Claim, 'id' | 'entity' | 'metric' | 'unit' | 'low' | 'date'> & { readonly relations: readonly { readonly target: string }[] };

/** The same of a claim that stands as plain ASCII text among bytes; places are half-open. */
export interface ClaimInBytes {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly idStart: number;
  readonly idEnd: number;
  readonly entityStart: number;
  readonly entityEnd: number;
  readonly metric: Metric;
  readonly unit: string;
  readonly low: number;
  /** By number, as `dayNumber` tells it. */
  readonly day: number;
}

/** Texts are handed on in pieces of about this many bytes. */
const pieceLength = 1 << 20;

/**
 * Builds a compiled claim file, claim by claim: the texts are handed on at once, only numbers are kept. What `write` was given,
 * in order, is the file.
 */
export class ClaimCompiler {
  readonly #write: (bytes: Uint8Array) => void;
  readonly #entities = new NumberedNames();
  readonly #ids = new NumberedNames();
  readonly #units = new Map<string, number>();
  readonly #relations: { readonly from: number; readonly target: string }[] = [];
  #piece = new Uint8Array(pieceLength);
  #filled = 0;
  #written = 0;
  #values = new Float64Array(1024);
  #runs = new Uint32Array(1024);
  #offsets = new Uint32Array(1024);
  #blocks = new Uint16Array(1024);
  #days = new Uint16Array(1024);
  #unitNumbers = new Uint8Array(1024);

  /** `write` is done with what it was given when it returns: the bytes are used again. */
  constructor(write: (bytes: Uint8Array) => void) {
    this.#write = write;
  }

  get size(): number {
    return this.#ids.size;
  }

  /**
   * Adds a claim. False, and nothing is added, when there is one with its id already. `text` is what the reader of the file
   * gets to make the claim from, on one line; the claim itself as JSON when it is left out.
   * @throws Error when the texts outgrow what a file can hold: 4 GB in all, 1 MB a claim, 255 units.
   */
  add(claim: ClaimKey, text: string = JSON.stringify(claim)): boolean {
    const row = this.size;
    if (this.#ids.add(claim.id) < row) return false;
    const { date } = claim;
    const day = date === null ? 0 : dayNumber(twoDigits(date, 0) * 100 + twoDigits(date, 2), twoDigits(date, 5), date.length > 7 ? twoDigits(date, 8) : 1);
    this.#enter(row, this.#put(text), this.#entities.add(claim.entity), claim.metric, claim.unit, claim.low, day);
    for (const { target } of claim.relations) this.#relations.push({ from: row, target });
    return true;
  }

  /** Adds a claim that has no relations, whose text is what stands among the bytes, between `opening` and `closing`; otherwise as `add`. */
  addBytes(claim: ClaimInBytes, opening: Uint8Array, closing: Uint8Array): boolean {
    const row = this.size;
    const { bytes, start, end } = claim;
    if (this.#ids.addAscii(bytes, claim.idStart, claim.idEnd) < row) return false;
    const length = opening.length + end - start + closing.length + 1;
    if (this.#filled + length > this.#piece.length) this.#flush(length);
    const from = this.#filled + opening.length;
    this.#copy(opening, this.#filled);
    this.#piece.set(bytes.subarray(start, end), from);
    this.#copy(closing, from + end - start);
    this.#filled += length;
    this.#piece[this.#filled - 1] = 0x0a;
    this.#enter(row, length, this.#entities.addAscii(bytes, claim.entityStart, claim.entityEnd), claim.metric, claim.unit, claim.low, claim.day);
    return true;
  }

  /** Puts few bytes into the piece that is being filled. */
  #copy(bytes: Uint8Array, to: number): void {
    for (let at = 0; at < bytes.length; at += 1) this.#piece[to + at] = bytes[at] as number;
  }

  /** Takes down what the index knows of the claim whose text, `length` bytes of it, was put down just now. */
  #enter(row: number, length: number, entity: number, metric: Metric, unit: string, low: number, day: number): void {
    const blocks = Math.ceil(length / textBlock);
    if (this.#written + length > 0xffffffff || blocks > 0xffff) throw new Error('The claims are too large for a compiled file.');
    let unitNumber = this.#units.get(unit);
    if (unitNumber === undefined) this.#units.set(unit, (unitNumber = this.#units.size));
    if (unitNumber > 0xff) throw new Error('There are more than 255 units among the claims.');
    if (row === this.#values.length) this.#grow();
    this.#values[row] = low;
    this.#runs[row] = entity * runsPerEntity + (metricNumbers.get(metric) ?? 0);
    this.#offsets[row] = this.#written;
    this.#blocks[row] = blocks;
    this.#days[row] = day;
    this.#unitNumbers[row] = unitNumber;
    this.#written += length;
  }

  /** Ends the file: writes the index over all claims. Entities that only claims name are added without aliases. */
  finish(entities: readonly EntityEntry[]): void {
    const known = new Map(entities.map((entity) => [entity.name, entity]));
    for (const { name } of entities) this.#entities.add(name);
    const names = this.#entities.names();
    const entries = names.map((name): EntityEntry => known.get(name) ?? { name, aliases: [], common: false, subjects: [] });
    const nameBytes = encoder.encode(JSON.stringify(names));
    const entityBytes = encoder.encode(JSON.stringify(entries));
    const unitBytes = encoder.encode(JSON.stringify([...this.#units.keys()]));

    const size = this.size;
    const order = this.#order();
    const place = new Uint32Array(size);
    for (let at = 0; at < size; at += 1) place[order[at] as number] = at;
    const links = this.#links(place);

    const counts: Counts = {
      claims: size, entities: names.length, relations: links.length, slots: Math.ceil(size * 1.25) + 1,
      nameBytes: nameBytes.length, entityBytes: entityBytes.length, unitBytes: unitBytes.length,
    };
    const { sections, length } = layOut(counts);
    const padding = (8 - (this.#written % 8)) % 8;
    const file = new ArrayBuffer(length + footerLength);
    this.#fillColumns(file, sections, order);
    this.#fillSlots(new Uint32Array(file, sections.slots.start, counts.slots), place);
    new Uint32Array(file, sections.targets.start, links.length).set(links.map(({ target }) => target));
    new Uint32Array(file, sections.sources.start, links.length).set(links.map(({ source }) => source));
    new Uint8Array(file, sections.names.start).set(nameBytes);
    new Uint8Array(file, sections.entities.start).set(entityBytes);
    new Uint8Array(file, sections.unitNames.start).set(unitBytes);

    const footer = new DataView(file, length);
    footer.setFloat64(0, this.#written + padding, true);
    const numbers = [counts.claims, counts.entities, counts.relations, counts.slots, counts.nameBytes, counts.entityBytes, counts.unitBytes, magic];
    for (const [at, number] of numbers.entries()) footer.setUint32(8 + at * 4, number, true);
    this.#flush(0);
    this.#write(new Uint8Array(padding));
    this.#write(new Uint8Array(file));
  }

  /** Relations whose both ends are here, each once, by the place of what they lead to. */
  #links(place: Uint32Array): { readonly target: number; readonly source: number }[] {
    return this.#relations
      .flatMap(({ from, target }) => {
        const row = this.#ids.get(target);
        return row < 0 ? [] : [{ target: place[row] as number, source: place[from] as number }];
      })
      .sort((a, b) => a.target - b.target || a.source - b.source)
      .filter((link, at, all) => link.target !== all[at - 1]?.target || link.source !== all[at - 1]?.source);
  }

  /** Writes what is known of each claim, and where each entity's and metric's claims begin. */
  #fillColumns(file: ArrayBuffer, sections: Sections, order: Uint32Array): void {
    const size = this.size;
    const values = new Float64Array(file, sections.values.start, size);
    const offsets = new Uint32Array(file, sections.offsets.start, size);
    const runs = new Uint32Array(file, sections.runs.start, sections.runs.length);
    const days = new Uint16Array(file, sections.days.start, size);
    const blocks = new Uint16Array(file, sections.blocks.start, size);
    const units = new Uint8Array(file, sections.units.start, size);
    for (let at = 0; at < size; at += 1) {
      const row = order[at] as number;
      values[at] = this.#values[row] as number;
      offsets[at] = this.#offsets[row] as number;
      days[at] = this.#days[row] as number;
      blocks[at] = this.#blocks[row] as number;
      units[at] = this.#unitNumbers[row] as number;
      const run = (this.#runs[row] as number) + 1;
      runs[run] = (runs[run] as number) + 1;
    }
    for (let run = 1; run < runs.length; run += 1) runs[run] = (runs[run] as number) + (runs[run - 1] as number);
  }

  /** Enters each claim's place, counted from 1, at the slot its id leads to, or the next free one. */
  #fillSlots(slots: Uint32Array, place: Uint32Array): void {
    for (let row = 0; row < this.#ids.size; row += 1) {
      let slot = this.#ids.hashOf(row) % slots.length;
      while (slots[slot] !== 0) slot = (slot + 1) % slots.length;
      slots[slot] = (place[row] as number) + 1;
    }
  }

  /** Puts a line into the piece that is being filled, and says how many bytes it takes. */
  #put(text: string): number {
    // A UTF-16 code unit takes at most three bytes.
    const most = text.length * 3 + 1;
    if (this.#filled + most > this.#piece.length) this.#flush(most);
    const { written } = encoder.encodeInto(text, this.#piece.subarray(this.#filled));
    this.#piece[this.#filled + written] = 0x0a;
    this.#filled += written + 1;
    return written + 1;
  }

  #flush(needed: number): void {
    this.#write(this.#piece.subarray(0, this.#filled));
    if (needed > this.#piece.length) this.#piece = new Uint8Array(needed);
    this.#filled = 0;
  }

  /** Rows sorted by entity, metric and value; equal ones stay in the order in which they were added. */
  #order(): Uint32Array {
    const runs = this.#runs;
    const values = this.#values;
    const ends = new Uint32Array(this.#entities.size * runsPerEntity + 1);
    for (let row = 0; row < this.size; row += 1) ends[runs[row] as number] = (ends[runs[row] as number] as number) + 1;
    for (let run = 1; run < ends.length; run += 1) ends[run] = (ends[run] as number) + (ends[run - 1] as number);
    const rows = new Uint32Array(this.size);
    // Dealt out from the last to the first, so that each run's end becomes its beginning.
    for (let row = this.size - 1; row >= 0; row -= 1) rows[(ends[runs[row] as number] = (ends[runs[row] as number] as number) - 1)] = row;
    for (let run = 0; run + 1 < ends.length; run += 1) {
      const [start, end] = [ends[run] as number, ends[run + 1] as number];
      if (end - start > 1) rows.subarray(start, end).sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
    }
    return rows;
  }

  #grow(): void {
    const length = this.#values.length * 4;
    this.#values = widened(this.#values, new Float64Array(length));
    this.#runs = widened(this.#runs, new Uint32Array(length));
    this.#offsets = widened(this.#offsets, new Uint32Array(length));
    this.#blocks = widened(this.#blocks, new Uint16Array(length));
    this.#days = widened(this.#days, new Uint16Array(length));
    this.#unitNumbers = widened(this.#unitNumbers, new Uint8Array(length));
  }
}

/** A date's day by number, months and days counted from 1; 0, which stands for no date, for one that a file cannot hold. */
export function dayNumber(year: number, month: number, day: number): number {
  // Counted in years that begin with March, so that the odd day comes last: an import asks this a million times.
  const years = month > 2 ? year : year - 1;
  const daysOfYears = years * 365 + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const days = daysOfYears + Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1 - daysToFirst;
  return days > 0 && days <= 0xffff ? days : 0;
}

/** The number that two digits write. */
function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}
