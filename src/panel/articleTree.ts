import * as vscode from 'vscode';
import { isAlarm } from '../core/check/finding';
import type { Finding } from '../core/check/finding';
import { describe, describeNotices } from '../core/wording/describe';
import type { Words } from '../core/wording/words';
import { aboutFigure } from './aboutFigure';
import { groupFindings, passes } from './articleGroups';
import type { ArticleFilter, FigureGroup, Grouping } from './articleGroups';
import { commandIds, contextKeys, viewIds } from './commandIds';
import { lookOf } from './looks';
import { lookStyles } from './lookStyles';

/** A draft as the view shows it. */
export interface ShownDraft {
  readonly uri: vscode.Uri;
  readonly document: vscode.TextDocument;
  readonly findings: readonly Finding[];
}

/** The findings of a draft that are shown, where a person does not want all of them. */
export interface ShownOfDraft {
  readonly findings: readonly Finding[];
  /** What the person must know: how many are left out, or why none are; null where there is nothing to tell. */
  readonly note: string | null;
  /** Settles when it is known what is to be shown; null where it is. */
  readonly waiting: Promise<unknown> | null;
}

/** Where the view's drafts come from, and how a person wants them shown. */
export interface ArticleSource<Draft extends ShownDraft> {
  /** Fires when a draft's findings changed, or a draft came or went. */
  readonly onDidChange: vscode.Event<unknown>;
  draftOf(uri: vscode.Uri): Draft | undefined;
  shownOf(draft: Draft): ShownOfDraft;
  words(): Words;
  groupBy(): Grouping;
}

/** A line of the view This Article. */
export type ArticleNode =
  | { readonly kind: 'group'; readonly group: FigureGroup }
  | { readonly kind: 'figure'; readonly finding: Finding; readonly group: FigureGroup; readonly uri: vscode.Uri }
  | { readonly kind: 'more'; readonly group: FigureGroup; readonly count: number };

const nothing: ShownOfDraft = { findings: [], note: null, waiting: null };

/** Most figures listed under one heading; what is left out is counted below them. */
const mostListed = 200;

