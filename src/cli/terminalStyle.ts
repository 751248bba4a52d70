import type { Standing } from '../core/check/finding';
import { plainStyle } from '../core/report/renderText';
import type { TextStyle } from '../core/report/renderText';
import type { Terminal } from './terminal';

/** Colours of the sixteen every terminal has, none of them a red and green pair: the mark and the word carry the meaning. */
const standingColour: Readonly<Record<Standing, string>> = {
  differs: '1;35',
  conflict: '1;33',
  superseded: '34',
  agrees: '36',
  unreported: '2',
};

function paint(code: string): (text: string) => string {
  return (text) => `\u001b[${code}m${text}\u001b[0m`;
}

const colourStyle: TextStyle = {
  strong: paint('1'),
  quiet: paint('2'),
  standing: (standing, text) => paint(standingColour[standing])(text),
};

/**
 * Colour on a terminal, none in a pipe. `--color` and `--no-color` decide first, then NO_COLOR (no-color.org) and
 * FORCE_COLOR, then TERM=dumb.
 */
export function chooseStyle(asked: boolean | null, terminal: Terminal): TextStyle {
  const { NO_COLOR, FORCE_COLOR, TERM } = terminal.env;
  const wanted =
    asked ??
    (NO_COLOR !== undefined && NO_COLOR !== '' ? false
    : FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0' ? true
    : terminal.interactive && TERM !== 'dumb');
  return wanted ? colourStyle : plainStyle;
}
