/** A draft's text, or why its bytes are none. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly sentence: string; readonly cure: string };

/** Offset of the first byte that is not valid UTF-8 (RFC 3629: no overlong forms, no surrogates, at most U+10FFFF); -1 where all are. */
export function firstInvalidByte(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) {
      i++;
      continue;
    }
    const more = lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
    if (more === 0) return i;
    const second = bytes[i + 1] ?? 0;
    const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const greatest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (second < least || second > greatest) return i;
    for (let j = 2; j <= more; j++) {
      const next = bytes[i + j] ?? 0;
      if (next < 0x80 || next > 0xbf) return i;
    }
    i += more + 1;
  }
  return -1;
}

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset; i++) if (bytes[i] === 10) line++;
  return line;
}

const signatures: readonly { readonly name: string; readonly bytes: readonly number[] }[] = [
  { name: 'a Word, Pages or zip file', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'a PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: 'a picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a picture', bytes: [0xff, 0xd8, 0xff] },
];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return bytes.length >= start.length && start.every((byte, i) => bytes[i] === byte);
}

/**
 * Reads bytes as UTF-8. A byte order mark is kept, so that offsets count from the file's own start. Anything else than
 * UTF-8 text comes back as a sentence and its cure.
 */
export function decodeDraft(bytes: Uint8Array): Decoded {
  const known = signatures.find((signature) => startsWith(bytes, signature.bytes));
  if (known !== undefined) {
    return { ok: false, sentence: `It is ${known.name}, not text.`, cure: 'Save the article as Markdown or plain text and check that.' };
  }
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return { ok: false, sentence: 'It is text in UTF-16.', cure: 'Save it in the encoding UTF-8 and check it again.' };
  }
  const invalid = firstInvalidByte(bytes);
  if (invalid >= 0) {
    return {
      ok: false,
      sentence: `It is not valid UTF-8: the byte 0x${(bytes[invalid] ?? 0).toString(16).padStart(2, '0')} on line ${lineOf(bytes, invalid)} belongs to another encoding.`,
      cure: 'Save it in the encoding UTF-8 and check it again.',
    };
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    return { ok: false, sentence: `It is a binary file: a zero byte stands on line ${lineOf(bytes, nul)}.`, cure: 'Check Markdown or plain text files.' };
  }
  return { ok: true, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}
