import * as vscode from 'vscode';
import { buildReport } from '../core/report/buildReport';
import { readReportMessage } from '../core/report/messages';
import type { FromReportMessage, ToReportMessage } from '../core/report/messages';
import { reportPanelPage, reportPanelParts } from '../core/report/renderReportPanel';
import type { ReportData } from '../core/report/reportData';
import { commandIds } from '../panel/commandIds';
import type { DraftWatcher } from './draftWatcher';
import { exportReport } from './exportReport';
import { revealFigure } from './navigation';
import type { OnlyNew, ShownFindings } from './onlyNew';
import { revisionCalled } from './revisions';
import { inSlices } from './stepClock';
import type { StepClock } from './stepClock';
import type { TrackedDraft } from './trackedDraft';
import { wordsOf } from './wording';

/** Turns those of a draft's findings that are shown into report data; the text is asked for only here. */
export function reportOf(draft: TrackedDraft, { findings, since }: ShownFindings, today: string): ReportData {
  const { title, date } = draft.frontMatter;
  return buildReport(findings, {
    path: vscode.workspace.asRelativePath(draft.uri),
    text: draft.document.getText(),
    language: draft.document.languageId === 'plaintext' ? 'plaintext' : 'markdown',
    title,
    date,
    claims: draft.claims.index.size,
    packs: draft.claims.packs,
    setAside: draft.claims.setAside,
    checkedOn: today,
    since,
  });
}

/** The report beside a draft: follows its edits until it is frozen. One panel a draft. */
class ArticlePanel {
  readonly #panel: vscode.WebviewPanel;
  readonly #watcher: DraftWatcher;
  readonly #onlyNew: OnlyNew;
  readonly #clock: StepClock;
  readonly #uri: vscode.Uri;
  readonly #today: () => string;
  readonly #subscriptions: vscode.Disposable[] = [];
  #frozen: boolean;
  #shown: ReportData | undefined;
  #ready = false;
  #round = 0;
  #reveal: number | undefined;

