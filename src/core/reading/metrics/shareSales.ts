import type { SubjectProfile } from '../names/profiles';
import { figureBefore, firstPlace, leadingPlace, says } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { stemOf } from '../names/stems';
import { lowerAt } from '../words/tokens';
import { WordTest } from '../words/words';

const holders: ReadonlySet<string> = new Set(['employee', 'employees', 'staff', 'staffers', 'workers', 'insiders', 'shareholders', 'existing', 'secondary']);
const shares: ReadonlySet<string> = new Set(['share', 'shares', 'stock', 'stakes', 'holdings', 'equity']);
const selling: ReadonlySet<string> = new Set(['sale', 'sales', 'sell', 'sells', 'sold', 'selling', 'transaction', 'purchase', 'deal']);
/** Sentences that may tell of shares sold by those who hold them. */
const saysHolders = new WordTest(new Set([...holders, 'tender']));

/** What a sale of shares by their holders is called where none is on file. */
const saleByHolders = 'secondary share sale';

/** Tokens around the holders in which the sale and the shares are named. */
const near = 4;

/**
 * "a sale of employees' shares", "a tender offer", "sold in a secondary": whether the words beside a figure tell of shares that
 * their holders sell. The money goes to them and the firm raises none, so that no round is meant.
 */
export function isSaleByHolders(view: SentenceView, at: number): boolean {
  if (!says(view, saysHolders)) return false;
  const from = startOfClause(view, (figureBefore(view, at) ?? -1) + 1, at);
  const to = view.figures[firstPlace(view.figures, at + 1)] ?? view.tokens.length;
  for (let place = from; place < to; place += 1) {
    const word = lowerAt(view.tokens, place);
    if (place > at && (word === ';' || (word === ',' && lowerAt(view.tokens, place + 1) === 'and'))) return false;
    if (word === 'tender' && lowerAt(view.tokens, place + 1).startsWith('offer')) return true;
    if (word === 'secondary' && selling.has(lowerAt(view.tokens, place + 1))) return true;
    if (holders.has(word) && hasNear(view, place, from, to, shares) && hasNear(view, place, from, to, selling)) return true;
  }
  return false;
}

const goingOn: ReadonlySet<string> = new Set(['is', 'was', 'has', 'had', 'will', 'would', 'plans', 'seeks', 'wants', 'hopes', 'aims', 'expects']);

/**
 * "…, valued at $500 billion when its staff sold shares, is seeking $100 billion": where behind a
 * comma the sentence goes on with its own verb, and `from` where it does not.
 */
function startOfClause({ tokens }: SentenceView, from: number, at: number): number {
  for (let place = at - 1; place > from; place -= 1) if (lowerAt(tokens, place - 1) === ',' && goingOn.has(lowerAt(tokens, place))) return place;
  return from;
}

function hasNear(view: SentenceView, place: number, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let other = Math.max(from, place - near), end = Math.min(to, place + near + 1); other < end; other += 1) {
    if (words.has(lowerAt(view.tokens, other))) return true;
  }
  return false;
}

const moving: ReadonlySet<string> = new Set(['moved', 'moves', 'fetched', 'fetches', 'totalled', 'totaled', 'brought', 'raised']);
const relatives: ReadonlySet<string> = new Set(['which', 'that']);
/** Tokens from the sale to the verb by which it is sized, at most. */
const longestRelative = 10;

/** "the sale of employees' shares, which moved about $6 billion": whether the figure is what a sale of shares by their holders came to. */
export function isSizeOfSale(view: SentenceView, at: number): boolean {
  if (!says(view, saysHolders)) return false;
  const verb = leadingPlace(view, at);
  if (!moving.has(lowerAt(view.tokens, verb)) || !relatives.has(lowerAt(view.tokens, verb - 1))) return false;
  for (let place = verb - 2; place >= 0 && place > verb - longestRelative - 2; place -= 1) {
    if (view.tokens[place]?.kind === 'figure') return false;
    if (selling.has(lowerAt(view.tokens, place)) || shares.has(lowerAt(view.tokens, place)) || lowerAt(view.tokens, place) === 'tender') return true;
  }
  return false;
}

/** The sale of shares by their holders on file; that of none where several or none are. */
export function saleOnFile(profiles: readonly SubjectProfile[]): string {
  const sales = profiles.filter(({ words }) => words.some(({ stem }) => stem.text === secondary));
  return sales.length === 1 && sales[0] !== undefined ? sales[0].subject : saleByHolders;
}

const secondary = stemOf('secondary');
