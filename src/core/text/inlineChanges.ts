/** Changes to a raw text: `from..to` shows as `words`. Rows of numbers, since hostile texts have a change at every character. */
export class InlineChanges {
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly words: string[] = [];

  add(from: number, to: number, words: string): void {
    this.from.push(from);
    this.to.push(to);
    this.words.push(words);
  }

  /** The numbers of all changes, by their place, of two at one place the longer first. */
  order(): number[] {
    const { from, to } = this;
    const order = from.map((_, index) => index);
    const sorted = from.every((place, index) => index === 0 || place > (from[index - 1] ?? -1));
    return sorted ? order : order.sort((a, b) => (from[a] ?? 0) - (from[b] ?? 0) || (to[b] ?? 0) - (to[a] ?? 0));
  }
}
