// An esbuild plugin: checks the bundled claim packs while the product is built, and puts their compiled form in the place of
// `src/packs/bundledPacks.ts`, so that neither zod nor a compiler runs when the extension starts.
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const packRoom = join(root, 'src/packs');
const packFolder = join(root, 'seeds/packs');
const suffix = '.claims.json';

/** Checks and compiles the packs in `seeds/packs`. */
export async function compileBundledPacks() {
  const built = await esbuild.build({
    entryPoints: [join(packRoom, 'buildBundled.ts')], bundle: true, write: false, format: 'esm', platform: 'node', target: 'node20', logLevel: 'silent',
    // jsonc-parser's main file hides its requires from bundlers.
    mainFields: ['module', 'main'],
  });
  const { buildBundled } = await import(`data:text/javascript;base64,${Buffer.from(built.outputFiles[0].contents).toString('base64')}`);
  const files = {};
  for (const file of (await readdir(packFolder)).filter((name) => name.endsWith(suffix)).sort()) {
    files[file.slice(0, -suffix.length)] = await readFile(join(packFolder, file), 'utf8');
  }
  return { ...buildBundled(files), files: Object.keys(files).map((name) => join(packFolder, name + suffix)) };
}

/** JSON without anything that is not ASCII, and without apostrophes: then it stands between them, where it is read twice as fast as between backticks. */
function plain(json) {
  return json.replace(/['\u0080-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** @returns {import('esbuild').Plugin} */
export function bundledPlugin() {
  let compiling;
  return {
    name: 'bundled-claims',
    setup(build) {
      build.onStart(() => { compiling = undefined; });
      build.onLoad({ filter: /[\\/]packs[\\/]bundledPacks\.ts$/ }, async () => {
        const { compiled, problems, files } = await (compiling ??= compileBundledPacks());
        return {
          // A string for JSON.parse is read several times faster than the same data as an object literal, and faster still
          // when it holds nothing but ASCII.
          contents: `import { unpack } from './compiledColumns';\nexport const compiledPacks = unpack(JSON.parse(${JSON.stringify(plain(JSON.stringify(compiled)))}));`,
          loader: 'js',
          resolveDir: packRoom,
          watchFiles: files,
          errors: problems.map((problem) => ({
            text: `${problem.sentence} ${problem.cure} [${problem.field}]`,
            location: { file: join(packFolder, problem.file + suffix), line: problem.line, column: problem.column - 1, length: problem.end - problem.start },
          })),
        };
      });
    },
  };
}
