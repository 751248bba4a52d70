import type { ClaimIndex } from '../claims/claim';
import { type Comment, joinComments } from '../text/comments';
import type { DraftChunks } from '../text/draftChunks';
import type { DraftLines } from '../text/draftLines';
import { toDraft } from '../text/prose';
import { sentenceAt } from '../text/sentences';
import type { Span } from '../text/span';
import { asBeside, isBesideReport, isSaidToBe } from './besideReport';
import type { CheckedBlock } from './checkedBlock';
import type { CheckedMention, ToldMention } from './checkedMention';
import { counterReport, denialName, isAnswered, isContested, isSourced } from './counterReport';
import type { DraftTally } from './draftTally';
import type { Finding, Notice, NoticeCode } from './finding';
import { type Ignores, ignoredAt, readIgnores } from './ignores';
import { checkListed } from './sums/listedSums';
import { retoldSum } from './sums/retoldSums';
import { checkSumsOverBlocks } from './sums/sumsOverBlocks';
import { checkSumUnderTable } from './sums/sumsUnderTables';
import { withSameValue } from './sameValue';
import { type SelfConflict, SelfConflicts } from './itself/selfConflicts';
import { isDropped } from './softened';
import { toldElsewhere } from './itself/toldElsewhere';

const nothing: readonly never[] = [];

const noIgnores: Ignores = { lines: [], regions: [], file: null, problems: [] };

/**
 * Makes findings from checked blocks when somebody asks for them: draft offsets, ignore comments, and the notices that rest on
 * the draft as a whole.
 */
export class FindingMaker {
  readonly #lines: DraftLines;
  readonly #chunks: DraftChunks;
  readonly #checked: readonly (readonly CheckedBlock[] | null)[];
  readonly #tally: DraftTally;
  readonly #disabled: ReadonlySet<NoticeCode>;
  readonly #claims: ClaimIndex;
  #ignores: Ignores | null = null;
  readonly #conflicts: SelfConflicts;

  constructor(
    lines: DraftLines,
    chunks: DraftChunks,
    checked: readonly (readonly CheckedBlock[] | null)[],
    tally: DraftTally,
    disabled: readonly NoticeCode[],
    claims: ClaimIndex,
  ) {
    this.#claims = claims;
    this.#lines = lines;
    this.#chunks = chunks;
    this.#checked = checked;
    this.#tally = tally;
    this.#disabled = new Set(disabled);
    this.#conflicts = new SelfConflicts(checked, tally, claims);
  }

  /** Forgets what held for the draft before an edit. */
  reset(): void {
    this.#ignores = null;
  }

  /** Findings of the chunks `from..to`, in order. */
  make(from: number, to: number): Finding[] {
    const findings: Finding[] = [];
    // First what their blocks tell of all, then the rest: one stage's code is in the caches at a time.
    for (let index = from; index < to; index += 1) {
      for (const checked of this.#checked[index] ?? nothing) this.#tellAll(checked, this.#chunks.startOf(index) + checked.start);
    }
    for (const own of this.byBlock(from, to)) for (const finding of own) findings.push(finding);
    return findings;
  }

  /** Findings of the chunks `from..to`, in order, block by block; empty lists stand for steps that none came of. */
  *byBlock(from: number, to: number): Generator<readonly Finding[]> {
    const ignores = this.ignores();
    const owners = this.#tally.ownersInSteps(this.#checked);
    while (owners.next().done !== true) yield nothing;
    let section = this.#sectionBefore(from);
    for (let index = from; index < to; index += 1) {
      for (const checked of this.#checked[index] ?? nothing) {
        if (checked.mentions.length > 0) yield this.#findingsOf(checked, this.#chunks.startOf(index) + checked.start, section, ignores);
        if (checked.block.kind === 'heading') section = checked.block.prose.text;
      }
    }
  }

  #findingsOf(checked: CheckedBlock, base: number, section: string | null, ignores: Ignores): Finding[] {
    const findings: Finding[] = [];
    this.#tellAll(checked, base);
    for (const mention of checked.mentions) if (mention.told !== null) findings.push(this.#finding(mention, mention.told, base, section, ignores));
    return findings;
  }

  /** Brings out what a finding says of each of a block's mentions, whatever stands around the block. */
  #tellAll({ block, mentions }: CheckedBlock, base: number): void {
    let sentences: readonly Span[] | null = null;
    for (const mention of mentions) if (!mention.cited) mention.told ??= this.#tell(mention, base, (sentences ??= block.sentences));
  }

