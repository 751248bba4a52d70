import { lightWords } from './sentenceView';
import type { Token } from './tokens';
import { WordTest } from './words';
import type { Word } from './words';

/** Capitalised at the head of a sentence or everywhere, and yet no part of a firm's name. */
const never = new WordTest(/(?:ese|ish|ian|ican|ean|aeli|stani)$|^(?:these|those|there|they|what|most|many|both|such|nothing|everyone|nobody|somebody|another|here|today|yesterday|tomorrow|he|she|it|we|you|if|as|its|his|her|their|our|my|this|that|when|while|after|before|since|then|now|so|but|and|or|not|no|yes|how|why|who|which|where|whose|unlike|like|despite|instead|still|even|only|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|i|mr|ms|mrs|dr|sir|lord|president|chief|prime|senator|professor|french|dutch|greek|swiss|czech|welsh|thai|german|saudi|emirati|iraqi|afghan|british|us|uk|eu)$/);
/** Whether `word`, written at `start`, may belong to a name: it has a capital and is no word that has one for another reason. */
export function isNameSpelling(word: Word, text: string, start: number): boolean {
  const first = text.charCodeAt(start);
  return first >= 65 && first <= 90 && !lightWords.passes(word) && !never.passes(word);
}

/** A capitalised word that may belong to a name. */
export function isNameWord(token: Token | undefined, text: string): boolean {
  return token !== undefined && token.kind === 'word' && isNameSpelling(token.word, text, token.start);
}

/** "Nvidia-backed", "DeepSeek-style": the name only says of what sort another thing is. */
export function isAttribute(text: string, end: number): boolean {
  const next = text.charCodeAt(end + 1);
  return text.charCodeAt(end) === 0x2d && next >= 97 && next <= 122;
}
