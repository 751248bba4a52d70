import type { Figure } from '../../figures/figure';
import { isSameValue, powerOfTen } from '../../figures/roundOff';
import { sentenceAt } from '../../text/sentences';
import type { CheckedBlock } from '../checkedBlock';
import type { CheckedMention } from '../checkedMention';
import { digitsOf, digitsOfBoth, oneApart, swapped } from '../digits';
import { areNamedTogether, isOneOwner, mayBeToldAlike } from './headlineOwners';
import { significantStep } from '../interval';
import { isSetApartIn } from './ownerConflict';
import { tellingStems } from '../reportWords';

/** Paragraphs with figures right below a headline that tell what it is about. */
const paragraphs = 4;

/**
 * One owner, one measure, each word of both sentences and the first paragraph count one. What more it takes where a figure stands further down,
 * and where both are read as other measures.
 */
const furtherDown = 1;
const otherMeasure = 2;
/** And for the digits of a headline that gives a bound or hedges. */
const hedged = 2;
/** From what it takes on the words around a figure may not set it apart from another of its kind, nor a rate from a year. */
const much = 3;
/** How much more than it takes leaves no doubt that a value that two others happen to add up to is none of their sum. */
const plenty = 2;
/** Words by which a headline tells a sum or a difference. */
const addsUp =
  /\b(?:together|combined|altogether|between|both|total|overall|all told|in all|adds?|added|gains?|gap|more|less|extra|another|half|average|each)(?!\w)/i;
/** What it takes for a range to be one of the text. */
const forRange = 2;

/** The paragraphs with figures right below a headline, in the order of the draft; `all` are the draft's figures. */
export function paragraphsBelow(title: CheckedMention, all: readonly CheckedMention[]): readonly CheckedBlock[] {
  const found: CheckedBlock[] = [];
  for (let at = all.indexOf(title) + 1; at < all.length; at += 1) {
    const { cited, home } = all[at] as CheckedMention;
    if (cited || home.block.kind === 'heading' || home.block.kind === 'caption' || found.at(-1) === home) continue;
    if (found.length === paragraphs) break;
    found.push(home);
  }
  return found;
}

/**
 * Those of the text of which a headline's figure is a slip, as far as the words of both and where they stand tell: those of which most tells;
 * none where they are several values.
 */
export function slipsByWords(
  title: CheckedMention,
  told: readonly CheckedMention[],
  below: readonly CheckedBlock[],
  isMadeOfOthers: () => boolean,
): readonly CheckedMention[] {
  const slips = told.flatMap((text) => {
    const slip = asSlip(title.figure, text.figure);
    if (slip === null || (slip.needed >= much && (isOfRate(title, text) || isSetApart(text)))) return none;
    const place = below.indexOf(text.home);
    const needed = slip.needed + (place < 0 ? furtherDown : 0) + (slip.ofScale > 1 || mayBeToldAlike(title, text) ? 0 : otherMeasure);
    const evidence = evidenceOf(title, text);
    const beyond = evidence + (place === 0 && isLeading(text) ? 1 : 0) - needed;
    return evidence === 0 || beyond < 0 ? none : { text, beyond, ...slip };
  });
  if (slips.length === 0) return none;
  const most = Math.max(...slips.map(({ beyond }) => beyond));
  const values = new Set(slips.filter(({ beyond }) => beyond === most).map(({ meant }) => meant));
  if (values.size !== 1) return none;
  const best = slips.filter(({ meant }) => values.has(meant));
  const isSure = best.some(({ ofScale }) => ofScale > 0) || (most >= plenty && !addsUp.test(title.home.block.prose.text));
  if (!isSure && isMadeOfOthers()) return none;
  const exact = best.filter(({ isExact }) => isExact);
  return (exact.length > 0 ? exact : best).map(({ text }) => text);
}

/** Whether no more than one figure of its kind stands before one in its paragraph: what a text is about it tells first. */
function isLeading({ home: { mentions }, start, figure: { unit } }: CheckedMention): boolean {
  return mentions.filter((other) => other.start < start && other.figure.unit === unit).length < 2;
}

/** Those `ranges` of the text of which a headline's is a slip: the text has not both its ends, and each end is that of the other but for one digit. */
export function rangeSlips(
  title: CheckedMention,
  ranges: readonly CheckedMention[],
  told: readonly CheckedMention[],
  below: readonly CheckedBlock[],
): readonly CheckedMention[] {
  const { low, high } = title.figure;
  const isTold = (end: number): boolean => told.some(({ figure }) => isSameValue(figure.low, end) || isSameValue(figure.high, end));
  if (isTold(low) && isTold(high)) return none;
  // "$54 billion, plus or minus 2 per cent".
  if (told.some(({ figure }) => figure.low === figure.high && figure.low >= low && figure.low <= high)) return none;
  const slips = ranges.filter((text) => {
    const { figure } = text;
    if (!isEndOf(low, figure.low) || !isEndOf(high, figure.high) || isSetApart(text)) return false;
    return evidenceOf(title, text) + (below.includes(text.home) ? 1 : 0) >= forRange;
  });
  const [first] = slips;
  return slips.every(({ figure }) => isSameValue(figure.low, first?.figure.low ?? 0) && isSameValue(figure.high, first?.figure.high ?? 0)) ? slips : none;
}

