import type { Container, PlacedBlock } from './chunk';
import type { CommentFragment } from './comments';
import { hasInlineMarks, readInline } from './inline';
import { plainProse } from './prose';
import { ProseBlock } from './proseBlock';
import { splitRow } from './tableRow';

/** Longest header of a table that is kept for its cells, in UTF-16 code units. */
const longestHeader = 200;

/** Longest row that is read, in UTF-16 code units: what is longer was not written as a table, and would be read in one go. */
const longestRow = 12_000;

/** Headers of columns that say who gives the figures of a row. */
const ofSources = /^\s*(?:(?:the )?sources?|according to|reported by|estimated by|estimates? (?:by|of)|claimed by|stated by|said by|says who|who says so|publishers?|claimants?|outlets?|references?|quelle|quellen|laut)\s*$/i;

/** Headers of columns that say whose the rows are. */
const ofParties = /^\s*(?:who|whose|firm|company|owner|builder|operator|developer|maker|lab|start-?up|customer|buyer|tenant|borrower|spender|organi[sz]ation|unternehmen|firma)s?\s*$/i;

/** Headers of columns that say when something was, or in which round. */
const ofTimes = /^\s*(?:(?:fiscal |financial |calendar )?years?|dates?|when|periods?|quarters?|months?|(?:funding )?rounds?|announced|closed|time|stage|jahr|datum|zeitraum|quartal|runde)\s*$/i;

const ofDays = /^\s*(?:dates?|when|announced|datum)\s*$/i;

/** Headers of columns that say what a figure in the first one is. */
const ofThings = /^\s*(?:(?:of )?what(?: (?:it|the figure|the number) (?:counts|is|measures|covers|means|stands for))?|items?|descriptions?|meaning|claims?|statement|for what|was)\s*$/i;

/**
 * The cells of a row of a table as blocks; comments in them are added to `comments`. `start` is where the row's text begins
 * in its line, in UTF-16 code units; `columns` are the table's headers, null for the row of headers itself.
 */
export function readCells(
  container: Container | null,
  start: number,
  text: string,
  columns: readonly string[] | null,
  comments: CommentFragment[],
): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  if (text.length > longestRow) return blocks;
  const cells = splitRow(text);
  const read = cells.map(({ start: from, end }) => {
    const raw = plainProse(text.slice(from, Math.max(from, end)));
    return hasInlineMarks(raw.text) ? readInline(raw) : { prose: raw, comments: [] };
  });
  const columnWhere = (from: number, test: (header: string) => boolean): number => columns?.findIndex((header, column) => column >= from && test(header)) ?? -1;
  const wordsOf = (column: number): string => read[column]?.prose.text.slice(0, longestHeader) ?? '';
  const told = columnWhere(0, (header) => ofSources.test(header));
  const whose = columnWhere(1, (header) => ofParties.test(header));
  // Beside a source a date may be that of the report.
  const timed = columnWhere(1, (header) => ofTimes.test(header) && !(told >= 0 && ofDays.test(header)));
  const described = wordsOf(columnWhere(1, (header) => ofThings.test(header)));
  const [source, party, time] = [wordsOf(told), wordsOf(whose), wordsOf(timed)];
  let row = '';
  cells.forEach((cell, column) => {
    const inline = read[column];
    if (cell.end <= cell.start || inline === undefined) return;
    const { prose, comments: inside } = inline;
    for (const comment of inside) {
      const from = start + cell.start;
      comments.push({ start: from + comment.start, end: from + comment.end, text: comment.text, opens: true, closes: true });
    }
    const table = {
      column: columns?.[column] ?? '',
      row: column === 0 ? described : row,
      role: column === 0 ? '' : columns?.[0] ?? '',
      source: column === told ? '' : source,
      party: column === whose ? '' : party,
      time: column === timed ? '' : time,
    };
    if (column === 0 && columns !== null) row = prose.text.slice(0, longestHeader);
    blocks.push({ start: start + cell.start, block: new ProseBlock('table-cell', 0, container?.quoted ?? false, table, prose, cell.end - cell.start) });
  });
  return blocks;
}

/** The headers of a table from the blocks of its first row: what stands in each column, cut to what is kept. */
export function headersOf(text: string, start: number, blocks: readonly PlacedBlock[]): readonly string[] {
  return splitRow(text).map((cell) => {
    const words = blocks.find((placed) => placed.start === start + cell.start)?.block.prose.text ?? '';
    return words.slice(0, longestHeader);
  });
}
