import { isCapital } from '../text/characters';
import { firmNouns } from './descriptions';
import { endOfName, isNameSpelling, isNameWord, withoutPossession } from './nameWords';
import { lowerAt, tokenAt } from './tokens';
import type { Token } from './tokens';
import { wordFrom, WordTest } from './words';

/** A firm that the lexicon lacks, as the text names it. */
export interface UnknownFirm {
  readonly name: string;
  /** Place of its last token. */
  readonly last: number;
  readonly possessive: boolean;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Last words of firms' names: with another capitalised word before them they name a firm by themselves. */
const endings = new WordTest(words(
  'inc corp corporation ltd llc plc gmbh ag co labs lab systems technologies technology compute computing networks holdings group energy robotics semiconductor semiconductors semi health healthcare therapeutics pharma pharmaceuticals biosciences '
  + 'bank bancorp insurance motors airlines airways foods media studios entertainment software cloud data ai digital industries electronics communications telecom mobile logistics materials aerospace solar analytics security financial grid dynamics '
  + 'bio biotech fusion ventures capital partners',
));
/** Words that go on with a description behind its noun. */
const further = new WordTest(words('in of that which based backed founded from whose with for behind run led owned at on near outside'));
const openers = new WordTest(words('a an the one'));
/** What a firm does and few others do. */
const doings = new WordTest(words('raised raises employs'));
const having = new WordTest(words('has had have just recently'));

/** The firm named at token `at` that the lexicon lacks: by the ending of its name, by what the text calls it, or by what it does; null where nothing shows one. */
export function unknownFirmAt(tokens: readonly Token[], at: number, text: string): UnknownFirm | null {
  if (!isNameWord(tokens[at], text)) return null;
  const before = tokenAt(tokens, at - 1);
  if (before !== undefined && before.end + 1 >= (tokens[at] as Token).start && (before.kind === 'name' || isNameWord(before, text))) return null;
  const last = endOfName(tokens, at, text);
  const end = tokens[last] as Token;
  const next = tokenAt(tokens, last + 1);
  // A name that goes on with a known one is a part of that one's.
  if (next?.kind === 'name' && next.start === end.end + 1) return null;
  const shown = (last > at && endings.passes(end.word)) || (before !== undefined && before.kind === 'word' && isDescription(before)) || describedBehind(tokens, last) || (last > at && doesAsFirms(tokens, last));
  if (!shown) return null;
  return { name: text.slice((tokens[at] as Token).start, withoutPossession(end)), last, possessive: end.possessive };
}

/** Whether a sentence at `start` may open with a firm's name: a capitalised word before another, or before a comma. Looked at before any token is made. */
export function mayOpenWithFirm(text: string, start: number): boolean {
  const word = wordFrom(text, start);
  if (!isNameSpelling(word, text, start)) return false;
  const behind = text.charCodeAt(start + word.raw.length);
  if (behind === comma) return true;
  return behind === space && isCapital(text.charCodeAt(start + word.raw.length + 1));
}

const comma = 0x2c;
const space = 0x20;

/** "start-up Pellucid", "chipmaker Cerebras": a small word for a firm right before its name. */
function isDescription(token: Token): boolean {
  return !token.possessive && firmNouns.passes(token.word) && token.word.raw === token.lower;
}

/** "Northwind, a start-up in Leeds,": what stands behind the name calls it a firm. */
function describedBehind(tokens: readonly Token[], last: number): boolean {
  const opener = tokenAt(tokens, last + 2);
  if (opener === undefined || lowerAt(tokens, last + 1) !== ',' || !openers.passes(opener.word)) return false;
  for (let step = 3; step <= 8; step += 1) {
    const token = tokenAt(tokens, last + step);
    if (token === undefined || token.kind === 'mark' || token.kind === 'figure') return false;
    if (further.passes(token.word)) return false;
    if (!firmNouns.passes(token.word)) continue;
    const following = tokens[last + step + 1];
    if (token.possessive) return false;
    if (following === undefined || following.kind === 'mark' || further.passes(following.word)) return true;
  }
  return false;
}

function doesAsFirms(tokens: readonly Token[], last: number): boolean {
  let place = last + 1;
  while (place < tokens.length && place <= last + 2 && having.passes((tokens[place] as Token).word)) place += 1;
  const token = tokens[place];
  return token !== undefined && doings.passes(token.word);
}
