import type { Mention } from '../../figures/figure';
import type { Block, TablePlace } from '../../text/block';
import { amountOf } from './bareAmounts';
import type { CheckedBlock } from '../checkedBlock';
import type { CheckedMention } from '../checkedMention';
import type { Notice } from '../finding';
import { notComingOut } from './recomputed';
import { isSlipOf } from './sumLeads';
import { countOf, isSummable, isTotal, startWithHedge, timesOf } from './summands';
import { isTotalled, pointsAtParts } from './sumWords';
import { added, meet, writtenRange } from './writtenRange';
import type { WrittenRange } from './writtenRange';

/** What a row or item of a total is called, and one that sums up a kind of rows by name. */
const totalLabel = /^(?:the )?(?:(?:grand |combined )?total|sum|altogether|in all|in total|all told|all together|(?:all|the) (?:two|three|four|five|six|seven|eight|nine|ten)(?: together| combined)?|together|combined)(?: (?:raised|spent|revenue|sales|spending|investment|cost|capex|orders|gpus|chips|count|funding|pledged|committed)){0,2} ?(?:[:=–—-]|$)/i;

/** Rows that are part of another, sum up some, or are taken away: with one of them the rest need not come to the total. */
export const oddLabel =
  /\b(?:of which|there-?of|incl(?:uding|udes|\.)?|sub-?totals?|totals?|sums?|average|mean|median|change|growth|memo|net|eliminations?|inter-?segment|adjustments?|less|minus|costs?|expenses?|profits?|income|loss(?:es)?|margin|tax(?:es)?|assets|liabilities|debt|discounts?|valuations?|arr|run[- ]?rate|market cap(?:itali[sz]ation)?|overlap|together|combined|cumulative|up to (?:19|20)\d\d|by (?:19|20)\d\d)(?!\w)|^(?:[-–—•·└>+*]|\.\.)/i;

/** A row that leaves nothing out. */
const allTheRest = /\b(?:others?|rest|else|remaining|remainder|elsewhere|miscellaneous)(?!\w)/i;

/** Columns of what nobody adds up. */
export const oddColumn = /\b(?:per|each|prices?|rates?|average|cumulative|to date|running|valuations?|share|change|growth)(?!\w)|%/i;

/** What a list leaves out, in the words that lead to it. */
const onlySome = /\b(?:largest|biggest|top|main|leading|selected|some|several|most|among|including|such as|for example|notably|chiefly|mainly|mostly|starting|beginning|first|so far|part)(?!\w)/i;

/** Columns of one kind: years, quarters, chips. */
const isOfKind = /^(?:[a-z]{0,3} ?\d{2,4}[a-z]{0,2}|[qh]\d(?:[ -]\d{4})?)$/i;

/** Rows that a total is added up from, at most, and up to how many all ways of leaving some out are tried. */
const mostParts = 30;
const mostTried = 8;

/** Digits of a total that is a slip of the sum, which a row that is left out does not happen to make. */
const fewestDigits = 3;

/** The notice that parts elsewhere do not come to a total, without their places, and these parts. */
export interface ListedSum {
  readonly notice: Notice;
  readonly others: readonly ListedPart[];
  readonly stated: number;
  readonly computed: number;
}

/** A part of such a sum where it stands. */
export type ListedPart = Mention & Pick<CheckedMention, 'home'>;

export type Blocks = readonly (readonly CheckedBlock[] | null)[];

/**
 * The total of a table's column, of a list, or of a list that it leads to or follows, against the rows or items: null where it comes out,
 * or where they may be only some of the parts, or parts of each other. `blocks` are those of the draft's chunks.
 */
export function checkListed(total: CheckedMention, blocks: Blocks): ListedSum | null {
  const { home: { block, mentions } } = total;
  switch (block.kind) {
    case 'table-cell':
      return block.table === null || mentions.length !== 1 ? null : ofTable(total, block.table, blocks);
    case 'list-item':
      return mentions.length === 1 && totalLabel.test(block.prose.text) ? toldOf(total, itemsBefore(total, blocks, total.home.chunk - 1), false) : null;
    case 'paragraph':
      return besideList(total, blocks);
    default:
      return null;
  }
}

