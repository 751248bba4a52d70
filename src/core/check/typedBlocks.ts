import type { Mention } from '../figures/figure';
import { type Context, sameContext } from '../reading/context';
import { findNames, findNamesAgain } from '../reading/names/findNames';
import { KeptSentences } from '../reading/keptSentences';
import type { NameHit } from '../reading/names/names';
import { isReadAlike } from '../reading/readAlike';
import { type BlockReading, readBlock } from '../reading/readBlock';
import type { Reading } from '../reading/reading';
import { movedSpan } from '../reading/sentence/sentence';
import type { Block } from '../text/block';
import { changedStretch } from '../text/changedStretch';
import type { ChangedStretch } from '../text/changedStretch';
import { isPlainProse } from '../text/prose';
import { isAnswer, mayAnswer } from './answers';
import { checkArithmetic } from './sums/arithmetic';
import { afterwards, blockWithout, type CheckedBlock, mentionsOf } from './checkedBlock';
import type { CheckGround } from './checkGround';
import { CheckedMention } from './checkedMention';
import { isInCitedTitle, mayCite } from './citedTitle';
import { denialName } from './counterReport';
import { longestDenial, tellsDenial } from './denialWords';
import { isToldBeside } from './eventBeside';
import { mayBeOnTopic } from './onTopic';
import { hasPartsAsBefore } from './ownTotal';
import { checkMentions, pendingMention, withThoseBeside } from './mentionStages';

/** Blocks that are remembered: the one that is typed in, and those that what is typed there leads to. */
const mostTyped = 16;

/** What a block was read from and as. */
interface Typed {
  readonly sentences: KeptSentences;
  readonly found: readonly NameHit[];
}

/** How a block was read again. */
type Reread = Pick<BlockReading, 'readings' | 'origins' | 'stood' | 'after' | 'names'>;

/** The blocks that were checked again last, with what they were read from and as: while a writer types, most of a block stays as it is. */
export class TypedBlocks {
  readonly #typed = new Map<CheckedBlock, Typed>();
  readonly #ground: CheckGround;

  constructor(ground: CheckGround) {
    this.#ground = ground;
  }

