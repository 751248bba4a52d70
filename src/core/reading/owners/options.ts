import type { ClaimIndex } from '../../claims/claim';
import type { Figure } from '../../figures/figure';
import { carriedOwner, focusOf, ownerOf } from './carriedOwners';
import type { Carried } from './carriedOwners';
import { echoesOf, isTelling, noEchoes } from '../names/echoes';
import type { Echoes } from '../names/echoes';
import { EntityFile } from '../names/entityFile';
import type { Question } from '../figureQuestion';
import type { Lexicon } from '../names/lexicon';
import { gaveSumBefore, hasNothing } from './ownerClauses';
import { onlySpeaks, unnamed } from './owner';
import type { Owner } from './owner';
import { reportsOn } from '../names/reports';
import { aheadRule, carriedRule, columnRule, headingBesideRule, headingRule, makerRule, personsFirmRule, rowRule, sellerRule } from '../rules';
import type { ReadingRule } from '../rules';
import { namesAround } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { newStand, onlyAnswers } from './stands';
import type { Stand } from './stands';
import { speakersOwn, strangerBefore } from './strangers';
import type { Surroundings } from '../surroundings';
import { mayOwn } from './topics';

/**
 * How an owner comes into question: named near the figure, in its row or column, as the one the words go on about, as one the
 * heading is about, as one named beside that, as a firm of a person named who owns several, or as the only seller of such chips.
 */
export type Role = 'named' | 'row' | 'column' | 'fallback' | 'heading' | 'beside' | 'theirs' | 'seller';

/** Whose a figure may be, with all that does not depend on the metric. */
export interface Option {
  readonly owner: Owner;
  readonly role: Role;
  /** How one named stands to the figure; whether it is within reach. */
  readonly stand: Stand;
  within: boolean;
  file: EntityFile;
  echoes: Echoes;
  /** The highest score it reached with any metric. */
  highest: number;
}

const noFile = new EntityFile('', { firms: new Map(), held: new Map(), profiles: new Map() });

/** All whose one figure may be. */
export class Options {
  readonly #all: { -readonly [Field in keyof Option]: Option[Field] }[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Starts anew, for the next figure. */
  clear(): void {
    this.#count = 0;
  }

  add(owner: Owner, role: Role): void {
    const option = this.#all[this.#count];
    if (option === undefined) this.#all.push({ owner, role, stand: newStand(owner), within: false, file: noFile, echoes: noEchoes, highest: 0.5 });
    else {
      option.owner = owner;
      option.role = role;
    }
    this.#count += 1;
  }

  /** The option at a place below `count`. */
  at(place: number): Option {
    return this.#all[place] as Option;
  }

