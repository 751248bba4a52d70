import { isAscii } from 'node:buffer';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** What a bundle gave out, and a way to keep the machine code's forerunner that V8 has made of it by now. */
export interface RunBundle {
  readonly exports: unknown;
  /** Whether what an earlier start had kept was of use. */
  readonly fromKept: boolean;
  /** Keeps what V8 has compiled so far, unless that is what was read; throws where the folder cannot be written. */
  readonly keep: () => void;
}

const suffix = '.code';

/** Only the code that this very V8 made of this very text: V8 itself compares no more of the text than its length. */
function nameOf(source: string): string {
  const made = createHash('sha256').update(source).update(`\n${process.versions.v8} ${process.arch} ${process.execArgv.join(' ')}`);
  return `${made.digest('hex').slice(0, 32)}${suffix}`;
}

function checksum(code: Buffer): Buffer {
  return createHash('sha256').update(code).digest();
}

const checksumLength = 32;

/** The code in a file of ours; undefined where there is none or where it is not as it was written. */
function readKept(path: string): Buffer | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return undefined;
  }
  const code = bytes.subarray(checksumLength);
  // V8 trusts what it is given: half a file would end the host.
  return bytes.subarray(0, checksumLength).equals(checksum(code)) ? code : undefined;
}

/** Writes beside the file first: whoever starts meanwhile reads all of it or none. */
function writeKept(path: string, code: Buffer): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  try {
    writeFileSync(unfinished, Buffer.concat([checksum(code), code]));
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
  for (const other of readdirSync(folder)) {
    if (other.endsWith(suffix) && join(folder, other) !== path) rmSync(join(folder, other), { force: true });
  }
}

/**
 * Runs a CommonJS bundle as `require` would, from the code that V8 made of it at an earlier start where `folder` has kept that:
 * then neither the bundle nor the functions that were called in that start are compiled again.
 * `load` is the `require` that the bundle gets. Throws what the bundle throws, and where it cannot be read.
 */
export function runBundle(path: string, folder: string, load: NodeJS.Require): RunBundle {
  const bytes = readFileSync(path);
  // What ships is plain ASCII, which takes V8 less time to read.
  const source = bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
  const keptPath = join(folder, nameOf(source));
  const cachedData = readKept(keptPath);
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: path,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  const fromKept = cachedData !== undefined && script.cachedDataRejected !== true;
  const module = { exports: {} as unknown };
  const run = script.runInThisContext() as (exports: unknown, require: NodeJS.Require, module: { exports: unknown }, file: string, folder: string) => void;
  run(module.exports, load, module, path, dirname(path));
  return {
    exports: module.exports,
    fromKept,
    keep: () => {
      if (!fromKept) writeKept(keptPath, script.createCachedData());
    },
  };
}
