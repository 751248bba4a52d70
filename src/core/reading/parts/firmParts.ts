import type { Metric } from '../../claims/claim';
import { isParted } from '../../claims/metricTraits';
import type { TablePlace } from '../../text/block';
import { businessIn, namesBusiness } from './businesses';
import type { EntityFile } from '../names/entityFile';
import type { Lexicon } from '../names/lexicon';
import type { Owner } from '../owners/owner';
import type { Part } from '../reading';
import { businessRule, rowRule } from '../rules';
import { wordSet } from '../words/words';

/** Words of a row's name that leave it the whole: that it is one, when it was, who reckons it, and in what. */
const ofWhole = wordSet(
  'total totals sum overall altogether combined group company firm whole full all entire consolidated net gross underlying adjusted reported restated gaap non-gaap actual actuals '
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

type Filed = readonly { readonly subject: string }[];

/** Those subjects on file that begin with a name. */
function subjectsNamed(filed: Filed, name: string): Filed {
  const plain = plainly(name);
  return filed.filter(({ subject }) => plainly(subject).startsWith(plain));
}

const rest = /^(?:all )?(?:others?|the rest|rest|remaining|miscellaneous|various)(?!\w)/i;

/** "Other strategic investors": whether the row of a table is of all who have no row of their own, of whom no report tells. */
export function isRowOfRest({ row }: TablePlace): boolean {
  return rest.test(row);
}

const debt = /^(?:(?:total|net|gross|long-term|outstanding|existing) )?debts?(?: (?:load|pile|burden|outstanding|level))?$/i;

/** "| Debt | $7.5 billion |": whether the row of a table is of what a firm owes. */
export function isRowOfDebt({ row }: TablePlace): boolean {
  return debt.test(row);
}

function part(words: string): Part<string> {
  return { value: words, words, span: null, rule: businessRule, sure: 0.85 };
}

/**
 * What of a firm a figure is of that is a part of what the firm has: a division by whose name its owner is named ("AWS spent $80 billion"), or
 * what a table's row or column is about. `rowGoverns` says that the name of the row gives the metric itself. Null where it is the whole firm's.
 */
export function partOfFirm(
  owner: Owner,
  metric: Metric,
  file: EntityFile,
  table: TablePlace | null,
  rowGoverns: boolean,
  lexicon: Lexicon,
): Part<string> | null {
  if (!isParted(metric)) return null;
  const filed = file.subjectsOf(metric);
  const { name, rule, entity } = owner;
  if (name !== null && lexicon.firms.get(entity)?.divisions.includes(name.spelling) === true) {
    return subjectsNamed(filed, name.spelling).length > 0 ? null : part(name.spelling);
  }
  if (table === null || (rule === rowRule && name?.kind === 'organisation')) return null;
  if (namesBusiness(table.column)) return subjectsNamed(filed, table.column).length > 0 ? null : part(table.column);
  return rowGoverns ? partOfBusiness(table.row, filed) : partOfRow(table.row, entity, filed);
}

/** "Gaming and AI PC revenue": a row that names the metric together with a business of which no report tells; null where it names none. */
function partOfBusiness(row: string, filed: Filed): Part<string> | null {
  const business = businessIn(row);
  return business === null || filed.some(({ subject }) => plainly(subject).includes(plainly(business))) ? null : part(row);
}

/** "Gaming" and "Everything else" under "Revenue"; null where the row names the whole, a time or the owner, or a report's subject goes by its name. */
function partOfRow(row: string, entity: string, filed: Filed): Part<string> | null {
  if (row === '' || row.length > longest) return null;
  const [ofReport, another] = subjectsNamed(filed, row);
  if (ofReport !== undefined) return another === undefined ? { value: ofReport.subject, words: row, span: null, rule: rowRule, sure: 0.85 } : null;
  const owners = entity.toLowerCase();
  for (const [word] of row.matchAll(wordsIn)) {
    const lower = word.toLowerCase().replace(/['\u2019]s?$/, '');
    if (!ofWhole.has(lower) && !timed.test(lower) && !owners.includes(lower)) return part(row);
  }
  return null;
}
