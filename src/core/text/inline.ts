import { bareAddressEnd } from './bareAddress';
import type { Prose } from './block';
import { isDigit, isLetter, isSpace } from './characters';
import { DelimiterStack, type EmphasisSink } from './emphasis';
import { readEntity } from './entities';
import { InlineChanges } from './inlineChanges';
import { skipAddress, skipLabel } from './linkTail';
import { mathsEnd } from './maths';
import { objectMark, ProseBuilder } from './prose';
import { autolinkEnd, isDressing, readTag } from './rawHtml';
import { templateEnd } from './templating';

/** A comment in the raw text of a block: `text` is what stands between its marks. */
export interface InlineComment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Whether a text holds anything the inline scanner would act on. Emphasis, code, links, HTML, entities, braces, struck
 * words, addresses; a `$` that no digit follows, since every formula ends in one and hardly an amount has one.
 */
const inlineMark = /[`[<\\*_{]|&[#A-Za-z]|~~|:\/\/|www\.|\$(?!\d)/;

/** True when `text` may hold inline syntax; false promises that every character shows as it is written. */
export function hasInlineMarks(text: string): boolean {
  return inlineMark.test(text);
}

/** The characters at which something may begin or end; in texts with addresses their first letter as well. One character each. */
const mark = /[\\`<&*_~![\]${]/g;
const markOrAddress = /[\\`<&*_~![\]${]|h(?=ttps?:\/\/)|w(?=ww\.)/gi;

const citation = /^\^?\d{1,3}$/;
const asciiPunctuation = /[!-/:-@[-`{-~]/;

/** Most brackets that wait for their partners at a time; what opens beyond is text. */
const deepestBrackets = 1000;

interface Bracket {
  /** Where the bracket's mark begins: at `!` for an image. */
  readonly start: number;
  readonly inside: number;
  readonly image: boolean;
  /** Height of the delimiter stack when the bracket opened. */
  readonly height: number;
}

/** Where each run of backticks stands, by length, so that a closing run is found without looking at the text again. */
function backtickRuns(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  let offset = text.indexOf('`');
  while (offset >= 0) {
    let end = offset;
    while (text.charCodeAt(end) === 96) end += 1;
    const same = runs.get(end - offset);
    if (same === undefined) runs.set(end - offset, [offset]);
    else same.push(offset);
    offset = text.indexOf('`', end);
  }
  return runs;
}

class InlineScanner implements EmphasisSink {
  readonly #text: string;
  readonly #changes = new InlineChanges();
  readonly #delimiters = new DelimiterStack();
  readonly #brackets: Bracket[] = [];
  /** Brackets below this height cannot become links: links do not hold links. */
  #linkFloor = 0;
  #runs: Map<number, number[]> | null = null;
  #runPointer: Map<number, number> | null = null;
  /** Where each closing mark was found last; -1 when none comes any more. */
  #nextMarks: Map<string, number> | null = null;
  readonly comments: InlineComment[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  dropMarks(from: number, to: number): void {
    this.#changes.add(from, to, '');
  }

  strike(from: number, to: number): void {
    this.#changes.add(from, to, objectMark);
  }

  scan(): InlineChanges {
    const text = this.#text;
    const marks = text.includes('://') || text.includes('www.') || text.includes('WWW.') ? markOrAddress : mark;
    let offset = 0;
    for (;;) {
      marks.lastIndex = offset;
      if (!marks.test(text)) break;
      offset = this.#step(marks.lastIndex - 1);
    }
    this.#delimiters.resolve(0, this);
    return this.#changes;
  }

  /** Reads what stands at `offset` and returns where to go on. */
  #step(offset: number): number {
    const text = this.#text;
    switch (text.charCodeAt(offset)) {
      case 92:
        return this.#escape(offset);
      case 96:
        return this.#code(offset);
      case 60:
        return this.#angle(offset);
      case 38: {
        const entity = readEntity(text, offset);
        if (entity === null) return offset + 1;
        return this.#swap(offset, offset + entity.length, entity.shows);
      }
      case 42:
      case 95:
      case 126:
        return this.#delimiterRun(offset);
      case 33:
        return text[offset + 1] === '[' ? this.#openBracket(offset, true) : offset + 1;
      case 91:
        return this.#openBracket(offset, false);
      case 93:
        return this.#closeBracket(offset);
      case 36: {
        const end = mathsEnd(text, offset);
        return end < 0 ? offset + 1 : this.#swap(offset, end, objectMark);
      }
      case 123: {
        const end = templateEnd(text, offset, this.#find);
        if (end < 0) return offset + 1;
        if (text.startsWith('{/*', offset)) this.comments.push({ start: offset, end, text: text.slice(offset + 3, end - 3) });
        return this.#swap(offset, end, objectMark);
      }
      case 72:
      case 87:
      case 104:
      case 119:
        return this.#address(offset);
      default:
        return offset + 1;
    }
  }

  #swap(from: number, to: number, words: string): number {
    this.#changes.add(from, to, words);
    return to;
  }

  #escape(offset: number): number {
    const next = this.#text[offset + 1] ?? '';
    if (next === '\n') return this.#swap(offset, offset + 1, '') + 1;
    return asciiPunctuation.test(next) ? this.#swap(offset, offset + 1, '') + 1 : offset + 1;
  }

  #code(offset: number): number {
    const text = this.#text;
    let end = offset;
    while (text.charCodeAt(end) === 96) end += 1;
    this.#runs ??= backtickRuns(text);
    const same = this.#runs.get(end - offset);
    if (same === undefined) return end;
    this.#runPointer ??= new Map();
    let pointer = this.#runPointer.get(end - offset) ?? 0;
    while (pointer < same.length && (same[pointer] ?? 0) < end) pointer += 1;
    this.#runPointer.set(end - offset, pointer);
    const close = same[pointer];
    return close === undefined ? end : this.#swap(offset, close + end - offset, objectMark);
  }

  /** Where `mark` comes next; the text between is looked at once, however often it is asked. */
  readonly #find = (mark: string, from: number): number => {
    this.#nextMarks ??= new Map();
    const known = this.#nextMarks.get(mark);
    if (known !== undefined && (known < 0 || known >= from)) return known;
    const at = this.#text.indexOf(mark, from);
    this.#nextMarks.set(mark, at);
    return at;
  };

  #angle(offset: number): number {
    const text = this.#text;
    const link = autolinkEnd(text, offset);
    if (link >= 0) return this.#swap(offset, link, objectMark);
    const next = text[offset + 1];
    if (next === '!') {
      if (text.startsWith('<!--', offset)) return this.#comment(offset);
      if (text.startsWith('<![CDATA[', offset)) return this.#upTo(offset, offset + 9, ']]>');
      return /[A-Za-z]/.test(text[offset + 2] ?? '') ? this.#upTo(offset, offset + 2, '>') : offset + 1;
    }
    if (next === '?') return this.#upTo(offset, offset + 2, '?>');
    const tag = readTag(text, offset);
    if (tag === null) return offset + 1;
    return this.#swap(offset, tag.end, isDressing(tag.name) ? '' : objectMark);
  }

  #upTo(offset: number, from: number, mark: string): number {
    const close = this.#find(mark, from);
    return close < 0 ? offset + 1 : this.#swap(offset, close + mark.length, objectMark);
  }

  #comment(offset: number): number {
    const text = this.#text;
    if (text.startsWith('>', offset + 4)) return this.#swap(offset, offset + 5, objectMark);
    if (text.startsWith('->', offset + 4)) return this.#swap(offset, offset + 6, objectMark);
    const close = this.#find('-->', offset + 4);
    if (close < 0) return offset + 1;
    this.comments.push({ start: offset, end: close + 3, text: text.slice(offset + 4, close) });
    return this.#swap(offset, close + 3, objectMark);
  }

  #delimiterRun(offset: number): number {
    const text = this.#text;
    const code = text.charCodeAt(offset);
    let end = offset;
    while (text.charCodeAt(end) === code) end += 1;
    if (code !== 126 || end - offset === 2) this.#delimiters.push(text, offset, end);
    return end;
  }

  #openBracket(offset: number, image: boolean): number {
    const inside = offset + (image ? 2 : 1);
    if (!image && this.#text[inside] === '^') {
      const label = skipLabel(this.#text, offset);
      if (label >= 0) return this.#swap(offset, label, '');
    }
    if (this.#brackets.length < deepestBrackets) this.#brackets.push({ start: offset, inside, image, height: this.#delimiters.height });
    return inside;
  }

  #closeBracket(offset: number): number {
    const text = this.#text;
    const bracket = this.#brackets.pop();
    if (bracket === undefined) return offset + 1;
    const usable = bracket.image || this.#brackets.length >= this.#linkFloor;
    this.#linkFloor = Math.min(this.#linkFloor, this.#brackets.length);
    if (!usable) return offset + 1;
    let end = -1;
    if (text[offset + 1] === '(') end = skipAddress(text, offset + 1);
    if (end < 0 && text[offset + 1] === '[') {
      end = text[offset + 2] === ']' ? offset + 3 : skipLabel(text, offset + 1);
      if (text[offset + 2] === '^') end = -1;
    }
    if (end < 0) return offset + 1;
    // A number in brackets after a word points to a source; joined to a figure it would change it.
    if (
      !bracket.image
      && citation.test(text.slice(bracket.inside, offset))
      && bracket.start > 0
      && !isSpace(text.charCodeAt(bracket.start - 1))
    ) {
      return this.#swap(bracket.start, end, '');
    }
    this.#delimiters.resolve(bracket.height, this);
    this.#swap(bracket.start, bracket.inside, '');
    this.#swap(offset, end, bracket.image ? objectMark : '');
    if (!bracket.image) this.#linkFloor = this.#brackets.length;
    return end;
  }

  #address(offset: number): number {
    const text = this.#text;
    const before = text.charCodeAt(offset - 1);
    if (before === 95 || isLetter(before) || isDigit(before)) return offset + 1;
    const end = bareAddressEnd(text, offset);
    return end <= offset ? offset + 1 : this.#swap(offset, end, objectMark);
  }
}

/**
 * The words a reader sees of a block's raw text (its lines without container prefixes), and the comments in it, with
 * offsets into the raw text. Emphasis by CommonMark's delimiter rules; struck words (`~~`) are no longer said and leave one
 * U+FFFC. Linear in the length of the text for every input.
 */
export function readInline(raw: Prose): { readonly prose: Prose; readonly comments: readonly InlineComment[] } {
  const scanner = new InlineScanner(raw.text);
  const changes = scanner.scan();
  const builder = new ProseBuilder(raw);
  let done = 0;
  for (const index of changes.order()) {
    const from = changes.from[index] ?? 0;
    const to = changes.to[index] ?? 0;
    if (from < done) continue;
    builder.keep(done, from);
    builder.replace(from, to, changes.words[index] ?? '');
    done = to;
  }
  builder.keep(done, raw.text.length);
  return { prose: builder.build(), comments: scanner.comments };
}
