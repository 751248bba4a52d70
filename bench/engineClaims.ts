// A million claims: import, load, memory, look-up and search, each in a process of its own, beside plain JSON.
//   node bench/run.mjs claims            a million claims
//   BENCH_CLAIMS=100000 node bench/run.mjs claims
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Claim, Metric } from '../src/core/claims/claim';
import type { CompiledClaimIndex } from '../src/core/claims/compiledClaims';
import { buildWordIndex, claimText, searchClaims } from '../src/core/claims/searchClaims';
import { metrics } from '../src/core/claims/vocabulary';
import { ClaimImport } from '../src/packs/claimImport';
import { compiledPacks } from '../src/packs/bundledPacks';
import { expandClaim } from '../src/packs/expandPack';
import { openImported } from '../src/packs/openImported';
import type { PackClaim } from '../src/packs/schema';
import { median, quantile, row, timed, title } from './measure';

/** The same numbers every time: a linear congruential generator (Numerical Recipes). */
function randomSource(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 0x1_0000_0000;
}

const moneyMetrics = metrics.filter(({ metric }) => !metric.startsWith('gpu-')).map(({ metric }) => metric);

function madeClaim(number: number, entities: number, random: () => number): PackClaim {
  const entity = `Company ${Math.floor(random() * entities)}`;
  const amount = Math.round((1 + random() * 999) * 10) / 10;
  return {
    id: `claim-${number}`, entity, metric: moneyMetrics[Math.floor(random() * moneyMetrics.length)] as Metric,
    value: `${amount} million`, qualifier: random() < 0.3 ? 'about' : 'exact', period: String(2015 + Math.floor(random() * 11)),
    date: `20${15 + Math.floor(random() * 11)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 9)}`,
    statement: `${entity} put the figure at ${amount} million dollars.`, publisher: 'The Daily Record', title: 'What the accounts say',
    url: `https://example.org/reports/${number}`,
  };
}

function writeLines(path: string, count: number): void {
  const file = openSync(path, 'w');
  const random = randomSource(7);
  const entities = Math.max(10, Math.round(count / 50));
  let lines: string[] = [];
  for (let number = 0; number < count; number += 1) {
    lines.push(JSON.stringify(madeClaim(number, entities, random)));
    if (lines.length === 10_000 || number === count - 1) {
      writeSync(file, `${lines.join('\n')}\n`);
      lines = [];
    }
  }
  closeSync(file);
}

function eachPiece(path: string, take: (piece: Buffer) => void): void {
  const file = openSync(path, 'r');
  const piece = Buffer.alloc(1 << 20);
  for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) take(piece.subarray(0, read));
  closeSync(file);
}

function eachLine(path: string, take: (line: string) => void): void {
  let rest = '';
  eachPiece(path, (piece) => {
    const lines = (rest + piece.toString('latin1')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) take(line);
  });
}

function openCompiled(path: string): CompiledClaimIndex {
  const file = openSync(path, 'r');
  return openImported(statSync(path).size, (start, end) => {
    const bytes = new Uint8Array(end - start);
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, start));
  });
}

