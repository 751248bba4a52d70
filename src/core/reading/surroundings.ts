import type { Metric } from '../claims/claim';
import type { BlockKind, TablePlace } from '../text/block';
import type { Context, Focus } from './context';
import type { Gate } from './names/gate';

/** Where a sentence stands: what the context holds for the whole block, and whom the block names first. */
export interface Surroundings extends Pick<Context, 'date' | 'title' | 'heading' | 'section'> {
  /** The day from which months and quarters without a year are counted back where that is not the draft's: the last of the year that the heading tells. */
  readonly yearEnd: string | null;
  readonly ahead: Focus | null;
  /** Whom the heading or lead-in of a list names, for its entries; empty elsewhere. */
  readonly above: readonly string[];
  /** Quantity of money that the heading or lead-in of a list or table announces; null where none does, and elsewhere. */
  readonly announced: Metric | null;
  /** Nothing else is said of it. */
  readonly announcedAlone: boolean;
  /** Whom and what the block names, each once. */
  readonly named: readonly string[];
  readonly gate: Pick<Gate, 'trade'>;
  /** What the block is. */
  readonly kind: BlockKind;
  readonly quoted: boolean;
  readonly table: TablePlace | null;
}
