import type { Finding } from '../core/check/finding';
import type { Look } from '../panel/looks';

/** A highlight as it stands in the editors of a draft: offsets into the draft, and the look that is drawn. */
export interface ShownHighlight {
  readonly start: number;
  readonly end: number;
  readonly look: Look;
}

/** What the view and the report show of a draft. */
export interface ShownInViews {
  /** All findings, or only those that are new since `since` where somebody asked for that. */
  readonly findings: readonly Finding[];
  /** The revision, as git knows it; null where nothing is left out. */
  readonly since: string | null;
  /** What the view says of it: how many figures are left out, or why none are; null where there is nothing to tell. */
  readonly note: string | null;
}

/** What activation cost, in milliseconds of wall-clock time, for those who keep a budget. */
export interface Timings {
  /** From the call of `activate` until it returned. */
  readonly activation: number;
  /** From the call of `activate` until the first draft had its findings; null before that. */
  readonly firstFindings: number | null;
  /** The longest stretch for which one of our own steps held the extension host. */
  readonly longestStep: number;
}

/**
 * What `activate()` returns, for other extensions and for tests:
 *
 *     const api = await vscode.extensions.getExtension('second-source.second-source').activate();
 *
 * Addresses are `Uri.toString()`. The object only ever grows within a version.
 */
export interface SecondSourceApi {
  readonly version: 1;
  /** The findings of an open draft as of its current text; empty for a draft that is not open or not checked. */
  findings(uri: string): readonly Finding[];
  /** Settles once the draft's findings are complete and every highlight that waits for the writer to pause is drawn. */
  whenIdle(uri: string): Promise<void>;
  /** The highlights drawn at this moment, in order, without waiting for anything. */
  decorations(uri: string): readonly ShownHighlight[];
  /** Number of claims the draft at this address is checked against; 0 until the first draft is checked. */
  claims(uri: string): number;
  /** What the views show of an open draft, once that is known. */
  shown(uri: string): Promise<ShownInViews>;
  timings(): Timings;
  /** Lets `longestStep` start anew, to measure one thing at a time, and in other milliseconds than the clock's where `now` is given. */
  forgetSteps(now?: () => number): void;
}
