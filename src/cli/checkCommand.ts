import type { Finding } from '../core/check/finding';
import { buildReport, joinReports } from '../core/report/buildReport';
import { isWrittenReport } from '../core/report/renderMarkdown';
import { linePositions } from '../core/report/linePositions';
import { partFindings } from '../core/report/newFindings';
import type { ReportData } from '../core/report/reportData';
import { sinceLine } from '../core/report/sinceLine';
import { wordsFor } from '../core/wording/wordsFor';
import type { CheckCommandOptions } from './checkOptions';
import { reaches } from './checkOptions';
import type { CheckedDraft, Engine, LoadedClaims } from './engine';
import { exitCode } from './exitCode';
import { findDrafts } from './findDrafts';
import { GitHistory } from './gitHistory';
import type { EarlierDraft } from './gitHistory';
import { loadGivenPacks } from './loadGivenPacks';
import { MemoryRoom } from './memoryRoom';
import { readDraft, readPipedDraft } from './readDraft';
import type { DraftText } from './readDraft';
import { renderAs } from './renderAs';
import { explainSystemError } from './systemError';
import { tell } from './tell';
import { absolutePath } from './terminal';
import type { Terminal } from './terminal';

interface GivenDraft {
  readonly name: string;
  /** Null for standard input. */
  readonly path: string | null;
  readonly read: () => Promise<DraftText>;
}

async function draftsOf(
  given: readonly string[],
  options: CheckCommandOptions,
  terminal: Terminal,
): Promise<{ readonly drafts: readonly GivenDraft[]; readonly problems: readonly string[] }> {
  const { drafts: paths, problems } = await findDrafts(given.filter((argument) => argument !== '-'), terminal);
  const piped = given.includes('-') ? [{ name: '-', path: null, read: () => readPipedDraft('standard input', options.maxSize, terminal) }] : [];
  return { drafts: [...piped, ...paths.map(({ path, name }) => ({ name, path, read: () => readDraft(path, name, options.maxSize, terminal) }))], problems };
}

const pipedBefore: EarlierDraft = { kind: 'problem', problem: 'standard input: It has no earlier version. Name a file, or check without --since.' };

function languageOf(name: string, options: CheckCommandOptions): 'markdown' | 'plaintext' {
  return options.language ?? (/\.(?:txt|text)$/i.test(name) ? 'plaintext' : 'markdown');
}

interface CheckedOne {
  readonly report: ReportData;
  readonly remarks: readonly string[];
}

/** What all drafts of a run are checked with. */
interface Run {
  readonly loaded: LoadedClaims;
  readonly options: CheckCommandOptions;
  readonly engine: Engine;
  readonly today: string;
  readonly mostFigures: number;
}

function findingsOf(
  name: string,
  text: string,
  { loaded, options, engine, mostFigures }: Run,
): (CheckedDraft & { readonly title: string | null; readonly date: string | null }) | null {
  const language = languageOf(name, options);
  const front = language === 'markdown' ? engine.frontMatter(text) : { title: null, date: null };
  const date = options.date ?? front.date;
  const checked = engine.check(text, loaded.index, { language, date, disabled: options.disable, mostFigures });
  return checked === null ? null : { ...checked, title: front.title, date };
}

/** The findings of what a draft was before, and a remark where they cannot be told, so that all of the draft counts as new. */
function findingsBefore(
  name: string,
  text: string,
  before: EarlierDraft,
  findings: readonly Finding[],
  run: Run,
): { readonly findings: readonly Finding[]; readonly remark: string | null } {
  if (before.kind === 'none' || before.kind === 'problem') return { findings: [], remark: null };
  const why = before.kind === 'unreadable' ? before.why : 'It has too many figures.';
  if (before.kind === 'text') {
    const checked = before.text === text ? { findings } : findingsOf(name, before.text, run);
    if (checked !== null) return { findings: checked.findings, remark: null };
  }
  return { findings: [], remark: `${name}: Its earlier version could not be checked, so that all its figures count as new. ${why}` };
}

/** The report on one draft, or null where it holds more figures than there is room for. `before` is what it was, where only news are asked for. */
function checkOne(name: string, text: string, before: EarlierDraft | null, run: Run): CheckedOne | null {
  const { loaded, options, today } = run;
  const checked = findingsOf(name, text, run);
  if (checked === null) return null;
  const { findings, ignoreProblems, title, date } = checked;
  const place = linePositions(text);
  const words = wordsFor(options.locale);
  const remarks = ignoreProblems.map((problem) => `${name}:${place(problem.start).line}: ${words.ignoreProblem[problem.kind]}`);
  const old = before === null ? null : findingsBefore(name, text, before, findings, run);
  if (old !== null && old.remark !== null) remarks.push(old.remark);
  const { fresh, earlier } = old === null ? { fresh: findings, earlier: [] } : partFindings(findings, old.findings);
  const report = buildReport(fresh, {
    path: name,
    text,
    language: languageOf(name, options),
    title,
    date,
    claims: loaded.index.size,
    packs: loaded.packs,
    checkedOn: today,
    since: options.since === null ? null : { revision: options.since, earlier },
  });
  return { report, remarks };
}

