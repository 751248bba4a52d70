import * as vscode from 'vscode';
import type { Claim, ClaimIndex } from '../core/claims/claim';
import { buildLexicon } from '../core/reading/buildLexicon';
import type { Lexicon } from '../core/reading/lexicon';
import type { PackUse } from '../core/report/reportData';
import { bundledClaims } from '../packs/bundled';
import { compiledPacks } from '../packs/bundledPacks';
import { withoutClaims } from './ignoredClaims';
import type { Settings } from './settings';
import type { StepClock } from './stepClock';
import type { WorkspacePacks } from './workspacePacks';

/** What a draft is checked against. */
export interface DraftClaims {
  readonly index: ClaimIndex;
  readonly lexicon: Lexicon;
  readonly packs: readonly PackUse[];
  /** Claims that the settings leave out, each with the reason given. */
  readonly setAside: readonly { readonly claim: Claim; readonly reason: string }[];
}

/**
 * The claims for each draft: the packs of its own workspace folder, then those of the other folders, then the bundled ones;
 * of entries that share an id the first counts. Built when a draft first asks, kept until a pack or a setting changes.
 */
export class ClaimLibrary implements vscode.Disposable {
  readonly #built = new Map<string, DraftClaims>();
  readonly #packs: WorkspacePacks;
  readonly #clock: StepClock;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscription: vscode.Disposable;

  readonly onDidChange = this.#changed.event;

  constructor(packs: WorkspacePacks, clock: StepClock) {
    this.#packs = packs;
    this.#clock = clock;
    this.#subscription = packs.onDidChange(() => {
      this.#built.clear();
      this.#changed.fire();
    });
  }

  /** The claims a resource is checked against. */
  claimsFor(resource: vscode.Uri | undefined, settings: Settings): DraftClaims {
    const folder = resource === undefined ? undefined : vscode.workspace.getWorkspaceFolder(resource);
    const key = JSON.stringify([folder?.uri.toString() ?? '', settings.bundledClaims, settings.ignoredClaims]);
    let built = this.#built.get(key);
    if (built === undefined) this.#built.set(key, (built = this.#build(folder, settings)));
    return built;
  }

  #build(folder: vscode.WorkspaceFolder | undefined, settings: Settings): DraftClaims {
    const merged = this.#clock.run(() => this.#packs.merge(folder, settings.bundledClaims ? compiledPacks : null, bundledClaims)).result;
    const index = withoutClaims(merged.index, Object.keys(settings.ignoredClaims));
    const lexicon = this.#clock.run(() => buildLexicon(index.entities, index)).result;
    const setAside = Object.entries(settings.ignoredClaims).flatMap(([id, reason]) => {
      const claim = merged.index.byId(id);
      return claim === undefined ? [] : [{ claim, reason }];
    });
    return { index, lexicon, packs: merged.packs, setAside };
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}
