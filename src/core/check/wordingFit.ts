import type { Claim, Qualifier } from '../claims/claim';
import { isSameValue } from '../figures/roundOff';
import type { Candidate, Looseness } from './candidate';
import { isWritten } from './comparison';
import { digitsOf } from './digits';
import type { Notice } from './finding';
import { isTurned, overlap } from './interval';
import type { Interval } from './interval';
import type { Question } from './relevance';
import type { Verdict } from './standing';

const below: ReadonlySet<Qualifier> = new Set<Qualifier>(['at-most', 'nearly']);

/** Whether the draft's figure is another value written more closely than the report's: "$34.9 billion" where the report says "nearly $35 billion". */
function isCloser(figure: Interval, report: Interval): boolean {
  return figure.digits > report.digits && !isSameValue(figure.value, report.value);
}

/** Whether a report counts the very chips that the draft names, and no other of its owner's reports on the quantity counts those of another deal or site. */
function isOfOwnChip({ claim }: Candidate, all: readonly Candidate[], chip: string | null): boolean {
  const isOfAnother = ({ claim: other }: Candidate): boolean => other.chip === chip && other.metric === claim.metric && other.subject !== claim.subject;
  return chip !== null && claim.chip === chip && !all.some(isOfAnother);
}

/** Whether nothing but the reports with a bound can be meant: none of the others that agree gives the value flat, and each is on the very quantity. */
function isMeant(
  claims: Verdict['claims'],
  bounded: readonly Candidate[],
  { matter: { subject, chip }, interval: { value, digits } }: Question,
  all: readonly Candidate[],
): boolean {
  const isOfBounded = ({ metric, entity }: Claim): boolean => bounded.some(({ claim }) => claim.metric === metric && claim.entity === entity);
  const isFlat = claims.some(({ claim, stance, rule }) =>
    (stance === 'agrees' || stance === 'context') && isWritten(rule) && !claim.slip && !below.has(claim.qualifier) && isOfBounded(claim)
    // A figure that has more digits than a flat report repeats another.
    && (digitsOf(claim.high).length >= digits || isSameValue(claim.high, value)));
  const isOnQuantity = (entry: Candidate): boolean => onQuantity.has(entry.loose)
    || (entry.loose === 'near-period' && ((subject !== null && entry.claim.subject === subject) || isOfOwnChip(entry, all, chip)))
    || (entry.loose === 'subject-unnamed' && (digits >= unmistakable || isOfOwnChip(entry, all, chip)));
  return !isFlat && bounded.every(isOnQuantity);
}

/** From how many digits on a number has no double among an owner's reports: 58,640 chips are those that one of them tells of. */
const unmistakable = 3;

/** Kinds of looseness that leave a claim on the very quantity. */
const onQuantity: ReadonlySet<Looseness | null> = new Set<Looseness | null>([null, 'many-values', 'older-deal', 'part-of-whole', 'period']);

/**
 * The reports that give the draft's very number as a bound on the other side, where none gives it otherwise: "at least 200,000" where the one report with
 * that number has "up to 200,000", whatever more another may tell.
 */
function turnedRound({ interval, matter: { chip, subject } }: Question, all: readonly Candidate[]): readonly Candidate[] {
  if (interval.hedge !== 'at-least' && interval.hedge !== 'at-most') return none;
  const giving = all.filter(({ excludedBy, claim, facts: { interval: report } }) =>
    excludedBy === null && claim.position === 'asserts' && !claim.slip && !report.range && isSameValue(report.value, interval.value));
  const isOnQuantity = (entry: Candidate): boolean => onQuantity.has(entry.loose) || entry.loose === 'chip'
    || isOfOwnChip(entry, all, chip) || (subject !== null && entry.claim.subject === subject);
  return giving.every((entry) => isTurned(entry.facts.interval.hedge, interval.hedge) && isOnQuantity(entry)) ? giving : none;
}

const none: readonly never[] = [];

/**
 * The notice that the draft dropped the reports' bound ("up to", "nearly", "less than") or turned it round; null where a
 * report gives the figure as the draft words it. "More than" dropped is rounding, and no one is misled by it.
 */
export function wordingNotice(question: Question, { leading, claims: agreeing }: Verdict, all: readonly Candidate[]): Notice | null {
  const { interval } = question;
  const same = leading.filter(({ claim, rule, facts: { interval: report } }) =>
    !claim.slip && rule !== 'range' && !isCloser(interval, report) && overlap(interval.plainLow, interval.plainHigh, report.plainLow, report.plainHigh));
  if (interval.range) return null;
  const turned = turnedRound(question, all);
  if (turned.length > 0) return noticeOf('turned', question, turned);
  if (same.length === 0) return null;
  // Be it of a chip by another name: whoever gives the figure as the draft words it is repeated, not misquoted.
  const { hedge } = interval;
  const isWordedAs = ({ qualifier }: Claim): boolean => hedge === 'at-most' || hedge === 'nearly' ? qualifier !== 'at-least' : !below.has(qualifier);
  const isRepeated = all.some(({ claim, excludedBy, outcome, rule }) =>
    excludedBy === null && outcome === 'agrees' && rule === 'exact' && !claim.slip && isWordedAs(claim));
  if (isRepeated) return null;
  let kind: string | null = null;
  if (same.every(({ claim }) => below.has(claim.qualifier))) {
    // Hours that chips ran are reckoned, not promised: who takes the upper bound of a reckoning for it inflates nothing.
    if (hedge === null && question.matter.unit !== 'gpu-hour' && isMeant(agreeing, same, question, all)) kind = 'dropped';
    else if (hedge === 'at-least') kind = 'turned';
  } else if (same.every(({ claim }) => claim.qualifier === 'at-least') && (hedge === 'at-most' || hedge === 'nearly')) {
    kind = 'turned';
  }
  return kind === null ? null : noticeOf(kind, question, same);
}

/** Reports that a notice names at most. */
const mostNamed = 3;

function noticeOf(kind: string, { interval: { hedge } }: Question, reports: readonly Candidate[]): Notice {
  const detail = { draft: hedge ?? '', report: reports[0]?.claim.qualifier ?? '' };
  return { code: 'wording', kind, detail, claims: reports.slice(0, mostNamed).map(({ claim }) => claim.id), related: [] };
}
