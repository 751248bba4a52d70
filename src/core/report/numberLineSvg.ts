import type { Words } from '../wording/words';
import { escapeHtml } from './escapeHtml';
import { buildNumberLine, labelledTicks, numberLineAlternative, placeOnLine } from './numberLine';
import type { LineRow, LineTick, NumberLine, NumberLineInput } from './numberLine';

/** Whose colours the drawing wears. `page` takes them from the page's CSS variables and follows its theme. */
export type LineTheme = 'light' | 'dark' | 'hc-light' | 'hc-dark' | 'page';

/** The colours of a drawing, as CSS colours. */
export interface LineColours {
  readonly ink: string;
  readonly quiet: string;
  readonly grid: string;
  readonly draft: string;
  readonly agrees: string;
  readonly against: string;
  readonly context: string;
}

/**
 * Colours for pictures that stand outside the page (hovers), at least 4.5:1 against the background of the default themes
 * (7:1 in high contrast). Blue and orange, no red and green pair; shapes say the same.
 */
export const lineColours: Readonly<Record<LineTheme, LineColours>> = {
  light: { ink: '#1f1f1f', quiet: '#5a5a5a', grid: '#d4d4d4', draft: '#1f1f1f', agrees: '#0b5cad', against: '#a34400', context: '#5a5a5a' },
  dark: { ink: '#e6e6e6', quiet: '#b0b0b0', grid: '#4a4a4a', draft: '#ffffff', agrees: '#75beff', against: '#ffb057', context: '#b0b0b0' },
  'hc-light': { ink: '#000000', quiet: '#292929', grid: '#6e6e6e', draft: '#000000', agrees: '#003a75', against: '#6e2b00', context: '#292929' },
  'hc-dark': { ink: '#ffffff', quiet: '#ffffff', grid: '#8f8f8f', draft: '#ffffff', agrees: '#9cd3ff', against: '#ffcf94', context: '#ffffff' },
  page: {
    ink: 'var(--line-ink, currentColor)',
    quiet: 'var(--line-quiet, currentColor)',
    grid: 'var(--line-grid, #8888)',
    draft: 'var(--line-draft, currentColor)',
    agrees: 'var(--line-agrees, currentColor)',
    against: 'var(--line-against, currentColor)',
    context: 'var(--line-context, currentColor)',
  },
};

/** What is drawn, in which colours and how wide. */
export interface LineDrawing extends NumberLineInput {
  readonly theme: LineTheme;
  /** Pixels; default 460. */
  readonly width?: number;
  /** Rows closer together, for a hover, where every line counts. */
  readonly dense?: boolean;
}

interface Heights {
  readonly row: number;
  readonly top: number;
  readonly axis: number;
}

const roomy: Heights = { row: 20, top: 6, axis: 24 };
const dense: Heights = { row: 16, top: 1, axis: 19 };
const fontSize = 12;

