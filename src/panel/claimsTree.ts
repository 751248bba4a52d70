import * as vscode from 'vscode';
import type { Claim, ClaimIndex, Metric } from '../core/claims/claim';
import { groupBy } from '../core/text/grouped';
import { reportWords } from '../core/wording/quantityOf';
import type { Words } from '../core/wording/words';
import { ClaimSearch, isContested } from '../core/wording/claimSearch';
import { contextKeys, viewIds } from './commandIds';
import { lookStyles } from './lookStyles';

/** Where the view's claims come from, and how they are told. */
export interface ClaimSource {
  /** Fires when there are other claims, or they are told otherwise. */
  readonly onDidChange: vscode.Event<unknown>;
  index(): ClaimIndex;
  words(): Words;
  /** A claim's source in the house format. */
  citation(claim: Claim): string;
}

/** A line of the view Claims. */
export type ClaimNode =
  | { readonly kind: 'entity'; readonly name: string; readonly claims: readonly Claim[] }
  | { readonly kind: 'metric'; readonly entity: string; readonly metric: Metric; readonly claims: readonly Claim[] }
  | { readonly kind: 'claim'; readonly claim: Claim };

/** What a claim dragged out of the view carries: its id. */
export const claimMime = 'application/vnd.code.tree.secondsource.claims';

/** The view "Claims": the database by entity and metric, conflicts marked, claims that can be dragged into a draft. */
export class ClaimsTree implements vscode.TreeDataProvider<ClaimNode>, vscode.TreeDragAndDropController<ClaimNode>, vscode.Disposable {
  readonly dragMimeTypes = ['text/plain'];
  readonly dropMimeTypes: readonly string[] = [];
  readonly #source: ClaimSource;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #view: vscode.TreeView<ClaimNode>;
  readonly #subscriptions: vscode.Disposable;
  #search: ClaimSearch | undefined;
  #filter = '';

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(source: ClaimSource) {
    this.#source = source;
    this.#view = vscode.window.createTreeView(viewIds.claims, { treeDataProvider: this, dragAndDropController: this, showCollapseAll: true });
    this.#subscriptions = vscode.Disposable.from(
      this.#view,
      this.#changed,
      source.onDidChange(() => this.refresh()),
    );
  }

  get #index(): ClaimIndex {
    return this.#source.index();
  }

  get #words(): Words {
    return this.#source.words();
  }

  /** The search over the claims the view shows. */
  get search(): ClaimSearch {
    return (this.#search ??= new ClaimSearch(this.#index, this.#words));
  }

  /** The words the view is filtered by; empty for none. */
  get filter(): string {
    return this.#filter;
  }

  set filter(words: string) {
    this.#filter = words.trim();
    void vscode.commands.executeCommand('setContext', contextKeys.claimsFiltered, this.#filter !== '');
    this.#changed.fire(undefined);
  }

  refresh(): void {
    this.#search = undefined;
    this.#changed.fire(undefined);
  }

  /** Opens the view at a claim. Returns false when no claim has the id. */
  async reveal(id: string): Promise<boolean> {
    const claim = this.#index.byId(id);
    if (claim === undefined) return false;
    if (this.#filter !== '') this.filter = '';
    await this.#view.reveal({ kind: 'claim', claim }, { select: true, focus: true, expand: true });
    return true;
  }

  getChildren(node?: ClaimNode): ClaimNode[] {
    if (node === undefined) {
      const claims = this.search.find(this.#filter);
      this.#view.message = this.#filter === '' || claims.length === 0 ? '' : vscode.l10n.t('Claims with “{0}”: {1}', this.#filter, claims.length);
      return [...groupBy(claims, ({ entity }) => entity)]
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([name, of]) => ({ kind: 'entity', name, claims: of }));
    }
    if (node.kind === 'entity') {
      return [...groupBy(node.claims, ({ metric }) => metric)].map(([metric, of]) => ({ kind: 'metric', entity: node.name, metric, claims: of }));
    }
    return node.kind === 'metric' ? node.claims.map((claim) => ({ kind: 'claim', claim })) : [];
  }

  getParent(node: ClaimNode): ClaimNode | undefined {
    if (node.kind === 'entity') return undefined;
    const entity = node.kind === 'metric' ? node.entity : node.claim.entity;
    const claims = this.search.find(this.#filter).filter((claim) => claim.entity === entity);
    if (node.kind === 'metric') return { kind: 'entity', name: entity, claims };
    const { metric } = node.claim;
    return { kind: 'metric', entity, metric, claims: claims.filter((claim) => claim.metric === metric) };
  }

  getTreeItem(node: ClaimNode): vscode.TreeItem {
    switch (node.kind) {
      case 'entity': return this.#folder(`entity ${node.name}`, node.name, node.claims, 'organization');
      case 'metric': return this.#folder(`metric ${node.entity} ${node.metric}`, this.#words.metric[node.metric], node.claims, 'graph');
      case 'claim': return this.#leaf(node.claim);
    }
  }

  #folder(id: string, label: string, claims: readonly Claim[], icon: string): vscode.TreeItem {
    const few = this.#filter !== '' && this.search.find(this.#filter).length <= 40;
    const state = few ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
    const item = new vscode.TreeItem(label, state);
    const index = this.#index;
    const contested = claims.filter((claim) => isContested(claim, index)).length;
    item.id = `${this.#filter} ${id}`;
    item.contextValue = 'group';
    item.description = contested === 0 ? String(claims.length) : vscode.l10n.t('{0}, {1} in conflict', claims.length, contested);
    const { icon: contestedIcon, colour } = lookStyles.conflict;
    item.iconPath = contested === 0 ? new vscode.ThemeIcon(icon) : new vscode.ThemeIcon(contestedIcon, new vscode.ThemeColor(colour));
    item.accessibilityInformation = { label: vscode.l10n.t('{0}, claims: {1}, in conflict: {2}', label, claims.length, contested) };
    return item;
  }

  #leaf(claim: Claim): vscode.TreeItem {
    const words = this.#words;
    const report = reportWords(claim, words);
    const contested = isContested(claim, this.#index);
    const item = new vscode.TreeItem(report.holds, vscode.TreeItemCollapsibleState.None);
    item.id = `claim ${claim.id}`;
    item.contextValue = contested ? 'claimContested' : 'claim';
    item.description = [claim.subject, report.who, report.date, claim.slip ? words.report.knownSlip : null].filter((part) => part !== null).join(' · ');
    item.iconPath = contested
      ? new vscode.ThemeIcon(lookStyles.conflict.icon, new vscode.ThemeColor(lookStyles.conflict.colour))
      : new vscode.ThemeIcon(claim.slip ? 'circle-slash' : 'note');
    const lines = [claim.statement, claim.scope, `${claim.publisher}: ${claim.title}`, `${claim.id} · ${claim.pack}`];
    item.tooltip = lines.filter((line) => line !== null && line !== '').join('\n\n');
    item.accessibilityInformation = {
      label: contested ? vscode.l10n.t('{0}, {1}, reports conflict', report.holds, item.description) : `${report.holds}, ${item.description}`,
    };
    return item;
  }

  handleDrag(source: readonly ClaimNode[], data: vscode.DataTransfer): void {
    const claims = source.flatMap((node) => (node.kind === 'claim' ? [node.claim] : []));
    if (claims.length === 0) return;
    data.set(claimMime, new vscode.DataTransferItem(JSON.stringify(claims.map(({ id }) => id))));
    data.set('text/plain', new vscode.DataTransferItem(claims.map((claim) => this.#source.citation(claim)).join('\n')));
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
