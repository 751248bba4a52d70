import { hedging } from '../words/hedgeWords';
import { isFronted, resumesBehindInsertion } from './insertions';
import { capitalisedAnyway, withoutPossession } from '../sentence/nameWords';
import { lightWords } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import type { Token } from '../words/tokens';
import { wordSet } from '../words/words';

/** One whom no report is on file of and no word calls a firm or a country, as the subject of a clause: "; Boeing lost", ", and Canada has set aside". */
export interface ClauseStranger {
  readonly name: string;
  /** Place of its last token. */
  readonly last: number;
  readonly possessive: boolean;
  /** It is the subject of a relative clause alone: "than Boeing, which lost". */
  readonly relative: boolean;
  /** It opens the sentence, and goes on behind what is inserted: "TSMC, which bakes chips, turned over". */
  readonly leads: boolean;
}

/** Countries, and capitals that stand for their governments, whose plans somebody may set beside those on file. */
const states = wordSet(
  'germany italy spain portugal poland sweden norway denmark finland netherlands belgium switzerland austria ireland greece turkey russia ukraine hungary romania czechia israel japan korea taiwan singapore malaysia indonesia vietnam thailand philippines '
  + 'australia canada mexico brazil argentina chile egypt nigeria kenya morocco algeria qatar kuwait bahrain pakistan kazakhstan china america emirates berlin tokyo ottawa rome madrid seoul beijing moscow canberra riyadh',
);
/** Names of countries in two words, by the first of them. */
const paired: Readonly<Record<string, ReadonlySet<string>>> = {
  south: new Set(['korea', 'africa']), saudi: new Set(['arabia']), new: new Set(['zealand']), abu: new Set(['dhabi']), hong: new Set(['kong']), united: new Set(['states']),
};

const joiners: ReadonlySet<string> = new Set(['and', 'but', 'though', 'although', 'yet']);
const parting: ReadonlySet<string> = new Set([';', ':', '(', 'while', 'whereas']);
/** What may stand before a country as the subject of a clause. */
const opening: ReadonlySet<string> = new Set(['', ',', ':', '.', '\u2014', '\u2013', 'as', 'that', 'if', 'because', 'where', 'when', 'so', 'the', 'meanwhile', 'then', 'now']);
/** Capitalised words that name nobody. */
const nobody = wordSet('ai gpu gpus tpu tpus ceo cfo cto ipo arr capex us usa eu uk mr mrs ms dr sir chief president series he she it they this that these those its their his her one each both all some most many others another revenue revenues sales turnover spending expenses loss losses profit profits costs cost capex investment investments shares stock');
/** What those do who have money or chips of their own. */
const doings = wordSet(
  'has had lost loses raised raises spent spends bought buys sold sells took takes made makes earned earns paid pays burned burns burnt cost costs owes owned owns booked got gets received secured attracted put puts invested borrowed trained trains needed needs '
  + 'used uses runs ran built builds was is will would could can may might came fell rose grew stood trades traded employs ordered orders gave gives set sets pledged promised went goes brought brings turned collected posted committed',
);
/** The same of many. */
const doingsOfMany = wordSet('lose raise spend buy sell take make earn pay burn cost owe own get put need use run build are were give hold have');
/** What a country does with money in another's plan ("Abu Dhabi contributes €30 billion"). */
const sharing = wordSet('contribute contributes contributed invest invests invested put puts add adds added bring brings brought join joins joined');
/** What stands behind the possessive of one who has a quantity of their own. */
const owned = wordSet('revenue revenues sales turnover loss losses deficit profit capex spending expenditure budget bill costs valuation value worth market burn outlay round debt income fleet');
/** Letters of a name at least: "Series C" is none. */
const shortest = 3;
/** Words of a relative clause up to its figure at most. */
const longestRelative = 12;
/** Words of an aside at most ("for its part", "which lives on gifts"). */
const longestAside = 6;

/** Verbs behind which what is told begins with its own subject: "Asarco said Magma had a loss of". */
const telling: ReadonlySet<string> = wordSet('said says added adds noted notes reckons estimates believes thinks');

/** Whether the token at `at` opens a clause of its own within a sentence. */
export function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  if (parting.has(before)) return true;
  return joiners.has(before) && (lowerAt(tokens, at - 2) === ',' || lowerAt(tokens, at - 2) === ';');
}

