import type { Metric } from '../claims/claim';
import { isNameWord } from './nameWords';
import type { Part } from './reading';
import { lightWords, wordOf } from './sentenceView';
import type { SentenceView } from './sentenceView';
import type { Token } from './tokens';
import { WordTest } from './words';

/** Metrics of which one owner has many, told apart by what the money went to. */
const dealt: ReadonlySet<Metric> = new Set<Metric>(['funding-raised', 'investment-pledge', 'acquisition-price', 'contract-value']);
const holdings = new WordTest(/^(?:stakes?|shares?|holdings?|interests?|investments?|shareholdings?)$/);
const bids = new WordTest(/^(?:bids?|offers?|takeover|purchase|acquisition|buyout|deal|proposal|pursuit)$/);
const within = new WordTest(/^(?:in|of)$/);
const towards = new WordTest(/^(?:for|of)$/);
const into = new WordTest(/^into$/);
const forWord = new WordTest(/^for$/);
const buying = new WordTest(/^(?:buy|buys|bought|buying|acquire|acquires|acquired|acquiring|purchased?|purchases|purchasing|took|take|takes)$/);
const articles = new WordTest(/^(?:the|a|an|its|their|rival|fellow|competitor)$/);

/**
 * What the money at token `at` went to, where that is something the lexicon lacks: "put $10 billion into WeWork", "its $40 billion
 * bid for Arm", "sold its stake in Sprint for $20 billion", "bought Mellanox for $6.9 billion". Null where it is the `owner` itself, or the words name no such thing.
 */
export function dealObject(view: SentenceView, at: number, owner: string, metric: Metric | null, text: string): Part<string> | null {
  if (metric === null || !dealt.has(metric)) return null;
  const place = behind(view, at) ?? before(view, at, text);
  const token = place === null ? undefined : view.tokens[place];
  if (token === undefined) return null;
  if (token.name?.kind === 'organisation' && token.name.entity !== null) {
    const { entity } = token.name;
    if (entity === owner) return null;
    return { value: entity, words: text.slice(token.start, token.end), span: { start: token.start, end: token.end }, rule: 'what the money went to', sure: 0.85 };
  }
  if (!isNameWord(token, text)) return null;
  const words = nameFrom(view, place as number, text);
  return { value: words.text, words: words.text, span: { start: words.start, end: words.end }, rule: 'what the money went to', sure: 0.85 };
}

/** Place of the object behind the figure. */
function behind(view: SentenceView, at: number): number | null {
  if (into.passes(wordOf(view, at + 1))) return past(view, at + 2);
  for (let step = at + 1; step <= at + 3; step += 1) {
    const word = wordOf(view, step);
    if ((holdings.passes(word) && within.passes(wordOf(view, step + 1))) || (bids.passes(word) && towards.passes(wordOf(view, step + 1)))) return past(view, step + 2);
    if (view.tokens[step]?.kind !== 'word') return null;
  }
  return null;
}

/** Place of the object before the figure, which "for" joins to it: "bought NAME for", "its stake in NAME for". */
function before(view: SentenceView, at: number, text: string): number | null {
  let place = at - 1;
  while (place > at - 5 && !forWord.passes(wordOf(view, place)) && lightWords.passes(wordOf(view, place))) place -= 1;
  if (!forWord.passes(wordOf(view, place))) return null;
  let first = place - 1;
  while (first > place - 5 && (isNameWord(view.tokens[first], text) || view.tokens[first]?.name?.kind === 'organisation')) first -= 1;
  if (first === place - 1) return null;
  let lead = first;
  while (lead > first - 3 && articles.passes(wordOf(view, lead))) lead -= 1;
  const led = wordOf(view, lead);
  const verb = buying.passes(led) || (within.passes(led) && holdings.passes(wordOf(view, lead - 1)));
  return verb ? first + 1 : null;
}

function past(view: SentenceView, place: number): number {
  return articles.passes(wordOf(view, place)) ? place + 1 : place;
}

function nameFrom(view: SentenceView, place: number, text: string): { text: string; start: number; end: number } {
  const first = view.tokens[place] as Token;
  let last = first;
  for (let next = place + 1; next < place + 4 && isNameWord(view.tokens[next], text) && (view.tokens[next] as Token).start === last.end + 1; next += 1) last = view.tokens[next] as Token;
  const end = last.possessive ? last.end - 2 : last.end;
  return { text: text.slice(first.start, end), start: first.start, end };
}
