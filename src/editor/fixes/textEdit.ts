import type { Span } from '../../core/text/span';

/** Replaces a span of a draft by a text; an empty span inserts. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** The text after edits that do not overlap; of two insertions at one place the earlier in the list comes first. */
export function editText(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits.map((edit, index) => ({ edit, index })).sort((a, b) => a.edit.start - b.edit.start || a.index - b.index);
  let result = '';
  let at = 0;
  for (const { edit } of ordered) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
