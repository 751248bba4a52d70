import { Command, CommanderError, Option } from 'commander';
import { checkClaims } from './checkClaimsCommand';
import { check } from './checkCommand';
import { failLevels, formats, readCodes, readCount, readDate, readMegabytes, readRevision } from './checkOptions';
import type { CheckCommandOptions } from './checkOptions';
import { compileClaims } from './compileCommand';
import type { Engine } from './engine';
import { exitCode } from './exitCode';
import { compiledSuffix } from './loadGivenPacks';
import { search } from './searchCommand';
import type { SearchOptions } from './searchCommand';
import type { Terminal } from './terminal';

const help = `
Examples:
  second-source check article.md
  second-source check articles/ --format html --output report.html
  second-source check --claims desk.claims.json --fail-on conflict "drafts/**/*.md"
  second-source check articles/ --since origin/main
  pbpaste | second-source check -

Exit codes:
  0  nothing at or above --fail-on (differs, conflict, superseded, unreported, from high to low)
  1  something at or above it
  2  could not run: wrong usage, an unreadable file, a pack of which nothing can be used

Nothing leaves this machine. "No report on file" does not mean "checked".`;

/**
 * `--claims` takes several files, and would take the articles and folders after them, too: after the first, only what is
 * named like a pack is one.
 */
function partPacks(named: readonly string[]): { packs: readonly string[]; drafts: readonly string[] } {
  const isPack = (name: string, at: number) => at === 0 || /\.(?:json|jsonc|ndjson|jsonl|ssclaims)$/i.test(name);
  return { packs: named.filter(isPack), drafts: named.filter((name, at) => !isPack(name, at)) };
}

function checkCommand(terminal: Terminal, engine: Engine, version: string, done: (code: number) => void): Command {
  return new Command('check')
    .description('check the money amounts, AI chip counts and GPU-hours of articles against the reports on file')
    .argument('[file...]', 'Markdown or text files, folders, globs, or - for standard input')
    .addOption(new Option('-f, --format <format>', 'how the report is written').choices(formats).default('text'))
    .option('-c, --claims <file...>', 'claim packs to use beside the bundled one')
    .addOption(new Option('--fail-on <standing>', 'standing from which the exit code is 1').choices(failLevels).default('differs'))
    .addOption(new Option('--since <revision>', 'report only what is new since this revision of git').argParser(readRevision))
    .option('--explain', 'tell how every figure was read and compared', false)
    .addOption(new Option('--date <yyyy-mm-dd>', 'the day the draft is written (default: its front matter)').argParser(readDate))
    .addOption(new Option('--language <language>', 'how files are read (default: by their names)').choices(['markdown', 'plaintext']))
    .addOption(new Option('--disable <code>', 'a kind of remark to switch off; may be repeated').argParser(readCodes).default([], 'none'))
    .addOption(new Option('--locale <language>', 'language of the report').choices(['en', 'de']).default('en'))
    .option('-o, --output <file>', 'write the report into a file')
    .addOption(new Option('--max-size <MB>', 'largest file checked, in megabytes').argParser(readMegabytes).default(10e6, '10'))
    .option('--color', 'colour even in a pipe')
    .option('--no-color', 'no colour even on a terminal')
    .addHelpText('after', help)
    .action(async (named: string[], given: Partial<CheckCommandOptions>, command: Command) => {
      const { packs, drafts } = partPacks(given.claims ?? []);
      const files = [...named, ...drafts];
      const swallowed = packs.length === 0 ? '' : ' What follows --claims is taken for claim packs: name the article before it, or after --.';
      if (files.length === 0) command.error(`error: missing argument 'file'. Name an article, a folder, or - for standard input.${swallowed}`);
      const options: CheckCommandOptions = {
        format: given.format ?? 'text',
        claims: packs,
        failOn: given.failOn ?? 'differs',
        explain: given.explain ?? false,
        date: given.date ?? null,
        language: given.language ?? null,
        disable: given.disable ?? [],
        locale: given.locale ?? 'en',
        color: given.color ?? null,
        output: given.output ?? null,
        since: given.since ?? null,
        maxSize: given.maxSize ?? 10e6,
        version,
      };
      done(await check(files, options, terminal, engine));
    });
}

