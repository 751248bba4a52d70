import * as vscode from 'vscode';
import type { Finding } from '../core/check/finding';
import type { ShownOfDraft } from '../panel/articleTree';
import { contextKeys } from '../panel/commandIds';
import { Comparisons } from './comparisons';
import type { DraftWatcher } from './draftWatcher';
import type { GitVersions } from './gitVersions';
import { lastCommit, revisionCalled } from './revisions';
import type { StepClock } from './stepClock';
import type { TrackedDraft } from './trackedDraft';
import { wordsOf } from './wording';

/** Which of a draft's findings are shown. */
export interface ShownFindings extends ShownOfDraft {
  /** What the findings are newer than, and those left out for that; null where none are. */
  readonly since: { readonly revision: string; readonly called: string; readonly earlier: readonly Finding[] } | null;
}

/** What a workspace remembers. */
interface Choice {
  readonly on: boolean;
  readonly revision: string;
}

const choiceKey = 'onlyNew';

function readChoice(memory: vscode.Memento): Choice {
  const { on, revision } = memory.get<Partial<Record<keyof Choice, unknown>>>(choiceKey) ?? {};
  return { on: on === true, revision: typeof revision === 'string' && revision !== '' ? revision : lastCommit };
}

/**
 * Whether the view and the report show only what is new since a revision, and which findings those are. The choice is the
 * workspace's. What cannot be compared is shown whole, and why is told; git is asked only while the choice is on.
 */
export class OnlyNew implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #comparisons: Comparisons;
  readonly #clock: StepClock;
  readonly #changed = new vscode.EventEmitter<TrackedDraft | null>();
  readonly #subscriptions: vscode.Disposable;
  #choice: Choice;

  /** Fires when other findings of a draft are to be shown than before, after a pause in typing, too; null: of all drafts. */
  readonly onDidChange = this.#changed.event;

  constructor(watcher: DraftWatcher, memory: vscode.Memento, clock: StepClock, today: () => string) {
    this.#memory = memory;
    this.#clock = clock;
    this.#choice = readChoice(memory);
    this.#comparisons = new Comparisons(watcher, clock, today);
    this.#subscriptions = vscode.Disposable.from(
      this.#comparisons,
      this.#changed,
      this.#comparisons.onDidChange((draft) => {
        if (this.on) this.#changed.fire(draft);
      }),
      watcher.onDidRest((draft) => {
        if (this.on && this.#comparisons.known(draft, this.revision) === null) void this.#comparisons.compare(draft, this.revision);
        else this.#changed.fire(draft);
      }),
    );
    this.#tellMenus();
  }

  get on(): boolean {
    return this.#choice.on;
  }

  /** The revision that figures must be newer than, as git knows it. */
  get revision(): string {
    return this.#choice.revision;
  }

  /** What may be chosen for an article beside the last commit. */
  choices(uri: vscode.Uri): ReturnType<GitVersions['choices']> {
    return this.#comparisons.versions.choices(uri);
  }

  /** Shows only what is new, since another revision where one is named, or everything. */
  choose(on: boolean, revision = this.revision): void {
    if (on === this.on && revision === this.revision) return;
    this.#choice = { on, revision };
    void this.#memory.update(choiceKey, this.#choice);
    this.#tellMenus();
    this.#clock.run(() => this.#changed.fire(null));
  }

  /** The findings of a draft to be shown, as far as that is known at once. */
  of(draft: TrackedDraft): ShownFindings {
    const { findings } = draft;
    if (!this.on || !draft.complete) return { findings, since: null, note: null, waiting: null };
    const words = wordsOf(draft.settings).onlyNew;
    const called = revisionCalled(this.revision, words);
    const comparison = this.#comparisons.known(draft, this.revision);
    if (comparison === null) return { findings: [], since: null, note: words.comparing(called), waiting: this.#comparisons.compare(draft, this.revision) };
    if (comparison.kind === 'not-compared') return { findings, since: null, note: words.notCompared[comparison.why](called), waiting: null };
    const { fresh, earlier } = comparison.parted;
    const told = comparison.wholeNew ? words.wholeNew(called, fresh.length) : words.shown(called, fresh.length, findings.length);
    return { findings: fresh, since: { revision: this.revision, called, earlier }, note: findings.length === 0 ? null : told, waiting: null };
  }

  /** The same when all of it is known; undefined when the draft was closed meanwhile. */
  async settled(draft: TrackedDraft): Promise<ShownFindings | undefined> {
    while ((await draft.load()) && (await draft.collect())) {
      const shown = this.of(draft);
      if (shown.waiting === null) return shown;
      await shown.waiting;
    }
    return undefined;
  }

  #tellMenus(): void {
    void vscode.commands.executeCommand('setContext', contextKeys.onlyNew, this.on);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
