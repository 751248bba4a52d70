import type { Finding, StancedClaim } from '../core/check/finding';
import { countsElse, otherCounts, otherCountWords, shortName } from '../core/wording/otherCounts';
import type { OtherCounts } from '../core/wording/otherCounts';
import { chosenReports } from '../core/wording/rankClaims';
import { comparisonRule, describe, describeNotices } from '../core/wording/describe';
import { reportWords, stanceWord } from '../core/wording/quantityOf';
import { whyMatched } from '../core/wording/whyMatched';
import type { Words } from '../core/wording/words';
import { aboutFigure } from '../panel/aboutFigure';
import { commandIds } from '../panel/commandIds';
import { lookStyles } from '../panel/lookStyles';
import { lookOf } from '../panel/looks';
import { commandLink, escapeMarkdown, webLink } from './markdownText';

/** Commands that a hover's links may run. */
export const hoverCommands: readonly string[] = [
  commandIds.checkArticle, commandIds.attribute, commandIds.cite, commandIds.ignore, commandIds.explain, commandIds.revealClaim,
];

/** The words of the hover's links, in the display language. */
export interface HoverActions {
  readonly report: string;
  readonly attribute: string;
  readonly cite: string;
  readonly ignore: string;
  readonly explain: string;
  readonly claim: string;
}

/** What the hover shows besides the standing. */
export interface HoverOptions {
  readonly words: Words;
  readonly actions: HoverActions;
  /** Most reports shown. */
  readonly reports: number;
  /** Address and text alternative of the number line, where one is drawn. */
  readonly numberLine: { readonly address: string; readonly alternative: string } | null;
  /** Address of the draft, handed to the commands. */
  readonly uri: string;
}

/** Most notices told in the hover; the report has all. */
const mostNotices = 2;

/** Characters that fit the hover's width on one line; beyond, a report goes without its publisher's name or the rule that compares it. */
const lineWidth = 92;

/** What the icon before a notice takes of them. */
const iconWidth = 4;

/** What the hover lists: reports on the very quantity, and the leading account of what else is counted. */
export interface ListedReports {
  readonly reports: readonly StancedClaim[];
  readonly others: OtherCounts | null;
}

/** The reports with room in the hover, `most` lines of them; what counts something else takes one line, however many values it gives. */
export function listedReports(finding: Finding, most: number): ListedReports {
  const others = most > 1 ? (otherCounts(finding)[0] ?? null) : null;
  if (others === null) return { reports: chosenReports(finding, most), others };
  const sameQuantity = finding.claims.filter((entry) => !countsElse(entry, finding));
  return { reports: chosenReports({ ...finding, claims: sameQuantity }, most - 1), others };
}

/** The claims that a number line beside the listed reports has to show: those, and what else is counted. */
export function drawnReports({ reports, others }: ListedReports, finding: Finding): readonly StancedClaim[] {
  const counted = new Set(others?.counts.map(({ claim }) => claim));
  return [...reports, ...finding.claims.filter(({ claim }) => counted.has(claim))];
}

function reportLine(entry: StancedClaim, finding: Finding, options: HoverOptions): string {
  const { claim, rule } = entry;
  const { words } = options;
  const report = reportWords(claim, words);
  const stanced = stanceWord(entry, finding, words);
  const named = `${shortName(report.who)}: ${report.holds}`;
  const publisher = claim.publisher === report.who ? words.report.source : claim.publisher;
  const plain: string[] = claim.slip ? [words.report.knownSlip] : [];
  if (claim.metric !== finding.reading.metric?.value) plain.push(report.metric);
  if (report.date !== null) plain.push(report.date);
  const told = entry.stance === 'agrees' ? comparisonRule(rule, words) : null;
  if (told !== null && [stanced, named, told, ...plain, publisher].join(' · ').length <= lineWidth) plain.unshift(told);
  const left = lineWidth - [stanced, named, ...plain, ''].join(' · ').length;
  const parts = [
    `**${escapeMarkdown(stanced)}**`,
    commandLink(named, commandIds.revealClaim, [claim.id], options.actions.claim),
    ...plain.map(escapeMarkdown),
    webLink(left < leastPublisher ? words.report.source : shorten(publisher, left), claim.url),
  ];
  const room = left - publisher.length - 3;
  return `- ${parts.join(' · ')}${claim.scope === null || claim.scope.length > room ? '' : ` — _${escapeMarkdown(claim.scope)}_`}`;
}

/** A publisher's name cut shorter than this tells nobody anything. */
const leastPublisher = 8;

/** Most quantities told of what else is counted. */
const mostCounts = 3;

