import type { Figure, Mention } from '../../figures/figure';
import { exponentOf } from '../../figures/scales';
import type { Span } from '../../text/span';
import { significantStep } from '../interval';

/** A number with its unit left out: "fintech added 58.2 billion," "and 60,000 to Naver". */
const bare =
  /(?<![\w.,$€£¥₹+-])(?<!\b(?:in|by|of|since|until|than|per) )(\d{1,3}(?:,\d{3}){0,3}(?:\.\d{1,3})?)(?: (thousand|million|billion|trillion|bn))?(?= ?[,;:.)](?!\w)| (?:in|from|for|to|by|on|and|with|at|of)(?!\w))/gi;
/** "58.2 billion of them", "60,000 of the jobs": of something else. */
const ofElse = /^ (?:of (?:them|the|its|their|these|those)|in (?:19|20)\d\d\b)(?!\w)/i;
const fewestChips = 1000;

/**
 * The figures of a sentence with those amounts among them whose unit is left out because it is that of the figure before: no figures of the draft, but
 * parts of its sums. The very list where there are none.
 */
export function withBareAmounts(text: string, { start, end }: Span, mentions: readonly Mention[]): readonly Mention[] {
  const [first] = mentions;
  if (first === undefined) return mentions;
  const from = first.end;
  const words = text.slice(from, end);
  const found: Mention[] = [];
  bare.lastIndex = 0;
  for (let match = bare.exec(words); match !== null; match = bare.exec(words)) {
    const [all, number = '', scale] = match;
    const at = { start: from + match.index, end: from + match.index + all.length };
    if (mentions.some((one) => one.start < at.end && at.start < one.end) || ofElse.test(text.slice(at.end, at.end + 14))) continue;
    const figure = amountOf(number, scale, lastBefore(mentions, at.start));
    if (figure !== null) found.push({ ...at, hedgeSpan: null, figure });
  }
  return found.length === 0 || start > from ? mentions : [...mentions, ...found].sort((one, other) => one.start - other.start);
}

function lastBefore(mentions: readonly Mention[], start: number): Mention | null {
  let last: Mention | null = null;
  for (const mention of mentions) if (mention.end <= start) last = mention;
  return last;
}

/** The amount as one of the unit of another; null where it is none: money has its scale, chips are many. */
export function amountOf(number: string, scale: string | undefined, like: Mention | null): Figure | null {
  if (like === null || like.figure.per !== null) return null;
  const { kind, unit } = like.figure;
  const worth = 10 ** (exponentOf.get(scale?.toLowerCase() ?? '') ?? 0);
  const value = Number(number.replace(/,/g, '')) * worth;
  if (kind === 'money' ? scale === undefined : kind !== 'accelerator-count' || value < fewestChips || (scale === undefined && !number.includes(','))) return null;
  const decimals = number.split('.')[1]?.length ?? 0;
  const step = decimals > 0 ? worth * 10 ** -decimals : significantStep(value);
  return { kind, unit, low: value, high: value, hedge: null, chip: null, step, vague: false, ambiguous: false, per: null, tags: [] };
}
