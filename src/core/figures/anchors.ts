import { currencySigns } from './money';

/**
 * Where a figure may stand: a digit, a currency sign, or the tail of a word that a spelled-out number leads up to
 * ("-illion", "-ollar", "GPU"). A text without one holds no figure.
 */
export const anchor = new RegExp(
  `[\\d${currencySigns}½¼¾]|illion|ILLION|ollar|OLLAR|housand|HOUSAND|undred|UNDRED|[GTNX]PU|gpu|hips|HIPS|hip-|ccelerator|rocessor|euros?|EURO|cents|pence|bucks|upee|yuan|raphics|opper|lackwell|rainium`,
  'g',
);

/** Digits and signs in other scripts and widths, which folding turns into plain ones. */
export const foreignDigits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff04\uff10-\uff19\uffe0-\uffe6]|\ud835/;
