import type { Metric } from '../claims/claim';
import type { Figure } from '../figures/figure';
import type { Lexicon } from './names/lexicon';
import type { Owner } from './owners/owner';
import type { SentenceView } from './sentence/sentenceView';

/** The figure in question and what is known around it. */
export interface Question {
  readonly view: SentenceView;
  readonly at: number;
  readonly figure: Figure;
  readonly lexicon: Lexicon;
  /** Owners around the figure. */
  readonly near: readonly Owner[];
  /** Organisations, people and chips named around it. */
  readonly named: ReadonlySet<string>;
  /** The words that govern it most; empty where none do. */
  readonly words: string;
  /** The metric of the figure before, where the sentence joins the two; else null. */
  readonly joined: Metric | null;
  /** The text that the tokens are of. */
  readonly text: string;
}
