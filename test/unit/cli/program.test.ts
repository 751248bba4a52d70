import assert from 'node:assert/strict';
import { chooseStyle } from '../../../src/cli/terminalStyle';
import type { DraftCheck, Engine } from '../../../src/cli/engine';
import { findDrafts } from '../../../src/cli/findDrafts';
import { reaches } from '../../../src/cli/checkOptions';
import { runProgram } from '../../../src/cli/program';
import { plainStyle } from '../../../src/core/report/renderText';
import type { Finding } from '../../../src/core/check/finding';
import type { IgnoreProblem } from '../../../src/core/check/ignores';
import { buildClaimIndex } from '../../../src/core/claims/claimIndex';
import { ClaimImport } from '../../../src/packs/claimImport';
import { makeClaim, makeFinding, stanced } from '../../support/makeFinding';
import { memoryTerminal } from './memoryTerminal';
import type { MemoryOptions, MemoryTerminal } from './memoryTerminal';

interface Run {
  readonly code: number;
  readonly terminal: MemoryTerminal;
  readonly checks: readonly DraftCheck[];
}

const moreClaims = [
  makeClaim({ id: 'denial', claimant: 'Denier', position: 'denies', period: '2025-01', statement: 'It was said otherwise.' }),
  makeClaim({ id: 'slip', claimant: 'Slipped', slip: true, statement: 'A zero was lost.' }),
];

const differing = makeFinding({ start: 0, end: 10, standing: 'differs', claims: [stanced('differs', 'apart')] });

async function run(args: string, memory: MemoryOptions = {}, findings: readonly Finding[] = [differing], unusable: readonly string[] = [], ignoreProblem?: IgnoreProblem): Promise<Run> {
  const terminal = memoryTerminal({ files: { '/desk/a.md': '$6 million\n', '/desk/b.txt': '$6 million', '/desk/p.claims.json': '{}' }, ...memory });
  const checks: DraftCheck[] = [];
  const engine: Engine = {
    check: (_text, _claims, check) => {
      checks.push(check);
      return { findings, ignoreProblems: ignoreProblem === undefined ? [] : [ignoreProblem] };
    },
    frontMatter: () => ({ title: 'Title', date: '2025-01-02' }),
    loadClaims: async (packs) => ({ index: buildClaimIndex([{ name: 'DeepSeek', aliases: ['High-Flyer'], common: false, subjects: [] }], [makeClaim(), makeClaim({ id: 'other', claimant: 'Nobody', statement: 'Somebody said so.', url: 'javascript:alert(1)' }), ...moreClaims]), packs: packs.map(({ name }) => ({ name, claims: 0 })), problems: [], unusable }),
    importClaims: async (write) => new ClaimImport(write),
    packSchema: async () => '{}\n',
  };
  const code = await runProgram(args.split(' ').filter((word) => word !== ''), terminal, engine, '1.2.3');
  return { code, terminal, checks };
}

