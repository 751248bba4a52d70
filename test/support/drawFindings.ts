import type { Finding, Notice } from '../../src/core/check/finding';

/**
 * Findings as a person reads them: each line of the draft that holds figures, carets under the figure, its standing and codes,
 * what was read, the claims by stance, and the notices with their values.
 */
export function drawFindings(text: string, findings: readonly Finding[]): string {
  const drawn: string[] = [];
  const lines = text.split('\n');
  let start = 0;
  lines.forEach((line, number) => {
    const end = start + line.length;
    const here = findings.filter((finding) => finding.start >= start && finding.start <= end);
    if (here.length > 0) {
      drawn.push(`${String(number + 1).padStart(4)} | ${line}`);
      for (const finding of here) drawn.push(...draw(finding, start, end), '     |');
      drawn.push('');
    }
    start = end + 1;
  });
  if (drawn.length === 0) drawn.push('no figures', '');
  return drawn.join('\n');
}

function draw(finding: Finding, lineStart: number, lineEnd: number): string[] {
  const carets = '^'.repeat(Math.max(1, Math.min(finding.end, lineEnd) - finding.start));
  const codes = finding.notices.map(({ code }) => code);
  const head = [finding.standing, ...codes].join(', ');
  const rows = [`${' '.repeat(finding.start - lineStart)}${carets} ${head}`, `    ${read(finding)}`];
  for (const stance of ['agrees', 'differs', 'disputes', 'context'] as const) {
    const claims = finding.claims.filter((entry) => entry.stance === stance);
    if (stance === 'context' && finding.standing !== 'superseded' && claims.length > 0) rows.push(`    ${stance.padEnd(8)} ${claims.length} more`);
    else for (const { claim, rule } of claims) rows.push(`    ${stance.padEnd(8)} ${claim.id} (${rule})`);
  }
  for (const notice of finding.notices) rows.push(`    ${notice.code}: ${told(notice)}`);
  if (finding.ignored !== null) rows.push(`    ignored (${finding.ignored.scope}): ${finding.ignored.reason}`);
  return rows.map((row) => `     | ${row}`);
}

function read({ reading }: Finding): string {
  const { entity, subject, metric, period, attribution } = reading;
  if (entity === null && metric === null) return 'read as nothing';
  const parts = [entity?.value ?? 'nobody', subject?.value, metric?.value ?? 'no metric', period?.value.text];
  return `${parts.filter((part) => part !== undefined).join(' / ')}${attribution === null ? '' : `, says ${attribution.value}`}`;
}

function told({ kind, detail, claims, related }: Notice): string {
  const values = Object.entries(detail).filter(([, value]) => value !== '').map(([name, value]) => `${name} ${value}`);
  const rest = [...claims, ...(related.length > 0 ? [`${related.length} other ${related.length === 1 ? 'place' : 'places'}`] : [])];
  return [kind, values.join(', '), rest.join(', ')].filter((part) => part !== '').join('; ');
}
