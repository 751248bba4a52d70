import { lightWords, wordOf } from './sentenceView';
import type { SentenceView } from './sentenceView';
import { WordTest } from './words';

const verbs = new Set('has had have is was will would lost spent raised said says plans planned sold sells made makes bought buys paid pays posted reported expects expected earned took got borrowed owes won'.split(' '));
const noName = new WordTest(/(?:an|ese|ish)$|^(?:these|those|there|they|what|most|many|both|such|nothing|everyone|nobody|somebody|another|here|today|yesterday|tomorrow|company|firm|revenue|valuation|capex|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|i|mr|ms|mrs|dr)$/);
const leading = new WordTest(/^(?:in|at|of|on|from|by|for|to|with|the)$/);

/** Whether a name that the lexicon lacks stands before the figure as a subject may ("Boeing lost …"): then nobody else owns it. */
export function strangerBefore(view: SentenceView, at: number, text: string): boolean {
  for (let place = at - 1; place >= 0 && place > at - 12; place -= 1) {
    const token = view.tokens[place];
    if (token === undefined || token.kind === 'figure' || token.kind === 'name') return false;
    if (token.kind !== 'word' || !isCapitalised(text, token.start) || token.lower.length < 4 || lightWords.passes(token.word) || noName.passes(token.word)) continue;
    const doing = verbs.has(view.tokens[place + 1]?.lower ?? '');
    if (place === 0 ? token.possessive || (doing && !token.lower.endsWith('s') && view.governors[0]?.first !== 0) : (doing || token.possessive) && !leading.passes(wordOf(view, place - 1))) return true;
  }
  return false;
}

/** A capital and a small letter, as names begin and acronyms do not. */
function isCapitalised(text: string, start: number): boolean {
  const first = text.charCodeAt(start);
  const second = text.charCodeAt(start + 1);
  return first >= 65 && first <= 90 && second >= 97 && second <= 122;
}
