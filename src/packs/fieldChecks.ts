import { readAmount } from './amount';

/** Longest texts a pack may hold, in UTF-16 code units: room for any honest entry, none for a flood. */
export const longest = { name: 200, line: 400, text: 2000, url: 2000 };

/** A control, formatting or bidirectional character that could disguise a name or break a line: Unicode TR 36, section 2.5. */
const disguise = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

export const qualifiers = ['exact', 'about', 'at-least', 'at-most', 'range', 'nearly'] as const;
export const positions = ['asserts', 'denies', 'doubts'] as const;
export const unitShape = /^(?:[A-Z]{3}|accelerator|gpu-hour)$/;
export const idShape = /^[a-z0-9](?:[a-z0-9._-]{0,198}[a-z0-9])?$/;
export const dateShape = /^\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?$/;

/** Printable ASCII between two characters that are not spaces: what nearly every text is, found with one quick look. */
const plainAscii = /^[!-~](?:[ -~]*[!-~])?$/;

/** Whether a text is one line of at most `max` UTF-16 code units, without blanks at its ends or characters that could disguise it. */
export function isWords(text: string, max: number): boolean {
  return text.length <= max && isPlain(text);
}

/** Whether a text is an amount in a pack's way: "5.576 million", "50,000". */
export function isAmountInWords(text: string): boolean {
  return text.length <= 40 && readAmount(text) !== null;
}

/** Whether a text is a day or a month of the calendar, `yyyy-mm-dd` or `yyyy-mm`. */
export function isDate(text: string): boolean {
  return dateShape.test(text) && isOnCalendar(text);
}

function isPlain(text: string): boolean {
  return plainAscii.test(text) || (text !== '' && text.trim() === text && !disguise.test(text));
}

function isOnCalendar(text: string): boolean {
  if (text.length === 7) return true;
  // Two digits, read as they stand: "0" has the code 48.
  const day = text.charCodeAt(8) * 10 + text.charCodeAt(9) - 528;
  if (day >= 1 && day <= 28) return true;
  const [year = 0, month = 0] = text.split('-').map(Number);
  const moment = new Date(Date.UTC(year, month - 1, day));
  return moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
}

/** An address of the plainest kind, which needs no parser: a named host, no user, nothing to escape. */
const plainAddress = /^https?:\/\/[a-z0-9][a-z0-9.-]*\/[!#-;=?-[\]-~]*$/;

/** Whether a text is an address on the web, of a length that any browser takes. */
export function isWebAddress(text: string): boolean {
  if (text.length > longest.url) return false;
  if (plainAddress.test(text)) return true;
  if (!/^https?:\/\/[^\s\\<>"]+$/i.test(text)) return false;
  try {
    const { protocol, hostname, username, password } = new URL(text);
    return /^https?:$/.test(protocol) && hostname !== '' && username === '' && password === '';
  } catch {
    return false;
  }
}
