import { wordSet } from './words';

/** Nouns for what a firm takes in by selling. */
export const salesWords = wordSet('sales revenue revenues turnover');
