type Told = readonly [sentence: string, cure: string];

const either: Readonly<Record<string, Told>> = {
  EISDIR: ['It is a folder.', 'Name a file in it.'],
  ENAMETOOLONG: ['The path is too long.', 'Check the spelling of the path.'],
  ELOOP: ['The path runs in circles through links.', 'Name the file itself.'],
};

const missing: Told = ['There is no such file.', 'Check the spelling of the path.'];
const unread: Told = ['It may not be read.', 'Check the permissions of the file and its folder.'];
const unwritten: Told = ['It may not be written.', 'Check the permissions of the file and its folder.'];
const blocked: Told = ['What should be its folder is a file.', 'Choose another place for the output.'];

const sentences: Readonly<Record<'read' | 'write', Readonly<Record<string, Told>>>> = {
  read: { ...either, ENOENT: missing, ENOTDIR: missing, EACCES: unread, EPERM: unread },
  write: {
    ...either,
    ENOENT: ['Its folder is missing.', 'Check the spelling of the path.'],
    ENOTDIR: blocked,
    EEXIST: blocked,
    EACCES: unwritten,
    EPERM: unwritten,
    ENOSPC: ['The disk is full.', 'Make room and try again.'],
    EROFS: ['The disk can only be read.', 'Choose another place for the output.'],
  },
};

/** What the system says against reading or writing a file, as a sentence and its cure. */
export function explainSystemError(error: unknown, doing: 'read' | 'write'): string {
  const code = (error as { code?: unknown } | null)?.code;
  const known = typeof code === 'string' ? sentences[doing][code] : undefined;
  if (known !== undefined) return known.join(' ');
  // What V8 says when a text outgrows the longest string there is.
  if (doing === 'write' && error instanceof RangeError) return 'The report is too long to be written in one piece. Check fewer articles at a time.';
  return error instanceof Error ? error.message : String(error);
}
