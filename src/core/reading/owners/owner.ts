import { firstNotBefore } from '../../text/ascending';
import type { Span } from '../../text/span';
import type { Name } from '../names/names';
import { carriedRule, unknownRule } from '../rules';
import type { ReadingRule } from '../rules';
import { reachOfWindow } from '../sentence/sentenceView';
import type { Token } from '../words/tokens';

/** An organisation that a sentence offers as the owner of its figures. */
export interface Owner extends Span {
  readonly entity: string;
  readonly subject: string | null;
  readonly name: Name | null;
  /** Token places, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly possessive: boolean;
  /**
   * The preposition before it, lower-cased; `beside` for one only compared with, `handed` for the
   * object of a verb of giving, `promised` for that of one of promising; empty where there is none.
   */
  readonly preposition: string;
  readonly speaker: boolean;
  /** Named only to say who a person is ("the boss of Anthropic", "who runs Scale AI"), or is a person with a post there. */
  readonly aside: boolean;
  readonly rule: ReadingRule;
  readonly sure: number;
}

/** How sure an owner is of whom nothing but a clause of its own tells that it is one: the text does not go on about it. */
export const sureOfStranger = 0.78;

/** An owner that stands nowhere in the sentence, to be told whose, by which rule and how surely. */
export const unnamed: Owner = {
  entity: '',
  subject: null,
  name: null,
  first: 0,
  last: 0,
  start: 0,
  end: 0,
  possessive: false,
  preposition: '',
  speaker: false,
  aside: false,
  // Told anew by whoever takes it; here so that all owners have one shape.
  rule: carriedRule,
  sure: 0,
};

/** An owner that the tokens from `first` to `last` tell by a rule, and that speaks of nothing. */
export function ownerAt(
  tokens: readonly Token[],
  first: number,
  last: number,
  { entity, subject, name }: Pick<Owner, 'entity' | 'subject' | 'name'>,
  preposition: string,
  rule: ReadingRule,
  sure: number,
): Owner {
  const { end, possessive } = tokens[last] as Token;
  return { entity, subject, name, first, last, start: (tokens[first] as Token).start, end, possessive, preposition, speaker: false, aside: false, rule, sure };
}

/** Whether it only speaks of figures: a firm with no report on file owns nothing of what it tells. */
export function onlySpeaks(owner: Owner): boolean {
  return owner.speaker && owner.rule === unknownRule;
}

/** Owners in the window around a figure, with those of its table, which stand last. */
export function ownersAround(owners: readonly Owner[], at: number): readonly Owner[] {
  if (owners.length <= 12) return owners;
  const start = firstNotBefore(owners, (owner) => owner.end > 0 && owner.first < at - reachOfWindow);
  let end = start;
  while (end < owners.length && ((owners[end] as Owner).end === 0 || (owners[end] as Owner).first <= at + reachOfWindow)) end += 1;
  return owners.slice(start, end);
}
