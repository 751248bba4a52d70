import { capital } from './capital';
import { chipNoun } from './chipNouns';
import { currencySigns } from './currencySigns';
import { formatPeriod } from './dates';
import { germanNotices } from './germanNotices';
import { germanNumbers } from './germanNumbers';
import { germanOnlyNew } from './germanOnlyNew';
import { germanPeriods } from './germanPeriods';
import { germanReport } from './germanReport';
import { germanReadingRules } from './readingRules';
import { facet, told } from './germanTold';
import { type ReportWords, whoAndWhen } from './reportWords';
import type { Quantity, Words } from './words';

/** The other side of a conflict, after "doch". */
function opposed(report: ReportWords, first: ReportWords | null): string {
  const { position } = report.claim;
  if (position === 'denies') return `zurückgewiesen von ${whoAndWhen(report)}`;
  if (position === 'doubts') return `bezweifelt von ${whoAndWhen(report)}`;
  return `${report.amount}${facet(report, first)} laut ${whoAndWhen(report)}`;
}

function moreReports(count: number, one: string, many: string): string {
  if (count === 0) return '';
  return count === 1 ? `; ein weiterer Bericht ${one}` : `; ${count} weitere Berichte ${many}`;
}

function related(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ' Ein verwandter Bericht ist zur Einordnung aufgeführt.' : ` ${count} verwandte Berichte sind zur Einordnung aufgeführt.`;
}

const metric: Words['metric'] = {
  'training-cost': 'Trainingskosten',
  'hardware-investment': 'Hardware-Investitionen',
  'project-cost': 'Projektkosten',
  'capital-expenditure': 'Investitionsausgaben',
  'operating-cost': 'Betriebskosten',
  'rd-and-compute-spending': 'Ausgaben für Forschung und Rechenleistung',
  revenue: 'Umsatz',
  'net-loss': 'Verlust',
  'cash-burn': 'Mittelabfluss',
  'lost-revenue': 'entgangener Umsatz',
  'inventory-charge': 'Abschreibung auf Lagerbestände',
  'funding-raised': 'eingesammeltes Kapital',
  'investment-pledge': 'Investitionszusage',
  'acquisition-price': 'Kaufpreis',
  valuation: 'Bewertung',
  'market-cap': 'Börsenwert',
  'market-value-loss': 'Verlust an Börsenwert',
  'contract-value': 'Auftragswert',
  'unit-price': 'Stückpreis',
  compensation: 'Vergütung',
  assets: 'Vermögen',
  'gpu-count': 'Zahl der KI-Chips',
  'gpu-purchases': 'gekaufte KI-Chips',
  'gpu-shipments': 'ausgelieferte KI-Chips',
  'gpu-hours': 'GPU-Stunden',
};

function quantity({ entity, metric: which, subject, period }: Quantity): string {
  const label = which === null ? (entity === null ? 'diese Zahl' : 'Zahl') : metric[which];
  // "bei" suits every name and every quantity, where a genitive would stumble ("Cerebras’ Zahl der KI-Chips").
  const whose = entity === null ? label : `${label} bei ${entity}`;
  const details = [subject, period === null ? null : formatPeriod(period, german)].filter((part) => part !== null && part !== entity);
  return details.length === 0 ? whose : `${whose} (${details.join(', ')})`;
}

