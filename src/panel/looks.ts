import type { Finding, Standing } from '../core/check/finding';

/** How a figure is drawn: one look a standing, and one for a figure that stands well but about which something was noticed. */
export type Look = Standing | 'noticed';

/**
 * Every look, the loudest first: the order in which a line's gutter icon is chosen. Agreement comes last, so that a line
 * with a figure nobody reported on never looks as if all of it had been checked.
 */
export const looks: readonly Look[] = ['differs', 'conflict', 'superseded', 'noticed', 'unreported', 'agrees'];

/** The look of a finding, or null for one that an ignore comment silences. */
export function lookOf(finding: Finding): Look | null {
  if (finding.ignored !== null) return null;
  if (finding.notices.length > 0 && (finding.standing === 'agrees' || finding.standing === 'unreported')) return 'noticed';
  return finding.standing;
}
