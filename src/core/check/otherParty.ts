import type { ClaimIndex, Metric } from '../claims/claim';
import { kin, ofComputing, passesBetween, traded } from '../claims/metricTraits';
import type { Figure, Mention } from '../figures/figure';
import { isEntry } from '../text/block';
import type { Block } from '../text/block';
import type { Context, Focus } from '../reading/context';
import { findNames } from '../reading/names/findNames';
import type { Lexicon } from '../reading/names/lexicon';
import { certain } from '../reading/reading';
import type { Part, Reading } from '../reading/reading';
import { reportsGiving } from '../reading/names/reports';
import type { Report } from '../reading/names/reports';
import { claimRule, partnerRule } from '../reading/rules';
import type { CheckGround } from './checkGround';
import { isWithAnother, partnerBehind } from './dealPartner';
import { figureInterval, hedgeOf, isTurned } from './interval';
import { isIntoAnother } from '../claims/dealSubjects';
import { sentenceAt } from '../text/sentences';
import { sentenceAround } from './sentenceAround';

/** How sure a metric is at least that words of the draft speak for. */
const spoken = 0.5;

/**
 * The reading as the deal is on file: "Microsoft pledged $30 billion for Britain" as a pledge to Britain, by its subject
 * "Microsoft investment"; "Anthropic has new backers. Microsoft is in for $5 billion" as Microsoft's, by "Investment in Anthropic". Only where
 * exactly one report gives the very number, and its owner and its subject name two who are named around the figure (`names` of
 * its block, `before` it), one of them the owner read; or where the draft names who gives it ("Epoch AI estimates") and the words leave
 * open which kindred quantity it is. Null anywhere else; whom the figure's own sentence in `block` names only in telling when is no party.
 */
export function asOtherParty(
  { figure, start, end }: Mention,
  reading: Reading,
  names: readonly string[],
  before: Context,
  block: Block,
  { claims, lexicon }: Pick<CheckGround, 'claims' | 'lexicon'>,
): Reading | null {
  const { entity, metric } = reading;
  if (entity === null || metric === null) return null;
  const listed = isEntry(block.kind);
  const parties = listed && pairLabel.test(block.prose.text) ? names : withLead(around(names, before), before, listed);
  // The owner itself may have the deal on file, with a partner whom only the words around name.
  const given = givenBy(parties.includes(entity.value) ? parties : [entity.value, ...parties], figure, claims);
  if (given === null) return null;
  const mayAct = (party: string): boolean => party === entity.value || !(onlyDates(block, start, party) || onlyGivesPart(block, start, end, party, lexicon));
  const partner = partnerBehind(block, end, lexicon);
  const isRound = metric.value === 'funding-raised' && namesRound.test(block.prose.text.slice(end, end + roundReach));
  const borrowed = borrowing.test(block.prose.text.slice(Math.max(0, start - borrowingReach), start));
  const found = given.filter(({ party, report }) => mayAct(party)
    && !(isRound && party !== entity.value && report.metric === 'investment-pledge')
    && !(borrowed && !debts.test(report.claim.statement))
    && (partner === null || !isWithAnother(partner, report.claim))
    && (isMeant(party, report, figure, reading, entity.value, metric, parties)
      || (listed && isOfEntry(block, start) && isListed(party, report, figure, metric, block, names, lexicon))));
  const [first] = found;
  if (first === undefined || found.some(({ party, report }) => party !== first.party || report.claim.subject !== first.report.claim.subject)) return null;
  const { metric: measured, claim: { subject: thing } } = first.report;
  const { subject, period, attribution, voice, alsoMetrics, partOfWhole } = reading;
  const sure = Math.max(certain, metric.sure);
  return {
    entity: first.party === entity.value ? entity : { value: first.party, words: entity.words, span: entity.span, rule: partnerRule, sure: entity.sure },
    subject: thing === null || subject?.value === thing ? subject : { value: thing, words: thing, span: null, rule: claimRule, sure },
    metric: { value: measured, words: metric.words, span: metric.span, rule: metric.rule, sure },
    period, attribution, voice, alsoMetrics, partOfWhole,
  };
}

