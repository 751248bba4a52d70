import { spawn } from 'node:child_process';
import { closeSync, createReadStream, fstatSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { appendFile, mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { getHeapStatistics } from 'node:v8';

/** Everything the command line takes from the outside: streams, files, the clock, the environment. */
export interface Terminal {
  readonly write: (text: string) => Promise<void>;
  readonly writeError: (text: string) => Promise<void>;
  /** Whether standard output is a terminal somebody looks at. */
  readonly interactive: boolean;
  readonly columns: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  /** Today, `yyyy-mm-dd`, in the machine's own time zone. */
  readonly today: () => string;
  /** All of standard input, or its first part when that is longer than `mostBytes`: then more than `mostBytes` come back. */
  readonly readStandardInput: (mostBytes: number) => Promise<Uint8Array>;
  /** Bytes that this process may keep in memory. */
  readonly memory: number;
  readonly files: FileAccess;
  /** Runs git in a folder, to ask it something; nothing is thrown. */
  readonly git: (args: readonly string[], folder: string) => Promise<GitAnswer>;
}

/** What git answered: its exit code (null when there is no git), what it wrote, and what it complained of, in English. */
export interface GitAnswer {
  readonly code: number | null;
  readonly out: Uint8Array;
  readonly err: string;
}

/** The file system as far as the command line needs it; paths are absolute. */
export interface FileAccess {
  readonly kind: (path: string) => Promise<'file' | 'folder' | 'other' | 'missing'>;
  /** Bytes in the file; throws what the system says. */
  readonly size: (path: string) => Promise<number>;
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly write: (path: string, text: string | Uint8Array) => Promise<void>;
  readonly append: (path: string, text: string) => Promise<void>;
  /** The bytes of a file of any size, piece by piece. */
  readonly pieces: (path: string) => AsyncIterable<Uint8Array>;
  /** Opens a file for reading parts of it; it stays open as long as the process runs. */
  readonly open: (path: string) => { readonly length: number; readonly read: (start: number, end: number) => Uint8Array };
  /** A new file that is written piece by piece. */
  readonly create: (path: string) => Promise<{ readonly write: (bytes: Uint8Array) => void; readonly close: () => void }>;
  readonly list: (folder: string) => Promise<readonly { readonly name: string; readonly folder: boolean }[]>;
}

const nodeFiles: FileAccess = {
  kind: async (path) => {
    try {
      const found = await stat(path);
      return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
      throw error;
    }
  },
  size: async (path) => (await stat(path)).size,
  read: (path) => readFile(path),
  write: async (path, text) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  },
  append: (path, text) => appendFile(path, text),
  pieces: (path) => createReadStream(path, { highWaterMark: 1 << 20 }),
  open: (path) => {
    const file = openSync(path, 'r');
    return {
      length: fstatSync(file).size,
      read: (start, end) => {
        const bytes = new Uint8Array(end - start);
        let done = 0;
        while (done < bytes.length) {
          const got = readSync(file, bytes, done, bytes.length - done, start + done);
          if (got === 0) break;
          done += got;
        }
        return bytes.subarray(0, done);
      },
    };
  },
  create: async (path) => {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(path, 'w');
    const pending = Buffer.alloc(1 << 20);
    let held = 0;
    const flush = () => {
      for (let done = 0; done < held; ) done += writeSync(file, pending, done, held - done);
      held = 0;
    };
    return {
      // A million short writes would cost a million system calls.
      write: (bytes) => {
        for (let from = 0; from < bytes.length; ) {
          const part = bytes.subarray(from, from + pending.length - held);
          pending.set(part, held);
          held += part.length;
          from += part.length;
          if (held === pending.length) flush();
        }
      },
      close: () => {
        flush();
        closeSync(file);
      },
    };
  },
  list: async (folder) => {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, folder: entry.isDirectory() }));
  },
};

function writer(stream: NodeJS.WriteStream): (text: string) => Promise<void> {
  return (text) =>
    new Promise((done, fail) => {
      stream.write(text, (error) => {
        // A reader that has seen enough ("| head") is no failure of ours.
        if (error === null || error === undefined || (error as NodeJS.ErrnoException).code === 'EPIPE') done();
        else fail(error);
      });
    });
}

async function readUpTo(mostBytes: number, stream: NodeJS.ReadStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
    chunks.push(bytes);
    length += bytes.length;
    if (length > mostBytes) break;
  }
  return Buffer.concat(chunks);
}

function runGit(args: readonly string[], folder: string): Promise<GitAnswer> {
  return new Promise((done) => {
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    // A question needs no lock, and a missing object is no reason to go and fetch it.
    const env: NodeJS.ProcessEnv = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' };
    // A hook is told where its repository is in a way that holds for its own folder alone.
    for (const name of ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX']) delete env[name];
    const child = spawn('git', [...args], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    child.stdout.on('data', (data: Buffer) => void out.push(data));
    child.stderr.on('data', (data: Buffer) => void err.push(data));
    child.on('error', () => done({ code: null, out: new Uint8Array(), err: '' }));
    child.on('close', (code) => done({ code: code ?? 1, out: Buffer.concat(out), err: Buffer.concat(err).toString() }));
  });
}

function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The real terminal of this process. */
export function processTerminal(): Terminal {
  // Without a listener a closed pipe ends the process with a stack trace.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  return {
    write: writer(process.stdout),
    writeError: writer(process.stderr),
    interactive: process.stdout.isTTY === true,
    columns: process.stdout.columns ?? 100,
    env: process.env,
    folder: process.cwd(),
    today: () => localDay(new Date()),
    readStandardInput: (mostBytes) => readUpTo(mostBytes, process.stdin),
    memory: getHeapStatistics().heap_size_limit,
    files: nodeFiles,
    git: runGit,
  };
}

/** A path as the system knows it. */
export function absolutePath(terminal: Terminal, path: string): string {
  return resolve(terminal.folder, path);
}
