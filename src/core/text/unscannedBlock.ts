import type { Block, BlockKind, Prose } from './block';
import { hasInlineMarks, readInline } from './inline';
import { ProseBlock } from './proseBlock';
import type { Span } from './span';

/** A part of an endless paragraph, whose inline syntax is read when somebody first asks for its words. */
export class UnscannedBlock implements Block {
  readonly level = 0;
  readonly table = null;
  #scanned: ProseBlock | null = null;

  constructor(
    readonly kind: BlockKind,
    readonly quoted: boolean,
    /** Its text as it is written, without the prefixes of containers. */
    readonly raw: Prose,
    readonly length: number,
  ) {}

  get #block(): ProseBlock {
    const { raw } = this;
    return (this.#scanned ??= new ProseBlock(this.kind, 0, this.quoted, null, hasInlineMarks(raw.text) ? readInline(raw).prose : raw, this.length));
  }

  get prose(): Prose {
    return this.#block.prose;
  }

  get sentences(): readonly Span[] {
    return this.#block.sentences;
  }
}
