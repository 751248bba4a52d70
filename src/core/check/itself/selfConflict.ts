import type { ClaimIndex } from '../../claims/claim';
import { isIntoAnother } from '../../claims/dealSubjects';
import { isRecurring, toldInParts } from '../../claims/metricTraits';
import { metricEntry } from '../../claims/vocabulary';
import { chipsOf } from '../../figures/chipsOf';
import type { Figure, Mention } from '../../figures/figure';
import { isSameValue } from '../../figures/roundOff';
import { certain } from '../../reading/reading';
import type { Reading } from '../../reading/reading';
import { unfiledRule } from '../../reading/rules';
import type { BlockKind } from '../../text/block';
import type { Span } from '../../text/span';
import type { Notice } from '../finding';
import { isSaidInPlace } from '../ground';
import { figureInterval, overlap } from '../interval';
import type { Interval } from '../interval';
import { isRun } from '../claimFacts';
import { isWithinSession } from '../periods';
import { canonicalSubject } from '../subjects';
import { mayBeOneChip } from './oneChip';

/** A figure of the draft that is read as one certain quantity, with its place (draft offsets). */
export interface GroupMember extends Span {
  readonly mention: Mention;
  readonly reading: Reading;
  /** What kind of block it stands in. */
  readonly kind: BlockKind;
  /** Where its sentence begins in the draft: a writer who gives two values in one sentence compares them. */
  readonly sentenceStart: number;
  /** Whether a report gives it as what it is read as. */
  readonly isFiled: boolean;
  /** Whether only reports that a later one replaced do. */
  readonly isReplaced: boolean;
}

/**
 * The quantity a figure gives, as a key under which a draft's figures are compared with each other; null where the reading
 * leaves room: uncertain parts, an owner or a quantity that other sentences lend, a sum that may be one of several (no subject, no period), a value that
 * changes with time and carries no date, a part of a whole, one side of a change.
 */
export function groupKey(reading: Reading, mention: Mention, claims: ClaimIndex): string | null {
  const { entity, metric, subject, period } = reading;
  const { figure } = mention;
  if (entity === null || metric === null || entity.sure < certain || metric.sure < certain || subject?.rule === unfiledRule) return null;
  if (!isSaidInPlace(reading)) return null;
  if (figure.vague || figure.ambiguous || reading.partOfWhole || figure.tags.includes('change') || figure.tags.includes('equivalent')) return null;
  if ((subject !== null && subject.sure < certain) || (period !== null && period.sure < certain)) return null;
  const about = subject === null ? null : canonicalSubject(claims, entity.value, subject.value);
  const lifetime = isRun(entity.value, metric.value, about, claims) ? 'one-off' : metricEntry(metric.value).lifetime;
  // Within a day's trading a value is another one from hour to hour.
  const once = lifetime === 'one-off' && !isRecurring(metric.value);
  if (once ? about === null : period === null || isWithinSession(period.value.text)) return null;
  // One firm may put money into another year after year.
  const when = once && !isIntoAnother(about ?? '') ? '' : (period?.value.text ?? '');
  const future = period?.value.future === true ? 'future' : '';
  return [entity.value, metric.value, figure.unit, about ?? '', when, future, figure.per ?? ''].join('\u0000');
}

/**
 * Whether one value may have been written for the other: not far apart, or the same digits with the point elsewhere. Further
 * apart they are more likely two quantities that read alike.
 */
function mistakable(one: Figure, other: Figure): boolean {
  const ratio = Math.max(one.high, other.high) / Math.min(one.high, other.high);
  if (!(ratio > 2)) return true;
  const power = Math.log10(ratio);
  return isSameValue(power, Math.round(power));
}

/** Whether two figures of one group cannot both be right: nothing both stand for, in words that speak of the same thing. */
function contradict(one: GroupMember, other: GroupMember, first: Interval, second: Interval): boolean {
  if (one.sentenceStart === other.sentenceStart) return false;
  if (one.kind === 'table-cell' && other.kind === 'table-cell') return false;
  if (overlap(first.floor, first.ceiling, second.floor, second.ceiling) || !mistakable(one.mention.figure, other.mention.figure)) return false;
  // Two sums that are both on file are those of two deals, or of a deal and a part of it.
  const metric = one.reading.metric?.value;
  if (one.isFiled && other.isFiled && metric !== undefined && toldInParts(metric)) return false;
  // What was guided at first and what came of it are told one after the other.
  if ((one.isReplaced && other.isFiled) || (one.isFiled && other.isReplaced)) return false;
  return mayBeOneChip(one.mention.figure, other.mention.figure);
}

/** Whether the two are told by the same voice; figures that two sources give may well be unequal. */
function sameVoice(one: Reading, other: Reading): boolean {
  return one.attribution?.value === other.attribution?.value;
}

function headline(member: GroupMember): boolean {
  return member.kind === 'heading' || member.kind === 'caption';
}

/** Up to this many places are named in one notice. */
const namedPlaces = 5;

/**
 * Figures of one group (same key, in the order of the draft) held against each other: for every member a notice that names the
 * places with another value, or null. Told by one voice, two values contradict each other; a headline or caption contradicts
 * the text when its value is nowhere in it, whoever is quoted there.
 */
export function reviewGroup(members: readonly GroupMember[]): (Notice | null)[] {
  if (members.length < 2) return members.map(() => null);
  const intervals = members.map(({ mention }) => figureInterval(mention.figure));
  const classes = distinctValues(members, intervals);
  if (classes.length < 2) return members.map(() => null);

  const contradicts = (one: number, other: number): boolean =>
    contradict(members[one] as GroupMember, members[other] as GroupMember, intervals[one] as Interval, intervals[other] as Interval);
  const untold = (title: number): boolean =>
    classes.every((at) => headline(members[at] as GroupMember) || contradicts(title, at));
  const clash = (one: number, other: number): boolean => {
    const [a, b] = [members[one] as GroupMember, members[other] as GroupMember];
    if (!contradicts(one, other)) return false;
    if (sameVoice(a.reading, b.reading)) return true;
    return headline(a) !== headline(b) && untold(headline(a) ? one : other);
  };

  return members.map((member, index) => {
    const others = classes.filter((at) => at !== index && clash(index, at)).map((at) => members[at] as GroupMember);
    if (others.length === 0) return null;
    const notice = toldOtherwise(others.map(({ mention }) => mention), headline(member) || others.some(headline));
    return { ...notice, related: others.slice(0, namedPlaces).map(({ start, end }) => ({ start, end })) };
  });
}

/** The notice that other places of the draft give a quantity otherwise, without these places. */
export function toldOtherwise(others: readonly Mention[], withHeadline: boolean): Notice {
  return {
    code: 'self-conflict',
    kind: withHeadline ? 'headline' : 'text',
    detail: { low: Math.min(...others.map(({ figure }) => figure.low)), high: Math.max(...others.map(({ figure }) => figure.high)) },
    claims: [],
    related: [],
  };
}

/** First members of each different value, sentence kind and voice: enough to find what contradicts a member, and few in any draft. */
function distinctValues(members: readonly GroupMember[], intervals: readonly Interval[]): number[] {
  const seen = new Map<string, number>();
  members.forEach((member, index) => {
    const { floor, ceiling } = intervals[index] as Interval;
    const { reading, kind, isFiled, isReplaced, mention: { figure } } = member;
    const key = [floor, ceiling, reading.attribution?.value ?? '', headline(member), kind === 'table-cell', isFiled, isReplaced, chipsOf(figure) ?? ''].join('|');
    if (!seen.has(key) && seen.size < 50) seen.set(key, index);
  });
  return [...seen.values()];
}
