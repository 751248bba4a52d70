import type { Finding } from '../check/finding';
import { rankedClaims } from '../wording/rankClaims';
import type { Words } from '../wording/words';
import { buildNumberLine, labelledTicks, placeOnLine } from './numberLine';
import type { LineRow, LineTick } from './numberLine';
import { columnsOf, visibleText } from './visibleText';

const marks: Readonly<Record<LineRow['role'], string>> = { draft: '◆', agrees: '●', differs: '○', disputes: '×', context: '·' };

function clip(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let out = '';
  for (const character of text) {
    if (columnsOf(out + character) > columns - 1) break;
    out += character;
  }
  return `${out.trimEnd()}…`;
}

function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

function plotRow(row: LineRow, columns: number, at: (value: number) => number): string {
  const cells = new Array<string>(columns).fill(' ');
  const low = at(row.low);
  const high = at(row.high);
  for (let i = low; i <= high; i++) cells[i] = '─';
  cells[low] = marks[row.role];
  cells[high] = marks[row.role];
  if (row.openHigh) for (let i = high + 1; i <= Math.min(high + 3, columns - 1); i++) cells[i] = i === Math.min(high + 3, columns - 1) ? '→' : '─';
  if (row.openLow) for (let i = low - 1; i >= Math.max(low - 3, 0); i--) cells[i] = i === Math.max(low - 3, 0) ? '←' : '─';
  return cells.join('');
}

/**
 * The number line in characters, one report a row, at most `width` columns; empty where there is nothing to draw. The
 * draft's mark is ◆, agreeing reports ●, differing ones ○, disputing ones ×, context ·.
 */
export function numberLineText(finding: Finding, words: Words, width: number): readonly string[] {
  const line = buildNumberLine({ draft: finding.mention.figure, claims: rankedClaims(finding) }, words);
  if (line === null || width < 40) return [];
  const nameColumns = Math.min(26, Math.floor(width * 0.32), Math.max(...line.rows.map((row) => columnsOf(row.who))));
  const amountColumns = Math.min(22, Math.max(...line.rows.map((row) => columnsOf(row.amount))));
  const plotColumns = width - nameColumns - amountColumns - 4;
  if (plotColumns < 12) return [];
  const at = (value: number) => Math.round(placeOnLine(value, line) * (plotColumns - 1));
  const rows = line.rows.map(
    (row) => `${padTo(clip(visibleText(row.who), nameColumns), nameColumns)}  ${plotRow(row, plotColumns, at)}  ${clip(row.amount, amountColumns)}`,
  );
  const axis = new Array<string>(plotColumns).fill('─');
  const labels = new Array<string>(plotColumns).fill(' ');
  const startOf = (tick: LineTick) => Math.min(Math.max(0, at(tick.value) - Math.floor(tick.label.length / 2)), plotColumns - tick.label.length);
  for (const tick of line.ticks) axis[at(tick.value)] = '┴';
  for (const tick of labelledTicks(line, (tick) => [startOf(tick), startOf(tick) + tick.label.length], 1)) {
    for (let i = 0; i < tick.label.length; i++) labels[startOf(tick) + i] = tick.label.charAt(i);
  }
  const lead = ' '.repeat(nameColumns + 2);
  return [...rows, lead + axis.join(''), (lead + labels.join('')).trimEnd()];
}
