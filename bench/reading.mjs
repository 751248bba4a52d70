// Scores reading against an annotated file:  node bench/reading.mjs path/to/file.jsonl [--quiet] [--own-mentions]
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const outfile = join(dirname(here), 'out', `reading-${process.pid}.mjs`);
await esbuild.build({ entryPoints: [join(here, 'reading.ts')], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'warning' });
try {
  const { score } = await import(pathToFileURL(outfile).href);
  const [file, ...flags] = process.argv.slice(2);
  if (file === undefined) throw new Error('Which file? node bench/reading.mjs path/to/file.jsonl');
  process.exitCode = score(file, flags);
} finally {
  rmSync(outfile, { force: true });
}
