import { certain } from '../reading/reading';
import type { Part, Reading } from '../reading/reading';

/**
 * What a reading can bear: `nothing` (claims may be offered), `agreement` (a report that gives the value settles what was
 * meant, so that agreement and conflict may be told), `difference` (certain enough to be told that no report gives it).
 */
export type Ground = 'nothing' | 'agreement' | 'difference';

/** Whether a part comes from other sentences: nothing in the figure's own words, its heading or its table says so. */
function isCarried(part: Part<unknown>): boolean {
  return part.span === null && (part.rule === 'carried over from the words before' || part.rule === 'named later in the block');
}

/** How much a reading can bear. */
export function groundOf({ entity, metric, subject }: Reading): Ground {
  if (entity === null || metric === null) return 'nothing';
  const elsewhere = isCarried(entity) && (subject === null || isCarried(subject));
  if (elsewhere && metric.rule === 'as the figure before it') return 'nothing';
  const sure = entity.sure >= certain && metric.sure >= certain && (subject === null || subject.sure >= certain);
  return sure && !elsewhere ? 'difference' : 'agreement';
}
