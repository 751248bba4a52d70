import type { Block } from '../text/block';
import { quarterTold } from './periods';
import type { Part, Period } from './reading';
import { headingRule } from './rules';
import { findTimes } from './times';

/** The quarter or half that a heading tells for all that stands below it. */
export interface SectionTime {
  /** The heading's level, 1 to 6: one that is deeper stays within it. */
  readonly level: number;
  readonly time: Part<Period>;
}

/** Whether two sections are of the same time. */
export function sameSection(one: SectionTime | null, other: SectionTime | null): boolean {
  return one === other || (one !== null && other !== null && one.level === other.level && sameTime(one.time, other.time));
}

/** Whether two say the same of a time; where its words stand does not count. */
export function sameTime(one: Part<Period> | null, other: Part<Period> | null): boolean {
  if (one === other) return true;
  if (one === null || other === null) return false;
  const [a, b] = [one.value, other.value];
  return one.words === other.words && one.rule === other.rule && one.sure === other.sure && a.text === b.text && a.from === b.from && a.to === b.to && a.future === b.future && a.runRate === b.runRate;
}

/** The time of what stands below a block: a heading's own quarter, or the one before it where the heading is deeper and names no other time. `entity` is whom it speaks of. */
export function sectionBehind(block: Block, before: SectionTime | null, entity: string | null, date: string | null): SectionTime | null {
  if (block.kind !== 'heading') return before;
  const { text } = block.prose;
  const told = quarterTold(text, entity, date);
  if (told !== null) return { level: block.level, time: { ...told, span: null, rule: headingRule } };
  return before !== null && block.level > before.level && findTimes(text, date).length === 0 ? before : null;
}

/** The time of the list or table that stands behind a block: the one that words up to a colon tell, handed on from row to row. */
export function leadBehind({ kind, prose: { text } }: Block, before: Part<Period> | null, told: Part<Period> | null): Part<Period> | null {
  if (kind === 'list-item' || kind === 'table-cell') return before;
  return kind === 'paragraph' && text.endsWith(':') && told !== null ? { ...told, span: null } : null;
}