/** "counts something else · SemiAnalysis: about $1.6 billion, hardware investment · about 50,000 Hopper GPUs". */
function othersLine({ claimant, counts }: OtherCounts, { words, actions }: HoverOptions): string {
  const told = counts.slice(0, mostCounts).map((count, index) => {
    const { amount, metric, otherwise } = otherCountWords(count, words);
    const link = commandLink(index === 0 ? `${shortName(claimant)}: ${amount}` : amount, commandIds.revealClaim, [count.claim.id], actions.claim);
    const tail = `${metric === null ? '' : `, ${metric}`}${otherwise.length === 0 ? '' : ` (${otherwise.slice(0, 1).join('')})`}`;
    return `${link}${escapeMarkdown(tail)}`;
  });
  return `- **${escapeMarkdown(words.countsOther)}** · ${told.join(' · ')}`;
}

/** At most `longest` characters, cut between words. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.lastIndexOf(' ', longest - 1);
  return `${text.slice(0, cut > longest / 2 ? cut : longest - 1).trimEnd()}…`;
}

const parenthesis = / \([^()]{1,80}\)/g;

/** A sentence with room for `longest` characters: without its last asides in brackets, or its last clause, rather than cut in two. */
export function shortSentence(sentence: string, longest: number): string {
  let text = sentence;
  for (const aside of [...sentence.matchAll(parenthesis)].reverse()) {
    if (text.length <= longest) return text;
    text = text.slice(0, aside.index) + text.slice(aside.index + aside[0].length);
  }
  if (text.length <= longest) return text;
  const clause = Math.max(...['; ', ': ', ', '].map((sign) => text.lastIndexOf(sign, longest - 1)));
  return clause > longest / 2 ? `${text.slice(0, clause)}.` : shorten(text, longest);
}

/** Whether somebody is on file as saying the draft's figure, so that it can be attributed. */
function isSaid({ stance, claim }: StancedClaim): boolean {
  return stance === 'agrees' && claim.position === 'asserts' && !claim.slip;
}

/**
 * The hover over a figure as Markdown, about a dozen lines: standing and quantity, reports with the
 * conflicting ones first, what else was noticed, the number line, actions, why it matched. Text of claims and drafts is escaped throughout.
 */
export function hoverCard(finding: Finding, options: HoverOptions): string {
  const { words, actions, uri } = options;
  const place = [uri, finding.start];
  const look = lookOf(finding) ?? finding.standing;
  const about = aboutFigure(finding, words);
  const paragraphs = [`$(${lookStyles[look].icon}) **${escapeMarkdown(words.standing[finding.standing])}**${about === null ? '' : ` · ${escapeMarkdown(about)}`}`];

  // The reports say in full what the sentence would say in short, and a hover has no room for both.
  if (finding.claims.length === 0 || finding.standing === 'unreported' || finding.standing === 'superseded') paragraphs.push(escapeMarkdown(describe(finding, words)));
  if (finding.ignored !== null) paragraphs.push(escapeMarkdown(words.report.ignored(finding.ignored.reason)));

  const listed = listedReports(finding, options.reports);
  const reports = listed.reports.map((entry) => reportLine(entry, finding, options));
  if (listed.others !== null) reports.push(othersLine(listed.others, options));
  const notices = describeNotices(finding, words).slice(0, mostNotices).map((sentence, index) => {
    const code = finding.notices[index]?.code ?? 'scope';
    return `- $(${lookStyles.noticed.icon}) ${commandLink(shortSentence(sentence, lineWidth - iconWidth), commandIds.explain, [code], words.notice[code])}`;
  });
  // Lines that stand apart are paragraphs: in those the editor underlines links where a theme or a setting wants it, and they take no more room.
  // One list, and the line close to its links: the editor shows some 250 pixels of a hover, and what comes after must be scrolled to.
  if (reports.length + notices.length > 0) paragraphs.push([...reports, ...notices].join('\n\n'));

  const counted = (listed.others?.counts.slice(0, mostCounts) ?? []).flatMap(({ claim, otherwise }) => [claim, ...otherwise.slice(0, 1)]);
  const more = finding.claims.length - new Set([...listed.reports, ...counted]).size;
  const links = [commandLink(more > 0 ? words.report.moreReports(more) : actions.report, commandIds.checkArticle, place, actions.report)];
  const editable = !finding.inQuotation && finding.ignored === null;
  if (editable && finding.reading.voice === 'own' && finding.claims.some(isSaid)) {
    links.push(commandLink(actions.attribute, commandIds.attribute, place, actions.attribute));
  }
  if (editable && finding.claims.some(({ stance }) => stance !== 'context')) links.push(commandLink(actions.cite, commandIds.cite, place, actions.cite));
  if (finding.ignored === null) links.push(commandLink(actions.ignore, commandIds.ignore, place, actions.ignore));
  links.push(commandLink(actions.explain, commandIds.explain, [finding.standing], actions.explain));
  const row = links.join(' &nbsp;|&nbsp; ');
  paragraphs.push(options.numberLine === null ? row : `![${escapeMarkdown(options.numberLine.alternative)}](${options.numberLine.address})\\\n${row}`);

  const why = whyMatched(finding, words);
  if (why.length > 0) paragraphs.push(`_${escapeMarkdown(words.report.whyMatched)}_ ${escapeMarkdown(why.join('; '))}`);
  return paragraphs.join('\n\n');
}
