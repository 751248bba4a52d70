import { posix } from 'node:path';
import type { GitAnswer, Terminal } from '../../../src/cli/terminal';

/** A terminal in memory: files by absolute path, what was written, and a fixed day. */
export interface MemoryTerminal extends Terminal {
  readonly written: Map<string, string>;
  readonly out: () => string;
  readonly err: () => string;
}

export interface MemoryOptions {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly interactive?: boolean;
  readonly columns?: number;
  /** Answers in the place of git, which is absent without it. */
  readonly git?: (args: readonly string[], folder: string) => GitAnswer;
  /** Bytes that the process may take. */
  readonly memory?: number;
  /** Paths that answer every question with this system error code. */
  readonly failing?: Readonly<Record<string, string>>;
}

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: failed`), { code });
}

export function memoryTerminal(options: MemoryOptions = {}): MemoryTerminal {
  const files = new Map<string, string | Uint8Array>(Object.entries(options.files ?? {}));
  const written = new Map<string, string>();
  let out = '';
  let err = '';
  const bytes = (path: string): Uint8Array => {
    const code = options.failing?.[path];
    if (code !== undefined) throw systemError(code);
    const content = files.get(path);
    if (content === undefined) throw systemError('ENOENT');
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  return {
    written,
    out: () => out,
    err: () => err,
    write: async (text) => void (out += text),
    writeError: async (text) => void (err += text),
    interactive: options.interactive ?? false,
    columns: options.columns ?? 100,
    env: options.env ?? {},
    folder: '/desk',
    today: () => '2026-11-24',
    memory: options.memory ?? 4e9,
    git: async (args, folder) => options.git?.(args, folder) ?? { code: null, out: new Uint8Array(), err: '' },
    readStandardInput: async () => new TextEncoder().encode(options.input ?? ''),
    files: {
      kind: async (path) => {
        if (files.has(path) || options.failing?.[path] !== undefined) return 'file';
        return [...files.keys()].some((file) => file.startsWith(`${path}/`)) ? 'folder' : 'missing';
      },
      size: async (path) => bytes(path).length,
      read: async (path) => bytes(path),
      write: async (path, text) => {
        const code = options.failing?.[path];
        if (code !== undefined) throw systemError(code);
        written.set(path, String(text));
      },
      append: async (path, text) => void written.set(path, (written.get(path) ?? '') + text),
      pieces: async function* (path) {
        yield bytes(path);
      },
      open: (path) => {
        const content = bytes(path);
        return { length: content.length, read: (start, end) => content.subarray(start, end) };
      },
      create: async (path) => {
        const parts: Uint8Array[] = [];
        return {
          write: (part) => void parts.push(part.slice()),
          close: () => {
            const content = Buffer.concat(parts);
            files.set(path, content);
            written.set(path, `${content.length} bytes`);
          },
        };
      },
      list: async (folder) => {
        const names = new Map<string, boolean>();
        for (const file of files.keys()) {
          if (!file.startsWith(`${folder}/`)) continue;
          const rest = posix.relative(folder, file).split('/');
          names.set(rest[0] ?? '', rest.length > 1);
        }
        return [...names].map(([name, isFolder]) => ({ name, folder: isFolder }));
      },
    },
  };
}
