import type { Metric } from '../../claims/claim';
import type { Figure } from '../../figures/figure';
import type { EntityFile } from '../names/entityFile';
import type { Lexicon } from '../names/lexicon';
import type { Owner } from '../owners/owner';
import type { SubjectProfile } from '../names/profiles';
import { reportsGiving } from '../names/reports';
import { lightWords, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import { WordTest } from '../words/words';

/** Whose deal a figure tells, and with whom by the name on file. */
export interface PartnerDeal {
  readonly entity: string;
  readonly subject: string;
}

const deals = new WordTest(/^(?:deals?|contracts?|agreements?|orders?|pacts?|accords?|leases?|one|worth|valued|runs?|comes?|came|stands?|totals?|amounts?|reaches|covers|goes|adds|share|brings?|is|was|are|being|alone)$/);
const joints: ReadonlySet<string> = new Set([',', ':', '(', '-', '\u2013', '\u2014', "'", '\u2019']);
const openings: ReadonlySet<string> = new Set(['the', 'a', 'an', 'one', 'and', 'another', 'with', 'its', 'then', 'that', 'deal', 'contract', 'agreement', 'for', 'to', 'from', 'while', 'but', 'most', 'biggest', 'largest']);
const boundaries: ReadonlySet<string> = new Set([';', ':', ')', ',', '.', '|', '\u2014', '\u2013']);

/**
 * Place of the partner whom the words right before the figure at token `at` name alone: "Oracle's is worth", "the one with Microsoft runs to",
 * "CoreWeave, $22.4 billion", "Oracle: $300 billion"; -1 where they name none, or tell more of it.
 */
function partnerBefore(view: SentenceView, at: number): number {
  let place = at - 1;
  while (place >= 0 && place > at - 8 && tokenAt(view.tokens, place)?.kind !== 'name') {
    const token = view.tokens[place] as SentenceView['tokens'][number];
    if (token.kind === 'figure' || !(joints.has(token.lower) || deals.passes(token.word) || lightWords.passes(token.word))) return -1;
    place -= 1;
  }
  const token = tokenAt(view.tokens, place);
  const name = token?.name;
  if (name == null || name.entity === null || (name.kind !== 'organisation' && name.kind !== 'service')) return -1;
  // "Oracle is worth": what is told of the partner itself is no deal.
  if (token?.possessive !== true && lowerAt(view.tokens, place - 1) !== 'with') {
    for (let next = place + 1; next < at; next += 1) {
      if (deals.passes((view.tokens[next] as SentenceView['tokens'][number]).word)) return -1;
    }
  }
  if (namesPartner(view, at)) return -1;
  let before = place - 1;
  while (before >= 0 && openings.has(lowerAt(view.tokens, before))) before -= 1;
  // "a $10 billion agreement with Google, …": the partner of the figure before.
  if (view.tokens[before]?.kind === 'figure') {
    const link = lowerAt(view.tokens, before + 1);
    return before === place - 1 || joints.has(link) || link === 'and' ? place : -1;
  }
  return before < 0 || boundaries.has(lowerAt(view.tokens, before)) ? place : -1;
}

/** "a $14 billion deal with CoreWeave": whether the words behind the figure name its partner. */
function namesPartner(view: SentenceView, at: number): boolean {
  for (let place = at + 1; place <= at + 4; place += 1) {
    const token = tokenAt(view.tokens, place);
    if (token === undefined || token.kind !== 'word') return false;
    if (token.lower === 'with') return true;
  }
  return false;
}

/**
 * Place of the partner whom the words behind the figure name in a line that opens with it: "a $14 billion deal with CoreWeave"; -1 where
 * the words before it tell anything of whose the deal is.
 */
function partnerBehind(view: SentenceView, at: number): number {
  for (let place = at - 1; place >= 0; place -= 1) if (!openings.has(lowerAt(view.tokens, place)) && !joints.has(lowerAt(view.tokens, place))) return -1;
  let place = at + 1;
  while (place < at + 4 && lowerAt(view.tokens, place) !== 'with') place += 1;
  if (!deals.passes(wordOf(view, place - 1)) || lowerAt(view.tokens, place) !== 'with') return -1;
  const name = tokenAt(view.tokens, place + 1)?.name;
  return name?.kind === 'organisation' || name?.kind === 'service' ? place + 1 : -1;
}

/** "Oracle's is worth": what is worth the sum is something of theirs that was named before. */
function isOwnersOne({ tokens }: SentenceView, place: number): boolean {
  return tokenAt(tokens, place)?.possessive === true && (lowerAt(tokens, place + 1) === 'is' || lowerAt(tokens, place + 1) === 'was');
}

/** The one deal of the file with this partner, or over this service or one of theirs; null where it has none or several. */
function dealWith(file: EntityFile, partner: string, service: string): SubjectProfile | null {
  const found = file.subjectsOf('contract-value').filter(({ names, parties }) => names.length === 1 && (names[0] === service || parties[0] === partner));
  return found.length === 1 ? found[0] as SubjectProfile : null;
}

const partnerWords: ReadonlySet<string> = new Set(['from', 'with']);
/** Tokens between a figure and its partner at the most. */
const mostBetween = 5;

/** The partner whom the words right behind the figure at token `at` name: "$250 billion of computing from Microsoft"; null where they name none. */
function partnerListed(view: SentenceView, at: number): SentenceView['tokens'][number] | null {
  for (let place = at + 1; place <= at + mostBetween; place += 1) {
    const token = tokenAt(view.tokens, place);
    if (token === undefined || token.kind !== 'word' || token.lower === 'and') return null;
    if (!partnerWords.has(token.lower)) continue;
    const partner = tokenAt(view.tokens, place + 1);
    const kind = partner?.name?.kind;
    const behind = tokenAt(view.tokens, place + 2);
    // "From Oracle and Amazon" is of both.
    const isAlone = behind === undefined || boundaries.has(behind.lower) || (behind.lower === 'and' && tokenAt(view.tokens, place + 3)?.kind === 'figure');
    return partner !== undefined && isAlone && (kind === 'organisation' || kind === 'service') ? partner : null;
  }
  return null;
}

/**
 * The deal on file with the partner whom the words right behind a figure name, in a sentence that tells of several, each by its partner:
 * "$250 billion of computing from Microsoft, $300 billion from Oracle and $38 billion from Amazon"; null elsewhere.
 */
export function dealListed(view: SentenceView, at: number, file: EntityFile): string | null {
  if (view.figures.length < 2) return null;
  const name = partnerListed(view, at)?.name ?? null;
  if (name === null || name.entity === null) return null;
  const isList = view.figures.some((other) => other !== at && partnerListed(view, other) !== null);
  return isList ? (dealWith(file, name.entity, name.name)?.subject ?? null) : null;
}

/** Metrics that the same words may speak for where a deal is meant. */
const near: ReadonlySet<Metric | null> = new Set<Metric | null>([null, 'investment-pledge', 'hardware-investment', 'capital-expenditure', 'operating-cost', 'funding-raised', 'acquisition-price', 'valuation', 'market-cap']);

/** What a figure is asked with: its metric as read, the owner of its table's row, whom the words before go on about, and whom they named last. */
export interface DealQuestion {
  readonly figure: Figure;
  readonly metric: Metric | null;
  readonly row: Owner | null;
  readonly leads: readonly (string | null | undefined)[];
  readonly recent: readonly string[];
}

/**
 * "OpenAI has signed several. Oracle's is worth $300 billion": the deal on file of one whom the words before go on about with the
 * partner whom the figure's own words, or the row of its table, name alone; null where there is none.
 */
export function partnerDeal(view: SentenceView, at: number, question: DealQuestion, lexicon: Lexicon): PartnerDeal | null {
  const { figure, metric, row, leads, recent } = question;
  if (figure.kind !== 'money' || figure.per !== null || (metric !== 'contract-value' && !near.has(metric))) return null;
  if (row !== null) {
    if (metric === 'valuation' || metric === 'market-cap') return null;
    const [last = '', before] = recent;
    // A cell between the row's first and the figure's names the partner.
    return dealOf(leads, row.entity, '', question, lexicon) ?? (before === row.entity ? dealOf([row.entity], last, '', question, lexicon) : null);
  }
  const before = partnerBefore(view, at);
  const place = before < 0 ? partnerBehind(view, at) : before;
  const name = place < 0 ? null : tokenAt(view.tokens, place)?.name ?? null;
  if (name === null || name.entity === null || ((metric === 'valuation' || metric === 'market-cap') && !isOwnersOne(view, place))) return null;
  return dealOf(leads, name.entity, name.name, question, lexicon);
}

function dealOf(leads: DealQuestion['leads'], partner: string, service: string, { figure, metric }: DealQuestion, lexicon: Lexicon): PartnerDeal | null {
  for (const lead of leads) {
    if (lead == null || lead === partner) continue;
    const deal = dealWith(lexicon.files.of(lead), partner, service);
    if (deal === null) continue;
    const reports = metric === 'contract-value' || lexicon.claims === null ? [] : reportsGiving(lexicon.claims, lead, figure);
    const told = metric === 'contract-value' || reports.some((report) => report.metric === 'contract-value' && report.claim.subject === deal.subject);
    return told ? { entity: lead, subject: deal.subject } : null;
  }
  return null;
}
