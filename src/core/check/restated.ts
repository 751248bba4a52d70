import type { Mention } from '../figures/figure';

/** "… would now cost $1,200", "today it would be $12 million": what something would come to at another time. */
const wouldNow = /\bwould (?:now|today|nowadays|these days)(?!\w)[^.;:!?]{0,30}$|\b(?:now|today|nowadays|these days),? (?:it|that|this|they|the same|the (?:model|run|training|system|machine|job)) would(?!\w)[^.;:!?]{0,30}$|\b(?:now|today|nowadays|these days) would (?:cost|take|be|come to|run to)(?!\w)[^.;:!?]{0,20}$|\binflation-adjusted $/i;
/** "$1,200 in today's money", "$1,200 in 2024 dollars", "$1,200 today", behind a "would". */
const inOtherMoney = /^[^.;:!?\d]{0,24}\b(?:in|at) (?:(?:today['\u2019]s|current|present-day) (?:money|dollars|terms|pounds|euros)|constant (?:currency|currencies|money|dollars|prices|terms)|(?:19|20)\d\d (?:money|dollars|prices|pounds|euros))(?!\w)|^[^.;:!?\d]{0,16}\b(?:in real terms|adjust(?:ed|ing) for inflation|after inflation)(?!\w)/i;
/** "In constant currency, sales were …", at the head of the clause. */
const headed = /(?:^|[.;:!?] )(?:(?:In|At|Measured in|Put in|On) (?:constant (?:currency|currencies|exchange rates|money|dollars|prices|terms)|(?:today['\u2019]s|current|present-day) (?:money|dollars|terms|pounds|euros|prices)|(?:19|20)\d\d (?:money|dollars|prices|pounds|euros)|real terms|an? (?:like-for-like|pro-forma|pro forma|constant-currency|comparable|organic|underlying|adjusted) basis)|Adjust(?:ed|ing) for inflation|After inflation|Like for like|Pro forma)(?!\w)[^.;:!?]{0,120}$/i;
const would = /\bwould (?:cost|be|come to|amount to|run to|take)(?!\w)[^.;:!?]{0,24}$/i;
const nowBehind = /^(?: to [a-z]{2,12})?,? (?:now|today|nowadays|these days)(?!\w)/i;

/** Characters beside a figure that are looked at, and before it where its clause may open. */
const reach = 80;
const clause = 180;

/** Whether a figure is told in the money of another time, or by another measure, than that of what it measures. */
export function isInOtherMoney(text: string, { start, end }: Mention): boolean {
  return inOtherMoney.test(text.slice(end, end + reach)) || headed.test(text.slice(Math.max(0, start - clause), start));
}

/**
 * Whether a figure is told at the prices of another time than that of what it measures, or of what is only now expected of it: no report of
 * what it was contradicts that.
 */
export function isOfNow(text: string, { start, end }: Mention): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  return wouldNow.test(before) || (nowBehind.test(text.slice(end, end + reach)) && would.test(before));
}
