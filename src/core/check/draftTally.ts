import { finishSteps } from '../text/steps';
import type { CheckedBlock } from './checkedBlock';
import type { CheckedMention } from './checkedMention';
import { maySlip } from './itself/exchangedInDraft';
import { isHeadlineValue } from './itself/headlineSlips';
import { OwnerGroups } from './itself/ownerGroups';

/** About how many mentions are put to their owners in one step. */
const mentionsTogether = 500;

const nothing: readonly never[] = [];

/** Things counted by name, so that leaving a block out takes away exactly what it brought. */
class Counter {
  readonly #counts = new Map<string, number>();
  /** Rises whenever a name comes or goes. */
  changes = 0;

  add(name: string, by: 1 | -1): void {
    const before = this.#counts.get(name) ?? 0;
    const count = before + by;
    if (count > 0) this.#counts.set(name, count);
    else this.#counts.delete(name);
    if (before === 0 || count === 0) this.changes += 1;
  }

  has(name: string): boolean {
    return this.#counts.has(name);
  }
}

/** What the draft as a whole says: whom it names, which claims it tells, which quantities it gives more than once. */
export class DraftTally {
  readonly #names = new Counter();
  readonly #told = new Counter();
  readonly #bounded = new Counter();
  readonly #groups = new Map<string, Set<CheckedMention>>();
  readonly #touched = new Set<string>();
  /** How many figures the blocks hold. */
  figures = 0;
  #owners: OwnerGroups | null = null;
  /** Rises whenever a block comes or goes. */
  moves = 0;
  /** Figures of headlines and captions whose digits may be held against those of the text. */
  readonly headlines = new Set<CheckedMention>();
  /** Figures that may be others of the draft written amiss. */
  readonly slips = new Set<CheckedMention>();

  add(block: CheckedBlock): void {
    this.moves += 1;
    this.#count(block, 1);
    for (const mention of block.mentions) {
      this.#owners?.add(mention);
      if (isHeadlineValue(mention)) this.headlines.add(mention);
      if (maySlip(mention)) this.slips.add(mention);
      if (mention.group === null) continue;
      this.#touched.add(mention.group);
      const members = this.#groups.get(mention.group);
      if (members === undefined) this.#groups.set(mention.group, new Set([mention]));
      else members.add(mention);
    }
  }

  remove(block: CheckedBlock): void {
    this.moves += 1;
    this.#count(block, -1);
    for (const mention of block.mentions) {
      this.#owners?.remove(mention);
      this.headlines.delete(mention);
      this.slips.delete(mention);
      if (mention.group === null) continue;
      this.#touched.add(mention.group);
      const members = this.#groups.get(mention.group);
      members?.delete(mention);
      if (members?.size === 0) this.#groups.delete(mention.group);
    }
  }

  #count(block: CheckedBlock, by: 1 | -1): void {
    this.figures += by * block.mentions.length;
    for (const name of block.names) this.#names.add(name, by);
    for (const { assessment, figure: { hedge } } of block.mentions) {
      const bounded = hedge === 'at-most' || hedge === 'nearly';
      for (const { claim, stance } of assessment.claims) {
        if (stance !== 'agrees') continue;
        this.#told.add(claim.id, by);
        if (bounded) this.#bounded.add(claim.id, by);
      }
    }
  }

  /** Whether the draft gives this claim's value with its "up to" or "nearly" somewhere. */
  isBounded(id: string): boolean {
    return this.#bounded.has(id);
  }

  /** Rises whenever the answer of `isNamed` or `isTold` changes for some name or claim. */
  get version(): number {
    return this.#names.changes + this.#told.changes;
  }

  /** Whether the draft names somebody, by the name in the lexicon. */
  isNamed(name: string): boolean {
    return this.#names.has(name);
  }

  /** Whether a figure of the draft agrees with a claim. */
  isTold(claimId: string): boolean {
    return this.#told.has(claimId);
  }

  /** The mentions by their owners; put together when somebody first asks, from all the `blocks` of the draft. */
  owners(blocks: readonly (readonly CheckedBlock[] | null)[]): OwnerGroups {
    return (this.#owners ??= finishSteps(this.#groupOwners(blocks)));
  }

  /** Puts the mentions by their owners together in steps, unless that is done; what an edit comes between comes to nothing. */
  *ownersInSteps(blocks: readonly (readonly CheckedBlock[] | null)[]): Generator<undefined, void, undefined> {
    if (this.#owners !== null) return;
    const before = this.moves;
    const owners = yield* this.#groupOwners(blocks);
    if (this.moves === before) this.#owners ??= owners;
  }

  *#groupOwners(blocks: readonly (readonly CheckedBlock[] | null)[]): Generator<undefined, OwnerGroups, undefined> {
    const owners = new OwnerGroups();
    let left = mentionsTogether;
    for (const chunk of blocks) {
      for (const { mentions } of chunk ?? nothing) {
        for (const mention of mentions) owners.add(mention);
        left -= mentions.length;
      }
      if (left > 0) continue;
      left = mentionsTogether;
      yield;
    }
    return owners;
  }

  /** The mentions that speak of one quantity, in no order; empty for a quantity given once. */
  group(key: string): ReadonlySet<CheckedMention> | null {
    const members = this.#groups.get(key);
    return members === undefined || members.size < 2 ? null : members;
  }

  /** Tells of every quantity that gained or lost a mention since the last time, once. */
  drainTouched(each: (key: string) => void): void {
    for (const key of this.#touched) each(key);
    this.#touched.clear();
  }
}
