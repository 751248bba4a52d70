import type { Reference } from '../sentence/descriptions';
import { lowerAt, tokenAt } from '../words/tokens';
import type { Token } from '../words/tokens';
import { apposedTo, saysFirm, unknownFirmAt } from './unknownFirms';
import { wordSet } from '../words/words';

/** "His company, Polderstack, raised", "the lab behind it, Velmora": whether what is described is named right behind, and nobody named before. */
export function isApposed(tokens: readonly Token[], noun: number, text: string): boolean {
  let comma = noun + 1;
  while (comma < noun + 4 && tokens[comma]?.kind === 'word') comma += 1;
  if (lowerAt(tokens, comma) !== ',') return false;
  const named = unknownFirmAt(tokens, comma + 1, text);
  return named !== null && apposedTo(tokens, comma + 1, named.last) === noun;
}

/** "its rival Velmora": the pronoun says whose rival the firm is, not whose the figure. */
export function leadsToUnknown(tokens: readonly Token[], { pronoun, possessive, last }: Reference, text: string): boolean {
  return pronoun && possessive && (ownsUnknown(tokens, last, text) || ownsNamed(tokens, last));
}

/** "its rival Anthropic", "its partner, Oracle": whether words for a firm behind the pronoun at token `at` lead up to one on file. */
function ownsNamed(tokens: readonly Token[], at: number): boolean {
  let place = at + 1;
  while (place < at + 4 && tokens[place]?.kind === 'word' && !saysFirm(tokens[place]) && !saysFirm(tokens[place - 1])) place += 1;
  if (!saysFirm(tokens[place])) return false;
  const named = tokens[lowerAt(tokens, place + 1) === ',' ? place + 2 : place + 1];
  return named?.name?.kind === 'organisation' && !named.possessive;
}

/** "OpenAI's new rival, Velmora,": whether words for a firm behind the owner at token `at` lead up to one that the lexicon lacks. */
export function ownsUnknown(tokens: readonly Token[], at: number, text: string): boolean {
  for (let place = at + 1; place <= at + 4; place += 1) {
    const token = tokens[place];
    if (token?.kind !== 'word') return false;
    if (saysFirm(token)) {
      const next = lowerAt(tokens, place + 1) === ',' ? place + 2 : place + 1;
      return unknownFirmAt(tokens, next, text)?.possessive === false;
    }
  }
  return false;
}

/** What one firm may be to another, by which a text leads up to it. */
const standing = wordSet('rival competitor challenger partner ally customer client supplier backer investor lender landlord tenant answer response alternative bet neighbour neighbor darling favourite favorite pick protege spin-off offshoot');
const atHome: ReadonlySet<string> = new Set(['the', '-', 'based']);
const standingTo = wordSet('to in on for at from among of');

/**
 * "Google's main rival in chatbots, OpenAI, lost": whether what one is to the owner at token `at`
 * leads up to another that is on file, of whom the sentence then tells.
 */
export function leadsToNamed(tokens: readonly Token[], at: number): boolean {
  let place = at + 1;
  while (place < at + 5 && tokenAt(tokens, place)?.kind === 'word' && !standing.has(lowerAt(tokens, place))) place += 1;
  if (!standing.has(lowerAt(tokens, place)) || tokenAt(tokens, place)?.possessive === true) return false;
  place += 1;
  if (standingTo.has(lowerAt(tokens, place))) {
    const end = place + 4;
    for (place += 1; place < end && tokenAt(tokens, place) !== undefined && tokens[place]?.kind !== 'mark';) place += 1;
  }
  if (lowerAt(tokens, place) !== ',') return false;
  // "the Paris-based Mistral"
  const last = place + 5;
  for (place += 1; place < last && (atHome.has(lowerAt(tokens, place)) || lowerAt(tokens, place).endsWith('-based') || tokens[place]?.name?.kind === 'state');) place += 1;
  const named = tokenAt(tokens, place);
  const behind = lowerAt(tokens, place + 1);
  return named?.name?.kind === 'organisation' && !named.possessive && behind !== 'and' && behind !== 'or' && behind !== '&' && behind !== '';
}
