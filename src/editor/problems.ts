import * as vscode from 'vscode';
import type { Finding, StancedClaim } from '../core/check/finding';
import type { IgnoreProblem } from '../core/check/ignores';
import { describe, describeNotices } from '../core/wording/describe';
import { reportWords } from '../core/wording/quantityOf';
import { leadingAgreement, leadingOpposition, rankedClaims } from '../core/wording/rankClaims';
import type { Words } from '../core/wording/words';
import type { DraftWatcher } from './draftWatcher';
import { findingPage } from './findingPages';
import type { ProblemKind, Severity, SeverityMap } from './settingValues';
import { lengthOf, toRange } from './toRange';
import type { TrackedDraft } from './trackedDraft';
import { wordsOf } from './wording';

const severities: Readonly<Record<Exclude<Severity, 'none'>, vscode.DiagnosticSeverity>> = {
  hint: vscode.DiagnosticSeverity.Hint,
  information: vscode.DiagnosticSeverity.Information,
  warning: vscode.DiagnosticSeverity.Warning,
  error: vscode.DiagnosticSeverity.Error,
};

/** The editor itself shows no more problems of one file; the report has them all. */
const mostProblems = 1000;

/** In a longer draft (UTF-16 code units) the list waits for the writer to pause: the editor moves the problems along meanwhile. */
const longestListed = 150_000;

/** One line of the Problems panel: which kind, how loud, which sentence. */
interface Problem {
  readonly kind: ProblemKind;
  readonly severity: Exclude<Severity, 'none'>;
  readonly sentence: string;
}

/** What the severity map lists of one finding: its standing and each notice, on its own. */
function problemsOf(finding: Finding, map: SeverityMap, words: Words): readonly Problem[] {
  if (finding.ignored !== null) return [];
  const problems: Problem[] = [];
  if (finding.standing !== 'agrees') {
    const severity = map[finding.standing];
    if (severity !== 'none') problems.push({ kind: finding.standing, severity, sentence: describe(finding, words) });
  }
  if (finding.notices.every(({ code }) => map[code] === 'none')) return problems;
  const sentences = describeNotices(finding, words);
  for (const [index, { code }] of finding.notices.entries()) {
    const severity = map[code];
    if (severity !== 'none') problems.push({ kind: code, severity, sentence: sentences[index] ?? words.notice[code] });
  }
  return problems;
}

function identityOf({ kind, directive }: IgnoreProblem): string {
  return `ignoring ${kind} ${directive}`;
}

/** Reports on the very quantity that the finding's sentence leaves unnamed, the most pressing first. */
function unnamed(finding: Finding): readonly StancedClaim[] {
  const named = [leadingAgreement(finding), leadingOpposition(finding)];
  return rankedClaims(finding).filter((entry) => entry.stance !== 'context' && !named.includes(entry));
}

/** Lists what the severity map asks for in the Problems panel, and ignore comments that have no effect, each with the page that explains it. */
export class Problems implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('Second Source');
  readonly #extensionUri: vscode.Uri;
  readonly #subscriptions: vscode.Disposable;

  constructor(watcher: DraftWatcher, extensionUri: vscode.Uri) {
    this.#extensionUri = extensionUri;
    this.#subscriptions = vscode.Disposable.from(
      watcher.onDidRest((draft) => this.#list(draft)),
      watcher.onDidEdit(({ draft }) => this.#dropMended(draft)),
      watcher.onDidClose((uri) => this.#collection.delete(uri)),
    );
  }

  #list(draft: TrackedDraft): void {
    if (draft.uri.scheme === 'git') return;
    const words = wordsOf(draft.settings);
    const diagnostics: vscode.Diagnostic[] = [];
    for (const finding of draft.findings) {
      for (const problem of problemsOf(finding, draft.settings.severities, words)) diagnostics.push(this.#toDiagnostic(draft, finding, problem, words));
      if (diagnostics.length >= mostProblems) break;
    }
    for (const problem of draft.ignoreProblems.slice(0, mostProblems)) diagnostics.push(this.#ofComment(draft, problem, words));
    const listed = this.#collection.get(draft.uri)?.length ?? 0;
    if (diagnostics.length > 0 || listed > 0) this.#collection.set(draft.uri, diagnostics);
  }

  /** A problem whose figure no longer stands there goes at once; new ones wait for a pause. */
  #dropMended(draft: TrackedDraft): void {
    const listed = this.#collection.get(draft.uri);
    if (listed === undefined || listed.length === 0 || !draft.finished || lengthOf(draft.document) > longestListed) return;
    const map = draft.settings.severities;
    const still = new Set<string>();
    for (const { text, standing, notices, ignored } of draft.findings) {
      if (ignored !== null) continue;
      if (standing !== 'agrees' && map[standing] !== 'none') still.add(`${standing} ${text}`);
      for (const { code } of notices) if (map[code] !== 'none') still.add(`${code} ${text}`);
    }
    for (const problem of draft.ignoreProblems) still.add(identityOf(problem));
    if (listed.every((diagnostic) => still.has(this.#identities.get(diagnostic) ?? ''))) return;
    this.#list(draft);
  }

  readonly #identities = new WeakMap<vscode.Diagnostic, string>();

  /** A comment that silences nothing would pass for one that does. */
  #ofComment(draft: TrackedDraft, problem: IgnoreProblem, words: Words): vscode.Diagnostic {
    const diagnostic = new vscode.Diagnostic(toRange(draft.document, problem), words.ignoreProblem[problem.kind], vscode.DiagnosticSeverity.Warning);
    diagnostic.source = 'Second Source';
    diagnostic.code = { value: 'ignoring', target: findingPage(this.#extensionUri, 'ignoring') };
    this.#identities.set(diagnostic, identityOf(problem));
    return diagnostic;
  }

  #toDiagnostic(draft: TrackedDraft, finding: Finding, problem: Problem, words: Words): vscode.Diagnostic {
    const diagnostic = new vscode.Diagnostic(toRange(draft.document, finding), problem.sentence, severities[problem.severity]);
    diagnostic.source = 'Second Source';
    diagnostic.code = { value: problem.kind, target: findingPage(this.#extensionUri, problem.kind) };
    diagnostic.relatedInformation = finding.notices
      .filter(({ code }) => code === problem.kind)
      .flatMap(({ related }) => related)
      .map((span) => new vscode.DiagnosticRelatedInformation(new vscode.Location(draft.uri, toRange(draft.document, span)), vscode.l10n.t('The other figure')));
    if (problem.kind === finding.standing) {
      const told = unnamed(finding).slice(0, 3).map(({ claim }) => {
        const report = reportWords(claim, words);
        return `${report.who}: ${report.holds}`;
      });
      if (told.length > 0) diagnostic.message += ` (${told.join('; ')})`;
    }
    this.#identities.set(diagnostic, `${problem.kind} ${finding.text}`);
    return diagnostic;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#collection.dispose();
  }
}
