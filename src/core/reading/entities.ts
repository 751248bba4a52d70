import { isDigit } from '../text/characters';
import { speakerRule } from './attribution';
import type { Focus } from './context';
import { describedAt, firmDescribed, firmOfNamed, referenceAt, resolveDescription } from './descriptions';
import { findNames } from './findNames';
import type { Lexicon } from './lexicon';
import type { Name } from './names';
import { makerRule, nearPronounRule, pronounRule, unknownRule } from './owner';
import type { Owner } from './owner';
import { endOfName, isAttribute, isNameWord } from './nameWords';
import { lightWords } from './sentenceView';
import type { SentenceView } from './sentenceView';
import { strangerBefore } from './strangers';
import { giving } from './partyClues';
import { lowerAt, tokenAt } from './tokens';
import type { Token } from './tokens';
import { unknownFirmAt } from './unknownFirms';
import { WordTest } from './words';

const prepositionWords = new Set('with from to in into by of for at on behind against via through like than between among under unlike over inside onto versus toward towards'.split(' '));
const prepositions = new WordTest(prepositionWords);
const articles = new WordTest(new Set('the a an its their his big cloud giant rival chipmaker startup start-up firm company lab carmaker chip maker database software search social retailer ai data-labeling data-labelling provider partner new group developer fellow'.split(' ')));

const words = (text: string): readonly string[] => text.split(' ');
/** Verbs whose object is what the subject is measured by, and owns nothing of it. */
const comparing = new WordTest(new Set(words('rivals rivalled rivaled rivalling rivaling challenges challenged challenging beats beating outperforms outperformed outperforming surpasses surpassed surpassing overtakes overtook overtaking outpaces outpaced outpacing outspends outspent outspending eclipses eclipsed eclipsing undercuts undercutting dwarfs dwarfed dwarfing trails trailed trailing matches matching')));
/** Verbs with an object that receives what stands right behind it. */
const gives = new WordTest(giving);
/** Posts by which a person belongs to a firm. */
const posts = new WordTest(new Set(words('ceo cfo cto coo chief chiefs boss head president chairman chairwoman chair founder founders cofounder co-founder co-founders executive spokesman spokeswoman spokesperson economist scientist engineer researcher analyst')));
const holding = new WordTest(new Set(words('runs run leads led heads headed founded co-founded chairs')));
/** Verbs and prepositions whose "it" is not the subject of their clause. */
const reaching = new WordTest(new Set(words('values valued valuing value gives gave giving leaves left leaving puts putting backs backed backing lifts lifted lifting brings brought pays paid owes sold sells sell makes made makes prices priced pricing expects expected sees wants wanted in into for with from to at behind')));

/** How far before a place the word there may begin. */
const wordReach = 30;

/** Whether the word before `start`, an article or a firm's "'s" passed over, is a preposition. */
export function isAfterPreposition(text: string, start: number): boolean {
  if (text.charCodeAt(start - 1) !== space) return false;
  const limit = Math.max(0, start - wordReach);
  const piece = pieceStart(text, start - 1, limit);
  // The word before an article, where there is one right before it.
  let end = start - 1;
  if (piece > limit && isEnglishLetter(text.charCodeAt(piece - 2)) && piece - 2 >= limit && passedOver(text, piece, end)) end = piece - 1;
  let first = end;
  while (first > limit && end - first < 12 && isEnglishLetter(text.charCodeAt(first - 1))) first -= 1;
  if (end - first < 2 || end - first > longestPreposition || !prepositionWords.has(text.slice(first, end).toLowerCase())) return false;
  return first > 0 || !text.startsWith('Inside ');
}

