import type { Mention } from '../../figures/figure';
import { summandsOf } from './summands';
import type { Summand } from './summands';

/** What may stand between two parts: few words, and a comma, "and" or "plus". */
export const between =
  /^(?=[^.!?]{1,60}$)[^.!?]{0,59}?(?:,|;|\band\b|\bplus\b|&|\+|\bas well as\b|\bfollowed by\b|\b(?:comes?|came) on top of\b)/i;

/** Between two parts: the second is part of the first. */
const isPartOf = /\b(?:of which|of that|of this|of them|includ(?:es?|ing)|among them)(?!\w)/i;

/** "…; let's go with $50 billion": one is taken for all the others. */
const isChosen = /\b(?:let[’']s|let us|say|call it|assum(?:e|es|ed|ing)|suppos(?:e|ing)|(?:we|I)(?:[’']ll| will)? (?:take|use|go with|settle on))(?!\w)/;

/** The figures listed without a gap up to mention `at`, as parts of it; null where they cannot be. */
export function listUpTo(text: string, mentions: readonly Mention[], at: number): Summand[] | null {
  const total = mentions[at] as Mention;
  const parts = [mentions[at - 1] as Mention];
  for (let index = at - 2; index >= 0; index--) {
    const part = mentions[index] as Mention;
    const next = parts[0] as Mention;
    const gap = text.slice(part.end, next.start);
    if (isPartOf.test(gap) || isChosen.test(gap)) return null;
    if (!between.test(gap)) break;
    parts.unshift(part);
  }
  return summandsOf(text, parts, total);
}
