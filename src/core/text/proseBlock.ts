import type { Block, BlockKind, Prose, TablePlace } from './block';
import { isPlainProse, plainProse } from './prose';
import { findSentences, sentencesEndingAt } from './sentences';
import type { Span } from './span';

/** Longest text whose offsets fit in a code unit, and most of them that are packed into a string. */
const longestPacked = 0xffff;
const mostPacked = 1000;

/** What a block is, whatever it says. */
type Manner = Pick<Block, 'kind' | 'level' | 'quoted' | 'table'>;

/** The manners that are not a table's, of which there are few. */
const manners = new Map<string, Manner>();

function mannerOf(kind: BlockKind, level: number, quoted: boolean, table: TablePlace | null): Manner {
  if (table !== null) return { kind, level, quoted, table };
  const name = `${kind}${level}${quoted ? 'q' : ''}`;
  let manner = manners.get(name);
  if (manner === undefined) manners.set(name, (manner = { kind, level, quoted, table }));
  return manner;
}

/** A block in the least room, for a draft keeps thousands. Its sentences are found when somebody first asks: most blocks hold no figure, and nobody does. */
export class ProseBlock implements Block {
  readonly manner: Manner;
  /** The text alone where the prose is its own source. */
  readonly written: Prose | string;
  readonly length: number;
  /** Where each sentence ends, a code unit each: a string of numbers is a tenth of a list of spans. */
  #ends: string | null = null;

  constructor(kind: BlockKind, level: number, quoted: boolean, table: TablePlace | null, prose: Prose, length: number) {
    this.manner = mannerOf(kind, level, quoted, table);
    this.written = isPlainProse(prose) ? prose.text : prose;
    this.length = length;
  }

  get kind(): BlockKind {
    return this.manner.kind;
  }

  get level(): number {
    return this.manner.level;
  }

  get quoted(): boolean {
    return this.manner.quoted;
  }

  get table(): TablePlace | null {
    return this.manner.table;
  }

  get prose(): Prose {
    return typeof this.written === 'string' ? plainProse(this.written) : this.written;
  }

  get sentences(): readonly Span[] {
    if (lastAsked === this) return lastFound;
    lastFound = this.#findSentences();
    lastAsked = this;
    return lastFound;
  }

  #findSentences(): readonly Span[] {
    const { text } = this.prose;
    if (this.#ends !== null) return sentencesEndingAt(text, this.#ends);
    const found = findSentences(text);
    if (text.length <= longestPacked && found.length <= mostPacked) this.#ends = String.fromCharCode(...found.map(({ end }) => end));
    return found;
  }
}

/** The block whose sentences were asked for last, and these: a figure's check asks for them again and again. */
let lastAsked: ProseBlock | null = null;
let lastFound: readonly Span[] = [];
