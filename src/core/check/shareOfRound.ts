import type { Claim, ClaimIndex } from '../claims/claim';
import type { Figure } from '../figures/figure';
import { certain } from '../reading/reading';
import type { Reading } from '../reading/reading';
import { namedRule, nearPronounRule, pronounRule } from '../reading/rules';
import type { ReadingRule } from '../reading/rules';
import { claimsGiving } from './givenNumbers';
import type { Interval } from './interval';

/** What the one does that puts money into a round, right before the sum. */
export const endsInGiving =
  /\b(?:(?:put|puts|putting|paid|pays|threw|chipped|came) in(?: with)?|invest(?:s|ed|ing)|contribut(?:es?|ed|ing)|provid(?:es?|ed|ing)|(?:led|leads|leading) with)(?: (?:a|about|around|roughly|some|nearly|almost|just|over))? $/i;

/**
 * The report of the whole round where a figure gives it as the share of one who is named, behind words by which that one puts money in, while
 * `share` has what that one gave: "ASML put in €1.7 billion" of a round of €1.7 billion. Null anywhere else. `named` are those whom the words
 * around the figure name.
 */
export function wholeForShare(
  figure: Figure,
  interval: Interval,
  { entity, metric }: Reading,
  share: Claim,
  named: readonly string[],
  claims: ClaimIndex,
): Claim | null {
  if (entity === null || !owning.has(entity.rule) || entity.sure < certain || metric?.value !== 'funding-raised') return null;
  const { subject, metric: measured } = share;
  if (subject === null || measured !== 'funding-raised' || !(share.high < figure.low)) return null;
  for (const party of named) {
    if (party === entity.value || !subject.includes(firstWord(party))) continue;
    const whole = claimsGiving(party, figure, interval, claims).find(({ claim, exact }) => exact && isRoundOf(claim, subject));
    if (whole !== undefined) return whole.claim;
  }
  return null;
}

/** Whether a claim is on the whole round that the other side's subject names: "Series C" of "Mistral Series C". */
function isRoundOf({ metric, subject, position }: Claim, shared: string): boolean {
  return metric === 'funding-raised' && position === 'asserts' && subject !== null && shared.endsWith(subject);
}

/** Rules by which a sentence itself says who puts money in. */
const owning: ReadonlySet<ReadingRule> = new Set([namedRule, pronounRule, nearPronounRule]);

/** A firm goes by the first word of its name: "Mistral" of "Mistral AI". */
function firstWord(name: string): string {
  return name.split(' ', 1)[0] ?? name;
}
