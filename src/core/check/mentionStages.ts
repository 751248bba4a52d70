import type { Mention } from '../figures/figure';
import { mayBeGiven } from '../reading/names/numbersOnFile';
import type { Reading } from '../reading/reading';
import { unfiledRule } from '../reading/rules';
import { finishSteps } from '../text/steps';
import { asAnswer } from './answers';
import { unlessAnothers } from './anothers';
import { isAsked } from './asked';
import { assess, isSilent } from './assess';
import type { Assessment } from './assess';
import type { CheckedBlock } from './checkedBlock';
import type { CheckGround } from './checkGround';
import { CheckedMention } from './checkedMention';
import type { Manner } from './checkedMention';
import { isInCitedTitle, mayCite } from './citedTitle';
import { isCalledWrong, isDenied, ofDenied } from './denied';
import { asSlippedBeside, asToldBeside } from './eventBeside';
import { isReported } from './finding';
import { asInItsWords } from './inItsWords';
import type { Notice } from './finding';
import { asContextAlone, unreportedAlone } from './matter';
import { isMistyped } from './mistyped';
import { asOnTopic } from './onTopic';
import { unlessOfOtherMaker } from './otherMakers';
import { asOtherParty } from './otherParty';
import { unlessOwnTotal } from './ownTotal';
import { isInOtherMoney, isOfNow } from './restated';
import { groupKey } from './itself/selfConflict';
import { unlessSoftened } from './softened';
import { asSlipOfRelated } from './slippedRelated';
import { againstSoleReport, asWholeRound } from './soleReport';
import { isSupposed } from './supposed';
import { asTogether } from './together';
import { isSummand, isToldAsPart } from './toldAsPart';
import { unlessEarlierOne, unlessToldAlready } from './toldAlready';
import { asValuedInRound } from './valuedInRound';

/** A mention of a block on its way through its check. */
export interface PendingMention {
  readonly home: CheckedBlock;
  readonly mentions: readonly Mention[];
  readonly index: number;
  /** Names in the block's words. */
  readonly names: readonly string[];
  readonly arithmetic: Notice | null;
  readonly mention: Mention;
  reading: Reading;
  readonly manner: Manner;
  /** Part of a cited report's title. */
  readonly cited: boolean;
  assessed: Assessment;
}

/** Mention `index` of a block, as it was read from `origin` of its words on, ready to be assessed. `cites` tells whether the block may cite a title. */
export function pendingMention(
  home: CheckedBlock,
  mentions: readonly Mention[],
  index: number,
  read: Reading,
  origin: number,
  names: readonly string[],
  cites: boolean,
  arithmetic: Notice | null,
  { claims, shared }: CheckGround,
): PendingMention {
  const mention = shared.mention(mentions[index] as Mention);
  const reading = shared.reading(read, origin);
  return {
    home, mentions, index, names, arithmetic, mention, reading, manner: shared.manner(read),
    cited: cites && isInCitedTitle(home.block, mention, reading, claims), assessed: unreportedAlone,
  };
}

/** How a mention stands to the reports on its owner. */
function assessAsRead(pending: PendingMention, { claims }: CheckGround): void {
  if (!pending.cited) pending.assessed = assess(pending.mention, pending.reading, claims, pending.home.before.date);
}

/** Whether nothing has been told yet of a mention that may be told of. */
function isOpen({ cited, assessed: { standing, notices } }: PendingMention): boolean {
  return !cited && standing === 'unreported' && notices.length === 0;
}

/**
 * Takes `read`, where there is one, for a mention's reading if a report gives the figure as it is read there, and tells whether one does;
 * reports are set against it only where `firm`.
 */
function fileAs(pending: PendingMention, read: Reading | null, firm: boolean, { claims, shared }: CheckGround): boolean {
  if (read === null) return false;
  const filed = assess(pending.mention, read, claims, pending.home.before.date);
  if (!isReported(filed.standing) || (filed.standing === 'conflict' && !firm)) return false;
  pending.reading = shared.reading(read);
  pending.assessed = filed;
  return true;
}

/** Whether a figure says enough to be read anew, and is of nothing that no report names, while some report may give its number. */
function mayBeReadAnew({ mention: { figure }, reading: { subject } }: PendingMention, { claims }: CheckGround): boolean {
  return !figure.vague && !isSilent(figure) && subject?.rule !== unfiledRule && mayBeGiven(figure, claims);
}

/** What no report on its owner is about may be on file as another's. */
function assessAsOthers(pending: PendingMention, ground: CheckGround): void {
  if (!isOpen(pending) || !mayBeReadAnew(pending, ground)) return;
  const { mention, reading, names, home: { block, before } } = pending;
  if (fileAs(pending, asOtherParty(mention, reading, names, before, block, ground), true, ground)) return;
  if (fileAs(pending, asTogether(mention, reading, names, before, block, ground), true, ground)) return;
  if (fileAs(pending, asAnswer(mention, reading, block, ground), true, ground)) return;
  fileAs(pending, asOnTopic(mention, reading, block, ground), true, ground);
}

