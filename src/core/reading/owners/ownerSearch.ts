import type { Focus } from '../context';
import { endOfInsertion } from './insertions';
import { opensTogether } from './jointNames';
import type { Lexicon } from '../names/lexicon';
import type { Name } from '../names/names';
import type { Owner } from './owner';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt } from '../words/tokens';
import { wordSet } from '../words/words';

/** The search for the owners in a sentence as far as it has come: those found, and to whom the next words may point back. */
export class OwnerSearch {
  /** In order. */
  readonly owners: Owner[] = [];
  /** Whom the sentence is about so far. */
  subject: Focus | null = null;
  /** Who speaks in it so far. */
  speaking: Focus | null = null;
  /** "Together with Alibaba it has ordered": with whom one acts, "it" does not mean. */
  readonly accompanied: boolean;

  /** Place of the comma that closes what is inserted behind the one of whom the words behind it tell again. */
  #closes = -1;
  #inserted: Focus | null = null;
  /** Whom the sentence was about before a dash that is still open. */
  #beforeDash: Focus | null = null;

  /**
   * `earlier` are entities named before, latest first, `later` those that the block names, `made` what was named last that somebody makes, `land` the
   * land that was.
   */
  constructor(
    readonly view: SentenceView,
    readonly text: string,
    public earlier: readonly string[],
    readonly later: readonly string[],
    readonly focus: Focus | null,
    public made: Name | null,
    readonly land: string | null,
    readonly lexicon: Lexicon,
  ) {
    this.accompanied = opensTogether(view.tokens);
  }

  /** Notes whom the sentence names, for the words behind. */
  note(entity: string): void {
    if (this.earlier[0] !== entity) this.earlier = [entity, ...this.earlier.filter((other) => other !== entity)];
  }

  /** Notes what is inserted behind the subject whose name ends at `last`, so that nobody named in it is taken for the subject behind it. */
  interrupt(last: number, subject: Focus): void {
    const close = endOfInsertion(this.view.tokens, last);
    if (close < 0) return;
    this.#closes = close;
    this.#inserted = subject;
  }

  /** Goes back to the subject where an insertion closes at `at`: a second dash before a verb, or the comma noted. */
  resume(at: number): void {
    if (dashes.has(lowerAt(this.view.tokens, at))) this.#followDash(at);
    if (at !== this.#closes || this.#inserted === null) return;
    this.note(this.#inserted.entity);
    this.subject = this.#inserted;
  }

  /** "OpenAI's raise — in which its partner Microsoft took part — has pushed its valuation to": whom a dash leaves, the next one goes back to. */
  #followDash(at: number): void {
    const before = this.#beforeDash;
    this.#beforeDash = before === null ? this.subject : null;
    if (before === null || !goesOn.has(lowerAt(this.view.tokens, at + 1))) return;
    this.note(before.entity);
    this.subject = before;
  }
}

const dashes: ReadonlySet<string> = new Set(['\u2014', '\u2013']);
/** What a sentence goes on with behind what is inserted between dashes. */
const goesOn: ReadonlySet<string> = wordSet('has had have is was were are will would could can may might');
