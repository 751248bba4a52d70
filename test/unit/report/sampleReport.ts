import { buildReport } from '../../../src/core/report/buildReport';
import type { ReportData } from '../../../src/core/report/reportData';
import type { Finding } from '../../../src/core/check/finding';
import { makeFinding, makePart, makeReading, stanced } from '../../support/makeFinding';

export const sampleText = [
  '# The bill', // 0..10
  '',
  'DeepSeek trained R1 for $6 million.', // 12..47
  'It bought hardware for $16 billion, says a blog.',
  '',
  'A café sold for €2.5 million. Mozilla earned $600 million.',
  '',
].join('\n');

function at(text: string): { start: number; end: number; text: string } {
  const start = sampleText.indexOf(text);
  return { start, end: start + text.length, text };
}

export const sampleFindings: readonly Finding[] = [
  makeFinding({
    ...at('$6 million'),
    standing: 'conflict',
    section: 'The bill',
    sentence: 'DeepSeek trained R1 for $6 million.',
    claims: [
      stanced('agrees', 'exact', { id: 'company', claimant: 'DeepSeek', low: 6e6, metric: 'training-cost', scope: 'The final training run only.' }),
      stanced('disputes', 'disputes-relation', { id: 'analyst', claimant: 'Bank of America', low: 1e8, qualifier: 'at-least', metric: 'training-cost' }),
    ],
    notices: [{ code: 'counter-report', kind: 'dispute', detail: { claimant: 'Bank of America' }, claims: ['analyst'], related: [] }],
  }),
  makeFinding({
    ...at('$16 billion'),
    figure: { low: 16e9, step: 1e9 },
    standing: 'differs',
    section: 'The bill',
    sentence: 'It bought hardware for $16 billion, says a blog.',
    reading: makeReading({ metric: makePart('hardware-investment' as const, 'hardware'), attribution: makePart('A blog', 'a blog') }),
    claims: [stanced('differs', 'apart')],
    notices: [{ code: 'slip', kind: 'decimal-shift', detail: {}, claims: ['semianalysis-hardware'], related: [at('$6 million')] }],
  }),
  makeFinding({
    ...at('€2.5 million'),
    figure: { low: 2.5e6, unit: 'EUR', step: 1e5 },
    section: 'The bill',
    sentence: 'A café sold for €2.5 million.',
    reading: makeReading({ entity: null, metric: null }),
  }),
  makeFinding({
    ...at('$600 million'),
    figure: { low: 6e8, step: 1e8, hedge: 'nearly' },
    standing: 'differs',
    sentence: 'Mozilla earned $600 million.',
    reading: makeReading({ entity: makePart('Mozilla', 'Mozilla'), metric: makePart('revenue' as const, 'earned') }),
    claims: [stanced('differs', 'apart', { id: 'mozilla', claimant: 'Mozilla', entity: 'Mozilla', metric: 'revenue', low: 593e6 })],
    ignored: { scope: 'next-line', reason: 'as in the filing' },
  }),
];

export function sampleReport(findings: readonly Finding[] = sampleFindings, path = 'drafts/bill.md'): ReportData {
  return buildReport(findings, {
    path,
    text: sampleText,
    title: 'The bill',
    date: '2025-02-03',
    claims: 674,
    packs: [{ name: 'Second Source', claims: 674 }],
    checkedOn: '2026-11-24',
  });
}

/** Text that tries to break out of every format there is. */
export const hostile = `</script><img src=x onerror=alert(1)>"'&]]>|\`*_[x](javascript:alert(1))%0A::error::\u001b[31m\u202e=cmd\r\n::error file=a::b`;

/** A report in which every text that comes from drafts and claims is hostile. */
export function hostileReport(text: string = hostile): ReportData {
  const claim = {
    claimant: text, publisher: text, title: text, statement: text, scope: text, subject: text, period: text, url: `https://example.org/${text}`, id: text,
  };
  const finding = makeFinding({
    text,
    start: 0,
    end: 5,
    sentence: text,
    section: text,
    standing: 'conflict',
    reading: makeReading({
      entity: makePart(text, text), subject: makePart(text, text), attribution: makePart(text, text),
      period: makePart({ text, from: null, to: null, future: false, runRate: false }, text),
    }),
    claims: [stanced('agrees', 'exact', claim), stanced('disputes', text, { ...claim, low: 3e9, url: 'javascript:alert(1)' })],
    notices: [{ code: 'arithmetic', kind: 'sum', detail: { shown: text, computed: 5, stated: 6 }, claims: [text], related: [{ start: 0, end: 3 }] }],
    ignored: { scope: 'file', reason: text },
  });
  const open = { ...finding, ignored: null, start: 6, end: 9 };
  return buildReport([finding, open], { path: text, text: sampleText, title: text, date: '2025-01-01', claims: 1, packs: [{ name: text, claims: 1 }], checkedOn: '2025-01-01' });
}
