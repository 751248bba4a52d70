import type { ClaimIndex } from '../../claims/claim';
import { metricEntry } from '../../claims/vocabulary';
import { chipsOf } from '../../figures/chipsOf';
import type { Mention } from '../../figures/figure';
import { isSameValue } from '../../figures/roundOff';
import { certain } from '../../reading/reading';
import type { Period, Reading } from '../../reading/reading';
import { carriedRule } from '../../reading/rules';
import type { Block, BlockKind } from '../../text/block';
import type { Span } from '../../text/span';
import { chipLink } from '../../claims/chipLink';
import { isDenied } from '../denied';
import { digitsOf, digitsOfBoth, swapped } from '../digits';
import { figureInterval, manyDigits, overlap } from '../interval';
import type { Interval } from '../interval';
import { fewestDigits, fewestOfScale } from './ownerGroups';
import { isForAnother } from '../paidForWhom';
import { canonicalSubject, subjectLink } from '../subjects';
import { isToldAsPart } from '../toldAsPart';

/** A figure of an owner, whatever it is read as: a party to a contradiction, or the witness that a value is told elsewhere. */
export interface OwnedFigure {
  readonly mention: Mention;
  readonly reading: Reading;
  readonly block: Block;
  readonly interval: Interval;
  readonly place: 'shown' | 'cell' | 'text';
  /** Whether its reading leaves so little open that it may contradict another. */
  readonly isParty: boolean;
  /** Whether a report gives it as what it is read as. */
  readonly isFiled: boolean;
  /** In the claims' words. */
  readonly subject: string | null;
  /** Its sentence in the block's prose; looked for when asked. */
  readonly sentence: () => Span;
}

/** Words before a figure that set it apart from another one of its kind: another time, a part, a total, a plan, one more. */
const setApartBefore =
  /\b(?:from|than|against|versus|previous(?:ly)?|earlier|initially|originally|last|prior|formerly|(?:first|second|third|next|new) (?:round|tranche|half|quarter|year|stage|phase|investment|closing)|another|further|additional|extra|more|each|in total|in all|total(?:s|led|ling)?|so far|to date|since|altogether|overall|part|half|portion|includ(?:es?|ing)|of which|alone|rest|remaining|seek(?:s|ing)?|sought|want(?:s|ed)?|hop(?:es?|ed|ing)|up to|average|annual|would|could|may|might)(?!\w)/i;
/** Words behind it that do. */
const setApartAfter = /\b(?:than|earlier|previous(?:ly)?|before|ago|last|prior|more|each|apiece|in total|in all|so far|to date|since|altogether|combined|alone|(?:in|as|of) (?:equity|debt|loans|cash|stock|shares)|the rest|(?<!most |much |half |some |part |all )of (?:that|which|it)|a (?:year|month|quarter))(?!\w)/i;

/** Characters of its sentence that are looked at before and behind a figure. */
const lookBehind = 90;
const lookAhead = 45;

/** How sure an owner is whom a pronoun leads to. */
const likely = 0.65;

const counts: ReadonlySet<string> = new Set(['gpu-count', 'gpu-purchases']);

/** What is needed of a figure to hold it against others of its owner; `sentence` finds its sentence. */
export function ownedFigure(
  mention: Mention,
  reading: Reading,
  block: Block,
  isFiled: boolean,
  sentence: () => Span,
  claims: ClaimIndex,
): OwnedFigure {
  const { entity, subject } = reading;
  let known: Span | null = null;
  return {
    mention, reading, block, isFiled,
    interval: figureInterval(mention.figure),
    place: placeOf(block.kind),
    isParty: mayContradictAny(mention, reading, isFiled) && !isToldAsPart(block.prose.text, mention) && !isDenied(block.prose.text, mention),
    subject: entity === null || subject === null ? null : canonicalSubject(claims, entity.value, subject.value),
    sentence: () => (known ??= sentence()),
  };
}

/** The figures of one owner and unit. */
export interface OwnedFigures<Member> {
  /** All of them, with what was made of each before. */
  readonly members: Map<Member, OwnedFigure | null>;
  /** Whether some are shown beside others that are told. */
  readonly showsSome: boolean;
  /** Those of the text that are written with the same digits. */
  readonly alike: readonly (readonly Member[])[];
}

