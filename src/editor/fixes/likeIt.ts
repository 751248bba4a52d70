import type { Finding } from '../../core/check/finding';
import type { Span } from '../../core/text/span';
import { citeAll } from './citeAt';
import { citationOf, footnotePlace, makeFix } from './textFixes';
import type { Fix, FixPlace } from './textFixes';
import type { TextEdit } from './textEdit';

/** Whether two figures say the same of the same: entity, metric, unit and value. */
export function isLike(a: Finding, b: Finding): boolean {
  const { figure } = a.mention;
  const other = b.mention.figure;
  return (
    figure.unit === other.unit && figure.low === other.low && figure.high === other.high &&
    a.reading.entity?.value === b.reading.entity?.value && a.reading.metric?.value === b.reading.metric?.value
  );
}

/**
 * The edits that make one correction at every figure like the first, all in terms of the text as it is. Figures where it
 * does not apply are left alone; where two corrections would touch the same place, the first in the draft stays.
 */
export function fixAllLike(fix: Fix, place: FixPlace, findings: readonly Finding[]): readonly TextEdit[] {
  const like = findings.filter((finding) => isLike(finding, place.finding));
  const placed = (finding: Finding): FixPlace => ({ ...place, finding, others: othersOf(findings, finding) });
  if (fix.kind === 'footnote') {
    const offsets = like.flatMap((finding) => {
      const own = makeFix('footnote', placed(finding), fix.claim);
      const at = own === null ? null : footnotePlace(place.text, finding);
      return at === null ? [] : [at.insert];
    });
    return citeAll(place.text, offsets, citationOf(fix.claim, place.citation));
  }
  const edits: TextEdit[] = [];
  for (const finding of like) {
    const own = makeFix(fix.kind, placed(finding), fix.claim);
    if (own !== null && !own.edits.some((edit) => edits.some((earlier) => touches(earlier, edit)))) edits.push(...own.edits);
  }
  return edits;
}

/** The places of a draft's other figures. */
export function othersOf(findings: readonly Finding[], finding: Finding): readonly Span[] {
  return findings.filter((other) => other.start !== finding.start);
}

function touches(a: Span, b: Span): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}
