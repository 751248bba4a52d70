import type { CheckedBlock } from './checkedBlock';
import type { CheckedMention } from './checkedMention';
import type { Notice } from './finding';
import { checkSumsAcross, mayTellTotal } from './sumsAcross';

const none: readonly never[] = [];

/** What blocks say that the parts in one sentence come to in another; worked out when somebody first asks of a block, which never changes. */
export class RetoldSums {
  readonly #known = new WeakMap<CheckedBlock, readonly (Notice | null)[]>();

  /** The notice that a mention is no sum of those before it, or null; `related` counts from its block's prose. */
  of(checked: CheckedMention): Notice | null {
    const { home } = checked;
    if (home.mentions.length < 2) return null;
    let notices = this.#known.get(home);
    if (notices === undefined) this.#known.set(home, (notices = noticesOf(home)));
    return notices.length === 0 ? null : (notices[home.mentions.indexOf(checked)] ?? null);
  }
}

function noticesOf({ block, mentions }: CheckedBlock): readonly (Notice | null)[] {
  return mayTellTotal(block, mentions.length) ? (checkSumsAcross(block, mentions.map(({ mention }) => mention)) ?? none) : none;
}