/** The view "This Article": the figures of the draft in front, or the new ones alone, grouped and filtered, with a badge for those to look at. */
export class ArticleTree<Draft extends ShownDraft = ShownDraft> implements vscode.TreeDataProvider<ArticleNode>, vscode.Disposable {
  readonly #source: ArticleSource<Draft>;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #view: vscode.TreeView<ArticleNode>;
  readonly #subscriptions: vscode.Disposable;
  /** The draft last in front: it stays when the focus goes to a panel or a view. */
  #draft: Draft | undefined;
  #filter: ArticleFilter = { kind: 'all' };
  #shown: ShownOfDraft = nothing;
  #groups: readonly FigureGroup[] = [];

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(source: ArticleSource<Draft>) {
    this.#source = source;
    this.#view = vscode.window.createTreeView(viewIds.article, { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = vscode.Disposable.from(
      this.#view,
      this.#changed,
      source.onDidChange(() => this.refresh()),
      vscode.window.onDidChangeActiveTextEditor(() => this.refresh()),
    );
    this.refresh();
  }

  get filter(): ArticleFilter {
    return this.#filter;
  }

  set filter(filter: ArticleFilter) {
    this.#filter = filter;
    void vscode.commands.executeCommand('setContext', contextKeys.filtered, filter.kind !== 'all');
    this.refresh();
  }

  /** Whether the view is open before somebody's eyes. */
  get visible(): boolean {
    return this.#view.visible;
  }

  /** The draft whose figures the view shows. */
  get draft(): Draft | undefined {
    return this.#draft;
  }

  refresh(): void {
    const editor = vscode.window.activeTextEditor;
    if (editor !== undefined) this.#draft = this.#source.draftOf(editor.document.uri);
    else if (this.#draft !== undefined) this.#draft = this.#source.draftOf(this.#draft.uri);
    const draft = this.#draft;
    void vscode.commands.executeCommand('setContext', contextKeys.draft, draft !== undefined);
    this.#shown = draft === undefined ? nothing : this.#source.shownOf(draft);
    this.#regroup();
    this.#tell(draft);
    this.#changed.fire(undefined);
  }

  #regroup(): void {
    this.#groups = groupFindings(this.#shown.findings.filter((finding) => passes(finding, this.#filter)), this.#source.groupBy(), this.#source.words(), {
      ignored: vscode.l10n.t('Ignored'),
      noEntity: vscode.l10n.t('Whose is not clear'),
      noSection: vscode.l10n.t('Before the first heading'),
    });
  }

  #tell(draft: Draft | undefined): void {
    const alarms = draft?.findings.filter(isAlarm).length ?? 0;
    this.#view.badge = alarms === 0 ? undefined : {
      value: alarms,
      tooltip: alarms === 1 ? vscode.l10n.t('1 figure to look at') : vscode.l10n.t('{0} figures to look at', alarms),
    };
    this.#view.description = draft === undefined ? '' : nameOf(draft.uri);
    this.#view.message = draft === undefined ? '' : this.#message();
  }

  /** What is told above the figures. Where the filter alone has emptied the view it is nothing: the view's text for that has a way out. */
  #message(): string {
    const { findings, note } = this.#shown;
    const listed = this.#groups.reduce((sum, group) => sum + group.findings.length, 0);
    const filtered = this.#filter.kind !== 'all' && (listed > 0 || note !== null) ? vscode.l10n.t('Figures that pass the filter: {0} of {1}', listed, findings.length) : null;
    return [note, filtered].filter((line) => line !== null).join(' ');
  }

  getChildren(node?: ArticleNode): ArticleNode[] | Promise<ArticleNode[]> {
    if (node === undefined) return this.#shown.waiting?.then(() => this.#topmost()) ?? this.#topmost();
    const uri = this.#draft?.uri;
    if (node.kind !== 'group' || uri === undefined) return [];
    const { group } = node;
    const listed = group.findings.slice(0, mostListed).map((finding): ArticleNode => ({ kind: 'figure', finding, group, uri }));
    const left = group.findings.length - listed.length;
    return left === 0 ? listed : [...listed, { kind: 'more', group, count: left }];
  }

  #topmost(): ArticleNode[] {
    return this.#groups.map((group) => ({ kind: 'group', group }));
  }

  getParent(node: ArticleNode): ArticleNode | undefined {
    return node.kind === 'group' ? undefined : { kind: 'group', group: node.group };
  }

  getTreeItem(node: ArticleNode): vscode.TreeItem {
    switch (node.kind) {
      case 'group': return this.#groupItem(node.group);
      case 'figure': return this.#figureItem(node.finding, node.uri);
      case 'more': return this.#moreItem(node.count);
    }
  }

  #moreItem(count: number): vscode.TreeItem {
    const item = new vscode.TreeItem(vscode.l10n.t('and {0} more in the report', count));
    item.command = { command: commandIds.checkArticle, title: vscode.l10n.t('Open report') };
    return item;
  }

  #groupItem(group: FigureGroup): vscode.TreeItem {
    const item = new vscode.TreeItem(group.label, vscode.TreeItemCollapsibleState.Expanded);
    item.id = group.key;
    item.contextValue = 'group';
    item.description = String(group.findings.length);
    if (group.standing !== null) {
      const style = lookStyles[group.standing];
      item.iconPath = new vscode.ThemeIcon(style.icon, new vscode.ThemeColor(style.colour));
    }
    item.accessibilityInformation = { label: vscode.l10n.t('{0}, figures: {1}', group.label, group.findings.length) };
    return item;
  }

  #figureItem(finding: Finding, uri: vscode.Uri): vscode.TreeItem {
    const words = this.#source.words();
    const about = aboutFigure(finding, words) ?? finding.sentence;
    const item = new vscode.TreeItem(finding.text.replace(/\s+/g, ' '), vscode.TreeItemCollapsibleState.None);
    item.description = finding.notices.length === 0 ? about : `${about} · ${finding.notices.map(({ code }) => words.notice[code]).join(', ')}`;
    item.contextValue = finding.ignored === null ? 'figure' : 'ignoredFigure';
    const look = lookOf(finding);
    item.iconPath = look === null ? new vscode.ThemeIcon('eye-closed') : new vscode.ThemeIcon(lookStyles[look].icon, new vscode.ThemeColor(lookStyles[look].colour));
    item.command = { command: commandIds.revealFigure, title: vscode.l10n.t('Go to Figure'), arguments: [uri.toString(), finding.start] };
    const draft = this.#draft;
    const line = draft === undefined ? 0 : draft.document.positionAt(finding.start).line + 1;
    item.accessibilityInformation = { label: vscode.l10n.t('{0}, {1}, {2}, line {3}', finding.text, words.standing[finding.standing], about, line) };
    return item;
  }

  /** The tooltip is put into words only where somebody points. */
  resolveTreeItem(item: vscode.TreeItem, node: ArticleNode): vscode.TreeItem {
    if (node.kind === 'figure') item.tooltip = this.#tooltip(node.finding);
    return item;
  }

  #tooltip(finding: Finding): string {
    const words = this.#source.words();
    const lines = [finding.sentence, describe(finding, words), ...describeNotices(finding, words)];
    if (finding.ignored !== null) lines.push(words.report.ignored(finding.ignored.reason));
    return lines.join('\n\n');
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
