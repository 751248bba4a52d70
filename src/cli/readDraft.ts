import { formatPlain } from '../core/wording/numberStyle';
import { englishNumbers } from '../core/wording/englishNumbers';
import { largestSize } from './checkOptions';
import { decodeDraft } from './decodeDraft';
import { explainSystemError } from './systemError';
import type { Terminal } from './terminal';

/** A draft that can be checked, with remarks a person may want to know; or the reason it cannot. */
export type DraftText =
  | { readonly ok: true; readonly text: string; readonly remarks: readonly string[] }
  | { readonly ok: false; readonly problem: string };

/** From so many characters a line is worth a remark: editors and readers of columns give up on it. */
const endlessLine = 100_000;

function megabytes(bytes: number): string {
  return `${formatPlain(bytes / 1e6, englishNumbers, 1)} MB`;
}

function longestLine(text: string): { line: number; length: number } {
  let line = 1;
  let longest = { line: 1, length: 0 };
  for (let start = 0; start <= text.length; line++) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end - start > longest.length) longest = { line, length: end - start };
    start = end + 1;
  }
  return longest;
}

function tooLarge(size: string, mostBytes: number, name: string): DraftText {
  const cure = mostBytes < largestSize ? 'Split it, or raise the limit with --max-size.' : 'Split it.';
  return { ok: false, problem: `${name}: It is ${size}, and files up to ${megabytes(mostBytes)} are checked. ${cure}` };
}

function examine(bytes: Uint8Array, name: string): DraftText {
  const decoded = decodeDraft(bytes);
  if (!decoded.ok) return { ok: false, problem: `${name}: ${decoded.sentence} ${decoded.cure}` };
  const remarks: string[] = [];
  if (decoded.text.trim() === '') remarks.push(`${name}: The file is empty, so there is nothing to check.`);
  const { line, length } = longestLine(decoded.text);
  if (length >= endlessLine) {
    remarks.push(`${name}: Line ${line} is ${formatPlain(length, englishNumbers, 0)} characters long. It was checked; break it into paragraphs to find places more easily.`);
  }
  return { ok: true, text: decoded.text, remarks };
}

/** Reads a draft from a file; nothing is thrown. `mostBytes` keeps a stray log or database dump from being checked for minutes. */
export async function readDraft(path: string, name: string, mostBytes: number, terminal: Terminal): Promise<DraftText> {
  try {
    const size = await terminal.files.size(path);
    return size > mostBytes ? tooLarge(`${megabytes(size)} large`, mostBytes, name) : examine(await terminal.files.read(path), name);
  } catch (error) {
    return { ok: false, problem: `${name}: ${explainSystemError(error, 'read')}` };
  }
}

/** Reads a draft from standard input. */
export async function readPipedDraft(name: string, mostBytes: number, terminal: Terminal): Promise<DraftText> {
  try {
    const bytes = await terminal.readStandardInput(mostBytes);
    return bytes.length > mostBytes ? tooLarge('larger', mostBytes, name) : examine(bytes, name);
  } catch (error) {
    return { ok: false, problem: `${name}: ${explainSystemError(error, 'read')}` };
  }
}
