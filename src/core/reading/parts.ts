import type { Metric } from '../claims/claim';
import { lightWords, wordOf } from './sentenceView';
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

const rising = new WordTest(/^(?:up|down|higher|lower|increased|raised|rose|grew|climbed|jumped|surged|fell|dropped|declined|cut|reduced|lowered|lifted|boosted)$/);
const startingAt = new WordTest(/^(?:from|on|over|compared|versus|against)$/);

/** Whether a figure is the step from one value to another: "up $1 billion from what it said last time", "raised by $2 billion". */
function isStep(view: SentenceView, at: number): boolean {
  for (let before = at - 1; before >= at - 4; before -= 1) {
    const word = lowerAt(view.tokens, before);
    if (word === 'by') return rising.passes(wordOf(view, before - 1));
    if (word === 'up' || word === 'down') return startingAt.passes(wordOf(view, at + 1));
    if (!lightWords.passes(wordOf(view, before))) return false;
  }
  return false;
}

/** Whether the words show a part of what the metric counts as a whole: a division's, a product's, a country's sales; or only what it rose by. */
export function isPart(view: SentenceView, at: number, metric: Metric | null): boolean {
  if (isStep(view, at)) return true;
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
