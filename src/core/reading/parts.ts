import type { Metric } from '../claims/claim';
import { wordOf } from './sentenceView';
import type { SentenceView } from './sentenceView';
import { lowerAt, tokenAt } from './tokens';
import { wordClass, WordTest } from './words';

const divisions = new WordTest(new Set(['division', 'divisions', 'segment', 'segments', 'arm', 'subsidiary']));
const sales = new WordTest(new Set(['revenue', 'revenues', 'sales', 'turnover']));
/** Words before "revenue" that leave it the whole: anything else names a part ("data center revenue", "cloud sales"). */
const lands = new WordTest(new Set(['china', 'europe', 'america', 'japan', 'india', 'asia']));
const whole = new WordTest(new Set((
  'in of its their the a annual total quarterly yearly annualized annualised recurring record full-year net overall company group future more about and or with on for from s this that than as monthly combined expected projected estimated own '
  + 'whose our new gross reported made earned generated brought generates earning earns first second third fourth half-year fiscal theoretical run-rate additional daily contract lost missed said has had is was no any much extra to by company-wide strong global worldwide consolidated forecast'
).split(' ')));

const saysDivision = wordClass(divisions);
const saysSales = wordClass(sales);

/** Whether the words show a part of what the metric counts as a whole: a division's, a product's, a country's sales. */
export function isPart(view: SentenceView, at: number, metric: Metric | null): boolean {
  if ((view.classes & (metric === 'revenue' ? saysDivision | saysSales : saysDivision)) === 0) return false;
  for (let place = Math.max(0, at - 12); place < Math.min(view.tokens.length, at + 6); place += 1) {
    const token = view.tokens[place];
    if (token === undefined) continue;
    if (divisions.passes(token.word)) return true;
    if (metric !== 'revenue' || token.kind !== 'word' || !sales.passes(token.word)) continue;
    const before = tokenAt(view.tokens, place - 1);
    if (before !== undefined && (before.kind === 'word' ? !before.possessive && !whole.passes(before.word) : before.kind === 'name' && before.name?.kind !== 'organisation' && !before.possessive)) return true;
    if (lowerAt(view.tokens, place + 1) === 'in' && lands.passes(wordOf(view, place + 2))) return true;
  }
  return false;
}
