import { words, wordSet, WordTest } from './words';

// Each place that passes over hedges passes over more with them: articles, "a further", "another". What more stands with it, made of these lists.

/** Words that say of a number that it is not exact; none of them joins, leads on or compares. */
export const vagueWords: readonly string[] = words('about around roughly some nearly almost approximately over');

/**
 * Words of which bounds are made: "up to", "more than", "at least", "as many". Whoever asks whether
 * "to" or "at" leads on, or "than" compares, must not pass over them.
 */
export const boundWords: readonly string[] = words('up to more than at least as much many');

/** What may stand between a number and the name, verb or mark that leads up to it, and says nothing but how exact it is. */
export const hedgingWords: readonly string[] = [...vagueWords, ...boundWords, 'an', 'estimated'];
export const hedging = new WordTest(new Set(hedgingWords));

/** Currencies as they are written before a sum that has its own sign: "USD $2.5 billion". */
export const currencyCodes: ReadonlySet<string> = wordSet('usd us eur rmb cny gbp jpy');
