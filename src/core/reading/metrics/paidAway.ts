import { beingWords } from '../words/beingWords';
import { lightWords, says, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import { wordSet, WordTest } from '../words/words';

const papers: ReadonlySet<string> = new Set(['share', 'shares', 'stock', 'stocks', 'notes', 'bonds', 'equity', 'securities', 'paper']);
const holders: ReadonlySet<string> = new Set(['shareholders', 'stockholders', 'holders', 'owners', 'investors']);
/** "To those who own it", "to the people that hold its shares". */
const thoseWho: ReadonlySet<string> = new Set(['those', 'people', 'everybody', 'everyone', 'whoever', 'anyone']);
const holding: ReadonlySet<string> = new Set(['own', 'owns', 'hold', 'holds', 'owning', 'holding']);
const needy: ReadonlySet<string> = new Set([
  'charity', 'charities', 'hospital', 'hospitals', 'universities', 'schools', 'libraries', 'museums', 'churches', 'non-profits', 'nonprofits', 'scholarships', 'poor', 'causes', 'relief',
]);
const donors: ReadonlySet<string> = new Set(['foundation', 'charity', 'philanthropy']);
/** Without any of these beside it a sum goes to nobody outside the trade. */
const telling = new WordTest(new Set([...papers, ...holders, ...needy, ...donors, 'buyback', 'buybacks', 'buy-back', 'buy-backs', 'away', 'out', 'cash', 'own', 'owns', 'hold', 'holds']));

/**
 * "bought back $20 billion of its own shares", "returned $60 billion to its holders", "gave away $50 million": what a firm pays to those who own it or
 * gives to the needy, or keeps in cash. No metric is of that, whatever a report with the same number measures.
 */
export function isPaidAway(view: SentenceView, at: number): boolean {
  return says(view, telling) && tellsAway(view, at) && (buysBack(view, at) || goesToHolders(view, at) || isGivenAway(view, at) || keepsInCash(view, at));
}

function tellsAway(view: SentenceView, at: number): boolean {
  for (let place = at - reach; place <= at + reach; place += 1) if (telling.passes(wordOf(view, place))) return true;
  return false;
}

const takingBack: ReadonlySet<string> = new Set(['repurchase', 'repurchases', 'repurchased', 'repurchasing', 'retire', 'retires', 'retired', 'retiring']);
const buying: ReadonlySet<string> = new Set(['buy', 'buys', 'buying', 'bought', 'purchase', 'purchased', 'purchasing', 'spend', 'spends', 'spent', 'spending']);
const buybacks: ReadonlySet<string> = new Set(['buyback', 'buybacks', 'buy-back', 'buy-backs']);
const leadingIn: ReadonlySet<string> = new Set(['on', 'of', 'for', 'in', 'share', 'stock']);
/** Words from the verb to the sum, or from the sum to what it goes for or to, at most. */
const reach = 7;

/** "bought back $20 billion of its shares", "spent $20 billion buying back stock", "bought $20 billion of its own stock". */
function buysBack(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  const behind = endOfReach(view, at, 1);
  let shares = false;
  let back = false;
  for (let place = endOfReach(view, at, -1) + 1; place < behind; place += 1) {
    const lower = lowerAt(tokens, place);
    if (place > at && buybacks.has(lower) && leadingIn.has(lowerAt(tokens, place - 1))) return true;
    shares ||= papers.has(lower);
    back ||= takingBack.has(lower) || (buying.has(lower) && (lowerAt(tokens, place + 1) === 'back' || (place < at && isOfItsOwn(view, at))));
  }
  return back && shares;
}

/** "of its own stock", "on its own shares" right behind the sum. */
function isOfItsOwn({ tokens }: SentenceView, at: number): boolean {
  return (lowerAt(tokens, at + 1) === 'of' || lowerAt(tokens, at + 1) === 'on') && lowerAt(tokens, at + 3) === 'own';
}

const parting: ReadonlySet<string> = new Set([';', ':', ',', 'and', 'but', 'while', 'as']);

/** Where the words beside the figure end: at the next figure or clause, or out of reach. */
function endOfReach({ tokens }: SentenceView, at: number, step: 1 | -1): number {
  let place = at + step;
  while (Math.abs(place - at) <= reach) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.kind === 'figure' || parting.has(token.lower)) break;
    place += step;
  }
  return place;
}

const handing = wordSet(
  'return returns returned returning give gives gave given giving hand hands handed handing pay pays paid paying distribute distributes distributed distributing send sends sent sending',
);

