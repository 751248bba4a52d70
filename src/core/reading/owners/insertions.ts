import { finiteBeing } from '../words/beingWords';
import { firmNouns } from '../sentence/descriptions';
import { makers } from '../words/makerWords';
import { lowerAt, tokenAt } from '../words/tokens';
import type { Token } from '../words/tokens';
import { wordSet } from '../words/words';

/** Tokens of an insertion at most. */
const longest = 24;
/** Words between "a" and the noun of an apposition at most. */
const longestLead = 5;

/** What those do who earn, raise or spend for themselves, and neither things nor speakers do. */
const doings: ReadonlySet<string> = wordSet(
  'raise raises raised spend spends spent buy buys bought sell sells sold earn earns earned lose loses lost collect collects collected borrow borrows borrowed invest invests invested pay pays paid post posts posted book books booked '
  + 'employ employs employed order orders ordered owe owes owed receive receives received secure secures secured attract attracts attracted get gets got promised pledge pledges pledged commit commits committed seek seeks sought manage manages managed burn burns burned burnt '
  + 'make makes made close closes closed net netted gather gathers gathered asked given granted allotted worth',
);
/** Verbs in two words, by the first of them. */
const paired: Readonly<Record<string, ReadonlySet<string>>> = {
  turn: wordSet('over'), turns: wordSet('over'), turned: wordSet('over'),
  take: wordSet('in'), takes: wordSet('in'), took: wordSet('in'), taken: wordSet('in'), taking: wordSet('in'),
  bring: wordSet('in'), brings: wordSet('in'), brought: wordSet('in'),
  look: wordSet('after for'), looks: wordSet('after for'), looked: wordSet('after'), looking: wordSet('after for'),
  on: wordSet('course track'), in: wordSet('talks'),
};
/** What stands before such a verb. */
const helping: ReadonlySet<string> = wordSet('has had is was will would could may might can be been also now just recently since already still reportedly so far to expects plans wants hopes aims hoped planned wanted');
const having: ReadonlySet<string> = wordSet('has had');
/** What stands before "valued" where others value the subject. */
const passive: ReadonlySet<string> = wordSet('is was been now still');
const beforeSums: ReadonlySet<string> = wordSet('about around some roughly nearly almost over more less than only just');

/** Nouns besides those for firms by which one is told as a party to a firm. */
const parties: ReadonlySet<string> = wordSet('rival competitor challenger backer investor supplier customer lender partner landlord contractor unicorn fund utility insurer bank broker carrier reseller manufacturer builder distributor publisher peer subsidiary affiliate spin-off spinoff spin-out offshoot exchange');
const articles: ReadonlySet<string> = wordSet('a an the another its');
/** What ends the words before the noun of an apposition. */
const endsLead: ReadonlySet<string> = wordSet('of in to for from at by with behind that which who whose set founded owned backed run');

/** What has been done to a firm. */
const done: ReadonlySet<string> = wordSet('founded co-founded backed spun chosen selected owned bought acquired valued funded financed supplied formed controlled courted compared overtaken carved hived snubbed passed rescued outsold outspent sued used hired picked shunned challenged dwarfed eclipsed');
/** What stands before such a word, or before the noun of an apposition. */
const long: ReadonlySet<string> = wordSet('once long now first recently since partly largely also heavily');
const setBeside: ReadonlySet<string> = wordSet('like unlike among');
/** People of a firm: behind "among" and "one of" they show a person. */
const people: ReadonlySet<string> = wordSet('founder founders co-founders cofounders boss bosses chief chiefs head heads executive executives engineer engineers researcher researchers scientist scientists director directors employee employees author authors people men women billionaires lawyers analysts');

