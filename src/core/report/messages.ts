/** Formats the report can be exported in. */
export type ExportFormat = 'markdown' | 'html' | 'csv' | 'json' | 'sarif';

/** The formats a report can be exported in. */
export const exportFormats: readonly ExportFormat[] = ['markdown', 'html', 'csv', 'json', 'sarif'];

/** Names of the formats as a person chooses them. */
export const formatNames: Readonly<Record<ExportFormat, string>> = { markdown: 'Markdown', html: 'HTML', csv: 'CSV', json: 'JSON', sarif: 'SARIF' };

/** What the report panel tells the editor. */
export type FromReportMessage =
  /** The panel's script runs and may be sent reports. */
  | { readonly type: 'ready' }
  /** Show this figure in the draft; UTF-16 offsets of the report that is shown. */
  | { readonly type: 'jump'; readonly start: number; readonly end: number }
  /** Stop or go on following the draft. */
  | { readonly type: 'freeze'; readonly frozen: boolean }
  /** Show only what is new, or everything. */
  | { readonly type: 'only-new'; readonly on: boolean }
  | { readonly type: 'export'; readonly format: ExportFormat };

/** What the editor tells the report panel. */
export type ToReportMessage =
  /** A new report: the fragment of `renderReportPanel`, filters and scrolling are kept. */
  | { readonly type: 'report'; readonly html: string }
  /** A long check is under way: blocks done of all. */
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  /** Bring the figure that starts at this draft offset into view. */
  | { readonly type: 'reveal'; readonly start: number };

function wholeNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** A message from the panel, or null for anything else: what a web page sends is not trusted. */
export function readReportMessage(value: unknown): FromReportMessage | null {
  if (typeof value !== 'object' || value === null) return null;
  const message = value as Readonly<Record<string, unknown>>;
  switch (message['type']) {
    case 'ready':
      return { type: 'ready' };
    case 'jump': {
      const { start, end } = message;
      return wholeNumber(start) && wholeNumber(end) && start <= end ? { type: 'jump', start, end } : null;
    }
    case 'freeze':
      return typeof message['frozen'] === 'boolean' ? { type: 'freeze', frozen: message['frozen'] } : null;
    case 'only-new':
      return typeof message['on'] === 'boolean' ? { type: 'only-new', on: message['on'] } : null;
    case 'export': {
      const format = exportFormats.find((known) => known === message['format']);
      return format === undefined ? null : { type: 'export', format };
    }
    default:
      return null;
  }
}
