import { englishNumbers } from './englishNumbers';
import { formatPlain } from './numberStyle';
import type { ReportText } from './words';

function plural(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${formatPlain(count, englishNumbers, 0)} ${many}`;
}

/** Headings and fixed lines of reports, in English. */
export const englishReport: ReportText = {
  title: 'Second Source report',
  titleOf: (name) => `Second Source: ${name}`,
  summary: 'Summary',
  figures: (count) => plural(count, 'figure', 'figures'),
  claimsOnFile: (count) => `${plural(count, 'report', 'reports')} on file`,
  claimsFound: (shown, of) => (shown === of ? plural(of, 'report found', 'reports found') : `${shown} of ${plural(of, 'report found', 'reports found')}`),
  noFigures: 'No figures found: no money amounts, AI chip counts or GPU-hours stand in the prose.',
  silence: '“No report on file” does not mean “checked”: there was nothing to compare with.',
  noVerdict: 'Second Source shows who reported what. It does not say what is true; a person decides.',
  everyFigure: 'Every figure, in order',
  figure: 'Figure',
  figuresHeading: 'Figures',
  standing: 'Standing',
  line: (line, column) => `line ${line}, column ${column}`,
  inSection: (section) => `under “${section}”`,
  sentence: 'Sentence',
  reports: 'Reports',
  report: 'Report',
  claimant: 'Claimant',
  amount: 'Figure given',
  date: 'Date',
  undated: 'undated',
  source: 'Source',
  scope: 'What it counts',
  stanceHeading: 'Stance',
  noticed: 'Noticed',
  whyMatched: 'Why this matched',
  readAs: 'Read as',
  ignoredHeading: 'Ignored on purpose',
  setAsideHeading: 'Reports set aside everywhere',
  setAside: (told, about, reason) => `${told} (${about}): ${reason}`,
  ignored: (reason) => `Ignored: ${reason}`,
  packs: 'Claim packs used',
  pack: (name, claims) => `${name}: ${plural(claims, 'report', 'reports')}`,
  draftOf: (date) => `Draft of ${date}`,
  made: (date) => `Checked on ${date}`,
  moreReports: (count) => `and ${plural(count, 'more report', 'more reports')} in the article’s report`,
  allStandings: 'All standings',
  allEntities: 'All organisations',
  filterStanding: 'Show standing',
  filterEntity: 'Show organisation',
  goTo: 'Go to this figure in the draft',
  freeze: 'Freeze',
  freezeHint: 'Keep this report as it is while the draft changes',
  exportAs: 'Export as',
  shown: (shown, of) => (shown === of ? plural(of, 'figure', 'figures') : `${shown} of ${plural(of, 'figure', 'figures')} shown`),
  knownSlip: 'a known slip',
  denies: (amount) => `denies ${amount}`,
  doubts: (amount) => `doubts ${amount}`,
  locator: (place) => `at ${place}`,
  viaOutlet: (publisher) => `in ${publisher}`,
  draft: 'Draft',
  numberLineText: (draft, reports, otherUnits) =>
    `Number line, logarithmic. The draft: ${draft}. ${reports.length === 0 ? 'No reports to show.' : `Reports: ${reports.join('; ')}.`}${otherUnits === 0 ? '' : ` ${plural(otherUnits, 'report', 'reports')} in other units not shown.`}`,
  andMore: (count) => `and ${count} more`,
  leftOut: (count) => `${plural(count, 'more finding', 'more findings')} not shown here.`,
  since: (revision, leftOut, standings) =>
    leftOut === 0
      ? `Only figures that are new since ${revision} are shown; none stood there before.`
      : `Only figures that are new since ${revision} are shown. ${plural(leftOut, 'other figure', 'other figures')} stood there before and ${leftOut === 1 ? 'is' : 'are'} left out (${standings}). “Left out” does not mean “checked”.`,
  takenForFormula: (line, text) => `Where Markdown may hold formulas, as in VS Code’s preview, “${text}” in line ${line} is shown as one. Write each dollar sign of an amount there as \\$.`,
  nothingNew: (leftOut) => `No new figures. ${plural(leftOut, 'figure', 'figures')} stood there before and ${leftOut === 1 ? 'is' : 'are'} left out; that does not mean “checked”.`,
  unknownEntity: 'nobody named',
};
