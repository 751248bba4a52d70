import type { Focus } from './context';
import { opensTogether } from './jointNames';
import type { Lexicon } from './lexicon';
import type { Name } from './names';
import type { Owner } from './owner';
import type { SentenceView } from './sentenceView';

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

  /** `earlier` are entities named before, latest first, `later` those that the block names, `made` what was named last that somebody makes. */
  constructor(
    readonly view: SentenceView,
    readonly text: string,
    public earlier: readonly string[],
    readonly later: readonly string[],
    readonly focus: Focus | null,
    public made: Name | null,
    readonly lexicon: Lexicon,
  ) {
    this.accompanied = opensTogether(view.tokens);
  }

  /** Notes whom the sentence names, for the words behind. */
  note(entity: string): void {
    if (this.earlier[0] !== entity) this.earlier = [entity, ...this.earlier.filter((other) => other !== entity)];
  }
}
