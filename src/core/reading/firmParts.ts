import type { Metric } from '../claims/claim';
import type { TablePlace } from '../text/block';
import type { Owner } from './owner';
import type { Part } from './reading';
import { businessRule, rowRule } from './rules';
import { wordSet } from './words';

/** What a firm has as a whole, of which a table's rows may tell the parts. */
const parted: ReadonlySet<Metric> = new Set<Metric>(['revenue', 'net-loss', 'cash-burn', 'capital-expenditure', 'rd-and-compute-spending', 'operating-cost', 'assets']);

/** Whether a table of the metric may tell the parts of what a firm has. */
export function isParted(metric: Metric): boolean {
  return parted.has(metric);
}

/** Words of a row's name that leave it the whole: that it is one, when it was, who reckons it, and in what. */
const ofWhole = wordSet(
  'total totals sum overall altogether combined group company firm whole all entire consolidated net gross underlying adjusted reported restated gaap non-gaap actual actuals '
  + 'result results outcome guidance guided forecast forecasts estimate estimates estimated expected expectation expectations consensus analysts plan planned target projection projected '
  + 'preliminary previous prior latest current new old original raised updated revised high low midpoint upper lower end range average annual annualised annualized quarterly yearly monthly daily run rate run-rate '
  + 'amount figure value year years quarter half month week day period ytd fiscal calendar first second third fourth last this next since to date early mid late spring summer autumn fall winter '
  + 'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec '
  + 'the a an of in for by from and or as at on its their usd us eur cny rmb dollars euros yuan billion billions million millions bn mn',
);
const timed = /^(?:q[1-4]|h[12]|fy|\d.*|'\d\d)/;
const wordsIn = /[\p{L}\p{N}'’-]+/gu;
/** A name of a row longer than this is a sentence. */
const longest = 60;

/** A name as it is the same in either spelling: "Data-centre", "Data center". */
function plainly(name: string): string {
  return name.toLowerCase().replaceAll('-', ' ').replaceAll('centre', 'center');
}

/** Those subjects on file that begin with a name. */
function subjectsNamed<Row extends { readonly subject: string }>(filed: readonly Row[], name: string): readonly Row[] {
  const plain = plainly(name);
  return filed.filter(({ subject }) => plainly(subject).startsWith(plain));
}

/**
 * "AWS spent $80 billion": the part of a firm by whose name its owner is named, where the metric is one of which a firm has a whole; null
 * where the whole firm is named, or a report's subject goes by that name.
 */
export function divisionNamed({ name }: Owner, metric: Metric, filed: readonly { readonly subject: string }[], divisions: readonly string[]): Part<string> | null {
  if (name === null || !parted.has(metric) || !divisions.includes(name.spelling)) return null;
  return subjectsNamed(filed, name.spelling).length > 0 ? null : { value: name.spelling, words: name.spelling, span: null, rule: businessRule, sure: 0.85 };
}

/**
 * What of a firm a table's row is about, or the subject of a report that goes by its name: "Gaming" and "Everything else" under "Revenue" are parts of
 * the firm's. Null where the row names the whole, a time or the owner, or gives the metric itself (`told`).
 */
export function partOfRow({ row }: TablePlace, owner: Owner, metric: Metric, filed: readonly { readonly subject: string }[], told: boolean): Part<string> | null {
  if (told || !parted.has(metric) || row === '' || row.length > longest) return null;
  const owners = owner.entity.toLowerCase();
  const ofReports = subjectsNamed(filed, row);
  if (ofReports.length > 1) return null;
  if (ofReports[0] !== undefined) return { value: ofReports[0].subject, words: row, span: null, rule: rowRule, sure: 0.85 };
  for (const [word] of row.matchAll(wordsIn)) {
    const lower = word.toLowerCase().replace(/['’]s?$/, '');
    if (ofWhole.has(lower) || timed.test(lower) || owners.includes(lower)) continue;
    return { value: row, words: row, span: null, rule: businessRule, sure: 0.85 };
  }
  return null;
}
