import type { ClaimIndex } from '../../claims/claim';
import type { Figure } from '../../figures/figure';
import { sentenceAt } from '../../text/sentences';
import type { Span } from '../../text/span';
import type { CheckedBlock } from '../checkedBlock';
import type { CheckedMention } from '../checkedMention';
import type { DraftTally } from '../draftTally';
import { isGiven } from '../finding';
import type { Notice } from '../finding';
import { headlineSlips, mostFigures } from './headlineSlips';
import { ownedFigure, reviewOwner } from './ownerConflict';
import type { OwnedFigure } from './ownerConflict';
import { exchangedInDraft } from './exchangedInDraft';
import { scaleSlips } from './scaleSlips';
import { type GroupMember, reviewGroup, toldOtherwise } from './selfConflict';

/** A notice that a quantity is given otherwise elsewhere, and where. */
export interface SelfConflict {
  readonly notice: Notice;
  readonly others: readonly CheckedMention[];
}

type Review = ReadonlyMap<CheckedMention, SelfConflict>;

const nothing: readonly never[] = [];

/** Finds where a draft gives one quantity twice with two values. What it found stands until a block that it rests on comes or goes. */
export class SelfConflicts {
  readonly #checked: readonly (readonly CheckedBlock[] | null)[];
  readonly #tally: DraftTally;
  readonly #claims: ClaimIndex;
  readonly #reviews = new Map<string, Review | null>();
  #slips: ReadonlyMap<CheckedMention, readonly CheckedMention[]> = new Map();
  /** The state of the draft for which these hold. */
  #slipsAt = -1;

  constructor(checked: readonly (readonly CheckedBlock[] | null)[], tally: DraftTally, claims: ClaimIndex) {
    this.#checked = checked;
    this.#tally = tally;
    this.#claims = claims;
  }

  /** The notice that other places of the draft give a mention's quantity otherwise, and these; undefined where none does. */
  of(checked: CheckedMention): SelfConflict | undefined {
    const { group } = checked;
    return (group === null ? undefined : this.#review(group)?.get(checked)) ?? this.#againstOwner(checked) ?? this.#againstSlipped(checked)
      ?? conflictOf(checked, scaleSlips(checked.home)?.get(checked));
  }

  /** The review of a quantity's mentions; it stands until one comes or goes, wherever the text around them moves. */
  #review(key: string): Review | null {
    this.#tally.drainTouched((touched) => this.#reviews.delete(touched));
    let review = this.#reviews.get(key);
    if (review === undefined) {
      const group = this.#tally.group(key);
      review = group === null || isOneValue(group) ? null : reviewMentions([...group].sort(inDraftOrder));
      this.#reviews.set(key, review);
    }
    return review;
  }

  /** Whether a mention contradicts another of its owner whose words leave something open. */
  #againstOwner(checked: CheckedMention): SelfConflict | undefined {
    const group = this.#tally.owners(this.#checked).of(checked);
    if (group === null) return undefined;
    if (group.review === undefined) group.review = group.isSuspect ? reviewOwner(group, (member) => this.#owned(member)) : null;
    return conflictOf(checked, group.review?.get(checked));
  }

  /** Whether a mention is a slip of one elsewhere: of a headline and the text below, or of two whose digits are exchanged. */
  #againstSlipped(checked: CheckedMention): SelfConflict | undefined {
    const { headlines, slips, moves, figures } = this.#tally;
    if ((headlines.size === 0 && slips.size === 0) || figures > mostFigures) return undefined;
    if (this.#slipsAt !== moves) {
      const all = this.#checked.flatMap((blocks) => (blocks ?? nothing).flatMap(({ mentions }) => mentions));
      this.#slips = new Map([...exchangedInDraft(slips, all), ...headlineSlips(headlines, all)]);
      this.#slipsAt = moves;
    }
    return conflictOf(checked, this.#slips.get(checked));
  }

  #owned({ mention, reading, assessment, home: { block } }: CheckedMention): OwnedFigure {
    return ownedFigure(mention, reading, block, isGiven(assessment.standing), () => sentenceAt(block.sentences, block.prose.text, mention.start), this.#claims);
  }
}

/** The contradiction between a mention and others; undefined where there are none. */
function conflictOf(checked: CheckedMention, others: readonly CheckedMention[] | undefined): SelfConflict | undefined {
  if (others === undefined) return undefined;
  const sorted = [...others].sort(inDraftOrder);
  const isHeadline = [checked, ...others].some(({ home: { block: { kind } } }) => kind === 'heading' || kind === 'caption');
  return { notice: toldOtherwise(sorted.map(({ mention }) => mention), isHeadline), others: sorted };
}

function inDraftOrder(one: CheckedMention, other: CheckedMention): number {
  return one.home.chunk - other.home.chunk || one.home.start - other.home.start || one.start - other.start;
}

/** Whether mentions are all written alike, so that none contradicts another: the rule in a long draft that repeats a figure. */
function isOneValue(mentions: ReadonlySet<CheckedMention>): boolean {
  let first: Figure | null = null;
  for (const { figure } of mentions) {
    if (figure.tags.length > 0) return false;
    first ??= figure;
    if (
      figure.low !== first.low
      || figure.high !== first.high
      || figure.step !== first.step
      || figure.hedge !== first.hedge
      || figure.vague !== first.vague
      || figure.kind !== first.kind
    ) {
      return false;
    }
  }
  return true;
}

/** Holds the mentions of one quantity, in the order of the draft, against each other. Places are told by number, so that they outlast edits. */
function reviewMentions(mentions: readonly CheckedMention[]): Review {
  const blocks = new Map<CheckedBlock, { readonly sentences: readonly Span[]; readonly first: Map<number, number> }>();
  const members = mentions.map((checked, index): GroupMember => {
    const { home, mention, reading, assessment } = checked;
    let known = blocks.get(home);
    if (known === undefined) blocks.set(home, (known = { sentences: home.block.sentences, first: new Map() }));
    const sentence = sentenceAt(known.sentences, home.block.prose.text, mention.start).start;
    if (!known.first.has(sentence)) known.first.set(sentence, index);
    const sentenceStart = known.first.get(sentence) ?? index;
    const { standing } = assessment;
    return { start: index, end: index, mention, reading, kind: home.block.kind, sentenceStart, isFiled: isGiven(standing), isReplaced: standing === 'superseded' };
  });
  const review = new Map<CheckedMention, SelfConflict>();
  reviewGroup(members).forEach((notice, index) => {
    const checked = mentions[index];
    if (notice === null || checked === undefined) return;
    review.set(checked, { notice, others: notice.related.flatMap(({ start }) => mentions[start] ?? []) });
  });
  return review;
}