/**
 * Checks files, folders, globs or standard input and writes the report. What could not be read is told on standard
 * error and the rest goes on; the exit code is then 2, whatever was found.
 */
export async function check(given: readonly string[], options: CheckCommandOptions, terminal: Terminal, engine: Engine): Promise<number> {
  let failed = false;
  const complain = async (problem: string): Promise<void> => {
    failed = true;
    await tell(terminal, 'error', problem);
  };

  const { loaded, failures } = await loadGivenPacks(options.claims, terminal, engine);
  for (const failure of failures) await complain(failure);

  const { drafts, problems } = await draftsOf(given, options, terminal);
  for (const problem of problems) await complain(problem);
  if (await wouldOverwrite(drafts, options, terminal)) {
    await complain(`${options.output}: It is one of the files to be read, and the report would take its place. Name another file after --output.`);
    return exitCode.couldNotRun;
  }
  if (options.explain && options.format !== 'text' && options.format !== 'json') await tell(terminal, 'note', `--explain has no effect on --format ${options.format}; it is for text and json.`);
  const today = terminal.today();
  const history = options.since === null ? null : new GitHistory(options.since, terminal);
  const room = new MemoryRoom(terminal.memory, options);
  const reports: ReportData[] = [];
  const told = new Set<string>();
  for (const { name, path, read } of drafts) {
    const before = history === null ? null : path === null ? pipedBefore : await history.earlier(path, name);
    if (before?.kind === 'problem') {
      // What is wrong with the revision is wrong for every draft, and is told once.
      if (!told.has(before.problem)) await complain(before.problem);
      told.add(before.problem);
      continue;
    }
    const draft = await read();
    if (!draft.ok) {
      await complain(draft.problem);
      continue;
    }
    const mostFigures = room.mostFigures(draft.text);
    const checked = mostFigures < 0 ? null : checkOne(name, draft.text, before, { loaded, options, engine, today, mostFigures });
    if (checked === null) {
      await complain(`${name}: ${room.refusal}`);
      continue;
    }
    const { report, remarks } = checked;
    room.take(report.articles[0]?.figures.length ?? 0);
    reports.push(report);
    for (const remark of [...draft.remarks, ...remarks]) await tell(terminal, 'note', remark);
  }
  if (reports.length > 0) {
    const report = joinReports(reports);
    const since = options.format === 'csv' ? sinceLine(report, wordsFor(options.locale)) : null;
    if (since !== null) await tell(terminal, 'note', since);
    for (const failure of await writeReport(report, options, terminal)) await complain(failure);
    if (!failed && reaches(options.failOn, report.summary)) return exitCode.found;
  }
  return failed ? exitCode.couldNotRun : exitCode.clean;
}

/** Whether the report would take the place of a draft or a pack; of a report that was written there before, it may. */
async function wouldOverwrite(drafts: readonly GivenDraft[], { output, claims }: CheckCommandOptions, terminal: Terminal): Promise<boolean> {
  if (output === null) return false;
  const path = absolutePath(terminal, output);
  if (claims.some((pack) => absolutePath(terminal, pack) === path)) return true;
  const draft = drafts.find((given) => given.path === path);
  if (draft === undefined) return false;
  const read = await draft.read();
  return !read.ok || !isWrittenReport(read.text);
}

/** Writes the report where it is wanted and gives a sentence for each place where that failed. */
async function writeReport(report: ReportData, options: CheckCommandOptions, terminal: Terminal): Promise<readonly string[]> {
  const { output } = options;
  const failures: string[] = [];
  const attempt = async <T>(place: string, step: () => Promise<T>): Promise<T | null> => {
    try {
      return await step();
    } catch (error) {
      failures.push(`${place}: ${explainSystemError(error, 'write')}`);
      return null;
    }
  };
  const rendered = await attempt(output ?? 'standard output', async () => {
    const made = renderAs(report, options, terminal);
    if (output === null) await terminal.write(made.text);
    else await terminal.files.write(absolutePath(terminal, output), made.text);
    return made;
  });
  const summary = rendered?.jobSummary ?? null;
  const summaryFile = terminal.env['GITHUB_STEP_SUMMARY'] ?? '';
  if (summary !== null && summaryFile !== '') await attempt(summaryFile, () => terminal.files.append(absolutePath(terminal, summaryFile), summary));
  return failures;
}
