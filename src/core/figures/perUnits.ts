import type { Span } from '../text/span';

/** What an amount is per, and the words that say it: "$2/hr", "$6.43 a share", "$1-a-year", "$12 each". */
export interface PerUnit extends Span {
  readonly per: string;
}

/** Short and other forms of the units, by their plain name. */
const plainNames: Readonly<Record<string, string>> = {
  hr: 'hour', hrs: 'hour', h: 'hour', sec: 'second', min: 'minute', mo: 'month', mth: 'month', yr: 'year', annum: 'year', wk: 'week', apiece: 'piece', each: 'piece', annually: 'year', yearly: 'year', monthly: 'month',
  weekly: 'week', daily: 'day', hourly: 'hour', 'gpu hour': 'GPU-hour', 'gpu-hour': 'GPU-hour', 'gpu-hr': 'GPU-hour', 'gpu hr': 'GPU-hour', gpu: 'GPU', ea: 'piece', unit: 'piece',
};

/** "/GPU-hour", " per million tokens", "-a-year". */
export const perPhrase =
  /\s?\/\s?([a-z]{1,12}(?:[- ](?:hours?|hrs?)(?![a-z]))?)|\s(?:for )?(?:per|every)\s((?:(?:(?:million|thousand|billion|single|metric|square|nvidia|[ABHV]\d{2,3})\s)?[a-z]{1,14})(?:[- ](?:hours?|hrs?|tokens?|foot|feet|day|month|year)(?![a-z]))?)|[\s-]an?[\s-]([a-z]{1,12})(?![a-z]|\s(?:earlier|ago|before|prior|later|after|previously|old|long|or\stwo)(?![a-z]))|[\s-](each|apiece|annually|yearly|monthly|weekly|daily|hourly)(?![a-z])|-per-([a-z]{1,12})(?![a-z])/iy;

/** What may follow a bare article as a unit: time, things sold by the piece, measures. */
const afterArticle = new Set(
  'second minute hour day night week weekend month quarter year decade share unit piece barrel gallon litre liter ton tonne ounce pound kilo kilogram gram bushel head seat ticket person student pupil user subscriber customer household family copy bottle can pop pack card chip gpu node rack server token query search mile kilometre kilometer foot watt kilowatt megawatt gigawatt acre hectare plate cup glass pint game match episode song image page word vote dose shot pill trip ride flight room bed box bag dozen load litre session lesson visit meal semester term class course litre night coin bitcoin'.split(' '),
);

/** Reads what the amount that ends at `end` is per; null where the text does not say. */
export function perAfter(text: string, end: number): PerUnit | null {
  const code = text.charCodeAt(end);
  if (code !== 47 && code !== 45 && code !== 32 && code !== 10 && code !== 13 && code !== 0xa0) return null;
  perPhrase.lastIndex = end;
  const match = perPhrase.exec(text);
  if (match === null) return null;
  const [, slash, spelled, article, adverb, hyphened] = match;
  if (article !== undefined && !afterArticle.has(article.toLowerCase())) return null;
  const words = (slash ?? spelled ?? article ?? adverb ?? hyphened ?? '').toLowerCase().replace(/\s+/g, ' ');
  const singular = words.replace(/hours$/, 'hour').replace(/hrs$/, 'hr');
  return { start: end, end: perPhrase.lastIndex, per: plainNames[singular] ?? singular };
}