/**
 * For every figure of one owner and unit the others that give the same quantity otherwise, though their words leave a part of it
 * open: a headline or caption whose value is nowhere in the text against the one figure of its kind there; a cell of a table
 * against the text, and two places of the text, where the one is a slip of the other. Stricter in the values than `reviewGroup`, for
 * which all parts of a quantity must be read. What `owned` makes of a figure is kept with it; null where nothing contradicts.
 */
export function reviewOwner<Member>(
  { members, showsSome, alike }: OwnedFigures<Member>,
  owned: (member: Member) => OwnedFigure,
): ReadonlyMap<Member, readonly Member[]> | null {
  const ownedOf = (member: Member): OwnedFigure => {
    const known = members.get(member) ?? null;
    if (known !== null) return known;
    const figure = owned(member);
    members.set(member, figure);
    return figure;
  };
  const found = new Map<Member, Member[]>();
  const tell = (one: Member, other: Member): void => {
    for (const [member, against] of [[one, other], [other, one]] as const) {
      const list = found.get(member);
      if (list === undefined) found.set(member, [against]);
      else if (!list.includes(against)) list.push(against);
    }
  };
  // Most are only told, and then those alone count that are written alike.
  if (showsSome) againstText([...members.keys()].map((member) => ({ member, figure: ownedOf(member) })), tell);
  for (const together of alike) slipsAmong(together.map((member) => ({ member, figure: ownedOf(member) })), tell);
  return found.size === 0 ? null : found;
}

/** A figure and whose it is. */
interface Held<Member> {
  readonly member: Member;
  readonly figure: OwnedFigure;
}

/** What is shown, where it contradicts the text and is not told there. */
function againstText<Member>(all: readonly Held<Member>[], tell: (one: Member, other: Member) => void): void {
  const told = all.filter(({ figure: { place } }) => place === 'text');
  const texts = told.filter(({ figure: { isParty } }) => isParty);
  const isIn = (place: OwnedFigure['place'], { plainLow, plainHigh }: Interval): boolean =>
    all.some(({ figure }) => figure.place === place && overlap(figure.interval.plainLow, figure.interval.plainHigh, plainLow, plainHigh));
  for (const { member, figure: shown } of all) {
    if (shown.place === 'text' || !shown.isParty) continue;
    const others = shown.place === 'shown'
      ? againstShown(shown, texts)
      : told.filter(({ figure: text }) => contradictsCell(shown, text) && !isIn('cell', text.interval));
    if (others.length > 0 && !isIn('text', shown.interval)) for (const other of others) tell(member, other.member);
  }
}

function placeOf(kind: BlockKind): OwnedFigure['place'] {
  return kind === 'heading' || kind === 'caption' ? 'shown' : kind === 'table-cell' ? 'cell' : 'text';
}

/** Whether a reading leaves so little open that the figure may contradict another. */
function mayContradictAny(
  { figure: { vague, ambiguous, tags, kind, low } }: Mention,
  { entity, metric, subject, partOfWhole }: Reading,
  isFiled: boolean,
): boolean {
  if (entity === null || metric === null || vague || ambiguous || !(low > 0)) return false;
  // Whose a sum is and what it measures tells a report that gives it, where the words do not.
  if (!isFiled && (entity.sure < certain || partOfWhole)) return false;
  // How many chips a firm has is what a bare count of them says.
  if (metric.sure < certain && !isFiled && (kind === 'money' || !counts.has(metric.value))) return false;
  return !tags.includes('change') && !tags.includes('equivalent') && (subject === null || subject.sure >= certain);
}

