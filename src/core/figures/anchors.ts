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
 * Where a figure may stand: a digit, a currency sign (U+20A0 to U+20C0 are the currency signs of Unicode), or a letter
 * inside a word that a spelled-out number leads up to. A text without one holds no figure. It matches one character, so
 * that `lastIndex` alone tells where, without a match object a hit.
 */
export const anchor = new RegExp(`[\\d$£¥¼-¾৳฿\\u20a0-\\u20c0]|${fromRareLetter(leadingUp)}`, 'g');

/** Digits and signs in other scripts and widths, which folding turns into plain ones. */
export const foreignDigits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff04\uff10-\uff19\uffe0-\uffe6]|\ud835/;
