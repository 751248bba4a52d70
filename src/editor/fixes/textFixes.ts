import type { Finding } from '../../core/check/finding';
import { hedgeOf } from '../../core/check/interval';
import type { Claim } from '../../core/claims/claim';
import type { Hedge } from '../../core/figures/figure';
import { findMentions } from '../../core/figures/findMentions';
import { isSameValue } from '../../core/figures/roundOff';
import type { Span } from '../../core/text/span';
import { formatAmount, formatBareAmount } from '../../core/wording/amounts';
import { english } from '../../core/wording/english';
import { citeAll, labelOf } from './citeAt';
import { formatCitation } from './citation';
import { asDraftText, clauseEnd, isRunningText, isTableRow, lineAt, quotationsAround, sentenceEnd } from './draftProse';
import { writeLike } from './figureStyle';
import { referencesAt, startOfReferences } from './footnoteReferences';
import { hedgeBefore, hedgeWords } from './hedges';
import { scopeWords } from './scopeWords';
import type { TextEdit } from './textEdit';

/** The corrections that rewrite a draft. Each is a pure computation on its text; none ever touches a quotation. */
export type FixKind = 'attribute' | 'scope' | 'hedge' | 'figure' | 'footnote' | 'counter-report';

/** A figure in a draft, with what a correction needs to know of its surroundings. */
export interface FixPlace {
  /** The whole draft. */
  readonly text: string;
  readonly finding: Finding;
  /** The draft's other figures. */
  readonly others: readonly Span[];
  readonly attribution: 'according-to' | 'said';
  /** House format of citations, see `formatCitation`. */
  readonly citation: string;
}

/** A correction with the exact edits, all in terms of the text as it is. */
export interface Fix {
  readonly kind: FixKind;
  readonly claim: Claim;
  readonly edits: readonly TextEdit[];
  /** What comes to stand in the draft, for the title: the attribution, the hedge, the figure. */
  readonly shows: string;
}

type MakeFix = (place: FixPlace, claim: Claim) => Fix | null;

/** The correction of one kind on the grounds of one claim; null where it does not apply or has been made already. */
export function makeFix(kind: FixKind, place: FixPlace, claim: Claim): Fix | null {
  const { finding } = place;
  if (finding.inQuotation || finding.ignored !== null || finding.reading.voice === 'quoted') return null;
  const quotations = quotationsAround(place.text, finding.start);
  if (quotations.some(({ start, end }) => finding.start >= start && finding.end <= end)) return null;
  const fix = makers[kind](place, claim);
  const quoted = fix?.edits.some((edit) => quotations.some(({ start, end }) => edit.end > start && edit.start < end)) ?? false;
  return quoted ? null : fix;
}

