import type { ClaimIndex } from '../claims/claim';
import type { Figure } from '../figures/figure';
import { echoesOf } from './echoes';
import { sameFocus } from './context';
import type { Context, Focus } from './context';
import type { Lexicon } from './lexicon';
import { makerRule, onlySpeaks } from './owner';
import type { Owner } from './owner';
import { namesAround } from './sentenceView';
import type { SentenceView } from './sentenceView';
import { strangerBefore } from './strangers';
import { mayOwn } from './topics';

/**
 * How an owner comes into question: named near the figure, in its row or column, as the one the words go on about, as one the
 * heading is about, as one named beside that, as a firm of a person named who owns several, or as the only seller of such chips.
 */
export type Role = 'named' | 'row' | 'column' | 'fallback' | 'heading' | 'beside' | 'theirs' | 'seller';

/** Whose a figure may be. */
export interface Option {
  readonly owner: Owner;
  readonly role: Role;
}

/** What a sentence carries on from the words before it. */
export interface Carried {
  readonly focus: Focus | null;
  /** The focus comes from an earlier block. */
  readonly old: boolean;
  readonly recent: readonly string[];
}

/** Where a sentence stands: what the context holds for the whole block, and whom the block names first. */
export interface Surroundings extends Pick<Context, 'date' | 'title' | 'heading' | 'section'> {
  readonly ahead: Focus | null;
  /** Whom and what the block names, each once. */
  readonly named: readonly string[];
}

const roles: Readonly<Record<string, Role>> = { 'the row of the table': 'row', 'the column of the table': 'column' };

/** Only those of a table stand nowhere in the sentence. */
function roleOf(owner: Owner): Role {
  return owner.end > 0 ? 'named' : roles[owner.rule] ?? 'named';
}

/** All whose the figure at token `at` may be; `near` are the owners around it, `owners` those of the sentence. */
export function optionsFor(
  view: SentenceView, at: number, figure: Figure, near: readonly Owner[], owners: readonly Owner[], carried: Carried, around: Surroundings, heading: boolean, lexicon: Lexicon, text: string,
): Option[] {
  const options: Option[] = [];
  for (const owner of near) if (owner.rule !== makerRule || !near.some((other) => other.rule !== makerRule && other.first < at && mayOwn(other, view, at))) options.push({ owner, role: roleOf(owner) });
  for (const owner of near) if (owner.subject !== null && owner.name?.kind !== 'chip') addSharing(owner, lexicon, options);
  const lead = leadOf(owners, at);
  const fallback = lead !== null ? { ...lead, sure: 0.75 } : !heading && strangerBefore(view, at, text) ? null : carriedOwner(carried, around);
  if (fallback !== null) options.push({ owner: fallback, role: 'fallback' });
  if (fallback !== null && lead === null) {
    addDistant(fallback, near, carried, around, options);
    if (lexicon.claims !== null) addEchoing(figure, carried, around, lexicon.claims, options);
  }
  if (lead !== null) addCounterpart(figure, near, carried, around, lexicon, options);
  if (!near.some((owner) => owner.name?.kind !== 'person' && owner.name?.kind !== 'chip')) addFirmsOfPeople(view, at, figure, lexicon, options);
  const seller = figure.per === null || !isPiece(figure.per) ? null : soleSeller(lexicon);
  if (seller !== null && !options.some(({ owner }) => owner.entity === seller)) {
    options.push({ owner: { ...(fallback ?? unnamed), entity: seller, subject: null, name: null, end: 0, rule: 'who sells such chips', sure: 0.6 }, role: 'seller' });
  }
  return options;
}

/** The first plain owner before the figure, one who speaks only where there is no other. */
function leadOf(owners: readonly Owner[], at: number): Owner | null {
  let speaking: Owner | null = null;
  for (let place = 0; place < owners.length && place < 12; place += 1) {
    const owner = owners[place] as Owner;
    if (owner.last >= at || owner.end === 0 || owner.name?.kind === 'chip' || (owner.preposition !== '' && !owner.possessive)) continue;
    if (!owner.speaker) return owner;
    if (speaking === null && owner.name?.kind !== 'person' && !onlySpeaks(owner)) speaking = owner;
  }
  return speaking;
}

/** A site with several owners on file ("Abilene") may stand for any of them: the metric decides. */
function addSharing(owner: Owner, lexicon: Lexicon, options: Option[]): void {
  const entities = owner.subject === null ? undefined : lexicon.owners.get(owner.subject);
  if (entities === undefined || entities.length < 2) return;
  for (const entity of entities) if (entity !== owner.entity) options.push({ owner: { ...owner, entity, sure: 0.72 }, role: roleOf(owner) });
}

