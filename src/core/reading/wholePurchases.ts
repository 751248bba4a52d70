import { leadingPlace } from './sentenceView';
import type { SentenceView } from './sentenceView';
import { lowerAt, tokenAt } from './tokens';

const buying: ReadonlySet<string> = new Set(['buy', 'buys', 'bought', 'buying', 'acquire', 'acquires', 'acquired', 'acquiring', 'purchased', 'purchasing', 'swallowed', 'swallows', 'taken', 'took', 'takes', 'taking', 'snapped', 'gobbled']);
const takingOver: ReadonlySet<string> = new Set(['taken', 'took', 'takes', 'taking', 'snapped', 'gobbled']);
const opening: ReadonlySet<string> = new Set(['a', 'an', 'the', 'which', 'maker', 'its', 'another', 'once', 'one', 'then']);
const articles: ReadonlySet<string> = new Set(['the', 'rival', 'fellow', 'competitor', 'start-up', 'startup']);
/** Names of the trade's goods. */
const goods = /^(?:AI|GPUs?|TPUs?|IT|LLMs?|CPUs?)$/;
/** Tokens between the two commas at most. */
const longest = 14;

/**
 * Place of the name whose apposition the comma at `comma` closes: "has bought Rockset, a start-up
 * with thirty employees, for"; -1 where it closes none.
 */
export function namedBeforeApposition({ tokens }: SentenceView, comma: number): number {
  if (lowerAt(tokens, comma) !== ',') return -1;
  for (let place = comma - 1; place > comma - longest; place -= 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.kind === 'figure' || token.lower === ';') return -1;
    if (token.lower === ',') return opening.has(lowerAt(tokens, place + 1)) ? place - 1 : -1;
  }
  return -1;
}

/** "bought Rockset, a start-up, for $100 million in shares", "took over Koyeb for €60 million": whether the sum is the price of a firm bought by name. */
export function buysWhole(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  const led = leadingPlace(view, at, 'for', 6);
  // "for a modest $116 million"
  const link = lowerAt(tokens, led - 1) === 'a' && lowerAt(tokens, led - 2) === 'for' ? led - 2 : led;
  if (lowerAt(tokens, link) !== 'for') return false;
  const apposed = namedBeforeApposition(view, link - 1);
  const last = apposed >= 0 ? apposed : link - 1;
  let place = last;
  while (place > last - 5 && isFirmName(view, place)) place -= 1;
  if (place === last) return buysRemains(view, last);
  while (articles.has(lowerAt(tokens, place))) place -= 1;
  if (lowerAt(tokens, place) === 'of') return takesShare(view, place - 1);
  const verb = lowerAt(tokens, place) === 'over' || lowerAt(tokens, place) === 'up' ? place - 1 : place;
  const token = tokenAt(tokens, verb);
  return token?.kind === 'word' && buying.has(token.lower) && (verb < place) === takingOver.has(token.lower);
}

/** "scooped up what is left of it for", "bought what remained for": whether the words up to `last` buy what is left of a firm. */
function buysRemains({ tokens }: SentenceView, last: number): boolean {
  for (let place = last; place > last - 7; place -= 1) {
    if (lowerAt(tokens, place) !== 'what') continue;
    if (!leftOver.has(lowerAt(tokens, place + 1)) && !leftOver.has(lowerAt(tokens, place + 2))) return false;
    const verb = lowerAt(tokens, place - 1) === 'up' || lowerAt(tokens, place - 1) === 'over' ? place - 2 : place - 1;
    return buying.has(lowerAt(tokens, verb)) || scooping.has(lowerAt(tokens, verb));
  }
  return false;
}

const leftOver: ReadonlySet<string> = new Set(['left', 'remains', 'remained', 'remaining']);
const scooping: ReadonlySet<string> = new Set(['scooped', 'scoops', 'picked', 'picks', 'mopped', 'hoovered', 'paid', 'pays']);

const shares: ReadonlySet<string> = new Set(['%', 'percent', 'cent', 'half', 'third', 'quarter', 'stake', 'share', 'majority', 'all', 'most', 'assets', 'parts', 'remains', 'rest', 'bulk']);
const taking: ReadonlySet<string> = new Set([...buying, 'take']);

/** "took 49 per cent of Scale AI for": whether the words up to `place` take or buy a share. */
function takesShare({ tokens }: SentenceView, place: number): boolean {
  if (!shares.has(lowerAt(tokens, place))) return false;
  for (let verb = place - 1; verb > place - 5; verb -= 1) if (taking.has(lowerAt(tokens, verb))) return true;
  return false;
}

/** A firm, a service, or another word with a capital. */
function isFirmName({ tokens }: SentenceView, place: number): boolean {
  const token = tokenAt(tokens, place);
  if (token === undefined || token.possessive) return false;
  if (token.kind === 'name') return token.name === null || token.name?.kind === 'organisation' || token.name?.kind === 'service';
  return token.kind === 'word' && token.word.capital && !goods.test(token.word.raw);
}
