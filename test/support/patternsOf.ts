import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';

/** The TypeScript files below a folder, as whole paths. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** After these a slash begins an expression; after any other word, a number or a closing bracket it divides. */
const wordsBefore = /(?:^|[^\w$.])(?:return|typeof|case|of|in|do|else|yield|await|void|delete|instanceof|new)$/;

/** Where what begins at `at` ends: a string or an expression that goes to `mark`, behind its flags. */
function endOf(code: string, at: number, mark: string): number {
  let inClass = false;
  let end = at + 1;
  while (end < code.length && (code[end] !== mark || inClass)) {
    if (code[end] === '\\') end += 1;
    else if (mark === '/' && code[end] === '[') inClass = true;
    else if (code[end] === ']') inClass = false;
    end += 1;
  }
  end += 1;
  while (mark === '/' && /[a-z]/.test(code[end] ?? '')) end += 1;
  return end;
}

/**
 * The regular expressions written out in a piece of JavaScript. Comments and the text of template strings are passed over,
 * what is filled into a template string is read.
 */
export function literalsIn(code: string): RegExp[] {
  const found: RegExp[] = [];
  const open: ('{' | '${')[] = [];
  let at = 0;
  let before = '';
  const template = (): void => {
    while (at < code.length && code[at] !== '`' && !code.startsWith('${', at)) at += code[at] === '\\' ? 2 : 1;
    if (code[at] === '`') {
      before = ')';
      at += 1;
      return;
    }
    open.push('${');
    before = '(';
    at += 2;
  };
  while (at < code.length) {
    const sign = code[at] ?? '';
    if (/\s/.test(sign)) {
      at += 1;
    } else if (code.startsWith('/*', at)) {
      at = code.indexOf('*/', at) + 2;
    } else if (code.startsWith('//', at)) {
      at = (code + '\n').indexOf('\n', at);
    } else if (sign === '"' || sign === "'") {
      at = endOf(code, at, sign);
      before = ')';
    } else if (sign === '`') {
      at += 1;
      template();
    } else if (sign === '}' && open.pop() === '${') {
      at += 1;
      template();
    } else if (sign === '/' && !(/[\w$)\]}]$/.test(before) && !wordsBefore.test(before))) {
      const end = endOf(code, at, '/');
      const slash = code.lastIndexOf('/', end - 1);
      found.push(new RegExp(code.slice(at + 1, slash), code.slice(slash + 1, end)));
      at = end;
      before = ')';
    } else {
      if (sign === '{') open.push('{');
      before = /[\w$]/.test(sign) && /\S$/.test(code.slice(Math.max(0, at - 1), at)) ? before + sign : sign;
      at += 1;
    }
  }
  return found;
}

/** The expressions written out in a TypeScript file. */
export async function writtenPatterns(file: string): Promise<RegExp[]> {
  const { code } = await esbuild.transform(readFileSync(file, 'utf8'), { loader: 'ts', legalComments: 'none', target: 'esnext' });
  return literalsIn(code);
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
