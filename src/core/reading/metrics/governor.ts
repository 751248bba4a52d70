import type { Metric } from '../../claims/claim';
import type { FigureKind } from '../../figures/figure';

/** A metric, or `other`: words that show a quantity outside the vocabulary (profit, tax, a jackpot), which compete with the rest. */
export type Sense = Metric | 'other';

/** A sense and how much words speak for it. */
export interface Weighed {
  readonly sense: Sense;
  readonly weight: number;
}

/** Words that govern or colour a figure, and how strongly they speak for each metric (10 is as plain as words can be). */
export interface Governor {
  readonly kind: FigureKind;
  /** Nouns stand on either side, verbs mostly before the figure, topics colour what a verb leaves open. */
  readonly part: 'noun' | 'verb' | 'topic';
  readonly senses: Readonly<Partial<Record<Sense, number>>>;
  /** The same as a list. */
  readonly weighed: readonly Weighed[];
  /** How strongly they speak for money raised, which is asked most; 0 where they do not. */
  readonly raising: number;
  readonly words: readonly string[];
  /** Words that cancel the row when one stands within four tokens after it ("raised its target"). */
  readonly unless?: readonly string[];
}

/** A phrase of the table, word by word, with its row. */
export interface PhraseEntry {
  readonly words: readonly string[];
  readonly row: Governor;
}
