const scales: Readonly<Record<string, number>> = { '': 0, thousand: 3, million: 6, billion: 9, trillion: 12 };

/** The amounts a pack may write as text: "5.576 million", "50,000", "1.6 billion", "294". */
export const amountPattern = /^(\d{1,3}(?:,\d{3}){0,5}|\d{1,18})(?:\.(\d{1,9}))?(?: (thousand|million|billion|trillion))?$/;

/**
 * The number an amount of a pack stands for, exactly as its decimal digits say; null when it is not written in a pack's way
 * or is too large to be exact.
 */
export function readAmount(text: string): number | null {
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
