import { opensClause } from './clauseStrangers';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import type { Token } from '../words/tokens';
import { wordSet } from '../words/words';

/** Those who have money of their own and are told by what they have to do with a firm. Who owns a firm or invests in it may be on file with it. */
const agents = wordSet(
  'bank banks bankers lender lenders consultancy consultancies agency agencies man woman engineer engineers lawyer lawyers manager publisher publishers newspaper newspapers utility utilities builder builders '
  + 'supplier suppliers contractor contractors company companies firm firms start-up start-ups startup startups landlord landlords retailer retailers broker brokers auditor auditors university universities '
  + 'lab labs museum charity union studio studios platform platforms insurer insurers broadcaster broadcasters chipmaker chipmakers carmaker carmakers group',
);
const articles = wordSet('the a an one another some two three those');
const relative = wordSet('that which who whom where');
const prepositions = wordSet('in on to for from with at by through');
/** "The company that owns Google": one by whose firm or product it is told itself. */
const ofOwners = wordSet('owns owned runs ran makes made built builds developed develops created founded operates backs backed controls controlled leads led owning running making building operating backing');
/** What they do with money or chips. */
const doing = wordSet(
  'had has have made makes make earned earns earn lost loses lose spent spends spend took takes take paid pays pay raised raises raise bought buys buy sold sells sell invested invests borrowed put got received '
  + 'is was are were will would plans wants needs expects uses used owns employs burned burnt',
);
const telling = wordSet('said says say told tells reckons estimates estimated believes believed thinks thought claims claimed reported reports wrote writes put puts');
/** Words of what they are, of what they have to do with the firm, and between it and the verb, at most. */
const longestKind = 3;
const longestTie = 5;
const longestRest = 3;

/**
 * "The law firm that advised OpenAI made", "a consultancy that works for OpenAI had", "newspapers suing OpenAI had", "an American lab with 50,000
 * H100s": place of the last token of the words from token `at` on that tell a subject by what it has to do with a firm, whose own the clause's sums
 * are not, or by nothing but its sum; -1 where they tell none.
 */
export function describedStrangerAt({ tokens, names }: SentenceView, at: number): number {
  if (at > 0 && !opensClause(tokens, at)) return -1;
  let place = articles.has(lowerAt(tokens, at)) ? at + 1 : at;
  const kind = place;
  while (place < kind + longestKind && isPlainWord(tokenAt(tokens, place)) && !agents.has(lowerAt(tokens, place))) place += 1;
  if (!agents.has(lowerAt(tokens, place)) || tokenAt(tokens, place)?.possessive === true) return -1;
  if (indefinite.has(lowerAt(tokens, at)) && lowerAt(tokens, place + 1) === 'with') return holdsSum(tokens, place + 2) ? place : -1;
  if (names.length === 0) return -1;
  const named = namedBehind(tokens, place + 1);
  if (named < 0) return -1;
  for (let next = named + 1; next <= named + 1 + longestRest; next += 1) {
    const token = tokenAt(tokens, next);
    if (token?.kind !== 'word' || telling.has(token.lower)) return -1;
    if (doing.has(token.lower)) return next - 1;
  }
  return -1;
}

const indefinite = wordSet('a an');

/** "An American lab with 50,000 H100s": whether a figure stands at `at`, or behind a word or two. */
function holdsSum(tokens: readonly Token[], at: number): boolean {
  for (let place = at; place <= at + 2; place += 1) {
    const kind = tokenAt(tokens, place)?.kind;
    if (kind === 'figure') return true;
    if (kind !== 'word') return false;
  }
  return false;
}

function isPlainWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.possessive && !relative.has(token.lower);
}

/** The firm in the words from `at` on that tell what somebody has to do with it: "that advised OpenAI", "suing OpenAI"; -1 where none is. */
function namedBehind(tokens: readonly Token[], at: number): number {
  const first = lowerAt(tokens, at);
  const isRelative = relative.has(first) || (prepositions.has(first) && relative.has(lowerAt(tokens, at + 1)));
  if (!isRelative && !(first.endsWith('ing') && tokenAt(tokens, at)?.kind === 'word')) return -1;
  for (let place = at; place <= at + longestTie; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.kind === 'figure' || token.kind === 'mark' || token.kind === 'number') return -1;
    if (token.kind === 'name') return token.name?.kind === 'organisation' ? place : -1;
    if (ofOwners.has(token.lower)) return -1;
  }
  return -1;
}
