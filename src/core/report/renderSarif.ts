import { noticeCodes } from '../check/finding';
import type { Finding, NoticeCode, Standing } from '../check/finding';
import { describe, describeNotices } from '../wording/describe';
import { quantityOf } from '../wording/quantityOf';
import type { Words } from '../wording/words';
import { fingerprint } from './fingerprint';
import type { FigureEntry, PlacedSpan, ReportData } from './reportData';
import { standingSeverity } from './severity';
import { sinceLine } from './sinceLine';
import type { Severity } from './severity';

/** Results GitHub keeps of a run; it would take 25,000 and show these. */
export const resultsPerRun = 5000;
/** Locations GitHub keeps of a result. */
const locationsPerResult = 100;

/** What the log says of the program that wrote it. */
export interface SarifOptions {
  readonly version?: string;
  /** Where the documentation pages of the rules stand, ending in `/`; without it rules carry no address. */
  readonly docs?: string;
}

type RuleId = Exclude<Standing, 'agrees' | 'unreported'> | NoticeCode;

const rules: readonly RuleId[] = ['differs', 'conflict', 'superseded', ...noticeCodes];

function isStanding(rule: RuleId): rule is 'differs' | 'conflict' | 'superseded' {
  return rule === 'differs' || rule === 'conflict' || rule === 'superseded';
}

function levelOf(rule: RuleId): Severity {
  return isStanding(rule) ? (standingSeverity(rule) ?? 'note') : 'warning';
}

function ruleObject(id: RuleId, words: Words, docs: string | undefined): object {
  const name = isStanding(id) ? words.standing[id] : words.notice[id];
  const meaning = isStanding(id) ? words.standingMeaning[id] : words.noticeMeaning[id];
  return {
    id,
    name: id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: name },
    fullDescription: { text: meaning },
    help: { text: `${meaning} ${words.report.noVerdict}` },
    ...(docs === undefined ? {} : { helpUri: `${docs}${id}.md` }),
    defaultConfiguration: { level: levelOf(id) },
    properties: { tags: ['fact-checking'] },
  };
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:\//.test(path);
}

/** A path as a URI reference: relative ones stay relative, absolute ones become `file:` addresses. */
function artifactUri(path: string): string {
  if (path === '-') return 'stdin';
  const encoded = path.split('/').map((part) => encodeURIComponent(toWellFormed(part))).join('/');
  // A share of Windows ("//server/share/a.md") names its host itself.
  if (path.startsWith('//')) return `file:${encoded}`;
  if (path.startsWith('/')) return `file://${encoded}`;
  return isAbsolute(path) ? `file:///${path.charAt(0)}:${encoded.slice(encoded.indexOf('/'))}` : encoded;
}

/** Lone surrogates, which no URI can hold, become U+FFFD. */
function toWellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

interface Region {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
  readonly offset: number;
  readonly length: number;
}

function physicalLocation(path: string, { start, end, offset, length }: Region): object {
  return {
    artifactLocation: { uri: artifactUri(path), ...(isAbsolute(path) || path === '-' ? {} : { uriBaseId: '%SRCROOT%' }) },
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column, charOffset: offset, charLength: length },
  };
}

function relatedLocations(path: string, spans: readonly PlacedSpan[]): object[] {
  return spans.slice(0, locationsPerResult).map((span, i) => ({
    id: i + 1,
    physicalLocation: physicalLocation(path, { start: span.from, end: span.to, offset: span.start, length: span.end - span.start }),
  }));
}

interface SarifResult {
  readonly rule: RuleId;
  readonly path: string;
  readonly entry: FigureEntry;
  readonly text: string;
  readonly related: readonly PlacedSpan[];
}

function resultsOf(path: string, entry: FigureEntry, words: Words): SarifResult[] {
  const { finding } = entry;
  const results: SarifResult[] = [];
  if (finding.standing === 'differs' || finding.standing === 'conflict' || finding.standing === 'superseded') {
    results.push({ rule: finding.standing, path, entry, text: describe(finding, words), related: [] });
  }
  const sentences = describeNotices(finding, words);
  finding.notices.forEach((notice, i) => {
    results.push({ rule: notice.code, path, entry, text: sentences[i] ?? words.notice[notice.code], related: entry.related[i] ?? [] });
  });
  return results;
}

/** What stays the same when lines move: rule, whose quantity, and the figure's words; the n-th of equals gets its number. */
function identity(rule: RuleId, finding: Finding): string {
  const { entity, metric, subject } = quantityOf(finding);
  return [rule, entity ?? '', metric ?? '', subject ?? '', finding.text].join('\u0000');
}

function sarifResult(result: SarifResult, occurrence: number): object {
  const { rule, path, entry, text, related } = result;
  const { finding, start, end } = entry;
  const locations = relatedLocations(path, related);
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: levelOf(rule),
    message: { text },
    locations: [{ physicalLocation: physicalLocation(path, { start, end, offset: finding.start, length: finding.end - finding.start }) }],
    ...(locations.length === 0 ? {} : { relatedLocations: locations }),
    partialFingerprints: { 'secondSourceFigure/v1': `${fingerprint(identity(rule, finding))}:${occurrence}` },
    ...(finding.ignored === null ? {} : { suppressions: [{ kind: 'inSource', status: 'accepted', justification: finding.ignored.reason }] }),
    properties: {
      figure: finding.text,
      standing: finding.standing,
      entity: finding.reading.entity?.value ?? null,
      metric: finding.reading.metric?.value ?? null,
      claims: finding.claims.map(({ claim, stance }) => ({ id: claim.id, stance })),
    },
  };
}

/**
 * SARIF 2.1.0 with a result for each `differs`, `conflict` and `superseded` and each notice; agreeing and unreported
 * figures are no results. Ignored findings carry a suppression with the reason. Beyond what GitHub shows, the least
 * pressing results are cut and their number is told in the run's notifications.
 */
export function renderSarif(report: ReportData, words: Words, options: SarifOptions = {}): string {
  const all = report.articles.flatMap((article) => article.figures.flatMap((entry) => resultsOf(article.path, entry, words)));
  const order = { error: 0, warning: 1, note: 2 };
  const sorted = [...all].sort(
    (a, b) => Number(a.entry.finding.ignored !== null) - Number(b.entry.finding.ignored !== null) || order[levelOf(a.rule)] - order[levelOf(b.rule)],
  );
  const kept = new Set(sorted.slice(0, resultsPerRun));
  const seen = new Map<string, number>();
  const results = all
    .filter((result) => kept.has(result))
    .map((result) => {
      const key = `${result.path}\u0000${identity(result.rule, result.entry.finding)}`;
      const occurrence = (seen.get(key) ?? 0) + 1;
      seen.set(key, occurrence);
      return sarifResult(result, occurrence);
    });
  const leftOut = all.length - kept.size;
  const since = sinceLine(report, words);
  const notifications = [
    ...(leftOut === 0 ? [] : [{ level: 'warning', message: { text: words.report.leftOut(leftOut) } }]),
    ...(since === null ? [] : [{ level: 'note', message: { text: since } }]),
  ];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Second Source',
            ...(options.version === undefined ? {} : { semanticVersion: options.version }),
            rules: rules.map((id) => ruleObject(id, words, options.docs)),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
          },
        ],
        results,
        properties: { claims: report.claims, summary: report.summary },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