/** What a firm named in a relative clause does with another firm, and not with a thing of its own. */
const dealings: ReadonlySet<string> = wordSet('back backs backed own owns owned buy buys bought acquired tried supplies supplied pay pays paid fund funds funded finances financed invested court courts courted wanted hoped rivals fears feared wooed rescued sued rents hired uses');
/** What a site, a system or a product does. */
const ofThings: ReadonlySet<string> = wordSet('powers power houses house stands stand sits sit lies lie costs cost opened opens covers cover includes include consists holds contains contain comes came goes went rests happens belongs measures matters rose fell means follows began ended');
/** What joins several names before their verb, or goes with that. */
const joining: ReadonlySet<string> = wordSet(', and or will may might would once has had');
/** What is done to such things. */
const doneToThings: ReadonlySet<string> = wordSet('built trained run made designed developed housed named called meant due set based located powered used part being counted hosted cooled fed paid spread split measured given');
/** What belongs to a person behind "whose". */
const ofPerson: ReadonlySet<string> = wordSet('firm company start-up startup lab employer group fund wife husband son daughter father');

/**
 * "TSMC, which bakes all that Nvidia sells, turned over": the place of the comma that closes what is
 * inserted behind a firm's name that ends at `last`, where the firm earns, raises or spends something
 * behind it; -1 where nothing is inserted, or a person or a thing may be meant.
 */
export function endOfInsertion(tokens: readonly Token[], last: number): number {
  if (lowerAt(tokens, last + 1) !== ',' || !opensInsertion(tokens, last + 2)) return -1;
  for (let place = last + 3; place < tokens.length && place <= last + longest; place += 1) {
    const token = tokens[place] as Token;
    if (token.lower === ';' || token.lower === ':') return -1;
    // "…, has this in common with Cohere, worth $7 billion": that is Cohere's worth.
    if (token.lower === ',' && lowerAt(tokens, place + 1) === 'worth' && tokens[place - 1]?.kind === 'name') return -1;
    if (token.lower === ',' && (acts(tokens, place + 1) || isSum(tokens, place + 1))) return place;
  }
  return -1;
}

/** Whether the words at `at` tell of a firm: "which …", "a rival of …", "backed by …", "one of four start-ups". */
function opensInsertion(tokens: readonly Token[], at: number): boolean {
  const opener = lowerAt(tokens, at);
  if (opener === 'which') return tellsOfFirm(tokens, at + 1);
  if (opener === 'whose') return !ofPerson.has(lowerAt(tokens, at + 1));
  if (isDone(tokens, at) || (long.has(opener) && isDone(tokens, at + 1))) return true;
  if (setBeside.has(opener) || (opener === 'one' && lowerAt(tokens, at + 1) === 'of')) return !namesPeople(tokens, at + 1);
  const lead = long.has(opener) ? at + 1 : at;
  const named = articles.has(lowerAt(tokens, lead));
  return (named || tokenAt(tokens, lead)?.kind === 'word') && namesFirm(tokens, named ? lead + 1 : lead);
}

/** "backed by", "set up in", "long outsold by": whether something has been done to the one told of. */
function isDone(tokens: readonly Token[], at: number): boolean {
  return done.has(lowerAt(tokens, at)) || (lowerAt(tokens, at) === 'set' && lowerAt(tokens, at + 1) === 'up');
}

/** Whether "which" at the token before `at` stands for a firm, by the verb behind it. */
function tellsOfFirm(tokens: readonly Token[], at: number): boolean {
  const first = tokenAt(tokens, at);
  if (first === undefined) return false;
  if (first.kind === 'name' && !first.possessive) {
    let verb = at + 1;
    while (verb < at + longestLead && (tokenAt(tokens, verb)?.kind === 'name' || joining.has(lowerAt(tokens, verb)))) verb += 1;
    return dealings.has(lowerAt(tokens, verb));
  }
  if (finiteBeing.has(first.lower)) return !doneToThings.has(lowerAt(tokens, at + 1));
  return first.kind === 'word' && !ofThings.has(first.lower) && !articles.has(first.lower);
}

/** Whether an apposition whose words begin at `at` has a noun for a firm, or for who deals with one. */
function namesFirm(tokens: readonly Token[], at: number): boolean {
  for (let place = at; place < at + longestLead; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.kind === 'mark' || token.kind === 'figure' || endsLead.has(token.lower)) return false;
    if (token.kind !== 'word' || token.possessive) continue;
    // "the firm's boss", "a chip company founder": only the last noun tells what is meant.
    if (isFirmNoun(token) && endsNoun(tokenAt(tokens, place + 1))) return true;
  }
  return false;
}