  #sectionBefore(chunk: number): string | null {
    for (let index = chunk - 1; index >= 0; index -= 1) {
      const heading = this.#checked[index]?.find(({ block }) => block.kind === 'heading');
      if (heading !== undefined) return heading.block.prose.text;
    }
    return null;
  }

  #finding(checked: CheckedMention, told: ToldMention, base: number, section: string | null, ignores: Ignores): Finding {
    const { mention, reading, assessment, home } = checked;
    const start = base + told.span.start;
    const conflict = this.#conflicts.of(checked);
    const against = conflict === undefined ? nothing : toldElsewhere(checked, conflict.others, this.#claims);
    const isBeside = conflict === undefined && isBesideReport(checked, home.mentions, (other) =>
      other.told?.sentenceSpan.start === told.sentenceSpan.start && !isSaidToBe(home.block.prose.text, other, checked));
    const claims = isBeside ? asBeside(told.claims) : told.claims;
    return {
      start,
      end: base + told.span.end,
      text: told.text,
      mention,
      reading,
      standing: against.length > 0 ? 'differs' : isBeside ? 'unreported' : assessment.standing,
      claims: against.length > 0 ? [...against, ...claims.filter(({ claim }) => against.every((entry) => entry.claim !== claim))] : claims,
      notices: this.#notices(checked, told, conflict, base),
      ignored: ignores === noIgnores ? null : ignoredAt(ignores, start),
      sentence: told.sentence,
      sentenceSpan: placed(told.sentenceSpan, base),
      section,
      inQuotation: home.block.quoted || reading.voice === 'quoted',
    };
  }

  #tell({ mention, reading, assessment, home }: CheckedMention, base: number, sentences: readonly Span[]): ToldMention {
    const { prose } = home.block;
    const span = toDraft(prose, mention);
    const sentence = sentenceAt(sentences, prose.text, mention.start);
    return {
      span,
      text: this.#lines.slice(base + span.start, base + span.end),
      sentence: prose.text.slice(sentence.start, sentence.end),
      sentenceSpan: toDraft(prose, sentence),
      claims: withSameValue(mention, reading, assessment, home.names, home.before, this.#claims),
      counter: null,
      answered: false,
      countedAt: -1,
    };
  }

  #notices(checked: CheckedMention, told: ToldMention, conflict: SelfConflict | undefined, base: number): readonly Notice[] {
    const { assessment } = checked;
    const arithmetic = this.#arithmetic(checked, base);
    this.#count(checked, told);
    const isOpen = told.counter !== null || assessment.notices.some(({ kind }) => kind === 'own-voice');
    const isToldBeside = isOpen && isContested(checked);
    const counter = isToldBeside ? null : told.counter;
    const answered = told.answered || isToldBeside;
    const heard = answered ? assessment.notices.filter(({ kind }) => kind !== 'own-voice' && kind !== 'doubter') : assessment.notices;
    // A draft that gives the bound in one place need not repeat it in every other.
    const isGivenElsewhere = heard.some((notice) => isDropped(notice) && notice.claims.some((id) => this.#tally.isBounded(id)));
    const own = isGivenElsewhere ? heard.filter((notice) => !isDropped(notice)) : heard;
    if (arithmetic === null && conflict === undefined && counter === null && this.#disabled.size === 0) return own;
    const notices = [...own];
    if (arithmetic !== null) notices.push(arithmetic);
    if (conflict !== undefined) notices.push({ ...conflict.notice, related: conflict.others.map((other) => this.#placeOf(other)) });
    if (counter !== null) notices.push(counter);
    return this.#disabled.size === 0 ? notices : notices.filter(({ code }) => !this.#disabled.has(code));
  }

  /** The notice that a sum, product or change does not come out, with draft offsets. */
  #arithmetic(checked: CheckedMention, base: number): Notice | null {
    const own = checked.arithmetic ?? retoldSum(checked);
    if (own !== null) {
      const { prose } = checked.home.block;
      return { ...own, related: own.related.map((span) => placed(toDraft(prose, span), base)) };
    }
    const listed = checkListed(checked, this.#checked) ?? checkSumsOverBlocks(checked, this.#checked) ?? checkSumUnderTable(checked, this.#checked);
    return listed === null ? null : { ...listed.notice, related: listed.others.map((other) => this.#placeOf(other)) };
  }

  /** Brings up to the draft's names what rests on them: whether the other side of a figure is missing, or is named. */
  #count({ reading, assessment }: CheckedMention, told: ToldMention): void {
    const { version } = this.#tally;
    // Only what somebody disputes, or the writer says in their own voice, has another side.
    if (told.countedAt === version || (assessment.standing !== 'conflict' && assessment.notices.length === 0)) return;
    const isNamed = (name: string): boolean => this.#tally.isNamed(name);
    told.countedAt = version;
    told.counter = counterReport(reading, assessment.standing, assessment.claims, isNamed, (id) => this.#tally.isTold(id));
    const { claims, notices } = assessment;
    told.answered = notices.some(({ kind }) => kind === 'doubter'
      ? isNamed(denialName)
      : kind === 'own-voice' && (isAnswered(reading, claims, isNamed) || isSourced(reading, claims, isNamed)));
  }

  /** Draft offsets of a mention. */
  #placeOf(mention: Span & Pick<CheckedMention, 'home'>): Span {
    const { home } = mention;
    return placed(toDraft(home.block.prose, mention), this.#chunks.startOf(home.chunk) + home.start);
  }

  /** HTML and MDX comments of the draft, in order, with draft offsets. */
  comments(): Comment[] {
    if (this.#chunks.commented === 0) return [];
    const fragments = [];
    for (let index = 0; index < this.#chunks.length; index += 1) {
      const comments = this.#chunks.at(index)?.comments ?? [];
      if (comments.length === 0) continue;
      const offset = this.#chunks.startOf(index);
      for (const fragment of comments) fragments.push({ fragment, offset });
    }
    return joinComments(fragments);
  }

  /** What the draft's ignore comments silence. */
  ignores(): Ignores {
    if (this.#ignores === null) {
      const comments = this.comments();
      this.#ignores = comments.length === 0 ? noIgnores : readIgnores(comments, this.#lines);
    }
    return this.#ignores;
  }
}

function placed(span: Span, base: number): Span {
  return { start: base + span.start, end: base + span.end };
}
