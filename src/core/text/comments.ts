/** An HTML or MDX comment. Offsets count from the first character of the draft; `text` is what stands between its marks. */
export interface Comment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * What one line or block holds of comments, offsets from its own start. A comment over several lines is a row of
 * fragments: the first `opens`, the last `closes`.
 */
export interface CommentFragment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Longest comment that is kept as data, in lines; longer ones are still left out of the prose. */
export const longestComment = 60;

/** Joins fragments, given in order with the draft offset each counts from, to whole comments; a comment never closed is none. */
export function joinComments(fragments: Iterable<{ readonly fragment: CommentFragment; readonly offset: number }>): Comment[] {
  const comments: Comment[] = [];
  let open: { start: number; lines: string[] } | null = null;
  for (const { fragment, offset } of fragments) {
    if (fragment.opens) open = { start: offset + fragment.start, lines: [] };
    if (open === null) continue;
    open.lines.push(fragment.text);
    if (!fragment.closes) continue;
    comments.push({ start: open.start, end: offset + fragment.end, text: open.lines.join('\n') });
    open = null;
  }
  return comments;
}
