import seed from '../../../../seeds/names.json';
import { isAfterPreposition } from './prepositions';
import type { Focus } from '../context';
import { boundWords, vagueWords } from '../words/hedgeWords';
import type { Name } from '../names/names';
import type { Owner } from './owner';
import { ownersAround } from './owner';
import { ofPersonRule } from '../rules';
import { saysForFirm } from '../words/sayingWords';
import { kindBit, namesAround, reachOfWindow, says } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt } from '../words/tokens';
import type { Token } from '../words/tokens';
import { wordSet, WordTest } from '../words/words';

const pronouns: ReadonlySet<string> = new Set(['he', 'she', 'his', 'her']);
const saysPronoun = new WordTest(pronouns);
const people: ReadonlySet<string> = new Set(seed.people.map(({ name }) => name));

/** Whether a name is that of a person whom the bundled names know. */
export function isPerson(name: string): boolean {
  return people.has(name);
}

/** What somebody at the head of a firm does with the firm's money and not with their own. */
const acts = wordSet('spend spends spent spending invest invests invested investing raise raises raised raising build builds built building train trains trained training order orders ordered deploy deploys deployed burn burns burned budgeted earmarked');
/** What people do with money of their own, and what of theirs is told in money. */
const deals = wordSet('bought buys buy sold sells sell paid pays pay earned earns earn owns owned donated gave lost borrowed inherited won bet worth given gives give gifted bequeathed');
const belongings = wordSet('salary pay fortune wealth house home flat stake stakes shares shareholding bonus holding holdings fee fees donation donations gift gifts foundation charity');
const causes = wordSet('charity charities philanthropy universities university schools hospitals churches museums');
const holds = wordSet('stake stakes shares shareholding holding holdings stock options');
const keeping = wordSet('owns owned holds held has had keeps kept sold sells');
const between = wordSet('has had have is was will would could may might can plans planned wants wanted intends hopes hoped aims to also already now just still then be been that is going ready about likely once again later since');

/** Whom "he" and "she" mean. */
export interface Person {
  readonly name: Name;
  /** The sentence about them names no firm, so that what was told of one before is over. */
  readonly alone: boolean;
}

/** The first person whom a sentence is about; null where it names none but behind prepositions. */
export function personAmong(names: Iterable<{ readonly name: Name; readonly start: number }>, text: string): Name | null {
  for (const { name, start } of names) if (name.kind === 'person' && !isAfterPreposition(text, start)) return name;
  return null;
}

/** The first person whom the words of a sentence before token `end`, as far as they reach, are about. */
export function personBefore(view: SentenceView, end: number, text: string): Name | null {
  if ((view.kinds & kindBit.person) === 0) return null;
  const near: { readonly name: Name; readonly start: number }[] = [];
  for (const place of namesAround(view, end, reachOfWindow, 0)) {
    const { name, start } = view.tokens[place] as Token;
    if (place < end && name !== null) near.push({ name, start });
  }
  return personAmong(near, text);
}

/** Place of the "he" or "she" that governs the figure at token `at`: the last before it, with no other subject in between; -1 where none does. */
export function personalSubject(view: SentenceView, at: number, owners: readonly Owner[]): number {
  if (!says(view, saysPronoun)) return -1;
  for (let place = at - 1; place >= 0 && place > at - reachOfWindow; place -= 1) {
    if (!pronouns.has(lowerAt(view.tokens, place))) continue;
    for (const { first, last, end, preposition } of ownersAround(owners, at)) if (end > 0 && first > place && last < at && preposition === '') return -1;
    return place;
  }
  return -1;
}

const having = wordSet('has have had');
const hedges: ReadonlySet<string> = new Set([...vagueWords, ...boundWords, 'close']);

/**
 * "Mark Zuckerberg has more than 600,000 GPUs", "Zuckerberg will build": whether the one named up
 * to token `last` does with a firm's money or chips what the head of a firm does.
 */
export function actsAsHead(tokens: readonly Token[], last: number): boolean {
  let has = false;
  for (let next = last + 1; next < tokens.length && next <= last + 6; next += 1) {
    const { kind, lower, measures } = tokens[next] as Token;
    if (kind === 'figure') return has && measures === 'accelerator-count';
    if (acts.has(lower)) return true;
    has ||= having.has(lower);
    if (kind !== 'word' || !(between.has(lower) || hedges.has(lower) || lower.endsWith('ly'))) return false;
  }
  return false;
}

/** What somebody does up to a figure: tell of it, spend and raise it as the head of a firm does, or deal with money of their own; null for all else. */
export type Deed = 'tells' | 'acts' | 'deals' | null;

