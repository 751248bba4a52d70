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

const words = fromRareLetter(leadingUp);

/**
 * Where a figure may stand in a text without `uncommon` characters: a digit, a common currency sign, or a letter inside a
 * word that a spelled-out number leads up to. A text without one holds no figure. It matches one character, so that
 * `lastIndex` alone tells where, without a match object a hit.
 */
export const commonAnchor = new RegExp(`[\\d$£¥€]|${words}`, 'g');

/** The same in any text: U+20A0 to U+20C0 are the currency signs of Unicode. */
export const anyAnchor = new RegExp(`[\\d$£¥¼-¾৳฿\\u20a0-\\u20c0]|${words}`, 'g');

/** Whether there is anything but what English prose is mostly printed with: rarer signs, and whatever folding turns into plain characters. */
export const uncommon = /[\u00ad¼-¾\u0660-\u2012\u2060-\u20ab\u20ad-\u20c0\u2212\ud835\ufe58-\ufffb\uffff]/;
