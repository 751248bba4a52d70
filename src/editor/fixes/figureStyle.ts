import { numberWords } from './numberWords';

/** How large numbers are scaled in one style of writing: each word with its worth, the largest first. */
interface ScaleFamily {
  readonly words: readonly (readonly [word: string, worth: number])[];
}

const families: readonly ScaleFamily[] = [
  { words: [['trillion', 1e12], ['billion', 1e9], ['million', 1e6]] },
  { words: [['tn', 1e12], ['bn', 1e9], ['m', 1e6], ['k', 1e3]] },
  { words: [['tn', 1e12], ['bn', 1e9], ['mn', 1e6]] },
  { words: [['T', 1e12], ['B', 1e9], ['M', 1e6], ['K', 1e3]] },
  { words: [['t', 1e12], ['b', 1e9], ['m', 1e6], ['k', 1e3]] },
  { words: [['tln', 1e12], ['bln', 1e9], ['mln', 1e6]] },
  { words: [['B', 1e9], ['MM', 1e6]] },
];

/** A figure taken apart: what stands before the number, the number, and how it is scaled. */
interface WrittenFigure {
  readonly before: string;
  readonly number: string;
  /** White space or hyphen between number and scale word. */
  readonly gap: string;
  readonly scale: string;
  readonly after: string;
}

const digits = /\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,6})?/;
const scaleAfter = /^([ \u00a0\u202f-]?)(trillion|billion|million|thousand|tln|bln|mln|MM|tn|bn|mn|[TBMKtbmk])(?![A-Za-z0-9])/i;
/** Marks of a range, a second number or of Markdown inside the figure: too much to be rewritten safely. */
const tooMuch = /[*_[\]()<>`&\\~–—\d×]/;

function takeApart(written: string): WrittenFigure | null {
  const match = digits.exec(written);
  const spelled = match === null ? spelledNumber(written) : null;
  const number = match?.[0] ?? spelled?.text;
  const at = match?.index ?? spelled?.index;
  if (number === undefined || at === undefined) return null;
  const before = written.slice(0, at);
  const rest = written.slice(at + number.length);
  const [whole = '', gap = '', scale = ''] = scaleAfter.exec(rest) ?? [];
  const after = rest.slice(whole.length);
  // The chip's model number may stand after a count ("H800"); a second amount may not.
  if (tooMuch.test(before) || tooMuch.test(after.replace(/\b[A-Z]{1,3}\d{2,4}[A-Za-z]{0,2}\b/g, ''))) return null;
  return { before, number, gap, scale, after };
}

function spelledNumber(written: string): { readonly text: string; readonly index: number } | null {
  const match = /\b(one|two|three|four|five|six|seven|eight|nine|ten)(?= (?:thousand|million|billion|trillion)\b)/i.exec(written);
  return match === null ? null : { text: match[0], index: match.index };
}

/** The shortest exact decimal, at most three places; null when three do not hold the value. */
function exactDecimal(value: number): string | null {
  const thousandths = value * 1000;
  if (Math.abs(thousandths - Math.round(thousandths)) > 1e-6 * Math.max(1, Math.abs(thousandths))) return null;
  return String(Math.round(thousandths) / 1000);
}

function grouped(value: number): string | null {
  if (!Number.isInteger(value) || value > Number.MAX_SAFE_INTEGER) return null;
  return String(value).replace(/\B(?=(?:\d{3}){1,5}$)/g, ',');
}

function familyOf(scale: string): ScaleFamily | null {
  if (/^thousand$/i.test(scale)) return families[0] ?? null;
  return families.find(({ words }) => words.some(([word]) => word === scale))
    ?? families.find(({ words }) => words.some(([word]) => word === scale.toLowerCase()))
    ?? null;
}

function inCase(word: string, sample: string): string {
  if (sample.length > 1 && sample === sample.toUpperCase()) return word.toUpperCase();
  return /^[A-Z][a-z]/.test(sample) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function scaled(value: number, sample: WrittenFigure): string | null {
  const family = familyOf(sample.scale);
  if (family === null) return null;
  for (const [word, worth] of family.words) {
    if (value < worth) continue;
    const number = exactDecimal(value / worth);
    // "2.048k" is nobody's style: thousands are abbreviated when they are round, and written out otherwise.
    if (number === null || (worth === 1e3 && number.includes('.'))) continue;
    const spelled = /^[a-z]/i.test(sample.number) ? numberWords[Number(number)] : undefined;
    return `${spelled === undefined ? number : inCase(spelled, sample.number)}${sample.gap}${inCase(word, sample.scale)}`;
  }
  return null;
}

/**
 * A value written the way the sample is: same sign or currency word, same kind of scale word, spacing and case.
 * "$6 million" and 1.6e9 → "$1.6 billion"; "US$6m" → "US$1.6bn"; "2,048 H800 GPUs" and 50,000 → "50,000 H800 GPUs".
 * Null when the sample is a range, has markup inside, or the value cannot be written exactly that way.
 */
export function writeLike(sample: string, value: number): string | null {
  const parts = takeApart(sample);
  if (parts === null || !Number.isFinite(value) || value <= 0) return null;
  const number = parts.scale === '' ? grouped(value) : (scaled(value, parts) ?? grouped(value));
  if (number === null) return null;
  return `${parts.before}${number}${parts.after}`;
}