/** Whom else the figure may be about, though never for certain: those named with the one in the heading, or the one in the heading itself. */
function addDistant(fallback: Owner, near: readonly Owner[], carried: Carried, around: Surroundings, options: Option[]): void {
  const led = fallback.entity === around.heading?.entity || fallback.entity === around.title?.entity;
  const others = led ? carried.recent : [(around.heading ?? around.title)?.entity ?? null];
  for (const entity of others) {
    if (entity === null || entity === fallback.entity || near.some((owner) => owner.entity === entity)) continue;
    options.push({ owner: { ...fallback, entity, subject: null, rule: led ? 'named beside it in the heading' : 'carried over from the heading', sure: 0.6 }, role: led ? 'beside' : 'heading' });
  }
}

/** Where the sentence names nobody: those named around it of whom a report gives the very number, one that is not round, though never for certain. */
function addEchoing(figure: Figure, carried: Carried, around: Surroundings, claims: ClaimIndex, options: Option[]): void {
  for (const entity of [...around.named, ...carried.recent]) {
    if (options.some(({ owner }) => owner.entity === entity)) continue;
    for (const { exact, telling } of echoesOf(entity, figure, claims).values()) {
      if (exact === null || !telling) continue;
      options.push({ owner: { ...unnamed, entity, rule: carried.recent.includes(entity) ? fromBefore : 'named later in the block', sure: 0.6 }, role: 'beside' });
      break;
    }
  }
}

/** "HP paid $116 million for what was left": the one the words before speak of may have this very figure on file, from a deal with one that is named. */
function addCounterpart(figure: Figure, near: readonly Owner[], carried: Carried, around: Surroundings, lexicon: Lexicon, options: Option[]): void {
  const last = carriedOwner(carried, around);
  if (last === null || lexicon.claims === null) return;
  offerCounterpart(last, figure, near, lexicon, lexicon.claims, options);
  for (const entity of carried.recent) {
    if (entity !== last.entity && lexicon.files.of(entity).withOthers.length > 0) offerCounterpart({ ...last, entity, subject: null, rule: fromBefore }, figure, near, lexicon, lexicon.claims, options);
  }
}

function offerCounterpart(owner: Owner, figure: Figure, near: readonly Owner[], lexicon: Lexicon, claims: ClaimIndex, options: Option[]): void {
  const { entity } = owner;
  const { withOthers } = lexicon.files.of(entity);
  if (withOthers.length === 0 || options.some((option) => option.owner.entity === entity)) return;
  const isNear = (name: string): boolean => near.some((other) => other.entity === name);
  if (withOthers.some(({ names }) => names.every(isNear)) && echoesOf(entity, figure, claims).size > 0) options.push({ owner, role: 'fallback' });
}

/** "Musk wants 300,000 B200s": of a person's several firms the ones that have this very figure on file, though never for certain. */
function addFirmsOfPeople(view: SentenceView, at: number, figure: Figure, lexicon: Lexicon, options: Option[]): void {
  if (lexicon.claims === null) return;
  for (const place of namesAround(view, at)) {
    const name = view.tokens[place]?.name;
    if (name?.kind !== 'person' || name.entity !== null) continue;
    const surname = name.name.slice(name.name.lastIndexOf(' ') + 1);
    for (const [entity, { described }] of lexicon.firms) {
      if (!described.includes(surname.toLowerCase()) || echoesOf(entity, figure, lexicon.claims).size === 0) continue;
      if (!options.some(({ owner }) => owner.entity === entity)) options.push({ owner: { ...unnamed, entity, rule: theirs, sure: 0.65 }, role: 'theirs' });
    }
  }
}

const fromBefore = 'carried over from the words before';
const theirs = 'a firm of the person named';

const unnamed: Owner = { entity: '', subject: null, name: null, first: 0, last: 0, start: 0, end: 0, possessive: false, preposition: '', speaker: false, aside: false, rule: '', sure: 0 };

/** The owner that the words before speak of; null where they speak of none. */
function carriedOwner(carried: Carried, around: Surroundings): Owner | null {
  const last = carried.focus ?? around.heading ?? around.title ?? around.ahead;
  // A new paragraph goes on about what its section is about, or about the one that the last paragraph came to: nobody knows for certain.
  const passing = around.section && carried.old && around.heading !== null && last !== null && last.entity !== around.heading.entity;
  const focus = passing ? around.heading : last;
  if (focus === null) return null;
  const rule = sameFocus(focus, around.heading) ? 'carried over from the heading' : sameFocus(focus, around.title) ? 'carried over from the title' : focus === around.ahead ? 'named later in the block' : fromBefore;
  return { ...unnamed, entity: focus.entity, subject: focus.subject, rule, sure: focus === around.ahead ? 0.55 : passing ? 0.65 : 0.72 };
}

/** Whether a price is one of a single chip. */
export function isPiece(per: string): boolean {
  return /^(?:gpu|accelerator)s?$/i.test(per);
}

/** The one maker of accelerators with prices on file; null where there are several. */
function soleSeller(lexicon: Lexicon): string | null {
  let found: string | null = null;
  for (const [entity, { vendor }] of lexicon.firms) {
    if (!vendor || lexicon.held.get(entity)?.has('unit-price') !== true) continue;
    if (found !== null) return null;
    found = entity;
  }
  return found;
}