/** Every correction a figure allows, the most fitting first. */
export function offerFixes(place: FixPlace): readonly Fix[] {
  const { claims } = place.finding;
  const agreeing = claims.filter(({ stance }) => stance === 'agrees').map(({ claim }) => claim);
  const opposing = distinct(claims.filter(({ stance }) => stance === 'differs' || stance === 'disputes').map(({ claim }) => claim));
  const offered: (Fix | null)[] = [
    first(agreeing, (claim) => makeFix('hedge', place, claim)),
    first(agreeing, (claim) => makeFix('attribute', place, claim)),
    first(agreeing, (claim) => makeFix('scope', place, claim)),
    ...opposing.slice(0, 3).map((claim) => makeFix('figure', place, claim)),
    ...opposing.slice(0, 2).map((claim) => makeFix('counter-report', place, claim)),
    ...[...agreeing, ...opposing].slice(0, 2).map((claim) => makeFix('footnote', place, claim)),
  ];
  const seen = new Set<string>();
  return offered.filter((fix): fix is Fix => {
    if (fix === null) return false;
    const key = `${fix.kind} ${fix.shows}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

function first(claims: readonly Claim[], make: (claim: Claim) => Fix | null): Fix | null {
  for (const claim of claims) {
    const fix = make(claim);
    if (fix !== null) return fix;
  }
  return null;
}

/** One claim a value, so that the same figure is not offered twice. */
function distinct(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Set<string>();
  return claims.filter(({ low, high, unit, claimant }) => {
    const key = `${low} ${high} ${unit} ${claimant}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** Whether the writer's sentence already names somebody. */
function isNamed(text: string, span: Span, name: string): boolean {
  return text.slice(span.start, span.end).toLowerCase().includes(name.toLowerCase());
}

const attribute: MakeFix = ({ text, finding, others, attribution }, claim) => {
  // Where the draft leaves it to nobody in particular ("is said to"), a name is what is wanted.
  if (finding.reading.attribution !== null || claim.position !== 'asserts' || claim.slip) return null;
  const { sentenceSpan } = finding;
  const line = text.slice(lineAt(text, finding.start).start, lineAt(text, finding.start).end);
  if (!isRunningText(line) || isNamed(text, sentenceSpan, claim.claimant)) return null;
  const end = clauseEnd(text, sentenceSpan, finding, others);
  if (end === null) return null;
  const name = asDraftText(claim.claimant);
  const words = attribution === 'said' ? `, ${name} said` : `, according to ${name}`;
  return { kind: 'attribute', claim, shows: words.slice(2), edits: [{ start: end.at, end: end.at, text: words }] };
};

const hedge: MakeFix = ({ text, finding }, claim) => {
  const wanted = hedgeOf(claim.qualifier);
  const { figure } = finding.mention;
  if (wanted === null || figure.hedge === wanted || figure.vague || figure.low !== figure.high) return null;
  const edit = hedgeEdit(text, finding, finding.sentenceSpan, wanted);
  return edit === null ? null : { kind: 'hedge', claim, shows: `${hedgeWords[wanted]} ${oneLine(finding.text)}`, edits: [edit] };
};

/** The edit that puts a hedge before a figure, or in the place of the one that stands there. */
function hedgeEdit(text: string, span: Span, sentence: Span, wanted: Hedge): TextEdit | null {
  const words = hedgeWords[wanted];
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  const there = hedgeBefore(before);
  if (there !== null) {
    const start = span.start - there.length;
    return { start, end: span.start, text: `${matchCase(words, there)} ` };
  }
  // "a $944 million bill", "its $6 million run": a hedge cannot go between an article and its noun.
  if (/\b(?:an?|the|its|their|his|her|our|your|my|this|that|these|those|each|every)\s+$/i.test(before) || /[\w~≈<>+\-–—]$/.test(before)) return null;
  const starts = span.start === sentence.start || before.trim() === '';
  return { start: span.start, end: span.start, text: `${starts ? matchCase(words, 'A') : words} ` };
}

function matchCase(words: string, sample: string): string {
  return /^[A-Z]/.test(sample) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

const scope: MakeFix = ({ text, finding }, claim) => {
  if (claim.scope === null) return null;
  const words = scopeWords(claim.scope);
  if (words === null) return null;
  const near = text.slice(finding.end, finding.sentenceSpan.end + 1);
  if (/^["”’]|^-/.test(near) || near.includes(words)) return null;
  const inserted = ` (${asDraftText(words)})`;
  return { kind: 'scope', claim, shows: words, edits: [{ start: finding.end, end: finding.end, text: inserted }] };
};

const figure: MakeFix = ({ text, finding }, claim) => {
  const { mention } = finding;
  const written = mention.figure;
  if (claim.unit !== written.unit || claim.low !== claim.high || claim.position !== 'asserts' || claim.slip) return null;
  if (written.vague || written.ambiguous || written.low !== written.high || (written.chip !== null && claim.chip !== written.chip)) return null;
  const source = text.slice(finding.start, finding.end);
  const reported = writeLike(source, claim.low);
  if (reported === null || reported === source || !reads(reported, claim)) return null;
  const edits: TextEdit[] = [{ start: finding.start, end: finding.end, text: reported }];
  const wanted = hedgeOf(claim.qualifier);
  const before = text.slice(Math.max(0, finding.start - 40), finding.start);
  const there = hedgeBefore(before);
  let shows = reported;
  if (wanted !== null && written.hedge !== wanted) {
    const hedged = hedgeEdit(text, finding, finding.sentenceSpan, wanted);
    if (hedged === null) return null;
    edits.unshift(hedged);
    shows = `${hedgeWords[wanted]} ${reported}`;
  } else if (wanted === null && there !== null) {
    const at = finding.start - there.length;
    const atStart = /^[A-Z]/.test(there) && /^[a-z]/.test(reported);
    edits[0] = { start: at, end: finding.end, text: atStart ? matchCase(reported, there) : reported };
  }
  return { kind: 'figure', claim, shows, edits };
};

/** Whether the recogniser reads exactly the claim's figure from what is to be written. */
function reads(written: string, claim: Claim): boolean {
  const [mention, second] = findMentions(written);
  return mention !== undefined
    && second === undefined
    && mention.figure.unit === claim.unit
    && isSameValue(mention.figure.low, claim.low)
    && isSameValue(mention.figure.high, claim.high);
}

const footnote: MakeFix = (place, claim) => {
  const { text, finding, citation } = place;
  const at = footnotePlace(text, finding);
  if (at === null) return null;
  const words = citationOf(claim, citation);
  const known = labelOf(text, words);
  if (words === '' || (known !== null && referencesAt(text, at.references).includes(known))) return null;
  return { kind: 'footnote', claim, shows: claim.publisher, edits: citeAll(text, [at.insert], words) };
};

/** The citation as a footnote holds it: in English, as the drafts are, and with nothing in it that Markdown would take for marks. */
export function citationOf(claim: Claim, format: string): string {
  const { claimant, publisher, title } = claim;
  return formatCitation({ ...claim, claimant: asDraftText(claimant), publisher: asDraftText(publisher), title: asDraftText(title) }, format, english);
}

/** Where a sentence's footnotes stand, and where the next one goes; in a table cell directly after the figure. */
export function footnotePlace(text: string, finding: Finding): { readonly insert: number; readonly references: number } | null {
  const line = lineAt(text, finding.start);
  const words = text.slice(line.start, line.end);
  if (isTableRow(words)) return { insert: finding.end, references: finding.end };
  if (!isRunningText(words)) return null;
  const end = sentenceEnd(text, finding.sentenceSpan);
  if (end === null) return null;
  const following = referencesAt(text, end).reduce((length, label) => length + label.length + '[^]'.length, 0);
  return { insert: end + following, references: startOfReferences(text, finding.sentenceSpan.start, end) };
}

const counterReport: MakeFix = ({ text, finding }, claim) => {
  if (claim.slip) return null;
  const line = lineAt(text, finding.start);
  if (!isRunningText(text.slice(line.start, line.end)) || isTableRow(text.slice(line.start, line.end))) return null;
  const end = sentenceEnd(text, finding.sentenceSpan);
  const near = { start: Math.max(0, finding.sentenceSpan.start - 1500), end: Math.min(text.length, finding.sentenceSpan.end + 1500) };
  if (end === null || isNamed(text, near, claim.claimant)) return null;
  const sentence = counterSentence(claim, text.slice(finding.start, finding.end));
  return { kind: 'counter-report', claim, shows: sentence, edits: [{ start: end, end, text: ` ${sentence}` }] };
};

/** The report told against the draft's figure, as a sentence for the writer to edit, in the style the figure is written in. */
function counterSentence(claim: Claim, sample: string): string {
  const who = claim.claimant.charAt(0).toUpperCase() + claim.claimant.slice(1);
  const wanted = hedgeOf(claim.qualifier);
  const like = claim.low === claim.high ? writeLike(sample, claim.low) : null;
  const amount = like !== null && reads(like, claim)
    ? `${wanted === null ? '' : `${hedgeWords[wanted]} `}${like}`
    : wanted === null
      ? formatBareAmount({ unit: claim.unit, low: claim.low, high: claim.high, chip: claim.chip }, english)
      : formatAmount({ unit: claim.unit, low: claim.low, high: claim.high, hedge: wanted, chip: claim.chip }, english);
  const owner = claim.entity === claim.claimant ? 'its' : `${claim.entity}${/s$/i.test(claim.entity) ? '’' : '’s'}`;
  const about = `${owner} ${english.metric[claim.metric]}`;
  const told = claim.position === 'asserts' ? `puts ${about} at ${amount}` : `${claim.position} that ${about} is ${amount}`;
  const reported = claim.reportedBy === null || claim.reportedBy === claim.claimant ? '' : `, ${claim.reportedBy} reported`;
  return asDraftText(`${who} ${told}${reported}.`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

const makers: Readonly<Record<FixKind, MakeFix>> = { attribute, scope, hedge, figure, footnote, 'counter-report': counterReport };
