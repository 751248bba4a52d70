import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { literalsIn } from './literals';

/** The TypeScript files below a folder, as whole paths. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The regular expressions written out in a piece of JavaScript. */
export function patternsIn(code: string): RegExp[] {
  return literalsIn(code)
    .filter(({ kind }) => kind === 'pattern')
    .map(({ start, end, flags }) => new RegExp(code.slice(start, end), flags));
}

/** The expressions written out in a TypeScript file. */
export async function writtenPatterns(file: string): Promise<RegExp[]> {
  const { code } = await esbuild.transform(readFileSync(file, 'utf8'), { loader: 'ts', legalComments: 'none', target: 'esnext' });
  return patternsIn(code);
}

/** The expressions that modules put together from strings while they are loaded. */
export async function builtPatterns(files: readonly string[], resolveDir: string): Promise<RegExp[]> {
  const contents = files.map((file, at) => `export * as module${at} from ${JSON.stringify(file)};`).join('\n');
  const { outputFiles } = await esbuild.build({ stdin: { contents, resolveDir, loader: 'ts' }, bundle: true, write: false, format: 'iife', platform: 'neutral', logLevel: 'silent' });
  const built: RegExp[] = [];
  class Recorded extends RegExp {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags);
      built.push(new RegExp(pattern, flags));
    }
  }
  new Function('RegExp', outputFiles[0]?.text ?? '')(Recorded);
  return built;
}