const space = 0x20;
const longestPreposition = 7;
/** Before a name these leave it under the preposition before them. */
const passed = /^(?:the|a|an|its|their|[A-Z][a-z]{2,12}['\u2019]s)$/;

/** Where the words without a blank that end at `end` begin, not before `limit`. */
function pieceStart(text: string, end: number, limit: number): number {
  let at = end;
  while (at > limit && text.charCodeAt(at - 1) !== space) at -= 1;
  return at;
}

function passedOver(text: string, from: number, end: number): boolean {
  const mark = text.charCodeAt(end - 2);
  return (end - from <= 5 || mark === 0x27 || mark === 0x2019) && passed.test(text.slice(from, end));
}

function isEnglishLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

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
function chipIn(figure: string, lexicon: Lexicon): Name | null {
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
  if (list === undefined) vendors.set(firms, (list = [...firms].flatMap(([entity, { vendor }]) => (vendor ? { entity, words: ` ${entity.toLowerCase()} ` } : []))));
  return list;
}

const otherSigns = new Set(Array.from('.,~$\u20ac\u00a3\u00a5 +-\u2013\u2014', (sign) => sign.charCodeAt(0)));

function isFigureSign(code: number): boolean {
  return isDigit(code) || (code < 97 || code > 122 ? otherSigns.has(code) : false);
}

/** Owners named or pointed at in a sentence, in order. `known` are entities named earlier, latest first, `later` those that the block names. */
export function findOwners(view: SentenceView, known: readonly string[], later: readonly string[], focus: Focus | null, lexicon: Lexicon, text: string): Owner[] {
  const owners: Owner[] = [];
  const { tokens } = view;
  let earlier: readonly string[] = known;
  let subject: Focus | null = null;
  let speaking: Focus | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'name' && token.name !== null) {
      const name = token.name;
      if (name.kind !== 'chip' && isAttribute(text, token.end)) continue;
      const joint = jointAt(tokens, at, lexicon, text);
      const entity = joint?.name ?? name.entity ?? (name.kind === 'person' ? name.name : null);
      if (entity === null || name.kind === 'claimant') continue;
      if (name.kind === 'person' && fortune(tokens, at)) {
        owners.push({ entity: name.name, subject: null, name, first: at, last: at, start: token.start, end: token.end, possessive: token.possessive, preposition: '', speaker: false, aside: false, rule: 'named in the sentence', sure: 0.9 });
        continue;
      }
      const ofPerson = name.kind === 'person' && token.possessive ? firmOf(tokens, at, name, lexicon, text) : null;
      if (ofPerson !== null) {
        owners.push(ofPerson);
        subject ??= { entity: ofPerson.entity, subject: null };
        at = ofPerson.last;
        continue;
      }
      if (name.kind === 'person' && name.entity === null) continue;
      if (name.kind === 'state' && token.possessive && ownsCrowd(tokens, at)) continue;
      const speaker = speakerRule(tokens, at) !== null;
      const last = joint?.last ?? at;
      const preposition = prepositionBefore(tokens, at);
      const person = name.kind === 'person';
      const aside = person || (joint === null && postAt(tokens, at));
      owners.push({
        entity, subject: joint === null ? name.subject : null, name, first: at, last, start: token.start, end: (tokens[last] as Token).end,
        possessive: (tokens[last] as Token).possessive, preposition, speaker: speaker || aside, aside, rule: 'named in the sentence', sure: 0.95,
      });
      if (earlier[0] !== entity) earlier = [entity, ...earlier.filter((other) => other !== entity)];
      if (speaker && !aside) speaking = { entity, subject: null };
      else if (name.kind !== 'chip' && (preposition === '' || (subject === null && name.kind !== 'state')) && !speaker && !aside) subject = { entity, subject: name.subject };
      if (joint !== null) at = joint.last;
      continue;
    }
    if (token.kind === 'figure') {
      const chip = chipIn(token.lower, lexicon);
      if (chip !== null && chip.entity !== null) {
        owners.push({ entity: chip.entity, subject: chip.subject, name: chip, first: at, last: at, start: token.start, end: token.end, possessive: false, preposition: '', speaker: false, aside: false, rule: chip.subject === null ? makerRule : 'the chip counted beside it', sure: 0.75 });
      }
      continue;
    }
    const unknown = unknownFirmAt(tokens, at, text);
    if (unknown !== null) {
      const preposition = prepositionBefore(tokens, at);
      const speaker = (speakerRule(tokens, at) ?? speakerRule(tokens, unknown.last)) !== null;
      const aside = postAt(tokens, at) || postAt(tokens, unknown.last);
      owners.push({
        entity: unknown.name, subject: null, name: null, first: at, last: unknown.last, start: token.start, end: token.start + unknown.name.length, possessive: unknown.possessive, preposition, speaker: speaker || aside, aside,
        rule: unknownRule, sure: 0.8,
      });
      if (!speaker && !aside) earlier = [unknown.name, ...earlier];
      if (speaker && !aside) speaking = { entity: unknown.name, subject: null };
      else if ((preposition === '' || subject === null) && !speaker && !aside) subject = { entity: unknown.name, subject: null };
      at = unknown.last;
      continue;
    }
    const reference = referenceAt(tokens, at, text);
    if (reference === null) continue;
    const target: Focus | null = reference.pronoun ? besideName(tokens, at) ?? pointedAt(tokenAt(tokens, at - 1), token, subject, speaking, focus, lexicon) : null;
    // "Enron paid $100 million to have its name …": a sentence with a subject of its own points back to that one.
    if (target !== null && subject === null && speaking === null && strangerBefore(view, at, text)) continue;
    const described = reference.pronoun ? null : reference.ofPerson ? firmOfNamed(reference.traits, later, lexicon) : resolveDescription(reference, earlier, later, lexicon);
    const entity: string | undefined = target?.entity ?? described?.entity;
    if (entity === undefined) continue;
    owners.push({
      entity, subject: target?.subject ?? null, name: null, first: reference.first, last: reference.last, start: token.start, end: (tokens[reference.last] as Token).end,
      possessive: reference.possessive, preposition: prepositionBefore(tokens, reference.first), speaker: false, aside: false,
      rule: !reference.pronoun ? 'the description points back' : target === subject && isAlone(owners, entity) ? nearPronounRule : pronounRule, sure: described?.narrowed === true ? 0.85 : 0.8,
    });
    if (described !== null && !reference.possessive && subject === null && prepositionBefore(tokens, reference.first) === '') subject = { entity, subject: null };
    at = reference.last;
  }
  return owners;
}