function ofTable(total: CheckedMention, { column, row }: TablePlace, blocks: Blocks): ListedSum | null {
  const below = totalLabel.test(row) ? ofColumn(total, column, blocks) : null;
  return below ?? (totalLabel.test(column) ? ofRow(total, row, blocks[total.home.chunk]) : null);
}

function ofRow(total: CheckedMention, row: string, cells: readonly CheckedBlock[] | null | undefined): ListedSum | null {
  if (row === '' || oddLabel.test(row) || oddColumn.test(row)) return null;
  const parts: CheckedMention[] = [];
  let isOneKind = true;
  for (const { block: { table }, mentions } of cells ?? []) {
    const column = table?.column ?? '';
    if (mentions[0] === total || table?.row === '') continue;
    const [part] = mentions;
    if (part === undefined || mentions.length !== 1 || column === '' || oddLabel.test(column) || oddColumn.test(column)) return null;
    isOneKind &&= isOfKind.test(column);
    parts.push(part);
  }
  const sum = toldOf(total, parts, true);
  // "Low", "High" and "Total" side by side are no sum; years, quarters and chips are, and so is what is a slip of one.
  return sum === null || (isOneKind && sum.computed > sum.stated) || isSlipOf(sum.others, total, sum.computed, fewestDigits) ? sum : null;
}

function ofColumn(total: CheckedMention, column: string, blocks: Blocks): ListedSum | null {
  const parts = columnAbove(total, column, blocks);
  if (parts === null) return null;
  // Rows that come to their total in another column are added up here too, whatever they are called.
  const isSeenWhole = isOtherColumnWhole(total, column, blocks);
  if (!isSeenWhole && parts.some((part) => oddLabel.test(rowOf(part)))) return null;
  return toldOf(total, parts, isSeenWhole || parts.some((part) => allTheRest.test(rowOf(part))));
}

export function rowOf({ home: { block } }: CheckedMention): string {
  return block.table?.row ?? '';
}

/** The one figure of a column in each row above a total; null where a row has none, or several. */
function columnAbove({ home: { chunk } }: CheckedMention, column: string, blocks: Blocks): CheckedMention[] | null {
  return isOneColumn(blocks[chunk], column) ? columnUpTo(chunk - 1, column, blocks) : null;
}

/** The same in each row of a table up to the one at `last`. */
export function columnUpTo(last: number, column: string, blocks: Blocks): CheckedMention[] | null {
  if (column === '' || oddColumn.test(column)) return null;
  const parts: CheckedMention[] = [];
  for (let index = last; index >= 0; index -= 1) {
    const row = blocks[index] ?? null;
    if (row === null || row.every(({ block }) => block.table?.column === '')) break;
    const cell = row.find(({ block }) => block.table?.column === column && block.kind === 'table-cell');
    const part = cell?.mentions[0];
    const label = cell?.block.table?.row ?? '';
    if (cell === undefined || part === undefined || cell.mentions.length !== 1 || label === '') return null;
    if (!isOneColumn(row, column)) return null;
    parts.unshift(part);
    if (parts.length > mostParts) return null;
  }
  return parts;
}

/** Whether another column of the same rows comes to its total, so that the rows leave nothing out. */
function isOtherColumnWhole(total: CheckedMention, column: string, blocks: Blocks): boolean {
  return (blocks[total.home.chunk] ?? []).some(({ block, mentions }) => {
    const [other] = mentions;
    const header = block.table?.column ?? '';
    if (other === undefined || mentions.length !== 1 || header === column || other.figure.hedge !== null || !isTotal(other)) return false;
    const parts = columnAbove(other, header, blocks);
    if (parts === null || parts.length < 2 || !parts.every((part) => isSummable(part, other))) return false;
    return meet(added(parts.map((part) => writtenRange(part, textOf(part)))), writtenRange(other, textOf(other)));
  });
}

function isOneColumn(row: readonly CheckedBlock[] | null | undefined, column: string): boolean {
  let count = 0;
  for (const { block: { table } } of row ?? []) if (table?.column === column) count += 1;
  return count === 1;
}

