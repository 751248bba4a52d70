import { leadingPlace, temporal } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import type { Token } from '../words/tokens';

const buying: ReadonlySet<string> = new Set(['buy', 'buys', 'bought', 'buying', 'acquire', 'acquires', 'acquired', 'acquiring', 'purchased', 'purchasing', 'swallowed', 'swallows', 'taken', 'took', 'takes', 'taking', 'snapped', 'gobbled']);
const takingOver: ReadonlySet<string> = new Set(['taken', 'took', 'takes', 'taking', 'snapped', 'gobbled']);
/** "Let Humane go to HP for", "was sold to HP for". */
const handing: ReadonlySet<string> = new Set(['go', 'goes', 'went', 'going', 'gone', 'sold', 'sells', 'sell', 'passed', 'passes']);
const overtaking: ReadonlySet<string> = new Set(['took', 'takes', 'taking']);
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
  if (paysForParts(view, at)) return true;
  const led = leadingPlace(view, at, 'for', 6);
  // "for a modest $116 million"
  const link = lowerAt(tokens, led - 1) === 'a' && lowerAt(tokens, led - 2) === 'for' ? led - 2 : led;
  if (lowerAt(tokens, link) !== 'for') return false;
  const apposed = namedBeforeApposition(view, link - 1);
  const last = apposed >= 0 ? apposed : beforeTime(tokens, link - 1);
  let place = last;
  while (place > last - 5 && isFirmName(view, place)) place -= 1;
  if (place === last) return buysRemains(view, last) || buysParts(view, last);
  while (articles.has(lowerAt(tokens, place))) place -= 1;
  if (lowerAt(tokens, place) === 'of') return takesShare(view, place - 1);
  if (lowerAt(tokens, place) === 'to') return handing.has(lowerAt(tokens, place - 1)) && tokenAt(tokens, last)?.name?.kind === 'organisation';
  const verb = lowerAt(tokens, place) === 'over' || lowerAt(tokens, place) === 'up' ? place - 1 : place;
  const token = tokenAt(tokens, verb);
  if (token?.kind !== 'word' || !buying.has(token.lower)) return false;
  // "HP takes Humane for": what is taken at a price by its mere name is a firm.
  return (verb < place) === takingOver.has(token.lower) || (overtaking.has(token.lower) && tokenAt(tokens, last)?.name?.kind === 'organisation');
}

const timing: ReadonlySet<string> = new Set(['in', 'last', 'this', 'on', 'late', 'early']);
/** Words of a time at most. */
const longestTime = 4;

/** "took a tenth of Intel in August for": the place before a time that ends at `last`; `last` where none does. */
function beforeTime(tokens: readonly Token[], last: number): number {
  let place = last;
  while (place > last - longestTime && (temporal.has(lowerAt(tokens, place)) || tokenAt(tokens, place)?.kind === 'number')) place -= 1;
  if (place === last) return last;
  while (place > last - longestTime && timing.has(lowerAt(tokens, place))) place -= 1;
  return timing.has(lowerAt(tokens, place + 1)) || temporal.has(lowerAt(tokens, place + 1)) ? place : last;
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

/** What of a firm changes hands where it is bought bit by bit. */
const things: ReadonlySet<string> = new Set(['patents', 'assets', 'technology', 'software', 'code', 'brand', 'business', 'operations', 'property']);
const partsOfFirm: ReadonlySet<string> = new Set([...things, 'people', 'staff', 'employees', 'team', 'workforce', 'engineers']);
const acquiring: ReadonlySet<string> = new Set([...buying, 'got', 'gets', 'picked', 'scooped', 'take']);
const owning: ReadonlySet<string> = new Set(['its', 'their']);
/** Words of what is bought at most. */
const longestParts = 14;

/** Whether "its" at `at` is the object of such a verb and leads to parts of a firm: whose they were has sold them, and is not who buys. */
export function ownsPartsBought(tokens: readonly Token[], at: number): boolean {
  if (!owning.has(lowerAt(tokens, at))) return false;
  let verb = at - 1;
  while (verb > at - 4 && beforeOwner.has(lowerAt(tokens, verb))) verb -= 1;
  if (!acquiring.has(lowerAt(tokens, verb))) return false;
  for (let place = at + 1; place <= at + 3; place += 1) if (partsOfFirm.has(lowerAt(tokens, place))) return lowerAt(tokens, place - 1) !== 'first';
  return false;
}

const beforeOwner: ReadonlySet<string> = new Set(['over', 'up', 'on', 'most', 'some', 'all', 'part', 'of', 'many']);

/** "took its patents and most of its people for", "bought Humane's staff for": whether the words up to `last` buy a firm by its parts. */
function buysParts({ tokens }: SentenceView, last: number): boolean {
  if (!partsOfFirm.has(lowerAt(tokens, last))) return false;
  let owned = false;
  // People alone are hired.
  let bought = false;
  for (let place = last; place >= 0 && place > last - longestParts; place -= 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.kind === 'figure' || token.lower === ';' || token.lower === ':') return false;
    owned ||= token.possessive || owning.has(token.lower);
    bought ||= things.has(token.lower);
    if (acquiring.has(token.lower) && token.kind === 'word') return owned && bought;
  }
  return false;
}

const paying: ReadonlySet<string> = new Set(['paid', 'pays', 'paying', 'pay', 'gave']);
const ofParts: ReadonlySet<string> = new Set(['the', 'its', 'their', 'most', 'all', 'of', 'and', 'company', 'firm', 'start-up', 'startup', 'intellectual', 'remaining', 'main']);

/** "paid $116 million for its patents and staff", "paid $116 million for Humane's assets". */
function paysForParts({ tokens }: SentenceView, at: number): boolean {
  if (lowerAt(tokens, at + 1) !== 'for' || !(paying.has(lowerAt(tokens, at - 1)) || paying.has(lowerAt(tokens, at - 2)))) return false;
  let owned = false;
  for (let place = at + 2; place < at + 8; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || things.has(token.lower)) return token !== undefined && owned;
    owned ||= token.possessive || owning.has(token.lower);
    if (!ofParts.has(token.lower) && !partsOfFirm.has(token.lower) && token.kind !== 'name') return false;
  }
  return false;
}

const leftOver: ReadonlySet<string> = new Set(['left', 'remains', 'remained', 'remaining']);
const scooping: ReadonlySet<string> = new Set(['scooped', 'scoops', 'picked', 'picks', 'mopped', 'hoovered', 'paid', 'pays']);

const shares: ReadonlySet<string> = new Set(['%', 'percent', 'cent', 'half', 'third', 'quarter', 'stake', 'share', 'majority', 'fifth', 'sixth', 'eighth', 'tenth', 'slice', 'chunk', 'all', 'most', 'assets', 'parts', 'remains', 'rest', 'bulk']);
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
