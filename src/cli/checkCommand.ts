import type { Finding } from '../core/check/finding';
import { buildReport, joinReports } from '../core/report/buildReport';
import type { ReportData } from '../core/report/reportData';
import { printProblem } from '../packs/problem';
import type { CheckOptions } from './checkOptions';
import { reaches } from './checkOptions';
import type { Engine, LoadedClaims, PackText } from './engine';
import { displayPath, findDrafts } from './findDrafts';
import { readDraft, readPipedDraft } from './readDraft';
import type { DraftText } from './readDraft';
import { renderAs } from './renderAs';
import { explainSystemError } from './systemError';
import { absolutePath } from './terminal';
import type { Terminal } from './terminal';
import { decodeDraft } from './decodeDraft';

/** Exit codes of the contract. */
export const exitCode = { clean: 0, found: 1, couldNotRun: 2 } as const;

interface OpenDraft {
  readonly name: string;
  readonly draft: DraftText;
}

async function readPacks(paths: readonly string[], terminal: Terminal): Promise<{ texts: readonly PackText[]; problems: readonly string[] }> {
  const texts: PackText[] = [];
  const problems: string[] = [];
  for (const path of paths) {
    const name = displayPath(absolutePath(terminal, path), terminal.folder);
    try {
      const decoded = decodeDraft(await terminal.files.read(absolutePath(terminal, path)));
      if (decoded.ok) texts.push({ name, text: decoded.text });
      else problems.push(`${name}: ${decoded.sentence} ${decoded.cure}`);
    } catch (error) {
      problems.push(`${name}: ${explainSystemError(error)}`);
    }
  }
  return { texts, problems };
}

async function openDrafts(given: readonly string[], options: CheckOptions, terminal: Terminal): Promise<{ drafts: OpenDraft[]; problems: string[] }> {
  const { drafts: paths, problems } = await findDrafts(given.filter((argument) => argument !== '-'), terminal);
  const drafts: OpenDraft[] = [];
  if (given.includes('-')) drafts.push({ name: '-', draft: await readPipedDraft('standard input', options.maxSize, terminal) });
  for (const { path, name } of paths) drafts.push({ name, draft: await readDraft(path, name, options.maxSize, terminal) });
  return { drafts, problems: [...problems] };
}

function languageOf(name: string, options: CheckOptions): 'markdown' | 'plaintext' {
  return options.language ?? (/\.(?:txt|text)$/i.test(name) ? 'plaintext' : 'markdown');
}

function checkOne(name: string, text: string, loaded: LoadedClaims, options: CheckOptions, engine: Engine, today: string): ReportData {
  const language = languageOf(name, options);
  const front = language === 'markdown' ? engine.frontMatter(text) : { title: null, date: null };
  const findings: readonly Finding[] = engine.check(text, loaded.index, { language, date: options.date ?? front.date, disabled: options.disable });
  return buildReport(findings, {
    path: name,
    text,
    title: front.title,
    date: options.date ?? front.date,
    claims: loaded.index.size,
    packs: loaded.packs,
    checkedOn: today,
  });
}

/**
 * Checks files, folders, globs or standard input and writes the report. What could not be read is told on standard
 * error and the rest goes on; the exit code is then 2, whatever was found.
 */
export async function check(given: readonly string[], options: CheckOptions, terminal: Terminal, engine: Engine): Promise<number> {
  let failed = false;
  const complain = async (problem: string): Promise<void> => {
    failed = true;
    await terminal.writeError(`error: ${problem}\n`);
  };

  const packs = await readPacks(options.claims, terminal);
  for (const problem of packs.problems) await complain(problem);
  const loaded = await engine.loadClaims(packs.texts);
  for (const problem of loaded.problems) {
    if (problem.severity !== 'note') await terminal.writeError(`${problem.severity}: ${printProblem(problem)}\n`);
  }
  for (const name of loaded.unusable) await complain(`${name}: No claim of this pack could be used. Mend the entries named above.`);

  const { drafts, problems } = await openDrafts(given, options, terminal);
  for (const problem of problems) await complain(problem);
  const today = terminal.today();
  const reports: ReportData[] = [];
  for (const { name, draft } of drafts) {
    if (!draft.ok) {
      await complain(draft.problem);
      continue;
    }
    for (const remark of draft.remarks) await terminal.writeError(`note: ${remark}\n`);
    reports.push(checkOne(name, draft.text, loaded, options, engine, today));
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

async function writeReport(report: ReportData, options: CheckOptions, terminal: Terminal): Promise<void> {
  const rendered = renderAs(report, options, terminal);
  if (options.output === null) await terminal.write(rendered.text);
  else await terminal.files.write(absolutePath(terminal, options.output), rendered.text);
  const summaryFile = terminal.env['GITHUB_STEP_SUMMARY'];
  if (rendered.jobSummary !== null && summaryFile !== undefined && summaryFile !== '') {
    await terminal.files.append(absolutePath(terminal, summaryFile), rendered.jobSummary);
  }
}
