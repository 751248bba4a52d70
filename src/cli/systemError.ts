const sentences: Readonly<Record<string, readonly [sentence: string, cure: string]>> = {
  ENOENT: ['There is no such file.', 'Check the spelling of the path.'],
  ENOTDIR: ['There is no such file.', 'Check the spelling of the path.'],
  EACCES: ['It may not be read.', 'Check the permissions of the file and its folder.'],
  EPERM: ['It may not be read.', 'Check the permissions of the file and its folder.'],
  EISDIR: ['It is a folder.', 'Name a file in it.'],
  ENAMETOOLONG: ['The path is too long.', 'Check the spelling of the path.'],
  ELOOP: ['The path runs in circles through links.', 'Name the file itself.'],
  ENOSPC: ['The disk is full.', 'Make room and try again.'],
  EROFS: ['The disk can only be read.', 'Choose another place for the output.'],
};

/** What the system says, as a sentence and its cure. */
export function explainSystemError(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  const known = typeof code === 'string' ? sentences[code] : undefined;
  if (known !== undefined) return known.join(' ');
  // What V8 says when a text outgrows the longest string there is.
  if (error instanceof RangeError) return 'The report is too long to be written in one piece. Check fewer articles at a time.';
  return error instanceof Error ? error.message : String(error);
}