/** Whether a sentence has named one firm so far, and by its name: what points back there leaves no choice. */
function isAlone(owners: readonly Owner[], entity: string): boolean {
  return owners.some(({ rule }) => rule === 'named in the sentence') && owners.every((owner) => owner.entity === entity || owner.name?.kind === 'chip');
}

/** "Musk's AI company", "Altman's start-up": the firm of that person which the words describe; null where they fit none. */
function firmOf(tokens: readonly Token[], at: number, person: Name, lexicon: Lexicon, text: string): Owner | null {
  const described = describedAt(tokens, at, text);
  if (described === null) return null;
  const entity = person.entity ?? firmDescribed(described.traits, person.name, lexicon);
  if (entity === null) return null;
  const { start } = tokens[at] as Token;
  return {
    entity, subject: null, name: null, first: at, last: described.last, start, end: (tokens[described.last] as Token).end, possessive: described.possessive,
    preposition: prepositionBefore(tokens, at), speaker: false, aside: false, rule: 'the description points back', sure: 0.8,
  };
}

/** "cheaper than DeepSeek with its $5.6 million": right behind "with" or "and", "its" is the one named before; null elsewhere. */
function besideName(tokens: readonly Token[], at: number): Focus | null {
  const joint = lowerAt(tokens, at - 1);
  if (lowerAt(tokens, at) !== 'its' || (joint !== 'with' && joint !== 'and')) return null;
  const name = tokenAt(tokens, at - 2)?.name;
  return name?.entity == null || name.kind === 'chip' || name.kind === 'person' || name.kind === 'claimant' ? null : { entity: name.entity, subject: name.subject };
}

/** Whom a pronoun stands for: an object is not the subject of its own clause ("Nvidia would invest in it"). */
function pointedAt(before: Token | undefined, pronoun: Token, subject: Focus | null, speaking: Focus | null, focus: Focus | null, lexicon: Lexicon): Focus | null {
  if (subject !== null && (pronoun.lower === 'it' || pronoun.lower === 'them') && before?.kind === 'word' && reaching.passes(before.word)) {
    const other = speaking ?? focus;
    if (other !== null && other.entity !== subject.entity) return other;
  }
  const target = subject ?? speaking ?? focus;
  const one = pronoun.lower === 'it' || pronoun.lower === 'its';
  return one && target !== null && lexicon.joints.some(({ name }) => name === target.entity) ? null : target;
}

/** "Anthropic's chief executive", "the boss of Anthropic", "OpenAI CEO", "who runs Scale AI": the firm says who the person is. */
function postAt(tokens: readonly Token[], at: number): boolean {
  if (at > 0) {
    const before = tokens[at - 1] as Token;
    if (before.lower === 'of' || before.lower === 'at') return at > 1 && posts.passes((tokens[at - 2] as Token).word);
    if (holding.passes(before.word)) return lowerAt(tokens, at - 2) === 'who';
  }
  for (let step = 1; step <= 2; step += 1) {
    const next = tokenAt(tokens, at + step);
    if (next?.kind !== 'word') return false;
    if (posts.passes(next.word)) return true;
  }
  return false;
}

/** Words before a "by" that leads to those who put money in. */
const backing = new WordTest(new Set(words('led backed joined supported')));
/** Words before a "by" that stands for something else. */
const joining = new WordTest(new Set(words('led backed joined supported owned run built made followed')));

/** The preposition that rules the noun at `at`, articles and adjectives between them passed over. */
function prepositionBefore(tokens: readonly Token[], at: number, chain = 0): string {
  for (let step = 1; step <= 4; step += 1) {
    const token = tokenAt(tokens, at - step);
    if (token === undefined) return '';
    const { lower, word } = token;
    const before = tokenAt(tokens, at - step - 1);
    if (lower === 'by' && before !== undefined && joining.passes(before.word)) return before.lower === 'followed' ? 'by' : backing.passes(before.word) ? 'behind' : 'with';
    if (prepositions.passes(word)) return lower;
    if (comparing.passes(word)) return 'beside';
    if (gives.passes(word) && leadsToFigure(tokens, at)) return 'handed';
    if (lower === 'including' || (lower === 'as' && before?.lower === 'such')) return 'beside';
    if (!articles.passes(word)) return lower === 'and' || lower === ',' ? chained(tokens, at - step, chain) : '';
  }
  return '';
}