  constructor(
    draft: TrackedDraft,
    watcher: DraftWatcher,
    onlyNew: OnlyNew,
    clock: StepClock,
    extensionUri: vscode.Uri,
    today: () => string,
    onClose: () => void,
  ) {
    this.#watcher = watcher;
    this.#onlyNew = onlyNew;
    this.#clock = clock;
    this.#uri = draft.uri;
    this.#today = today;
    this.#frozen = !draft.settings.reportLive;
    const media = vscode.Uri.joinPath(extensionUri, 'media');
    const name = draft.uri.path.slice(draft.uri.path.lastIndexOf('/') + 1);
    this.#panel = vscode.window.createWebviewPanel('secondSource.report', vscode.l10n.t('Report: {0}', name), { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, {
      enableScripts: true,
      enableCommandUris: [commandIds.explain],
      localResourceRoots: [media],
      enableFindWidget: true,
      retainContextWhenHidden: false,
    });
    this.#panel.iconPath = vscode.Uri.joinPath(media, 'icon.png');
    const { webview } = this.#panel;
    webview.html = reportPanelPage({
      fragment: '',
      title: name,
      language: wordsOf(draft.settings).language,
      nonce: randomWord(),
      source: webview.cspSource,
      style: webview.asWebviewUri(vscode.Uri.joinPath(media, 'report.css')).toString(),
      script: webview.asWebviewUri(vscode.Uri.joinPath(media, 'report.js')).toString(),
    });
    this.#subscriptions.push(
      webview.onDidReceiveMessage((value: unknown) => {
        const message = readReportMessage(value);
        if (message !== null) void this.#take(message);
      }),
      onlyNew.onDidChange((changed) => {
        if (changed !== null && changed.uri.toString() !== this.#uri.toString()) return;
        // In a turn of its own: rendering takes longest of all that follows a pause.
        setTimeout(() => {
          const now = this.#watcher.get(this.#uri);
          if (!this.#frozen && now?.collected === true) void this.#show(now);
        }, 0);
      }),
      this.#panel.onDidDispose(() => {
        for (const subscription of this.#subscriptions) subscription.dispose();
        onClose();
      }),
    );
  }

  /** Brings the panel to the front, and a figure of it into view. */
  open(start: number | undefined): void {
    this.#reveal = start;
    this.#panel.reveal(undefined, true);
    if (this.#ready) this.#revealFigure();
  }

  close(): void {
    this.#panel.dispose();
  }

  #send(message: ToReportMessage): void {
    void this.#panel.webview.postMessage(message);
  }

  /** Makes a long report a few figures at a time, so that nobody waits for it; a newer one takes its place. */
  async #show(draft: TrackedDraft): Promise<void> {
    const round = ++this.#round;
    const shown = await this.#onlyNew.settled(draft);
    if (shown === undefined || round !== this.#round) return;
    const report = reportOf(draft, shown, this.#today());
    this.#shown = report;
    if (!this.#ready) return;
    const words = wordsOf(draft.settings);
    const onlyNew = {
      pressed: this.#onlyNew.on,
      since: revisionCalled(this.#onlyNew.revision, words.onlyNew),
      notCompared: shown.since === null ? shown.note : null,
    };
    const parts = reportPanelParts(report, words, { frozen: this.#frozen, onlyNew, docs: explainLink });
    const made: string[] = [];
    const next = (): boolean => {
      const part = parts.next();
      if (part.done !== true) made.push(part.value);
      return part.done !== true;
    };
    if (!(await inSlices(next, this.#clock, () => round !== this.#round))) return;
    this.#send({ type: 'report', html: made.join('') });
  }

  /** Shows how far the first check is; closing the panel is all it takes to stop waiting. */
  #waitFor(draft: TrackedDraft): Promise<void> {
    return draft.loadTelling((done) => this.#send({ type: 'progress', done, of: 100 }));
  }

  #revealFigure(): void {
    if (this.#reveal !== undefined) this.#send({ type: 'reveal', start: this.#reveal });
    this.#reveal = undefined;
  }

  async #take(message: FromReportMessage): Promise<void> {
    const draft = this.#watcher.get(this.#uri);
    switch (message.type) {
      case 'ready':
        this.#ready = true;
        if (draft === undefined) return;
        await this.#waitFor(draft);
        await this.#show(draft);
        this.#revealFigure();
        return;
      case 'jump': {
        const document = await vscode.workspace.openTextDocument(this.#uri);
        await revealFigure(document, message);
        return;
      }
      case 'freeze':
        this.#frozen = message.frozen;
        if (!message.frozen && draft !== undefined) await this.#show(draft);
        return;
      case 'only-new':
        this.#onlyNew.choose(message.on);
        return;
      case 'export':
        if (this.#shown !== undefined) await exportReport(this.#shown, message.format, this.#uri);
    }
  }
}

function explainLink(code: string): string {
  return `command:${commandIds.explain}?${encodeURIComponent(JSON.stringify([code]))}`;
}

function randomWord(): string {
  return [...crypto.getRandomValues(new Uint8Array(18))].map((byte) => byte.toString(36)).join('');
}

/** Opens and keeps the report panels. */
export class ArticlePanels implements vscode.Disposable {
  readonly #panels = new Map<string, ArticlePanel>();
  readonly #watcher: DraftWatcher;
  readonly #onlyNew: OnlyNew;
  readonly #clock: StepClock;
  readonly #extensionUri: vscode.Uri;
  readonly #today: () => string;

  constructor(watcher: DraftWatcher, onlyNew: OnlyNew, clock: StepClock, extensionUri: vscode.Uri, today: () => string) {
    this.#watcher = watcher;
    this.#onlyNew = onlyNew;
    this.#clock = clock;
    this.#extensionUri = extensionUri;
    this.#today = today;
  }

  /** Shows the report on a draft beside it, at the figure that begins at `start` when one is named. */
  open(draft: TrackedDraft, start?: number): void {
    const key = draft.uri.toString();
    let panel = this.#panels.get(key);
    if (panel === undefined) {
      panel = new ArticlePanel(draft, this.#watcher, this.#onlyNew, this.#clock, this.#extensionUri, this.#today, () => this.#panels.delete(key));
      this.#panels.set(key, panel);
    }
    panel.open(start);
  }

  dispose(): void {
    for (const panel of [...this.#panels.values()]) panel.close();
  }
}