/** "may have to borrow $25 billion a year, or $100 billion in all": what is owed to banks is no partner's pledge. */
const borrowing = /\bborrow(?:s|ed|ing|ings)?(?!\w)[^.;]{0,70}$/i;
const borrowingReach = 80;
const debts = /\b(?:debts?|loans?|borrow)/i;

/** "OpenAI's $100 billion funding round": what all put in is no one's pledge. */
const namesRound = /^ (?:[\w-]{2,14} ){0,2}rounds?(?!\w)/;
const roundReach = 40;

const opensParts = /^[^.;$\u20AC\u00A3]{0,40}?\b(?:including|of which|among them)(?!\w)/;

/**
 * "wants to raise $100 billion, including $30 billion from Nvidia": whether one is named only where the words behind the sum tell of its parts, or of all
 * who give it.
 */
function onlyGivesPart({ sentences, prose: { text } }: Block, start: number, end: number, party: string, lexicon: Lexicon): boolean {
  const sentence = sentenceAt(sentences, text, start);
  const opened = opensParts.exec(text.slice(end, sentence.end));
  if (opened === null) return isOneOfGivers(text.slice(end, sentence.end), party, lexicon);
  const from = end + opened[0].length;
  const named = findNames(text.slice(sentence.start, sentence.end), lexicon).filter(({ name }) => name.entity === party);
  return named.length > 0 && named.every((hit) => sentence.start + hit.start >= from);
}

const opensGivers = /^ from ([^.;:()$\u20AC\u00A3]{3,90})/;

/** "seeks up to $100 billion from Amazon, Nvidia and SoftBank": whether one is among several who give the sum that the words follow. */
function isOneOfGivers(behind: string, party: string, lexicon: Lexicon): boolean {
  const givers = opensGivers.exec(behind)?.[1];
  if (givers === undefined || !/,| and /.test(givers)) return false;
  const named = findNames(givers, lexicon).filter(({ name: { kind } }) => kind === 'organisation');
  const place = named.findIndex(({ name }) => name.entity === party);
  const isJoined = (at: number): boolean => at > 0 && at < named.length && joined.test(givers.slice(named[at - 1]?.end, named[at]?.start));
  return place >= 0 && (isJoined(place) || isJoined(place + 1));
}

const joined = /^(?:, |,? and )(?:the )?$/;

/** A report that gives a figure's very number, and whose it is. */
interface Given {
  readonly party: string;
  readonly report: Report;
}

/** The reports on some parties that give the very number; null where there is none, as with most figures. */
function givenBy(parties: readonly string[], figure: Figure, claims: ClaimIndex): readonly Given[] | null {
  let given: Given[] | null = null;
  for (const party of parties) {
    for (const report of reportsGiving(claims, party, figure)) if (report.claim.position === 'asserts') (given ??= []).push({ party, report });
  }
  return given;
}

/** Whether a report on a party is the one that a figure read as `owner`'s repeats. */
function isMeant(
  party: string,
  report: Report,
  figure: Figure,
  { attribution, alsoMetrics }: Reading,
  owner: string,
  metric: Part<Metric>,
  parties: readonly string[],
): boolean {
  const { claim: { subject, qualifier, claimant }, metric: measured } = report;
  // What goods are worth is nothing that others put into the firm.
  const isForGoods = metric.value === 'hardware-investment' && measured === 'investment-pledge' && metric.sure >= certain;
  const measures = !isForGoods && (kin(metric.value, measured) || passesBetween(metric.value, measured));
  // What others have put into a firm is many sums, and a round digit is any of them.
  const isPartner = subject !== null && (party === owner
    ? parties.some((other) => other !== party && subject.includes(other))
    : subject.includes(owner) && !(isIntoAnother(subject) && figureInterval(figure).digits < 2));
  if (measures && isPartner && metric.sure >= spoken && !isTurned(hedgeOf(qualifier), figure.hedge)) return true;
  if (party !== owner || attribution?.value !== claimant || claimant === owner) return false;
  return (metric.sure < certain && (kin(metric.value, measured) || alsoMetrics.includes(measured)))
    || (ofComputing.has(measured) && ofComputing.has(metric.value) && (measured === 'rd-and-compute-spending' || metric.value === 'rd-and-compute-spending'));
}