function widthOf(character: string): number {
  if (/[ijl.,:;|!'’()[\] ]/.test(character)) return 0.36;
  if (/[mwMW@%—…]/.test(character)) return 0.95;
  return /[A-Z0-9$€£¥₹₩]/.test(character) ? 0.68 : 0.6;
}

const latinWidths: readonly number[] = Array.from({ length: 256 }, (_, code) => widthOf(String.fromCharCode(code)));

/** Advance widths of a common sans serif in ems, on the wide side, so that no label is cut on any system. */
function textWidth(text: string, size = fontSize): number {
  let ems = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Beyond Latin a character is wide; the two halves of a surrogate pair make one.
    ems += latinWidths[code] ?? (code >= 0xd800 && code <= 0xdfff ? 0.55 : code > 0x2e7f ? 1.05 : widthOf(text.charAt(i)));
  }
  return ems * size;
}

function clipTo(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('').trimEnd()}…`) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

function shape(row: LineRow, x: number, y: number, colour: string): string {
  switch (row.role) {
    case 'draft':
      return `<path d="M${round(x)} ${y - 6}l6 6-6 6-6-6z" fill="${colour}"/>`;
    case 'agrees':
      return `<circle cx="${round(x)}" cy="${y}" r="4.5" fill="${colour}"/>`;
    case 'differs':
      return `<circle cx="${round(x)}" cy="${y}" r="4" fill="none" stroke="${colour}" stroke-width="2"/>`;
    case 'disputes':
      return `<path d="M${round(x - 4)} ${y - 4}l8 8m0-8l-8 8" fill="none" stroke="${colour}" stroke-width="2.4" stroke-linecap="round"/>`;
    case 'context':
      return `<rect x="${round(x - 3)}" y="${y - 3}" width="6" height="6" fill="none" stroke="${colour}" stroke-width="1.4"/>`;
  }
}

/** An arrow where a report leaves its end open, pointing the way the bound does. */
function openEnd(x: number, y: number, direction: 1 | -1, limit: number, colour: string): string {
  const start = x + direction * 7;
  const end = direction === 1 ? Math.min(x + 30, limit) : Math.max(x - 30, limit);
  if ((end - start) * direction < 6) return '';
  return `<path d="M${round(start)} ${y}H${round(end)}m${-4 * direction} -3.5l${4 * direction} 3.5l${-4 * direction} 3.5" fill="none" stroke="${colour}" stroke-width="1.5" stroke-linejoin="round" stroke-linecap="round"/>`;
}

function colourOf(row: LineRow, colours: LineColours): string {
  if (row.role === 'draft') return colours.draft;
  if (row.role === 'agrees') return colours.agrees;
  return row.role === 'context' ? colours.context : colours.against;
}

function rowMarkup(row: LineRow, y: number, at: (value: number) => number, plot: readonly [number, number], colours: LineColours): string {
  const colour = colourOf(row, colours);
  const low = at(row.low);
  const high = at(row.high);
  const bar = high - low > 1 ? `<path d="M${round(low)} ${y}H${round(high)}" stroke="${colour}" stroke-width="5" stroke-linecap="round" opacity="0.55"/>` : '';
  const arrows = (row.openLow ? openEnd(low, y, -1, plot[0] + 2, colour) : '') + (row.openHigh ? openEnd(high, y, 1, plot[1] - 2, colour) : '');
  const marks = high - low > 12 ? shape(row, low, y, colour) + shape(row, high, y, colour) : shape(row, (low + high) / 2, y, colour);
  return bar + arrows + marks;
}

/** The scale with its ticks; labels do not touch each other. */
function axisMarkup(line: NumberLine, y: number, at: (value: number) => number, plot: readonly [number, number], colours: LineColours, rows: number): string {
  let markup = `<path d="M${plot[0]} ${y}H${plot[1]}" stroke="${colours.quiet}" stroke-width="1"/>`;
  for (const tick of line.ticks) {
    markup += `<path d="M${round(at(tick.value))} ${y - rows}V${y + 3}" stroke="${colours.grid}" stroke-width="1" stroke-dasharray="1 3"/>`;
  }
  const half = (tick: LineTick) => textWidth(tick.label, 11) / 2;
  const centre = (tick: LineTick) => Math.min(Math.max(at(tick.value), plot[0] + half(tick) - 12), plot[1] - half(tick) + 12);
  for (const tick of labelledTicks(line, (one) => [centre(one) - half(one), centre(one) + half(one)], 6)) {
    markup += `<text x="${round(centre(tick))}" y="${y + 15}" text-anchor="middle" font-size="11" fill="${colours.quiet}">${escapeHtml(tick.label)}</text>`;
  }
  return markup;
}

/**
 * The draft's figure among the reported ones as an SVG picture: a row for the draft and one for each reported value on
 * a shared logarithmic scale, name on the left, amount on the right, so that labels cannot collide. Null where there is
 * nothing to draw. All text is escaped, and the picture carries its own text alternative.
 */
export function numberLineSvg(drawing: LineDrawing, words: Words): string | null {
  const line = buildNumberLine({ ...drawing, shortNames: true }, words);
  if (line === null) return null;
  const width = drawing.width ?? 460;
  const colours = lineColours[drawing.theme];
  const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => textWidth(text)));
  const names = Math.min(widest(line.rows.map((row) => row.who)), width * 0.34);
  const amounts = Math.min(widest(line.rows.map((row) => row.amount)), width * 0.36);
  const plot = [round(names + 20), round(width - amounts - 20)] as const;
  const at = (value: number) => plot[0] + 8 + placeOnLine(value, line) * (plot[1] - plot[0] - 16);
  const heights = drawing.dense === true ? dense : roomy;
  const { top, row: rowHeight } = heights;
  const axis = top + line.rows.length * rowHeight;
  const height = axis + heights.axis;
  const draft = line.rows[0];
  const guide =
    draft === undefined ? ''
    : `<path d="M${round(at(Math.sqrt(draft.low * draft.high)))} ${top + rowHeight}V${axis}" stroke="${colours.draft}" stroke-width="1" opacity="0.6"/>`;
  const rows = line.rows.map((row, i) => {
    const y = top + i * rowHeight + rowHeight / 2;
    const weight = row.role === 'draft' ? ' font-weight="600"' : '';
    return (
      `<text x="6" y="${y + 4}" fill="${colours.ink}"${weight}>${escapeHtml(clipTo(row.who, names + 4))}</text>` +
      rowMarkup(row, y, at, plot, colours) +
      `<text x="${round(plot[1] + 12)}" y="${y + 4}" fill="${colours.ink}"${weight}>${escapeHtml(clipTo(row.amount, amounts + 4))}</text>`
    );
  });
  const label = escapeHtml(numberLineAlternative(line, words));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}" ` +
    `font-family="system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif" font-size="${fontSize}">` +
    `<title>${label}</title>${axisMarkup(line, axis, at, plot, colours, axis - top)}${guide}${rows.join('')}</svg>`
  );
}
