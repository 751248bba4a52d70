import { visibleText } from '../core/report/visibleText';
import type { Terminal } from './terminal';

/**
 * Writes one line on standard error: what kind of message it is, then the message. Names of files and fields of packs
 * stand in it as they are, so whatever could drive a terminal or begin a line of its own is made visible.
 */
export async function tell(terminal: Terminal, kind: 'error' | 'warning' | 'note', message: string): Promise<void> {
  await terminal.writeError(`${kind}: ${visibleText(message)}\n`);
}
