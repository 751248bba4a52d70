import * as fc from 'fast-check';

/** A claim with nothing wrong. */
export const rightClaim = { entity: 'Acme', metric: 'revenue', value: '6 million', publisher: 'The Daily' };

/** A right and several doubtful values a field. */
export const fieldValues: Readonly<Record<string, readonly unknown[]>> = {
  id: ['acme-2025', 'Acme', 'a-', 'x'.repeat(201)],
  metric: ['gpu-count', 'turnover', 'constructor'],
  value: [5, '5 million', '5 Million', '5.', '1.1234567890', -1, 2 ** 53, '12345678901 trillion'],
  low: [0, '0.5 billion', '05', 'none'],
  high: [1e15, '7', '1,00'],
  unit: ['EUR', 'accelerator', 'eur'],
  qualifier: ['nearly', 'almost'],
  position: ['denies', 'deny'],
  date: ['2024-02-29', '2025-02-29', '2025-04', '2025-13', '2025-1-1', '2025-01-00'],
  url: ['https://example.org/a', 'https://EXAMPLE.org/ä', 'https://a:b@example.org/', 'ftp://example.org/', `https://example.org/${'x'.repeat(2000)}`],
  slip: [true, 'true'],
  relations: [[], [{ type: 'disputes', target: 'b' }], [{ type: 'denies', target: 'b' }]],
  ...Object.fromEntries(['entity', 'subject', 'chip', 'period', 'statement', 'scope', 'claimant', 'reportedBy', 'publisher', 'title', 'locator']
    .map((field) => [field, ['Acme', 'Café 7', ' Acme', 'Ac\u200bme', '', 'x'.repeat(201), 'x'.repeat(401), 'x'.repeat(2001)]])),
  sum: [1],
};
const anything: fc.Arbitrary<unknown> = fc.oneof(fc.constantFrom<unknown>(null, true, 7, [], {}), fc.string(), fc.string({ unit: 'binary' }));
const entries = fc.dictionary(fc.constantFrom(...Object.keys(fieldValues), '__proto__', 'toString'), anything, { maxKeys: 2 });
const doubtful = fc.array(fc.constantFrom(...Object.keys(fieldValues)).chain((field) => fc.tuple(fc.constant(field), fc.constantFrom(...(fieldValues[field] as unknown[])))), { maxLength: 4 })
  .map((fields) => Object.fromEntries(fields));

/** Claims right and wrong: that claim, now and then with other values, other fields, or without a field that it needs. */
export const doubtfulClaim: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.tuple(doubtful, entries, fc.constantFrom('', 'entity', 'metric', 'publisher')).map(([one, other, missing]) => {
  const value: Record<string, unknown> = { ...rightClaim, ...one, ...other };
  if (missing !== '') delete value[missing];
  return value;
});
