// Standing from the text alone, through checkDraft: measures recognising, reading, comparison and standing together.
import { checkDraft } from '../src/core/check/checkDraft';
import type { Finding } from '../src/core/check/finding';
import { bundledClaims } from '../src/packs/bundled';
import { readPassages, Tally } from './standingPassages';

const [path = '', ...options] = process.argv.slice(2);
const claims = bundledClaims();

function describe({ reading, claims: shown, notices }: Finding): string {
  const { entity, subject, metric, period, attribution } = reading;
  const part = (value: { readonly value: unknown; readonly sure: number } | null): string => (value === null ? '–' : `${String(value.value)}@${value.sure.toFixed(2)}`);
  const read = [part(entity), part(subject), part(metric), period === null ? '–' : period.value.text, part(attribution)].join(' / ');
  const told = notices.map(({ code, kind }) => `${code}:${kind}`).join(' ');
  return `${read}${reading.alsoMetrics.length > 0 ? ` also ${reading.alsoMetrics.join(',')}` : ''} ${told}\n    ${shown.map(({ claim, stance, rule }) => `${stance}:${claim.id}(${rule})`).join(' ')}`;
}

const tally = new Tally(options.includes('--misses'));
for (const passage of readPassages(path)) {
  const findings = checkDraft(passage.text, claims, { date: passage.date });
  for (const figure of passage.figures) {
    const found = findings.find(({ start, end }) => start < figure.end && figure.start < end);
    tally.add(passage, figure, found === undefined ? null : {
      standing: found.standing,
      codes: found.notices.map(({ code }) => code),
      claims: found.claims.map(({ claim }) => claim.id),
      note: describe(found),
    });
  }
}
tally.print();
