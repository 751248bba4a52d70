import { isMetric } from '../core/claims/vocabulary';
import { idShape, isAmountInWords, isDate, isWebAddress, isWords, longest, positions, qualifiers, unitShape } from './fieldChecks';
import type { PackClaim } from './schema';

type Look = (value: unknown) => boolean;

/** Texts that pass; the last that did is known, since claims that follow each other often share a publisher, a date, a metric. */
function text(passes: (words: string) => boolean): Look {
  let last = '';
  return (value) => {
    if (typeof value !== 'string' || value === '') return false;
    if (value === last) return true;
    if (!passes(value)) return false;
    last = value;
    return true;
  };
}

const name = text((words) => isWords(words, longest.name));
const line = text((words) => isWords(words, longest.line));
const prose = text((words) => isWords(words, longest.text));
const amount: Look = (value) => (typeof value === 'string' ? isAmountInWords(value) : typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER);

/** What tells that a field is right, without saying what is wrong where it is not. Relations are left to the schema. */
const looks: Readonly<Partial<Record<keyof PackClaim, Look>>> = {
  id: text((words) => idShape.test(words)),
  entity: name,
  subject: name,
  metric: text(isMetric),
  value: amount,
  low: amount,
  high: amount,
  unit: text((words) => unitShape.test(words)),
  chip: name,
  qualifier: text((words) => (qualifiers as readonly string[]).includes(words)),
  position: text((words) => (positions as readonly string[]).includes(words)),
  period: name,
  date: text(isDate),
  statement: prose,
  scope: prose,
  claimant: name,
  reportedBy: name,
  publisher: line,
  title: line,
  url: text(isWebAddress),
  locator: name,
  slip: (value) => typeof value === 'boolean',
};
const lookOf: ReadonlyMap<string, Look> = new Map(Object.entries(looks));

/**
 * Whether a value is a claim that `claimSchema` lets through as it is; false also where only the schema can tell. An import meets
 * millions of claims, nearly all of them right, and for those no list of issues is needed.
 */
export function isPlainClaim(value: unknown): value is PackClaim {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  for (const field in fields) if (lookOf.get(field)?.(fields[field]) !== true) return false;
  return Object.hasOwn(fields, 'entity') && Object.hasOwn(fields, 'metric') && Object.hasOwn(fields, 'publisher');
}
