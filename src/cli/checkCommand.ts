import { buildReport, joinReports } from '../core/report/buildReport';
import { linePositions } from '../core/report/linePositions';
import type { ReportData } from '../core/report/reportData';
import { wordsFor } from '../core/wording/wordsFor';
import type { CheckCommandOptions } from './checkOptions';
import { reaches } from './checkOptions';
import type { Engine, LoadedClaims } from './engine';
import { exitCode } from './exitCode';
import { findDrafts } from './findDrafts';
import { loadGivenPacks } from './loadGivenPacks';
import { readDraft, readPipedDraft } from './readDraft';
import type { DraftText } from './readDraft';
import { renderAs } from './renderAs';
import { explainSystemError } from './systemError';
import { tell } from './tell';
import { absolutePath } from './terminal';
import type { Terminal } from './terminal';

interface OpenDraft {
  readonly name: string;
  readonly draft: DraftText;
}

async function openDrafts(given: readonly string[], options: CheckCommandOptions, terminal: Terminal): Promise<{ drafts: OpenDraft[]; problems: string[] }> {
  const { drafts: paths, problems } = await findDrafts(given.filter((argument) => argument !== '-'), terminal);
  const drafts: OpenDraft[] = [];
  if (given.includes('-')) drafts.push({ name: '-', draft: await readPipedDraft('standard input', options.maxSize, terminal) });
  for (const { path, name } of paths) drafts.push({ name, draft: await readDraft(path, name, options.maxSize, terminal) });
  return { drafts, problems: [...problems] };
}

function languageOf(name: string, options: CheckCommandOptions): 'markdown' | 'plaintext' {
  return options.language ?? (/\.(?:txt|text)$/i.test(name) ? 'plaintext' : 'markdown');
}

interface CheckedOne {
  readonly report: ReportData;
  readonly remarks: readonly string[];
}

function checkOne(name: string, text: string, loaded: LoadedClaims, options: CheckCommandOptions, engine: Engine, today: string): CheckedOne {
  const language = languageOf(name, options);
  const front = language === 'markdown' ? engine.frontMatter(text) : { title: null, date: null };
  const { findings, ignoreProblems } = engine.check(text, loaded.index, { language, date: options.date ?? front.date, disabled: options.disable });
  const place = linePositions(text);
  const words = wordsFor(options.locale);
  const remarks = ignoreProblems.map((problem) => `${name}:${place(problem.start).line}: ${words.ignoreProblem[problem.kind]}`);
  const report = buildReport(findings, {
    path: name,
    text,
    title: front.title,
    date: options.date ?? front.date,
    claims: loaded.index.size,
    packs: loaded.packs,
    checkedOn: today,
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

  const { drafts, problems } = await openDrafts(given, options, terminal);
  for (const problem of problems) await complain(problem);
  const today = terminal.today();
  const reports: ReportData[] = [];
  for (const { name, draft } of drafts) {
    if (!draft.ok) {
      await complain(draft.problem);
      continue;
    }
    const { report, remarks } = checkOne(name, draft.text, loaded, options, engine, today);
    reports.push(report);
    for (const remark of [...draft.remarks, ...remarks]) await tell(terminal, 'note', remark);
  }
  if (reports.length > 0) {
    const report = joinReports(reports);
    try {
      await writeReport(report, options, terminal);
    } catch (error) {
      await complain(`${options.output ?? 'standard output'}: ${explainSystemError(error)}`);
    }
    if (!failed && reaches(options.failOn, report.summary)) return exitCode.found;
  }
  return failed ? exitCode.couldNotRun : exitCode.clean;
}

async function writeReport(report: ReportData, options: CheckCommandOptions, terminal: Terminal): Promise<void> {
  const rendered = renderAs(report, options, terminal);
  if (options.output === null) await terminal.write(rendered.text);
  else await terminal.files.write(absolutePath(terminal, options.output), rendered.text);
  const summaryFile = terminal.env['GITHUB_STEP_SUMMARY'];
  if (rendered.jobSummary !== null && summaryFile !== undefined && summaryFile !== '') {
    await terminal.files.append(absolutePath(terminal, summaryFile), rendered.jobSummary);
  }
}