function searchCommand(terminal: Terminal, engine: Engine, done: (code: number) => void): Command {
  return new Command('search')
    .description('search the reports on file; every word must occur')
    .argument('<words...>', 'an organisation, a claimant, an amount, a publisher …')
    .addOption(new Option('-f, --format <format>', 'how they are written').choices(['text', 'json']).default('text'))
    .option('-c, --claims <file...>', 'claim packs to search beside the bundled one')
    .addOption(new Option('--limit <count>', 'most reports shown').argParser(readCount).default(20))
    .addOption(new Option('--locale <language>', 'language of the answer').choices(['en', 'de']).default('en'))
    .option('--color', 'colour even in a pipe')
    .option('--no-color', 'no colour even on a terminal')
    .action(async (words: string[], given: Partial<SearchOptions>) => {
      const options: SearchOptions = {
        format: given.format ?? 'text',
        claims: given.claims ?? [],
        limit: given.limit ?? 20,
        locale: given.locale ?? 'en',
        color: given.color ?? null,
      };
      done(await search(words, options, terminal, engine));
    });
}

function checkClaimsCommand(terminal: Terminal, engine: Engine, done: (code: number) => void): Command {
  return new Command('check-claims')
    .description('tell what is wrong with claim packs, with line and cure')
    .argument('<file...>', 'claim packs')
    .action(async (files: string[]) => done(await checkClaims(files, terminal, engine)));
}

function compileCommand(terminal: Terminal, engine: Engine, done: (code: number) => void): Command {
  return new Command('compile-claims')
    .description(`turn big claim packs into one file (${compiledSuffix}) for --claims, of which only what is asked for is read`)
    .argument('<file...>', 'claim packs: .claims.json, or .ndjson with one claim a line')
    .requiredOption('-o, --output <file>', `the file to write, named *${compiledSuffix}`)
    .action(async (files: string[], { output }: { output: string }, command: Command) => {
      if (!output.endsWith(compiledSuffix)) command.error(`error: option '--output': name the file *${compiledSuffix}, so that --claims knows it.`);
      done(await compileClaims(files, output, terminal, engine));
    });
}

function schemaCommand(terminal: Terminal, engine: Engine): Command {
  return new Command('schema')
    .description('print the JSON Schema of claim packs')
    .action(async () => terminal.write(await engine.packSchema()));
}

/**
 * Runs the command line with the arguments after the program's name and returns the exit code. Throws nothing that the
 * user could have caused.
 */
export async function runProgram(args: readonly string[], terminal: Terminal, engine: Engine, version: string): Promise<number> {
  let code: number = exitCode.clean;
  const output: Promise<void>[] = [];
  const program = new Command('second-source')
    .description('Checks the figures of a news draft against what has been reported. Offline; a person decides.')
    .version(version)
    .addCommand(checkCommand(terminal, engine, version, (result) => (code = result)))
    .addCommand(searchCommand(terminal, engine, (result) => (code = result)))
    .addCommand(checkClaimsCommand(terminal, engine, (result) => (code = result)))
    .addCommand(compileCommand(terminal, engine, (result) => (code = result)))
    .addCommand(schemaCommand(terminal, engine));
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => void output.push(terminal.write(text)),
      writeErr: (text) => void output.push(terminal.writeError(text)),
      getOutHelpWidth: () => Math.min(terminal.columns, 100),
      getErrHelpWidth: () => Math.min(terminal.columns, 100),
    });
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    code = error.exitCode === 0 ? exitCode.clean : exitCode.couldNotRun;
    if (error.code === 'commander.unknownCommand') output.push(terminal.writeError('Articles are checked by "second-source check FILE"; "second-source --help" names all commands.\n'));
  }
  await Promise.all(output);
  return code;
}
