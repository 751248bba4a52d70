import type { Metric } from '../claims/claim';
import type { Mention } from '../figures/figure';
import type { Lexicon } from './names/lexicon';
import type { Owner } from './owners/owner';
import type { Name } from './names/names';
import type { Reading } from './reading';
import type { SentenceView } from './sentence/sentenceView';
import type { Surroundings } from './surroundings';
import type { CellPlace } from './sentence/tableCells';
import type { Thread } from './thread';
import type { TimeHit } from './times/timeMarks';
import type { Turns } from './owners/turns';

/** A sentence that is being read figure by figure, as far as that has come. */
export interface RunningSentence {
  readonly text: string;
  readonly length: number;
  readonly mentions: readonly Mention[];
  readonly view: SentenceView;
  readonly times: readonly TimeHit[];
  readonly owners: readonly Owner[];
  readonly turns: Turns;
  /** What was named last that somebody makes. */
  readonly product: Name | null;
  /** Whom the sentence is about, if a figure of it is its own. */
  readonly plain: Owner | undefined;
  readonly thread: Thread;
  readonly context: Surroundings;
  readonly lexicon: Lexicon;
  /** Place of its table cell, where it has one. */
  readonly place: CellPlace | null;
  /** Of the figures read so far. */
  readonly readings: Reading[];
  /** Token places of the last sum and of the last number of chips; -1 before the first. */
  lastMoney: number;
  lastCount: number;
  /** What the sentence's first sum was. */
  first: Metric | null;
  /** "against $36.6 billion and $27.5 billion in the two before": what is joined to an earlier level is one too. */
  isSetBack: boolean;
  /** Whose the last figure was that leads the text on, and whether one was that of whom the sentence is about. */
  spoken: Owner | null;
  spokenPlainly: boolean;
}