suite('Exit codes', () => {
  test('0 when nothing reaches --fail-on, 1 when something does', async () => {
    const conflict = [{ ...differing, standing: 'conflict' as const }];
    assert.equal((await run('check a.md')).code, 1);
    assert.equal((await run('check a.md --fail-on never')).code, 0);
    assert.equal((await run('check a.md', {}, conflict)).code, 0);
    assert.equal((await run('check a.md --fail-on conflict', {}, conflict)).code, 1);
    assert.equal((await run('check a.md --fail-on unreported', {}, conflict)).code, 1);
    assert.equal((await run('check a.md --fail-on unreported', {}, [])).code, 0);
    assert.equal((await run('check a.md', {}, [{ ...differing, ignored: { scope: 'file', reason: 'x' } }])).code, 0);
  });

  test('the order of --fail-on is differs, conflict, superseded, unreported', () => {
    const none = { agrees: 5, conflict: 0, differs: 0, superseded: 0, unreported: 0 };
    const levels = ['differs', 'conflict', 'superseded', 'unreported'] as const;
    levels.forEach((level, at) => levels.forEach((standing, place) => assert.equal(reaches(level, { ...none, [standing]: 1 }), place <= at, `${level} ${standing}`)));
    assert.equal(reaches('unreported', none), false);
  });

  test('2 for wrong usage, each with a message on standard error', async () => {
    const wrong = ['check', 'check --format nonsense a.md', 'check --fail-on sometimes a.md', 'check --date 2025-02-30 a.md', 'check --date soon a.md', 'check --disable nonsense a.md', 'check --unknown a.md', 'nonsense', 'check --max-size big a.md', 'check --max-size 501 a.md', 'check --language klingon a.md'];
    for (const args of wrong) {
      const { code, terminal } = await run(args);
      assert.equal(code, 2, args);
      assert.match(terminal.err(), /error: /, args);
      assert.equal(terminal.out(), '', args);
    }
  });

  test('wrong usage is told with its cure', async () => {
    const told = async (args: string): Promise<string> => (await run(args)).terminal.err();
    assert.match(await told('a.md'), /unknown command 'a\.md'\n[^]*"second-source check FILE"/);
    assert.match(await told('check --claims a.md'), /missing argument 'file'\.[^]*What follows --claims is taken for claim packs/);
    assert.doesNotMatch(await told('check'), /--claims/);
  });

  test('2 for an empty name, which is not the working folder', async () => {
    const terminal = memoryTerminal({ files: { '/desk/a.md': '$6 million\n' } });
    assert.deepEqual(await findDrafts(['', ' '], terminal), { drafts: [], problems: Array(2).fill('"": The name is empty. Name a file or a folder; the working folder is ".".') });
  });

  test('2 for a report that would take the place of a draft or a pack, which stay as they are; an older report may be replaced', async () => {
    for (const args of ['check a.md --output a.md', 'check a.md --output ./a.md --format json', 'check . --output a.md', 'check a.md --claims p.claims.json --output p.claims.json']) {
      const { code, terminal, checks } = await run(args);
      assert.equal(code, 2, args);
      assert.match(terminal.err(), /It is one of the files to be read, and the report would take its place\. Name another file after --output\./, args);
      assert.deepEqual([terminal.written.size, checks.length], [0, 0], args);
    }
    const before = await run('check a.md --format markdown --locale de');
    const again = await run('check . --format markdown --output report.md', { files: { '/desk/a.md': '$6 million', '/desk/report.md': before.terminal.out() } });
    assert.equal(again.terminal.err(), '');
    assert.deepEqual([...again.terminal.written.keys()], ['/desk/report.md']);
  });

  test('2 for a file that cannot be read, and the others are checked all the same', async () => {
    const { code, terminal } = await run('check gone.md a.md --format json');
    assert.equal(code, 2);
    assert.match(terminal.err(), /^error: gone\.md: There is no such file\. Check the spelling of the path\.\n$/);
    assert.equal((JSON.parse(terminal.out()) as { articles: unknown[] }).articles.length, 1);
  });

  test('2 for a report that cannot be written, with the place and what was to be done there', async () => {
    const closed = await run('check a.md --output closed/report.txt', { failing: { '/desk/closed/report.txt': 'EACCES' } });
    assert.equal(closed.code, 2);
    assert.equal(closed.terminal.err(), 'error: closed/report.txt: It may not be written. Check the permissions of the file and its folder.\n');
  });

  test('2 for a pack of which nothing can be used, and the check goes on', async () => {
    const missing = await run('check a.md --claims gone.json --format json');
    assert.equal(missing.code, 2);
    assert.match(missing.terminal.err(), /error: gone\.json: There is no such file/);
    const useless = await run('check a.md --claims p.claims.json --format json', {}, [differing], ['p.claims.json']);
    assert.equal(useless.code, 2);
    assert.match(useless.terminal.err(), /error: p\.claims\.json: No claim of this pack could be used/);
    assert.match(useless.terminal.out(), /"version": 1/);
  });

  test('0 for help and version', async () => {
    assert.equal((await run('--version')).terminal.out(), '1.2.3\n');
    const { code, terminal } = await run('check --help');
    assert.equal(code, 0);
    assert.match(terminal.out(), /Exit codes:\n {2}0 /);
    assert.equal((await run('--help')).code, 0);
  });
});