  /** Whether one of them is of this entity. */
  has(entity: string): boolean {
    for (let at = 0; at < this.#count; at += 1) if ((this.#all[at] as Option).owner.entity === entity) return true;
    return false;
  }
}

const roles: Readonly<Partial<Record<ReadingRule, Role>>> = { [rowRule]: 'row', [columnRule]: 'column' };

/** Only those of a table stand nowhere in the sentence. */
function roleOf(owner: Owner): Role {
  return owner.end > 0 ? 'named' : roles[owner.rule] ?? 'named';
}

/**
 * Fills `options` with all whose the figure in question may be; `owners` are those of the sentence, `apart` says that
 * those around the figure have a clause to themselves.
 */
export function fillOptions(
  options: Options,
  { view, at, figure, near, lexicon, text }: Question,
  owners: readonly Owner[],
  apart: boolean,
  carried: Carried,
  around: Surroundings,
): void {
  options.clear();
  let plain = false;
  for (const owner of near) {
    if (hasNothing(view, owner, at) || gaveSumBefore(view, owner, at)) continue;
    if (owner.name?.kind !== 'person' && owner.name?.kind !== 'chip') plain = true;
    if (owner.first === at && near.some((other) => other.entity === owner.entity && other.first !== at && other.name?.kind !== 'chip')) continue;
    const isOutdone = owner.rule === makerRule && near.some((other) => other.rule !== makerRule && other.first < at && mayOwn(other, view, at));
    if (!isOutdone) options.add(owner, roleOf(owner));
  }
  for (const owner of near) {
    const isShared = owner.subject !== null && owner.name?.kind !== 'chip';
    if (isShared && !hasNothing(view, owner, at)) addSharing(options, owner, lexicon);
  }
  if (apart) return;
  const lead = leadOf(view, owners, at, figure, lexicon);
  const fallback = lead !== null ? { ...lead, sure: 0.75 }
    : around.kind !== 'heading' && (strangerBefore(view, at, text) || speakersOwn(view, at, text)) ? null
    : carriedOwner(carried, around);
  if (fallback !== null) options.add(fallback, 'fallback');
  if (fallback !== null && lead === null) {
    addDistant(options, fallback, near, carried, around);
    if (lexicon.claims !== null) addEchoing(options, fallback, figure, carried, around, lexicon.claims);
  }
  if (lead !== null) addCounterpart(options, figure, near, carried, around, lexicon);
  if (!plain) addFirmsOfPeople(options, view, at, figure, lexicon);
  const seller = figure.per === null || !isPiece(figure.per) ? null : soleSeller(lexicon);
  if (seller !== null && !options.has(seller)) {
    options.add({ ...(fallback ?? unnamed), entity: seller, subject: null, name: null, end: 0, rule: sellerRule, sure: 0.6 }, 'seller');
  }
}

/** The first plain owner before the figure, one who speaks only where there is no other. */
function leadOf(view: SentenceView, owners: readonly Owner[], at: number, figure: Figure, lexicon: Lexicon): Owner | null {
  let speaking: Owner | null = null;
  for (let place = 0; place < owners.length && place < 12; place += 1) {
    const owner = owners[place] as Owner;
    if (owner.last >= at || owner.end === 0 || owner.name?.kind === 'chip' || (owner.preposition !== '' && !owner.possessive)) continue;
    if (onlyAnswers(view, owner, at, figure, lexicon)) continue;
    if (!owner.speaker) return owner;
    if (speaking === null && owner.name?.kind !== 'person' && !onlySpeaks(owner)) speaking = owner;
  }
  return speaking;
}

/** A site with several owners on file ("Abilene") may stand for any of them: the metric decides. */
function addSharing(options: Options, owner: Owner, lexicon: Lexicon): void {
  const entities = owner.subject === null ? undefined : lexicon.owners.get(owner.subject);
  if (entities === undefined || entities.length < 2) return;
  for (const entity of entities) if (entity !== owner.entity) options.add({ ...owner, entity, sure: 0.72 }, roleOf(owner));
}

/** Whom else the figure may be about, though never for certain: those named with the one in the heading, or the one in the heading itself. */
function addDistant(options: Options, fallback: Owner, near: readonly Owner[], carried: Carried, around: Surroundings): void {
  const led = fallback.entity === around.heading?.entity || fallback.entity === around.title?.entity;
  const over = around.heading ?? around.title;
  const others = led ? carried.recent : over === null ? noOthers : [over.entity];
  for (const entity of others) {
    if (entity === fallback.entity || isNear(entity, near)) continue;
    options.add({ ...fallback, entity, subject: null, rule: led ? headingBesideRule : headingRule, sure: 0.6 }, led ? 'beside' : 'heading');
  }
}

/** Where the sentence names nobody: those named around it of whom a report gives the very number, one that is not round, though never for certain. */
function addEchoing(options: Options, fallback: Owner, figure: Figure, carried: Carried, around: Surroundings, claims: ClaimIndex): void {
  // A round sum tells too where the one the words go on about reckons in another currency.
  const foreign = figure.kind === 'money' && figure.unit !== 'USD' && !hasCurrency(fallback.entity, figure.unit, claims);
  if (!foreign && !isTelling(figure)) return;
  for (const entity of around.named) addWhereEchoed(options, entity, figure, carried, claims);
  for (const entity of carried.recent) addWhereEchoed(options, entity, figure, carried, claims);
}

/** Whether reports on the entity are in that currency, known slips apart: sums in euros are seldom those of a firm that reckons in dollars. */
export function hasCurrency(entity: string, unit: string, claims: ClaimIndex): boolean {
  return reportsOn(claims, entity, unit).all.some(({ claim }) => !claim.slip);
}

function addWhereEchoed(options: Options, entity: string, figure: Figure, carried: Carried, claims: ClaimIndex): void {
  const echoes = echoesOf(entity, figure, claims);
  if (echoes.size === 0 || options.has(entity)) return;
  for (let at = 0; at < echoes.size; at += 1) {
    if (echoes.at(at).exact === null) continue;
    options.add({ ...unnamed, entity, rule: carried.recent.includes(entity) ? carriedRule : aheadRule, sure: 0.6 }, 'beside');
    return;
  }
}

const noOthers: readonly string[] = [];

/** Whether an entity is among the owners around a figure. */
function isNear(entity: string, near: readonly Owner[]): boolean {
  for (const owner of near) if (owner.entity === entity) return true;
  return false;
}

/** "HP paid $116 million for what was left": the one the words before speak of may have this very figure on file, from a deal with one that is named. */
function addCounterpart(options: Options, figure: Figure, near: readonly Owner[], carried: Carried, around: Surroundings, lexicon: Lexicon): void {
  const focus = focusOf(carried, around);
  if (focus === null || lexicon.claims === null) return;
  if (!options.has(focus.entity) && isCounterpart(focus.entity, figure, near, lexicon, lexicon.claims)) options.add(ownerOf(focus, carried, around), 'fallback');
  for (const entity of carried.recent) {
    if (entity !== focus.entity && !options.has(entity) && isCounterpart(entity, figure, near, lexicon, lexicon.claims)) {
      options.add({ ...ownerOf(focus, carried, around), entity, subject: null, rule: carriedRule }, 'fallback');
    }
  }
}

function isCounterpart(entity: string, figure: Figure, near: readonly Owner[], lexicon: Lexicon, claims: ClaimIndex): boolean {
  const { withOthers } = lexicon.files.of(entity);
  if (withOthers.length === 0 || echoesOf(entity, figure, claims).size === 0) return false;
  return withOthers.some(({ names }) => names.every((name) => isNear(name, near)));
}

/** "Musk wants 300,000 B200s": of a person's several firms the ones that have this very figure on file, though never for certain. */
function addFirmsOfPeople(options: Options, view: SentenceView, at: number, figure: Figure, lexicon: Lexicon): void {
  // A round sum of money is on file by chance for one or another of them.
  if (lexicon.claims === null || (figure.kind === 'money' && !isTelling(figure))) return;
  for (const place of namesAround(view, at)) {
    const name = view.tokens[place]?.name;
    if (name?.kind !== 'person' || name.entity !== null) continue;
    const surname = name.name.slice(name.name.lastIndexOf(' ') + 1);
    for (const [entity, { described }] of lexicon.firms) {
      if (!described.includes(surname.toLowerCase()) || echoesOf(entity, figure, lexicon.claims).size === 0) continue;
      if (!options.has(entity)) options.add({ ...unnamed, entity, rule: personsFirmRule, sure: 0.65 }, 'theirs');
    }
  }
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
