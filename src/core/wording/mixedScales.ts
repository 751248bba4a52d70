/** Thousand, million, billion, trillion: how often a thousand is taken times itself. */
export type Scale = 1 | 2 | 3 | 4;

function scaleOf(value: number): Scale | null {
  if (value < 1e3 || value >= 1e15) return null;
  return value < 1e6 ? 1 : value < 1e9 ? 2 : value < 1e12 ? 3 : 4;
}

/** Whether one of two values that are a thousand or a million apart is a million times the other. */
export function isMillionfold(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && Math.max(one / other, other / one) > 1e5;
}

/** The scales in which two values are written, the lower first, where both are written with a word for it; null where they are not. */
export function mixedScales(one: number | null, other: number | null): { readonly lower: Scale; readonly upper: Scale } | null {
  if (one === null || other === null) return null;
  const lower = scaleOf(Math.min(one, other));
  const upper = scaleOf(Math.max(one, other));
  return lower === null || upper === null || lower === upper ? null : { lower, upper };
}
