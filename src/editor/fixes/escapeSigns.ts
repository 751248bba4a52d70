import type { Span } from '../../core/text/span';
import type { TextEdit } from './textEdit';

/** A backslash before the first and the last character of a stretch, which are the signs that would make it a formula. */
export function escapeSigns({ start, end }: Span): readonly TextEdit[] {
  return [start, end - 1].map((at) => ({ start: at, end: at, text: '\\' }));
}
