import * as vscode from 'vscode';
import type { Claim, ClaimIndex } from '../core/claims/claim';
import { warmUpSteps } from '../core/check/warmUp';
import { lexiconSteps } from '../core/reading/names/buildLexicon';
import type { Lexicon } from '../core/reading/names/lexicon';
import type { PackUse } from '../core/report/reportData';
import { SharedSteps } from '../core/text/steps';
import { bundledClaims } from '../packs/bundled';
import { compiledPacks } from '../packs/bundledPacks';
import { withoutClaims } from './ignoredClaims';
import { readSettings } from './settings';
import type { Settings } from './settings';
import { inSlices, stepsInSlices } from './stepClock';
import type { StepClock } from './stepClock';
import type { WorkspacePacks } from './workspacePacks';

/** What a draft is checked against. */
export interface DraftClaims {
  readonly index: ClaimIndex;
  /** Names for reading; put together at once where nobody has waited until they are `ready`. */
  readonly lexicon: Lexicon;
  /** Puts the names together in slices; the first time in an editor the engine is led through its own code as well. */
  readonly ready: () => Promise<void>;
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
  #warm = false;

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

  /** Gets ready what the next draft will most likely be checked against, for an editor that has none open yet. */
  async prepare(): Promise<void> {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    await this.claimsFor(folder, readSettings(folder)).ready();
  }

  #build(folder: vscode.WorkspaceFolder | undefined, settings: Settings): DraftClaims {
    const merged = this.#clock.run(() => this.#packs.merge(folder, settings.bundledClaims ? compiledPacks : null, bundledClaims)).result;
    const index = withoutClaims(merged.index, Object.keys(settings.ignoredClaims));
    const setAside = Object.entries(settings.ignoredClaims).flatMap(([id, reason]) => {
      const claim = merged.index.byId(id);
      return claim === undefined ? [] : [{ claim, reason }];
    });
    return this.#withLexicon({ index, packs: merged.packs, setAside });
  }

  #withLexicon(claims: Omit<DraftClaims, 'lexicon' | 'ready'>): DraftClaims {
    const { index } = claims;
    const names = new SharedSteps(lexiconSteps(index.entities, index));
    // Whoever cannot wait takes the same steps to their end.
    const atOnce = (): Lexicon => this.#clock.run(() => names.finish()).result;
    const inSteps = async (): Promise<void> => {
      await inSlices(() => names.advance(), this.#clock, () => false);
      if (this.#warm) return;
      this.#warm = true;
      await stepsInSlices(warmUpSteps(index, atOnce()), this.#clock, () => false);
    };
    let ready: Promise<void> | null = null;
    return {
      ...claims,
      get lexicon() {
        return atOnce();
      },
      ready: () => (ready ??= inSteps()),
    };
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}