/** The one figure of each item of the list that ends at a chunk or above empty lines; null where an item has none or several of the total's unit. */
function itemsBefore(total: CheckedMention, blocks: Blocks, from: number): ListedPart[] | null {
  return items(total, blocks, from, -1)?.reverse() ?? null;
}

function items(total: CheckedMention, blocks: Blocks, from: number, step: 1 | -1): ListedPart[] | null {
  const parts: ListedPart[] = [];
  let isLoose = false;
  for (let index = from; index >= 0 && index < blocks.length; index += step) {
    const chunk = blocks[index] ?? null;
    if (chunk === null) {
      isLoose = true;
      continue;
    }
    const [home] = chunk;
    if (home === undefined || home.block.kind !== 'list-item') break;
    // What is indented otherwise is another list, or a list in the list.
    if (parts[0] !== undefined && parts[0].home.start !== home.start) {
      if (isLoose) break;
      return null;
    }
    isLoose = false;
    const part = chunk.length === 1 && !oddLabel.test(labelOf(home.block)) && parts.length < mostParts ? partOfItem(home, total) : null;
    if (part === null) return null;
    parts.push(part);
  }
  return parts;
}

/** A number that an item begins with, or has behind its name, without the unit of the items around it: "50,000 for the port", "Ostwind: 50,000". */
const bareItem = /^(?:[^\d:–—]{1,40}(?::| [–—]) )?(\d{1,3}(?:,\d{3}){0,3}(?:\.\d{1,3})?)(?: (thousand|million|billion|trillion|bn))?(?= ?(?:[;,.]|$)| (?:for|to|in|by|from|at|on)(?!\w))/i;

/** The one figure of the total's unit in an item; null where there is none or there are several. */
function partOfItem(home: CheckedBlock, total: CheckedMention): ListedPart | null {
  const own = home.mentions.filter(({ figure }) => figure.unit === total.figure.unit);
  if (own.length > 0) return own.length === 1 ? (own[0] as CheckedMention) : null;
  const told = bareItem.exec(home.block.prose.text);
  if (told === null) return null;
  const [all, number = '', scale] = told;
  const figure = amountOf(number, scale, total);
  const start = all.lastIndexOf(number);
  return figure === null ? null : { start, end: all.length, hedgeSpan: null, figure, home };
}

/** What an item says before its figure, or the first words of it. */
function labelOf({ prose: { text } }: Block): string {
  return text.slice(0, 60);
}

/** How many times as much as its sum, or as little, a total may be that the words may set over other parts too. */
const farthest = 1.5;

/** Whether a total is no more than `most` times as much as its sum, or as little. */
export function isOfItsSize({ stated, computed }: ListedSum, most = farthest): boolean {
  return computed <= most * stated && stated <= most * computed;
}

/** Empty lines, at most, between a list and the words that lead to it or sum it up. */
export const mostEmpty = 3;

/** The chunk of the list that begins (1) or ends (-1) next to a chunk; -1 where none does. */
function listBeside(blocks: Blocks, chunk: number, step: 1 | -1): number {
  let index = chunk + step;
  for (let empty = 0; empty < mostEmpty && index >= 0 && index < blocks.length && (blocks[index] ?? null) === null; empty += 1) index += step;
  return blocks[index]?.[0]?.block.kind === 'list-item' ? index : -1;
}

/** A total that stands above a list and leads to it with a colon, or below one and points back at it. */
function besideList(total: CheckedMention, blocks: Blocks): ListedSum | null {
  const { mentions, chunk } = total.home;
  const below = mentions[mentions.length - 1] === total ? listBeside(blocks, chunk, 1) : -1;
  const leading = below < 0 ? null : leadingTo(total, blocks, below);
  if (leading !== null || mentions[0] !== total) return leading;
  const above = listBeside(blocks, chunk, -1);
  return above < 0 ? null : summingUp(total, blocks, above);
}

/** "Three deals worth": what leads to a total of a list of so many items. */
const countedWorth = /\b(two|three|four|five|six|seven|eight|nine|ten) (?:(?!each|which)[a-z-]{2,14} ){1,3}(?:worth|of|for|totall?ing)(?: a (?:combined|total of))? $/i;