/** Place behind an aside between commas or in brackets that begins at `at`; `at` where none does, -1 where it does not end. */
export function behindAside(tokens: readonly Token[], at: number): number {
  const opener = lowerAt(tokens, at);
  if (opener !== ',' && opener !== '(') return at;
  const close = opener === ',' ? ',' : ')';
  for (let place = at + 1; place <= at + 1 + longestAside; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.kind === 'figure' || token.kind === 'name') return -1;
    if (token.lower === close) return place + 1;
  }
  return -1;
}

function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.word.capital;
}

/** Place of the last token of a country's name that begins at `at`; -1 where none does. */
function endOfState(tokens: readonly Token[], at: number): number {
  const { lower } = tokens[at] as Token;
  return Object.hasOwn(paired, lower) && paired[lower]?.has(lowerAt(tokens, at + 1)) === true ? at + 1 : states.has(lower) ? at : -1;
}

/** Whether a figure, with nothing but hedges before it, stands at `place`, behind another one: "OpenAI lost $5 billion, Boeing $11 billion". */
function leavesOutVerb(tokens: readonly Token[], at: number, place: number): boolean {
  const before = lowerAt(tokens, at - 1);
  if (before !== ',' && before !== 'and' && before !== ';') return false;
  let figure = place;
  for (let word = tokenAt(tokens, figure)?.word; word !== undefined && figure < place + 4 && hedging.passes(word); word = tokenAt(tokens, figure)?.word) {
    figure += 1;
  }
  if (tokenAt(tokens, figure)?.kind !== 'figure') return false;
  for (let earlier = at - 1; earlier >= 0 && earlier > at - 12; earlier -= 1) if (tokens[earlier]?.kind === 'figure') return true;
  return false;
}

/** The stranger that is the subject of a clause at token `at`; null elsewhere. */
export function clauseStrangerAt(tokens: readonly Token[], at: number): ClauseStranger | null {
  const first = tokens[at] as Token;
  if (!isCapitalised(first) || first.word.length < shortest) return null;
  const before = tokenAt(tokens, at - 1);
  if (before !== undefined && before.end + 1 === first.start && (before.kind === 'name' || isCapitalised(before)) && at > 1) return null;
  const state = endOfState(tokens, at);
  if (
    state < 0
    && (nobody.has(first.lower) || (lightWords.passes(first.word) && !isCapitalised(tokenAt(tokens, at + 1))) || capitalisedAnyway.passes(first.word))
  ) {
    return null;
  }
  let last = state < 0 ? at : state;
  if (state < 0) {
    while (
      last < at + 3
      && !(tokens[last] as Token).possessive
      && isCapitalised(tokenAt(tokens, last + 1))
      && (tokens[last + 1] as Token).start === (tokens[last] as Token).end + 1
    ) {
      last += 1;
    }
  }
  const end = tokens[last] as Token;
  const next = tokenAt(tokens, last + 1);
  // A name that goes on with a known one is a part of that one's.
  if (next?.kind === 'name' && next.start === end.end + 1) return null;
  const opens = opensClause(tokens, at);
  const resumes = resumesBehindInsertion(tokens, at, last, opens);
  const relative = !resumes && at > 0 && endOfRelative(tokens, last) > 0;
  if (!resumes && !relative && !hasOwnClause(tokens, at, last)) return null;
  const name = [...tokens.slice(at, last).map(({ word }) => word.raw), end.word.raw.slice(0, withoutPossession(end) - end.start)].join(' ');
  return { name, last, possessive: end.possessive, relative, leads: resumes && !opens };
}

/** Whether a country named in tokens `first`..`last` is the subject of what is told. */
function actsAsState(tokens: readonly Token[], first: number, last: number): boolean {
  if ((tokens[last] as Token).possessive || !(opensClause(tokens, first) || opening.has(lowerAt(tokens, first - 1)))) return false;
  const verb = verbBehind(tokens, last);
  return verb !== undefined && !sharing.has(verb.lower) && (doings.has(verb.lower) || !lightWords.passes(verb.word));
}

