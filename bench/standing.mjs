// Measures standing, alarms and claims shown against annotated passages.
//   node bench/standing.mjs PASSAGES.jsonl            readings as annotated: comparison and standing alone
//   node bench/standing.mjs PASSAGES.jsonl --whole    text to finding, through checkDraft
//   add --misses to list what is not as annotated
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import * as esbuild from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const outfile = join(root, 'out', `standing-${process.pid}.cjs`);
const whole = process.argv.includes('--whole');
await esbuild.build({
  entryPoints: [join(root, whole ? 'bench/standingWhole.ts' : 'bench/standing.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
const run = spawnSync(process.execPath, [outfile, ...process.argv.slice(2).filter((word) => word !== '--whole')], { stdio: 'inherit' });
rmSync(outfile, { force: true });
process.exit(run.status ?? 1);