/** Everything a writer reads from the engine, in German. */
export const german: Words = {
  language: 'de',
  numbers: germanNumbers,
  currencySign: {},
  axisSign: currencySigns,
  currencyWord: {
    USD: 'Dollar', EUR: 'Euro', GBP: 'Pfund', JPY: 'Yen', CNY: 'Yuan', INR: 'Rupien', KRW: 'Won', CHF: 'Franken', CAD: 'kanadische Dollar', AUD: 'australische Dollar',
    HKD: 'Hongkong-Dollar', SGD: 'Singapur-Dollar', TWD: 'Taiwan-Dollar', NZD: 'neuseeländische Dollar', BRL: 'Real', SEK: 'schwedische Kronen', NOK: 'norwegische Kronen',
    DKK: 'dänische Kronen', AED: 'Dirham', SAR: 'Riyal', RUB: 'Rubel', PLN: 'Zloty', TRY: 'Lira', ZAR: 'Rand', MXN: 'mexikanische Pesos', ILS: 'Schekel', VND: 'Dong',
  },
  signFirst: false,
  chips: (count, chip, one) => {
    if (chip === null) return one ? `${count} KI-Chip` : `${count} KI-Chips`;
    const noun = chipNoun(chip);
    if (noun === 'tpu' && chip.toUpperCase() === 'TPU') return `${count} ${one ? 'TPU' : 'TPUs'}`;
    const word = noun === 'gpu' ? 'GPU' : 'Chip';
    return `${count} ${chip.replaceAll(' ', '-')}-${one ? word : `${word}s`}`;
  },
  gpuHours: (count, chip) => (chip === null ? `${count} GPU-Stunden` : `${count} ${chip.replaceAll(' ', '-')}-GPU-Stunden`),
  range: (low, high) => `${low} bis ${high}`,
  hedge: {
    about: (amount) => `rund ${amount}`,
    nearly: (amount) => `knapp ${amount}`,
    'at-least': (amount) => `mindestens ${amount}`,
    'at-most': (amount) => `bis zu ${amount}`,
  },
  hedgeName: { about: 'rund', nearly: 'knapp', 'at-least': 'mindestens', 'at-most': 'bis zu' },
  months: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  monthYear: (month, year) => `${month} ${year}`,
  dayMonthYear: (day, month, year) => `${day}. ${month} ${year}`,
  periodWords: germanPeriods,
  standing: {
    agrees: 'Stimmt mit hinterlegten Berichten überein',
    conflict: 'Berichte widersprechen sich',
    differs: 'Weicht von hinterlegten Berichten ab',
    superseded: 'Überholt',
    unreported: 'Kein Bericht hinterlegt',
  },
  standingMeaning: {
    agrees: 'Ein hinterlegter Bericht nennt dieselbe Zahl, und keiner, der dasselbe zählt, nennt eine andere.',
    conflict: 'Ein hinterlegter Bericht nennt diese Zahl; ein anderer weicht ab oder bestreitet sie.',
    differs: 'Hinterlegte Berichte zählen dasselbe, und keiner nennt diese Zahl.',
    superseded: 'Nur Berichte, die ein späterer ersetzt hat, nennen diese Zahl.',
    unreported: 'Es liegt nichts zum Vergleichen vor. Das ist nicht geprüft.',
  },
  stance: { agrees: 'stimmt überein', differs: 'weicht ab', disputes: 'bestreitet', context: 'zur Einordnung' },
  againstIt: 'dagegen',
  countsOther: 'zählt etwas anderes',
  notice: {
    scope: 'Gezählt wird etwas anderes',
    slip: 'Vermutlich ein Versehen',
    wording: 'Formulierung',
    attribution: 'Zuschreibung',
    'counter-report': 'Gegenbericht fehlt',
    'self-conflict': 'Widerspruch im Entwurf',
    arithmetic: 'Rechnung',
  },
  noticeMeaning: {
    scope: 'Der Wert ist für dieselbe Organisation hinterlegt, zählt dort aber etwas anderes.',
    slip: 'Die Zahl weicht so ab, wie man sich vertippt: Faktor tausend, verrutschtes Komma, vertauschte Ziffern, andere Währung, anderer Zeitraum, andere Einheit.',
    wording: 'Die Berichte sagen „bis zu“ oder „knapp“, der Entwurf nicht, oder er kehrt ihre Grenze um.',
    attribution: 'Eine umstrittene Zahl steht ohne Quelle im Entwurf oder wird dem Falschen zugeschrieben.',
    'counter-report': 'Es gibt einen widersprechenden Bericht, und der Entwurf nennt weder ihn noch seinen Urheber.',
    'self-conflict': 'Der Entwurf gibt dieselbe Größe zweimal mit Zahlen an, die nicht zusammenpassen.',
    arithmetic: 'Eine Summe, ein Produkt, ein Prozentsatz oder ein Vielfaches im Entwurf geht nicht auf.',
  },
  noticeSentence: germanNotices,
  ignoreProblem: {
    'no-reason': 'Dieser Kommentar nennt keinen Grund und bewirkt daher nichts. „reason: …“ ergänzen.',
    'unknown-directive': 'Dieser Kommentar ist nicht verständlich und bewirkt nichts. Nach „second-source-ignore-“ muss next-line, start, end oder file stehen.',
    'never-closed': 'Dieser ignorierte Bereich wird nie geschlossen und reicht bis ans Ende des Entwurfs. Einen Kommentar „second-source-ignore-end“ ergänzen.',
    'nothing-to-close': 'Dieser Kommentar schließt einen Bereich, aber keiner ist offen. Entfernen oder vorher einen öffnen.',
    'no-next-line': 'Auf diesen Kommentar folgt keine Zeile, er bewirkt also nichts. Er gehört über die Zeile, die gemeint ist.',
  },
  metric,
  kind: { money: 'Geldbetrag', 'accelerator-count': 'KI-Chips', 'gpu-hours': 'GPU-Stunden' },
  quantity,
  comparison: {
    exact: 'auf die Stelle genau',
    'same-scale': 'in der Größenordnung',
    rounding: 'gerundet',
    range: 'innerhalb der genannten Spanne',
    'hedge-about': 'als ungefähre Angabe',
    'hedge-nearly': 'als „knapp“',
    'hedge-at-least': 'als Untergrenze',
    'hedge-at-most': 'als Obergrenze',
    'open-bound': 'nahe der genannten Grenze',
  },
  contextReason: {
    'subject-unnamed': 'der Text nennt nicht, was davon',
    'sister-metric': 'eine benachbarte Größe',
    'whole-entity': 'für die ganze Organisation',
    'family-or-member': 'für eine Modellfamilie oder eines daraus',
    chip: 'ein anderer Chip',
    period: 'ein anderer Zeitraum',
    'other-period': 'ein anderer Zeitraum',
    'run-rate': 'eine Hochrechnung',
    'near-period': 'für eine Zeit nahebei angegeben',
    'part-of-whole': 'ein Teil, nicht das Ganze',
    'many-values': 'einer von vielen Werten',
    'older-deal': 'ein älteres Geschäft',
    'not-own-figure': 'nicht die eigene Zahl',
    'other-metric': 'zählt etwas anderes',
    'same-value': 'dieselbe Zahl, für etwas anderes',
    'other-subject': 'betrifft etwas anderes',
    subject: 'betrifft etwas anderes',
    unit: 'in einer anderen Einheit',
    'supersedes-relation': 'ersetzt eine frühere Zahl',
    'superseded-relation': 'eine frühere, inzwischen ersetzte Zahl',
    'supports-relation': 'wiederholt eine Zahl',
  },
  readingRule: (rule) => germanReadingRules[rule],
  describe: {
    agrees: (about, report, rule, more) =>
      `${capital(about)}: ${told(report)}${rule === null ? '' : `; das stimmt ${rule} überein`}${moreReports(more, 'stimmt überein', 'stimmen überein')}.`,
    conflict: (about, draft, agreeing, against, more) => {
      const first = agreeing === null ? `${draft} im Entwurf` : told(agreeing);
      return `${capital(about)}: ${first}, doch ${opposed(against, agreeing)}${moreReports(more, 'steht dagegen', 'stehen dagegen')}.`;
    },
    differs: (about, draft, nearest, more) =>
      `${capital(about)}: ${draft} im Entwurf, doch ${told(nearest)}${moreReports(more, 'weicht ebenfalls ab', 'weichen ebenfalls ab')}.`,
    superseded: (about, old, replaced) =>
      `${capital(about)}: ${told(old)}, inzwischen ersetzt durch ${replaced === null ? 'einen späteren Bericht' : told(replaced)}.`,
    noReport: (about, otherCurrency, count) => `Zu „${about}“ ist kein Bericht${otherCurrency ? ' in dieser Währung' : ''} hinterlegt; die Zahl ist also nicht geprüft.${related(count)}`,
    elsewhere: (about, count) => `Nicht verglichen: Von den hinterlegten Berichten zu „${about}“ betrifft keiner eindeutig dasselbe und dieselbe Zeit wie diese Zahl.${related(count)}`,
    whose: (count) => `Nicht verglichen: Der Text sagt nicht eindeutig, um wessen Zahl es geht.${related(count)}`,
    what: (entity, count) => `Nicht verglichen: Der Text sagt nicht eindeutig, was diese Zahl bei ${entity} misst.${related(count)}`,
    unsure: (about, count) => `Nicht verglichen: Gemeint sein könnte „${about}“, aber der Text lässt zu viel offen.${related(count)}`,
    ambiguous: 'Nicht verglichen: Die Ziffern lassen sich auf zwei Arten lesen.',
    withoutReports: {
      agrees: 'Stimmt mit hinterlegten Berichten überein.',
      conflict: 'Hinterlegte Berichte widersprechen sich.',
      differs: 'Weicht von hinterlegten Berichten ab.',
      superseded: 'Nur ersetzte Berichte nennen diese Zahl.',
    },
  },
  report: germanReport,
  onlyNew: germanOnlyNew,
  reading: {
    entity: 'Wessen',
    subject: 'Wovon',
    metric: 'Gemessen wird',
    period: 'Wann',
    attribution: 'Laut',
    voice: { own: 'ohne Quelle im Entwurf', attributed: 'mit Quelle', quoted: 'im Zitat' },
    part: (label, value, words, rule, certain) => `${label}: ${value}${words === '' ? '' : `, aus „${words}“`}${rule === '' ? '' : ` (${rule})`}${certain ? '' : ', nicht sicher'}`,
    missing: (label) => `${label}: nicht gefunden`,
    saidBy: (name) => `laut ${name}`,
    planned: 'geplant oder erwartet',
    partOfWhole: 'Teil eines größeren Ganzen, daher nicht mit dem Ganzen verglichen',
    alsoMetrics: (labels) => `möglich wäre auch: ${labels.join(' oder ')}`,
    quotation: 'im Zitat',
    precision: (step) => `genau auf ${step}`,
    candidates: (count) => (count === 1 ? '1 hinterlegter Bericht verglichen' : `${count} hinterlegte Berichte verglichen`),
    rule: (rule) => `Regel: ${rule}`,
    vague: 'eine vage Angabe, nicht genau verglichen',
    ambiguous: 'die Ziffern lassen sich auf zwei Arten lesen',
    per: (what) => `je ${what}`,
  },
};
