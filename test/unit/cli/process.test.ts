import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as esbuild from 'esbuild';

declare const PROJECT_ROOT: string;

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

suite('The command line as a process', () => {
  let folder = '';
  let program = '';

  suiteSetup(async () => {
    folder = mkdtempSync(join(tmpdir(), 'second-source-'));
    program = join(folder, 'dist/cli.js');
    await esbuild.build({
      entryPoints: [join(PROJECT_ROOT, 'src/cli/main.ts')], outfile: program, bundle: true, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'error', mainFields: ['module', 'main'],
    });
    writeFileSync(join(folder, 'package.json'), '{ "version": "9.8.7" }');
  });

  suiteTeardown(() => rmSync(folder, { recursive: true, force: true }));

  function run(args: readonly string[], input?: string | Buffer, env: Record<string, string> = {}): Outcome {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, input: input ?? '', encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', ...env } });
    return { code: status, out: stdout, err: stderr };
  }

  function write(name: string, content: string | Buffer): string {
    writeFileSync(join(folder, name), content);
    return name;
  }

  const draft = '# DeepSeek\n\nDeepSeek trained R1 for $6 million. A café nearby sold for €2 million.\n';

  test('a draft is checked against the bundled claims, in JSON that keeps the contract', () => {
    const { code, out, err } = run(['check', write('a.md', draft), '--format', 'json']);
    assert.equal(err, '');
    assert.equal(code, 0);
    const report = JSON.parse(out) as { version: number; claims: number; articles: { path: string; findings: { start: number; end: number; text: string; standing: string; claims: unknown[] }[] }[]; summary: Record<string, number> };
    assert.equal(report.version, 1);
    assert.ok(report.claims > 600);
    const [article] = report.articles;
    assert.equal(article?.path, 'a.md');
    assert.deepEqual(article?.findings.map(({ text }) => text), ['$6 million', '€2 million']);
    for (const { start, end, text } of article?.findings ?? []) assert.equal(draft.slice(start, end), text);
    assert.equal(article?.findings[0]?.standing, 'conflict');
    assert.ok((article?.findings[0]?.claims.length ?? 0) >= 2);
    assert.deepEqual(report.summary, { agrees: 0, conflict: 1, differs: 0, superseded: 0, unreported: 1 });
  });

  test('the exit code follows --fail-on', () => {
    write('a.md', draft);
    assert.equal(run(['check', 'a.md', '--fail-on', 'conflict']).code, 1);
    assert.equal(run(['check', 'a.md', '--fail-on', 'never']).code, 0);
    assert.equal(run(['check', 'gone.md']).code, 2);
    assert.equal(run(['check']).code, 2);
    assert.equal(run([]).code, 2);
  });

  test('standard input is read, and a pipe gets no colour', () => {
    const { code, out } = run(['check', '-'], draft);
    assert.equal(code, 0);
    assert.match(out, /^-\n\n {2}3:\d+ +! Reports conflict {2}\$6 million\n/);
    assert.doesNotMatch(out, /\u001b/);
    assert.match(run(['check', '-'], draft, { FORCE_COLOR: '1' }).out, /\u001b\[/);
  });

  test('offsets count from the file’s own start when it begins with a byte order mark', () => {
    const { out } = run(['check', '-', '--format', 'json'], `\ufeff${draft}`);
    const [article] = (JSON.parse(out) as { articles: { findings: { start: number; end: number; text: string }[] }[] }).articles;
    for (const { start, end, text } of article?.findings ?? []) assert.equal(`\ufeff${draft}`.slice(start, end), text);
    assert.equal(article?.findings.length, 2);
  });

  const bad: readonly [string, string | Buffer, RegExp][] = [
    ['latin1.md', Buffer.from('caf\u00e9 for $6 million', 'latin1'), /error: latin1\.md: It is not valid UTF-8: the byte 0xe9 on line 1 belongs to another encoding\. Save it in the encoding UTF-8/],
    ['utf16.md', Buffer.from('\ufeff$6 million', 'utf16le'), /error: utf16\.md: It is text in UTF-16\./],
    ['binary.md', Buffer.from([0x24, 0x36, 0x00, 0x01]), /error: binary\.md: It is a binary file/],
    ['big.md', 'x '.repeat(10_000_000), /error: big\.md: It is 20 MB large, and files up to 10 MB are checked\./],
  ];
  for (const [name, content, message] of bad) {
    test(`${name} is refused with a clear message, and the rest goes on`, () => {
      const { code, out, err } = run(['check', write(name, content), write('a.md', draft), '--format', 'json']);
      assert.equal(code, 2);
      assert.match(err, message);
      assert.equal((JSON.parse(out) as { articles: unknown[] }).articles.length, 1);
    });
  }

  test('a draft of more figures or lines than memory holds is refused with a clear message, and the rest goes on', () => {
    const drafts = [write('figures.md', '$5m '.repeat(60_000)), write('lines.md', '- a\n'.repeat(500_000)), write('a.md', draft)];
    const { code, out, err } = run(['check', ...drafts, '--format', 'json'], '', { NODE_OPTIONS: '--max-old-space-size=200' });
    assert.equal(code, 2, err);
    const refusals = err.split('\n').filter((line) => line.startsWith('error: '));
    assert.match(refusals[0] ?? '', /^error: figures\.md: It was not checked: the report on it and what was checked before would outgrow the 0\.\d GB of memory this run may take\. Check fewer articles at a time, split it, or allow more with NODE_OPTIONS=--max-old-space-size=\d+\.$/);
    assert.match(refusals[1] ?? '', /^error: lines\.md: It was not checked/);
    assert.equal(refusals.length, 2);
    assert.deepEqual((JSON.parse(out) as { articles: { path: string }[] }).articles.map(({ path }) => path), ['a.md']);
  });

  test('an empty draft and one of a single endless line are checked, with a note', () => {
    const empty = run(['check', write('empty.md', '')]);
    assert.equal(empty.code, 0);
    assert.match(empty.err, /^note: empty\.md: The file is empty/);
    const endless = run(['check', write('endless.md', `${'words without an end '.repeat(150_000)}DeepSeek trained R1 for $6 million.`), '--format', 'json']);
    assert.equal(endless.code, 0);
    assert.match(endless.err, /^note: endless\.md: Line 1 is 3,150,035 characters long/);
    assert.match(endless.out, /"text": "\$6 million"/);
  });

  test('a pack adds claims; a broken entry is told with its line, and the rest of it is used', () => {
    const pack = [
      '{ "claims": [',
      '  { "entity": "Acme", "metric": "revenue", "value": "9 million", "publisher": "The Daily" },',
      '  { "entity": "Acme", "metric": "happiness", "value": "9 million", "publisher": "The Daily" }',
      '] }',
    ].join('\n');
    const { code, out, err } = run(['check', '-', '--claims', write('desk.claims.json', pack), '--format', 'json'], 'Acme had revenue of $9 million.');
    assert.equal(code, 0);
    assert.match(err, /^error: desk\.claims\.json:3:\d+: /);
    assert.equal((JSON.parse(out) as { summary: { agrees: number } }).summary.agrees, 1);
  });

  test('packs can be checked on their own', () => {
    const good = '{ "claims": [{ "entity": "Acme", "metric": "revenue", "value": "9 million", "publisher": "The Daily" }] }';
    const clean = run(['check-claims', write('good.claims.json', good)]);
    assert.deepEqual([clean.code, clean.out], [0, 'good.claims.json: 1 claim\n0 errors, 0 warnings\n']);
    const broken = run(['check-claims', 'good.claims.json', write('bad.claims.json', good.replace('"claims": [', '"claims": [\n{ "entity": "Acme" },'))]);
    assert.equal(broken.code, 1);
    assert.match(broken.err, /^error: bad\.claims\.json:2:\d+: /);
    assert.equal(run(['check-claims', 'gone.claims.json']).code, 2);
  });

  test('a pack that is none at all ends in code 2, and the check goes on', () => {
    const { code, out, err } = run(['check', write('a.md', draft), '--claims', write('none.claims.json', 'this is no pack'), '--format', 'json']);
    assert.equal(code, 2);
    assert.match(err, /error: none\.claims\.json: No claim of this pack could be used/);
    assert.match(out, /"standing": "conflict"/);
  });

  test('packs are compiled into one file that a check can use', () => {
    write('big.ndjson', Array.from({ length: 3000 }, (_, i) => `{ "id": "c${i}", "entity": "Acme ${i}", "metric": "revenue", "value": ${1e6 + i * 1e5}, "publisher": "The Daily" }`).join('\n'));
    const compiled = run(['compile-claims', 'big.ndjson', '--output', 'big.ssclaims']);
    assert.equal(compiled.err, '');
    assert.equal(compiled.out, 'big.ssclaims: 3,000 claims, 0 errors.\n');
    const { code, out, err } = run(['check', '-', '--claims', 'big.ssclaims', '--format', 'json'], 'Acme 80 had revenue of $9 million. DeepSeek trained R1 for $6 million.');
    assert.equal(err, '');
    assert.equal(code, 0);
    const report = JSON.parse(out) as { claims: number; summary: Record<string, number> };
    assert.ok(report.claims > 3600);
    assert.deepEqual(report.summary, { agrees: 1, conflict: 1, differs: 0, superseded: 0, unreported: 0 });
    const broken = run(['check', '-', '--claims', write('broken.ssclaims', 'not compiled'), '--format', 'json'], draft);
    assert.equal(broken.code, 2);
    assert.match(broken.err, /error: broken\.ssclaims: No claim of this pack could be used\. Compile it again/);
  });

  test('folders are walked, and a report is written where it is asked for', () => {
    mkdirSync(join(folder, 'desk/sub'), { recursive: true });
    write('desk/one.md', draft);
    write('desk/sub/two.mdx', draft);
    const { code, out } = run(['check', 'desk', '--format', 'html', '--output', 'out/report.html']);
    assert.equal(code, 0);
    assert.equal(out, '');
    const html = readFileSync(join(folder, 'out/report.html'), 'utf8');
    assert.match(html, /desk\/one\.md[^]*desk\/sub\/two\.mdx/);
  });

  test('with --since only what a draft did not hold before is told and counts, wherever git knows the draft from', function () {
    // Whatever repository the tests are run for.
    const ownGit = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
    const git = (...args: string[]) => spawnSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', '-c', 'commit.gpgsign=false', '-c', 'core.hooksPath=/dev/null', ...args], { cwd: join(folder, 'repository'), encoding: 'utf8', env: ownGit });
    mkdirSync(join(folder, 'repository/ärticles'), { recursive: true });
    // Where there is no git there is nothing to compare with; its absence is tested without a process.
    if (git('init').status !== 0) this.skip();
    const kept = write('repository/ärticles/kept one.md', draft);
    write('repository/ärticles/old name.md', draft);
    git('add', '.');
    assert.equal(git('commit', '-m', 'one').status, 0);
    const check = (...args: string[]) => run(['check', ...args, '--since', 'HEAD', '--fail-on', 'conflict', '--format', 'json'], '', { GIT_DIR: join(folder, 'nowhere') });
    const counts = ({ out }: Outcome) => {
      const { summary, since } = JSON.parse(out) as { summary: Record<string, number>; since: { earlier: Record<string, number> } };
      return [summary['conflict'], since.earlier['conflict']];
    };
    const unchanged = check('repository');
    assert.deepEqual([unchanged.code, unchanged.err, ...counts(unchanged)], [0, '', 0, 2]);
    write('repository/ärticles/kept one.md', `A new line.\n\n${draft.replace('DeepSeek trained', 'As told, DeepSeek trained')}`);
    git('mv', 'ärticles/old name.md', 'ärticles/new name.md');
    const moved = check('repository');
    assert.deepEqual([moved.code, moved.err, ...counts(moved)], [0, '', 0, 2]);
    write('repository/ärticles/kept one.md', `${draft}\nDeepSeek trained R1 for $6 million, to say it again.\n`);
    const added = check(kept);
    assert.deepEqual([added.code, ...counts(added)], [1, 1, 1]);
    write('repository/ärticles/fresh.md', draft);
    const fresh = check('repository/ärticles/fresh.md');
    assert.deepEqual([fresh.code, ...counts(fresh)], [1, 1, 0]);
    const gone = run(['check', kept, '--since', 'no-such-branch']);
    assert.deepEqual([gone.code, gone.out], [2, '']);
    assert.match(gone.err, /^error: --since no-such-branch: The repository has no such revision\. Check its spelling; [^\n]*fetch-depth: 0\)\.\n$/);
    const outside = run(['check', write('a.md', draft), '--since', 'HEAD'], '', { GIT_CEILING_DIRECTORIES: tmpdir() });
    assert.deepEqual([outside.code, outside.out], [2, '']);
    assert.match(outside.err, /The folder is in no git repository, so nothing in it has an earlier version\. Check it without --since\.\n$/);
  });

  test('version, search and schema answer', () => {
    assert.equal(run(['--version']).out, '9.8.7\n');
    assert.match(run(['search', 'deepseek', '944']).out, /944 million/);
    assert.match(run(['schema']).out, /"\$schema": "http:\/\/json-schema\.org\/draft-07\/schema#"/);
  });

  test('a reader that stops early is no failure', () => {
    write('a.md', draft);
    const shell = spawnSync('sh', ['-c', `"${process.execPath}" "${program}" check a.md a.md --format json | head -c 10; exit 0`], { cwd: folder, encoding: 'utf8' });
    assert.equal(shell.stderr, '');
  });

  test('nor is one of the messages that has gone', () => {
    const code = join(folder, 'code');
    spawnSync('sh', ['-c', `{ sleep 0.2; "${process.execPath}" "${program}" check missing.md missing-too.md 2>&1; echo $? > "${code}"; } | true`], { cwd: folder });
    assert.equal(readFileSync(code, 'utf8'), '2\n');
  });
});
