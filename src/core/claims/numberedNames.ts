import { firstHash, hashId, nextHash } from './compiledLayout';
import { widened } from './widened';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Names numbered from 0 in the order in which they came. Millions of them: kept as bytes in one row, and found by a table of
 * numbers, by the hash that a compiled file needs anyway.
 */
export class NumberedNames {
  #bytes = new Uint8Array(1 << 14);
  /** Where each name ends in `#bytes`; it begins where the one before ends. */
  #ends = new Uint32Array(1024);
  /** As signed numbers of 32 bits: the engine would keep larger ones each in a place of its own. */
  #hashes = new Int32Array(1024);
  /** A name's number, counted from 1, at the slot its hash leads to, or the next free one. */
  #slots = new Uint32Array(2048);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** All names, in their order. */
  names(): string[] {
    return Array.from({ length: this.#size }, (_, number) => decoder.decode(this.#bytes.subarray(this.#start(number), this.#ends[number])));
  }

  /** The number of a name, or -1. */
  get(name: string): number {
    const bytes = encoder.encode(name);
    return this.#find(hashId(name) | 0, bytes, 0, bytes.length);
  }

  /** The number of a name, a new one when it has none yet. */
  add(name: string): number {
    const bytes = encoder.encode(name);
    return this.#add(hashId(name) | 0, bytes, 0, bytes.length);
  }

  /** The number of a name of ASCII characters that stands among bytes, a new one when it has none yet. */
  addAscii(bytes: Uint8Array, start: number, end: number): number {
    let hash = firstHash;
    for (let at = start; at < end; at += 1) hash = nextHash(hash, bytes[at] as number);
    return this.#add(hash | 0, bytes, start, end);
  }

  /** `hashId` of the name with this number. */
  hashOf(number: number): number {
    return (this.#hashes[number] as number) >>> 0;
  }

  #start(number: number): number {
    return number === 0 ? 0 : this.#ends[number - 1] as number;
  }

  #add(hash: number, bytes: Uint8Array, start: number, end: number): number {
    const known = this.#find(hash, bytes, start, end);
    if (known >= 0) return known;
    const number = this.#size;
    if (number === this.#hashes.length) this.#grow();
    const from = this.#start(number);
    const to = from + end - start;
    if (to > this.#bytes.length) this.#bytes = widened(this.#bytes, new Uint8Array(Math.max(this.#bytes.length * 2, to)));
    for (let at = 0; at < end - start; at += 1) this.#bytes[from + at] = bytes[start + at] as number;
    this.#ends[number] = to;
    this.#hashes[number] = hash;
    this.#size += 1;
    this.#enter(number, hash);
    return number;
  }

  #find(hash: number, bytes: Uint8Array, start: number, end: number): number {
    const last = this.#slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const number = (this.#slots[slot] as number) - 1;
      if (number < 0 || (this.#hashes[number] === hash && this.#isAt(number, bytes, start, end))) return number;
    }
  }

  #isAt(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#start(number);
    if ((this.#ends[number] as number) - from !== end - start) return false;
    for (let at = 0; at < end - start; at += 1) if (this.#bytes[from + at] !== bytes[start + at]) return false;
    return true;
  }

  #enter(number: number, hash: number): void {
    const last = this.#slots.length - 1;
    let slot = hash & last;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & last;
    this.#slots[slot] = number + 1;
  }

  #grow(): void {
    const length = this.#hashes.length * 2;
    this.#ends = widened(this.#ends, new Uint32Array(length));
    this.#hashes = widened(this.#hashes, new Int32Array(length));
    this.#slots = new Uint32Array(length * 2);
    for (let number = 0; number < this.#size; number += 1) this.#enter(number, this.#hashes[number] as number);
  }
}
