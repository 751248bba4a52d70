/** Where a text differs from what it was: `start..end` of it stands in the place of `start..before` of the old one. */
export interface ChangedStretch {
  readonly start: number;
  readonly end: number;
  readonly before: number;
}

/** The shortest stretch in which two texts differ; an empty one at their end where they are the same. */
export function changedStretch(old: string, text: string): ChangedStretch {
  const least = Math.min(old.length, text.length);
  let start = 0;
  while (start < least && old.charCodeAt(start) === text.charCodeAt(start)) start += 1;
  let before = old.length;
  let end = text.length;
  while (before > start && end > start && old.charCodeAt(before - 1) === text.charCodeAt(end - 1)) {
    before -= 1;
    end -= 1;
  }
  return { start, end, before };
}