/** Milliseconds of processor time: long works run in processes of their own, and the machine may be busy during one and not the other. */
function worked(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const megabytes = (bytes: number): number => bytes / 1e6;

/** Measurements that need a process of their own; what they return is handed back as JSON. */
const works = {
  parseLines: (folder: string) => ({ ms: worked(() => eachLine(join(folder, 'claims.ndjson'), (line) => JSON.parse(line))) }),
  import: (folder: string) => {
    const out = openSync(join(folder, 'claims.bin'), 'w');
    const importing = new ClaimImport((part) => writeSync(out, part));
    const ms = worked(() => {
      const lines = importing.openLines('claims.ndjson');
      eachPiece(join(folder, 'claims.ndjson'), lines.take);
      lines.finish();
      importing.finish();
    });
    closeSync(out);
    return { ms, size: importing.size, peak: process.resourceUsage().maxRSS * 1024 };
  },
  parseWhole: (folder: string) => {
    const lines = readFileSync(join(folder, 'claims.ndjson'), 'latin1').trimEnd().replaceAll('\n', ',');
    const text = `[${lines}]`;
    return { ms: timed(() => (JSON.parse(text) as unknown[]).length) };
  },
  load: (folder: string) => {
    const path = join(folder, 'claims.bin');
    globalThis.gc?.();
    const before = process.memoryUsage();
    let index = openCompiled(path);
    globalThis.gc?.();
    const after = process.memoryUsage();
    const kept = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
    const ms = median(Array.from({ length: 5 }, () => timed(() => { index = openCompiled(path); })));
    const random = randomSource(99);
    const entities = index.entities.length;
    const times: number[] = [];
    let found = 0;
    for (let round = 0; round < 300_000; round += 1) {
      const entity = `Company ${Math.floor(random() * entities)}`;
      const metric = moneyMetrics[Math.floor(random() * moneyMetrics.length)] as Metric;
      const value = random() * 1e9;
      const start = process.hrtime.bigint();
      const at = index.nearest(entity, metric, value);
      const time = Number(process.hrtime.bigint() - start);
      if (at >= 0) found += 1;
      if (round >= 100_000) times.push(time);
    }
    const names = Array.from({ length: 1 << 16 }, () => `Company ${Math.floor(random() * entities)}`);
    const many = timed(() => {
      for (let round = 0; round < 1_000_000; round += 1) found += index.nearest(names[round & 0xffff] as string, 'revenue', (round * 7919) % 1e9);
    });
    return { ms, kept, size: index.size, found, p50: quantile(times, 0.5), p99: quantile(times, 0.99), mean: many };
  },
  search: () => {
    const random = randomSource(3);
    const claims: Claim[] = [...compiledPacks.claims, ...Array.from({ length: 99_325 }, (_, number) => expandClaim(madeClaim(number, 2000, random), 'made'))];
    globalThis.gc?.();
    const before = process.memoryUsage();
    let search = buildWordIndex(claims, claimText);
    globalThis.gc?.();
    const after = process.memoryUsage();
    const build = median([1, 2, 3].map(() => timed(() => { search = buildWordIndex(claims, claimText); })));
    const queries = ['deepseek', 'comp 12', 'company 77 figure', 'deepseek hardware semi', 'report put', 'nvidia h100 pri', 'd', 'daily record 999', 'stargate', 'mozilla 2022'];
    const texts = claims.map((claim) => `${claim.entity} ${claim.subject ?? ''} ${claim.metric} ${claim.claimant} ${claim.publisher} ${claim.title} ${claim.statement}`.toLowerCase());
    const scan = (query: string): number => texts.filter((text) => query.split(' ').every((word) => text.includes(word))).length;
    const times = queries.flatMap((query) => Array.from({ length: 20 }, () => timed(() => searchClaims(search, query).length)));
    const scans = queries.flatMap((query) => Array.from({ length: 5 }, () => timed(() => scan(query))));
    return {
      build, kept: after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers,
      p50: quantile(times, 0.5), p95: quantile(times, 0.95), scan50: quantile(scans, 0.5), scan95: quantile(scans, 0.95),
    };
  },
};

type Work = keyof typeof works;

function apart<Name extends Work>(name: Name, folder: string): ReturnType<(typeof works)[Name]> {
  const child = spawnSync(process.execPath, ['--expose-gc', '--max-old-space-size=6000', process.argv[1] as string, name, folder], { encoding: 'utf8', maxBuffer: 1e8 });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout) as ReturnType<(typeof works)[Name]>;
}

function main(): void {
  const count = Number(process.env['BENCH_CLAIMS'] ?? 1_000_000);
  const folder = mkdtempSync(join(tmpdir(), 'claims-'));
  const small = mkdtempSync(join(tmpdir(), 'claims-'));
  try {
    title(`Claims: ${count.toLocaleString('en')} of them, one a line`);
    writeLines(join(folder, 'claims.ndjson'), count);
    writeLines(join(small, 'claims.ndjson'), 500);
    row('size of the text', `${megabytes(statSync(join(folder, 'claims.ndjson')).size).toFixed(0)} MB`);

    const lines = apart('parseLines', folder);
    const imported = apart('import', folder);
    apart('import', small);
    const ratio = imported.ms / lines.ms;
    row('import with every check ÷ JSON.parse line by line', ratio.toFixed(2), { words: '≤ 2', met: ratio <= 2 });
    row('  peak memory of the import', `${megabytes(imported.peak).toFixed(0)} MB`, { words: '≤ 600 MB', met: megabytes(imported.peak) <= 600 });

    const whole = apart('parseWhole', folder);
    const loaded = apart('load', folder);
    const few = apart('load', small);
    row('load of the compiled file', `${loaded.ms.toFixed(1)} ms`);
    row('  JSON.parse of the same claims ÷ load', (whole.ms / loaded.ms).toFixed(0), { words: '≥ 20', met: whole.ms / loaded.ms >= 20 });
    row('  memory a claim', `${(loaded.kept / loaded.size).toFixed(1)} bytes`, { words: '≤ 64', met: loaded.kept / loaded.size <= 64 });
    row('look-up by name and value, mean', `${loaded.mean.toFixed(0)} ns`);
    row('  99th percentile, clock included', `${loaded.p99.toFixed(0)} ns`, { words: '≤ 2,000', met: loaded.p99 <= 2000 });
    row('  mean ÷ mean among 500 claims', (loaded.mean / few.mean).toFixed(1), { words: '≤ 10', met: loaded.mean / few.mean <= 10 });

    const search = apart('search', folder);
    row('search box, 100,000 claims: build', `${search.build.toFixed(0)} ms`);
    row('  memory', `${megabytes(search.kept).toFixed(1)} MB`);
    row('  ten queries, median and 95th percentile', `${search.p50.toFixed(2)} / ${search.p95.toFixed(2)} ms`);
    row('  scan of lower-cased texts ÷ search, 95th percentile', (search.scan95 / search.p95).toFixed(1));
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(small, { recursive: true, force: true });
  }
}

const [, , work, folder = ''] = process.argv;
if (work === undefined) main();
else process.stdout.write(JSON.stringify(works[work as Work](folder)));
