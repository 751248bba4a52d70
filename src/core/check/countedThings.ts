import { exponentOf } from '../figures/scales';
import type { Span } from '../text/span';
import type { WrittenRange } from './sums/writtenRange';

/** A number of things that no figure counts ("37.5 million shares"), with what it stands for. */
export interface CountedThings extends Span {
  readonly range: WrittenRange;
  /** The plural it counts. */
  readonly noun: string;
}

const counted = /(?<![\w.,$€£¥-])(\d{1,3}(?:,\d{3}){1,4}|\d{1,7}(?:\.\d{1,3})?)(?: ?(thousand|million|billion|m|bn))? (?:new |more |such |ordinary |common |preferred |class a )?([a-z]{3,15}s)\b/gi;

/** The numbers of things told in a stretch of a text, in order; offsets count into the text. */
export function countedThings(text: string, span: Span): CountedThings[] {
  const found: CountedThings[] = [];
  const sentence = text.slice(span.start, span.end);
  counted.lastIndex = 0;
  // Not `matchAll`: it works on a copy, and a copy is compiled anew.
  for (let match = counted.exec(sentence); match !== null; match = counted.exec(sentence)) {
    const [words, digits = '', scale, noun = ''] = match;
    const number = Number(digits.replace(/,/g, ''));
    const worth = 10 ** (exponentOf.get(scale?.toLowerCase() ?? '') ?? 0);
    const start = span.start + match.index;
    found.push({ start, end: start + words.length, noun: noun.toLowerCase(), range: writtenNumber(number, digits, worth) });
  }
  return found;
}

/** Zeros at the end of a number written out in full may be rounding, three of them at most. */
function writtenNumber(number: number, digits: string, worth: number): WrittenRange {
  const decimals = digits.split('.')[1]?.length ?? 0;
  let step = 10 ** -decimals;
  if (worth === 1) for (let zeros = 0; zeros < 3 && number % (step * 10) === 0; zeros += 1) step *= 10;
  return { low: (number - step / 2) * worth, high: (number + step / 2) * worth, value: number * worth };
}
