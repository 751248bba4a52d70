import type { Mention } from '../../figures/figure';
import type { Span } from '../../text/span';
import type { CheckedBlock } from '../checkedBlock';
import type { CheckedMention } from '../checkedMention';
import type { Notice } from '../finding';
import { mayBePart, moreThanWhole, startWithHedge } from './summands';

/** What leads to a sum that a firm takes in at one time, and what names such a sum behind it. */
const raised =
  /\b(?:rais(?:e[sd]?|ing)|round (?:of|worth)|(?:funding|financing|cash injection|capital increase) of|secur(?:e[sd]?|ing)|clos(?:e[sd]?|ing)(?: on)?)(?: (?:an|another|some|a further))? $/i;
const roundBehind = /^[ -](?:[A-Z][\w-]{0,12} |[a-z-]{2,12} ){0,2}(?:round|raise|fundraising|fundraise)(?!\w)/;

/** Between such a sum and what the firm is worth with it. */
const atValue =
  /^[^.!?;:$€£¥]{0,90}?(?:,? (?:at|on) (?:a|an|its|the) (?:[a-z-]{2,14} ){0,2}(?:valuation|value|worth) of|(?:,| and) valu(?:ing|ed) (?:it|itself|them|the [a-z-]{2,14}(?: [a-z-]{2,14})?|[A-Z][\w.]{1,20}(?: [A-Z]\w{1,20})?) at|(?:round|deal|transaction|raise|financing) (?:that|which) valu(?:es|ed) (?:it|the [a-z-]{2,14}(?: [a-z-]{2,14})?|[A-Z][\w.]{1,20}(?: [A-Z]\w{1,20})?) at) $/;
/** The same with the value named behind it, or bare. */
const at = /^[^.!?;:$€£¥\d,]{0,60}?,? at (?:(?:a|an|its) )?(?:[a-z-]{2,14} )?$/;
const bareAt = /^ at $/;
const valueBehind = /^ (?:[a-z-]{2,14} )?valuation(?!\w)/;
const endsThere = /^(?: ?[.,;:!?)–—]|$| (?:in|from|last|this|two|six)(?!\w))/;
/** Between a value and a sum raised at it. */
const inRound = /^ in (?:a|an|the|its|this|that) (?:[\w-]{1,14} ){0,3}round (?:of|worth) $/i;
const valued = /\b(?:valu(?:ed|ing|es)(?: [\w.’'-]{1,20}){0,3} at|(?:valuation|value) of)(?: an?)? $/i;

/** What makes a sum more than one round's, or no price of shares of the firm: what it is worth may then well be less. */
const isElse =
  /\b(?:pre[- ]?money|before the (?:money|round|deal|investment)|previous(?:ly)?|earlier|after|before|ago|than|once|had been|was worth|down from|fell|in (?:all|total)|altogether|so far|to date|since|over the years|rounds|debts?|loans?|bonds?|notes|credit|lend(?:ers|ing)?|borrow\w{0,5}|fund(?! ?rais)|funds|acqui\w{1,9}|buy(?:ing|s)?|bought|takeover|targets?|spend(?:ing)?|per|each|not|never)(?!\w)/i;

/** Less than this is a price of one share or one part. */
const fewest = 1e6;

/** What every such sentence has one of: the cheap question. */
const cue = /\b(?:rais(?:e[sd]?|ing)|rounds?|valu(?:e[sd]?|ing|ation)|secur(?:e[sd]?|ing)|clos(?:e[sd]?|ing))(?!\w)/i;

/**
 * Rounds told to be more than what the firm is worth with the money: "a round of $300 billion at a valuation of $40 billion". The round carries
 * the notice, unless it is as reported: then the value does, where no report speaks against that anyway. For each mention of the block the notice, or
 * null; null altogether where there is none. `related` counts from the block's prose.
 */
export function checkRoundsOverValue({ block, mentions }: CheckedBlock): readonly (Notice | null)[] | null {
  const { text } = block.prose;
  if (!cue.test(text)) return null;
  let notices: (Notice | null)[] | null = null;
  for (const span of block.sentences) {
    for (const [round, value] of roundsIn(text, span, mentions)) {
      const notice = overValue(text, round, value);
      const carrier = round.assessment.standing === 'agrees' ? value : round;
      if (notice === null || (carrier === value && value.assessment.standing !== 'unreported')) continue;
      (notices ??= mentions.map(() => null))[mentions.indexOf(carrier)] = notice;
    }
  }
  return notices;
}

/** The pairs of figures side by side in a sentence that are a round and what the firm is worth with it. */
function roundsIn(text: string, span: Span, mentions: readonly CheckedMention[]): (readonly [round: CheckedMention, value: CheckedMention])[] {
  const found: (readonly [CheckedMention, CheckedMention])[] = [];
  for (const [index, other] of mentions.entries()) {
    const one = mentions[index - 1];
    if (one === undefined || one.start < span.start || other.end > span.end) continue;
    if (one.figure.kind !== 'money' || other.figure.unit !== one.figure.unit) continue;
    const gap = text.slice(one.end, startWithHedge(other));
    if (gap.length > 130 || isElse.test(text.slice(Math.max(span.start, one.start - 60), Math.min(span.end, other.end + 30)))) continue;
    const before = text.slice(Math.max(span.start, startWithHedge(one) - 40), startWithHedge(one));
    if (isRaisedAt(text, before, one, gap, other)) found.push([one, other]);
    else if (inRound.test(gap) && valued.test(before)) found.push([other, one]);
  }
  return found;
}

function isRaisedAt(text: string, before: string, round: Mention, gap: string, value: Mention): boolean {
  if (!raised.test(before) && !roundBehind.test(text.slice(round.end, round.end + 45))) return false;
  const behind = text.slice(value.end, value.end + 35);
  return atValue.test(gap) || (at.test(gap) && valueBehind.test(behind)) || (bareAt.test(gap) && endsThere.test(behind));
}

function overValue(text: string, round: Mention, value: Mention): Notice | null {
  return mayBePart(round, value) && value.figure.high >= fewest ? moreThanWhole(text, round, value, [round, value]) : null;
}
