/** One scale word: from `from` base units upwards a value is written in it. */
export interface Scale {
  readonly from: number;
  /** After exactly one ("1 Million"). */
  readonly one: string;
  /** After any other number ("1,6 Millionen"). */
  readonly other: string;
  /** For axes and narrow columns: "M", "Mio."; with its own leading space where the language wants one. */
  readonly short: string;
}

/** How a language writes numbers. */
export interface NumberStyle {
  readonly decimal: string;
  readonly group: string;
  /** Digits from which grouping begins: English newsrooms write "2,048" and "10,000", German ones "2048" and "10.000". */
  readonly groupFrom: number;
  /** Largest first. */
  readonly scales: readonly Scale[];
}

function groupDigits(digits: string, style: NumberStyle): string {
  if (digits.length < style.groupFrom) return digits;
  let out = '';
  for (let i = 0; i < digits.length; i++) {
    if (i > 0 && (digits.length - i) % 3 === 0) out += style.group;
    out += digits[i];
  }
  return out;
}

/** `1234567.5` → "1,234,567.5" in English; at most `decimals` digits after the mark, trailing zeros dropped. */
export function formatPlain(value: number, style: NumberStyle, decimals = 2): string {
  if (!Number.isFinite(value)) return String(value);
  const fixed = Math.abs(value).toFixed(decimals);
  // From 1e21 upwards toFixed answers in exponent form, which no reader wants and no figure reaches.
  if (fixed.includes('e')) return value.toExponential(2);
  const [whole = '0', fraction = ''] = fixed.split('.');
  const kept = fraction.replace(/0{1,20}$/, '');
  const sign = value < 0 ? '−' : '';
  return sign + groupDigits(whole, style) + (kept === '' ? '' : style.decimal + kept);
}

/** Whole currency units with both digits of the hundredths where there are any: 4.6 → "4.60", 2 → "2". */
function formatCents(value: number, style: NumberStyle): string {
  const cents = Math.round(Math.abs(value) * 100);
  const text = formatPlain(value, style, 2);
  if (cents % 100 === 0) return text;
  return cents % 10 === 0 ? `${text}0` : text;
}

/** A number with the scale word it is read with: `{ digits: "1.6", scale: { … "billion" } }`; without one where digits say it better. */
export interface ScaledNumber {
  readonly digits: string;
  readonly scale: Scale | null;
}

/**
 * The shortest exact form with a scale word: 5_576_000 → 5.576 million. A value that three decimals do not hold
 * exactly keeps all its digits and no scale word, so that nothing is rounded behind the reader's back.
 */
export function formatScaled(value: number, style: NumberStyle): ScaledNumber {
  const size = Math.abs(value);
  for (const scale of style.scales) {
    if (size < scale.from) continue;
    const thousandth = scale.from / 1000;
    // The slack is for binary fractions ("1.1 billion" times a factor), far below a cent.
    if (Math.abs(size - Math.round(size / thousandth) * thousandth) <= Math.min(0.004, 1e-12 * size)) {
      return { digits: formatPlain(value / scale.from, style, 3), scale };
    }
    break;
  }
  return { digits: formatCents(value, style), scale: null };
}

/** Rounded to two decimals with a short scale mark, for axes and narrow columns: 1_600_000_000 → "1.6B". */
export function formatShort(value: number, style: NumberStyle): string {
  const size = Math.abs(value);
  for (const scale of style.scales) {
    if (size >= scale.from) return formatPlain(value / scale.from, style, 2) + scale.short;
  }
  if (size >= 10_000) {
    const thousands = size / 1000;
    if (Number.isInteger(thousands)) return formatPlain(value, style, 0);
  }
  return formatCents(value, style);
}
