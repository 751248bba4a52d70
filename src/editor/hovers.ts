import * as vscode from 'vscode';
import type { Finding } from '../core/check/finding';
import { buildNumberLine, numberLineAlternative } from '../core/report/numberLine';
import { numberLineSvg } from '../core/report/numberLineSvg';
import type { Words } from '../core/wording/words';
import type { DraftWatcher } from './draftWatcher';
import { drawnReports, hoverCard, hoverCommands, listedReports } from './hoverCard';
import type { HoverActions } from './hoverCard';
import { toRange } from './toRange';
import { wordsOf } from './wording';

/** Shows the reports on a figure on demand; nothing is prepared before somebody asks. */
export function registerHovers(watcher: DraftWatcher): vscode.Disposable {
  return vscode.languages.registerHoverProvider({ scheme: '*' }, {
    provideHover(document, position) {
      const draft = watcher.track(document);
      if (draft === undefined || !draft.settings.hover) return undefined;
      const finding = findingAt(draft.findingsIn(position.line, position.line + 1), document.offsetAt(position));
      if (finding === undefined) return undefined;
      const words = wordsOf(draft.settings);
      const card = hoverCard(finding, {
        words,
        actions: hoverActions(),
        reports: draft.settings.hoverReports,
        numberLine: draft.settings.hoverNumberLine ? picture(finding, draft.settings.hoverReports, words) : null,
        uri: document.uri.toString(),
      });
      const markdown = new vscode.MarkdownString(card, true);
      markdown.isTrusted = { enabledCommands: hoverCommands };
      return new vscode.Hover(markdown, toRange(document, finding));
    },
  });
}

/** The finding whose figure an offset lies in, its end included; undefined between figures. Findings in order. */
export function findingAt(findings: readonly Finding[], offset: number): Finding | undefined {
  let low = 0;
  let high = findings.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const finding = findings[middle] as Finding;
    if (offset < finding.start) high = middle - 1;
    else if (offset > finding.end) low = middle + 1;
    else return finding;
  }
  return undefined;
}

/** The number line as a picture address, in colours for the kind of theme that is on; null where there is nothing to draw. */
function picture(finding: Finding, reports: number, words: Words): { readonly address: string; readonly alternative: string } | null {
  const drawing = { draft: finding.mention.figure, claims: drawnReports(listedReports(finding, reports), finding), most: 3 };
  const line = buildNumberLine(drawing, words);
  const svg = numberLineSvg({ ...drawing, dense: true, theme: themeOf(vscode.window.activeColorTheme.kind) }, words);
  if (line === null || svg === null) return null;
  const bytes = new TextEncoder().encode(svg);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return { address: `data:image/svg+xml;base64,${btoa(binary)}`, alternative: numberLineAlternative(line, words) };
}

function themeOf(kind: vscode.ColorThemeKind): 'light' | 'dark' | 'hc-light' | 'hc-dark' {
  switch (kind) {
    case vscode.ColorThemeKind.Light: return 'light';
    case vscode.ColorThemeKind.Dark: return 'dark';
    case vscode.ColorThemeKind.HighContrast: return 'hc-dark';
    case vscode.ColorThemeKind.HighContrastLight: return 'hc-light';
  }
}

function hoverActions(): HoverActions {
  return {
    report: vscode.l10n.t('Open report'),
    attribute: vscode.l10n.t('Attribute'),
    cite: vscode.l10n.t('Cite'),
    ignore: vscode.l10n.t('Ignore…'),
    explain: vscode.l10n.t('What this means'),
    claim: vscode.l10n.t('Show this report in the claims view'),
  };
}
