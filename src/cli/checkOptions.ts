import { InvalidArgumentError } from 'commander';
import { noticeCodes } from '../core/check/finding';
import type { NoticeCode, Standing } from '../core/check/finding';

/** What a report can be written as. */
export const formats = ['text', 'json', 'markdown', 'html', 'csv', 'sarif', 'github'] as const;
/** One of the formats. */
export type Format = (typeof formats)[number];

/** What `--fail-on` takes, the most pressing first; `never` lets nothing fail. */
export const failLevels = ['differs', 'conflict', 'superseded', 'unreported', 'never'] as const;
/** One of the levels. */
export type FailLevel = (typeof failLevels)[number];

/** The check command's options as commander hands them over. */
export interface CheckCommandOptions {
  readonly format: Format;
  readonly claims: readonly string[];
  readonly failOn: FailLevel;
  readonly explain: boolean;
  readonly date: string | null;
  readonly language: 'markdown' | 'plaintext' | null;
  readonly disable: readonly NoticeCode[];
  readonly locale: 'en' | 'de';
  readonly color: boolean | null;
  readonly output: string | null;
  /** Revision of git; only what is new since it is reported. */
  readonly since: string | null;
  /** Bytes. */
  readonly maxSize: number;
  /** Of this program, for reports that name it. */
  readonly version: string;
}

/** A day as `yyyy-mm-dd` that the calendar has; throws InvalidArgumentError with the cure. */
export function readDate(value: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (parts !== null) {
    const day = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
    if (day.toISOString().startsWith(value)) return value;
  }
  throw new InvalidArgumentError('Write a day of the calendar as yyyy-mm-dd, for example 2025-01-31.');
}

/** Codes given one by one, repeated or with commas; throws InvalidArgumentError for one that does not exist. */
export function readCodes(value: string, before: readonly NoticeCode[]): readonly NoticeCode[] {
  const read = value.split(',').map((code) => {
    const known = noticeCodes.find((name) => name === code.trim());
    if (known === undefined) throw new InvalidArgumentError(`Choose from ${noticeCodes.join(', ')}.`);
    return known;
  });
  return [...before, ...read];
}

/** The name of a revision; throws InvalidArgumentError for what git would take for an option or for two revisions. */
export function readRevision(value: string): string {
  if (value === '' || /^-|\.\.|[\s\u0000-\u001f]/.test(value)) throw new InvalidArgumentError('Name one revision that git knows: a branch, a tag or a commit.');
  return value;
}

/** Bytes of the largest file that can be checked: no text of JavaScript is longer than some 536 million characters. */
export const largestSize = 500e6;

/** Megabytes as bytes; throws InvalidArgumentError for anything but a positive number up to the largest size. */
export function readMegabytes(value: string): number {
  const bytes = Math.round(Number(value) * 1e6);
  if (!(bytes > 0 && bytes <= largestSize)) throw new InvalidArgumentError(`Write a number of megabytes up to ${largestSize / 1e6}, for example 50.`);
  return bytes;
}

/** A whole number from 1; throws InvalidArgumentError for anything else. */
export function readCount(value: string): number {
  const count = Number(value);
  if (!Number.isSafeInteger(count) || count < 1) throw new InvalidArgumentError('Write a whole number from 1.');
  return count;
}

/** Whether a standing among these counts reaches the level: differs is the highest, then conflict, superseded, unreported. */
export function reaches(level: FailLevel, summary: Readonly<Record<Standing, number>>): boolean {
  if (level === 'never') return false;
  return failLevels.slice(0, failLevels.indexOf(level) + 1).some((standing) => standing !== 'never' && summary[standing] > 0);
}
