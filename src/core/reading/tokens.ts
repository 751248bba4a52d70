import type { Mention } from '../figures/figure';
import type { Span } from '../text/span';
import type { Name, NameHit } from './lexicon';

export type TokenKind = 'word' | 'number' | 'mark' | 'name' | 'figure';

/** One word, mark, name or figure of a sentence. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** Lower-cased, with straight apostrophes; for names and figures the words they cover. */
  readonly lower: string;
  readonly name: Name | null;
  /** Place of the figure in the block's mentions; -1 for other tokens. */
  readonly figure: number;
  /** Followed by "'s" or "'" of possession. */
  readonly possessive: boolean;
}

const piece = /[A-Za-z\u00C0-\u024F]+(?:[-'\u2019&][A-Za-z\u00C0-\u024F0-9]+){0,6}|\d(?:[\d.,]{0,29}\d)?(?:[A-Za-z]{1,3})?|\S/g;
const possession = /^['\u2019]s?(?![A-Za-z])/;

/** Tokens of `text` between `from` and `to`: figures and names whole, everything else word by word. */
export function tokenise(text: string, from: number, to: number, mentions: readonly Mention[], names: readonly NameHit[]): Token[] {
  const tokens: Token[] = [];
  let nextMention = firstFrom(mentions, from);
  let nextName = firstFrom(names, from);
  let at = from;
  while (at < to) {
    while (nextMention < mentions.length && (mentions[nextMention] as Mention).start < at) nextMention += 1;
    while (nextName < names.length && (names[nextName] as NameHit).start < at) nextName += 1;
    const mention = mentions[nextMention];
    const hit = names[nextName];
    const stop = Math.min(to, mention?.start ?? to, hit?.start ?? to);
    if (at < stop) {
      at = words(text, at, stop, tokens);
      continue;
    }
    if (mention !== undefined && mention.start === at) {
      tokens.push({ kind: 'figure', start: at, end: mention.end, lower: text.slice(at, mention.end).toLowerCase(), name: null, figure: nextMention, possessive: false });
      at = mention.end;
    } else if (hit !== undefined && hit.start === at) {
      const owned = possession.exec(text.slice(hit.end, hit.end + 3));
      const end = hit.end + (owned?.[0].length ?? 0);
      tokens.push({ kind: 'name', start: at, end, lower: hit.name.spelling.toLowerCase(), name: hit.name, figure: -1, possessive: owned !== null });
      at = end;
    }
  }
  return tokens;
}

function words(text: string, from: number, to: number, tokens: Token[]): number {
  piece.lastIndex = from;
  let match = piece.exec(text);
  while (match !== null && match.index < to) {
    const raw = match[0].length > to - match.index ? match[0].slice(0, to - match.index) : match[0];
    const start = match.index;
    const end = start + raw.length;
    const lower = (raw.includes('\u2019') ? raw.replaceAll('\u2019', '\'') : raw).toLowerCase();
    const first = raw.charCodeAt(0);
    const letter = isLetter(first);
    if (letter && lower.endsWith('\'s')) {
      tokens.push({ kind: 'word', start, end, lower: lower.slice(0, -2), name: null, figure: -1, possessive: true });
    } else {
      tokens.push({ kind: letter ? 'word' : first >= 48 && first <= 57 ? 'number' : 'mark', start, end, lower, name: null, figure: -1, possessive: false });
    }
    if (end >= to) return to;
    match = piece.exec(text);
  }
  return to;
}

/** The letters that `piece` begins a word with. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f);
}

function firstFrom(spans: readonly Span[], from: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
