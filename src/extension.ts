import * as vscode from 'vscode';
import type { SecondSourceApi } from './editor/api';
import { makeApi } from './editor/makeApi';
import { ClaimLibrary } from './editor/claimLibrary';
import { registerClaimDrop } from './editor/claimDrop';
import { registerAddClaim } from './editor/commands/addClaim';
import { registerClaimCommands } from './editor/commands/claimCommands';
import { registerDraftCommands } from './editor/commands/draftCommands';
import { registerFixCommands } from './editor/commands/fixCommands';
import { registerOnlyNewCommands } from './editor/commands/onlyNewCommands';
import { registerReportCommands } from './editor/commands/reportCommands';
import { registerStartCommands } from './editor/commands/startCommands';
import { registerViewCommands } from './editor/commands/viewCommands';
import { registerCodeActions } from './editor/codeActions';
import { DraftWatcher } from './editor/draftWatcher';
import { Highlights } from './editor/highlights';
import { registerHovers } from './editor/hovers';
import { registerLanguageModelTools } from './editor/languageModelTools';
import { OnlyNew } from './editor/onlyNew';
import { Problems } from './editor/problems';
import { StatusItem } from './editor/statusItem';
import { StepClock } from './editor/stepClock';
import { articleSource, claimSource } from './editor/viewSources';
import { WorkspacePacks } from './editor/workspacePacks';
import { ArticleTree } from './panel/articleTree';
import { ClaimsTree } from './panel/claimsTree';

/** Wires the rooms together, the same on the desktop and in the browser. */
export function activate(context: vscode.ExtensionContext): SecondSourceApi {
  const started = performance.now();
  const { extensionUri, extension, subscriptions } = context;
  const today = (): string => new Date().toISOString().slice(0, 10);

  const clock = new StepClock();
  const packs = new WorkspacePacks(clock);
  const library = new ClaimLibrary(packs, clock);
  const watcher = new DraftWatcher(library, clock, today);
  const highlights = new Highlights(watcher);
  const onlyNew = new OnlyNew(watcher, context.workspaceState, clock, today);
  const article = new ArticleTree(articleSource(watcher, onlyNew));
  const claims = new ClaimsTree(claimSource(library));

  subscriptions.push(
    packs, library, watcher, highlights, onlyNew, article, claims,
    new Problems(watcher, extensionUri),
    new StatusItem(watcher),
    registerHovers(watcher),
    registerCodeActions(watcher),
    registerFixCommands(watcher, article),
    registerReportCommands(watcher, onlyNew, library, article, clock, extensionUri, today),
    registerDraftCommands(watcher, article, extensionUri),
    registerViewCommands(article),
    registerOnlyNewCommands(onlyNew, article, watcher),
    registerClaimCommands(library, claims, article, watcher),
    registerAddClaim(watcher, library, packs),
    registerClaimDrop(watcher, library),
    registerLanguageModelTools(library, today),
    registerStartCommands(extensionUri, extension.id),
  );
  const api = makeApi(watcher, onlyNew, highlights, clock, started);
  // The first draft and the search for packs wait for the next turn: activation itself only wires.
  setTimeout(() => {
    watcher.watchVisible();
    void packs.start().then(() => library.prepare());
  }, 0);
  return api;
}
