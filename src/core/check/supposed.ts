import type { Mention } from '../figures/figure';

/** "could be trained for $20 million", "might well have cost": what is not so but might be, up to the figure. */
const possible = /\b(?:could|might)(?:n['\u2019]t| not)?(?: [a-z]{3,12}ly| well| also| even| still)? (?:have|be) (?!(?:more|less|worth)\b)[a-z]{2,14}(?!\w)[^.;:!?]{0,40}$/;
/** "would have paid $20 million", under conditions that were none. */
const supposed = /\b(?:would|should)(?:n['\u2019]t| not)?(?: [a-z]{3,12}ly| well| also| even| still)? have [a-z]{2,14}(?!\w)[^.;:!?]{0,40}$/;
/** The conditions: at the head of what is supposed, or behind the figure. By themselves such words are those of an estimate. */
const conditions = /(?:^|[.;:!?] ["\u201c]?)(?:Had|If|On|At|With|Without|Using|Under|Instead)\b[^.;:!?]{0,120}$/;
const conditionsBehind = /^[^.;:!?]{0,60}?\b(?:if|had|without|instead|with)\b/;

/** Characters before a figure that are looked at. */
const reach = 160;

/** Whether the draft only supposes a figure: no report of what was contradicts that. */
export function isSupposed(text: string, { start, end, hedgeSpan }: Mention): boolean {
  const until = hedgeSpan !== null && hedgeSpan.end <= start ? hedgeSpan.start : start;
  const before = text.slice(Math.max(0, until - reach), until);
  return possible.test(before) || (supposed.test(before) && (conditions.test(before) || conditionsBehind.test(text.slice(end, end + 90))));
}