suite('What is checked', () => {
  test('the language follows the name, or the option; the date the front matter, or the option', async () => {
    assert.deepEqual((await run('check a.md b.txt')).checks.map(({ language, date }) => [language, date]), [['markdown', '2025-01-02'], ['plaintext', null]]);
    assert.deepEqual((await run('check a.md --language plaintext --date 2026-02-28')).checks.map(({ language, date }) => [language, date]), [['plaintext', '2026-02-28']]);
  });

  test('codes are switched off one by one, repeated or with commas', async () => {
    assert.deepEqual((await run('check a.md --disable scope,slip --disable wording')).checks[0]?.disabled, ['scope', 'slip', 'wording']);
  });

  test('packs may be named before the articles', async () => {
    const { code, checks, terminal } = await run('check --claims p.claims.json a.md b.txt --fail-on never');
    assert.equal(code, 0, terminal.err());
    assert.equal(checks.length, 2);
    assert.equal((await run('check --claims p.claims.json . --fail-on never')).checks.length, 1);
    assert.equal((await run('check --claims p.claims.json - --fail-on never', { input: 'x' })).checks.length, 1);
  });

  test('no name of a file can drive the terminal or begin a message of its own', async () => {
    for (const command of ['check', 'check-claims']) {
      const { code, terminal } = await run(`${command} \u001b[31m\n::error::forged\u202e.md`);
      assert.equal(code, 2);
      assert.match(terminal.err(), /^error: [^\n]*forged[^\n]*There is no such file[^\n]*\n$/);
      assert.doesNotMatch(terminal.err(), /[\u001b\u202e]/);
    }
  });

  test('an ignore comment that does nothing is told with its line and cure', async () => {
    const { code, terminal } = await run('check a.md --fail-on never', {}, [], [], { start: 3, end: 5, kind: 'no-reason', directive: 'file' });
    assert.equal(code, 0);
    assert.equal(terminal.err(), 'note: a.md:1: This ignore comment gives no reason, so it has no effect. Add “reason: …”.\n');
  });

  test('- is standard input', async () => {
    const { terminal } = await run('check - --format json', { input: '$6 million' });
    assert.equal((JSON.parse(terminal.out()) as { articles: { path: string }[] }).articles[0]?.path, '-');
  });
});

