import type { Finding, Standing } from '../core/check/finding';
import { lookOf } from '../panel/looks';
import type { Look } from '../panel/looks';

/** A highlight as it is drawn, with the words it was drawn for: a mark whose words changed no longer holds. */
export interface DrawnMark {
  readonly start: number;
  readonly end: number;
  readonly look: Look;
  readonly text: string;
}

/** One replacement in a draft: `text` in the place of `length` UTF-16 code units at `offset`, counted before any of its fellows. */
export interface Replacement {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** The marks that findings ask for, in order of the draft; silenced ones and standings that are switched off leave none. */
export function marksFor(findings: readonly Finding[], shown: readonly Standing[]): readonly DrawnMark[] {
  const marks: DrawnMark[] = [];
  for (const finding of findings) {
    const look = lookOf(finding);
    if (look === null || !shown.includes(finding.standing)) continue;
    marks.push({ start: finding.start, end: finding.end, look, text: finding.text });
  }
  return marks;
}

/**
 * Where marks stand after replacements: those before an edit stay, those after it move, and those whose inside it touched
 * are dropped. An insertion exactly at a mark's edge leaves the mark alone.
 */
export function shiftMarks(marks: readonly DrawnMark[], replacements: readonly Replacement[]): readonly DrawnMark[] {
  if (replacements.length === 0 || marks.length === 0) return marks;
  const edits = [...replacements].sort((a, b) => a.offset - b.offset);
  const shifted: DrawnMark[] = [];
  let next = 0;
  let moved = 0;
  for (const mark of marks) {
    let edit = edits[next];
    while (edit !== undefined && edit.offset + edit.length <= mark.start) {
      moved += edit.text.length - edit.length;
      next += 1;
      edit = edits[next];
    }
    if (edit !== undefined && edit.offset < mark.end) continue;
    shifted.push(moved === 0 ? mark : { ...mark, start: mark.start + moved, end: mark.end + moved });
  }
  return shifted;
}

function sameMark(a: DrawnMark, b: DrawnMark): boolean {
  return a.start === b.start && a.end === b.end && a.look === b.look && a.text === b.text;
}

/** The drawn marks that still hold: the ones that the fresh marks confirm in place, words and look. Both lists in order. */
export function keepValid(drawn: readonly DrawnMark[], fresh: readonly DrawnMark[]): readonly DrawnMark[] {
  const kept: DrawnMark[] = [];
  let at = 0;
  for (const mark of drawn) {
    while (at < fresh.length && (fresh[at] as DrawnMark).start < mark.start) at += 1;
    const candidate = fresh[at];
    if (candidate !== undefined && sameMark(candidate, mark)) kept.push(mark);
  }
  return kept.length === drawn.length ? drawn : kept;
}

/** The looks in which two lists of marks differ: only these need to be drawn anew. */
export function changedLooks(before: readonly DrawnMark[], after: readonly DrawnMark[]): ReadonlySet<Look> {
  const changed = new Set<Look>();
  if (before === after) return changed;
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const old = before[i];
    const fresh = after[j];
    if (old !== undefined && fresh !== undefined && sameMark(old, fresh)) {
      i += 1;
      j += 1;
    } else if (fresh === undefined || (old !== undefined && old.start <= fresh.start)) {
      changed.add((old as DrawnMark).look);
      i += 1;
    } else {
      changed.add(fresh.look);
      j += 1;
    }
  }
  return changed;
}
