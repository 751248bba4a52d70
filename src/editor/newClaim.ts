import type { Metric } from '../core/claims/claim';
import { unitOfMetric } from '../core/claims/vocabulary';
import type { Figure } from '../core/figures/figure';
import type { PackClaim } from '../packs/schema';

/** What a person tells about a report when adding it to a pack; an empty text is left out. */
export interface ClaimAnswers {
  readonly entity: string;
  readonly subject: string;
  readonly metric: Metric;
  readonly period: string;
  readonly claimant: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly date: string;
  /** Page, paragraph or time stamp. */
  readonly locator: string;
  readonly statement: string;
}

/** Whether a metric counts what a figure is of: money, chips or GPU-hours. */
export function fitsMetric(figure: Pick<Figure, 'unit'>, metric: Metric): boolean {
  const unit = unitOfMetric(metric);
  return unit === null ? figure.unit !== 'accelerator' && figure.unit !== 'gpu-hour' : unit === figure.unit;
}

/** A pack's entry for a figure and what a person told about its report: only fields that say something. */
export function claimFor(figure: Figure, answers: ClaimAnswers): PackClaim {
  const told = (text: string): string | undefined => {
    const line = text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').replace(/[\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, '').trim();
    return line === '' ? undefined : line;
  };
  const range = figure.low !== figure.high;
  const fields: Record<string, unknown> = {
    entity: told(answers.entity),
    subject: told(answers.subject),
    metric: answers.metric,
    value: range ? undefined : figure.low,
    low: range ? figure.low : undefined,
    high: range ? figure.high : undefined,
    unit: figure.unit === 'USD' || figure.unit === unitOfMetric(answers.metric) ? undefined : figure.unit,
    chip: figure.chip ?? undefined,
    qualifier: range ? 'range' : (figure.hedge ?? undefined),
    period: told(answers.period),
    date: told(answers.date),
    statement: told(answers.statement),
    claimant: told(answers.claimant),
    publisher: told(answers.publisher),
    title: told(answers.title),
    url: told(answers.url),
    locator: told(answers.locator),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as PackClaim;
}

/** Whether a text is a day or a month, `yyyy-mm-dd` or `yyyy-mm`, or empty. */
export function isDateOrEmpty(text: string): boolean {
  const parts = /^(\d{4})-(0[1-9]|1[0-2])(?:-(\d{2}))?$/.exec(text.trim());
  if (parts === null) return text.trim() === '';
  const [, year, month, day = '01'] = parts;
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day);
}

/** Whether a text is a web address, or empty. */
export function isAddressOrEmpty(text: string): boolean {
  if (text.trim() === '') return true;
  try {
    const { protocol, username, password } = new URL(text.trim());
    return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '';
  } catch {
    return false;
  }
}
