import type { Figure, FigureKind, Hedge, Mention, UnitHint } from './figure';

const amounts =
  /(?<![\w.,])(?:(US\$|\$|€|£)\s?)?(\d{1,3}(?:,\d{3}){1,5}|\d{1,12})(\.\d{1,8})?(?:[ -]?(thousand|million|billion|trillion|[kKmMbB]n?\b))?(?:(?: [\w-]{1,12}){0,3}? ((?:[A-Z]{1,2}\d{2,3}X? )?GPU[ -]hours|(?:GPU|H\d00|A\d00|chip)s)\b)?/g;
const exponents: Readonly<Record<string, number>> = { t: 3, k: 3, m: 6, b: 9 };
const hedges: readonly (readonly [RegExp, Hedge])[] = [
  [/(?:about|around|roughly|approximately|an estimated|some|~)\s?$/i, 'about'],
  [/(?:nearly|almost|close to)\s$/i, 'nearly'],
  [/(?:at least|more than|over)\s$/i, 'at-least'],
  [/(?:at most|up to|less than|under)\s$/i, 'at-most'],
];

/**
 * Finds the figures of a block's prose in order, without overlap; offsets are UTF-16 code units into `text`. With a hint
 * (a table header's unit), a cell that is a bare number is a figure of that unit.
 */
export function findMentions(text: string, hint: UnitHint | null = null): Mention[] {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(amounts)) {
    const [whole, sign, integer = '', fraction = '', scale = '', noun] = match;
    if (sign === undefined && noun === undefined && (hint === null || whole.length !== text.trim().length)) continue;
    const kind: FigureKind = sign !== undefined ? 'money' : noun === undefined ? (hint?.kind ?? 'money') : /hours/.test(noun) ? 'gpu-hours' : 'accelerator-count';
    const digits = integer.replaceAll(',', '');
    const exponent = scale === 'trillion' ? 12 : (exponents[scale.charAt(0).toLowerCase()] ?? 0);
    const factor = sign === undefined && noun === undefined ? (hint?.scale ?? 1) : 1;
    const value = Number(`${digits}${fraction}e${exponent}`) * factor;
    const cut = sign !== undefined && noun !== undefined ? whole.indexOf(' ', whole.search(/\d/)) : whole.length;
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    const hedge = hedges.find(([pattern]) => pattern.test(before));
    const hedgeLength = hedge ? (hedge[0].exec(before)?.[0].length ?? 0) : 0;
    const written = (digits + fraction).replace('.', '').replace(/0+$/, '').length;
    const step = value === 0 ? 1 : 10 ** (Math.floor(Math.log10(value)) + 1 - Math.max(1, written));
    const figure: Figure = {
      kind,
      unit: kind === 'money' ? (sign === '€' ? 'EUR' : sign === '£' ? 'GBP' : 'USD') : kind === 'gpu-hours' ? 'gpu-hour' : 'accelerator',
      low: value, high: value, hedge: hedge?.[1] ?? null,
      chip: /[A-Z]{1,2}\d{2,3}X?/.exec(whole)?.[0] ?? null,
      step, vague: false, ambiguous: false, per: null, tags: [],
    };
    mentions.push({ start: match.index, end: match.index + cut, figure, hedgeSpan: hedge ? { start: match.index - hedgeLength, end: match.index } : null });
  }
  return mentions;
}
