import * as vscode from 'vscode';
import type { Finding } from '../core/check/finding';
import { partingSteps } from '../core/report/newFindings';
import type { PartedFindings } from '../core/report/newFindings';
import type { WhyNotCompared } from '../core/wording/words';
import { checkInSlices } from './checkInSlices';
import { longestDraft } from './draftWatcher';
import type { DraftWatcher } from './draftWatcher';
import { GitVersions } from './gitVersions';
import type { EarlierVersion } from './gitVersions';
import { stepsInSlices } from './stepClock';
import type { StepClock } from './stepClock';
import type { TrackedDraft } from './trackedDraft';

/** How a draft's findings stand to those of what it was. */
export type Comparison =
  /** `wholeNew`: the article was not there at all. */
  | { readonly kind: 'parted'; readonly parted: PartedFindings; readonly wholeNew: boolean }
  | { readonly kind: 'not-compared'; readonly why: WhyNotCompared };

/** What is kept of a draft. */
interface Kept {
  /** The findings of the earlier version that was checked last, by what names its text. */
  earlier: { readonly object: string; readonly findings: readonly Finding[] } | null;
  /** The last comparison, the findings it was made of, and what was asked. */
  compared: { readonly of: readonly Finding[]; readonly question: string; readonly comparison: Comparison } | null;
  running: { readonly question: string; readonly done: Promise<void> } | null;
}

/**
 * Compares drafts with what they were at a revision, by findings and not by lines, in slices. An earlier version is
 * checked once, with the same claims and settings as the draft, and kept as long as it is the one to compare with.
 */
export class Comparisons implements vscode.Disposable {
  readonly versions = new GitVersions();
  readonly #watcher: DraftWatcher;
  readonly #clock: StepClock;
  readonly #today: () => string;
  readonly #changed = new vscode.EventEmitter<TrackedDraft | null>();
  readonly #kept = new WeakMap<TrackedDraft, Kept>();
  readonly #subscription: vscode.Disposable;
  /** Counts what happens in repositories: the same question may have another answer then. */
  #generation = 0;

  /** Fires when a draft has been compared; null: no comparison holds any more. */
  readonly onDidChange = this.#changed.event;

  constructor(watcher: DraftWatcher, clock: StepClock, today: () => string) {
    this.#watcher = watcher;
    this.#clock = clock;
    this.#today = today;
    this.#subscription = vscode.Disposable.from(
      this.versions,
      this.#changed,
      this.versions.onDidChange(() => {
        this.#generation += 1;
        clock.run(() => this.#changed.fire(null));
      }),
    );
  }

  /** How the draft's findings of this moment stand to those at a revision; null until `compare` has been done. */
  known(draft: TrackedDraft, revision: string): Comparison | null {
    const { compared } = this.#keptOf(draft);
    return compared !== null && compared.of === draft.findings && compared.question === this.#question(revision) ? compared.comparison : null;
  }

  /** Compares a draft and tells. Settles when that is done, or came to nothing: the draft was closed, or has another pause coming. */
  compare(draft: TrackedDraft, revision: string): Promise<void> {
    const kept = this.#keptOf(draft);
    const question = this.#question(revision);
    if (kept.running?.question === question) return kept.running.done;
    const running = {
      question,
      done: this.#compare(draft, kept, revision, question).finally(() => {
        if (kept.running === running) kept.running = null;
      }),
    };
    kept.running = running;
    return running.done;
  }

  async #compare(draft: TrackedDraft, kept: Kept, revision: string, question: string): Promise<void> {
    const overtaken = (): boolean => this.#watcher.get(draft.uri) !== draft || question !== this.#question(revision);
    const version = await this.versions.find(draft.uri, revision);
    const before = version.kind === 'unknown' ? version.why : await this.#findingsOf(version, draft, kept, overtaken);
    while (before !== null && !overtaken() && (await draft.collect())) {
      const of = draft.findings;
      const edited = (): boolean => overtaken() || !draft.collected || draft.findings !== of;
      const comparison = typeof before === 'string' ? ({ kind: 'not-compared', why: before } as const) : await this.#part(of, before, version.kind === 'none', edited);
      if (comparison === null || edited()) continue;
      kept.compared = { of, question, comparison };
      this.#clock.run(() => this.#changed.fire(draft));
      return;
    }
  }

  async #part(of: readonly Finding[], before: readonly Finding[], wholeNew: boolean, stopped: () => boolean): Promise<Comparison | null> {
    const parted = await stepsInSlices(partingSteps(of, before), this.#clock, stopped);
    return parted === undefined ? null : { kind: 'parted', parted, wholeNew };
  }

  /** The findings of an earlier version, or why there are none to be had; null when nobody waits for them any more. */
  async #findingsOf(
    version: Exclude<EarlierVersion, { kind: 'unknown' }>,
    draft: TrackedDraft,
    kept: Kept,
    stopped: () => boolean,
  ): Promise<readonly Finding[] | WhyNotCompared | null> {
    if (version.kind === 'none') return [];
    const { object } = version;
    if (kept.earlier?.object === object) return kept.earlier.findings;
    const text = await version.read().catch(() => null);
    if (text === null || text.length > longestDraft) return 'unreadable';
    const { claims, settings } = draft;
    const language = draft.document.languageId === 'plaintext' ? 'plaintext' : 'markdown';
    const checked = await checkInSlices(text, { claims, settings, language, today: this.#today() }, this.#clock, stopped);
    if (checked === null) return null;
    kept.earlier = { object, findings: checked.findings };
    return checked.findings;
  }

  #question(revision: string): string {
    return `${this.#generation} ${revision}`;
  }

  #keptOf(draft: TrackedDraft): Kept {
    let kept = this.#kept.get(draft);
    if (kept === undefined) this.#kept.set(draft, (kept = { earlier: null, compared: null, running: null }));
    return kept;
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}
