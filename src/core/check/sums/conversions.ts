import type { Mention } from '../../figures/figure';
import { type Recomputed, recomputed, type SentenceFigures } from './recomputed';

/**
 * Dollars that a unit of each currency was worth at least and at most, by yearly averages from 2010 on, rounded outwards (source: the rates that the
 * Federal Reserve publishes as H.10 and the European Central Bank as its reference rates). Wide on purpose: only what no rate explains is told.
 */
const worth: Readonly<Record<string, readonly [least: number, most: number]>> = {
  USD: [1, 1], EUR: [0.95, 1.5], GBP: [1.05, 1.75], CHF: [0.9, 1.45], CAD: [0.66, 1.08], AUD: [0.55, 1.12], NZD: [0.54, 0.9],
  CNY: [0.13, 0.17], HKD: [0.127, 0.13], TWD: [0.029, 0.038], JPY: [0.006, 0.014], KRW: [0.00064, 0.001], INR: [0.0105, 0.024], SGD: [0.66, 0.86],
  SEK: [0.085, 0.17], NOK: [0.085, 0.19], DKK: [0.12, 0.2], PLN: [0.2, 0.37], AED: [0.27, 0.275], SAR: [0.265, 0.268], QAR: [0.27, 0.28],
  ILS: [0.23, 0.34], BRL: [0.15, 0.66], ZAR: [0.05, 0.15],
};

/** How far beyond the widest rates the two have to lie: rounding and a slip of the rate itself stay within. */
const tolerance = 4;

/** What stands between a sum and the same in other money: "€10 million ($11.7 million)", "RMB 380 billion (about $53 billion)". */
const between = /^ \((?:about |around |roughly |approximately |some |nearly |almost |over |more than |or |~)?$/;

/**
 * Sums that a sentence gives once more in other money, in a bracket right behind them, where no exchange rate of recent years makes the one of
 * the other: a million for a billion, a zero too many. The first of the two carries the notice.
 */
export function checkConversions({ text, mentions }: SentenceFigures): readonly Recomputed[] {
  const found: Recomputed[] = [];
  for (let at = 0; at + 1 < mentions.length; at += 1) {
    const [one, other] = [mentions[at] as Mention, mentions[at + 1] as Mention];
    if (!isPlain(one, text) || !isPlain(other, text) || one.figure.unit === other.figure.unit || text.charCodeAt(other.end) !== closing) continue;
    if (other.start - one.end > longest || !between.test(text.slice(one.end, other.start))) continue;
    const [from, to] = [worth[one.figure.unit], worth[other.figure.unit]];
    if (from === undefined || to === undefined) continue;
    const least = other.figure.low / one.figure.high;
    const most = other.figure.high / one.figure.low;
    if (most * tolerance >= from[0] / to[1] && least <= tolerance * (from[1] / to[0])) continue;
    found.push(recomputed(at, 'conversion', { shown: text.slice(one.start, other.end + 1) }, [other]));
  }
  return found;
}

const closing = 0x29;
const longest = 20;

/** Words and signs that several countries have for their money: "pounds" may be Egypt's, "francs" West Africa's, "\u00a5" is the yuan as well. */
const shared = /[\u00a5\uffe5]|\b(?:pounds?|francs?|pesos?|dinars?|crowns?)(?!\w)/i;
const told = /\b(?:sterling|British|Swiss)(?!\w)/;

function isPlain({ start, end, figure: { kind, vague, ambiguous, low } }: Mention, text: string): boolean {
  if (kind !== 'money' || vague || ambiguous || !(low > 0)) return false;
  const words = text.slice(start, end);
  return !shared.test(words) || told.test(words);
}
