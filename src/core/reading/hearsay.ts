import { saysInClosing, saysOfHearsay } from './sayingWords';
import { lightWords, reachOfWindow, wordOf } from './sentenceView';
import type { SentenceView } from './sentenceView';
import { lowerAt, tokenAt } from './tokens';
import { wordClass, words, WordTest } from './words';

const claimed = new WordTest(new Set(['claim', 'claims', 'rumour', 'rumor', 'allegation', 'assertion', 'estimate']));
/** Tokens between a figure and the noun that makes a mere claim of it. */
const longestClaim = 4;

/** "the $100 million bonus claim", "the $6 million estimate": told as what somebody holds. */
function isCalledClaim({ tokens }: SentenceView, at: number): boolean {
  for (let place = at + 1; place <= at + longestClaim; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.kind === 'mark' || token.kind === 'figure') return false;
    if (claimed.passes(token.word)) return true;
    if (lightWords.passes(token.word)) return false;
  }
  return false;
}

const saysTelling = wordClass(saysOfHearsay);
const longestClosing = 4;

const texts = new WordTest(new Set(words('paper prospectus filing filings index page letter blog article headline account study survey memo documents newspaper outlet analysts experts critics observers')));
const saysText = wordClass(texts);
/** What a text does with a figure, as others do with anything. */
const giving = new WordTest(new Set(words('put puts price prices priced give gives gave show shows showed count counts counted cite cites cited convert converts converted credit credits credited round rounds rounded call calls called name names named use uses used has had')));
const longestTitle = 4;

/** "the DeepSeek-V3 paper prices the run at": a text, or people told by their trade, with a verb of theirs. */
function isGivenByText(view: SentenceView, at: number): boolean {
  if ((view.classes & saysText) === 0) return false;
  for (let place = Math.max(0, at - reachOfWindow); place < at; place += 1) {
    if (!texts.passes(wordOf(view, place))) continue;
    for (let next = place + 1; next <= place + longestTitle && next < at; next += 1) if (giving.passes(wordOf(view, next))) return true;
  }
  return false;
}

const reportedly = new WordTest(new Set(['reportedly', 'rumoured', 'rumored', 'allegedly']));
const saysReportedly = wordClass(reportedly);

/** "reportedly", on whichever side of the figure. */
function isSaidReportedly(view: SentenceView, at: number): boolean {
  if ((view.classes & saysReportedly) === 0) return false;
  for (let place = Math.max(0, at - reachOfWindow), to = Math.min(view.tokens.length, at + reachOfWindow); place < to; place += 1) if (reportedly.passes(wordOf(view, place))) return true;
  return false;
}

/** Whether the sentence leaves the figure at token `at` to somebody, named or not: "an index lists R1 at $5.5 million", "…, critics say". */
export function isHearsay(view: SentenceView, at: number): boolean {
  if (isSaidReportedly(view, at) || isCalledClaim(view, at) || isGivenByText(view, at)) return true;
  if ((view.classes & saysTelling) === 0) return false;
  for (let place = at - 1; place >= 0 && place > at - reachOfWindow; place -= 1) {
    if (lowerAt(view.tokens, place) === ';') break;
    if (saysOfHearsay.passes(wordOf(view, place))) return true;
  }
  return endsInTelling(view, at);
}

function endsInTelling(view: SentenceView, at: number): boolean {
  let comma = at + 1;
  while (comma < at + reachOfWindow && comma < view.tokens.length && view.tokens[comma]?.lower !== ',') comma += 1;
  for (let place = comma + 1; place <= comma + longestClosing; place += 1) {
    const token = tokenAt(view.tokens, place);
    if (token?.kind !== 'word') return false;
    if (saysInClosing.passes(token.word)) return true;
  }
  return false;
}
