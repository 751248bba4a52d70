import { exponentOf } from './scales';
import type { Part } from './part';

/** "billion-dollar", "million dollar": a size and no number. */
export const scaleOnlyPhrase = /(hundred|thousand|million|billion|trillion)[\s-](?:dollar|euro|pound)(?![a-z])/iy;
const before = /(?:multi|several|few|couple|half|quarter|hundred|thousand|million|[\d,.]+)[\s-]{0,2}$|(?:one|two|three|four|five|six|seven|eight|nine|ten|teen|ty)[\s-]$/i;
const unitOf: Readonly<Record<string, string>> = { dollar: 'USD', euro: 'EUR', pound: 'GBP' };

/** Reads "a billion-dollar deal" as a part tagged `scale-only`; null for "multibillion-dollar" and for numbers. */
export function readScaleOnly(text: string, at: number, floor: number): Part | null {
  scaleOnlyPhrase.lastIndex = at;
  const match = scaleOnlyPhrase.exec(text);
  if (match === null || before.test(text.slice(Math.max(floor, at - 12), at))) return null;
  const exponent = exponentOf.get((match[1] ?? '').toLowerCase()) ?? 0;
  const value = 10 ** exponent;
  const end = scaleOnlyPhrase.lastIndex;
  const unit = unitOf[(/[a-z]+$/i.exec(match[0])?.[0] ?? '').toLowerCase()] ?? 'USD';
  return {
    start: at, end, kind: 'money', unit, chip: null, tags: ['scale-only'], low: value, high: value, step: value, minor: 0, leading: false, joined: { start: end, end },
    quantity: { start: at, end, low: value, high: value, step: value, digits: '1', exponent, scaled: true, short: false, grouped: false, vague: true, ambiguous: false, form: 'words' },
  };
}
