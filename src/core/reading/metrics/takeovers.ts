import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import type { Token } from '../words/tokens';
import { wordSet } from '../words/words';

/** What makes a deal one over a whole firm. */
const ofFirms: ReadonlySet<string> = wordSet('all-stock all-cash all-share takeover merger acquisition buyout buy-out cash-and-stock stock-and-cash cash-and-share');
const acquiring: ReadonlySet<string> = wordSet('takeover acquisition merger buyout acquire acquires acquired acquiring buy buys buying bought purchase purchases purchased purchasing swallow swallows swallowed merge merges merged merging');
const overtaking: ReadonlySet<string> = wordSet('take takes took taken taking');
/** What else is bought by contract. */
const goods: ReadonlySet<string> = wordSet('capacity chips chip computing compute cloud gpus gpu servers server power energy electricity services service access time racks accelerators tpus processors space room land hardware equipment gas');
/** Words before the deal in which stands what is done by it, at most. */
const reach = 26;

/**
 * Whether the deal at token `deal` is one by which a firm is taken over: "an all-stock deal", "is to take over io, Jony Ive's firm, in a deal". What buys
 * chips or capacity is none.
 */
export function takesOver({ tokens }: SentenceView, deal: number): boolean {
  if (ofFirms.has(lowerAt(tokens, deal - 1))) return true;
  for (let place = deal - 1; place >= 0 && place > deal - reach; place -= 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.kind === 'figure' || token.lower === ';' || goods.has(token.lower)) return false;
    const taken = overtaking.has(token.lower);
    if (taken && stakeBehind(tokens, place)) return true;
    if ((acquiring.has(token.lower) || (taken && lowerAt(tokens, place + 1) === 'over')) && firmBehind(tokens, place)) return true;
  }
  return false;
}

const firms: ReadonlySet<string> = wordSet('it company firm rival startup start-up lab maker developer group stake');

/** Whether a firm is named or meant right behind the verb at `place`. */
function firmBehind(tokens: readonly Token[], place: number): boolean {
  for (let next = place + 1; next <= place + 4; next += 1) {
    const token = tokenAt(tokens, next);
    if (token === undefined || token.kind === 'mark') return false;
    // A name that the lexicon lacks may be written small, as "io" is.
    if (token.kind === 'name' || firms.has(token.lower) || (token.kind === 'word' && token.word.capital)) return true;
    if (next === place + 1 && token.kind === 'word' && lowerAt(tokens, next + 1) === ',') return true;
  }
  return false;
}

/** "took a 49 percent stake": whether a stake is what the verb at `place` takes. */
function stakeBehind(tokens: readonly Token[], place: number): boolean {
  for (let next = place + 1; next <= place + 6; next += 1) if (lowerAt(tokens, next) === 'stake') return true;
  return false;
}
