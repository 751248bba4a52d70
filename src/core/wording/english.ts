import { metrics } from '../claims/vocabulary';
import { capital } from './capital';
import { chipNoun } from './chipNouns';
import { currencySigns } from './currencySigns';
import { formatPeriod } from './dates';
import { englishNotices } from './englishNotices';
import { englishNumbers } from './englishNumbers';
import { englishOnlyNew } from './englishOnlyNew';
import { englishReport } from './englishReport';
import { facet, told } from './englishTold';
import { type ReportWords, whoAndWhen } from './reportWords';
import type { Quantity, Words } from './words';

/** "DeepSeek's", "Cerebras'" (house styles differ; the shorter form is read without stumbling). */
function possessive(name: string): string {
  return /s$/i.test(name) ? `${name}’` : `${name}’s`;
}

/** The other side of a conflict, after "but". */
function opposed(report: ReportWords, first: ReportWords | null): string {
  const { position } = report.claim;
  if (position === 'denies') return `denied by ${whoAndWhen(report)}`;
  if (position === 'doubts') return `doubted by ${whoAndWhen(report)}`;
  return `${report.amount}${facet(report, first)} according to ${whoAndWhen(report)}`;
}

function moreReports(count: number, rest: string): string {
  if (count === 0) return '';
  return count === 1 ? `; one more report ${rest}` : `; ${count} more reports ${rest}`;
}

function related(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ' One related report is listed for context.' : ` ${count} related reports are listed for context.`;
}

const metric = Object.fromEntries(metrics.map((entry) => [entry.metric, entry.label])) as Words['metric'];

function quantity({ entity, metric: which, subject, period }: Quantity): string {
  const label = which === null ? (entity === null ? 'this figure' : 'figure') : metric[which];
  const whose = entity === null ? label : `${possessive(entity)} ${label}`;
  const details = [subject, period === null ? null : formatPeriod(period, english)].filter((part) => part !== null && part !== entity);
  return details.length === 0 ? whose : `${whose} (${details.join(', ')})`;
}

