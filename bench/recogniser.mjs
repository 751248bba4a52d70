// Bundles the recogniser's benchmarks and runs one.
//   node bench/recogniser.mjs FILE [--hedges]   scores it over an annotated file
//   node bench/recogniser.mjs --speed           times it against a regular expression and a peer
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import * as esbuild from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const outfile = join(here, '..', 'out', `recogniser-${process.pid}.cjs`);
await esbuild.build({ entryPoints: [join(here, process.argv.includes('--speed') ? 'recogniserSpeed.ts' : 'recogniser.ts')], outfile, bundle: true, platform: 'node', format: 'cjs', target: 'node20', packages: 'external', logLevel: 'warning' });
const run = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
rmSync(outfile, { force: true });
process.exit(run.status ?? 1);