/** What one does so that others have or do something: "has so far allowed 35,000 for it", "will give". */
const letting = wordSet('allowed allow approved approve granted grant given give let banned barred licensed cleared permitted permit said told agreed asked ordered wanted promised helped');
const auxiliary = wordSet('has had is was will would can could may might');

/** Whether the verb at `place` is one of letting others have something, behind its auxiliary. */
function letsOthers(tokens: readonly Token[], place: number): boolean {
  if (!auxiliary.has(lowerAt(tokens, place))) return false;
  for (let step = place + 1; step <= place + 4; step += 1) {
    const token = tokenAt(tokens, step);
    if (token?.kind !== 'word') return false;
    if (letting.has(token.lower)) return true;
  }
  return false;
}

/** The word behind the name that ends at `last`, and behind an aside, where it may be a verb. */
function verbBehind(tokens: readonly Token[], last: number): Token | undefined {
  const verb = tokenAt(tokens, behindAside(tokens, last + 1));
  return verb?.kind === 'word' && !isCapitalised(verb) ? verb : undefined;
}

/** What "which" may say of all that stands before it ("…, which makes $12 billion"). */
const summing = wordSet('is was will would can could may might came makes made brings brought takes took puts put sets set gives gave');

/** Place of the verb of a relative clause that tells what the one named up to token `last` does: "Boeing, which lost"; -1 where none does. */
function endOfRelative(tokens: readonly Token[], last: number): number {
  if ((tokens[last] as Token).possessive || lowerAt(tokens, last + 1) !== ',' || lowerAt(tokens, last + 2) !== 'which') return -1;
  const verb = tokenAt(tokens, last + 3);
  return verb?.kind === 'word' && doings.has(verb.lower) && !summing.has(verb.lower) ? last + 3 : -1;
}

/** Whether the figure at token `at` is told in a relative clause about the one named up to token `last`. */
export function isInOwnRelative(tokens: readonly Token[], last: number, at: number): boolean {
  const verb = endOfRelative(tokens, last);
  if (verb < 0 || verb > at || at - verb > longestRelative) return false;
  for (let place = verb + 1; place < at; place += 1) if (tokens[place]?.kind === 'mark' && tokens[place]?.lower === ',') return false;
  return true;
}

/**
 * Whether the one named in tokens `first`..`last` is the subject of a clause of its own within the
 * sentence: "; Boeing lost", "; Boeing's loss", or with its verb left out, ", Boeing $11 billion".
 */
export function hasOwnClause(tokens: readonly Token[], first: number, last: number): boolean {
  if ((tokens[first] as Token).kind === 'word' && endOfState(tokens, first) === last) return actsAsState(tokens, first, last);
  const inside = opensClause(tokens, first) || (lowerAt(tokens, first - 1) === ',' && isFronted(tokens, first));
  if (!isCapitalised(tokens[first]) && (tokens[first] as Token).kind === 'word') {
    return (inside || lowerAt(tokens, first - 1) === ',') && doesSomething(tokens, last);
  }
  if ((tokens[last] as Token).possessive) return inside && hasQuantity(tokens, last + 1);
  if (leavesOutVerb(tokens, first, last + 1)) return true;
  const told = isTold(tokens, first);
  const verb = inside || told ? verbBehind(tokens, last) : undefined;
  // "Boeing is in trouble": what is only told of others leads to no sum of theirs.
  if (verb === undefined || !doings.has(verb.lower) || (told && auxiliary.has(verb.lower) && verb.lower !== 'had')) return false;
  return !letsOthers(tokens, behindAside(tokens, last + 1));
}

/** Whether those named up to token `last`, who are many, do something with money or chips. */
export function doesSomething(tokens: readonly Token[], last: number): boolean {
  const verb = verbBehind(tokens, last);
  return verb !== undefined && (doings.has(verb.lower) || doingsOfMany.has(verb.lower));
}

/** Whether what is told of others begins at `at`. */
function isTold(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  return telling.has(before === 'that' ? lowerAt(tokens, at - 2) : before);
}

function hasQuantity(tokens: readonly Token[], place: number): boolean {
  for (let step = place; step < place + 4; step += 1) {
    const token = tokenAt(tokens, step);
    if (token?.kind !== 'word') return false;
    if (owned.has(token.lower)) return true;
  }
  return false;
}
