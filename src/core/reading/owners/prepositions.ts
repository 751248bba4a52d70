import { isEnglishLetter } from '../../text/characters';
import { lightWords } from '../sentence/sentenceView';
import { giving } from '../metrics/partyClues';
import { lowerAt, tokenAt } from '../words/tokens';
import type { Token } from '../words/tokens';
import { wordSet, WordTest } from '../words/words';

const prepositionWords = wordSet('with from to in into by of for at on behind against via through like than between among under unlike over inside outside near onto versus toward towards across throughout');
const prepositions = new WordTest(prepositionWords);
const articles = new WordTest(wordSet('the a an its their his big cloud giant rival chipmaker startup start-up firm company lab carmaker chip maker database software search social retailer ai data-labeling data-labelling provider partner new group developer fellow'));

/** Verbs whose object is what the subject is measured by, and owns nothing of it. */
const comparing = new WordTest(wordSet('rivals rivalled rivaled rivalling rivaling challenges challenged challenging beats beating outperforms outperformed outperforming surpasses surpassed surpassing overtakes overtook overtaking outpaces outpaced outpacing outspends outspent outspending eclipses eclipsed eclipsing undercuts undercutting dwarfs dwarfed dwarfing trails trailed trailing matches matching'));
/** Verbs with an object that receives what stands right behind it. */
const gives = new WordTest(giving);
const promises = wordSet('promise promises promised promising pledge pledges pledged pledging guarantee guarantees guaranteed');

/** How far before a place the word there may begin. */
const wordReach = 30;

/** Whether the word before `start`, an article or a firm's "'s" passed over, is a preposition. */
export function isAfterPreposition(text: string, start: number): boolean {
  if (text.charCodeAt(start - 1) !== space) return false;
  const limit = Math.max(0, start - wordReach);
  const piece = pieceStart(text, start - 1, limit);
  // The word before an article, where there is one right before it.
  let end = start - 1;
  if (piece > limit && isEnglishLetter(text.charCodeAt(piece - 2)) && piece - 2 >= limit && passedOver(text, piece, end)) end = piece - 1;
  let first = end;
  while (first > limit && end - first < 12 && isEnglishLetter(text.charCodeAt(first - 1))) first -= 1;
  if (end - first < 2 || end - first > longestPreposition || !prepositionWords.has(text.slice(first, end).toLowerCase())) return false;
  return first > 0 || !text.startsWith('Inside ');
}