/** "Amazon–Anthropic: $4B in 2023": a label that names both sides of what its entry tells, and so no third that is named above. */
const pairLabel = /^[A-Z][\w.]{1,20}(?: [A-Z][\w.]{1,20})? ?[\u2013\u2014/&\u2192-] ?[A-Z][\w.]{1,20}(?: [A-Z][\w.]{1,20})?:/;

/** With those whom the heading or lead-in right above names, and in a list the entries before. */
function withLead(parties: readonly string[], { recent, above }: Context, listed: boolean): readonly string[] {
  return above.length === 0 && !listed ? parties : [...new Set([...parties, ...above, ...(listed ? recent : [])])];
}

/** Whether a figure stands in the first sentence of its entry, which goes with what stands above the list; any other has its own words before it. */
function isOfEntry({ sentences }: Block, start: number): boolean {
  const [first] = sentences;
  return first === undefined || start < first.end;
}

/**
 * "Meta's shopping list: - WhatsApp, $19 billion", "What Britain is promised - Nvidia: £11 billion": whether a report on one above is that of an
 * entry, which names its partner and tells no other quantity. `names` are those of its block without words of every day.
 */
function isListed(
  party: string,
  { claim: { subject, qualifier }, metric: measured }: Report,
  { hedge, kind }: Figure,
  metric: Part<Metric>,
  { prose: { text } }: Block,
  names: readonly string[],
  lexicon: Lexicon,
): boolean {
  if (subject === null || names.includes(party) || isTurned(hedgeOf(qualifier), hedge)) return false;
  if (!kin(metric.value, measured) && !(kind === 'money' && traded.has(measured) && (traded.has(metric.value) || metric.sure < certain))) return false;
  const partners = new Set([...names, ...findNames(text, lexicon).flatMap(({ name: { entity, kind } }) => (entity === null || kind === 'person' ? [] : [entity]))]);
  partners.delete(party);
  const profile = lexicon.files.of(party).profiles.find((row) => row.subject === subject);
  return [...partners].some((name) => subject.includes(name) || profile?.parties.includes(name) === true);
}

/** What stands before a name that only tells when something came about. */
const dating = /\b(?:after|following|since|before|once|when|until) (?:(?:a|an|the|its|all|more|new|fresh|first|further|another|taking|getting|money|funding|funds|cash|backing|capital|investments?|stake|from|by|of|in) ){1,6}$/i;
/** How far before a name such words reach, in UTF-16 code units. */
const datingReach = 80;

/**
 * "raised $13 billion after money from Microsoft had run out": whether the sentence around a figure
 * names a firm, and each time only in telling when something else came about.
 */
export function onlyDates(block: Block, figure: number, party: string): boolean {
  const text = sentenceAround(block, figure);
  let at = text.indexOf(party);
  if (at < 0) return false;
  for (; at >= 0; at = text.indexOf(party, at + party.length)) if (!dating.test(text.slice(Math.max(0, at - datingReach), at))) return false;
  return true;
}

/** Whom the words around a figure name, each once: `names` are those of its block. */
export function around(names: readonly string[], { heading, title, focus }: Context): readonly string[] {
  return withName(withName(withName(names, heading), title), focus);
}

/** Whether the words around a figure name somebody. */
export function isAround(entity: string, names: readonly string[], { heading, title, focus }: Context): boolean {
  return names.includes(entity) || heading?.entity === entity || title?.entity === entity || focus?.entity === entity;
}

function withName(names: readonly string[], focus: Focus | null): readonly string[] {
  return focus === null || names.includes(focus.entity) ? names : [...names, focus.entity];
}
