import { countedChipRule, descriptionRule, makerRule, unfiledRule, unknownRule } from './rules';
import { findOwners } from './owners/entities';
import { lastYear } from './times/leaningTimes';
import type { Lexicon } from './names/lexicon';
import { isInPassing } from './names/names';
import { onlySpeaks, sureOfStranger } from './owners/owner';
import type { Owner } from './owners/owner';
import { firmSpokenFor, opensWithTelling, personBefore } from './owners/persons';
import { lastProduct } from './sentence/products';
import { landNamed } from './owners/pointedLands';
import { readFigure } from './readFigure';
import type { Reading } from './reading';
import type { RunningSentence } from './runningSentence';
import type { Sentence } from './sentence/sentence';
import { viewSentence } from './sentence/sentenceView';
import type { SentenceView } from './sentence/sentenceView';
import type { Surroundings } from './surroundings';
import type { CellPlace } from './sentence/tableCells';
import type { Thread } from './thread';
import { remember } from './thread';
import { findTimes } from './times/times';
import { timeBits } from './words/timeWords';
import { lowerAt } from './words/tokens';
import { turnsOf } from './owners/turns';

/** How sure "the company" is that a paragraph opens with, where neither heading nor title is about the firm that the one above named last. */
const sureFromAbove = 0.65;
/** From which on a description says what the firm does: "the labelling firm". */
const narrowed = 0.85;

/** Whether "the company" stands for a firm that only another paragraph names, among others. */
function isFromAbove({ rule, entity, sure }: Owner, { heading, title }: Surroundings): boolean {
  return rule === descriptionRule && sure < narrowed && heading?.entity !== entity && title?.entity !== entity;
}

/**
 * The readings of a sentence's figures, in order, from its own words, the thread up to it and what is around it alone; moves the thread on.
 * Spans count from the sentence's first character. `place` is that of its table cell, where it has one. Rests between its steps, so
 * that an editor that has to load the code for each of them first is not held up by all of it at once.
 */
export function* readSentence(
  { words: text, length, figures: mentions, names }: Sentence,
  thread: Thread,
  context: Surroundings,
  lexicon: Lexicon,
  place: CellPlace | null,
): Generator<undefined, Reading[]> {
  const readings: Reading[] = [];
  const view = viewSentence(text, { start: 0, end: length }, mentions, names);
  const said = timeBits(view.tokens);
  const times = said === 0 ? [] : findTimes(text.slice(0, length), context.date, 0, thread.told?.value.to, said, context.yearEnd, thread.year, thread.stretch);
  thread.year = lastYear(times) ?? thread.year;
  yield;
  const head = thread.person === null || !opensWithTelling(view.tokens) ? null : firmSpokenFor(thread.person, thread.focus);
  const pointed = head === null ? thread.focus : { entity: head, subject: null };
  const found = findOwners(view, thread.recent, context.named, pointed, thread.product, thread.land, lexicon, text);
  const isOpen = thread.old && thread.recent.length > 1 && found.some((owner) => isFromAbove(owner, context));
  const owners = isOpen ? found.map((owner) => (isFromAbove(owner, context) ? { ...owner, sure: sureFromAbove } : owner)) : found;
  const run: RunningSentence = {
    text,
    length,
    mentions,
    view,
    times,
    owners,
    turns: turnsOf(view, owners, lexicon.files),
    product: lastProduct(view, thread.product),
    plain: plainOwner(owners),
    thread,
    context,
    lexicon,
    place,
    readings,
    lastMoney: -1,
    lastCount: -1,
    first: null,
    isSetBack: false,
    spoken: null,
    spokenPlainly: false,
  };
  for (const at of view.figures) {
    yield;
    readings.push(yield* readFigure(run, at));
  }
  thread.land = landNamed(text, 0, length, names, thread.land);
  moveThread(run);
  return readings;
}

/** "xAI took over X for $45 billion": whom a sentence is about by its words alone. */
function plainOwner(owners: readonly Owner[]): Owner | undefined {
  const isPlain = (owner: Owner): boolean => !owner.speaker && owner.preposition === '' && owner.name?.kind !== 'chip';
  // Nor is it about the maker of the chips that it counts, where it names who has them.
  return owners.find((owner) => isPlain(owner) && !makes(owner))
    ?? (owners.some((owner) => !makes(owner) && owner.name?.kind === 'organisation') ? undefined : owners.find(isPlain));
}

/** Moves the thread on to whom the sentence was about, and whom it named. */
function moveThread(run: RunningSentence): void {
  const { view, text, owners, thread } = run;
  const lead = leadOf(run);
  if (lead !== undefined && !isStranger(lead)) {
    thread.focus = { entity: lead.entity, subject: lead.subject };
    thread.old = false;
  }
  thread.product = run.product;
  const last = run.readings.at(-1)?.subject ?? null;
  thread.introduced = last !== null && last.rule === unfiledRule ? last.value : null;
  const person = personBefore(view, view.tokens.length, text);
  if (person !== null) thread.person = { name: person, alone: lead === undefined };
  for (let index = owners.length - 1; index >= 0; index -= 1) {
    const owner = owners[index] as Owner;
    const { entity, name } = owner;
    if (isStranger(owner) || (makes(owner) && lead !== undefined && lead.entity !== entity)) continue;
    // "its first site in Europe": where something is, nobody goes on about.
    if (name?.kind !== 'person' && !onlySpeaks(owner) && !(name?.kind === 'state' && owner.preposition === 'in')) thread.recent = remember(thread.recent, entity);
  }
  thread.figures = true;
}

/** Whom the next sentence goes on about: undefined where this one gives nobody. */
function leadOf({ view, owners, plain, context, spoken, spokenPlainly }: RunningSentence): Owner | undefined {
  if (plain !== undefined && (context.kind === 'heading' || spokenPlainly || (spoken !== null && isSetBetween(view, plain, spoken)))) return plain;
  return spoken
    ?? plain
    ?? owners.find((owner) => !owner.speaker && owner.name?.kind !== 'chip' && !makes(owner))
    ?? owners.find((owner) => !owner.speaker && owner.name?.kind !== 'chip')
    ?? owners.find((owner) => owner.name?.kind !== 'person' && !onlySpeaks(owner));
}

const relatives: ReadonlySet<string> = new Set(['which', 'whose', 'whom']);

/**
 * "Scale AI, in which Meta bought 49 percent for $14.3 billion, has laid off 200": whether `other`
 * only acts in a clause about the one at the sentence's head, which then goes on.
 */
function isSetBetween({ tokens, figures }: SentenceView, head: Owner, other: Owner): boolean {
  if (head.first > 1 || head.possessive || other.first <= head.last || lowerAt(tokens, head.last + 1) !== ',') return false;
  if (!relatives.has(lowerAt(tokens, head.last + 2)) && !relatives.has(lowerAt(tokens, head.last + 3))) return false;
  const last = figures.at(-1) ?? 0;
  return other.first < last && tokens.some(({ lower }, place) => place > last && lower === ',');
}

/** Whether nothing but a clause of its own tells that somebody is an owner, or a word that the text does not go on about. */
function isStranger({ rule, sure, name }: Owner): boolean {
  return (rule === unknownRule && sure === sureOfStranger) || (name !== null && isInPassing(name));
}

/** Whether an owner is only the maker of chips that are counted. */
function makes({ rule }: Owner): boolean {
  return rule === makerRule || rule === countedChipRule;
}