/** Whether two figures may give one quantity, and their values cannot both be right. */
function mayContradict(one: OwnedFigure, other: OwnedFigure): boolean {
  const [metric, another] = [one.reading.metric?.value ?? '', other.reading.metric?.value ?? ''];
  if (metric !== another && !(counts.has(metric) && counts.has(another))) return false;
  if (one.mention.figure.per !== other.mention.figure.per) return false;
  if (overlap(one.interval.floor, one.interval.ceiling, other.interval.floor, other.interval.ceiling)) return false;
  const chips = chipLink(chipsOf(one.mention.figure), chipsOf(other.mention.figure));
  if (chips === 'other' || (one.subject !== null && other.subject !== null && subjectLink(one.subject, other.subject) !== 'same')) return false;
  if (!mayBeOneTime(one.reading.period?.value ?? null, other.reading.period?.value ?? null)) return false;
  return !(one.block === other.block && one.sentence().start === other.sentence().start) && mayBeOneRound(one, other);
}

/** Names of rounds of money: what two sentences call by two of them is two rounds. */
const rounds = /\bseries [a-k]\b|\b(?:pre-)?seed\b|\bangel round\b|\bipo\b/gi;

function mayBeOneRound(one: OwnedFigure, other: OwnedFigure): boolean {
  if (one.mention.figure.kind !== 'money') return true;
  const first = roundsNamed(one);
  const second = roundsNamed(other);
  return first.size === 0 || second.size === 0 || [...first].some((name) => second.has(name));
}

function roundsNamed(figure: OwnedFigure): ReadonlySet<string> {
  return new Set((wordsAround(figure).match(rounds) ?? []).map((name) => name.toLowerCase()));
}

/** Whether two figures may hold for one time, as far as their words date them. */
export function mayBeOneTime(one: Period | null, other: Period | null): boolean {
  if (one === null || other === null) return (one ?? other)?.runRate !== true;
  if (one.runRate !== other.runRate || one.future !== other.future) return false;
  return (one.from ?? '') <= (other.to ?? '9') && (other.from ?? '') <= (one.to ?? '9');
}

/** Whether both name the same subject or the same time; what a sum is per is no time. */
function shareSubjectOrTime(one: OwnedFigure, other: OwnedFigure): boolean {
  if (one.subject !== null && other.subject !== null) return true;
  const [first, second] = [one.reading.period?.value, other.reading.period?.value];
  if (first === undefined || second === undefined || (first.from === null && first.to === null)) return false;
  return first.text === second.text;
}

/** How many digits tell that one value was written for the other: the same ones with the point elsewhere, or two of them exchanged; 0 where nothing does. */
function slipDigits({ interval: one, mention: { figure: { kind } } }: OwnedFigure, { interval: other }: OwnedFigure): number {
  if (one.range || other.range) return 0;
  const [first, second] = [digitsOf(one.value), digitsOf(other.value)];
  if (first === second) return first.length;
  const ratio = one.value / other.value;
  if (!(ratio < 10 && ratio > 0.1)) return 0;
  if (swapped(first, second)) return first.length;
  if (kind === 'money') return 0;
  // Counts are written out in full, so that a zero may have changed places too.
  const [written, another] = digitsOfBoth(one.value, other.value);
  return swapped(written, another) ? written.length : 0;
}

/** What of the text a headline or caption contradicts: its one figure of the kind, or else the one that is a slip of it. */
function againstShown<Member>(shown: OwnedFigure, texts: readonly Held<Member>[]): readonly Held<Member>[] {
  const others = texts.filter(({ figure }) => mayContradict(shown, figure));
  const first = others[0]?.figure;
  if (first === undefined) return none;
  const slips = others.filter(({ figure }) => slipDigits(shown, figure) > 0);
  const isOneValue = others.every(({ figure: { interval: { floor, ceiling } } }) => floor === first.interval.floor && ceiling === first.interval.ceiling);
  if (!isOneValue) return slips.length === 1 && slipDigits(shown, (slips[0] as Held<Member>).figure) >= fewestDigits ? slips : none;
  if (others.some(({ figure }) => isSetApart(figure))) return none;
  return slips.length > 0 || (isOtherSum(shown, first) && !isForAnother(shown.block.prose.text, shown.mention.end, first.block.prose.text)) ? others : none;
}

const none: readonly never[] = [];

