import type { Hedge } from '../figures/figure';
import type { Qualifier } from '../claims/claim';
import { formatPlain, formatScaled, formatShort } from './numberStyle';
import type { NumberStyle } from './numberStyle';

/** The words a language puts around an amount. */
export interface AmountWords {
  readonly numbers: NumberStyle;
  /** Sign in front of the digits, by ISO 4217 code; currencies without one are written in `currencyWord`. */
  readonly currencySign: Readonly<Record<string, string>>;
  /** Word after the number where there is no sign (or where the language prefers words): "yuan". */
  readonly currencyWord: Readonly<Record<string, string>>;
  /** Signs for axes and narrow columns, where words have no room. */
  readonly axisSign: Readonly<Record<string, string>>;
  /** Whether the sign goes before the number. */
  readonly signFirst: boolean;
  readonly chips: (count: string, chip: string | null, one: boolean) => string;
  readonly gpuHours: (count: string, chip: string | null) => string;
  readonly range: (low: string, high: string) => string;
  readonly hedge: Readonly<Record<Hedge, (amount: string) => string>>;
}

/** What of a figure or a claim is put into words; values in base units. */
export interface Amount {
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly hedge?: Hedge | Qualifier | null;
  readonly chip?: string | null;
}

/** Hedges that say something beyond the number; a claim's "exact" and "range" do not. */
function hedgeOf(hedge: Hedge | Qualifier | null | undefined): Hedge | null {
  return hedge === 'about' || hedge === 'nearly' || hedge === 'at-least' || hedge === 'at-most' ? hedge : null;
}

function scaledText(value: number, style: NumberStyle): string {
  const { digits, scale } = formatScaled(value, style);
  if (scale === null) return digits;
  return `${digits} ${value === scale.from ? scale.one : scale.other}`;
}

function money(value: number, unit: string, words: AmountWords): string {
  const text = scaledText(value, words.numbers);
  const sign = words.currencySign[unit];
  if (sign !== undefined) return words.signFirst ? `${value < 0 ? '−' : ''}${sign}${text.replace(/^−/, '')}` : `${text} ${sign}`;
  const word = words.currencyWord[unit];
  return word === undefined ? `${unit} ${text}` : `${text} ${word}`;
}

/** Counts are read in full ("50,000"), from a million upwards with the scale word ("2.788 million"). */
function count(value: number, words: AmountWords): string {
  return value >= 1e6 ? scaledText(value, words.numbers) : formatPlain(value, words.numbers, 1);
}

/** Both ends of a range; the scale word is said once where both ends share it ("5 to 6 million yuan"). */
function countRange(low: number, high: number, words: AmountWords): string {
  const [one, other] = [formatScaled(low, words.numbers), formatScaled(high, words.numbers)];
  if (one.scale === null || one.scale !== other.scale) return words.range(count(low, words), count(high, words));
  return `${words.range(one.digits, other.digits)} ${one.scale.other}`;
}

function moneyRange(low: number, high: number, unit: string, words: AmountWords): string {
  const sign = words.currencySign[unit];
  const word = words.currencyWord[unit];
  // "$5 million to $6 million": a sign in front is repeated, and the scale word with it.
  if (sign !== undefined && words.signFirst) return words.range(money(low, unit, words), money(high, unit, words));
  if (sign !== undefined) return `${countRange(low, high, words)} ${sign}`;
  return word === undefined ? `${unit} ${countRange(low, high, words)}` : `${countRange(low, high, words)} ${word}`;
}

/** The number with its unit, without hedge: "$5 million to $6 million", "50,000 Hopper GPUs", "2.788 million GPU-hours". */
export function formatBareAmount(amount: Amount, words: AmountWords): string {
  const { low, high, unit } = amount;
  if (unit !== 'accelerator' && unit !== 'gpu-hour') return low === high ? money(low, unit, words) : moneyRange(low, high, unit, words);
  const number = low === high ? count(low, words) : countRange(low, high, words);
  return unit === 'accelerator' ? words.chips(number, amount.chip ?? null, low === 1 && high === 1) : words.gpuHours(number, amount.chip ?? null);
}

/** The amount as a writer would put it, hedge included: "about $1.6 billion", "up to 50,000 H100 GPUs". */
export function formatAmount(amount: Amount, words: AmountWords): string {
  const hedge = hedgeOf(amount.hedge);
  const bare = formatBareAmount(amount, words);
  return hedge === null ? bare : words.hedge[hedge](bare);
}

/** A short form for axes and columns, unit sign kept: "$1.6B", "50,000". */
export function formatAxis(value: number, unit: string, words: AmountWords): string {
  const text = formatShort(value, words.numbers);
  if (unit === 'accelerator' || unit === 'gpu-hour') return text.replace(/[.,]00$/, '');
  const sign = words.axisSign[unit];
  if (sign === undefined) return `${text} ${unit}`;
  return words.signFirst ? sign + text : `${text} ${sign}`;
}

/** A plain number in the language's style ("1,000", "2.5"), for factors and percentages. */
export function formatNumber(value: number, words: AmountWords): string {
  return formatPlain(value, words.numbers, 2);
}

/** The amount for narrow columns, hedge included, chip left out: "about $1.6bn", "$10m to $100m". */
export function formatShortAmount(amount: Amount, words: AmountWords): string {
  const hedge = hedgeOf(amount.hedge);
  const low = formatAxis(amount.low, amount.unit, words);
  const text = amount.low === amount.high ? low : words.range(low, formatAxis(amount.high, amount.unit, words));
  return hedge === null ? text : words.hedge[hedge](text);
}