const space = 0x20;
const longestPreposition = 10;
/** Before a name these leave it under the preposition before them. */
const passed = /^(?:the|a|an|its|their|[A-Z][a-z]{2,12}['\u2019]s)$/;

/** Where the words without a blank that end at `end` begin, not before `limit`. */
function pieceStart(text: string, end: number, limit: number): number {
  let at = end;
  while (at > limit && text.charCodeAt(at - 1) !== space) at -= 1;
  return at;
}

function passedOver(text: string, from: number, end: number): boolean {
  const mark = text.charCodeAt(end - 2);
  return (end - from <= 5 || mark === 0x27 || mark === 0x2019) && passed.test(text.slice(from, end));
}

/** Words before a "by" that leads to those who put money in. */
const backing = new WordTest(wordSet('led backed joined supported'));
/** Words before a "by" that stands for something else. */
const joining = new WordTest(wordSet('led backed joined supported owned run built made followed'));

/** "Europe's answer to Stargate": nouns for what is set against another that "to" leads to. */
const answering: ReadonlySet<string> = new Set(['answer', 'answers', 'response', 'responses', 'reply', 'alternative', 'alternatives', 'counterweight', 'counterpart', 'challenger']);

const owning: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her']);
const trading: ReadonlySet<string> = new Set(['sold', 'sell', 'sells', 'selling', 'dumped', 'unloaded', 'offloaded', 'sheds']);
const holdings: ReadonlySet<string> = new Set(['stake', 'stakes', 'shares', 'share', 'shareholding', 'holding', 'holdings', 'stock', 'position']);

/** "sold its Nvidia stake", "sold Nvidia shares": whether the name at `at` only says in what somebody holds shares. */
function namesHolding(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  return (owning.has(before) || trading.has(before)) && tokenAt(tokens, at)?.possessive === false && holdings.has(lowerAt(tokens, at + 1));
}

/** What lies so "of" a place. */
const bearings: ReadonlySet<string> = new Set(['north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest', 'north-east', 'north-west', 'south-east', 'south-west', 'outskirts', 'suburb', 'suburbs', 'edge', 'outside', 'short', 'miles', 'kilometres', 'kilometers']);

/** "search engines, Google above all, were good for": words behind a name that only shows one of those just told. */
const showing: Readonly<Record<string, string>> = { above: 'all', in: 'particular', chief: 'among', foremost: 'among', first: 'among', most: 'notably' };

/** Whether the name at `at`, behind a comma, is only an example of what stands before that. */
function isExample(tokens: readonly Token[], at: number): boolean {
  const next = lowerAt(tokens, at + 1);
  return lowerAt(tokens, at - 1) === ',' && Object.hasOwn(showing, next) && lowerAt(tokens, at + 2) === showing[next];
}

/** The preposition that rules the noun at `at`, articles and adjectives between them passed over. */
export function prepositionBefore(tokens: readonly Token[], at: number, chain = 0): string {
  if (namesHolding(tokens, at) || isExample(tokens, at)) return 'beside';
  for (let step = 1; step <= 4; step += 1) {
    const token = tokenAt(tokens, at - step);
    if (token === undefined) return '';
    const { lower, word } = token;
    const before = tokenAt(tokens, at - step - 1);
    if (lower === 'by' && before !== undefined && joining.passes(before.word)) return before.lower === 'followed' ? 'by' : backing.passes(before.word) ? 'behind' : 'with';
    if (lower === 'to' && before !== undefined && answering.has(before.lower)) return 'beside';
    // "south of Paris": where something stands.
    if (lower === 'of' && before !== undefined && bearings.has(before.lower)) return 'in';
    if (prepositions.passes(word)) return lower;
    if (comparing.passes(word)) return 'beside';
    if (gives.passes(word) && leadsToFigure(tokens, at)) return 'handed';
    if (promises.has(lower) && leadsToFigure(tokens, at)) return 'promised';
    if (lower === 'including' || (lower === 'as' && before?.lower === 'such')) return 'beside';
    if (!articles.passes(word)) return lower === 'and' || (lower === ',' && !isSubject(tokens, at)) ? chained(tokens, at - step, chain) : '';
  }
  return '';
}

/** "will hand Nvidia up to $4 billion": nothing but hedges between the name and a figure. */
function leadsToFigure(tokens: readonly Token[], at: number): boolean {
  for (let step = 1; step <= 5; step += 1) {
    const next = tokenAt(tokens, at + step);
    if (next === undefined || next.kind === 'name') return false;
    if (next.kind === 'figure') return true;
    if (!lightWords.passes(next.word) && next.lower !== 'access') return false;
  }
  return false;
}

/** Words that go on with a list or a description behind a name, and are no verb. */
const goingOn = wordSet('and or as among to for in with at on of who which that whose from by into');

/** "Together with CoreWeave, Inflection AI is building": whether a word that may be a verb stands right behind the name at `at`. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, at + 1);
  return next?.kind === 'word' && !(tokens[at] as Token).possessive && !goingOn.has(next.lower);
}

/** Names in a row that may share a preposition. */
const longestChain = 6;

/** "with Oracle and Microsoft": the second name stands under the first one's preposition. */
function chained(tokens: readonly Token[], at: number, chain: number): string {
  const before = tokenAt(tokens, at - 1);
  if (chain >= longestChain || before === undefined || before.kind !== 'name') return '';
  return prepositionBefore(tokens, at - 1, chain + 1);
}
