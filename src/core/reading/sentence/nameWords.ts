import { isCapital } from '../../text/characters';
import { saysSomewhere } from '../words/sayingWords';
import { lightWords } from './sentenceView';
import { tokenAt } from '../words/tokens';
import type { Token } from '../words/tokens';
import { WordTest } from '../words/words';
import type { Word } from '../words/words';

/** Words that have a capital at the head of a sentence or everywhere, and name nothing. */
export const capitalisedAnyway = new WordTest(/^(?:these|those|there|they|what|most|many|both|such|nothing|everyone|nobody|somebody|another|here|today|yesterday|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|i|mr|ms|mrs|dr)$/);
/** Others that are no part of a firm's name. */
const never = new WordTest(/(?:ese|ish|ian|ican|ean|aeli|stani)$|^(?:he|she|it|we|you|if|as|its|his|her|their|our|my|this|that|when|while|after|before|since|then|now|so|but|and|or|not|no|yes|how|why|who|which|where|whose|unlike|like|despite|instead|still|even|only|sir|lord|president|chief|prime|senator|professor|french|dutch|greek|swiss|czech|welsh|thai|german|saudi|emirati|iraqi|afghan|british|us|uk|eu)$/);

/** Whether `word`, written at `start`, may belong to a name: it has a capital and is no word that has one for another reason. */
export function isNameSpelling(word: Word, text: string, start: number): boolean {
  return isCapital(text.charCodeAt(start)) && !lightWords.passes(word) && !capitalisedAnyway.passes(word) && !never.passes(word);
}

/** A capitalised word that may belong to a name. */
export function isNameWord(token: Token | undefined, text: string): boolean {
  return token !== undefined && token.kind === 'word' && token.word.capital && isNameSpelling(token.word, text, token.start);
}

/** Words of a name at the most. */
const longest = 5;

/** Place of the last token of a name that the lexicon lacks and that begins at token `at`: capitalised words, a blank between them, up to one with "'s". */
export function endOfName(tokens: readonly Token[], at: number, text: string): number {
  let last = at;
  while (
    last + 1 < at + longest
    && !(tokens[last] as Token).possessive
    && isNameWord(tokenAt(tokens, last + 1), text)
    && (tokens[last + 1] as Token).start === (tokens[last] as Token).end + 1
  ) {
    last += 1;
  }
  return last;
}

/** Where the words of such a token end, without the "'s". */
export function withoutPossession({ end, possessive }: Token): number {
  return possessive ? end - 2 : end;
}

/** "Nvidia-backed", "DeepSeek-style": the name only says of what sort another thing is. */
export function isAttribute(text: string, end: number): boolean {
  const next = text.charCodeAt(end + 1);
  return text.charCodeAt(end) === 0x2d && next >= 97 && next <= 122;
}

/** How far before a name what is told there may be named, in UTF-16 code units and in words. */
const venueWindow = 48;
const farthestTold = 5;
/** "Musk wrote on X", "in a post on X", "took to X": whether the name between `start` and `end` is only where something was told. */
export function isVenue(text: string, start: number, end: number): boolean {
  const next = text.charCodeAt(end);
  if (next === 0x27 || next === 0x2019) return false;
  if (text.startsWith('took to ', start - 8) || isOfPoster(text, start, end)) return true;
  if (!text.startsWith(' on ', start - 4)) return false;
  const before = text.slice(Math.max(0, start - venueWindow), start - 4).split(' ').slice(-farthestTold);
  return before.some((word, place) => saysSomewhere.has(word) && before.slice(place + 1).every((between) => small.test(between)));
}

const posting = /^ (?:user|users|account|post|poster|thread|commenter)(?!\w)/;
const oneOf = /(?:^|[\s(])(?:an?|one|another|some) $/i;

/** "An X user called Glenn": whether a name only tells where somebody posts. */
function isOfPoster(text: string, start: number, end: number): boolean {
  return posting.test(text.slice(end, end + 12)) && oneOf.test(text.slice(Math.max(0, start - 9), start));
}

/** A word between the telling and its place: no name and no mark. */
const small = /^[a-z]+$/;
