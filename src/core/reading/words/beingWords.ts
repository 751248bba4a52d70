import { wordSet } from './words';

/** Forms of "be" that stand as a clause's verb. */
export const finiteBeing = wordSet('is was are were');

/** All forms of "be": what a passive is made with. */
export const beingWords: ReadonlySet<string> = new Set([...finiteBeing, 'be', 'been', 'being']);
