import type { Claim, ClaimIndex } from '../claims/claim';
import type { Reading } from '../reading/reading';
import type { Block } from '../text/block';
import { isDigit } from '../text/characters';
import { appendTo } from '../text/grouped';
import type { Span } from '../text/span';

/** Opening quotation marks and what closes them, as English and German set titles. */
const closing: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '»': '«', '"': '"', '‘': '’', '‚': '‘’' };
const opening = /[“„«»"‘‚]/g;

/** What follows a title in a citation: a date, or an address (which prose shows as one U+FFFC). */
const afterTitle = /^[\s,.;:()]{0,4}(?:\uFFFC|\d{4}\b|\d{1,2}\.?\s\p{L}{3,12}\.?\s\d{4}|\p{L}{3,12}\.?\s(?:\d{1,2},\s)?\d{4})/u;

/** Most claims whose titles are all kept at hand; of more, only those about the figure's owner are asked. */
const mostClaims = 10_000;

/** Whether a block may hold a cited title at all: a footnote, or words in quotation marks or set apart by marks; asked once for its figures. */
export function mayCite({ kind, prose }: Block): boolean {
  return kind === 'footnote' || prose.at.length > 1 || prose.text.search(opening) >= 0;
}

/**
 * Whether a figure of a block that may cite is part of a cited report's title, and so no statement of the draft's: in a footnote, the words in quotation
 * marks that a date or an address follows; in a footnote, in quotation marks, in emphasis or as a link's words, the title of a
 * report on file.
 */
export function isInCitedTitle(block: Block, figure: Span, reading: Pick<Reading, 'entity'>, claims: ClaimIndex): boolean {
  const { text } = block.prose;
  let place = figure.start;
  while (place < figure.end && !isDigit(text.charCodeAt(place))) place += 1;
  if (place === figure.end) return false;
  if (block.kind === 'footnote' && isQuotedTitle(text, figure)) return true;
  let behind = place + 1;
  while (behind < figure.end && isDigit(text.charCodeAt(behind))) behind += 1;
  const digits = text.slice(place, behind);
  return isOneOf(titlesOfOwner(digits, reading, claims), place, figure, block)
    || (claims.size <= mostClaims && isOneOf(titlesIn(claims).with(digits), place, figure, block));
}

/** Whether one of some titles stands around a figure whose digits begin at `place`, set apart as a title is. */
function isOneOf(titles: readonly Titled[], place: number, figure: Span, block: Block): boolean {
  for (const { title, at } of titles) {
    const start = place - at;
    const end = start + title.length;
    if (start < 0 || start > figure.start || end < figure.end || !isTitle(block.prose.text, start, title)) continue;
    if (block.kind === 'footnote' || isSetApart(block, { start, end })) return true;
  }
  return false;
}

/** Whether a title, in small letters, stands at a place of a text. */
function isTitle(text: string, start: number, title: string): boolean {
  for (let at = 0; at < title.length; at += 1) {
    const written = text.charCodeAt(start + at);
    const wanted = title.charCodeAt(at);
    if (written === wanted || (written >= 0x41 && written <= 0x5a && written + 0x20 === wanted)) continue;
    return written >= 0x80 && text.slice(start, start + title.length).toLowerCase() === title;
  }
  return true;
}

/** The words in quotation marks that hold the figure, when they are followed as a title is. */
function isQuotedTitle(text: string, figure: Span): boolean {
  opening.lastIndex = 0;
  for (let match = opening.exec(text); match !== null && match.index < figure.start; match = opening.exec(text)) {
    const ends = closing[match[0]] ?? '';
    let end = match.index + 1;
    while (end < text.length && !ends.includes(text.charAt(end))) end += 1;
    if (end >= figure.end && end < text.length) return afterTitle.test(text.slice(end + 1, end + 40));
    opening.lastIndex = end + 1;
  }
  return false;
}

/** Whether words stand in quotation marks, or marks that prose leaves out (emphasis, a link's brackets) begin and end with them. */
function isSetApart({ prose }: Block, { start, end }: Span): boolean {
  if (start > 0 && end < prose.text.length && (closing[prose.text.charAt(start - 1)] ?? '').includes(prose.text.charAt(end))) return true;
  const begins = start === 0 ? prose.source[0] !== 0 : prose.at.includes(start);
  return begins && (end === prose.text.length || prose.at.includes(end));
}

/** A title in small letters, and one place where the digits by which it is kept stand in it. */
interface Titled {
  readonly title: string;
  readonly at: number;
}

const ofIndexes = new WeakMap<ClaimIndex, Titles>();
const ofLists = new WeakMap<readonly Claim[], Titles>();
const none: readonly never[] = [];

/** Titles on file with these digits, of reports about the figure's owner. */
function titlesOfOwner(digits: string, { entity }: Pick<Reading, 'entity'>, claims: ClaimIndex): readonly Titled[] {
  const list = entity === null ? none : claims.ofEntity(entity.value);
  return list.length === 0 ? none : titlesOf(list).with(digits);
}

function titlesIn(claims: ClaimIndex): Titles {
  let titles = ofIndexes.get(claims);
  if (titles === undefined) ofIndexes.set(claims, (titles = new Titles(claims)));
  return titles;
}

function titlesOf(list: readonly Claim[]): Titles {
  let titles = ofLists.get(list);
  if (titles === undefined) ofLists.set(list, (titles = new Titles({ each: (visit) => list.forEach(visit) })));
  return titles;
}

/** Titles of claims by each row of digits in them. Their words are looked at once a draft has such digits: most titles no draft comes near. */
class Titles {
  readonly #written = new Map<string, string[]>();
  readonly #plain = new Map<string, readonly Titled[]>();

  constructor(claims: Pick<ClaimIndex, 'each'>) {
    let last = '';
    claims.each(({ title }) => {
      if (title === last) return;
      last = title;
      for (const digits of title.match(/\d+/g) ?? none) appendTo(this.#written, digits, title);
    });
  }

  /** Those with these digits, in small letters, each once for every place of them. */
  with(digits: string): readonly Titled[] {
    const written = this.#written.get(digits);
    if (written === undefined) return none;
    let plain = this.#plain.get(digits);
    if (plain === undefined) {
      const titles = [...new Set(written)].map((title) => title.replace(/\s+/g, ' ').trim().toLowerCase());
      this.#plain.set(digits, (plain = titles.flatMap((title) => placesIn(title, digits))));
    }
    return plain;
  }
}

/** A title of one or two words names a matter rather than a report, and may stand in any draft. */
function placesIn(title: string, digits: string): Titled[] {
  const found: Titled[] = [];
  if (title.split(' ').length >= 3) for (let at = title.indexOf(digits); at >= 0; at = title.indexOf(digits, at + 1)) found.push({ title, at });
  return found;
}