/** Whether one end of a range is that of another, or with one digit another or two exchanged. */
function isEndOf(one: number, other: number): boolean {
  if (isSameValue(one, other)) return true;
  const [first, second] = digitsOfBoth(one, other);
  return powerOfTen(one) === powerOfTen(other) && first.length > 1 && (oneApart(first, second) || swapped(first, second));
}

const none: readonly never[] = [];

/** How much tells that two figures are of one quantity: one owner, one measure, and each word of both sentences. */
function evidenceOf(title: CheckedMention, text: CheckedMention): number {
  const isTied = isOneOwner(title, text) || areNamedTogether(title, text);
  if (!isTied && title.entity !== null && text.entity !== null) return 0;
  const names = isTied ? tellingStems(`${title.entity?.value ?? ''} ${text.entity?.value ?? ''}`) : null;
  const own = rootsAround(title);
  let evidence = (isTied ? 1 : 0) + (title.metric !== null && title.metric.value === text.metric?.value ? 1 : 0);
  for (const root of rootsAround(text)) if (own.has(root) && names?.has(root) !== true) evidence += 1;
  return evidence;
}

/** What is told at a yearly rate is another quantity than that of a year, and a headline may give either. */
function isOfRate({ period: one }: CheckedMention, { period: other }: CheckedMention): boolean {
  return (one === null) !== (other === null) && (one ?? other)?.value.runRate === true;
}

function isSetApart({ mention, home: { block: { prose: { text }, sentences } } }: CheckedMention): boolean {
  return isSetApartIn(text, sentenceAt(sentences, text, mention.start), mention);
}

/** "train" and "training", "spend" and "spending". */
const endings = /(?:ing|ed|ment|er|e)$/;
const shortestRoot = 4;

/** Characters before and behind a figure in which its sentence's words are looked at. */
const reach = 300;

/** Roots found before: they stand for as long as the figure does, and a headline is held against all. */
const ofMentions = new WeakMap<CheckedMention, ReadonlySet<string>>();

/** The roots of the words of a figure's sentence that tell something. */
function rootsAround(mention: CheckedMention): ReadonlySet<string> {
  let roots = ofMentions.get(mention);
  if (roots === undefined) ofMentions.set(mention, (roots = findRoots(mention)));
  return roots;
}

function findRoots({ home: { block: { sentences, prose: { text } } }, start, end }: CheckedMention): ReadonlySet<string> {
  const roots = new Set<string>();
  const sentence = sentenceAt(sentences, text, start);
  for (const stem of tellingStems(text.slice(Math.max(sentence.start, start - reach), Math.min(sentence.end, end + reach)))) {
    const root = stem.replace(endings, '');
    roots.add(root.length < shortestRoot ? stem : root);
  }
  return roots;
}

/** What a headline's figure was to be, and what it takes besides the values to say so. */
interface Slip {
  /** Its power of ten and its digits. */
  readonly meant: string;
  /** How many digits tell that it is a thousand times too much or too little; 0 where it is not. */
  readonly ofScale: number;
  /** Whether the text has it in as few digits. */
  readonly isExact: boolean;
  readonly needed: number;
}

/** A headline's value as a slip of one of the text; null where it is none. */
export function asSlip({ low: title, hedge }: Figure, { low: text }: Figure): Slip | null {
  const step = Math.min(significantStep(title), 10 ** (powerOfTen(title) - 1));
  const apart = Math.abs(powerOfTen(text) - powerOfTen(title));
  // A headline gives fewer digits than its text.
  const unit = step * 10 ** (powerOfTen(text) - powerOfTen(title));
  const rounded = Math.round(text / unit) * unit;
  const meant = `${powerOfTen(rounded)} ${digitsOf(rounded)}`;
  if (apart === 1 || apart === 3) {
    const digits = digitsOf(title);
    if (digits !== digitsOf(rounded)) return null;
    const needed = apart === 3 ? (digits.length > 1 ? 1 : 2) : (digits.length > 1 ? 2 : 4) + (hedge === null ? 0 : 1);
    return { meant, ofScale: apart === 3 ? digits.length : 0, isExact: digitsOf(text) === digits, needed };
  }
  if (apart !== 0) return null;
  const isExact = significantStep(text) >= step;
  const needed = neededFor(title, isExact ? text : rounded, isExact);
  return needed === null ? null : { meant, ofScale: 0, isExact, needed: needed + (hedge === null ? 0 : hedged) };
}

/** What it takes for one value to be written for another of the same power of ten. */
function neededFor(title: number, text: number, isExact: boolean): number | null {
  const [first, second] = digitsOfBoth(title, text);
  if (swapped(first, second)) return first.length > 2 ? 1 : 2;
  // What one of them rounds further tells no more than its own digits.
  const digits = Math.min(digitsOf(text).length, digitsOf(title).length);
  if (digits < 2 || !oneApart(first, second)) return null;
  // The next one in the last place comes of rounding on the way, as of a sum in another money.
  const isNext = Math.abs(Number(first) - Number(second)) === 1;
  if (digits > 2) return isNext ? null : 1;
  return 3 + (isNext ? 1 : 0) + (isExact ? 0 : 1);
}
