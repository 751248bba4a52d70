import * as vscode from 'vscode';
import { noticeCodes } from '../core/check/finding';
import type { NoticeCode, Standing } from '../core/check/finding';
import { clampInteger, pickKnown, pickOne, readSeverities, readText, readTexts } from './settingValues';
import type { SeverityMap } from './settingValues';

const standings: readonly Standing[] = ['agrees', 'conflict', 'differs', 'superseded', 'unreported'];

/** Where the sign of a standing is drawn. */
export type IconPlace = 'after' | 'gutter' | 'none';
/** How the view This Article groups figures. */
export type Grouping = 'standing' | 'entity' | 'section';
/** How a figure is attributed: "according to X", or "X said". */
export type AttributionStyle = 'according-to' | 'said';

/** All settings as they hold for one resource, at one moment: clamped, with unknown words left out. */
export interface Settings {
  readonly enable: boolean;
  /** Language ids whose files are drafts. */
  readonly languages: readonly string[];
  /** Notices that are switched off. */
  readonly disabledNotices: readonly NoticeCode[];
  readonly displayLanguage: 'auto' | 'en' | 'de';
  readonly highlightedStandings: readonly Standing[];
  /** Milliseconds without typing before a new highlight appears. */
  readonly highlightDelay: number;
  readonly icon: IconPlace;
  readonly overviewRuler: boolean;
  readonly hover: boolean;
  readonly hoverReports: number;
  readonly hoverNumberLine: boolean;
  readonly severities: SeverityMap;
  readonly statusItem: boolean;
  readonly groupBy: Grouping;
  readonly reportLive: boolean;
  readonly folderInclude: string;
  readonly folderExclude: string;
  readonly attribution: AttributionStyle;
  /** House format of a citation, see `fixes/citation.ts`. */
  readonly citation: string;
  readonly bundledClaims: boolean;
  readonly claimFiles: string;
  /** Claims never compared with, by id, with the reason. */
  readonly ignoredClaims: Readonly<Record<string, string>>;
}

/** The section of all settings in `settings.json`. */
export const settingsSection = 'secondSource';

/** The settings for a document, a folder, or the window. A value of the wrong kind counts as not set. */
export function readSettings(scope?: vscode.ConfigurationScope): Settings {
  const values = vscode.workspace.getConfiguration(settingsSection, scope ?? null);
  const read = (key: string): unknown => values.get<unknown>(key);
  const window = vscode.workspace.getConfiguration(settingsSection);
  const readOnce = (key: string): unknown => window.get<unknown>(key);
  const notices = pickKnown(read('notices'), noticeCodes, noticeCodes);
  return {
    enable: read('enable') !== false,
    languages: readTexts(read('languages'), ['markdown', 'mdx', 'quarto']).slice(0, 20),
    disabledNotices: noticeCodes.filter((code) => !notices.includes(code)),
    displayLanguage: pickOne(readOnce('displayLanguage'), ['auto', 'en', 'de'], 'auto'),
    highlightedStandings: pickKnown(read('highlights.standings'), standings, standings),
    highlightDelay: clampInteger(read('highlights.delay'), 100, 5000, 700),
    icon: pickOne(read('highlights.icon'), ['after', 'gutter', 'none'], 'after'),
    overviewRuler: read('highlights.overviewRuler') !== false,
    hover: read('hover.enable') !== false,
    hoverReports: clampInteger(read('hover.reports'), 1, 6, 3),
    hoverNumberLine: read('hover.numberLine') !== false,
    severities: readSeverities(read('problems.severity')),
    statusItem: readOnce('statusItem') !== false,
    groupBy: pickOne(readOnce('articleView.groupBy'), ['standing', 'entity', 'section'], 'standing'),
    reportLive: readOnce('report.live') !== false,
    folderInclude: readText(read('folder.include'), '**/*.{md,markdown,mdx,qmd}', 500),
    folderExclude: readText(read('folder.exclude'), '**/{node_modules,.git}/**', 500),
    attribution: pickOne(read('fixes.attribution'), ['according-to', 'said'], 'according-to'),
    citation: readText(read('fixes.citation'), '{publisher}[, “{title}”][, {date}][, <{url}>].', 300),
    bundledClaims: read('claims.bundled') !== false,
    claimFiles: readText(read('claims.files'), '**/*.claims.json', 500),
    ignoredClaims: readReasons(read('claims.ignored')),
  };
}

function readReasons(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** Adds a claim that is never compared with, to the workspace's settings or, without a workspace, to the user's. */
export async function ignoreClaimEverywhere(id: string, reason: string): Promise<void> {
  const values = vscode.workspace.getConfiguration(settingsSection);
  const target = vscode.workspace.workspaceFolders === undefined ? vscode.ConfigurationTarget.Global : vscode.ConfigurationTarget.Workspace;
  const known = values.inspect<Record<string, string>>('claims.ignored');
  const before = target === vscode.ConfigurationTarget.Global ? known?.globalValue : known?.workspaceValue;
  await values.update('claims.ignored', { ...before, [id]: reason }, target);
}

/** Where a setting is kept that is to hold "here": the document's folder among several, the workspace, or without one the user's settings. */
function narrowestTarget(scope: vscode.ConfigurationScope | undefined): vscode.ConfigurationTarget {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) return vscode.ConfigurationTarget.Global;
  const inFolder = scope instanceof vscode.Uri && vscode.workspace.getWorkspaceFolder(scope) !== undefined;
  return folders.length > 1 && inFolder ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Workspace;
}

/** Turns checking on or off for the folder a document lies in, or for the window. Returns the new state. */
export async function toggleChecking(scope: vscode.ConfigurationScope | undefined): Promise<boolean> {
  const values = vscode.workspace.getConfiguration(settingsSection, scope ?? null);
  const enable = !readSettings(scope).enable;
  await values.update('enable', enable, narrowestTarget(scope));
  return enable;
}
