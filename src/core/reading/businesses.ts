import { firmNouns } from './descriptions';
import { figureBefore, leadingPlace, wordOf } from './sentenceView';
import type { SentenceView } from './sentenceView';
import { lowerAt, tokenAt } from './tokens';

/** What a firm is in besides other things: its takings are a part of the firm's. */
const businesses: ReadonlySet<string> = new Set((
  'gaming games cloud datacenter datacenters datacentre datacentres data-center data-centers data-centre data-centres networking automotive cars advertising ads subscriptions '
  + 'devices services software hardware licensing consulting retail wearables search mobile visualization visualisation graphics consoles handsets smartphones phones'
).split(' '));
const centres: ReadonlySet<string> = new Set(['center', 'centers', 'centre', 'centres']);
const leadingTo: ReadonlySet<string> = new Set(['from', 'in', 'by', 'through', 'for', 'at', 'on']);

/** Words of which the second follows the first, and by which what stands before them has a share of a sum. */
const sharing: Readonly<Record<string, string>> = { accounted: 'for', accounts: 'for', accounting: 'for', account: 'for', made: 'up', make: 'up', makes: 'up', making: 'up', of: 'which' };
const contributing: ReadonlySet<string> = new Set(['contributed', 'contributes', 'contributing', 'thereof']);

/** Whether a business of a firm is named at `place`, and not the firm by it ("the cloud company"). */
function isBusiness(view: SentenceView, place: number): boolean {
  const { tokens } = view;
  const token = tokenAt(tokens, place);
  if (token === undefined || token.kind !== 'word') return false;
  const last = token.lower === 'data' && centres.has(lowerAt(tokens, place + 1)) ? place + 1 : businesses.has(token.lower) ? place : -1;
  return last >= 0 && !firmNouns.passes(wordOf(view, last + 1)) && !firmNouns.passes(wordOf(view, last + 2));
}

/** Whether the words at `place` give what stands before them a share of a sum: "accounted for", "contributed", "of which". */
function givesShare({ tokens }: SentenceView, place: number): boolean {
  const word = lowerAt(tokens, place);
  return contributing.has(word) || (Object.hasOwn(sharing, word) && sharing[word] === lowerAt(tokens, place + 1));
}

/** Words from a share told in full to one that leaves out its verb ("data centres accounted for $39 billion and gaming for $4 billion"). */
const farthestShare = 12;

/**
 * Whether the figure at `at` is what one business of a firm brought in, or one share of a sum: "gaming brought in $3.8 billion", "$3.8 billion
 * from gaming", "accounted for $39.1 billion".
 */
export function isOfBusiness(view: SentenceView, at: number): boolean {
  const before = figureBefore(view, at) ?? -1;
  const first = Math.max(before, at - 12);
  for (let place = at - 1; place > first; place -= 1) if (isBusiness(view, place) || givesShare(view, place)) return true;
  for (let place = at + 1; place <= at + 5; place += 1) {
    const token = tokenAt(view.tokens, place);
    if (token === undefined || token.kind === 'figure' || token.kind === 'mark') break;
    if (leadingTo.has(token.lower) && (isBusiness(view, place + 1) || isBusiness(view, place + 2))) return true;
  }
  if (before < 0 || lowerAt(view.tokens, leadingPlace(view, at, 'for')) !== 'for') return false;
  for (let place = before - 1; place >= 0 && place > before - farthestShare; place -= 1) if (givesShare(view, place)) return lowerAt(view.tokens, place + 1) === 'for';
  return false;
}
