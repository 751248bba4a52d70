import { hedging } from '../words/hedgeWords';
import { figureBefore, kindBit, says, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import { wordSet, WordTest } from '../words/words';

const totals: ReadonlySet<string> = wordSet('total totals bill sum tab tally outlay order whole lot invoice purchase fleet haul');
const chips: ReadonlySet<string> = wordSet('chips gpus accelerators processors hardware servers cards tpus superchips');
/** Without any of these no sum is told to be their worth. */
const tellsOfChips = new WordTest(chips);
const coming: ReadonlySet<string> = wordSet('come comes came coming add adds added amount amounts amounted work works worked run runs ran is was would be will to at up out then alone');
const pricing: ReadonlySet<string> = wordSet('estimated put reckoned valued thought priced worth said believed calculated is are was were be been to cost have at being');
const priced: ReadonlySet<string> = wordSet('estimated put reckoned valued worth priced cost calculated');
const articles: ReadonlySet<string> = wordSet('the its their these those all');
/** What a price is by the hour or month is no price of a chip. */
const lasting: ReadonlySet<string> = wordSet('hour hours hourly month monthly rent rents rented rental');
const scaled = /(?:million|billion|trillion|[mbt]n?)$/;
/** Words between a verb and its subject, at most. */
const longest = 8;

/**
 * Whether the sum at token `at` is what chips cost together, told by the subject of its clause: "sells the H100 for $25,000; at the low end the total
 * comes to nearly $9 billion", "the chips of the first phase are estimated at $3 billion".
 */
export function totalsChips(view: SentenceView, at: number): boolean {
  return isTotalOfPrices(view, at) || isWorthOfChips(view, at);
}

/** Place of the word before the sum's verb, of the words given; `at` where there is no verb. */
function beforeVerb(view: SentenceView, at: number, verb: ReadonlySet<string>): number {
  const { tokens } = view;
  let place = at - 1;
  while (place > at - 5 && hedging.passes(wordOf(view, place)) && !verb.has(lowerAt(tokens, place))) place -= 1;
  const end = place;
  while (place > end - longest && verb.has(lowerAt(tokens, place))) place -= 1;
  return place === end ? at : place;
}

/** "the total comes to", behind the price of one chip. */
function isTotalOfPrices(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  const before = figureBefore(view, at);
  if (before === undefined || (view.kinds & kindBit.chip) === 0) return false;
  const price = tokenAt(tokens, before);
  if (price?.measures !== 'money' || scaled.test(price.lower)) return false;
  for (let place = before - 4; place <= before + 4; place += 1) if (lasting.has(lowerAt(tokens, place))) return false;
  const noun = beforeVerb(view, at, coming);
  return noun !== at && noun > before && totals.has(lowerAt(tokens, noun));
}

/** "the chips of the first phase are estimated at". */
function isWorthOfChips(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  if (!says(view, tellsOfChips)) return false;
  const last = beforeVerb(view, at, pricing);
  if (last === at) return false;
  let told = false;
  for (let place = last + 1; place < at; place += 1) told ||= priced.has(lowerAt(tokens, place));
  if (!told) return false;
  for (let place = last; place > last - longest; place -= 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.kind === 'figure' || token.kind === 'mark') return false;
    if (!chips.has(token.lower)) continue;
    // "a maker of chips is valued at": the chips stand at the head of the clause.
    let lead = place - 1;
    while (lead > place - 5 && (tokens[lead]?.kind === 'name' || articles.has(lowerAt(tokens, lead)))) lead -= 1;
    const opens = tokenAt(tokens, lead);
    return opens === undefined || opens.kind === 'mark' || lowerAt(tokens, lead) === 'and' || lowerAt(tokens, lead) === 'that';
  }
  return false;
}
