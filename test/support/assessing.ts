import type { Claim, ClaimIndex } from '../../src/core/claims/claim';
import { buildClaimIndex } from '../../src/core/claims/claimIndex';
import { parsePeriod } from '../../src/core/claims/period';
import { assess } from '../../src/core/check/assess';
import type { Assessment } from '../../src/core/check/assess';
import type { NoticeCode } from '../../src/core/check/finding';
import { significantStep } from '../../src/core/check/interval';
import type { Figure, Mention } from '../../src/core/figures/figure';
import type { Reading } from '../../src/core/reading/reading';
import { makeClaim, makeFigure, makePart, makeReading } from './makeFinding';

/** A claim with its period read; ids must be given where several are used. */
export function claim(fields: Partial<Claim>): Claim {
  const made = makeClaim({ metric: 'training-cost', subject: null, date: null, qualifier: 'exact', ...fields });
  const url = fields.url ?? `https://example.org/${made.id}`;
  return { ...made, url, span: made.period === null ? null : parsePeriod(made.period) };
}

export function indexOf(...claims: readonly Claim[]): ClaimIndex {
  return buildClaimIndex([], claims);
}

/** A mention of a figure; the step is that of its digits unless given. */
export function mention(fields: Partial<Figure>): Mention {
  const figure = makeFigure(fields);
  return { start: 0, end: 1, hedgeSpan: null, figure: { ...figure, step: fields.step ?? significantStep(figure.high) } };
}

/** A reading by plain words; `period` in a claim's words. */
export function reading(
  fields: Omit<Partial<Reading>, 'entity' | 'subject' | 'metric' | 'period' | 'attribution'> & {
    readonly entity?: string;
    readonly subject?: string;
    readonly metric?: Claim['metric'];
    readonly period?: string;
    readonly attribution?: string;
    readonly sure?: number;
  } = {},
): Reading {
  const { entity = 'DeepSeek', subject, metric = 'training-cost', period, attribution, sure = 0.9, ...rest } = fields;
  const span = period === undefined ? null : parsePeriod(period);
  return makeReading({
    entity: makePart(entity, entity, sure),
    subject: subject === undefined ? null : makePart(subject),
    metric: makePart(metric, '', sure),
    period: period === undefined || span === null ? null : makePart({ text: period, from: span.from, to: span.to, future: span.future, runRate: span.runRate }),
    attribution: attribution === undefined ? null : makePart(attribution),
    voice: attribution === undefined ? 'own' : 'attributed',
    ...rest,
  });
}

export function assessed(figure: Partial<Figure>, read: Reading, ...claims: readonly Claim[]): Assessment {
  return assess(mention(figure), read, indexOf(...claims));
}

/** Codes and kinds of an assessment's notices: "slip:currency". */
export function told(assessment: Assessment): string[] {
  return assessment.notices.map(({ code, kind }: { readonly code: NoticeCode; readonly kind: string }) => `${code}:${kind}`);
}
