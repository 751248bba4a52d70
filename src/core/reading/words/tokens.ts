import type { FigureKind, Mention } from '../../figures/figure';
import { isDigit, isEnglishLetter, isSpace } from '../../text/characters';
import { firstSpan } from '../../text/span';
import type { Span } from '../../text/span';
import type { Name, NameHit } from '../names/names';
import { isLetter } from './latinLetters';
import { Word, wordOfFigure } from './words';
import { markAt, wordAt, wordFrom } from './wordTable';

export type TokenKind = 'word' | 'number' | 'mark' | 'name' | 'figure';

/** One word, mark, name or figure of a sentence. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** Lower-cased, with straight apostrophes; for names and figures the words they cover. */
  readonly lower: string;
  readonly name: Name | null;
  /** What a figure measures; null for all else. */
  readonly measures: FigureKind | null;
  /** Followed by "'s" or "'" of possession. */
  readonly possessive: boolean;
  /** What the tables say of the word. */
  readonly word: Word;
}

/** The token at `place`; undefined outside the sentence. A place before it must never index an array: that is looked up as a property's name. */
export function tokenAt(tokens: readonly Token[], place: number): Token | undefined {
  return place >= 0 && place < tokens.length ? tokens[place] : undefined;
}

/** The words of the token at `place`, small; empty outside the sentence. */
export function lowerAt(tokens: readonly Token[], place: number): string {
  return place >= 0 && place < tokens.length ? (tokens[place] as Token).lower : '';
}

/** Length of the "'s" or "'" of possession at `at`; 0 where there is none. */
function possessionAt(text: string, at: number): number {
  const mark = text.charCodeAt(at);
  if (mark !== 0x27 && mark !== 0x2019) return 0;
  if (text.charCodeAt(at + 1) === 115 && !isEnglishLetter(text.charCodeAt(at + 2))) return 2;
  return isEnglishLetter(text.charCodeAt(at + 1)) ? 0 : 1;
}

const wordsOfNames = new WeakMap<Name, Word>();

function wordOf(name: Name): Word {
  let word = wordsOfNames.get(name);
  if (word === undefined) wordsOfNames.set(name, (word = new Word('', name.spelling.toLowerCase())));
  return word;
}

/** A list of tokens in the making. */
class TokenList {
  /** May hold more than `count`, of before. */
  readonly tokens: { -readonly [Field in keyof Token]: Token[Field] }[] = [];
  count = 0;

  add(
    kind: TokenKind,
    start: number,
    end: number,
    lower: string,
    name: Name | null,
    possessive: boolean,
    word: Word,
    measures: FigureKind | null = null,
  ): void {
    const token = this.tokens[this.count];
    this.count += 1;
    if (token === undefined) {
      this.tokens.push({ kind, start, end, lower, name, measures, possessive, word });
      return;
    }
    token.kind = kind;
    token.start = start;
    token.end = end;
    token.lower = lower;
    token.name = name;
    token.measures = measures;
    token.possessive = possessive;
    token.word = word;
  }
}

/** Tokens of `text` between `from` and `to`: figures and names whole, everything else word by word. */
export function tokenise(text: string, from: number, to: number, mentions: readonly Mention[], names: readonly NameHit[]): Token[] {
  const list = new TokenList();
  addTokens(text, from, to, mentions, names, list);
  return list.tokens;
}

/** Used for one sentence after the other. */
const lastSentence = new TokenList();

/** The same, for the one sentence that is being read: the tokens of the one before are no longer good. */
export function tokeniseSentence(text: string, from: number, to: number, mentions: readonly Mention[], names: readonly NameHit[]): Token[] {
  lastSentence.count = 0;
  addTokens(text, from, to, mentions, names, lastSentence);
  return lastSentence.tokens.slice(0, lastSentence.count);
}

function addTokens(text: string, from: number, to: number, mentions: readonly Mention[], names: readonly NameHit[], list: TokenList): void {
  let nextMention = firstSpan(mentions, from);
  let nextName = firstSpan(names, from);
  let at = from;
  while (at < to) {
    while (nextMention < mentions.length && (mentions[nextMention] as Mention).start < at) nextMention += 1;
    while (nextName < names.length && (names[nextName] as NameHit).start < at) nextName += 1;
    const mention = nextMention < mentions.length ? mentions[nextMention] : undefined;
    const hit = nextName < names.length ? names[nextName] : undefined;
    const stop = Math.min(to, mention?.start ?? to, hit?.start ?? to);
    if (at < stop) {
      at = words(text, at, stop, list);
      continue;
    }
    if (mention !== undefined && mention.start === at) {
      const word = wordOfFigure(text.slice(at, mention.end).toLowerCase());
      list.add('figure', at, mention.end, word.lower, null, false, word, mention.figure.kind);
      at = mention.end;
    } else if (hit !== undefined && hit.start === at) {
      const owned = possessionAt(text, hit.end);
      const end = hit.end + owned;
      const word = wordOf(hit.name);
      list.add('name', at, end, word.lower, hit.name, owned > 0, word);
      at = end;
    }
  }
}

/** Adds the tokens that begin in `from..to`; one that would reach beyond is cut there. */
function words(text: string, from: number, to: number, list: TokenList): number {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    let word = isLetter(code) ? wordFrom(text, at) : isDigit(code) ? wordAt(text, at, Math.min(to, numberEnd(text, at))) : markAt(text, at);
    if (at + word.length > to) word = wordAt(text, at, to);
    const end = at + word.length;
    list.add(word.kind, at, end, word.lower, null, word.possessive, word);
    at = end;
  }
  return to;
}

/** Digits with points and commas between them, and up to three letters right behind them ("7bn"). */
function numberEnd(text: string, from: number): number {
  let at = from + 1;
  for (let length = 1; length <= 30; length += 1) {
    const code = text.charCodeAt(from + length);
    if (isDigit(code)) at = from + length + 1;
    else if (code !== 0x2e && code !== 0x2c) break;
  }
  for (let letters = 0; letters < 3; letters += 1, at += 1) {
    const code = text.charCodeAt(at);
    if (!isEnglishLetter(code)) break;
  }
  return at;
}
