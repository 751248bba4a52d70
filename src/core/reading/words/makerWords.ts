import { words, WordTest } from './words';

const makerNouns = words('maker developer owner parent creator operator inventor publisher');
const workerNouns = words('company firm startup start-up lab laboratory group outfit team');

/** Nouns by which a firm is told by what it makes or owns ("the developer of Claude", "its maker"). */
export const makers = new WordTest(new Set(makerNouns));

/** Nouns for those who stand "behind" what they make. */
export const makersBehind = new WordTest(new Set([...makerNouns, ...workerNouns]));

/** Nouns behind a name that tell another by it: "ChatGPT maker OpenAI", and "ChatGPT rival Anthropic", who makes it not. */
export const makersAndRivals = new WordTest(new Set([...makerNouns, 'rival']));

/** "'s maker", "maker", right behind a name. */
export const itsMaker = new RegExp(`^(?:['\u2019]s)?[ -](?:${makerNouns.join('|')})\\b`);

/** "the maker of", "labs behind", right before a name. */
export const madeBy = new RegExp(`\\b(?:${[...makerNouns, ...workerNouns].join('|')})s? (?:of|behind) $`);
