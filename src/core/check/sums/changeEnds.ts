import type { Mention } from '../../figures/figure';
import { recomputed } from './recomputed';
import type { Recomputed } from './recomputed';

/** How the two ends of a change are joined in the words between them, the earlier value first or last. */
const forward = /^\W{0,3}(?:(?:a|the|in|last|this|year|quarter|month|previous|prior|earlier|\d{4}|[A-Z][a-z]{2,8}|[a-z]{2,12}) ?){0,6},? ?to (?:about |around |roughly |some |nearly |almost |just |over |under |more than |less than |the |an? ){0,3}$/;
/** "… was up 10 per cent on …", the share left out. */
const onEarlier = /\b(?:up|down|rise|fall|increase|decrease|gain|drop|growth)(?!\w)[^.!?;\d]{0,12}\bon (?:the )?$/i;
const backward = /^[^.!?;]{0,40}?\b(?:from|against|compared (?:with|to)|versus|vs\.?|than|up from|down from|on (?:last|the previous) year.s)\b[^.!?;\d]{0,30}$/i;

/** "up 106 percent from a year ago, with $89 billion of it": a time is the base, and the second value none. */
const fromThen = /\b(?:from|against|than|with|to|versus) (?:a|the|one) (?:year|quarter|month|week) (?:ago|earlier|before|prior),? (?:with|of which|including|and|plus|led by)(?!\w)[^.!?;\d]{0,24}$/i;

/** "… in 2023 and $50 billion in 2024": a year behind the first value, few plain words, and after the second a later year. */
const datedGap = /^(?: in| for| during)?(?: fiscal| the year)? ((?:19|20)\d\d)(?:,| and|,? but|;)?(?: [a-z]{1,12}){0,6} $/;
const datedAfter = /^(?: in| for| during| a year in| by)?(?: fiscal| the year)? ((?:19|20)\d\d)(?!\w)/;

/** What a value is only set beside; its share may be of another: "fell 24% to 13 billion in the third quarter, against 19.1 billion in the second". */
const beside = /\b(?:against|compared (?:with|to)|versus|vs\.?)(?!\w)[^.!?;\d]{0,40}$/i;
/** A stretch shorter than a year that dates a value. */
const shortTime =
  /\b(?:(first|second|third|fourth)(?:[ -](?:fiscal )?(?:quarter|half)|(?= ?(?:[.,;:)!?–—]|$)| of (?:19|20)\d\d))|(?:last|previous|prior|preceding|earlier) (?:[a-z]{3,5} )?(?:quarter|half|months?|weeks?)|(?:quarter|month|week|half|months) (?:before|earlier|ago|prior)|Q([1-4])|(January|February|March|April|May|June|July|August|September|October|November|December))(?!\w)/;
/** "The same quarter", "a year before", "the third quarter of 2024". */
const yearBefore = /\b(?:same|years?|year-ago|(?:19|20)\d\d)(?!\w)/i;

/** Whether the earlier value of a change is only set beside the later one and of another quarter or month of the year, so that a share may be over the year. */
export function isOfAnotherQuarter(text: string, gap: string, { early, late, at }: Ends): boolean {
  const link = at === 0 ? beside.exec(gap) : null;
  if (link === null) return false;
  const behind = /^[^.!?;,–—]{0,40}/.exec(text.slice(early.end, early.end + 40))?.[0] ?? '';
  const base = shortTime.exec(`${link[0]} ${behind}`);
  if (base === null) return false;
  const named = base.slice(1).join('');
  const own = shortTime.exec(text.slice(late.end, late.end + link.index))?.slice(1).join('') ?? '';
  return named !== '' && own !== '' ? named !== own : !yearBefore.test(`${link[0]} ${behind}`);
}

/** "… fell from a year earlier to": the later value follows. */
const endsInLater = /(?<!\b(?:compared|relative|next|beside)) to (?:(?:about|around|roughly|some|nearly|almost|just) )?$/;
/** "Inventories were up $8 billion from": how far a value moved is none. */
const steps = /\b(?:up|down|rose|fell|rise|fall|gained|lost|climbed|dropped|grew|increased|decreased|declined|risen|fallen|grown|by)(?: (?:by|about|around|roughly|some|nearly|almost|just|over|under|more than|less than)){0,2} $/i;
/** "… compared with $147 million for coffee": what the second value is of, and the first is not. */
const ofOther = /^ for (?!(?:the|all|an?|its|fiscal|full|calendar|year|same|that|this|last)(?!\w)|[^a-z])/;

/** The two values of a change. */
export interface Ends {
  readonly early: Mention;
  readonly late: Mention;
  /** Index of the later value among the sentence's two. */
  readonly at: 0 | 1;
}

/** Which of a sentence's two values is the earlier one, told by the words before and between them; null where they do not tell. */
export function ends(text: string, gap: string, first: Mention, second: Mention): Ends | null {
  const leads = /\bfrom(?: (?:about|around|roughly|some|nearly|just|over|under|more than|less than|an?|the))?\s{0,2}$/i.test(text.slice(Math.max(0, first.start - 30), first.start));
  if (leads && forward.test(gap)) return { early: first, late: second, at: 1 };
  if (leads || !(backward.test(gap) || onEarlier.test(gap)) || endsInLater.test(gap) || fromThen.test(gap)) return null;
  const isStep = steps.test(text.slice(Math.max(0, first.start - 40), first.start));
  return isStep || ofOther.test(text.slice(second.end, second.end + 24)) ? null : { early: second, late: first, at: 0 };
}

/** Whether the words between two values lead from the first to the second: "in 2023 to about". */
export function isForward(gap: string): boolean {
  return forward.test(gap);
}

/** The same where each value has its own year, the later one last; `gap` are the words between them. */
export function datedEnds(text: string, gap: string, first: Mention, second: Mention): Ends | null {
  const [from, to] = [datedGap.exec(gap)?.[1], datedAfter.exec(text.slice(second.end, second.end + 30))?.[1]];
  return from !== undefined && to !== undefined && from < to ? { early: first, late: second, at: 1 } : null;
}

/** The notice that a change is not what the words say: `stated` and `computed` in per cent or as a multiple. */
export function changeTold(kind: 'percent' | 'multiple', { early, late, at }: Ends, stated: number, computed: number, text: string): Recomputed {
  const shown = `${text.slice(early.start, early.end)} → ${text.slice(late.start, late.end)}`;
  return recomputed(at, kind, { stated, computed: Math.round(computed * 100) / 100, shown }, [early]);
}
