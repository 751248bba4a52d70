import type { NoticeCode, Standing } from '../core/check/finding';

/** A kind of finding that can be listed as a problem: a standing that is not plain agreement, or a notice. */
export type ProblemKind = Exclude<Standing, 'agrees'> | NoticeCode;

/** How loudly the Problems panel lists a finding; `none` leaves it out. */
export type Severity = 'none' | 'hint' | 'information' | 'warning' | 'error';

/** The severity of each kind of problem. */
export type SeverityMap = Readonly<Record<ProblemKind, Severity>>;

const severities: readonly Severity[] = ['none', 'hint', 'information', 'warning', 'error'];

/** Only a figure that differs is a problem unless the map says otherwise. */
export const defaultSeverities: SeverityMap = {
  differs: 'warning',
  conflict: 'none',
  superseded: 'none',
  unreported: 'none',
  scope: 'none',
  slip: 'none',
  wording: 'none',
  attribution: 'none',
  'counter-report': 'none',
  'self-conflict': 'none',
  arithmetic: 'none',
};

/** An integer held between its bounds; the default for anything that is not a number. */
export function clampInteger(value: unknown, low: number, high: number, fallback: number): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return fallback;
  return Math.min(high, Math.max(low, Math.round(value)));
}

/** One of the known words, or the default. */
export function pickOne<Word extends string>(value: unknown, known: readonly Word[], fallback: Word): Word {
  return known.find((word) => word === value) ?? fallback;
}

/** The known words of a list, in their own order; the default for anything that is not a list. */
export function pickKnown<Word extends string>(value: unknown, known: readonly Word[], fallback: readonly Word[]): readonly Word[] {
  return Array.isArray(value) ? known.filter((word) => value.includes(word)) : fallback;
}

/** A text that is not empty and not longer than allowed, or the default. */
export function readText(value: unknown, fallback: string, longest: number): string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= longest ? value : fallback;
}

/** The texts of a list; the default for anything that is not a list. */
export function readTexts(value: unknown, fallback: readonly string[]): readonly string[] {
  return Array.isArray(value) ? value.filter((text): text is string => typeof text === 'string' && text !== '') : fallback;
}

/** The severity map with its gaps filled: a kind that is not named, or named with an unknown word, keeps its default. */
export function readSeverities(value: unknown): SeverityMap {
  if (typeof value !== 'object' || value === null) return defaultSeverities;
  const given = value as Readonly<Record<string, unknown>>;
  const kinds = Object.keys(defaultSeverities) as ProblemKind[];
  return Object.fromEntries(kinds.map((kind) => [kind, pickOne(given[kind], severities, defaultSeverities[kind])])) as Record<ProblemKind, Severity>;
}
