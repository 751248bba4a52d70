import type { BlockKind } from '../../text/block';
import { isCapital, isEnglishLetter } from '../../text/characters';
import type { NameHit } from './names';
import { wordSet } from '../words/words';

/** Words that may be written with a capital before an organisation's name and are no part of it. */
const beforeOrganisation = wordSet(
  'when if after while but as in at for and by from with to of on that since although though because meanwhile then now both like unlike today yesterday rival parent where whereas before under or than how why what last this training running only even also so not is was does did will would could can has had ai ceo investors according today\'s buying building backing beyond behind inside over via through against among within without between is have were are its '
  + 'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
);
/** Words with a capital that go on after an organisation's name. */
const partOfName = wordSet(
  'CEO CFO CTO COO Chief Inc Corp Platforms Cloud Chairman President Founder Co AI GPU GPUs TPU TPUs Chips Chip Data Shares Stock Labs Lab Web Capex To Is Has Had Will Says Plans Raises Raised Spends Buys In On At And Or For With Of Adds Cost Costs Was Bought Invests Burns Loses Lost Offers',
);
/** A quarter, a half or a model, which goes on after a name as little: "Nvidia Q3", "Nvidia H100s". */
const numbered = /^(?:Q[1-4]|FY\d*|(?:H|A|GB)\d+s?)$/;

/** Words that, right after the name, show the other thing of that name. */
const otherThing = wordSet(
  'rainforest rain river basin jungle forest forests tribes tribe delta protection fund of growers grower orchards orchard pie juice cider trees tree coil coils the temple cards card harvest crop ferry ferries ships ship winds wind hotel restaurant yacht festival theatre theater team opera farmers farmer region deforestation park arena stadium field tower street avenue school church dam bridge island beach warships warship class a films film movies movie series franchise episodes episode sequels sequel novels novel albums album games game musical society societies slaughter treatment methods conditions',
);

/** "Stargate, the 1994 film by …", "Colossus, a roller coaster,": what stands behind a name says that it is another thing's. */
const calledOtherwise = /^,? (?:the|a|an) (?:[\w'\u2019-]{1,16} ){0,4}?(?:film|movie|series|novel|book|play|opera|musical|album|song|band|game|ferry|ship|yacht|boat|racehorse|horse|coaster|ride|constellation|river|island|volcano|storm|hurricane|restaurant|hotel|baker|painter|composer|theatre|theater|stadium|statue)(?!\w)/i;

/** What a name is of where an article stands before it and a big sum beside it: "the Stargate venture". */
export const undertaking = /^ (?:venture|project|initiative|programme|program|consortium|scheme|partners|plan|site|sites|campus|founders|backers|complex)(?!\w)/;

/** A name of one letter. */
export function isLetter({ start, end }: NameHit): boolean {
  return end - start === 1;
}

/** "$10 X 5", "X = 3", "Office v. X", "Am I X or Not": a letter that multiplies, stands for something or numbers a version. */
export function isFormula(text: string, { start, end }: NameHit): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 3);
  if (/[\d=+*/%)\u00D7-] ?$|[vV]\. ?$|\bI $/.test(before)) return true;
  return /^ ?[\d=+*/(\u00D7.-]| or/.test(after) && !/^\.(?:\s|$)/.test(after);
}

/** Whether "'s" stands at `at`. */
export function isPossessive(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  return (mark === 39 || mark === 0x2019) && text.charCodeAt(at + 1) === 115;
}

function isOfWord(code: number): boolean {
  return isEnglishLetter(code) || code === 0x27 || code === 0x2d || code === 0x2e || code === 0x2019;
}

/** Short forms before the names of people, whose stop ends no sentence. */
const forPeople = /^(?:Mrs|Messrs|Prof|Capt|Col|Gen|Gov|Sen|Rep|Rev|Sgt|Lt)\.$/;

/** "companies.", "OpenAI.", "GPUs.", and no initial ("J.", "U.S.") and no title ("Dr."). */
const endsSentence = /(?:[a-z]{2}|[A-Z]{2}s?)\.$/;

/** The word a blank before `start`, with its hyphens, stops and apostrophes, of 31 characters at most; empty where none is, or where it ends a sentence. */
function wordBefore(text: string, start: number): string {
  if (text.charCodeAt(start - 1) !== 32) return '';
  const limit = Math.max(0, start - 32);
  let from = start - 1;
  while (from > limit && isOfWord(text.charCodeAt(from - 1))) from -= 1;
  while (from < start - 1 && !isEnglishLetter(text.charCodeAt(from))) from += 1;
  const word = text.slice(from, start - 1);
  return endsSentence.test(word) && !forPeople.test(word) ? '' : word;
}

