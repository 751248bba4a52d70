/**
 * Rising numbers of which all from some place on shift at once, as line starts do with every edit. The shift is kept in one
 * number at the place of the last edit, so that typing costs no pass over the rest.
 */
export class ShiftingOffsets {
  #values: Int32Array;
  #length = 0;
  /** From this index on, `#delta` is still to be added. */
  #gap = 0;
  #delta = 0;

  constructor(capacity = 64) {
    this.#values = new Int32Array(Math.max(16, capacity));
  }

  get length(): number {
    return this.#length;
  }

  at(index: number): number {
    const value = this.#values[index] ?? 0;
    return index >= this.#gap ? value + this.#delta : value;
  }

  push(value: number): void {
    this.#reserve(this.#length + 1);
    this.#values[this.#length] = this.#length >= this.#gap ? value - this.#delta : value;
    this.#length += 1;
  }

  /** Adds `by` to every number from `index` on. */
  shift(index: number, by: number): void {
    if (by === 0) return;
    this.#moveGap(index);
    this.#delta += by;
  }

  /** Puts `values` in the place of `removed` numbers at `index`; what follows stays as it is. */
  splice(index: number, removed: number, values: readonly number[]): void {
    this.#moveGap(index + removed);
    const grown = values.length - removed;
    if (grown !== 0) {
      this.#reserve(this.#length + grown);
      this.#values.copyWithin(index + values.length, index + removed, this.#length);
      this.#length += grown;
      this.#gap += grown;
    }
    for (let offset = 0; offset < values.length; offset += 1) this.#values[index + offset] = values[offset] ?? 0;
  }

  /** Index of the last number that is at most `value`; 0 when there is none. */
  lastAtMost(value: number): number {
    let low = 0;
    let high = this.#length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.at(middle) <= value) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #moveGap(index: number): void {
    const values = this.#values;
    const delta = this.#delta;
    if (delta !== 0) {
      for (let moved = this.#gap; moved < index; moved += 1) values[moved] = (values[moved] ?? 0) + delta;
      for (let moved = index; moved < this.#gap; moved += 1) values[moved] = (values[moved] ?? 0) - delta;
    }
    this.#gap = index;
  }

  #reserve(length: number): void {
    if (length <= this.#values.length) return;
    const grown = new Int32Array(Math.max(length, this.#values.length * 2));
    grown.set(this.#values.subarray(0, this.#length));
    this.#values = grown;
  }
}