/** Everything a writer reads from the engine, in English. */
export const english: Words = {
  language: 'en',
  numbers: englishNumbers,
  currencySign: currencySigns,
  axisSign: currencySigns,
  currencyWord: { CNY: 'yuan', CHF: 'Swiss francs', SEK: 'Swedish kronor', NOK: 'Norwegian kroner', DKK: 'Danish kroner', AED: 'dirhams', SAR: 'riyals', RUB: 'roubles', PLN: 'zloty', TRY: 'lira', ZAR: 'rand', MXN: 'Mexican pesos', ILS: 'shekels', VND: 'dong' },
  signFirst: true,
  chips: (count, chip, one) => {
    if (chip === null) return one ? `${count} AI chip` : `${count} AI chips`;
    const noun = chipNoun(chip);
    if (noun === 'tpu') return chip.toUpperCase() === 'TPU' ? `${count} ${one ? 'TPU' : 'TPUs'}` : `${count} ${chip} chips`;
    const word = noun === 'gpu' ? 'GPU' : 'chip';
    return `${count} ${chip} ${one ? word : `${word}s`}`;
  },
  gpuHours: (count, chip) => (chip === null ? `${count} GPU-hours` : `${count} ${chip} GPU-hours`),
  range: (low, high) => `${low} to ${high}`,
  hedge: {
    about: (amount) => `about ${amount}`,
    nearly: (amount) => `nearly ${amount}`,
    'at-least': (amount) => `at least ${amount}`,
    'at-most': (amount) => `up to ${amount}`,
  },
  hedgeName: { about: 'about', nearly: 'nearly', 'at-least': 'at least', 'at-most': 'up to' },
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  monthYear: (month, year) => `${month} ${year}`,
  dayMonthYear: (day, month, year) => `${day} ${month} ${year}`,
  periodWords: {},
  standing: {
    agrees: 'Agrees with reports on file',
    conflict: 'Reports conflict',
    differs: 'Differs from reports on file',
    superseded: 'Superseded',
    unreported: 'No report on file',
  },
  standingMeaning: {
    agrees: 'A report on file gives the same figure, and none that counts the same thing gives another.',
    conflict: 'One report on file gives this figure; another differs from it or disputes it.',
    differs: 'Reports on file count the same thing, and none of them gives this figure.',
    superseded: 'Only reports that a later one has replaced give this figure.',
    unreported: 'Nothing on file to compare with. This has not been checked.',
  },
  stance: { agrees: 'agrees', differs: 'differs', disputes: 'disputes', context: 'for context' },
  againstIt: 'against it',
  countsOther: 'counts something else',
  notice: {
    scope: 'Scope',
    slip: 'Likely slip',
    wording: 'Wording',
    attribution: 'Attribution',
    'counter-report': 'Counter-report not mentioned',
    'self-conflict': 'The draft against itself',
    arithmetic: 'Arithmetic',
  },
  noticeMeaning: {
    scope: 'The value is on file for the same organisation, but counting something else.',
    slip: 'The figure differs from a report in the way slips of the pen do: a factor of a thousand, a moved decimal point, swapped digits, another currency, period or unit.',
    wording: 'The reports say “up to” or “nearly” where the draft does not, or the draft turns their bound round.',
    attribution: 'A disputed figure is stated in the draft’s own voice, or put into the wrong mouth.',
    'counter-report': 'A report that conflicts with this figure exists, and the draft names neither it nor whoever gave it.',
    'self-conflict': 'The draft gives the same quantity twice with figures that do not agree.',
    arithmetic: 'A sum, product, percentage or multiple in the draft does not come out.',
  },
  noticeSentence: englishNotices,
  ignoreProblem: {
    'no-reason': 'This ignore comment gives no reason, so it has no effect. Add “reason: …”.',
    'unknown-directive': 'This ignore comment is not understood, so it has no effect. Write next-line, start, end or file after “second-source-ignore-”.',
    'never-closed': 'This ignored region is never closed and reaches to the end of the draft. Add a “second-source-ignore-end” comment.',
    'nothing-to-close': 'This comment closes an ignored region, but none is open. Remove it, or open one before.',
    'no-next-line': 'No line follows this ignore comment, so it has no effect. Put it above the line it means.',
  },
  metric,
  kind: { money: 'money', 'accelerator-count': 'AI chips', 'gpu-hours': 'GPU-hours' },
  quantity,
  comparison: {
    exact: 'to the digit',
    'same-scale': 'in order of magnitude',
    rounding: 'after rounding',
    range: 'within the range given',
    'hedge-about': 'as an approximate figure',
    'hedge-nearly': 'as “nearly”',
    'hedge-at-least': 'as a lower bound',
    'hedge-at-most': 'as an upper bound',
    'open-bound': 'near the bound the report gives',
  },
  contextReason: {
    'subject-unnamed': 'the text does not name which',
    'sister-metric': 'a neighbouring quantity',
    'whole-entity': 'for the organisation as a whole',
    'family-or-member': 'for a family of models or one of them',
    chip: 'another chip',
    period: 'another period',
    'other-period': 'another period',
    'run-rate': 'a run rate',
    'near-period': 'told of a time close by',
    'part-of-whole': 'a part, not the whole',
    'many-values': 'one of many values',
    'older-deal': 'an older deal',
    'not-own-figure': 'not its own figure',
    'other-metric': 'counts something else',
    'same-value': 'the same figure, of something else',
    'other-subject': 'about something else',
    subject: 'about something else',
    unit: 'in another unit',
    'supersedes-relation': 'replaces an earlier figure',
    'superseded-relation': 'an earlier figure, since replaced',
    'supports-relation': 'repeats a figure',
  },
  // Their stable names are plain English.
  readingRule: (rule) => rule,
  describe: {
    agrees: (about, report, rule, more) =>
      `${capital(about)}: ${told(report)}${rule === null ? '' : `, which agrees ${rule}`}${moreReports(more, more === 1 ? 'agrees' : 'agree')}.`,
    conflict: (about, draft, agreeing, against, more) => {
      const first = agreeing === null ? `${draft} in the draft` : told(agreeing);
      return `${capital(about)}: ${first}, but ${opposed(against, agreeing)}${moreReports(more, more === 1 ? 'stands against it' : 'stand against it')}.`;
    },
    differs: (about, draft, nearest, more) =>
      `${capital(about)}: ${draft} in the draft, but ${told(nearest)}${moreReports(more, more === 1 ? 'differs, too' : 'differ, too')}.`,
    superseded: (about, old, replaced) =>
      `${capital(about)}: ${told(old)}, since replaced by ${replaced === null ? 'a later report' : told(replaced)}.`,
    noReport: (about, otherCurrency, count) => `No report on file about ${about}${otherCurrency ? ' in this currency' : ''}, so this has not been checked.${related(count)}`,
    elsewhere: (about, count) => `Not compared: none of the reports on file about ${about} is plainly about the same thing and time as this figure.${related(count)}`,
    whose: (count) => `Not compared: the text does not say plainly whose figure this is.${related(count)}`,
    what: (entity, count) => `Not compared: the text does not say plainly what this figure of ${entity} measures.${related(count)}`,
    unsure: (about, count) => `Not compared: this may be ${about}, but the text leaves too much open.${related(count)}`,
    ambiguous: 'Not compared: the digits can be read in two ways.',
    withoutReports: {
      agrees: 'Agrees with reports on file.',
      conflict: 'Reports on file conflict.',
      differs: 'Differs from reports on file.',
      superseded: 'Only replaced reports give this figure.',
    },
  },
  report: englishReport,
  onlyNew: englishOnlyNew,
  reading: {
    entity: 'Whose',
    subject: 'Which',
    metric: 'Measures',
    period: 'When',
    attribution: 'Said by',
    voice: { own: 'stated in the draft’s own voice', attributed: 'attributed', quoted: 'inside a quotation' },
    part: (label, value, words, rule, certain) => `${label}: ${value}${words === '' ? '' : `, from “${words}”`}${rule === '' ? '' : ` (${rule})`}${certain ? '' : ', not certain'}`,
    missing: (label) => `${label}: not found`,
    saidBy: (name) => `according to ${name}`,
    planned: 'planned or forecast',
    partOfWhole: 'part of a bigger whole, so not compared with the whole',
    alsoMetrics: (labels) => `could also be ${labels.join(' or ')}`,
    quotation: 'inside a quotation',
    precision: (step) => `written to the nearest ${step}`,
    candidates: (count) => (count === 1 ? '1 report on file was compared' : `${count} reports on file were compared`),
    rule: (rule) => `rule: ${rule}`,
    vague: 'a vague amount, not compared closely',
    ambiguous: 'the digits can be read in two ways',
    per: (what) => `per ${what}`,
  },
};
