import type { Mention } from '../figures/figure';
import { findMentions } from '../figures/findMentions';
import { readUnitHint } from '../figures/unitHint';
import { type Context, sameContext } from '../reading/context';
import { findNames } from '../reading/names/findNames';
import { type BlockReading, readBlock, readBlockInSteps } from '../reading/readBlock';
import type { Block } from '../text/block';
import { checkArithmetic } from './sums/arithmetic';
import type { CheckedMention } from './checkedMention';
import type { CheckGround } from './checkGround';
import { mayCite } from './citedTitle';
import { denialName } from './counterReport';
import { tellsDenial } from './denialWords';
import type { Notice } from './finding';
import { checkMentions, checkMentionsInSteps, pendingMention, withThoseBeside } from './mentionStages';
import type { PendingMention } from './mentionStages';

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
  /** For each mention the notice that it is no sum of those in sentences before, empty where none is; null until somebody asks. */
  sums: readonly (Notice | null)[] | null;
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
  const found = findNames(block.prose.text, ground.lexicon);
  if (mentions.length > 0) yield;
  const reading = yield* readBlockInSteps(block, mentions, before, ground.lexicon, found, null, true);
  if (mentions.length > 0) yield;
  const home = blockWithout(block, start, before, afterwards(before, reading, ground), reading.names, ground);
  const arithmetic = checkArithmetic(block, mentions);
  if (mentions.length > 0) yield;
  const pending = pendingOf(home, mentions, reading, arithmetic, ground);
  home.mentions = withThoseBeside(home, mentions, yield* checkMentionsInSteps(pending, ground), reading.names, ground);
  return home;
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
    const reading = readBlock(block, mentions[at] ?? none, context, ground.lexicon, names[at], null, true);
    contexts.push((context = afterwards(context, reading, ground)));
    return reading;
  });
  const arithmetic = blocks.map(({ block }, at) => checkArithmetic(block, mentions[at] ?? none));
  // Its mentions point back at it, so they come after it.
  const homes = blocks.map(({ block, start }, at) => {
    const { names } = readings[at] as BlockReading;
    return blockWithout(block, start, contexts[at] ?? before, contexts[at + 1] ?? before, names, ground);
  });
  const pending = homes.flatMap((home, at) =>
    pendingOf(home, mentions[at] ?? none, readings[at] as BlockReading, arithmetic[at] ?? none, ground));
  const checked = checkMentions(pending, ground);
  let done = 0;
  for (const [at, home] of homes.entries()) {
    const { readings: { length }, names: own } = readings[at] as BlockReading;
    if (length > 0) home.mentions = withThoseBeside(home, mentions[at] ?? none, checked.slice(done, (done += length)), own, ground);
  }
  return homes;
}

/** The context that a block leaves behind; the same object where it changes nothing. */
export function afterwards(before: Context, { after }: Pick<BlockReading, 'after'>, ground: CheckGround): Context {
  return sameContext(before, after) ? before : ground.shared.context(after);
}

/** The mentions of a block, as they were read, ready to be assessed. */
function pendingOf(
  home: CheckedBlock,
  mentions: readonly Mention[],
  { readings, origins, names }: BlockReading,
  arithmetic: readonly (Notice | null)[],
  ground: CheckGround,
): readonly PendingMention[] {
  if (readings.length === 0) return none;
  const cites = mayCite(home.block);
  return readings.map((read, index) => pendingMention(home, mentions, index, read, origins?.[index] ?? 0, names, cites, arithmetic[index] ?? null, ground));
}

/** A checked block to which its mentions are still to come; `names` are those in its words, `denies` whether these tell a denial. */
export function blockWithout(
  block: Block,
  start: number,
  before: Context,
  after: Context,
  names: readonly string[],
  { shared }: CheckGround,
  denies = names.length > 0 && tellsDenial(block.prose.text),
): CheckedBlock & { mentions: readonly CheckedMention[] } {
  const told = shared.names(names.length > 0 && denies ? [...names, denialName] : names);
  return { block, start, before, after, names: told, mentions: none, chunk: 0, sums: null };
}
