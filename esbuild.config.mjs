// Builds what ships: the extension, for the Node and the web-worker extension host alike, and the command line.
//   node esbuild.config.mjs            minified, sizes printed, sizes and parts in out/meta/*.json
//   node esbuild.config.mjs --watch    readable, rebuilt on every change
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { bundledPlugin } from './scripts/bundledPlugin.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const watch = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: !watch,
  sourcemap: watch ? 'inline' : false,
  metafile: true,
  write: watch,
  legalComments: 'none',
  // jsonc-parser's main file hides its requires from bundlers.
  mainFields: ['module', 'main'],
  logLevel: 'warning',
  // The bundled packs are compiled here, so that nothing is compiled when the extension starts.
  plugins: [bundledPlugin()],
};

/** @type {Record<string, import('esbuild').BuildOptions>} */
const builds = {
  // One file for both extension hosts: it knows neither Node nor the page, and the claims in it are packed only once.
  extension: {
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'browser',
    format: 'cjs',
    target: ['es2022', 'node20'],
    external: ['vscode'],
  },
  // What starts it where there is Node.
  desktop: {
    entryPoints: ['src/desktop.ts'],
    outfile: 'dist/desktop.js',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
  },
  cli: {
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    banner: { js: '#!/usr/bin/env node' },
  },
};

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;

/**
 * The bundle with nothing but ASCII in it: a host decodes and reads it in a fraction of the time. esbuild has escaped all but what stands
 * in regular expressions, which take the same escapes.
 */
function inAscii(code) {
  return code.replace(/[\u0080-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

async function build(name, options) {
  if (watch) {
    const context = await esbuild.context({ ...shared, ...options });
    await context.watch();
    return;
  }
  const result = await esbuild.build({ ...shared, ...options });
  const outfile = join(root, options.outfile);
  mkdirSync(dirname(outfile), { recursive: true });
  writeFileSync(outfile, inAscii(result.outputFiles[0].text));
  mkdirSync(join(root, 'out/meta'), { recursive: true });
  writeFileSync(join(root, `out/meta/${name}.json`), JSON.stringify(result.metafile));
  if (name === 'cli') chmodSync(outfile, 0o755);
  console.log(`${options.outfile}: ${kilobytes(statSync(outfile).size)} (${kilobytes(gzipSync(readFileSync(outfile)).length)} gzip)`);
}

let failed = false;
for (const [name, options] of Object.entries(builds)) {
  try {
    await build(name, options);
  } catch (error) {
    failed = true;
    console.error(`${options.outfile}: not built. ${error instanceof Error ? error.message : String(error)}`);
  }
}
if (failed) process.exit(1);
