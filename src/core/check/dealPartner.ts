import type { Claim } from '../claims/claim';
import { findNames } from '../reading/names/findNames';
import type { Lexicon } from '../reading/names/lexicon';
import { dealNouns } from '../reading/subjects/unfiledPartners';
import type { Block } from '../text/block';

/** How far behind a figure the other side of its deal is named, in UTF-16 code units. */
const reach = 100;
const endsClause = /[;:()]|[$€£¥]\d/;
/** What two have with each other, and how many words may part it from "with", its own included: "deal this week with". */
const deals: ReadonlySet<string> = new Set([...dealNouns, 'alliances', 'ventures']);
const nearest = 4;
/** "with Nebius", "with the Dutch", "with it". */
const link = ' with ';
const named = /^(?:the |its |their )?(it|them|[A-Z\u00C0-\u00DE][\p{L}\p{N}&-]*)/u;

/** The other side of a deal, under each name that a report may tell it by; none where only a pronoun stands for it. */
export type Partner = readonly string[];

/** Whom the words behind a figure that ends at `end` in a block's prose name as the other side of its deal; null where they name none. */
export function partnerBehind({ prose: { text } }: Block, end: number, lexicon: Lexicon): Partner | null {
  const behind = text.slice(end, end + reach);
  const before = beforeNoun.exec(behind)?.[1] ?? inRow.exec(behind)?.[1];
  if (before !== undefined && !noPartner.test(before)) return namesOf(before, behind, lexicon);
  const giver = fromWhom.exec(behind)?.[1];
  if (giver !== undefined && findNames(giver, lexicon).some(({ start, name }) => start === 0 && name.kind === 'organisation')) return namesOf(giver, behind, lexicon);
  const at = behind.indexOf(link);
  if (at < 0 || endsClause.test(behind.slice(0, at))) return null;
  if (!behind.slice(0, at).split(' ').slice(-nearest).some((word) => deals.has(word))) return null;
  const words = named.exec(behind.slice(at + link.length))?.[1];
  if (words === undefined) return null;
  if (words === 'it' || words === 'them') return [];
  return namesOf(words, behind, lexicon);
}

/** "the $500 billion Velmora Group deal", "a $100 billion expansion of their Velmora deal": the name between a sum and the noun for a deal. */
const beforeNoun = /^\+? (?:[a-z-]{2,14} ){0,5}((?:[A-Z\u00C0-\u00DE][\p{L}\p{N}&-]{1,20} ){1,3})(?:deals?|contracts?|agreements?|partnerships?|pacts?|leases?|orders?)(?![\p{L}-])/u;
/** "$100B AMD, $38B Amazon": the same with nothing but a comma between it and the next sum. */
const inRow = /^\+? ([A-Z\u00C0-\u00DE][\p{L}\p{N}&-]{1,20}),(?: and)? [$\u20AC\u00A3\u00A5]\d/u;
/** "$30 billion from SoftBank.": the one who gives it, who is no first of several. */
const fromWhom = /^\+? from ([A-Z\u00C0-\u00DE][\p{L}\p{N}&-]{1,20})(?! [A-Z]|,? (?:and|or) [A-Z]|, [A-Z]|['\u2019]s)/u;
/** What else stands there with a capital: a trade, a land, a month. */
const noPartner = /^(?:AI|[A-Z]PUs?|US|UK|EU|IPO|Series|Phase|[A-Z][a-z]+(?:ese|ish|an)|January|February|March|April|May|June|July|August|September|October|November|December) /;

/** The names under which a report may tell of the one that `words`, among those behind a figure, name. */
function namesOf(words: string, behind: string, lexicon: Lexicon): Partner {
  const spelled = words.trim();
  const known = findNames(behind, lexicon).find(({ start }) => behind.startsWith(spelled, start))?.name;
  if (known === undefined) return [spelled];
  return [spelled, known.name, known.entity, known.subject].filter((name) => name !== null);
}

/** Whether a report tells of a deal with somebody else than `partner`: neither its words nor its owner's name name that one. */
export function isWithAnother(partner: Partner, { entity, subject, statement, scope, claimant }: Claim): boolean {
  return ![entity, subject, statement, scope, claimant].some((told) => told !== null && partner.some((name) => told.includes(name)));
}
