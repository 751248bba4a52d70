import type { Mention } from '../figures/figure';
import { sameFocus, sameList } from './context';
import type { NameHit } from './names/names';
import type { Reading } from './reading';
import { sameFields } from './words/sameFields';
import { isSentenceAt } from './sentence/sentence';
import type { Sentence, SentencePlace } from './sentence/sentence';
import type { Surroundings } from './surroundings';
import { sameThread } from './thread';
import type { Thread } from './thread';

/** A sentence with figures as it was read. */
export interface KeptSentence {
  readonly sentence: Sentence;
  /** The thread up to it, and behind it. */
  readonly before: Thread;
  readonly after: Thread;
  /** Its readings, whose spans count from its first character. */
  readonly readings: readonly Reading[];
  /** Which of the block's figures its first one is. */
  readonly first: number;
}

/** Sentences that are looked at, at most, for one that stands again: those between may have been edited. */
const lookAhead = 6;

/** Most sentences of a block that are kept: a longer one is seldom typed in. */
const mostKept = 64;

/**
 * What the sentences of one block were read as, from one reading of it to the next. While a writer types in one of them the others
 * say the same, and where the words before them lead to the same, they are not read again.
 */
export class KeptSentences {
  #around: Surroundings | null = null;
  #last: readonly KeptSentence[] = [];
  #next = 0;
  #kept: KeptSentence[] = [];

  /** Tells that the block is read again, amid `around`. */
  begin(around: Surroundings): void {
    this.#last = this.#around !== null && sameSurroundings(this.#around, around) ? this.#kept : [];
    this.#next = 0;
    this.#kept = [];
    this.#around = around;
  }

  /**
   * How the sentence at a place of the block's text was read with this thread up to it; null where it was not. `figures` and `names` are
   * those of the block. Sentences are asked for in their order.
   */
  find(text: string, place: SentencePlace, figures: readonly Mention[], names: readonly NameHit[], thread: Thread): KeptSentence | null {
    const end = Math.min(this.#last.length, this.#next + lookAhead);
    for (let at = this.#next; at < end; at += 1) {
      const known = this.#last[at] as KeptSentence;
      if (!isSentenceAt(known.sentence, text, place, figures, names)) continue;
      this.#next = at + 1;
      if (!sameThread(known.before, thread)) return null;
      this.#add(known.first === place.from ? known : { ...known, first: place.from });
      return known;
    }
    return null;
  }

  /** Keeps how a sentence was read. */
  keep(sentence: Sentence, before: Thread, after: Thread, readings: readonly Reading[], first: number): void {
    this.#add({ sentence, before, after, readings, first });
  }

  #add(kept: KeptSentence): void {
    if (this.#kept.length < mostKept) this.#kept.push(kept);
  }
}

/** Whether sentences are read alike amid both. A table's cells are read again. */
const sameSurroundings = sameFields<Surroundings>({
  date: Object.is,
  yearEnd: Object.is,
  title: sameFocus,
  heading: sameFocus,
  section: Object.is,
  ahead: sameFocus,
  above: sameList,
  announced: Object.is,
  announcedAlone: Object.is,
  named: sameList,
  gate: (one, other) => one.trade === other.trade,
  kind: Object.is,
  quoted: Object.is,
  table: (one, other) => one === null && other === null,
});