function leadingTo(total: CheckedMention, blocks: Blocks, list: number): ListedSum | null {
  const { block: { prose: { text }, sentences }, mentions } = total.home;
  const last = sentences[sentences.length - 1];
  if (!text.endsWith(':') || last === undefined || total.start < last.start) return null;
  if (mentions.some((other) => other !== total && other.start >= last.start)) return null;
  if (onlySome.test(text.slice(last.start, last.end))) return null;
  const count = countedWorth.exec(text.slice(last.start, startWithHedge(total)))?.[1];
  const isCounted = count !== undefined && text.length === total.end + 1;
  const isSaid = isCounted || isTotalled(text, total, null);
  if (!isSaid && !endsInTotal.test(text.slice(total.end))) return null;
  const parts = items(total, blocks, list, 1);
  if (isCounted && parts?.length !== countOf(count)) return null;
  const sum = isSaid || isSharedOut(parts) ? toldOf(total, parts, true) : null;
  return sum === null || isSaid || isOfItsSize(sum, nearest) ? sum : null;
}

/** "270,000 Blackwell GPUs:": what stands between such a total and its list. */
const endsInTotal = /^(?: [\w’'-]{1,20}){0,3}:$/;
/** Items at least that share a total out in no other words than their own numbers. */
const fewestShares = 3;

/** Whether a list's items all begin with their numbers: "50,000 for the government". */
function isSharedOut(parts: readonly ListedPart[] | null): boolean {
  return parts !== null && parts.length >= fewestShares && parts.every((part) => startWithHedge(part) === 0);
}

/** How many times as much as its sum, or as little, a total is that nothing but its colon leads to it. */
const nearest = 1.2;

function summingUp(total: CheckedMention, blocks: Blocks, list: number): ListedSum | null {
  const { block: { prose: { text }, sentences } } = total.home;
  const [first] = sentences;
  if (first === undefined || total.end > first.end) return null;
  const words = pointsAtParts(text.slice(0, startWithHedge(total)), text.slice(total.end, first.end));
  if (words === null || words.verb !== undefined) return null;
  const parts = itemsBefore(total, blocks, list);
  return parts === null || (words.count !== null && words.count !== parts.length) ? null : toldOf(total, parts, true);
}

/** The notice that parts do not come to a total, null where they do or may; `isWhole`: whether the words say that no part is left out. */
export function toldOf(total: CheckedMention, parts: readonly ListedPart[] | null, isWhole: boolean): ListedSum | null {
  if (parts === null || parts.length < 2 || !isTotal(total)) return null;
  if (!parts.every((part) => isSummable(part, total) && timesOf(textOf(part), part) === 1 && !isTakenAway(part))) return null;
  if (total.figure.hedge === 'at-most' || total.figure.hedge === 'at-least') return null;
  const whole = writtenRange(total, textOf(total));
  const ranges = parts.map((part) => writtenRange(part, textOf(part)));
  const sum = added(ranges);
  if (meet(sum, whole)) return null;
  if (sum.value < whole.value ? !isWhole && !isSlipOf(parts, total, sum.value, fewestDigits) : comesOutWithout(ranges, whole)) return null;
  const shown = parts.map((part) => textOf(part).slice(part.start, part.end)).join(' + ');
  const [stated, computed] = [whole.value, sum.value];
  return { notice: notComingOut('sum', { stated, computed, parts: parts.length, shown }, []), others: parts, stated, computed };
}

function textOf({ home: { block } }: ListedPart): string {
  return block.prose.text;
}

/** Whether a sign or bracket before a figure makes it less than nothing. */
function isTakenAway(part: ListedPart): boolean {
  return /[-−–(]\s?$/.test(textOf(part).slice(Math.max(0, part.start - 2), part.start));
}

/** Whether the total comes out without some of the rows, which may be part of others. */
function comesOutWithout(ranges: readonly WrittenRange[], whole: WrittenRange): boolean {
  if (ranges.length > mostTried) return ranges.some((_, left) => meet(added(ranges.filter((__, index) => index !== left)), whole));
  for (let chosen = 1; chosen < 2 ** ranges.length - 1; chosen += 1) {
    const some = ranges.filter((_, index) => (chosen >> index) % 2 === 1);
    if (some.length >= 2 && meet(added(some), whole)) return true;
  }
  return false;
}
