import type { Mention } from '../../figures/figure';
import { countOf, startWithHedge } from './summands';

/** Words right after a figure that make it the total of those beside it. */
const totalAfter = /^[\s,]{0,3}(?:[a-z-]{1,15} ){0,2}(?:in all|in total|altogether|all told|all together|combined|put together|taken together|added (?:up|together)|summed up|collectively|in aggregate|in sum|between (?:them|the (?:two|three|four|pair))|together(?! with)|(?:overall|for the (?:whole|lot|whole (?:lot|thing)))(?= ?(?:[.,;:!?)–—]|$)))(?!\w)/i;

/** Words right before a figure that do. */
const totalBefore = /\b(?:(?:a|the)(?: combined| grand| joint)? total of|together|makes?|making|totall?ing|a combined|for a total of|in all|in total|altogether|all told|collectively|jointly|in aggregate|in sum|adds? up to|adding up to|sums? to|summing to)[\s,:]{0,3}$/i;

/** What ends right before a total and says that something comes to it. */
export const comesTo = /\b(?:add(?:s|ed)? up to|sums? (?:up )?to|comes? to|came to|amount(?:s|ed)? to|totals?|totall?ed|makes?|made|runs? to|ran to|works? out at|br(?:ings?|ought) (?:it|them|in)|(?:is|are|was|were) in for|a total of)(?: (?:about|around|roughly|some|nearly|almost|just|over|under|more than|less than|up to))? $/i;
/** The same of what things are, were or cost: enough where their number is told as well. */
const isOrCosts = /\b(?:is|are|was|were|be|worth|costs?|costing)(?: (?:about|around|roughly|some|nearly|almost|just|over|under|more than|less than|up to|worth))? $/i;

/** How many things are told together: "these three", "both", "for the two". */
const counted = /\b(?:(?:these|those|the|all|other|of|for|between|across) (two|three|four|five|six|seven|eight|nine|ten)|(both)|the (pair))(?!\w| (?:years?|months?|weeks?|days?|quarters?|decades?|times)(?!\w))/i;
const countedAfter = /^(?: [a-z]{1,12}){0,2} (?:for|from|of|on|across|by|between|to) (?:(?:all|the|these|those) )?(?:(two|three|four|five|six|seven|eight|nine|ten)|(both)|the (pair))(?!\w)/i;

const countedBehind =
  /^(?: (?:for|in|over) (?:the|that) year)? (?:from|for|across|on|in|over) (?:(?:all|the|these|those) )?(?:(two|three|four|five|six|seven|eight|nine|ten)|both|the pair)(?! (?:years?|months?|weeks?|days?|quarters?|decades?|times|more|others?)(?!\w))(?: (?:of )?[a-z-]{2,14})? ?(?:[.,;:)!?–—]|$)/i;

/** Words of a total. */
export const totalWord = /\b(?:together(?! with)|(?<!\b(?:had|has|have) )combined|altogether|collectively|between (?:them|the (?:two|three|four|pair))|in (?:all|total|sum|aggregate)|all told|taken together)(?!\w)/i;

