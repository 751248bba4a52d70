import { hedgeBefore } from './hedges';
import { perAfter } from './perUnits';
import { exponentOf } from './scales';
import type { Part } from './part';

/** "billion-dollar", "million dollar": a size and no number. */
const scaleOnlyPhrase = /(hundred|thousand|million|billion|trillion)[\s-](dollar|euro|pound)(?![a-z])/iy;
const before = /(?:multi|several|few|couple|half|quarter|hundred|thousand|million|[\d,.])[\s-]{0,2}$|(?:one|two|three|four|five|six|seven|eight|nine|ten|teen|ty)[\s-]$/i;
const unitOf: Readonly<Record<string, string>> = { dollar: 'USD', euro: 'EUR', pound: 'GBP' };

/** Reads "a billion-dollar deal" as a part tagged `scale-only`; null for "multibillion-dollar" and for numbers. */
export function readScaleOnly(text: string, at: number, floor: number): Part | null {
  scaleOnlyPhrase.lastIndex = at;
  const match = scaleOnlyPhrase.exec(text);
  if (match === null || before.test(text.slice(Math.max(floor, at - 12), at))) return null;
  const exponent = exponentOf.get((match[1] ?? '').toLowerCase()) ?? 0;
  const unit = unitOf[(match[2] ?? '').toLowerCase()] ?? 'USD';
  return wordsAlone(at, scaleOnlyPhrase.lastIndex, unit, exponent, ['scale-only']);
}

/** "a dollar" as an amount: only where a hedge or a unit it is per shows that one is counted ("under a dollar", "a dollar a day"). */
const oneUnitBefore = /(?<![A-Za-z])an?\s$/i;
const oneUnit = /(dollar|euro|pound)(?![a-z-])/iy;

export function readOneUnit(text: string, at: number, floor: number): Part | null {
  oneUnit.lastIndex = at;
  const name = oneUnit.exec(text)?.[1]?.toLowerCase();
  const article = oneUnitBefore.exec(text.slice(Math.max(floor, at - 4), at))?.[0].length;
  if (name === undefined || article === undefined) return null;
  const start = at - article;
  const end = oneUnit.lastIndex;
  if (hedgeBefore(text, start, floor) === null && (name === 'pound' || perAfter(text, end) === null)) return null;
  return wordsAlone(start, end, unitOf[name] ?? 'USD', 0, []);
}

function wordsAlone(start: number, end: number, unit: string, exponent: number, tags: readonly string[]): Part {
  const value = 10 ** exponent;
  return {
    start, end, kind: 'money', unit, chip: null, tags, low: value, high: value, step: value,
    quantity: {
      start,
      end,
      low: value,
      high: value,
      step: value,
      digits: '1',
      exponent,
      scaled: exponent > 0,
      short: false,
      grouped: false,
      vague: tags.length > 0,
      ambiguous: false,
      form: 'words',
    },
    minor: 0, leading: false, joinedStart: end, joinedEnd: end,
  };
}
