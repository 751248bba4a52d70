import * as vscode from 'vscode';
import { buildReport, joinReports } from '../core/report/buildReport';
import type { ReportData } from '../core/report/reportData';
import { checkInSlices } from './checkInSlices';
import type { ClaimLibrary } from './claimLibrary';
import { readSettings } from './settings';
import type { StepClock } from './stepClock';

/** Largest file that a folder check reads, in bytes. */
const largestFile = 20_000_000;

/** What came of checking a folder. */
export interface FolderResult {
  readonly folder: vscode.Uri;
  /** Checked articles in the order of their paths; `uris` runs beside its articles. */
  readonly report: ReportData;
  readonly uris: readonly string[];
  readonly unreadable: readonly { readonly path: string; readonly why: string }[];
  /** Files found, checked or not. */
  readonly found: number;
  readonly cancelled: boolean;
}

type FolderProgress = vscode.Progress<{ message?: string; increment?: number }>;

/** Checks every article of a folder, in steps between which the editor has its turn; stops where it is when cancelled. */
export async function checkFolder(
  folder: vscode.Uri, library: ClaimLibrary, clock: StepClock, today: string, progress: FolderProgress, token: vscode.CancellationToken,
): Promise<FolderResult> {
  const settings = readSettings(folder);
  const files = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, settings.folderInclude), settings.folderExclude, undefined, token);
  return checkFiles(folder, files.sort((a, b) => a.path.localeCompare(b.path)), library, clock, today, progress, token);
}

/** The same for files that are named, in their order. */
export async function checkFiles(
  folder: vscode.Uri,
  files: readonly vscode.Uri[],
  library: ClaimLibrary,
  clock: StepClock,
  today: string,
  progress: FolderProgress,
  token: vscode.CancellationToken,
): Promise<FolderResult> {
  const reports: ReportData[] = [];
  const uris: string[] = [];
  const unreadable: { path: string; why: string }[] = [];
  for (const [index, uri] of files.entries()) {
    if (token.isCancellationRequested) break;
    const path = vscode.workspace.asRelativePath(uri);
    progress.report({ message: vscode.l10n.t('{0} of {1}: {2}', index + 1, files.length, path), increment: 100 / files.length });
    try {
      const report = await checkFile(uri, path, library, clock, today, token);
      if (report === null) break;
      reports.push(report);
      uris.push(uri.toString());
    } catch (error) {
      unreadable.push({ path, why: whyNot(error) });
    }
  }
  return { folder, report: joinReports(reports), uris, unreadable, found: files.length, cancelled: token.isCancellationRequested };
}

class TooLarge extends Error {}

function whyNot(error: unknown): string {
  if (error instanceof TypeError) return vscode.l10n.t('not UTF-8 text');
  if (error instanceof TooLarge) return vscode.l10n.t('larger than 20 MB');
  return error instanceof Error ? error.message : String(error);
}

/** Null when cancelled. An open file is checked as it stands in the editor, saved or not. */
async function checkFile(
  uri: vscode.Uri,
  path: string,
  library: ClaimLibrary,
  clock: StepClock,
  today: string,
  token: vscode.CancellationToken,
): Promise<ReportData | null> {
  const settings = readSettings(uri);
  const claims = library.claimsFor(uri, settings);
  const text = await readDraft(uri);
  const language = /\.(?:txt|text)$/i.test(uri.path) ? 'plaintext' : 'markdown';
  const checked = await checkInSlices(text, { claims, settings, language, today }, clock, () => token.isCancellationRequested);
  if (checked === null) return null;
  const { findings, title, date } = checked;
  return buildReport(findings, { path, text, title, date, claims: claims.index.size, packs: claims.packs, setAside: claims.setAside, checkedOn: today });
}

async function readDraft(uri: vscode.Uri): Promise<string> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open !== undefined) return open.getText();
  const { size } = await vscode.workspace.fs.stat(uri);
  if (size > largestFile) throw new TooLarge();
  return new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(uri));
}
