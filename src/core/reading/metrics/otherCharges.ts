import { says, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import { wordSet, WordTest } from '../words/words';

const charging = new WordTest(new Set(['charge', 'charges', 'write-off', 'write-down']));
/** What firms book besides goods that they cannot sell. */
const elsewhere: ReadonlySet<string> = wordSet('tax severance restructuring settle settlement legal goodwill losses layoffs redundancies fine fines penalty litigation lawsuit pension depreciation exceptional');
/** What it is booked for where it is goods. */
const goods: ReadonlySet<string> = wordSet('inventory inventories stock stocks unsold chips chip purchase purchases commitments obligations h20 h20s h200 mi308 parts supply components');
/** Words beside the sum that may say what a charge is for. */
const before = 8;
const behind = 9;

/** "A tax charge of $15.9 billion", "two charges: $2.5 billion to settle and $1.8 billion for severance": whether a charge is for anything but goods. */
export function chargesOther(view: SentenceView, at: number): boolean {
  if (!says(view, charging)) return false;
  const { tokens } = view;
  let other = false;
  for (let place = at + 1; place <= at + behind; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.kind === 'figure' || token.lower === ';') break;
    if (goods.has(token.lower) || token.name?.kind === 'chip') return false;
    other ||= elsewhere.has(token.lower);
  }
  if (other) return true;
  for (let place = at - 1; place >= at - before; place -= 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.kind === 'figure' || token.lower === ';') break;
    if (charging.passes(wordOf(view, place))) return elsewhere.has(lowerAt(tokens, place - 1));
  }
  return false;
}