suite('Where it is written', () => {
  test('every format is written, into the file that --output names', async () => {
    for (const format of ['text', 'json', 'markdown', 'html', 'csv', 'sarif', 'github']) {
      const direct = await run(`check a.md --format ${format}`);
      assert.ok(direct.terminal.out().length > 50, format);
      const filed = await run(`check a.md --format ${format} --output out/report`);
      assert.equal(filed.terminal.out(), '');
      assert.equal(filed.terminal.written.get('/desk/out/report'), direct.terminal.out());
    }
  });

  test('in GitHub Actions the whole report goes to the job’s page', async () => {
    const { terminal } = await run('check a.md --format github', { env: { GITHUB_STEP_SUMMARY: '/desk/summary.md' } });
    assert.match(terminal.out(), /^::error /);
    assert.match(terminal.written.get('/desk/summary.md') ?? '', /^# Second Source/);
    assert.equal((await run('check a.md --format text', { env: { GITHUB_STEP_SUMMARY: '/desk/summary.md' } })).terminal.written.size, 0);
  });

  test('SARIF names the program’s version', async () => {
    assert.match((await run('check a.md --format sarif')).terminal.out(), /"semanticVersion": "1\.2\.3"/);
  });

  test('--explain tells the derivation, in text and in JSON', async () => {
    assert.match((await run('check a.md --explain')).terminal.out(), /Figure: \$6 million \(money, USD\)/);
    const json = await run('check a.md --explain --format json');
    assert.match(json.terminal.out(), /"explanation": \[/);
    assert.equal(json.terminal.err(), '');
    assert.equal((await run('check a.md --explain --format csv')).terminal.err(), 'note: --explain has no effect on --format csv; it is for text and json.\n');
  });

  test('German on request', async () => {
    assert.match((await run('check a.md --locale de')).terminal.out(), /Weicht von hinterlegten Berichten ab/);
  });

  test('colour on a terminal only, unless asked for; NO_COLOR is respected', async () => {
    const escape = '\u001b[';
    assert.ok(!(await run('check a.md')).terminal.out().includes(escape));
    assert.ok((await run('check a.md', { interactive: true })).terminal.out().includes(escape));
    assert.ok(!(await run('check a.md', { interactive: true, env: { NO_COLOR: '1' } })).terminal.out().includes(escape));
    assert.ok(!(await run('check a.md --no-color', { interactive: true })).terminal.out().includes(escape));
    assert.ok((await run('check a.md --color')).terminal.out().includes(escape));
    assert.ok(!(await run('check a.md --color --output x')).terminal.written.get('/desk/x')?.includes(escape));
    assert.equal(chooseStyle(null, memoryTerminal({ interactive: true, env: { TERM: 'dumb' } })), plainStyle);
    assert.notEqual(chooseStyle(null, memoryTerminal({ env: { FORCE_COLOR: '1' } })), plainStyle);
  });
});

suite('Searching the claims', () => {
  test('every word must occur, aliases too; 0 when something was found, 1 when not', async () => {
    const found = await run('search high-flyer semianalysis 1.6');
    assert.equal(found.code, 0);
    assert.match(found.terminal.out(), /^SemiAnalysis: about \$1\.6 billion \(DeepSeek, hardware investment\) · 31 January 2025\n[^]*https:\/\/example\.org\/deepseek\n {2}semianalysis-hardware\n\n1 report found\n$/);
    const none = await run('search zebra');
    assert.equal(none.code, 1);
    assert.equal(none.terminal.out(), '0 reports found\n');
  });

  test('who only denies a figure is not given it as his own, and a known slip is told as one', async () => {
    assert.match((await run('search denier')).terminal.out(), /^Denier denies about \$1\.6 billion \(DeepSeek, hardware investment, January 2025\) · /);
    assert.match((await run('search slipped')).terminal.out(), /^Slipped: about \$1\.6 billion \[a known slip\] \(DeepSeek/);
  });

  test('as JSON, at most as many as asked for, only web addresses shown', async () => {
    const { terminal } = await run('search deepseek --format json --limit 1');
    const answer = JSON.parse(terminal.out()) as { found: number; claims: unknown[] };
    assert.equal(answer.found, 4);
    assert.equal(answer.claims.length, 1);
    assert.doesNotMatch((await run('search nobody')).terminal.out(), /javascript/);
  });

  test('wrong numbers and missing words are usage errors', async () => {
    for (const args of ['search', 'search x --limit 0', 'search x --limit many']) assert.equal((await run(args)).code, 2, args);
  });

  test('the schema of packs is printed', async () => {
    assert.equal((await run('schema')).terminal.out(), '{}\n');
  });
});

suite('Compiling claims', () => {
  const line = '{ "entity": "Acme", "metric": "revenue", "value": "9 million", "publisher": "The Daily" }';
  const files = { '/desk/big.ndjson': `${line}\n\n{ "entity": 1 }\n`, '/desk/one.claims.json': `{ "claims": [${line.replace('9', '8')}] }` };

  test('packs of both kinds go into one file; broken entries are told with their line', async () => {
    const { code, terminal } = await run('compile-claims big.ndjson one.claims.json -o all.ssclaims', { files });
    assert.equal(code, 1);
    assert.equal(terminal.out(), 'all.ssclaims: 2 claims, 3 errors.\n');
    assert.match(terminal.err(), /^error: big\.ndjson:3:\d+: /);
    assert.ok(terminal.written.has('/desk/all.ssclaims'));
  });

  test('a file that is missing ends in code 2, and the others are compiled', async () => {
    const { code, terminal } = await run('compile-claims gone.json one.claims.json -o all.ssclaims', { files });
    assert.equal(code, 2);
    assert.match(terminal.err(), /error: gone\.json: There is no such file/);
    assert.match(terminal.out(), /1 claim,/);
  });

  test('the output must be named as what it is', async () => {
    assert.equal((await run('compile-claims one.claims.json', { files })).code, 2);
    assert.equal((await run('compile-claims one.claims.json -o all.json', { files })).code, 2);
  });
});

suite('Only what is new', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  /** A repository at /desk that held a.md as `then`. */
  function gitWith(then: Uint8Array | null): NonNullable<MemoryOptions['git']> {
    return ([command = '', ...args]) => {
      const answer = (out: string | Uint8Array, code = 0, err = '') => ({ code, out: typeof out === 'string' ? bytes(out) : out, err });
      if (command === 'rev-parse') return answer(args.includes('--verify') ? `${'a1'.repeat(20)}\n` : '/desk\n\n');
      if (command === 'ls-tree') return answer('other.md\0a.md\0');
      if (command === 'cat-file' && then !== null) return answer(then);
      return answer('', 128, `fatal: no ${command}`);
    };
  }

  test('what the revision holds, too, is left out and does not count for --fail-on', async () => {
    const { code, terminal, checks } = await run('check a.md --since main', { git: gitWith(bytes('as it was')) });
    assert.deepEqual([code, terminal.err(), checks.length], [0, '', 2]);
    assert.match(terminal.out(), /No new figures\. 1 figure stood there before and is left out; that does not mean “checked”/);
    assert.equal((await run('check a.md')).code, 1);
  });

  test('a draft that the revision does not hold is new, and says so', async () => {
    const { code, terminal } = await run('check b.txt --since main', { git: gitWith(null) });
    assert.equal(code, 1);
    assert.match(terminal.out(), /Only figures that are new since main are shown; none stood there before\./);
  });

  test('an earlier version that is no text makes all figures new, with a note', async () => {
    const { code, terminal } = await run('check a.md --since main', { git: gitWith(Uint8Array.of(0x61, 0xff)) });
    assert.equal(code, 1);
    assert.match(terminal.err(), /^note: a\.md: Its earlier version could not be checked, so that all its figures count as new\. It is not valid UTF-8/);
  });

  test('a CSV, which has no place for it, is told beside it', async () => {
    const { terminal } = await run('check a.md --since main --format csv', { git: gitWith(bytes('as it was')) });
    assert.match(terminal.err(), /^note: Only figures that are new since main are shown\. 1 other figure stood there before and is left out/);
    assert.equal(terminal.out().split('\r\n').length, 2);
  });

  test('without an answer nothing is reported, and the code is 2', async () => {
    const missing = await run('check a.md b.txt --since main');
    assert.deepEqual([missing.code, missing.terminal.out()], [2, '']);
    assert.equal(missing.terminal.err(), 'error: git was not found, and --since asks it. Install git, or check without --since.\n');
    const broken = await run('check a.md --since main', { git: gitWith(null) });
    assert.deepEqual([broken.code, broken.terminal.out()], [2, '']);
    assert.equal(broken.terminal.err(), 'error: a.md: git cannot give its version at main: no cat-file\n');
    const piped = await run('check - --since main', { input: 'x', git: gitWith(null) });
    assert.deepEqual([piped.code, piped.terminal.out()], [2, '']);
    assert.match(piped.terminal.err(), /standard input: It has no earlier version/);
    for (const wrong of ['--output', 'main..HEAD', '-p']) assert.equal((await run(`check a.md --since ${wrong}`, { git: gitWith(null) })).code, 2, wrong);
  });

  test('a Markdown report says by a comment that it is no draft, so that a folder’s next check leaves it alone', async () => {
    assert.match((await run('check a.md --format markdown')).terminal.out(), /^<!-- second-source-ignore-file reason: Report -->\n\n# /);
    assert.match((await run('check a.md --format markdown --locale de')).terminal.out(), /^<!-- second-source-ignore-file reason: Bericht -->/);
    assert.doesNotMatch((await run('check a.md --format html')).terminal.out(), /ignore-file/);
  });
});
