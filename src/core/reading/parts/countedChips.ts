import { isDigit } from '../../text/characters';
import { findNames } from '../names/findNames';
import type { Lexicon } from '../names/lexicon';
import type { Name } from '../names/names';

/** A figure's ending met before, and the chip it names. */
interface KnownEnding {
  readonly ending: string;
  readonly chip: Name | null;
}
const endingsOf = new WeakMap<Lexicon, (KnownEnding | undefined)[]>();
let lastLexicon: Lexicon | null = null;
let lastEndings: (KnownEnding | undefined)[] = [];
/** Places for endings; a power of two. */
const endingPlaces = 256;

function endingsKnown(lexicon: Lexicon): (KnownEnding | undefined)[] {
  if (lexicon === lastLexicon) return lastEndings;
  let endings = endingsOf.get(lexicon);
  if (endings === undefined) endingsOf.set(lexicon, (endings = new Array<undefined>(endingPlaces).fill(undefined)));
  lastLexicon = lexicon;
  lastEndings = endings;
  return endings;
}

/** The chip named in the words of a figure, or who made what is counted; null where none is. The same words follow many numbers. */
export function chipIn(figure: string, lexicon: Lexicon): Name | null {
  let at = 0;
  while (at < figure.length && isFigureSign(figure.charCodeAt(at))) at += 1;
  // Digits joined to the words are a part of them: "910b".
  while (at > 0 && figure.charCodeAt(at - 1) >= 48 && figure.charCodeAt(at - 1) <= 57) at -= 1;
  if (at === figure.length) return null;
  const length = figure.length - at;
  const endings = endingsKnown(lexicon);
  let hash = length;
  for (let letter = at; letter < figure.length; letter += 1) hash = (Math.imul(hash, 31) + figure.charCodeAt(letter)) | 0;
  const place = (hash ^ (hash >>> 8)) & (endingPlaces - 1);
  const known = endings[place];
  if (known !== undefined && known.ending.length === length && standsAt(known.ending, figure, at)) return known.chip;
  const ending = figure.slice(at);
  const chip = findNames(ending.toUpperCase(), lexicon).find((hit) => hit.name.kind === 'chip')?.name ?? makerIn(ending, lexicon);
  endings[place] = { ending, chip };
  return chip;
}

/** Whether `words` stand in a text at `from`, as far as it has that many letters. */
function standsAt(words: string, text: string, from: number): boolean {
  for (let at = 0; at < words.length; at += 1) if (words.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}

/** "500,000 AMD GPUs": the maker as the name of its chips; null where none is named. */
function makerIn(words: string, lexicon: Lexicon): Name | null {
  if (!words.includes(' ')) return null;
  const told = ` ${words}`;
  for (const { entity, words } of vendorsOf(lexicon)) {
    if (told.includes(words)) return { spelling: entity, name: `${entity} chips`, kind: 'chip', entity, subject: null, common: false };
  }
  return null;
}

interface Vendor {
  readonly entity: string;
  /** Its name in small letters between blanks. */
  readonly words: string;
}

const vendors = new WeakMap<Lexicon['firms'], readonly Vendor[]>();

/** The makers of chips, of which there are few among the firms. */
function vendorsOf({ firms }: Lexicon): readonly Vendor[] {
  let list = vendors.get(firms);
  if (list === undefined) {
    list = [...firms].flatMap(([entity, { vendor }]) => (vendor ? { entity, words: ` ${entity.toLowerCase()} ` } : []));
    vendors.set(firms, list);
  }
  return list;
}

const otherSigns = '.,~$\u20ac\u00a3\u00a5 +-\u2013\u2014';
/** Whether each code unit below 128 is one of them, or a digit. */
const plainSigns = Uint8Array.from({ length: 128 }, (_, code) => (isDigit(code) || otherSigns.includes(String.fromCharCode(code)) ? 1 : 0));

function isFigureSign(code: number): boolean {
  return code < 128 ? plainSigns[code] === 1 : otherSigns.includes(String.fromCharCode(code));
}