/** Whether the noun of an apposition ends before `next`: "a start-up sued by", "a lab in Leeds". */
function endsNoun(next: Token | undefined): boolean {
  return next !== undefined && (next.kind === 'mark' || endsLead.has(next.lower) || (next.kind === 'word' && /(?:ed|ing)$/.test(next.lower)));
}

function isFirmNoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && (firmNouns.passes(token.word) || makers.passes(token.word) || parties.has(token.lower));
}

function namesPeople(tokens: readonly Token[], at: number): boolean {
  for (let place = at; place < at + longestLead + 2; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.lower === ',') return false;
    if (people.has(token.lower) || token.name?.kind === 'person') return true;
  }
  return false;
}

/** Whether the verb at `at`, behind what helps it, is one of those who have money or chips of their own. */
function acts(tokens: readonly Token[], at: number): boolean {
  let place = at;
  while (place < at + 4 && tokenAt(tokens, place)?.kind === 'word' && helping.has(lowerAt(tokens, place))) place += 1;
  const verb = tokenAt(tokens, place);
  if (verb === undefined) return false;
  const { lower } = verb;
  if (place > at && having.has(lowerAt(tokens, place - 1)) && (isSum(tokens, place) || isQuantity(tokens, place))) return true;
  if (verb.kind !== 'word') return false;
  // "is valued at": who values another has not that sum.
  if (lower === 'valued') return place > at && passive.has(lowerAt(tokens, place - 1));
  return doings.has(lower) || (Object.hasOwn(paired, lower) && paired[lower]?.has(lowerAt(tokens, place + 1)) === true);
}

/** What firms have of their own. */
const quantities: ReadonlySet<string> = wordSet('sales revenue revenues turnover loss losses debt debts assets');

/** "had annual sales of": whether such a quantity is named at `at`, or up to two words behind. */
function isQuantity(tokens: readonly Token[], at: number): boolean {
  for (let place = at; place <= at + 2; place += 1) {
    if (tokenAt(tokens, place)?.kind !== 'word') return false;
    if (quantities.has(lowerAt(tokens, place))) return true;
  }
  return false;
}

/** Whether a sum, with nothing but hedges before it, stands at `at`: behind "has", or with the verb left out. */
function isSum(tokens: readonly Token[], at: number): boolean {
  let place = at;
  while (place < at + 4 && beforeSums.has(lowerAt(tokens, place))) place += 1;
  return tokenAt(tokens, place)?.measures === 'money';
}

/** Plain nouns for many, as a sentence may open with one. */
const many = /(?:ors|ers|ists|ysts|ants|ents|ies|ups|labs|rms|banks|funds)$/;
/** What may stand before the subject of a sentence. */
const fronting: ReadonlySet<string> = wordSet('in last this by on during since meanwhile then today yesterday and but yet so while though although earlier later');

/**
 * Whether a name in tokens `first`..`last` that no report is on file of is the subject of what stands
 * behind an insertion ("…, and Lightspeed, which led the round, has collected"); `opens` says that it begins a clause.
 */
export function resumesBehindInsertion(tokens: readonly Token[], first: number, last: number, opens: boolean): boolean {
  const token = tokens[last] as Token;
  if (token.possessive || lowerAt(tokens, last + 1) !== ',') return false;
  if (!opens && first > 0 && !isFronted(tokens, first)) return false;
  if (first === 0 && (last === 0 ? many.test(token.lower) : fronting.has(lowerAt(tokens, 0)))) return false;
  return endOfInsertion(tokens, last) > 0;
}

/** "In 2024 Vertiv, which", "Last year, Vertiv": whether nothing but words of time or a conjunction stand before the subject. */
export function isFronted(tokens: readonly Token[], first: number): boolean {
  if (first > 4 || !fronting.has(lowerAt(tokens, 0))) return false;
  for (let place = 0; place < first; place += 1) if (tokens[place]?.kind === 'name' || tokens[place]?.kind === 'figure') return false;
  return first === 1 || !fronting.has(lowerAt(tokens, first - 1));
}