  /**
   * Checks a block that stands where `last` did, or `last` itself in another context: exactly what a first check gives. What says the
   * same in it as before is not read and assessed again.
   */
  check(block: Block, start: number, before: Context, last: CheckedBlock | undefined): CheckedBlock {
    const { lexicon } = this.#ground;
    const typed = last === undefined ? undefined : this.#typed.get(last);
    const sentences = typed?.sentences ?? new KeptSentences();
    const mentions = last?.block === block ? last.mentions.map(({ mention }) => mention) : mentionsOf(block);
    const change = last === undefined ? null : changedStretch(last.block.prose.text, block.prose.text);
    const found = typed === undefined || change === null
      ? findNames(block.prose.text, lexicon)
      : findNamesAgain(block.prose.text, lexicon, typed.found, change);
    const checked = this.#asBefore(block, start, mentions, found, before, last, typed, change)
      ?? this.#assessed(
        block,
        start,
        mentions,
        before,
        readBlock(block, mentions, before, lexicon, found, block.table === null ? sentences : null),
        last,
        change,
      );
    this.#remember(checked, { sentences, found }, last);
    return checked;
  }

  /** Reads a block that was checked before as the first key in it would have to, so that this key finds all else of the block read. */
  prepare(checked: CheckedBlock): void {
    const { block, before, mentions } = checked;
    if (mentions.length === 0 || block.table !== null || this.#typed.has(checked)) return;
    const { lexicon } = this.#ground;
    const sentences = new KeptSentences();
    const found = findNames(block.prose.text, lexicon);
    readBlock(block, mentions.map(({ mention }) => mention), before, lexicon, found, sentences);
    this.#remember(checked, { sentences, found }, undefined);
  }

  /** The check of a block of which all figures stand as they were; null where that is not plain. */
  #asBefore(
    block: Block,
    start: number,
    mentions: readonly Mention[],
    found: readonly NameHit[],
    before: Context,
    last: CheckedBlock | undefined,
    typed: Typed | undefined,
    change: ChangedStretch | null,
  ): CheckedBlock | null {
    const { lexicon } = this.#ground;
    if (last === undefined || change === null || mentions.length === 0) return null;
    const old = { block: last.block, mentions: last.mentions, found: typed?.found ?? null, context: last.before };
    if (!isReadAlike(old, { block, mentions, found, context: before }, change.start, lexicon)) return null;
    const names = last.names.at(-1) === denialName ? last.names.slice(0, -1) : last.names;
    const home = blockWithout(block, start, before, last.after, names, this.#ground, tellsDenialStill(last, block, change));
    const cites = mayCite(block);
    if (!mentions.every((mention, index) =>
      stands(last.mentions[index], block, mention, cites, this.#ground) && hasPartsAsBefore(mentions, index, last.mentions, index))) return null;
    const toldAlike = isToldAlike(last, home);
    home.mentions = mentions.map((mention, index) => this.#moved(last.mentions[index] as CheckedMention, mention, home, toldAlike));
    return home;
  }

  #assessed(
    block: Block,
    start: number,
    mentions: readonly Mention[],
    before: Context,
    reread: Reread,
    last: CheckedBlock | undefined,
    change: ChangedStretch | null,
  ): CheckedBlock {
    const { readings, origins, stood, names } = reread;
    const home = blockWithout(block, start, before, afterwards(before, reread, this.#ground), names, this.#ground, tellsDenialStill(last, block, change));
    if (mentions.length === 0) return home;
    const cites = mayCite(block);
    const inSame = last !== undefined && sameContext(last.before, before);
    const known = mentions.map((mention, index) => {
      const place = stood?.[index] ?? -1;
      const old = inSame ? last.mentions[place] : undefined;
      // What the figures beside it told has to be told anew: they may be others.
      if (!inSame || old === undefined || isToldBeside(old) || !hasPartsAsBefore(mentions, index, last.mentions, place)) return undefined;
      return stands(old, block, mention, cites, this.#ground) ? old : undefined;
    });
    // Sums are told by a block's words, wherever it stands.
    const recomputed = last?.block === block
      ? last.mentions.map(({ arithmetic }) => arithmetic)
      : checkArithmetic(block, mentions, (from, to) => known.slice(from, to).every((old) => old !== undefined));
    const toldAlike = last !== undefined && isToldAlike(last, home);
    const checked = mentions.map((mention, index) => {
      const old = known[index];
      if (old !== undefined) return this.#moved(old, mention, home, toldAlike);
      const pending = pendingMention(
        home,
        mentions,
        index,
        readings[index] as Reading,
        origins?.[index] ?? 0,
        names,
        cites,
        recomputed[index] ?? null,
        this.#ground,
      );
      return checkMentions([pending], this.#ground)[0] as CheckedMention;
    });
    home.mentions = withThoseBeside(home, mentions, checked, names, this.#ground);
    return home;
  }

  /** A mention as it was, in its new place. */
  #moved(known: CheckedMention, { start, end, hedgeSpan }: Mention, home: CheckedBlock, toldAlike: boolean): CheckedMention {
    const { figure, manner, assessment, group, arithmetic, told } = known;
    const by = start - known.start;
    const parts = by === 0 ? known : this.#ground.shared.reading(known.reading, by);
    const recomputed = arithmetic === null || by === 0 ? arithmetic : { ...arithmetic, related: arithmetic.related.map((span) => movedSpan(span, by)) };
    const moved = new CheckedMention({ start, end, hedgeSpan, figure }, parts, manner, assessment, group, recomputed, home);
    if (toldAlike && told !== null) moved.told = by === 0 ? told : { ...told, span: movedSpan(told.span, by), sentenceSpan: movedSpan(told.sentenceSpan, by) };
    return moved;
  }

  #remember(checked: CheckedBlock, typed: Typed, last: CheckedBlock | undefined): void {
    if (last !== undefined) this.#typed.delete(last);
    this.#typed.set(checked, typed);
    if (this.#typed.size <= mostTyped) return;
    const [oldest] = this.#typed.keys();
    if (oldest !== undefined) this.#typed.delete(oldest);
  }
}

/** Whether a block that stands where `last` did tells a denial; where that told none, only the words that changed can. */
function tellsDenialStill(last: CheckedBlock | undefined, { prose: { text } }: Block, change: ChangedStretch | null): boolean {
  const isKnown = last !== undefined && change !== null && last.names.length > 0 && last.names.at(-1) !== denialName;
  return !(isKnown && !tellsDenial(text.slice(Math.max(0, change.start - longestDenial), change.end + longestDenial))) && tellsDenial(text);
}

/** Whether the check of a figure that was read alike stands: a title may begin in one sentence and end in another, and another may ask for it. */
function stands(old: CheckedMention | undefined, block: Block, mention: Mention, cites: boolean, ground: CheckGround): boolean {
  return old !== undefined
    && !old.cited
    && !mayAnswer(block, mention.start)
    && !isAnswer(old)
    && !mayBeOnTopic(mention.figure, ground)
    && !(cites && isInCitedTitle(block, mention, old, ground.claims));
}

/** Whether places in two blocks of the same context are told alike. */
function isToldAlike(one: CheckedBlock, other: CheckedBlock): boolean {
  return isPlainProse(one.block.prose) && isPlainProse(other.block.prose);
}
