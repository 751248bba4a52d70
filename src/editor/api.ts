import type { Finding } from '../core/check/finding';
import type { Look } from '../panel/looks';

/** A highlight as it stands in the editors of a draft: offsets into the draft, and the look that is drawn. */
export interface ShownHighlight {
  readonly start: number;
  readonly end: number;
  readonly look: Look;
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
  timings(): Timings;
  /** Lets `longestStep` start anew, to measure one thing at a time. */
  forgetSteps(): void;
}
