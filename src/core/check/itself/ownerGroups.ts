import type { Figure } from '../../figures/figure';
import type { BlockKind } from '../../text/block';
import type { CheckedMention } from '../checkedMention';
import type { OwnedFigure } from './ownerConflict';

/** More figures than this of one owner and unit are a list, not an article. */
export const mostOfOwner = 150;

/** Digits from which an exchange of two or a moved point is looked for in the text itself. */
export const fewestDigits = 3;
/** Digits of a sum from which millions are taken for billions told right before. */
export const fewestOfScale = 2;

/** A count from here on is written out in full, zeros and all: "1,010" may be a slip of "1,100". */
const writtenOut = 1000;

/** How often each digit but zero stands in a single value, as one number, so that values written with the same digits meet; null where there are too few. */
function digitKey({ low, high, step, vague, kind }: Figure): number | null {
  if (vague || low !== high || step === 0) return null;
  const isWrittenOut = kind !== 'money' && high >= writtenOut && high >= 10 * step;
  if (!isWrittenOut && !(high >= 10 ** ((kind === 'money' ? fewestOfScale : fewestDigits) - 1) * step)) return null;
  const digits = Math.round(high / step);
  if (!(digits < mostCounted)) return -digits;
  let key = 0;
  for (let rest = digits; rest > 0; rest = Math.floor(rest / 10)) if (rest % 10 > 0) key += 16 ** ((rest % 10) - 1);
  return key;
}

/** From here on a digit might stand more often than the sixteenth of its place can tell; such values meet only themselves. */
const mostCounted = 1e15;

/** Whether a block shows a figure beside the text rather than telling it. */
function isShown(kind: BlockKind): boolean {
  return kind === 'heading' || kind === 'caption' || kind === 'table-cell';
}

/** The mentions of one owner and unit. Whether any may contradict another is known without looking at them all. */
export class OwnerGroup {
  /** What is known of each, once it was held against the others. */
  readonly members = new Map<CheckedMention, OwnedFigure | null>();
  /** Those of the text by the digits that they are written with: hardly any share them with another. */
  readonly #alike = new Map<number, CheckedMention | CheckedMention[]>();
  readonly #shared = new Set<number>();
  #shown = 0;
  /** What came of holding them against each other; undefined while nobody has since one came or went. */
  review: ReadonlyMap<CheckedMention, readonly CheckedMention[]> | null | undefined;

  /** Whether a figure is shown beside others that are told, or two are written with the same digits. */
  get isSuspect(): boolean {
    const { size } = this.members;
    return size >= 2 && size <= mostOfOwner && (this.#shared.size > 0 || this.showsSome);
  }

  /** Whether a figure is shown beside others that are told. */
  get showsSome(): boolean {
    return this.#shown > 0 && this.#shown < this.members.size;
  }

  /** Those of the text that are written with the digits of another, each with its others. */
  get alike(): readonly (readonly CheckedMention[])[] {
    return [...this.#shared].map((key) => this.#alike.get(key) as CheckedMention[]);
  }

  add(mention: CheckedMention): void {
    this.review = undefined;
    this.members.set(mention, null);
    if (isShown(mention.home.block.kind)) {
      this.#shown += 1;
      return;
    }
    const key = digitKey(mention.figure);
    if (key === null) return;
    const before = this.#alike.get(key);
    if (before === undefined) this.#alike.set(key, mention);
    else if (Array.isArray(before)) before.push(mention);
    else {
      this.#alike.set(key, [before, mention]);
      this.#shared.add(key);
    }
  }

  remove(mention: CheckedMention): void {
    if (!this.members.delete(mention)) return;
    this.review = undefined;
    if (isShown(mention.home.block.kind)) {
      this.#shown -= 1;
      return;
    }
    const key = digitKey(mention.figure);
    if (key === null) return;
    const before = this.#alike.get(key);
    if (!Array.isArray(before)) {
      this.#alike.delete(key);
      return;
    }
    before.splice(before.indexOf(mention), 1);
    if (before.length > 1) return;
    this.#alike.set(key, before[0] as CheckedMention);
    this.#shared.delete(key);
  }
}

/** All mentions of a draft that have an owner, by owner and unit. */
export class OwnerGroups {
  readonly #groups = new Map<string, Map<string, OwnerGroup>>();

  add(mention: CheckedMention): void {
    const { entity, figure: { unit }, cited } = mention;
    if (entity === null || cited) return;
    let ofEntity = this.#groups.get(entity.value);
    if (ofEntity === undefined) this.#groups.set(entity.value, (ofEntity = new Map<string, OwnerGroup>()));
    let group = ofEntity.get(unit);
    if (group === undefined) ofEntity.set(unit, (group = new OwnerGroup()));
    group.add(mention);
  }

  remove(mention: CheckedMention): void {
    const group = this.of(mention);
    group?.remove(mention);
    if (group?.members.size === 0) this.#groups.get(mention.entity?.value ?? '')?.delete(mention.figure.unit);
  }

  /** The group of a mention; null where it has no owner. */
  of({ entity, figure: { unit } }: CheckedMention): OwnerGroup | null {
    return entity === null ? null : (this.#groups.get(entity.value)?.get(unit) ?? null);
  }
}
