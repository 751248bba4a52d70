import type { Mention } from '../figures/figure';

const possible: ReadonlySet<string> = new Set(['could', 'might']);
const supposed: ReadonlySet<string> = new Set(['would', 'should']);
/** What a thing that is not so would do with a sum. */
const ofCosts: ReadonlySet<string> = new Set(['cost', 'take', 'need', 'come', 'spend']);
/** The conditions: at the head of what is supposed, or behind the figure. By themselves such words are those of an estimate. */
const conditions = /(?:(?:^|[.;:!?] ["\u201c]?)(?:Had|If|On|At|With|Without|Using|Under|Instead|(?:A|The) hypothetical)|, if)\b(?:[^.;:!?]|\.(?=\d)){0,150}$/;
const conditionsBehind = /^[^.;:!?]{0,60}?\b(?:if|had|without|instead|with|in the West|elsewhere|anywhere else)\b/;
/** "If it had made $50 billion, nobody would have asked": a condition that was not so, and what would have followed. */
const unreal = /(?:^|[.;:!?] ["\u201c]?)(?:If (?:[^.;:!?,]|\.(?=\d)){1,60} had|Had)\b(?:[^.;:!?,]|\.(?=\d)){0,60}$/;
const wouldFollow = /^(?:[^.;:!?]|\.(?=\d)){0,70}?\bwould\b/;

/** "Imagine that Meta spent …", "What if it had …": what opens a sentence that only supposes. */
const opening = /(?:^|[.!?] ["\u201c]?)(?:Imagine|Suppose|Assume|Picture|What if)\b[^.!?]{0,150}$/;

/** "When training a model costs": what opens a sentence of the present that sets a case. */
const caseOpening = /(?:^|[.!?] ["\u201c]?)(?:When|Once|If) (?:[^.!?;]|\.(?=\d)){0,110}?\b(?:costs?|takes?|needs?|requires?|falls? to|drops? to|reach(?:es)?)(?!\w)[^.!?;$]{0,24}$/;
/** "instead of $100 million": what the case is set against. */
const notThisSum = /^ (?:instead of|rather than|and not) [~$\u20AC\u00A3\d]/;

/** "would have to be $50 billion": what is needed, and is not said to be so. */
const required = /\b(?:would|must|will) (?:have|need) to (?:(?:be|have|make|earn|reach|raise|spend|bring in|take in|rise to|grow to|come to|total)(?: (?:[a-z]{2,10}|[a-z]{2,10}\u2019s)){0,3} )$/;

/** "within two to three years": what a figure is foreseen for that stands in no time of its own. */
const withinYears = /^[^.!?;]{0,60}? (?:within|in) (?:the next )?(?:an?|two|three|four|five|ten|a few|\d{1,2})(?: ?(?:to|or|-|\u2013) ?(?:two|three|four|five|six|ten|\d{1,2}))? years?(?!\w)/;
const trend = /\b(?:trends?|trajector(?:y|ies)|extrapolat\w+|path|heading|headed|on course|trend ?lines?)(?!\w)/i;

/** Characters before a figure that are looked at, and words from the verb up to it. */
const reach = 160;
const reachBehind = 90;
const longest = 9;

/**
 * "could be trained for $20 million", "would have paid $20 million": the word by which the verb up
 * to the end of `before` is of what is not so; empty where it is not.
 */
function modalOf(before: string): string {
  const words = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf(';'), before.lastIndexOf(':')) + 1).trim().split(' ');
  for (let at = words.length - 2; at >= 0 && at >= words.length - longest; at -= 1) {
    const word = words[at] as string;
    if (!supposed.has(word) && !(possible.has(word) && at < words.length - 2)) continue;
    const verb = words[at + 1] === 'have' || words[at + 1] === 'be' ? words[at + 1] : words[at + 2];
    return verb === 'have' || verb === 'be' || (supposed.has(word) && ofCosts.has(words[at + 1] ?? '')) ? word : '';
  }
  return '';
}

/** Whether the draft only supposes a figure: no report of what was contradicts that. */
export function isSupposed(text: string, { start, end, hedgeSpan }: Mention): boolean {
  const until = hedgeSpan !== null && hedgeSpan.end <= start ? hedgeSpan.start : start;
  const before = text.slice(Math.max(0, until - reach), until);
  if (opening.test(before)) return true;
  const behind = text.slice(end, end + reachBehind);
  if (notThisSum.test(behind) && caseOpening.test(before)) return true;
  if (behind.includes(' year') && withinYears.test(behind) && trend.test(before)) return true;
  if (required.test(before)) return true;
  if (unreal.test(before) && wouldFollow.test(behind)) return true;
  const modal = modalOf(before);
  return possible.has(modal) || (supposed.has(modal) && (conditions.test(before) || conditionsBehind.test(behind)));
}