/** What still no report is about may be told in the words of one that gives the very number. */
function assessInWords(pending: PendingMention, ground: CheckGround): void {
  if (!isOpen(pending) || !mayBeReadAnew(pending, ground)) return;
  const { mention, reading, names, home: { block, before } } = pending;
  // What somebody gave is no other's sum, be it in the words of the report on the whole.
  const given = asWholeRound(mention, reading, names, before, block, ground);
  if (given !== null) {
    pending.assessed = given;
    return;
  }
  const told = asInItsWords(mention, reading, names, before, block, ground);
  told?.readings.some((read) => fileAs(pending, read, told.firm, ground));
}

/** What the only report on its owner's quantity is told by, and yet does not give, differs from that. */
function assessAgainstSole(pending: PendingMention, ground: CheckGround): void {
  if (!isOpen(pending)) return;
  const { mention, reading, names, home: { block, before } } = pending;
  pending.assessed = againstSoleReport(mention, reading, names, before, block, ground) ?? pending.assessed;
}

function checked(
  { home, mentions, index, names, arithmetic, mention, reading, manner, cited, assessed }: PendingMention,
  ground: CheckGround,
): CheckedMention {
  if (cited) return new CheckedMention(mention, reading, manner, null, null, null, home);
  const { block } = home;
  const softened = unlessSoftened(assessed, block, mentions, index);
  const own = unlessOfOtherMaker(unlessOwnTotal(softened, mentions, index), mention, block.prose.text);
  const assessment = unlessAnothers(own, mention, reading, names, block, ground);
  const key = groupKey(reading, mention, ground.claims);
  const group = key === null || isToldAsPart(block.prose.text, mention) ? null : key;
  // Most figures ring nothing and stand alone: whether they are denied makes no difference to them.
  if (group !== null || assessment.standing !== 'unreported' || assessment.notices.length > 0) {
    const { text } = block.prose;
    if (isDenied(text, mention)) return new CheckedMention(mention, reading, manner, ofDenied(assessment), null, arithmetic, home);
    const isAgainst = assessment.standing === 'differs' || assessment.standing === 'conflict';
    // Two digits of many do not change places where something is only supposed.
    const isNotSaid = !isMistyped(assessment, mention.figure) && assessment.standing === 'differs'
      && (isCalledWrong(text, mention) || isSupposed(text, mention) || isAsked(text, mention) || isSummand(text, mention));
    // What something would come to now contradicts neither a report nor what the draft says that it was.
    const isRestated = (isAgainst || assessment.standing === 'unreported') && (isOfNow(text, mention) || isInOtherMoney(text, mention));
    if (isNotSaid || isRestated) {
      return new CheckedMention(mention, reading, manner, asContextAlone(assessment), null, arithmetic, home);
    }
  }
  return new CheckedMention(mention, reading, manner, assessment, group, arithmetic, home);
}

/** What every mention goes through, one after the other. */
const stages = [assessAsRead, assessAsOthers, assessInWords, assessAgainstSole];

/** Assesses mentions, all of them in one stage before any comes to the next; what comes of them in the same order. */
export function checkMentions(pending: readonly PendingMention[], ground: CheckGround): CheckedMention[] {
  return finishSteps(checkMentionsInSteps(pending, ground));
}

/** Assesses mentions as `checkMentions` does, with a rest after each of them in each stage. */
export function* checkMentionsInSteps(pending: readonly PendingMention[], ground: CheckGround): Generator<undefined, CheckedMention[]> {
  for (const stage of stages) {
    for (const one of pending) {
      stage(one, ground);
      yield;
    }
  }
  return pending.map((one) => checked(one, ground));
}

/** The checked mentions of a block, those whose words leave open what they speak of as a figure beside them tells it. `names` are those in its words. */
export function withThoseBeside(
  home: CheckedBlock,
  mentions: readonly Mention[],
  checked: readonly CheckedMention[],
  names: readonly string[],
  ground: CheckGround,
): readonly CheckedMention[] {
  if (checked.length < 2 || checked.every(({ assessment }) => assessment.standing === 'unreported')) return checked;
  return checked.map((one, index) => {
    const { standing } = one.assessment;
    if (standing === 'differs') return unlessToldAlready(checked, index);
    if (standing === 'agrees' || standing === 'conflict') {
      const other = unlessEarlierOne(checked, index);
      if (other !== one) return other;
    }
    const told = asToldBeside(one, checked, names, ground.claims);
    const { text } = home.block.prose;
    const read = told ?? asValuedInRound(one, checked[index - 1], text, ground.claims) ?? asSlippedBeside(one, checked, text, ground.claims);
    const [again = one] = read === null ? []
      : checkMentions([pendingMention(home, mentions, index, read, 0, names, mayCite(home.block), one.arithmetic, ground)], ground);
    if (isReported(again.assessment.standing) || (told === null && again.assessment.standing === 'differs')) return again;
    const slipped = asSlipOfRelated(one, checked, text, ground.claims);
    return slipped === null ? one : new CheckedMention(one.mention, slipped.reading, one.manner, slipped.assessment, one.group, one.arithmetic, home);
  });
}
