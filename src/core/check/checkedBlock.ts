import type { ClaimIndex } from '../claims/claim';
import type { Mention } from '../figures/figure';
import { findMentions } from '../figures/findMentions';
import { readUnitHint } from '../figures/unitHint';
import { type Context, sameContext } from '../reading/context';
import type { Lexicon } from '../reading/lexicon';
import { type BlockReading, readBlock } from '../reading/readBlock';
import type { Reading } from '../reading/reading';
import type { Block } from '../text/block';
import type { Span } from '../text/span';
import { checkArithmetic } from './arithmetic';
import { type Assessment, assess } from './assess';
import { isInCitedTitle, mayCite } from './citedTitle';
import { denialName, tellsDenial } from './counterReport';
import type { Notice, StancedClaim } from './finding';
import { unreportedAlone } from './matter';
import { groupKey } from './selfConflict';
import type { SharedReadings } from './sharedReadings';

/** One mention with all that its block says of it. Position-free: spans count from the block. */
export interface CheckedMention {
  readonly mention: Mention;
  readonly reading: Reading;
  readonly assessment: Assessment;
  /** The quantity it speaks of, when the draft may speak of it again; see `groupKey`. */
  readonly group: string | null;
  /** A sum, product or change that its sentence states and that does not come out; `related` counts from the block's prose. */
  readonly arithmetic: Notice | null;
  readonly home: CheckedBlock;
  /** Part of a cited report's title: the draft states nothing with it, and it gives no finding. */
  readonly cited: boolean;
  /** What a finding says of it whatever stands around its block; made when somebody first asks. */
  told: ToldMention | null;
}

/** The parts of a finding that outlast edits elsewhere. Spans count from the block's first character. */
export interface ToldMention {
  readonly span: Span;
  readonly text: string;
  readonly sentence: string;
  readonly sentenceSpan: Span;
  /** The claims shown with it. */
  readonly claims: readonly StancedClaim[];
  /** Whether the other side is missing from the draft, whether it is named there, and for which state of the draft's names that holds. */
  counter: Notice | null;
  answered: boolean;
  countedAt: number;
}

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
function mentionsOf(block: Block): readonly Mention[] {
  const { table } = block;
  const hint = table === null ? null : (readUnitHint(table.column) ?? readUnitHint(table.row));
  return findMentions(block.prose.text, hint);
}

/** A block and where it begins, from the first character of its chunk. */
export interface BlockToCheck {
  readonly block: Block;
  readonly start: number;
}

/** Reads and assesses a block in its context. `known` are its mentions when they were found before. */
export function checkBlock(block: Block, start: number, before: Context, ground: CheckGround, known?: readonly CheckedMention[]): CheckedBlock {
  const mentions = known === undefined ? mentionsOf(block) : known.map(({ mention }) => mention);
  const reading = readBlock(block, mentions, before, ground.lexicon);
  const arithmetic = known === undefined ? checkArithmetic(block, mentions) : known.map((mention) => mention.arithmetic);
  return assembled(block, start, before, mentions, reading, arithmetic, ground);
}

/**
 * Reads and assesses blocks that follow one another, the first in the context `before`. Exactly what `checkBlock` gives one by
 * one, but stage by stage: a processor holds the instructions of one stage in its caches, not those of all.
 */
export function checkBlocks(blocks: readonly BlockToCheck[], before: Context, ground: CheckGround): CheckedBlock[] {
  const mentions = blocks.map(({ block }) => mentionsOf(block));
  const contexts: Context[] = [];
  let context = before;
  const readings = blocks.map(({ block }, at) => {
    contexts.push(context);
    const reading = readBlock(block, mentions[at] ?? none, context, ground.lexicon);
    if (!sameContext(context, reading.after)) context = reading.after;
    return reading;
  });
  const arithmetic = blocks.map(({ block }, at) => checkArithmetic(block, mentions[at] ?? none));
  return blocks.map(({ block, start }, at) =>
    assembled(block, start, contexts[at] ?? before, mentions[at] ?? none, readings[at] as BlockReading, arithmetic[at] ?? none, ground));
}

function assembled(
  block: Block, start: number, before: Context, mentions: readonly Mention[], { readings, after, names }: BlockReading, arithmetic: readonly (Notice | null)[], ground: CheckGround,
): CheckedBlock {
  // Its mentions point back at it, so they come after it.
  const home: CheckedBlock & { mentions: readonly CheckedMention[] } = {
    block,
    start,
    before,
    after: sameContext(before, after) ? before : after,
    names: names.length > 0 && tellsDenial(block.prose.text) ? [...names, denialName] : names,
    mentions: none,
    chunk: 0,
  };
  if (readings.length > 0) {
    const cites = mayCite(block);
    home.mentions = readings.map((read, index): CheckedMention => {
      const mention = ground.shared.mention(mentions[index] as Mention);
      const reading = ground.shared.reading(read);
      if (cites && isInCitedTitle(block, mention, reading, ground.claims)) {
        return { mention, reading, assessment: unreportedAlone, group: null, arithmetic: null, home, cited: true, told: null };
      }
      return {
        mention,
        reading,
        assessment: assess(mention, reading, ground.claims, before.date),
        group: groupKey(reading, mention, ground.claims),
        arithmetic: arithmetic[index] ?? null,
        home,
        cited: false,
        told: null,
      };
    });
  }
  return home;
}
