import { finiteBeing } from './beingWords';
import { wordSet } from './words';

/** Whose a market value is, before the word for it. */
export const ownersOfValue = wordSet('its their his her our');

/** What a value is when it is no more. */
export const goneWords = wordSet('gone wiped erased deleted lost destroyed shed shaved lopped knocked torched');

/** Stronger words for the same. */
export const strongGoneWords = wordSet('incinerated obliterated vaporised vaporized annihilated');

/** What helps such a word to its sentence: "has vanished", "were being wiped out". */
export const helpingGone: ReadonlySet<string> = new Set([...finiteBeing, 'been', 'being', 'had', 'has', 'have']);

/** What may stand beside it and leaves it what it is. */
export const meanwhile = wordSet('all then simply suddenly also just thus effectively duly soon already since');

/** "has gone up", "was lost on": what goes on behind such a word tells of something else. */
export const onward = wordSet('up down past to over beyond above on');