/** The word a blank behind `end`, or behind the "'s" there; empty where none is. */
function wordAfter(text: string, end: number): string {
  const at = isPossessive(text, end) ? end + 2 : end;
  if (text.charCodeAt(at) !== 32 || !isEnglishLetter(text.charCodeAt(at + 1))) return '';
  let to = at + 2;
  while (to < at + 32 && (isEnglishLetter(text.charCodeAt(to)) || text.charCodeAt(to) === 0x2d)) to += 1;
  return text.slice(at + 1, to);
}

/** Whether an article opens a description behind `end`, and that is of another thing. */
function isCalledOtherwise(text: string, end: number): boolean {
  const at = text.charCodeAt(end) === 44 ? end + 1 : end;
  const letter = text.charCodeAt(at) === 32 ? text.charCodeAt(at + 1) : 0;
  return (letter === 97 || letter === 116) && calledOtherwise.test(text.slice(end, end + 90));
}

/** Towns that stand for the firm that sits there, where they act or own: "Redmond agreed to pay", not "in Redmond" or "Redmond, Washington". */
const seats: ReadonlySet<string> = new Set(['Redmond', 'Cupertino', 'Menlo Park', 'Mountain View']);
const acting = /^(?:['\u2019]s (?:[a-z]|AI\b)| (?:has|had|is|was|will|would|can|could|may|did|does|agreed|paid|pays|spent|spends|raised|raises|said|says|plans|planned|bought|buys|put|puts|wants|reported|reports|expects|lost|earned|pledged|committed)(?!\w))/;

/** "calls Stargate a $500 billion venture", "gave Humane a year": verbs with two objects. */
const calling = /^(?:calls?|called|calling|makes?|made|gives?|gave|considers?)$/;

/** Whether the words right beside a name leave it the name of what the lexicon knows by it. */
export function fits(text: string, hit: NameHit, kind: BlockKind): boolean {
  const before = wordBefore(text, hit.start);
  const after = wordAfter(text, hit.end);
  if (seats.has(hit.name.spelling)) {
    return acting.test(text.slice(hit.end, hit.end + 16))
      && (!isCapital(before.charCodeAt(0)) || beforeOrganisation.has(before.toLowerCase()))
      && !/^(?:in|at|of|from|near|to|around|outside)$/i.test(before);
  }
  const possessive = isPossessive(text, hit.end);
  if (/^the$/i.test(before) && hit.name.kind === 'organisation' && (after === '' || /^(?:is|was|were|and|or|has|had|in|at|of|rainforest|river|basin|region|forest|jungle)$/.test(after))) return false;
  if (text.charCodeAt(hit.end) === 45 && /^-class\b/.test(text.slice(hit.end, hit.end + 7))) return false;
  if (isCalledOtherwise(text, hit.end)) return false;
  if (!possessive && hit.name.kind === 'organisation' && otherThing.has(after.toLowerCase()) && !(after === 'a' && calling.test(before))) return false;
  if (/^an?$/i.test(before) && hit.name.kind === 'organisation' && /^(?:|for|in|on|at|to|with|and|or|that|which|worth|from|cost|costs|is|was|sold|sells)$/.test(after) && !/^-/.test(text.slice(hit.end, hit.end + 1))) return false;
  if (kind === 'heading' || kind === 'table-cell') return true;
  if (
    isCapital(after.charCodeAt(0))
    && !possessive
    && !partOfName.has(after)
    && !numbered.test(after)
    && !/^[A-Z]{2,}/.test(after)
    && hit.name.kind !== 'model'
    && hit.name.kind !== 'chip'
  ) {
    return false;
  }
  if (/^[A-Z][a-z]+$/.test(after) && hit.name.spelling === 'Claude' && !possessive) return false;
  if (!isCapital(before.charCodeAt(0))) return true;
  if (
    /^[A-Z][a-z]/.test(before)
    && !describing.test(before)
    // "Donald Trump's Stargate".
    && !ofOwner.test(before)
    && !undertaking.test(text.slice(hit.end, hit.end + 16))
    && !beforeOrganisation.has(before.toLowerCase())
    && !atSentenceStart(text, hit.start - before.length - 1)
    && hit.name.kind === 'organisation'
  ) {
    return false;
  }
  return !/^(?:Nikola|Grace|Vera|Jean-Claude|Mary)$/.test(before);
}

const ofOwner = /['\u2019]s$/;

/** "Paris-based", "Nvidia-backed": a capitalised word that is no part of the name behind it. */
const describing = /-(?:based|backed|owned|listed|born|led|funded|run|style)$/;

export function atSentenceStart(text: string, start: number): boolean {
  return start <= 0 || /[.!?:\u201C"\n(]\s?$/.test(text.slice(Math.max(0, start - 2), start));
}
