import type { Run } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import { isUnfiled, runFrom } from './unfiledNames';
import type { AskedFigure } from './unfiledNames';
import { wordSet } from '../words/words';
import { wordsOfName, wordsOnFile } from '../names/wordsOnFile';

/** What two firms have with each other, in lower case; a report files it under its partner. */
export const dealNouns = wordSet('deal deals contract contracts agreement agreements partnership partnerships pact pacts accord accords lease leases arrangement arrangements alliance venture commitment commitments order orders');
/** What an order or a contract comes "from". */
const placed = wordSet('contract contracts order orders commitment commitments');
/** Words between the noun and "with", at most: "a deal this week with". */
const farthestLink = 3;
/** Words between "with" and the partner's name, at most: "with the Dutch cloud provider Nebius". */
const farthestName = 5;

/**
 * "a $14 billion deal with Nebius", "its contract with Nebius is worth": whom the words between tokens `from` and `to` name as the other side of
 * the figure's deal, where no report on its owner names that one and none on that one the owner. Another partner's deal is another
 * deal, be the number the same. Null where they name none.
 */
export function unfiledPartner(asked: AskedFigure, from: number, to: number): Run | null {
  const { view: { tokens } } = asked;
  const payee = paidByOwner(asked) ?? paidTo(asked) ?? partnerOfDeal(asked);
  if (payee !== null) return payee;
  for (let link = from + 1; link < to; link += 1) {
    const lower = lowerAt(tokens, link);
    if (lower !== 'with' && lower !== 'from') continue;
    let noun = link - 1;
    while (noun > link - 1 - farthestLink && noun > from && !dealNouns.has(lowerAt(tokens, noun)) && tokenAt(tokens, noun)?.kind === 'word') noun -= 1;
    if (!(lower === 'with' ? dealNouns : placed).has(lowerAt(tokens, noun))) continue;
    for (let place = link + 1; place <= link + farthestName && place < tokens.length; place += 1) {
      const named = partnerAt(asked, place);
      if (named !== undefined) return named;
      if (tokens[place]?.kind !== 'word') break;
    }
  }
  return null;
}

const being = wordSet('be been being is are was were gets get got');
/** Words between "paid" and the sum, at most. */
const farthestSum = 5;

/** "IREN will be paid $9.7 billion by Microsoft": whom the owner pays, at the head of the sentence; null where there is none, or a report knows the two. */
function paidByOwner(asked: AskedFigure): Run | null {
  const { view: { tokens }, at, entity } = asked;
  if (lowerAt(tokens, at + 1) !== 'by' || tokenAt(tokens, at + 2)?.name?.entity !== entity) return null;
  let paid = at - 1;
  while (paid > at - farthestSum && lowerAt(tokens, paid) !== 'paid' && tokenAt(tokens, paid)?.kind === 'word') paid -= 1;
  if (lowerAt(tokens, paid) !== 'paid' || !being.has(lowerAt(tokens, paid - 1))) return null;
  return partnerAt(asked, 0) ?? null;
}

/** "committed $27 billion to Nebius": whom the words right behind the sum hand it to; null where they hand it to nobody, or a report knows the two. */
export function paidTo(asked: AskedFigure): Run | null {
  const { view: { tokens }, at } = asked;
  if (lowerAt(tokens, at + 1) !== 'to') return null;
  for (let place = at - 1; place >= 0 && place > at - farthestCommitment; place -= 1) {
    if (committing.has(lowerAt(tokens, place))) return partnerAt(asked, at + 2) ?? null;
  }
  return null;
}

/** What is done with money that goes "to" somebody; tokens between that and the sum, another sum and whom it went to among them. */
const committing = wordSet('committed commits commit committing pledged pledges pledge promised promises pays paid pay owes owed contracted');
const farthestCommitment = 9;

/** "the $500 billion SK Group deal": whom the words between the sum and the noun for a deal name; null where they name nobody, or a report knows the two. */
function partnerOfDeal(asked: AskedFigure): Run | null {
  const { view: { tokens }, at } = asked;
  const run = partnerAt(asked, lowerAt(tokens, at + 1) === '+' ? at + 2 : at + 1) ?? null;
  return run !== null && dealNouns.has(lowerAt(tokens, run.last + 1)) ? run : null;
}

/** Whom the words at `place` name as the owner's partner; null where it is the owner, no firm, or a report knows the two, undefined where they name nobody. */
function partnerAt(asked: AskedFigure, place: number): Run | null | undefined {
  const { view, entity, text, lexicon } = asked;
  const name = tokenAt(view.tokens, place)?.name ?? null;
  if (name !== null) {
    if (name.kind !== 'organisation' || name.entity === null || name.entity === entity) return null;
    return isNamedIn(entity, name.entity, asked) || isNamedIn(name.entity, entity, asked) ? null : { first: place, last: place };
  }
  const run = runFrom(view, place, text);
  return run === null ? undefined : isUnfiled(view, run, entity, text, lexicon, true) ? run : null;
}

/** Whether the reports on one organisation name another, by all words of its name. */
function isNamedIn(entity: string, other: string, { lexicon: { claims } }: AskedFigure): boolean {
  if (claims === null) return true;
  const filed = wordsOnFile(entity, claims);
  return wordsOfName(other).every((word) => filed.has(word));
}
