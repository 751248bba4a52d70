const scales: Readonly<Record<string, number>> = { '': 0, thousand: 3, million: 6, billion: 9, trillion: 12 };

/** The amounts a pack may write as text: "5.576 million", "50,000", "1.6 billion", "294". */
export const amountPattern = /^(\d{1,3}(?:,\d{3}){0,5}|\d{1,18})(?:\.(\d{1,9}))?(?: (thousand|million|billion|trillion))?$/;

/**
 * The number an amount of a pack stands for, exactly as its decimal digits say; null when it is not written in a pack's way
 * or is too large to be exact.
 */
export function readAmount(text: string): number | null {
  if (text === lastText) return lastAmount;
  lastText = text;
  return (lastAmount = plainAmount(text) ?? anyAmount(text));
}

/** The last answer: a claim's amount is asked for by its check and again by whoever takes it up. */
let lastText = '';
let lastAmount: number | null = null;

/** An amount of few digits, as nearly every one is, read without a pattern. Null for any other. */
function plainAmount(text: string): number | null {
  const { length } = text;
  if (length > letters.length) return null;
  for (let at = 0; at < length; at += 1) letters[at] = Math.min(text.charCodeAt(at), 0xff);
  const amount = readAmountBytes(letters, 0, length);
  return Number.isNaN(amount) ? null : amount;
}

const letters = new Uint8Array(40);
const scaleLetters = Object.entries(scales).map(([scale, power]) => ({
  letters: Uint8Array.from(scale === '' ? '' : ` ${scale}`, (letter) => letter.charCodeAt(0)),
  power,
}));

/**
 * The number that an amount of at most twelve digits stands for which is written between `start` and `end` of some text's bytes; NaN for any
 * other, which `readAmount` may know. An import meets millions.
 */
export function readAmountBytes(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  let at = start;
  let point = -1;
  for (; at < end && at < start + 12; at += 1) {
    const code = bytes[at] as number;
    if (code === 46 && point < 0 && at > start) point = at;
    else if (code >= 48 && code <= 57) value = value * 10 + code - 48;
    else break;
  }
  const decimals = point < 0 ? 0 : at - point - 1;
  if (at === start || decimals > 9 || point === at - 1) return Number.NaN;
  for (const { letters, power } of scaleLetters) {
    if (letters.length !== end - at || !standsAt(letters, bytes, at)) continue;
    // Whole numbers and powers of ten are exact, so that one step of arithmetic is as exact as reading the digits.
    const amount = power < decimals ? value / 10 ** (decimals - power) : value * 10 ** (power - decimals);
    return amount <= Number.MAX_SAFE_INTEGER ? amount : Number.NaN;
  }
  return Number.NaN;
}

/** Whether some letters stand at a place. */
export function standsAt(letters: Uint8Array, bytes: Uint8Array, start: number): boolean {
  for (let at = 0; at < letters.length; at += 1) if (bytes[start + at] !== letters[at]) return false;
  return true;
}

function anyAmount(text: string): number | null {
  const match = amountPattern.exec(text);
  if (match === null) return null;
  const [, whole = '', fraction = '', scale = ''] = match;
  // Read as one decimal number with an exponent: multiplying would add an error of its own.
  const value = Number(`${whole.includes(',') ? whole.replaceAll(',', '') : whole}.${fraction || '0'}e${scales[scale]}`);
  return value <= Number.MAX_SAFE_INTEGER ? value : null;
}

/** An amount in the way packs write it, so that `readAmount` gives it back: words from a million up, else grouped digits. */
export function writeAmount(value: number): string {
  if (!Number.isInteger(value)) return String(value);
  const digits = String(value);
  for (const [scale, zeros] of [['trillion', 12], ['billion', 9], ['million', 6]] as const) {
    if (digits.length <= zeros) continue;
    const fraction = digits.slice(-zeros).replace(/0{1,12}$/, '');
    if (fraction.length > 4) continue;
    const whole = digits.slice(0, -zeros);
    return `${fraction === '' ? whole : `${whole}.${fraction}`} ${scale}`;
  }
  let grouped = digits.slice(-3);
  for (let end = digits.length - 3; end > 0; end -= 3) grouped = `${digits.slice(Math.max(0, end - 3), end)},${grouped}`;
  return grouped;
}
