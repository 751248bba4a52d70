import type { Finding, Stance, StancedClaim } from '../../src/core/check/finding';
import type { Claim } from '../../src/core/claims/claim';
import type { Figure } from '../../src/core/figures/figure';
import type { Part, Reading } from '../../src/core/reading/reading';

/** A plain claim: SemiAnalysis, about $1.6 billion of hardware at DeepSeek; any field may be given. */
export function makeClaim(fields: Partial<Claim> = {}): Claim {
  return {
    id: 'semianalysis-hardware',
    entity: 'DeepSeek',
    subject: null,
    metric: 'hardware-investment',
    unit: 'USD',
    chip: null,
    low: 1.6e9,
    high: fields.low ?? 1.6e9,
    qualifier: 'about',
    position: 'asserts',
    period: null,
    date: '2025-01-31',
    statement: 'SemiAnalysis put DeepSeek’s servers at about 1.6 billion dollars.',
    scope: null,
    claimant: 'SemiAnalysis',
    reportedBy: null,
    publisher: 'The Drill Down',
    title: 'DeepSeek spent more',
    url: 'https://example.org/deepseek',
    slip: false,
    relations: [],
    pack: 'test',
    ...fields,
  };
}

export function makeFigure(fields: Partial<Figure> = {}): Figure {
  return {
    kind: 'money', unit: 'USD', low: 6e6, high: fields.low ?? 6e6, hedge: null, chip: null, step: 1e6, vague: false, ambiguous: false, per: null, tags: [],
    ...fields,
  };
}

/** A part of a reading that was found in the sentence. */
export function makePart<Value>(value: Value, words = '', sure = 0.9): Part<Value> {
  return { value, words, span: null, rule: 'named in the sentence', sure };
}

export function makeReading(fields: Partial<Reading> = {}): Reading {
  return {
    entity: makePart('DeepSeek', 'DeepSeek'),
    subject: null,
    metric: makePart('training-cost' as const, 'trained'),
    period: null,
    attribution: null,
    voice: 'own',
    alsoMetrics: [],
    partOfWhole: false,
    ...fields,
  };
}

export interface FindingFields extends Partial<Omit<Finding, 'mention'>> {
  readonly figure?: Partial<Figure>;
}

/** A finding on "$6 million" at the head of a short draft; any field may be given. */
export function makeFinding({ figure, ...fields }: FindingFields = {}): Finding {
  const text = fields.text ?? '$6 million';
  const start = fields.start ?? 23;
  const end = fields.end ?? start + text.length;
  return {
    start,
    end,
    text,
    mention: { start, end, figure: makeFigure(figure), hedgeSpan: null },
    reading: makeReading(),
    standing: 'unreported',
    claims: [],
    notices: [],
    ignored: null,
    sentence: `DeepSeek trained R1 for ${text}.`,
    sentenceSpan: { start: 0, end: end + 1 },
    section: null,
    inQuotation: false,
    ...fields,
  };
}

export function stanced(stance: Stance, rule: string, fields: Partial<Claim> = {}): StancedClaim {
  return { claim: makeClaim(fields), stance, rule };
}
