import type { Block, BlockKind, Prose, TablePlace } from './block';
import { findSentences } from './sentences';
import type { Span } from './span';

/** A block whose sentences are found when somebody first asks: most blocks hold no figure, and nobody does. */
export class ProseBlock implements Block {
  #sentences: readonly Span[] | null = null;

  constructor(
    readonly kind: BlockKind,
    readonly level: number,
    readonly quoted: boolean,
    readonly table: TablePlace | null,
    readonly prose: Prose,
    readonly length: number,
  ) {}

  get sentences(): readonly Span[] {
    this.#sentences ??= findSentences(this.prose.text);
    return this.#sentences;
  }
}