/** What the one that the pronoun at `place` stands for does up to the figure at token `at`. */
export function deedOf(view: SentenceView, place: number, at: number): Deed {
  if (isPossessive(view.tokens, place)) return belongingAt(view, place) >= 0 ? 'deals' : null;
  if (isOwnMoney(view, at)) return 'deals';
  for (let next = place + 1; next < at; next += 1) {
    const word = lowerAt(view.tokens, next);
    if (acts.has(word)) return 'acts';
    if (saysForFirm.has(word)) return 'tells';
    if (deals.has(word)) return 'deals';
    if (!between.has(word) && !word.endsWith('ly')) return null;
  }
  return null;
}

/** Whether the word at `place` is a person's "his" or "her". */
export function isPossessive(tokens: readonly Token[], place: number): boolean {
  return lowerAt(tokens, place) === 'his' || lowerAt(tokens, place) === 'her';
}

/** Place of what of theirs the words behind "his" or "her" name, up to two words between ("his latest donations"); -1 where it is nothing told in money. */
function belongingAt({ tokens }: SentenceView, place: number): number {
  for (let next = place + 1; next <= place + 3; next += 1) {
    if (belongings.has(lowerAt(tokens, next))) return next;
    if (tokens[next]?.kind !== 'word') return -1;
  }
  return -1;
}

/** "$375 million of his own", "$10 billion to charity": whether the words behind a figure say that somebody gives of what is theirs. */
export function isOwnMoney({ tokens }: SentenceView, at: number): boolean {
  for (let place = at + 1; place <= at + 4; place += 1) {
    const word = lowerAt(tokens, place);
    if (word === 'own') return isPossessive(tokens, place - 1);
    if (causes.has(word)) return lowerAt(tokens, at + 1) === 'to' || lowerAt(tokens, at + 1) === 'for';
    if (tokens[place]?.kind !== 'word') return false;
  }
  return false;
}

/**
 * "his stake is worth $1 billion", "he owns shares worth $6 billion in it": whether the figure is
 * what the one that the pronoun at `place` stands for holds of a firm.
 */
export function isTheirHolding(view: SentenceView, place: number, at: number): boolean {
  const { tokens } = view;
  if (isPossessive(tokens, place)) return holds.has(lowerAt(tokens, belongingAt(view, place)));
  let has = false;
  for (let next = place + 1; next < at && next < place + 10; next += 1) {
    if (tokens[next]?.kind === 'name' || tokens[next]?.kind === 'figure') return false;
    has ||= keeping.has(lowerAt(tokens, next));
    if (has && holds.has(lowerAt(tokens, next))) return true;
  }
  return has && holdsBehind(tokens, at);
}

/** "$6 billion in shares", "$6 billion of Tesla stock". */
function holdsBehind(tokens: readonly Token[], at: number): boolean {
  const joint = lowerAt(tokens, at + 1);
  if (joint !== 'in' && joint !== 'of' && joint !== 'worth') return false;
  for (let next = at + 2; next <= at + 4; next += 1) if (holds.has(lowerAt(tokens, next))) return true;
  return false;
}

/** Whether reports on the firm tell what this person gave it ("Elon Musk's donations"). */
export function isGiver(person: Name | null, subjects: ReadonlySet<string> | undefined): boolean {
  if (person === null || subjects === undefined) return false;
  for (const subject of subjects) if (subject.startsWith(`${person.name}'`)) return true;
  return false;
}

/** Whether a sentence opens with "he said", "she told investors". */
export function opensWithTelling(tokens: readonly Token[]): boolean {
  const first = lowerAt(tokens, 0);
  return (first === 'he' || first === 'she') && [1, 2, 3].some((place) => saysForFirm.has(lowerAt(tokens, place)));
}

/** The firm for which the person speaks; null where they may as well speak of the one that the words are about (`focus`). */
export function firmSpokenFor({ name: { entity }, alone }: Person, focus: Focus | null): string | null {
  return focus === null || focus.entity === entity || alone ? entity : null;
}

/** The firm whose figure it is where "he" at `he` tells or acts, as an owner named there; null where the words may mean another, or nobody is known. */
export function firmMeant(
  view: SentenceView,
  he: number,
  deed: Deed,
  { person: known, focus }: { readonly person: Person | null; readonly focus: Focus | null },
  text: string,
): Owner | null {
  const here = personBefore(view, he, text);
  const person = here === null ? known : { name: here, alone: true };
  const entity = person === null ? null : deed === 'acts' ? person.name.entity : firmSpokenFor(person, focus);
  if (entity === null) return null;
  const { start, end } = view.tokens[he] as Token;
  return {
    entity, subject: null, name: null, first: he, last: he, start, end, possessive: false, preposition: '', speaker: false, aside: false,
    // Less sure where the words before were about another.
    rule: ofPersonRule, sure: focus === null || focus.entity === entity ? 0.75 : 0.65,
  };
}
