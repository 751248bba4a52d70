import type { Mention } from '../../figures/figure';
import { isTypedAmiss } from '../digits';
import { listUpTo } from './partLists';
import { countOf, startWithHedge, sumOf, summandsOf } from './summands';
import type { Summand } from './summands';
import { countTogether, isSameDeed, isTotalled } from './sumWords';
import { writtenRange } from './writtenRange';

/** Right before a part that is added in so many words: "plus $250 billion". */
const isAdded = /(?:\bplus|\+) ?(?:(?:another|a further|an extra) )?$/i;
/** What such an addition leads to: "A plus B is C", "A + B = C", "A plus B: C". */
const comesOutAt =
  /^[^.!?;=]{0,40}?(?:= ?|: ?|[ ,:;–—-](?:is|are|makes?|gives?|equals?|comes? to|adds? up to|amounts? to|that[’']s|or) (?:a total of )?)$/i;

/** "…, a two-day loss of", "… for a combined bill of": what names a total by how much it takes in. */
const ofAll =
  /(?:[,;:–—-]|\b(?:for|or|making|is|was|are|were)) (?:(?:for|or|making|thus|so) )?an? (?:(?:combined|joint|total|overall|aggregate)|(two|three|four|five|six|seven|eight|nine|ten)-(?:day|week|month|quarter|year|part|stage|step))(?! (?:[a-z-]{1,15} )?(?:valuation|value|worth|market))(?: [a-z’'-]{1,15}){1,3} of $/i;

/** "… in the fourth quarter, $44 million for the year": the year that its quarters or halves make. */
const ofYear = /^(?=[^.!?;:]{1,90}$)[^.!?;:]{0,89}?[,–—-] (?:[a-z]{1,10} ){0,3}(?:(full-year|annual|yearly) (?:[a-z]{1,12} ){0,2}of )?$/i;
const yearBehind = /^ (?:for|in|over) (?:the|that) (?:(?:full|whole|entire) )?(?:fiscal )?year(?= ?[.,;:!?)–—]|$)/i;
const halves = /\bsecond (?:half|six months)(?!\w)|\bH2\b/i;
const quarters = /\bfourth(?! (?:half|month|week|day|year)\w{0,1}(?!\w))(?!\w)|\bQ4\b|\b(?:last|final) (?:quarter|three months)(?!\w)/i;

/** Words that lead to what several things may come to, or to something else: told of only where the total is a slip of the sum. */
const mayComeTo = new RegExp([
  String.raw`\bso (?:that )?(?:the|its|their|his|her) (?:[a-z’'-]{1,15} ){0,2}(?:total|whole|bill|sum|tally|outlay|lot|costs?|spending|expenses|takings|income|revenues?|debts?|orders|commitments?) (?:was|were|is|are|came to|comes to|reached|reaches|totalled|stands? at|stood at) $`,
  String.raw`\bso (?:that )?(?:together |in all )?(?:they|both|the (?:two|three|four|five|pair))(?: together| now)? (?:paid|spent|raised|got|took|brought in|owes?|owed|has|had|have) $`,
  String.raw`,? (?:and )?(?:(?:so|thus|thereby) )?(?:raising|earning|fetching|netting|collecting|spending|costing|pocketing)(?: [a-z]{1,10}){0,2} $`,
  String.raw`\b(?:and|which) (?:so|thus|thereby) (?:raised|earned|fetched|netted|collected|spent|cost|pocketed) $`,
  String.raw`[,:;–—-] (?:and )?(?:which|that|this|all of which) (?:is|are|was|were|would be|comes? to|came to|makes?|made|gives?|gave) $`,
  String.raw`[,–—-] (?:or|for) an? (?!(?:[a-z’'-]{1,15} ){0,3}(?:value|valuation|worth|price|average|loss|profit|gain|margin|rise|fall) )(?:[a-z’'-]{1,15} ){1,4}of $`,
  String.raw`\b(?:the|its|their|his|her) (?:(?:whole|total|yearly|annual|combined|joint|full|overall|final) ){0,2}(?:total|whole|bill|sum|tally|outlay|lot) (?:is|was|would be|comes? to|came to|reached|reaches|rose to) $`,
  String.raw`\b(?:you|we|one|and) (?:get|gets|have|arrive at|end up with) $`,
  String.raw`\b(?:giving|leaving)(?: [a-z]{2,10}){1,2} an? (?:combined|joint) (?!(?:[a-z’'-]{1,15} )?(?:value|valuation|worth))(?:[a-z’'-]{1,15} ){1,3}of $`,
  String.raw`\bgiving (?:half-year|first-half|second-half|full-year|annual|nine-month|six-month|combined|joint) (?:[a-z]{1,15} ){1,2}of $`,
  String.raw`(?:, (?:for )?|\bfor )total (?!(?:[a-z]{1,15} )?(?:value|valuation|worth|assets|sales|revenues?|income|debts?) )(?:[a-z]{1,15} ){1,2}of $`,
  String.raw`, (?:for )?a cumulative (?:[a-z]{1,15} ){1,2}of $`,
  String.raw`\bso (?:that )?the (?:full|whole|entire) (?:[a-z-]{1,15} ){0,2}(?:costs?|will cost|comes to|came to|is worth) $`,
  String.raw`\b(?:the )?(?:combined|merged|joint|united|new) (?:company|group|firm|entity|business|concern|pair|enterprise)(?:[’']s (?:value|worth))? (?:was|is|were|would be|being)(?: (?:thus|then|therefore|now))? (?:worth|valued at|put at|priced at|reckoned at) $`,
  String.raw`[,;(–—-] ?(?:i\.e\.|that is|ie),? $`,
].join('|'), 'i');

/** The same of words that lead just as often to what all comes to with what was told of before. */
const growsTo =
  /\b(?:bring|brings|bringing|brought|take|takes|taking|took|lift(?:s|ed|ing)?|push(?:es|ed|ing)?) (?:the|its|their|his|her|this|that)(?: [a-z’'-]{1,15}){1,5} to $/i;

/** "Add A to B", "added A to the B": two parts of which the verb says that they go together. */
const adds = /\badd(?:s|ed|ing)?(?: (?:a further|another|the))? $/i;
const toThe = /^(?: [^.!?;:,$€£¥\d]{1,50})? to (?:(?:the|its|their|his|her|an earlier|an existing) )?(?:first |earlier |existing )?$/i;

/** Between the last part and a total: what comes to the parts without a figure of its own. */
export const addsUntold =
  /[,;:–—] ?(?:(?:which|that|this|it|and|so|all of which) )?(?:with|including|counting|plus|after|before|once|if|less|minus|net|together with|along with)(?!\w)/i;

/** Behind a figure: what makes it no sum of what stands before it. */
export const isElse =
  /^(?: ?%| (?:(?:more|less|higher|lower|fewer|above|below|ahead|short|each|apiece|a (?:year|month|week|day|quarter)|per|with|including|plus|if|once|when|after|by|through|until)(?!\w)|of (?:it|them|this|that|which|these|those)(?!\w)))/i;

/** "…: together the three spent": a clause of its own about parts right before it. */
const ownClause = /^[^.!?;:–—]{0,60}(?:[:;] | ?[–—] ?)([^.!?;:–—]{1,80}(?:: )?)$/;

/** "$6 billion in May and $6 billion in December, so $14 billion in that year": the time that all of them fall into. */
const soLeads = /^[^.!?;:]{0,50}?(?:,|[–—]) ?(?:or|so|hence|thus) $/i;
const timesLead =
  /^[^.!?;:]{0,50}?(?:,|[–—]) ?(?:(?:or|so|hence|thus|a total of|(?:losses|profits|sales|costs|spending|cuts|gains|orders|takings|savings|investments?|outlays?|payments) of) )$/i;
const inTheYear = /^ (?:in|for|over|during) (?:that|the|this|one|a single) (?:(?:full|whole|entire|same|calendar|fiscal) )?(?:year|half|quarter|month|week)(?= ?(?:[.,;:!?)–—]|$))/i;
const inAllTimes = /^ (?:in|for|over|during) (?:(?:these|those|the|all) )?(two|three|four|five|six|seven|eight|nine|ten|twelve) (years|halves|quarters|months|weeks|days)(?= ?(?:[.,;:!?)–—]|$))/i;

/** How many times as much as its sum, or as little, such a total may be. */
const wide = 2;
const near = 1.45;
const monthsOfQuarter = 3;
/** Digits that a slip of a sum has at least: after most words, and where all that grew may be meant. */
export const fewestDigits = 2;
const fewestOfAll = 3;

/**
 * Parts of a total that stands behind them in the same sentence and is led to by other words than "in all" and the like; null where there are none.
 * Where the words need not mean a sum, only what is a slip of it is taken for one.
 */
export function partsLed(text: string, mentions: readonly Mention[], at: number): Summand[] | null {
  const total = mentions[at] as Mention;
  const last = mentions[at - 1];
  if (at < 2 || last === undefined) return null;
  const lead = text.slice(last.end, startWithHedge(total));
  const behind = text.slice(total.end, total.end + 30);
  if (lead.length > 120 || isElse.test(behind) || addsUntold.test(lead)) return null;
  const both = partsAdded(text, mentions, at, lead);
  if (both !== null) return both;
  const added = comesOutAt.test(lead) && isAdded.test(text.slice(Math.max(0, startWithHedge(last) - 16), startWithHedge(last)));
  const whole = added ? null : ofAll.exec(lead);
  const isInTime = soLeads.test(lead) && inTheYear.test(text.slice(total.end, total.end + 40));
  const isYear = !added && whole === null && !isInTime && isOfYear(lead, behind);
  const [, times, unit] = (timesLead.test(lead) ? inAllTimes.exec(text.slice(total.end, total.end + 40)) : null) ?? [];
  const count = times !== undefined ? countOf(times) : countTogether(ownClause.exec(lead)?.[1] ?? '', text.slice(total.end, total.end + 60));
  const digits = added || whole !== null || isYear || count > 0 || isInTime ? 0 : mayComeTo.test(lead) ? fewestDigits : growsTo.test(lead) ? fewestOfAll : null;
  if (digits === null) return null;
  const parts = listUpTo(text, mentions, at);
  if (parts === null) return null;
  const terms = parts.reduce((sum, { times }) => sum + times, 0);
  if (whole?.[1] !== undefined && countOf(whole[1]) !== terms) return null;
  // "$17 billion, $22 billion and $24 billion, or $63 billion in nine months": told by the quarter.
  if (count > 0 && count !== terms && !(unit === 'months' && count === monthsOfQuarter * terms)) return null;
  const from = Math.max(0, (parts[0] as Summand).mention.start - 80);
  if (count > 0 && times === undefined && !isSameDeed(text.slice(from, last.end), lead)) return null;
  if (isYear && !isWholeYear(text.slice((parts[0] as Summand).mention.start, total.start), terms)) return null;
  const { value } = sumOf(parts, writtenRange(total, text), text);
  if (digits > 0) return isSlipOf(parts.map(({ mention }) => mention), total, value, digits) ? parts : null;
  // Twice as much for two years would be what is paid in each.
  return isWithin(value, (total.figure.low + total.figure.high) / 2, times === undefined ? wide : near) ? parts : null;
}

/** The two figures before a total that are added to each other in so many words: "Nordwind added A to the B it had pledged, for C in all". */
function partsAdded(text: string, mentions: readonly Mention[], at: number, lead: string): Summand[] | null {
  const [first, second, total] = [mentions[at - 2] as Mention, mentions[at - 1] as Mention, mentions[at] as Mention];
  const start = startWithHedge(first);
  if (!adds.test(text.slice(Math.max(0, start - 24), start)) || !toThe.test(text.slice(first.end, startWithHedge(second)))) return null;
  // Upwards it may be a range.
  if (text.slice(first.end, second.start) === ' to ' && first.figure.low < second.figure.low) return null;
  if (!mayComeTo.test(lead) && !growsTo.test(lead) && !isTotalled(text, total, mentions[at + 1] ?? null)) return null;
  const parts = summandsOf(text, [first, second], total);
  const sum = parts === null ? 0 : sumOf(parts, writtenRange(total, text), text).value;
  return parts !== null && isWithin(sum, (total.figure.low + total.figure.high) / 2, near) ? parts : null;
}

function isOfYear(lead: string, behind: string): boolean {
  const told = ofYear.exec(lead);
  return told !== null && (told[1] !== undefined || yearBehind.test(behind));
}

function isWholeYear(words: string, parts: number): boolean {
  return parts === 2 ? halves.test(words) : parts === 4 && quarters.test(words);
}

function isWithin(one: number, other: number, most: number): boolean {
  return one <= other * most && one >= other / most;
}

/** Whether a figure is near what others come to, and has its digits, as far as they are written, with two exchanged or one another. */
export function isSlipOf(parts: readonly Mention[], total: Mention, sum: number, fewest: number): boolean {
  const { figure: { low, high, hedge } } = total;
  if (low !== high || (hedge !== null && hedge !== 'about')) return false;
  const step = Math.min(total.figure.step, ...parts.map(({ figure }) => figure.step));
  const [one, other] = [String(Math.round(low / step)), String(Math.round(sum / step))];
  return one.length >= fewest && isTypedAmiss(one, other) && (one.length >= manyDigits || isWithin(sum, low, near));
}

/** Digits from which a first one that is another is a slip as well: no other number has all the rest by chance. */
const manyDigits = 5;
