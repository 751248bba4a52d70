import type { Finding, StancedClaim } from '../core/check/finding';
import { chosenReports } from '../core/wording/rankClaims';
import { comparisonRule, describe, describeNotices } from '../core/wording/describe';
import { reportWords, stanceWord } from '../core/wording/quantityOf';
import type { Words } from '../core/wording/words';
import { aboutFigure } from '../panel/aboutFigure';
import { commandIds } from '../panel/commandIds';
import { lookStyles } from '../panel/lookStyles';
import { lookOf } from '../panel/looks';
import { commandLink, escapeMarkdown, webLink } from './markdownText';
import { whyMatched } from './whyMatched';

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

/** Characters of a report that fit the hover's width on one line; the first report, which is the telling one, may take two. */
const lineWidth = 86;
/** A scope shorter than this says nothing. */
const leastScope = 24;

function reportLine(entry: StancedClaim, finding: Finding, room: number, options: HoverOptions): string {
  const { claim, stance, rule } = entry;
  const { words } = options;
  const report = reportWords(claim, words);
  const stanced = stanceWord(entry, finding, words);
  const named = `${report.who}: ${report.holds}`;
  const publisher = claim.publisher === report.who ? words.report.source : claim.publisher;
  const plain: string[] = [];
  if (claim.metric !== finding.reading.metric?.value) plain.push(report.metric);
  const told = comparisonRule(rule, words);
  if (told !== null && stance === 'agrees') plain.push(told);
  if (report.date !== null) plain.push(report.date);
  const parts = [
    `**${escapeMarkdown(stanced)}**`,
    commandLink(named, commandIds.revealClaim, [claim.id], options.actions.claim),
    ...plain.map(escapeMarkdown),
    webLink(publisher, claim.url),
  ];
  const left = room - [stanced, named, ...plain, publisher].join(' · ').length;
  const scope = claim.scope === null || left < leastScope ? '' : ` — _${escapeMarkdown(shorten(claim.scope, left))}_`;
  return `- ${parts.join(' · ')}${scope}`;
}

/** At most `longest` characters, cut between words. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.lastIndexOf(' ', longest - 1);
  return `${text.slice(0, cut > longest / 2 ? cut : longest - 1).trimEnd()}…`;
}

/**
 * The hover over a figure as Markdown, about a dozen lines: standing and quantity, why, the number line, reports with the
 * conflicting ones first, what else was noticed, why it matched, actions. Text of claims and drafts is escaped throughout.
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

  const reports = chosenReports(finding, options.reports).map((entry, index) => reportLine(entry, finding, index === 0 ? 2 * lineWidth : lineWidth, options));
  if (reports.length > 0) paragraphs.push(reports.join('\n'));
  if (options.numberLine !== null) paragraphs.push(`![${escapeMarkdown(options.numberLine.alternative)}](${options.numberLine.address})`);

  const more = finding.claims.length - reports.length;
  const links = [commandLink(more > 0 ? words.report.moreReports(more) : actions.report, commandIds.checkArticle, place, actions.report)];
  const editable = !finding.inQuotation && finding.ignored === null;
  if (editable && finding.reading.voice === 'own' && finding.claims.length > 0) links.push(commandLink(actions.attribute, commandIds.attribute, place, actions.attribute));
  if (editable && finding.claims.length > 0) links.push(commandLink(actions.cite, commandIds.cite, place, actions.cite));
  if (finding.ignored === null) links.push(commandLink(actions.ignore, commandIds.ignore, place, actions.ignore));
  links.push(commandLink(actions.explain, commandIds.explain, [finding.standing], actions.explain));
  paragraphs.push(links.join(' &nbsp;|&nbsp; '));

  const notices = describeNotices(finding, words).slice(0, mostNotices).map((sentence, index) => {
    const code = finding.notices[index]?.code ?? 'scope';
    return `- $(${lookStyles.noticed.icon}) **${commandLink(words.notice[code], commandIds.explain, [code], actions.explain)}** · ${escapeMarkdown(shorten(sentence, 160))}`;
  });
  if (notices.length > 0) paragraphs.push(notices.join('\n'));

  const why = whyMatched(finding, words);
  if (why !== '') paragraphs.push(`_${escapeMarkdown(words.report.whyMatched)}_ ${escapeMarkdown(why)}`);
  return paragraphs.join('\n\n');
}
