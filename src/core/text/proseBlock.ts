import type { Block, BlockKind, Prose, TablePlace } from './block';
import { findSentences, sentencesEndingAt } from './sentences';
import type { Span } from './span';

/** Longest text whose offsets fit in a code unit, and most of them that are packed into a string. */
const longestPacked = 0xffff;
const mostPacked = 1000;

/** A block whose sentences are found when somebody first asks: most blocks hold no figure, and nobody does. */
export class ProseBlock implements Block {
  /** Where each sentence ends, a code unit each: a string of numbers is a tenth of a list of spans, and a draft keeps thousands. */
  #ends: string | null = null;

  constructor(
    readonly kind: BlockKind,
    readonly level: number,
    readonly quoted: boolean,
    readonly table: TablePlace | null,
    readonly prose: Prose,
    readonly length: number,
  ) {}

  get sentences(): readonly Span[] {
    const { text } = this.prose;
    if (this.#ends !== null) return sentencesEndingAt(text, this.#ends);
    const found = findSentences(text);
    if (text.length <= longestPacked && found.length <= mostPacked) this.#ends = String.fromCharCode(...found.map(({ end }) => end));
    return found;
  }
}
