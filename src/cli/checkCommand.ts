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
  readonly read: () => Promise<DraftText>;
}

async function draftsOf(given: readonly string[], options: CheckCommandOptions, terminal: Terminal): Promise<{ drafts: readonly GivenDraft[]; problems: readonly string[] }> {
  const { drafts: paths, problems } = await findDrafts(given.filter((argument) => argument !== '-'), terminal);
  const piped = given.includes('-') ? [{ name: '-', read: () => readPipedDraft('standard input', options.maxSize, terminal) }] : [];
  return { drafts: [...piped, ...paths.map(({ path, name }) => ({ name, read: () => readDraft(path, name, options.maxSize, terminal) }))], problems };
}

function languageOf(name: string, options: CheckCommandOptions): 'markdown' | 'plaintext' {
  return options.language ?? (/\.(?:txt|text)$/i.test(name) ? 'plaintext' : 'markdown');
}

interface CheckedOne {
  readonly report: ReportData;
  readonly remarks: readonly string[];
}

/** The report on one draft, or null where it holds more figures than there is room for. */
function checkOne(name: string, text: string, mostFigures: number, loaded: LoadedClaims, options: CheckCommandOptions, engine: Engine, today: string): CheckedOne | null {
  const language = languageOf(name, options);
  const front = language === 'markdown' ? engine.frontMatter(text) : { title: null, date: null };
  const checked = engine.check(text, loaded.index, { language, date: options.date ?? front.date, disabled: options.disable, mostFigures });
  if (checked === null) return null;
  const { findings, ignoreProblems } = checked;
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

  const { drafts, problems } = await draftsOf(given, options, terminal);
  for (const problem of problems) await complain(problem);
  const today = terminal.today();
  const room = new MemoryRoom(terminal.memory, options);
  const reports: ReportData[] = [];
  for (const { name, read } of drafts) {
    const draft = await read();
    if (!draft.ok) {
      await complain(draft.problem);
      continue;
    }
    const mostFigures = room.mostFigures(draft.text);
    const checked = mostFigures < 0 ? null : checkOne(name, draft.text, mostFigures, loaded, options, engine, today);
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
    for (const failure of await writeReport(report, options, terminal)) await complain(failure);
    if (!failed && reaches(options.failOn, report.summary)) return exitCode.found;
  }
  return failed ? exitCode.couldNotRun : exitCode.clean;
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
