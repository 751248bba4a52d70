import type { Metric } from '../../claims/claim';
import { isIntoAnother } from '../../claims/dealSubjects';
import { received } from '../../claims/metricTraits';
import { leadingTo } from './otherMeasure';
import type { Measured, OtherMeasure } from './otherMeasure';
import { otherMeasures } from './otherMeasureRows';
import { leadingPlace, says, wordsAround } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import type { Token } from '../words/tokens';
import { wordSet, WordTest } from '../words/words';

const telling = new WordTest(new Set(otherMeasures.flatMap(({ near }) => near)));
/** Tokens before a figure, and behind it, among which a row's word stands. */
const tokensBefore = 30;
const tokensBehind = 16;

/** Which of a metric's rows are meant, a bit each: the first of them, and those beyond. */
interface RowBits {
  first: number;
  beyond: number;
}

/** Rows whose bits one number holds, and rows of one metric at most. */
const bitsInOne = 31;
const mostRows = 2 * bitsInOne;

function rowsOf(metric: Metric): readonly OtherMeasure[] {
  return otherMeasures.filter(({ metrics }) => metrics === null || metrics.has(metric));
}

for (const metric of new Set(otherMeasures.flatMap(({ metrics }) => [...metrics ?? []]))) {
  const { length } = rowsOf(metric);
  if (length > mostRows) throw new RangeError(`${metric} has ${length} other measures, and bits for ${mostRows}`);
}

/** The rows that a metric has, and by each of their words which of them may hold. */
interface Book {
  readonly rows: readonly OtherMeasure[];
  /** Rows that may hold without any word. */
  readonly always: RowBits;
  readonly byWord: ReadonlyMap<string, RowBits>;
}

const books = new Map<Metric, Book>();

function mark(bits: RowBits, row: number): RowBits {
  if (row < bitsInOne) bits.first |= 1 << row;
  else bits.beyond |= 1 << (row - bitsInOne);
  return bits;
}

function bookOf(metric: Metric): Book {
  let book = books.get(metric);
  if (book === undefined) {
    const rows = rowsOf(metric);
    const byWord = new Map<string, RowBits>();
    const always = { first: 0, beyond: 0 };
    rows.forEach(({ near }, row) => {
      if (near.length === 0) mark(always, row);
      for (const word of near) byWord.set(word, mark(byWord.get(word) ?? { first: 0, beyond: 0 }, row));
    });
    books.set(metric, (book = { rows, always, byWord }));
  }
  return book;
}

/** Used for one figure after the other. */
const due: RowBits = { first: 0, beyond: 0 };

/** Notes in `due` which of a metric's rows have a word of theirs near the figure at token `at`. */
function noteRowsNear(due: RowBits, view: SentenceView, at: number, { always, byWord }: Book): void {
  due.first = always.first;
  due.beyond = always.beyond;
  if (!says(view, telling)) return;
  const { tokens } = view;
  for (let place = Math.max(0, at - tokensBefore), last = Math.min(tokens.length, at + tokensBehind); place < last; place += 1) {
    const bits = byWord.get((tokens[place] as Token).lower);
    if (bits === undefined) continue;
    due.first |= bits.first;
    due.beyond |= bits.beyond;
  }
}

/** The next row that is due, taken out of `due`; -1 where none is left. */
function takeNext(due: RowBits): number {
  if (due.first !== 0) {
    const row = 31 - Math.clz32(due.first & -due.first);
    due.first &= due.first - 1;
    return row;
  }
  if (due.beyond === 0) return -1;
  const row = bitsInOne + 31 - Math.clz32(due.beyond & -due.beyond);
  due.beyond &= due.beyond - 1;
  return row;
}

/**
 * Whether the figure at token `at` of a sentence measures something else than its metric's reports do, in spite of its words: what is owed, a part of a
 * year, a share of the whole, a gain, a further sum.
 */
