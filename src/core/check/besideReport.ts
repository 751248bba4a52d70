import type { Claim } from '../claims/claim';
import { isSameValue } from '../figures/roundOff';
import type { CheckedMention } from './checkedMention';
import type { StancedClaim } from './finding';
import type { Span } from '../text/span';

/**
 * Whether a figure that differs from reports has their very value beside it: "half of its revenue of $130.5 billion, or $65 billion", "nearly $22 billion,
 * up from the $19 billion announced". Who gives both in one sentence knows the report, and means another thing with the other. `mentions` are those
 * of its block, `isBeside` whether one stands in its sentence, and is not said to become it or to be the same.
 */
export function isBesideReport(
  { start, entity, metric, attribution, arithmetic, assessment: { standing, claims, notices } }: CheckedMention,
  mentions: readonly CheckedMention[],
  isBeside: (other: CheckedMention) => boolean,
): boolean {
  if (standing !== 'differs' || notices.length > 0 || arithmetic !== null) return false;
  // What somebody else reckons is set against the report.
  if (attribution !== null && attribution.value !== entity?.value) return false;
  const against = claims.filter(({ stance }) => stance === 'differs').map(({ claim }) => claim);
  return mentions.some((other) =>
    other.start !== start
    && other.entity?.value === entity?.value
    && other.metric?.value === metric?.value
    && isBeside(other)
    && against.some((claim) => gives(other, claim)));
}

/** Whether a figure agrees with a report, or has its number and measures something else by it: "raised $20 billion, above its target of $15 billion". */
function gives({ figure: { low, high }, assessment: { claims } }: CheckedMention, report: Claim): boolean {
  return claims.some(({ claim, stance }) => stance === 'agrees' && claim === report) || (isSameValue(low, report.low) && isSameValue(high, report.high));
}

/** Claims as shown beside a figure that none of them is about. */
export function asBeside(claims: readonly StancedClaim[]): readonly StancedClaim[] {
  return claims.map((entry) => (entry.stance === 'context' ? entry : { claim: entry.claim, stance: 'context', rule: 'related' }));
}

/** What makes of one figure the next: "from $66 billion to $88 billion", "$52.5 billion, or $72.5 billion by its own count". */
const becoming = /^[^.;$\u20AC\u00A3]{0,60}\b(?:to|or|then|now) (?:(?:about|around|roughly|some|nearly|almost|more than|over|a) ){0,2}$/;

/** Whether a figure is said to become the next one, or to be it, in the words between the two. */
export function isSaidToBe(text: string, one: Span, other: Span): boolean {
  return one.end < other.start && becoming.test(text.slice(one.end, Math.min(other.start, one.end + 100)));
}
