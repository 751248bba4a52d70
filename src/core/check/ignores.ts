import type { Comment } from '../text/comments';
import { firstSpan } from '../text/span';
import type { Span } from '../text/span';
import type { Ignored } from './finding';

/** Why an ignore comment has no effect, or less than its writer meant. */
export type IgnoreProblemKind = 'no-reason' | 'unknown-directive' | 'never-closed' | 'nothing-to-close' | 'no-next-line';

/** An ignore comment that does not do what it says; a place in the draft (UTF-16 offsets) and the word after the prefix. */
export interface IgnoreProblem extends Span {
  readonly kind: IgnoreProblemKind;
  readonly directive: string;
}

interface Zone extends Span {
  readonly ignored: Ignored;
}

/** What the ignore comments of a draft silence. Zones of one list are in order and do not overlap. */
export interface Ignores {
  readonly lines: readonly Zone[];
  readonly regions: readonly Zone[];
  readonly file: Ignored | null;
  readonly problems: readonly IgnoreProblem[];
}

/** What reading ignore comments asks of a draft, so that a session need not put its text together. */
export interface DraftText {
  readonly length: number;
  /** The first line after the one that holds `from` with more than white space in it; null where there is none. */
  nextLine(from: number): Span | null;
}

/** What an ignore comment begins with, and its scope: next-line, start, end, file. */
const directive = /^\s{0,20}second-source-ignore(?:-([a-z-]{1,30}))?(?=\s|:|$)/;
const reasonMark = /(?:^|\s)reason\s{0,5}:/;

/**
 * Reads the ignore comments of a draft:
 *
 *     <!-- second-source-ignore-next-line reason: as in the filing -->
 *     <!-- second-source-ignore-start reason: quoted speech --> … <!-- second-source-ignore-end -->
 *     <!-- second-source-ignore-file reason: fiction -->
 *
 * The comment may stand on a line of its own, after text, or over several lines, and be written {/* … *\/} in MDX. "Next line"
 * is the next line that is not empty. Without a reason a comment has no effect and is listed among the problems. A region
 * that is never closed reaches to the end of the draft. Of nested regions the inner one gives the reason.
 */
export function readIgnores(comments: readonly Comment[], draft: string | DraftText): Ignores {
  const text = typeof draft === 'string' ? draftText(draft) : draft;
  const lines: Zone[] = [];
  const regions: Zone[] = [];
  const problems: IgnoreProblem[] = [];
  const open: { from: number; comment: Comment; ignored: Ignored | null }[] = [];
  let file: Ignored | null = null;

  for (const comment of comments) {
    const match = directive.exec(comment.text);
    if (match === null) continue;
    const word = match[1] ?? '';
    const { start, end } = comment;
    const problem = (kind: IgnoreProblemKind): number => problems.push({ start, end, kind, directive: word });
    if (word === 'end') {
      const closed = open.pop();
      if (closed === undefined) {
        problem('nothing-to-close');
        continue;
      }
      if (closed.ignored !== null) regions.push({ start: closed.from, end: start, ignored: closed.ignored });
      const outer = open.at(-1);
      if (outer !== undefined) outer.from = end;
      continue;
    }
    if (word !== 'next-line' && word !== 'start' && word !== 'file') {
      problem('unknown-directive');
      continue;
    }
    const reason = reasonOf(comment.text.slice(match[0].length));
    if (reason === '') problem('no-reason');
    if (word === 'start') {
      const outer = open.at(-1);
      if (outer?.ignored !== undefined && outer.ignored !== null) regions.push({ start: outer.from, end: start, ignored: outer.ignored });
      open.push({ from: end, comment, ignored: reason === '' ? null : { scope: 'region', reason } });
    } else if (reason !== '' && word === 'file') {
      file ??= { scope: 'file', reason };
    } else if (reason !== '') {
      const next = text.nextLine(end);
      if (next === null) problem('no-next-line');
      else if (lines.at(-1)?.start !== next.start) lines.push({ ...next, ignored: { scope: 'next-line', reason } });
    }
  }

  let covered = text.length;
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const unclosed = open[depth] as (typeof open)[number];
    problems.push({ start: unclosed.comment.start, end: unclosed.comment.end, kind: 'never-closed', directive: 'start' });
    if (unclosed.ignored !== null && unclosed.from < covered && depth === open.length - 1) {
      regions.push({ start: unclosed.from, end: covered, ignored: unclosed.ignored });
      covered = unclosed.from;
    }
  }
  regions.sort((a, b) => a.start - b.start);
  return { lines, regions, file, problems };
}

function reasonOf(text: string): string {
  const mark = reasonMark.exec(text);
  return mark === null ? '' : text.slice(mark.index + mark[0].length).trim();
}

/** A draft's text as a string without line ends of its own: what is asked of it here. */
function draftText(text: string): DraftText {
  return {
    length: text.length,
    nextLine(from) {
      let start = text.indexOf('\n', from);
      while (start >= 0) {
        start++;
        const stop = text.indexOf('\n', start);
        const end = stop < 0 ? text.length : stop;
        if (text.slice(start, end).trim() !== '') return { start, end };
        start = stop;
      }
      return null;
    },
  };
}

function zoneAt(zones: readonly Zone[], offset: number): Ignored | null {
  const zone = zones[firstSpan(zones, offset + 1) - 1];
  return zone !== undefined && offset < zone.end ? zone.ignored : null;
}

/** What silences a finding that begins at `offset` (UTF-16), the narrowest scope first; null when nothing does. */
export function ignoredAt(ignores: Ignores, offset: number): Ignored | null {
  return zoneAt(ignores.lines, offset) ?? zoneAt(ignores.regions, offset) ?? ignores.file;
}