export function isOtherMeasure(view: SentenceView, at: number, measured: Measured, text: string): boolean {
  const { entity, metric, thing } = measured;
  if (metric === 'funding-raised' && isOfOthers(view, at)) return true;
  if (metric === 'contract-value' && thing === null && isPaid(view, at, entity)) return true;
  if (received.has(metric) && (thing === null || isIntoAnother(thing)) && isPaidTo(view, at, entity, thing)) return true;
  const book = bookOf(metric);
  noteRowsNear(due, view, at, book);
  if ((due.first | due.beyond) === 0) return false;
  const { front, rest } = wordsAround(view, at, text);
  for (let row = takeNext(due); row >= 0; row = takeNext(due)) {
    const { before, behind, only } = book.rows[row] as OtherMeasure;
    if (before?.test(front) !== false && behind?.test(rest) !== false && (only === null || only(measured))) return true;
  }
  return false;
}

const paying = wordSet('pay pays paid owe owes owed');

/** "OpenAI will pay Microsoft $13 billion", "committed $250 billion to Microsoft": whether the sum goes to another than the one on file as given to. */
function isPaidTo(view: SentenceView, at: number, entity: string, thing: string | null): boolean {
  const { tokens } = view;
  const receiver = lowerAt(tokens, at + 1) === 'to' ? tokenAt(tokens, at + 2)?.name ?? null : null;
  if (thing !== null && receiver !== null && (receiver.kind === 'organisation' || receiver.kind === 'service') && !thing.includes(receiver.spelling)) return true;
  // "spend $13 billion on Microsoft servers"
  if (lowerAt(tokens, at + 1) === 'on' && tokenAt(tokens, at + 2)?.name?.entity === entity) return true;
  return isPaid(view, at, entity);
}

const otherGivers: ReadonlySet<string> = wordSet('donors investors backers people individuals funders benefactors sources');

/** "Musk gave less than $45 million and other donors more than $90 million": whether a sum is given by others than the one who is named. */
function isOfOthers({ tokens }: SentenceView, at: number): boolean {
  for (let place = at - 1; place > 0 && place > at - 9; place -= 1) {
    if (tokens[place]?.kind === 'figure' || tokens[place]?.kind === 'mark') return false;
    if (otherGivers.has(lowerAt(tokens, place))) return lowerAt(tokens, place - 1) === 'other';
  }
  return false;
}

/** "OpenAI will pay Microsoft $13 billion": whether the firm is the one that gets the sum. */
function isPaid(view: SentenceView, at: number, entity: string): boolean {
  const lead = leadingPlace(view, at);
  return tokenAt(view.tokens, lead)?.name?.entity === entity && paying.has(lowerAt(view.tokens, lead - 1));
}

/** Whether a figure read as sales may as well be profit: "it earned", "made", and no word of sales about it. */
export function mayBeProfit(view: SentenceView, at: number, metric: Metric, text: string): boolean {
  if (metric !== 'revenue') return false;
  const { front, rest } = wordsAround(view, at, text);
  return gaining.test(front) && (besideSales.test(rest) || (!ofSales.test(front) && !ofSales.test(rest)));
}

/** "earned $72.9 billion" may be said of what is left as well as of what is sold. */
const gaining = leadingTo('(?:earn(?:s|ed|ing)?|made|makes)(?: [^ ]{1,14}(?: (?:million|billion|bn|mn|m))?,? (?:up|down) from)?');
/** "earned $521 million, or $6.78 a share, on revenues of $3.6 billion": sales of their own beside it, or a share's part. */
const besideSales = /^(?:,? or [^ ;]{1,12}(?: cents)? (?:a|per) share(?!\w)|[^;$\u20AC\u00A3]{0,24} on (?:[a-z]{2,12} ){0,2}(?:revenues?|sales|turnover)(?!\w))/i;
const ofSales = /\b(?:revenues?|sales|turnover|sold|selling|subscriptions?|advertising|licen[cs]ing|royalties)(?!\w)/i;
