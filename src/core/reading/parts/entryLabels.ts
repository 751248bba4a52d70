import { isNamedBusiness } from './businesses';
import { currencyCodes } from '../words/hedgeWords';
import { lightWords, says, temporal, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import type { Token } from '../words/tokens';
import { wordSet, WordTest } from '../words/words';

/** What a label says of the quantity of its entry: nothing, so that the list tells it; that a business took it in; or what no table knows. */
export type Label = 'plain' | 'business' | 'unread';

/** "iPhone" is as good a name as "Gaming". */
const capital = /\p{Lu}/u;
const marks = new WordTest(new Set([':', '\u2014', '\u2013', '=']));
/** Words between the mark and the sum. */
const leadingUp: ReadonlySet<string> = wordSet('a an the about around roughly some nearly almost over up to more than at least as much many estimated record another further additional just only mere whopping ~');
/** Words that set one entry off from another and name no quantity. */
const settingOff: ReadonlySet<string> = wordSet(
  'figure figures number numbers sum sums total totals amount tally rest remainder others other everything everyone else estimate estimates forecast forecasts target goal guidance projection result record level high low upper lower '
  + 'top bottom end peak range midpoint outcome actual actuals average half share part it that this those these same latter former before after then now today earlier later previous prior first second third fourth fifth last next '
  + 'new old original revised official company firm group rival rivals competitors startup start-up lab giant maker parent unit sum plan plans planned expected reported alone together combined all both each two three four five six q1 q2 q3 q4 h1 h2 fy '
  + 'version model round series site phase plus minus per so far to date',
);
const done: ReadonlySet<string> = wordSet('spent paid given sold built put made left due owed');
/** From this weight upwards a word of the label speaks for a quantity itself. */
const spoken = 4;
/** Words of a label at most: whatever is longer is a sentence. */
const longest = 9;

/** Place of the colon or dash that leads from a short label at the sentence's head up to the sum at token `at`; -1 where none does. */
export function endOfLabel(view: SentenceView, at: number): number {
  const { tokens, figures } = view;
  if ((figures[0] ?? at) !== at || !says(view, marks)) return -1;
  let mark = at - 1;
  while (mark > at - 5 && (leadingUp.has(lowerAt(tokens, mark)) || currencyCodes.has(lowerAt(tokens, mark)))) mark -= 1;
  return marks.passes(wordOf(view, mark)) && mark <= longest ? mark : -1;
}

const aYear = /^(?:FY)?(?:19|20)\d\d$|^[QH][1-4]$|^FY\d\d$/;

/** "2023: $28 billion": whether a time is all that the label of a list's entry says of the sum at token `at`. */
export function isDatedAlone(view: SentenceView, at: number): boolean {
  const mark = endOfLabel(view, at);
  if (mark < 1) return false;
  let years = 0;
  for (let place = 0; place < mark; place += 1) {
    const { lower, word } = view.tokens[place] as Token;
    if (aYear.test(word.raw)) years += 1;
    else if (!temporal.has(lower) && !lightWords.passes(word)) return false;
  }
  return years > 0;
}

/**
 * What the label of a list's entry says of the sum at token `at`, which its colon leads up to: "Gaming: a record $3.8 billion", "stock handed to staff:
 * $2.5 billion". Names, times and words that only set one entry off from the next are plain, as is an entry without a label.
 */
export function labelOf(view: SentenceView, at: number): Label {
  const { tokens, governors } = view;
  const mark = endOfLabel(view, at);
  if (mark < 0) return 'plain';
  for (const { row, last } of governors) {
    if (last >= mark) break;
    if (row.kind === 'money' && row.weighed.some(({ weight }) => weight >= spoken)) return 'plain';
  }
  let own = 0;
  for (let place = 0; place < mark; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined) return 'plain';
    if (token.kind !== 'word' || lightWords.passes(wordOf(view, place)) || temporal.has(token.lower) || settingOff.has(token.lower)) continue;
    // "deployed at once", "spent so far": what was done with what the list is of.
    if (own === 0 && place < 2 && (token.lower.endsWith('ed') || done.has(token.lower))) return 'plain';
    // What is written with a capital may be a name that the lexicon lacks.
    if (!capital.test(token.word.raw)) own += 1;
  }
  if (isNamedBusiness(view, 0, mark)) return 'business';
  return own > 0 ? 'unread' : 'plain';
}