/** Whether a sum of the text, less than twice apart, is the same deal told otherwise: where the quantity is one that happens once. */
function isOtherSum(shown: OwnedFigure, { reading: { metric, entity, partOfWhole }, interval, isFiled }: OwnedFigure): boolean {
  // Two sums that are both on file are those of two deals.
  if ((shown.isFiled && isFiled) || partOfWhole || shown.reading.partOfWhole) return false;
  if ((entity?.sure ?? 0) < certain || (shown.reading.entity?.sure ?? 0) < certain) return false;
  if (metric === null || entity === null || metricEntry(metric.value).lifetime !== 'one-off' || entity.rule === carriedRule) return false;
  const ratio = shown.interval.value / interval.value;
  return ratio < 2 && ratio > 0.5;
}

function wordsAround({ block, sentence }: OwnedFigure): string {
  const { start, end } = sentence();
  return block.prose.text.slice(start, end);
}

function isSetApart(figure: OwnedFigure): boolean {
  const { mention, reading: { period }, block: { prose: { text } } } = figure;
  return period?.value.future === true || isSetApartIn(text, figure.sentence(), mention);
}

/** Whether the words of its sentence right around a figure set it apart from another of its kind. */
export function isSetApartIn(text: string, sentence: Span, { start, end }: Span): boolean {
  return setApartBefore.test(text.slice(Math.max(sentence.start, start - lookBehind), start))
    || setApartAfter.test(text.slice(end, Math.min(sentence.end, end + lookAhead)));
}

/** Whether a figure of the text is a slip of a cell: with many digits they tell what it is, where its words leave that open. */
function contradictsCell(cell: OwnedFigure, text: OwnedFigure): boolean {
  const digits = slipDigits(cell, text);
  if (digits < 2 || (digits < fewestDigits && !shareSubjectOrTime(cell, text)) || (!text.isParty && !(digits >= fewestDigits && mayBeTold(text)))) return false;
  return mayContradict(cell, text);
}

/** Whether a figure whose reading leaves something open is at least the whole of something that its owner has. */
function mayBeTold({ mention, reading: { entity, metric }, block: { prose: { text } } }: OwnedFigure): boolean {
  const { vague, ambiguous, tags, low } = mention.figure;
  if (entity === null || entity.sure < likely || metric === null || vague || ambiguous || !(low > 0)) return false;
  return !tags.includes('change') && !tags.includes('equivalent') && !isToldAsPart(text, mention) && !isDenied(text, mention);
}

/** Places of the text, written with the same digits, that give one quantity with two of them exchanged or the point moved. */
function slipsAmong<Member>(alike: readonly Held<Member>[], tell: (one: Member, other: Member) => void): void {
  const parties = alike.filter(({ figure }) => figure.isParty);
  for (let at = 0; at < parties.length; at += 1) {
    const { member, figure: one } = parties[at] as Held<Member>;
    for (let after = at + 1; after < parties.length; after += 1) {
      const { member: another, figure: other } = parties[after] as Held<Member>;
      if (one.interval.value === other.interval.value) continue;
      const digits = slipDigits(one, other);
      if (digits >= manyDigits || (digits >= fewestDigits && shareSubjectOrTime(one, other)) || (digits >= fewestOfScale && isThousandfold(one, other))) {
        if (isOneVoice(one, other) && mayContradict(one, other)) tell(member, another);
      }
    }
  }
}

/** Characters between two figures of one paragraph of which the second may take up the first. */
const soonAfter = 300;

/** "raise $9.3 billion … If it gets the $9.3 million": whether a sum is told again soon after, a thousand times more or less. */
function isThousandfold(one: OwnedFigure, other: OwnedFigure): boolean {
  const ratio = one.interval.value / other.interval.value;
  return one.mention.figure.kind === 'money'
    && one.block === other.block
    && Math.abs(one.mention.start - other.mention.start) <= soonAfter
    && (isSameValue(ratio, 1000) || isSameValue(ratio, 0.001));
}

function isOneVoice(one: OwnedFigure, other: OwnedFigure): boolean {
  const [first, second] = [one.reading.attribution, other.reading.attribution];
  return first === null || second === null || first.value === second.value;
}
