/** Words that a number in words leads up to. Every other figure has a digit or a sign. */
const leadingUp = [
  'hundred', 'thousand', 'million', 'billion', 'trillion', 'dollar', 'euro', 'rupee', 'yuan', 'bucks', 'cents', 'pence',
  'GPU', 'TPU', 'NPU', 'XPU', 'gpus', 'tpus', 'chips', 'chip-', 'accelerators', 'processors', 'graphics', 'Hopper', 'Blackwell',
];

/** Letters rare enough in English to look closer at, rarest first: each word is looked for from its rarest letter on. */
const rareLetters = 'PULCpuldc';

/**
 * One expression for all words, sorted by the letter it begins with. It begins inside the word, at a rare letter: the same
 * words written out from their first letters take five times as long.
 */
function fromRareLetter(words: readonly string[]): string {
  const tails = new Map<string, Set<string>>();
  for (const word of words.flatMap((form) => [form, form.toUpperCase()])) {
    const letter = [...rareLetters].find((candidate) => word.includes(candidate)) ?? word.charAt(0);
    tails.set(letter, (tails.get(letter) ?? new Set()).add(word.slice(word.indexOf(letter) + 1)));
  }
  return [...tails].map(([letter, ends]) => `${letter}(?=${[...ends].join('|')})`).join('|');
}

/**
 * Where a figure may stand: a digit, a currency sign, or a letter inside a word that a spelled-out number leads up to. A text
 * without one holds no figure. The first expression matches one character.
 */
export interface Anchors {
  readonly sign: RegExp;
  readonly word: RegExp;
}

/** Two expressions, each asked for its next match only: one for both looks twice as long at each character. */
const word = new RegExp(fromRareLetter(leadingUp), 'g');

/** For a text without `uncommon` characters. */
export const commonAnchors: Anchors = { sign: /[\d$£¥€]/g, word };

/** For any text: U+20A0 to U+20C0 are the currency signs of Unicode. */
export const anyAnchors: Anchors = { sign: /[\d$£¥¼-¾৳฿\u20a0-\u20c0]/g, word };

/** Where the expression matches at or after `from`; the text's length where it does not. */
export function nextAnchor(expression: RegExp, text: string, from: number): number {
  expression.lastIndex = from;
  const match = expression.test(text);
  return match ? expression.lastIndex - 1 : text.length;
}

/** Whether there is anything but what English prose is mostly printed with: rarer signs, and whatever folding turns into plain characters. */
export const uncommon = /[\u00ad¼-¾\u0660-\u2012\u2060-\u20ab\u20ad-\u20c0\u2212\ud835\ufe58-\ufffb\uffff]/;
