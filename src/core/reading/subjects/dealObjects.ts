import type { Metric } from '../../claims/claim';
import { isDeal } from '../../claims/metricTraits';
import type { EntityFile } from '../names/entityFile';
import { endOfName, isNameWord, withoutPossession } from '../sentence/nameWords';
import type { NameKind } from '../names/names';
import { goodsBehind } from '../owners/ownerClauses';
import { boughtInStock, saidBefore } from '../metrics/paidFor';
import type { Part, Period } from '../reading';
import { carriedRule, claimRule, spentRule } from '../rules';
import { firstPlace, leadingPlace, lightWords, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import type { Token } from '../words/tokens';
import { isOfMonth, toldMonth } from '../times/toldMonths';
import { isOfOtherSum } from './otherSubjects';
import { namedBeforeApposition } from '../metrics/wholePurchases';
import { WordTest } from '../words/words';

const holdings = new WordTest(/^(?:stakes?|shares?|holdings?|interests?|investments?|shareholdings?)$/);
const bids = new WordTest(/^(?:bids?|offers?|takeover|purchase|acquisition|buyout|deal|proposal|pursuit)$/);
const within = new WordTest(/^(?:in|of)$/);
const towards = new WordTest(/^(?:for|of)$/);
const buying = new WordTest(/^(?:buy|buys|bought|buying|acquire|acquires|acquired|acquiring|purchased?|purchases|purchasing|took|take|takes)$/);
const paying: ReadonlySet<string> = new Set(['paid', 'pay', 'pays', 'paying', 'spent', 'spend', 'spends', 'gave', 'gives', 'give', 'offered', 'offers', 'shelled', 'forked', 'splashed', 'parted', 'put', 'handed']);
const articles = new WordTest(/^(?:the|a|an|its|their|rival|fellow|competitor)$/);

/**
 * What the money at token `at` went to, where that is something the lexicon lacks: "put $10 billion into WeWork", "its $40 billion
 * bid for Arm", "sold its stake in Sprint for $20 billion", "bought Mellanox for $6.9 billion". Null where it is the `owner` itself, or the words name no
 * such thing.
 */
export function dealObject(view: SentenceView, at: number, owner: string, metric: Metric | null, text: string, file: EntityFile): Part<string> | null {
  if (metric === null || !isDeal(metric)) return null;
  const place = behind(view, at) ?? before(view, at, text);
  const token = place === null ? undefined : view.tokens[place];
  if (token === undefined) return null;
  if (token.name != null && !token.possessive && bought.has(token.name.kind) && token.name.entity !== null) {
    const own = token.name.entity === owner;
    // "Microsoft bought GitHub": what a firm has by now it had to buy first.
    if (own && token.name.kind === 'organisation') return null;
    const entity = own ? token.name.name : token.name.entity;
    // "ASML put $1.3 billion into Mistral": there is but one such deal on file.
    const deals = file.dealsOf(metric).filter(({ names }) => names.length === 1 && names[0] === entity);
    const [deal] = deals;
    if (deal !== undefined && deals.length === 1 && deal.year === null) {
      return { value: deal.subject, words: deal.subject, span: null, rule: claimRule, sure: sureOfSole };
    }
    return { value: entity, words: text.slice(token.start, token.end), span: { start: token.start, end: token.end }, rule: spentRule, sure: 0.85 };
  }
  if (!isNameWord(token, text)) return null;
  const span = { start: token.start, end: withoutPossession(view.tokens[endOfName(view.tokens, place as number, text)] as Token) };
  const words = text.slice(span.start, span.end);
  // "A bid for AI scale": what the trade is called is nobody's name.
  if (trades.has(words)) return null;
  return { value: words, words, span, rule: spentRule, sure: 0.85 };
}

const trades: ReadonlySet<string> = new Set(['AI', 'GPU', 'GPUs', 'TPU', 'TPUs', 'IT', 'LLM', 'LLMs']);

/** How sure the one deal on file between two is the one that is told of. */
const sureOfSole = 0.72;

/** Kinds of names that are bought as firms are. */
const bought: ReadonlySet<NameKind> = new Set<NameKind>(['organisation', 'service']);

/** Names of the sentences before that may be the other side of a deal. */
const mostRecent = 3;

/**
 * The deal on file with the one other that the sentence names, else with the one of those named last, or in the heading ("Anthropic grows. Microsoft is
 * putting in $5 billion."); null where there is none.
 */
export function partyBefore(
  view: SentenceView,
  at: number,
  file: EntityFile,
  metric: Metric | null,
  named: ReadonlySet<string>,
  recent: readonly string[],
  heading: string | null,
  period: Part<Period> | null,
): Part<string> | null {
  if (metric === null || !isDeal(metric)) return null;
  const all = file.dealsOf(metric);
  if (all.length === 0) return null;
  const deals = all.filter(({ names }) => names.length === 1);
  const here = deals.filter(({ names: [name = ''] }) => named.has(name));
  const latest = here.length > 0 ? undefined : [...recent.slice(0, mostRecent), heading].find((name) => deals.some(({ names }) => names[0] === name));
  const deal = here.length === 1 ? here[0] : deals.find(({ names: [name] }) => name === latest);
  const isTold = here.length === 1 && named.size > 1 && deal !== undefined
    && isNamedBeside(view, at, deal.names[0] ?? '') && !isOfOtherSum(view, at, deal.names);
  // "The February 2026 round was led by Amazon and SoftBank" is no round of 2025.
  const isOfOtherYear = deal?.year != null && period !== null && isOfMonth(period) && (toldMonth(period)?.year ?? deal.year) !== deal.year;
  return deal === undefined || isOfOtherYear ? null : { value: deal.subject, words: '', span: null, rule: carriedRule, sure: isTold ? sureOfSole : 0.6 };
}

/** Whether somebody is named between the figure before the one at token `at` and the next: whom another figure parts from it has to do with that one. */
function isNamedBeside(view: SentenceView, at: number, party: string): boolean {
  const place = firstPlace(view.figures, at);
  const [from, to] = [view.figures[place - 1] ?? -1, view.figures[place + 1] ?? view.tokens.length];
  return view.names.some((one) => one > from && one < to && view.tokens[one]?.name?.entity === party);
}

/** Place of the object behind the figure. */
function behind(view: SentenceView, at: number): number | null {
  const paid = paidFor(view, at);
  if (paid !== null) return paid;
  if (lowerAt(view.tokens, at + 1) === 'into') return past(view, at + 2);
  for (let step = at + 1; step <= at + 3; step += 1) {
    const word = wordOf(view, step);
    if (holdings.passes(word) && within.passes(wordOf(view, step + 1))) return past(view, step + 2);
    if (bids.passes(word) && towards.passes(wordOf(view, step + 1))) return past(view, step + 2);
    if (tokenAt(view.tokens, step)?.kind !== 'word') return null;
  }
  return null;
}

/** Place of what is paid for right behind the figure: "paid $7.5 billion for GitHub", "$7.5bn in stock for GitHub"; null where it is goods, or nothing is. */
function paidFor(view: SentenceView, at: number): number | null {
  const paid = boughtInStock(view, at);
  if (paid >= 0) return past(view, paid);
  if (lowerAt(view.tokens, at + 1) !== 'for' || !saidBefore(view, at, 4, paying)) return null;
  const place = past(view, at + 2);
  return goodsBehind(view, place) ? null : place;
}

/**
 * `subject` as it was read, unless what the sum is paid for is another: two purchases in one sentence are two, "$19 billion for WhatsApp and $1 billion
 * in stock for Instagram". `object` is that of the same figure.
 */
export function ofItsObject(view: SentenceView, at: number, subject: Part<string> | null, object: Part<string> | null): Part<string> | null {
  if (subject === null || object === null || paidFor(view, at) === null) return subject ?? object;
  return subject.value.includes(object.value) ? { ...subject, sure: Math.max(subject.sure, object.sure) } : subject.rule === claimRule ? object : subject;
}

/** Place of the object before the figure, which "for" joins to it: "bought NAME for", "bought NAME, a start-up, for", "its stake in NAME for". */
function before(view: SentenceView, at: number, text: string): number | null {
  const link = leadingPlace(view, at, 'for');
  if (lowerAt(view.tokens, link) !== 'for') return null;
  const apposed = namedBeforeApposition(view, link - 1);
  const place = apposed >= 0 ? apposed + 1 : link;
  let first = place - 1;
  while (first > place - 5 && (isNameWord(tokenAt(view.tokens, first), text) || bought.has(tokenAt(view.tokens, first)?.name?.kind ?? 'chip'))) first -= 1;
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

const noObject = new WordTest(new Set(['it', 'them', 'itself', 'us', 'him', 'her', 'company', 'firm', 'startup', 'start-up', 'lab', 'business', 'stake', 'shares', 'out', 'all', 'rest', 'assets', 'control']));

/** "we will buy twitter for $9.74 billion": whether what the money is for is bought by name or noun, and is not the one the words before speak of. */
export function buysAnother(view: SentenceView, at: number): boolean {
  const place = leadingPlace(view, at, 'for');
  if (lowerAt(view.tokens, place) !== 'for') return false;
  const object = tokenAt(view.tokens, place - 1);
  if (object?.kind !== 'word' || noObject.passes(object.word) || lightWords.passes(object.word)) return false;
  for (let verb = place - 2; verb > place - 5; verb -= 1) if (buying.passes(wordOf(view, verb))) return true;
  return false;
}