/** A whole clause that points at what was just told and says what it comes to, in the words before the total. */
const pointsBack = /^(?:(?:and|but|so|all of),? )?(?:(?:taken |put )?(?:together|combined|altogether|in all|in total|all told),? )?(?:they|these|those|all (?:that|this|these|those|of (?:it|them)|in all)|that|this|the (?:deals|sums|orders|contracts|rounds|investments|pledges|amounts|figures|parts|tranches|loans|purchases|clusters|commitments|bills|costs))(?: (?:all|would|will|alone|together|in all|in total))? /i;
/** "The total: ", "All in all it comes to ", "Altogether that is ". */
const theTotal = /^(?:and )?(?:(?:the )?(?:grand |combined )?(?:total|sum)(?: (?:comes to|came to|adds up to)|:)|(?:all in all|together|in total|altogether|all told|in all)(?::|,? (?:that|this|it|these|they)(?: [’'a-z]{1,6})? (?:is|are|comes? to|came to|makes?))) $/i;
/** The same as a sentence without a verb: "In all, $5 billion." */
const bareTotal = /^(?:and )?(?:all in all|together|in total|altogether|all told|in all),? $/i;
/** "Sum total: ", "Taken together: ", "All in, ", "All three: ": the same without a verb, of so many. */
const labelled = /^(?:and )?(?:the )?(?:(?:sum|grand|combined) total|total(?: (?:cost|pay|price|haul|compensation))?|price for both|(?:pair|duo|trio|quartet)[’']s total|all in|(?:taken|put|added) together|the lot|altogether|(?:all|the) (two|three|four|five|six|seven|eight|nine|ten)(?: (?:together|combined))?|(both)|(?:pair|duo|trio|quartet)(?: together)?)(?::|,| [–—]) $/i;
/** "The combined sum was ", "That is a combined ", "The combined value of the contracts is ". */
const combined =
  /^(?:and )?(?:(?:the|their|its) combined (?:sum|total|amount|bill|outlay|haul|order|fleet|(?:value|worth|price) of the (?:[a-z-]{2,14} )?(?:contracts|orders|deals|awards|rounds|loans|bonds|purchases|grants|sales))(?: (?:is|was|comes to|came to|adds up to|added up to|stands at|totals|reached)|[:,])|(?:that|this|it)(?:[’']s| is| was| makes| made)(?: for)? a (?:combined|grand total of|sum total of)) $/i;
/** "That’s £101m in three rounds", "So £101m from those three". */
const thatIs = /^(?:(?:(?:and|so),? )?(?:that|this|it)(?:[’']s| is| was| makes| made)|so)(?: (?:about|around|roughly|some|nearly|almost|just|over|a total of))? $/i;
/** "Over the two years it lost ": what was told time by time, by the same verb. */
const overTimes =
  /^(?:and )?(?:over|in|across|during) (?:the|these|those|all) (two|three|four|five|six|seven|eight|nine|ten) (?:years|halves|quarters|months|weeks|days)(?: together| combined)?,? (?:it|they|he|she|the [a-z-]{2,14}) ([a-z]{3,12})(?: (?:about|around|roughly|some|nearly|almost|just|over|under|more than|less than))? $/i;

/** "Together the two chip firms shed ": what several did, of whom the words before told one by one. Two, where their number is not said. */
const didTogether =
  /^(?:and )?(?:together|combined|between them|in all|all told),? (?:they|these|the (?:(two|three|four|five|six|seven|eight|nine|ten)|pair)(?: [a-z-]{2,14}){0,2}) (?:lost|shed|dropped|raised|spent|gave|put (?:in|up)|paid|owed?|won|got|received|provided?|contributed|supplied|invested|pledged|committed|promised|ordered|bought|earned|took in|burned|borrowed|hold|own|have|had)(?: (?:about|around|roughly|some|nearly|almost|just|over|under|more than|less than)){0,2} $/i;
/** "Both together will have", "the three towns combined spent". */
const didJointly =
  /^(?:and )?(?:both|(?:all|the|these|those) (two|three|four|five|six|seven|eight|nine|ten)|(?:the|this) pair)(?: [a-z-]{2,14}){0,2},? (?:together|combined|jointly|taken together),? (?:(?:will|would|are to) )?(?:lost|shed|dropped|raised?|spent|spend|invest(?:ed)?|pledged|ordered|order|bought|buy|earned|earn|took in|take in|burned|borrowed|hold|held|own|owned|have|had|house|need|needed|employ|use)(?: (?:about|around|roughly|some|nearly|almost|just|over|under|more than|less than)){0,2} $/i;
/** "Put the two rounds together and Nordwind has collected ", "Add up the four and you arrive at ": a reader is asked to add. */
const askedToAdd =
  /^(?:and )?(?:put|add|take) (?:up )?(?:(?:the|these|those|all) )?(?:(two|three|four|five|six|seven|eight|nine|ten)|both)(?: [a-z-]{2,14}){0,2}(?: together| up)?,? and (?:(?:you|one|we) (?:arrive at|get(?: to)?|come to|end up (?:with|at)|reach)|[^.,;:!?$€£¥]{2,40} (?:comes? to|ha(?:s|ve) (?:collected|raised|spent|paid|lost|received|got|ordered|bought)))(?: (?:about|around|roughly|some|nearly|almost|just|over|under|more than|less than)){0,2} $/i;
/** What the words before every such total have: the cheap question, before those above are asked, which take long to be compiled. */
const tellsOfSeveral =
  /\b(?:together|combined|jointly|between them|in all|all (?:told|in)|both|two|three|four|five|six|seven|eight|nine|ten|pair|duo|trio|quartet|total|altogether|the lot)(?![a-z])/i;
const endsSoon = /^ ?[.!;,–—(]|^$/;
/** A time that a sentence tells of its own figures: "in a quarter", "that year". */
const inTheirTime = /^ (?:(?:in|over|during|for) (?:a|one|the|that|this) (?:single )?|that |on the )(?:year|half|quarter|month|week|day)(?= ?(?:[.!?;,:–—(]|$))/i;

/** What makes a sum one of something else than of the parts just told: a denial, another time, others. */
export const ofElse =
  /%|\b(?:per ?cent|(?:half|thirds?|quarters?|fifths?|tenths?|share|part|most|much|some|out) of|not|never|cannot|if|(?:was|were) (?:to|meant|supposed|expected|planned)|(?:would|should|could) have(?! (?:come to|added up to|amounted to|totall?ed|been worth)(?!\w))|so far|to date|since|already|now|today|currently|earlier|previous(?:ly)?|before|last|next|ago|this year|a (?:year|month|quarter|week|day)|annual(?:ly)?|yearly|ever|others?|another|rest|remaining|elsewhere|industry|market|world(?:wide)?|everyone|including|includes|together with|with (?:its|their|his|her|the))(?!\w)|n[’']t(?!\w)/i;

/** Where what is only said besides begins, behind a total. */
const behindComma = /[,;:–—(]/;
/** What of that makes the total more than its parts. */
export const withMore =
  /\b(?:(?<!not |without )(?:including|includes|counting|included)|plus|if|once|with (?:its|their|his|her|the|what|others?|more)|together|others?|another|rest|elsewhere|everyone|on top|along with|as well as|net)(?!\w)/i;

/** How a total is told: of how many parts, where that is said. */
export interface PointedAt {
  readonly count: number | null;
  /** What was done, where its parts must have been done too. */
  readonly verb?: string;
  /** Told of two that became one, of whom the words before may say more. */
  readonly merged?: boolean;
}

/** Words of a total behind a comma, with another figure right behind them: they are told of that one. */
const ledByComma = /^[,;:–—] /;
const leadsOn = /^[\s,:]{0,2}(?:[a-z]{1,12} ){0,3}$/i;

/** "Making $1.5 billion after tax": the weakest word for a total, which must then end what is said; "which makes" is as strong as any. */
const onlyMakes = /(?<!\b(?:which|that|this|it|all) )\b(?:makes?|making)[\s,:]{0,3}$/i;
const endsWith = /^ ?(?:[.!?,;)–—]|$)/;
/** "In all, 3 million chips are in use": a clause of its own. */
const opensClause = /\b(?:in all|in total|altogether|all told|together|collectively|jointly|in aggregate),? $/i;
const ownClause = /^(?: [a-z-]{2,14}){0,2} (?:is|are|was|were|has|have|had|will|would|can|could|went|go(?:es)?|came|stand|remain(?:s|ed)?)(?!\w)/i;

/** Whether the words right beside a figure make it the total of those around it; `next` is the figure after it, null for the last. */
export function isTotalled(text: string, total: Mention, next: Mention | null): boolean {
  const after = totalAfter.exec(text.slice(total.end, total.end + 50));
  if (after !== null) {
    const [words] = after;
    const isOfNext = next !== null && ledByComma.test(words) && leadsOn.test(text.slice(total.end + words.length, next.start));
    if (!isOfNext) return true;
  }
  const before = text.slice(Math.max(0, total.start - 50), startWithHedge(total));
  if (!totalBefore.test(before) || onlyMakesOf(text, total)) return false;
  return !(opensClause.test(before) && ownClause.test(text.slice(total.end, total.end + 50)));
}

/** Whether a figure is only what somebody or something makes, of which more is said. */
export function onlyMakesOf(text: string, total: Mention): boolean {
  return onlyMakes.test(text.slice(Math.max(0, total.start - 50), startWithHedge(total))) && !endsWith.test(text.slice(total.end, total.end + 2));
}

/** "$605 million from the two", "… for the three deals": of how many parts right before it a figure says that it is the sum; 0 where it does not. */
export function countTotalled(text: string, { end }: Mention): number {
  const told = countedBehind.exec(text.slice(end, end + 40));
  return told === null ? 0 : told[1] === undefined ? 2 : countOf(told[1]);
}

/** "Together the three spent" with a total behind it, of parts in the same sentence: how many they are told to be; 0 where the words tell no such thing. */
export function countTogether(head: string, tail: string): number {
  if (!tellsOfSeveral.test(head) || ofElse.test(head) || !(endsSoon.test(tail) || inTheirTime.test(tail)) || withMore.test(tail)) return 0;
  const did = didTogether.exec(head) ?? didJointly.exec(head);
  const label = did === null ? labelled.exec(head) : null;
  return did === null ? (label === null ? 0 : (countLabelled(label) ?? 0)) : did[1] === undefined ? 2 : countOf(did[1]);
}

/** What may be done with money and chips, or they may be: a total of one is none of another. */
const deeds = /\b(?:lost|shed|dropped|raised|spen[dt]s?|gave|paid|ow(?:e[sd]?|ns?|ned)|won|invest(?:ed|s)?|pledged|committed|promised|order(?:ed|s)?|bought|earned|burned|borrowed|h[eo]lds?|has|have|had|made|sold|worth|valued)(?!\w)/gi;

/** Whether what several did together is what is told of each, as far as the words say. */
export function isSameDeed(parts: string, head: string): boolean {
  const told: readonly string[] = parts.toLowerCase().match(deeds) ?? [];
  const done: readonly string[] = head.toLowerCase().match(deeds) ?? [];
  return told.length === 0 || done.length === 0 || done.some((one) => told.includes(one));
}

/** A part that is told by another one, or of which the list is only some. */
const hiddenPart = /\b(?:(?:twice|thrice|half|times) (?:as (?:much|many)|that|the)|as (?:much|many) again|the same (?:again|number|amount|sum)|double (?:that|the))(?!\w)/i;
const ofSome = /\b(?:(?:one|two|three|four|five|some|several|most|many) of (?:them|these|those|which|whom|its|their|the)|includ(?:es?|ing)|such as|among (?:them|others)|for example|notably)(?!\w)[^.;:]{0,50}$/i;

/** Whether the words around parts, from where their sentence begins, say that there are more of them than are told in figures. */
export function tellsMore(text: string, from: number, first: number, to: number): boolean {
  return ofSome.test(text.slice(Math.max(from, first - 100), first)) || hiddenPart.test(text.slice(first, to));
}

/** How many parts a label names: "all three", "both", "the trio’s"; null for none. */
function countLabelled([all, number, both]: readonly (string | undefined)[]): number | null {
  if (both !== undefined) return 2;
  if (number !== undefined) return countOf(number);
  const group = /\b(?:pair|duo|(trio)|(quartet))/i.exec(all ?? '');
  return group === null ? (/\bboth\b/i.test(all ?? '') ? 2 : null) : group[1] !== undefined ? 3 : group[2] !== undefined ? 4 : 2;
}

/** "The combined group was therefore worth": what two that were valued before come to. */
const mergedWorth =
  /^(?:and )?(?:so )?(?:the )?(?:combined|merged|joint|united|new) (?:company|group|firm|entity|business|concern)(?:[’']s (?:value|worth))? (?:was|is|would be)(?: (?:thus|then|therefore|now|so))? (?:worth|valued at|put at|priced at) $/i;

/** Whether what is said in the clause behind a total, or besides, makes it a sum of something else or of more than its parts. */
export function isOfMore(tail: string): boolean {
  const aside = tail.search(behindComma);
  return ofElse.test(aside < 0 ? tail : tail.slice(0, aside)) || (aside >= 0 && withMore.test(tail.slice(aside)));
}

/** Whether the words of a clause before and after its total point at parts told before it, and say that these come to it; null where they do not. */
export function pointsAtParts(head: string, tail: string): PointedAt | null {
  if (ofElse.test(head) || isOfMore(tail)) return null;
  if (mergedWorth.test(head)) return { count: 2, merged: true };
  const several = endsSoon.test(tail) && tellsOfSeveral.test(head);
  const did = several ? (didTogether.exec(head) ?? didJointly.exec(head)) : null;
  if (did !== null) return { count: did[1] === undefined ? 2 : countOf(did[1]) };
  const times = several ? overTimes.exec(head) : null;
  if (times !== null) return { count: countOf(times[1] ?? ''), verb: times[2] ?? '' };
  const label = several ? labelled.exec(head) : null;
  if (label !== null) return { count: countLabelled(label) };
  const asked = tellsOfSeveral.test(head) ? askedToAdd.exec(head) : null;
  if (asked !== null) return { count: asked[1] === undefined ? 2 : countOf(asked[1]) };
  const behind = thatIs.test(head) ? countedBehind.exec(tail) : null;
  if (behind !== null) return { count: behind[1] === undefined ? 2 : countOf(behind[1]) };
  if (combined.test(head) && endsSoon.test(tail)) return { count: null };
  const isSum = comesTo.test(head);
  const count = counted.exec(head) ?? countedAfter.exec(tail);
  if (count !== null) {
    const isWhole = totalWord.test(head) || totalWord.test(tail);
    // "In total the fund paid … for the two": what is paid for two things is the price of both.
    const isOfThem = isOrCosts.test(head) || countedAfter.test(tail);
    return isSum || (isWhole && isOfThem) ? { count: count[1] === undefined ? 2 : countOf(count[1]) } : null;
  }
  return theTotal.test(head) || (bareTotal.test(head) && endsSoon.test(tail)) || (isSum && pointsBack.test(head)) ? { count: null } : null;
}

const year = /\b(?:19|20)\d\d(?!\w)/g;

/** Whether the sentence of a total names no year that the words around its parts do not. */
export function isOfTheirYears(sentence: string, around: string): boolean {
  return (sentence.match(year) ?? []).every((named) => around.includes(named));
}