/** "returned $60 billion to its holders", "paid its shareholders $60 billion". */
function goesToHolders(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  let place = at + 1;
  if (lowerAt(tokens, place) === 'back') place += 1;
  if (lowerAt(tokens, place) === 'to') {
    if (thoseWho.has(lowerAt(tokens, place + 1)) || thoseWho.has(lowerAt(tokens, place + 2))) {
      for (let next = place + 2; next <= place + 5; next += 1) if (holding.has(lowerAt(tokens, next))) return hasVerbBefore(view, at, reach, handing);
    }
    for (let next = place + 1; next <= place + 3; next += 1) {
      if (holders.has(lowerAt(tokens, next))) return hasVerbBefore(view, at, reach, handing);
      if (!lightWords.passes(wordOf(view, next)) && !ofHolders.has(lowerAt(tokens, next))) break;
    }
  }
  place = at - 1;
  while (place > at - 5 && lightWords.passes(wordOf(view, place))) place -= 1;
  if (!holders.has(lowerAt(tokens, place))) return false;
  while (place > 0 && (holders.has(lowerAt(tokens, place)) || ofHolders.has(lowerAt(tokens, place)))) place -= 1;
  return handing.has(lowerAt(tokens, place));
}

const ofHolders: ReadonlySet<string> = new Set(['its', 'the', 'their', 'own', 'our', 'all', 'of']);

/** Whether one of `verbs` is among the `most` words before the figure at token `at`, with neither a mark nor another figure between. */
function hasVerbBefore({ tokens }: SentenceView, at: number, most: number, verbs: ReadonlySet<string>): boolean {
  for (let place = at - 1; place >= at - most; place -= 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.kind === 'figure' || token.kind === 'mark') return false;
    if (verbs.has(token.lower)) return true;
  }
  return false;
}

const giving: ReadonlySet<string> = new Set(['give', 'gives', 'gave', 'given', 'giving']);
const donating: ReadonlySet<string> = new Set([...giving, 'donate', 'donates', 'donated', 'donating', 'grant', 'granted', 'grants', 'promised', 'pledged', 'promises', 'pledges', 'sent', 'sends']);
const dealt: ReadonlySet<string> = new Set(['handed', 'given', 'paid', 'doled']);

/** "has given away $50 million", "$16 million of it will be handed out", "donated $1 billion to hospitals". */
function isGivenAway(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  let place = at - 1;
  while (place > at - 5 && lightWords.passes(wordOf(view, place))) place -= 1;
  if (lowerAt(tokens, place) === 'away' && giving.has(lowerAt(tokens, place - 1))) return true;
  const end = endOfReach(view, at, 1);
  for (let next = at + 1; next < end; next += 1) {
    const lower = lowerAt(tokens, next);
    if (beingWords.has(lower) && dealt.has(lowerAt(tokens, next + 1)) && (lowerAt(tokens, next + 2) === 'out' || lowerAt(tokens, next + 2) === 'away')) return true;
  }
  return (goesToNeedy(view, at) || isOfDonor(view, place)) && hasVerbBefore(view, at, reach - 1, donating);
}

/** "its foundation promised $50 million", "Google's charity gave away $2 billion": whether the verb at `place` is a charity's. */
function isOfDonor({ tokens }: SentenceView, place: number): boolean {
  return donating.has(lowerAt(tokens, place)) && (donors.has(lowerAt(tokens, place - 1)) || donors.has(lowerAt(tokens, place - 2)));
}

/** "to hospitals", "worth of software to charities", not "to OpenAI, a charity" nor "to gigafactories, schools and hospitals". */
function goesToNeedy({ tokens }: SentenceView, at: number): boolean {
  let led = false;
  for (let place = at + 1; place <= at + reach; place += 1) {
    const token = tokenAt(tokens, place);
    if (token?.kind !== 'word') return false;
    if (led && needy.has(token.lower)) return true;
    led ||= token.lower === 'to';
  }
  return false;
}

const keeping: ReadonlySet<string> = new Set(['keep', 'keeps', 'kept', 'keeping', 'hold', 'holds', 'held', 'holding', 'has', 'had', 'have', 'having', 'hoards', 'hoarded']);
const ofGivers: ReadonlySet<string> = new Set(['from', 'for', 'to']);

/** "keeps $80 billion in cash", "has $13 billion of cash on its books"; not "has $5 billion in cash from SoftBank". */
function keepsInCash(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  const link = lowerAt(tokens, at + 1);
  if ((link !== 'in' && link !== 'of') || lowerAt(tokens, at + 2) !== 'cash' || ofGivers.has(lowerAt(tokens, at + 3))) return false;
  let place = at - 1;
  while (place > at - 5 && lightWords.passes(wordOf(view, place)) && !keeping.has(lowerAt(tokens, place))) place -= 1;
  return keeping.has(lowerAt(tokens, place));
}
