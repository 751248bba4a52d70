import type { Claim } from '../claims/claim';
import type { CheckedMention } from './checkedMention';
import { asContextAlone } from './matter';

/** UTF-16 code units between two figures of one statement, at most. */
const reach = 160;
/** What ends a statement, or gives the same quantity once more: another teller's, another time's, a corrected one, or a total of them. */
const apart = /[.!?][\u201d"')]* |\b(?:not|or|but|yet|while|whereas|although|though|rather|instead|than|versus|vs|against|from|to|corrected|revised|says?|said|saying|according|puts?|estimates?|estimated|claims?|claimed|reckons?|reports?|reported|thinks?|writes?|wrote|speaks?|spoke|gives?|has it|first|later|earlier|actually|really|now|then|meanwhile|total|totall?ing|altogether|together|combined|sum)(?!\w)/i;
/** What says behind a figure that it counts those before it too. */
const summing = /^[^.;,]{0,24}\b(?:in all|all told|in total|total|altogether|together|combined)(?!\w)/i;
/** "In the first quarter" tells a time. */
const ordinal = /\bfirst (?=(?:quarter|half|three|six|nine|\d))/gi;

/**
 * The mention without its alarm where it would differ from a report that a figure before it in the same statement gives: nobody tells one
 * quantity twice in a breath, so that "… $72 billion in 2025 and $26 billion on its own shares" or "35,000 H100s, of which 4,000 …" tells of something else.
 * `index` is its place among the block's figures, `checked`.
 */
export function unlessToldAlready(checked: readonly CheckedMention[], index: number): CheckedMention {
  const one = checked[index] as CheckedMention;
  if (one.assessment.standing !== 'differs' || one.assessment.notices.length > 0) return one;
  const { text } = one.home.block.prose;
  if (summing.test(text.slice(one.end, one.end + 40))) return one;
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = checked[at] as CheckedMention;
    if (one.start - before.end > reach || apart.test(text.slice(before.end, one.start).replace(ordinal, ''))) return one;
    if (before.metric?.value === one.metric?.value && givesSame(before, one)) return one.with(asContextAlone(one.assessment));
  }
  return one;
}

/** "on top of a prior $10 billion raise": what says of a sum that it was another before. */
const another = /\b(?:prior|previous|earlier) (?:~|about |roughly |some )?$/;
/** UTF-16 code units between the two, at most. */
const farthest = 300;

/** The mention without what would bear it out where a figure before it in its sentence has the report, and the words say that this is another. */
export function unlessEarlierOne(checked: readonly CheckedMention[], index: number): CheckedMention {
  const one = checked[index] as CheckedMention;
  return isEarlierOne(checked, index) ? one.with(asContextAlone(one.assessment)) : one;
}

/**
 * "raised $10 billion …, on top of a prior $10 billion raise": whether a figure repeats the number of one before it in its sentence, and the words
 * say that it is another.
 */
function isEarlierOne(checked: readonly CheckedMention[], index: number): boolean {
  const one = checked[index] as CheckedMention;
  const { text } = one.home.block.prose;
  if (index === 0 || one.assessment.claims.length === 0 || !another.test(text.slice(Math.max(0, one.start - 26), one.start))) return false;
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = checked[at] as CheckedMention;
    const between = text.slice(before.end, one.start);
    if (between.length > farthest || /[.!?] /.test(between)) return false;
    if (before.metric?.value === one.metric?.value && sharesClaim(before, one)) return true;
  }
  return false;
}

/** Whether two figures agree with one and the same report. */
function sharesClaim(before: CheckedMention, one: CheckedMention): boolean {
  const given = one.assessment.claims.filter(({ stance }) => stance === 'agrees');
  return before.assessment.claims.some(({ claim, stance }) => stance === 'agrees' && given.some((other) => other.claim === claim));
}

/** Whether the one figure agrees with a report that the other differs from, in so many words of the same teller. */
function givesSame(before: CheckedMention, one: CheckedMention): boolean {
  if (before.manner.partOfWhole !== one.manner.partOfWhole || before.attribution?.value !== one.attribution?.value) return false;
  const differs = (given: Claim): boolean => one.assessment.claims.some(({ claim, stance }) => stance === 'differs' && claim === given);
  return before.assessment.claims.some(({ claim, stance }) => stance === 'agrees' && differs(claim));
}
