import { isOfStake, kin, toldAlike } from '../../claims/metricTraits';
import { certain } from '../../reading/reading';
import type { Part } from '../../reading/reading';
import type { CheckedMention } from '../checkedMention';
import { subjectLink } from '../subjects';

/** Whether the figure of a headline and one of the text are of one owner, and not of two things of theirs. */
export function isOneOwner(title: CheckedMention, text: CheckedMention): boolean {
  if (title.entity === null || title.entity.value !== text.entity?.value) return false;
  return title.subject === null || text.subject === null || subjectLink(title.subject.value, text.subject.value) !== 'other';
}

/** Whether the words around one of two figures name the other's owner: who buys and what is bought both own the price. */
export function areNamedTogether(title: CheckedMention, text: CheckedMention): boolean {
  return isNamedWith(title, text) || isNamedWith(text, title);
}

function isNamedWith({ home: { names } }: CheckedMention, { entity }: CheckedMention): boolean {
  return entity !== null && names.includes(entity.value);
}

/** Whether a part of a reading was told outright. */
export function isSure<Value>(part: Part<Value> | null): part is Part<Value> {
  return part !== null && part.sure >= certain;
}

/** Whether two figures may be of one measure, as far as both are read outright. */
export function mayMeasureOne({ metric: one }: CheckedMention, { metric: other }: CheckedMention): boolean {
  return !isSure(one) || !isSure(other) || kin(one.value, other.value);
}

/** Whether the words for the measure of one may be those for the other's: a deal is told as a price, a contract or a round. */
export function mayBeToldAlike(one: CheckedMention, other: CheckedMention): boolean {
  if (mayMeasureOne(one, other)) return true;
  return one.metric !== null && other.metric !== null
    && (toldAlike(one.metric.value, other.metric.value) || (isOfStake(one.metric.value) && isOfStake(other.metric.value)));
}