/** "will hand Nvidia up to $4 billion": nothing but hedges between the name and a figure. */
function leadsToFigure(tokens: readonly Token[], at: number): boolean {
  for (let step = 1; step <= 5; step += 1) {
    const next = tokenAt(tokens, at + step);
    if (next === undefined || next.kind === 'name') return false;
    if (next.kind === 'figure') return true;
    if (!lightWords.passes(next.word) && next.lower !== 'access') return false;
  }
  return false;
}

/** Names in a row that may share a preposition. */
const longestChain = 6;

/** "with Oracle and Microsoft": the second name stands under the first one's preposition. */
function chained(tokens: readonly Token[], at: number, chain: number): string {
  const before = tokenAt(tokens, at - 1);
  if (chain >= longestChain || before === undefined || before.kind !== 'name') return '';
  return prepositionBefore(tokens, at - 1, chain + 1);
}

/** Whether the token belongs to a place behind "of", or one before what is at home there ("of Abu Dhabi", "Riyadh's"). */
function isPlace(tokens: readonly Token[], place: number, text: string): boolean {
  const token = tokenAt(tokens, place);
  if (token === undefined || !(token.name?.kind === 'state' || isNameWord(token, text))) return false;
  if (token.possessive) return tokenAt(tokens, place + 1)?.kind === 'name';
  return lowerAt(tokens, place - 1) === 'of' || (lowerAt(tokens, place - 2) === 'of' && isNameWord(tokenAt(tokens, place - 1), text));
}

function jointAt(tokens: readonly Token[], at: number, lexicon: Lexicon, text: string): { name: string; last: number } | null {
  const members: string[] = [];
  let last = at;
  let joined = false;
  for (let place = at; place < tokens.length && place < at + 24; place += 1) {
    const token = tokens[place] as Token;
    // "G42 of Abu Dhabi and Riyadh's Humain": where they are at home joins nobody to them.
    if (place > at && isPlace(tokens, place, text)) continue;
    if (token.kind === 'name' && token.name?.entity != null && token.name.kind !== 'person') {
      if (!members.includes(token.name.entity)) members.push(token.name.entity);
      last = place;
      if (token.possessive) break;
      continue;
    }
    if (token.lower === 'and' || token.lower === '&') joined = true;
    if (token.lower === ',' || token.lower === 'and' || token.lower === '&' || token.lower === 'both' || token.lower === 'as' || token.lower === 'well' || token.lower === 'the' || (token.lower === 'of' && isPlace(tokens, place + 1, text))) continue;
    // "Crusoe, Blue Owl and Primary Digital": one more that the lexicon lacks.
    if (members.length > 1 && last < place && isNameWord(token, text)) last = endOfName(tokens, place, text);
    break;
  }
  if (members.length < 2 || (members.length === 2 && !joined)) return null;
  const joint = lexicon.joints.find((row) => row.members.length === members.length && row.members.every((member) => members.includes(member)));
  return joint === undefined ? null : { name: joint.name, last };
}

/** Many who are of a place, and whose money is their own. */
const crowds: ReadonlySet<string> = new Set(words('labs firms companies start-ups startups banks carmakers chipmakers businesses investors funds utilities developers groups manufacturers insurers universities households consumers taxpayers exporters retailers unicorns entrepreneurs billionaires giants champions makers miners airlines operators'));

/** "Europe's labs", "China's big tech firms": whose figures are not the state's. */
function ownsCrowd(tokens: readonly Token[], at: number): boolean {
  for (let place = at + 1; place <= at + 4; place += 1) {
    const token = tokenAt(tokens, place);
    if (token?.kind !== 'word') return false;
    if (crowds.has(token.lower) && !token.possessive) return true;
  }
  return false;
}

const riches = new WordTest(new Set(words('fortune fortunes wealth riches richer poorer')));

/** "Huang's fortune", "Huang's net worth", "Huang lost $20 billion of his wealth": the person owns the figure. */
function fortune(tokens: readonly Token[], at: number): boolean {
  const owned = (tokens[at] as Token).possessive;
  for (let place = at + 1; place < tokens.length && place <= at + (owned ? 3 : 12); place += 1) {
    const token = tokens[place] as Token;
    if (token.kind === 'name' || token.lower === ';' || token.lower === '.') return false;
    if (riches.passes(token.word) || (token.lower === 'worth' && (owned || lowerAt(tokens, place - 1) === 'net'))) return true;
  }
  return false;
}
