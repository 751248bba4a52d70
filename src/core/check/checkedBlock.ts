import type { ClaimIndex } from '../claims/claim';
import type { Mention } from '../figures/figure';
import { findMentions } from '../figures/findMentions';
import { readUnitHint } from '../figures/unitHint';
import { type Context, sameContext } from '../reading/context';
import { findNames } from '../reading/findNames';
import type { Lexicon } from '../reading/lexicon';
import { type BlockReading, readBlock } from '../reading/readBlock';
import type { Reading } from '../reading/reading';
import type { Block } from '../text/block';
import { unlessAnothers } from './anothers';
import { asOtherParty } from './otherParty';
import { unlessOwnTotal } from './ownTotal';
import { checkArithmetic } from './arithmetic';
import { assess } from './assess';
import { CheckedMention } from './checkedMention';
import { isInCitedTitle, mayCite } from './citedTitle';
import { denialName } from './counterReport';
import { tellsDenial } from './denialWords';
import { isDenied, ofDenied } from './denied';
import type { Notice } from './finding';
import { asContextAlone } from './matter';
import { isRestated } from './restated';
import { groupKey } from './selfConflict';
import type { SharedReadings } from './sharedReadings';
import { unlessSoftened } from './softened';

/** A block with what was found in it and the context it was read in. */
export interface CheckedBlock {
  readonly block: Block;
  /** Where the block begins, from the first character of its chunk; kept by the session. */
  start: number;
  readonly before: Context;
  readonly after: Context;
  readonly names: readonly string[];
  readonly mentions: readonly CheckedMention[];
  /** Index of the block's chunk in the draft; kept by the session. */
  chunk: number;
}

/** What a check of a block rests on besides the block itself. */
export interface CheckGround {
  readonly claims: ClaimIndex;
  readonly lexicon: Lexicon;
  /** What of readings and figures the draft's blocks share. */
  readonly shared: SharedReadings;
}

const none: readonly never[] = [];

/** The figures of a block; in a table the headers of column and row may lend their unit. */
export function mentionsOf(block: Block): readonly Mention[] {
  const { table } = block;
  const hint = table === null ? null : (readUnitHint(table.column) ?? readUnitHint(table.row));
  return findMentions(block.prose.text, hint);
}

/** A block and where it begins, from the first character of its chunk. */
export interface BlockToCheck {
  readonly block: Block;
  readonly start: number;
}

/** Reads and assesses a block in its context, in stages with a rest between them: the first figures of an editor's day have all the code to load. */
export function* checkInStages(block: Block, start: number, before: Context, ground: CheckGround): Generator<undefined, CheckedBlock> {
  const mentions = mentionsOf(block);
  if (mentions.length > 0) yield;
  const reading = readBlock(block, mentions, before, ground.lexicon);
  if (mentions.length > 0) yield;
  return assembled(block, start, before, afterwards(before, reading, ground), mentions, reading, checkArithmetic(block, mentions), ground);
}

/**
 * Reads and assesses blocks that follow one another, the first in the context `before`. Exactly what one by one
 * gives, but stage by stage: a processor holds the instructions of one stage in its caches, not those of all.
 */
export function checkBlocks(blocks: readonly BlockToCheck[], before: Context, ground: CheckGround): CheckedBlock[] {
  const mentions = blocks.map(({ block }) => mentionsOf(block));
  const contexts: Context[] = [before];
  let context = before;
  const names = blocks.map(({ block }) => findNames(block.prose.text, ground.lexicon));
  const readings = blocks.map(({ block }, at) => {
    const reading = readBlock(block, mentions[at] ?? none, context, ground.lexicon, names[at]);
    contexts.push((context = afterwards(context, reading, ground)));
    return reading;
  });
  const arithmetic = blocks.map(({ block }, at) => checkArithmetic(block, mentions[at] ?? none));
  return blocks.map(({ block, start }, at) =>
    assembled(block, start, contexts[at] ?? before, contexts[at + 1] ?? before, mentions[at] ?? none, readings[at] as BlockReading, arithmetic[at] ?? none, ground));
}

/** The context that a block leaves behind; the same object where it changes nothing. */
export function afterwards(before: Context, { after }: Pick<BlockReading, 'after'>, ground: CheckGround): Context {
  return sameContext(before, after) ? before : ground.shared.context(after);
}

function assembled(
  block: Block, start: number, before: Context, after: Context, mentions: readonly Mention[], { readings, names }: BlockReading, arithmetic: readonly (Notice | null)[], ground: CheckGround,
): CheckedBlock {
  // Its mentions point back at it, so they come after it.
  const home = blockWithout(block, start, before, after, names);
  if (readings.length > 0) {
    const cites = mayCite(block);
    home.mentions = readings.map((read, index) => checkMention(home, mentions, index, read, names, cites, arithmetic[index] ?? null, ground));
  }
  return home;
}

/** A checked block to which its mentions are still to come; `names` are those in its words. */
export function blockWithout(block: Block, start: number, before: Context, after: Context, names: readonly string[]): CheckedBlock & { mentions: readonly CheckedMention[] } {
  return { block, start, before, after, names: names.length > 0 && tellsDenial(block.prose.text) ? [...names, denialName] : names, mentions: none, chunk: 0 };
}

/** Assesses mention `index` of a block, as it was read. `names` are those in the block's words; `cites` tells whether it may cite a title. */
export function checkMention(
  home: CheckedBlock, mentions: readonly Mention[], index: number, read: Reading, names: readonly string[], cites: boolean, arithmetic: Notice | null, ground: CheckGround,
): CheckedMention {
  const { block, before } = home;
  const mention = ground.shared.mention(mentions[index] as Mention);
  let reading = ground.shared.reading(read);
  const manner = ground.shared.manner(read);
  if (cites && isInCitedTitle(block, mention, reading, ground.claims)) return new CheckedMention(mention, reading, manner, null, null, null, home);
  let assessed = assess(mention, reading, ground.claims, before.date);
  if (assessed.standing === 'unreported' && assessed.notices.length === 0) {
    const mirrored = asOtherParty(mention, reading, names, before, ground.claims);
    const filed = mirrored === null ? null : assess(mention, mirrored, ground.claims, before.date);
    if (mirrored !== null && filed !== null && filed.standing !== 'unreported' && filed.standing !== 'differs') {
      reading = ground.shared.reading(mirrored);
      assessed = filed;
    }
  }
  const assessment = unlessAnothers(unlessOwnTotal(unlessSoftened(assessed, block, mentions, index), mentions, index), mention, reading, names, ground.claims);
  const group = groupKey(reading, mention, ground.claims);
  // Most figures ring nothing and stand alone: whether they are denied makes no difference to them.
  if (group !== null || assessment.standing !== 'unreported' || assessment.notices.length > 0) {
    const { text } = block.prose;
    if (isDenied(text, mention)) return new CheckedMention(mention, reading, manner, ofDenied(assessment), null, arithmetic, home);
    if (isRestated(text, mention)) return new CheckedMention(mention, reading, manner, asContextAlone(assessment), null, arithmetic, home);
  }
  return new CheckedMention(mention, reading, manner, assessment, group, arithmetic, home);
}
