import { isAbsolute, relative, resolve, sep } from 'node:path';
import { explainSystemError } from './systemError';
import { absolutePath } from './terminal';
import type { Terminal } from './terminal';

/** A draft to check: where it is, and how it is called in reports (relative to the working folder, with `/`). */
export interface DraftPath {
  readonly path: string;
  readonly name: string;
}

/** The drafts found, each once, and a sentence for each argument that led to none. */
export interface DraftSearch {
  readonly drafts: readonly DraftPath[];
  /** One message for each argument that led nowhere. */
  readonly problems: readonly string[];
}

const articleName = /\.(?:md|markdown|mdown|mdx|qmd)$/i;
const wildcard = /[*?{]/;

/** How a path is called in reports: relative to the folder where that is shorter to read, always with `/`. */
export function displayPath(path: string, folder: string): string {
  const near = relative(folder, path);
  const shown = near === '' || near === '..' || near.startsWith(`..${sep}`) || isAbsolute(near) ? path : near;
  return shown.replaceAll('\\', '/');
}

/** A glob as a pattern over paths with `/`: `*` and `?` stay within a folder, `**` crosses folders, `{md,mdx}` chooses. */
export function globPattern(glob: string): RegExp {
  let source = '';
  let depth = 0;
  for (let i = 0; i < glob.length; i++) {
    const character = glob.charAt(i);
    if (character === '*' && glob.charAt(i + 1) === '*') {
      const slash = glob.charAt(i + 2) === '/';
      source += slash ? '(?:[^/]+/)*' : '.*';
      i += slash ? 2 : 1;
    } else if (character === '*') source += '[^/]*';
    else if (character === '?') source += '[^/]';
    else if (character === '{') {
      source += '(?:';
      depth++;
    } else if (character === '}' && depth > 0) {
      source += ')';
      depth--;
    } else if (character === ',' && depth > 0) source += '|';
    else source += character.replace(/[.+^$()|[\]\\{}]/g, '\\$&');
  }
  return new RegExp(`^${source}${')'.repeat(depth)}$`);
}

async function filesUnder(terminal: Terminal, folder: string, wanted: (path: string) => boolean): Promise<string[]> {
  const found: string[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const entry of await terminal.files.list(next)) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = resolve(next, entry.name);
      if (entry.folder) waiting.push(path);
      else if (wanted(path)) found.push(path);
    }
  }
  return found.sort();
}

/** The folder before the first wildcard, the only part of the tree that needs to be walked, and the pattern in it. */
function partGlob(glob: string): { readonly folder: string; readonly pattern: string } {
  const parts = glob.split('/');
  const first = Math.max(0, parts.findIndex((part) => wildcard.test(part)));
  return { folder: parts.slice(0, first).join('/') || (glob.startsWith('/') ? '/' : '.'), pattern: parts.slice(first).join('/') };
}

async function expand(argument: string, terminal: Terminal): Promise<readonly string[] | string> {
  // An empty variable of a script would otherwise mean the whole working folder.
  if (argument.trim() === '') return 'The name is empty. Name a file or a folder; the working folder is ".".';
  const path = absolutePath(terminal, argument);
  const kind = await terminal.files.kind(path);
  if (kind === 'file' || kind === 'other') return [path];
  if (kind === 'folder') {
    const found = await filesUnder(terminal, path, (file) => articleName.test(file));
    return found.length > 0 ? found : 'The folder holds no articles (.md, .markdown, .mdx, .qmd). Name the files themselves.';
  }
  const glob = argument.replaceAll('\\', '/');
  if (!wildcard.test(glob)) return 'There is no such file. Check the spelling of the path.';
  const { folder, pattern } = partGlob(glob);
  const root = absolutePath(terminal, folder);
  if ((await terminal.files.kind(root)) !== 'folder') return 'No file matches this pattern. Check its first folder.';
  // Only what was written is a pattern: a working folder may have "{", "?" or "*" in its own name.
  const matches = globPattern(pattern);
  const found = await filesUnder(terminal, root, (file) => matches.test(relative(root, file).replaceAll('\\', '/')));
  return found.length > 0 ? found : 'No file matches this pattern. Check its spelling, and that the shell leaves it in one piece (quote it).';
}

/** Turns files, folders and globs into drafts, each once, in the order given; folders and globs give theirs by path. */
export async function findDrafts(given: readonly string[], terminal: Terminal): Promise<DraftSearch> {
  const drafts = new Map<string, DraftPath>();
  const problems: string[] = [];
  for (const argument of given) {
    try {
      const found = await expand(argument, terminal);
      if (typeof found === 'string') problems.push(`${argument.trim() === '' ? '""' : argument}: ${found}`);
      else for (const path of found) drafts.set(path, drafts.get(path) ?? { path, name: displayPath(path, terminal.folder) });
    } catch (error) {
      problems.push(`${argument}: ${explainSystemError(error, 'read')}`);
    }
  }
  return { drafts: [...drafts.values()], problems };
}
