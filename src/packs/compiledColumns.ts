import type { Claim, EntityEntry, Metric } from '../core/claims/claim';
import { metricEntry } from '../core/claims/vocabulary';
import type { BaseClaims } from './mergePacks';

type Field = keyof Claim;

/** All values of one field. `list` holds each value once, `at` says which one each claim has; without `at`, one a claim. */
interface Column {
  readonly list: readonly unknown[];
  readonly at?: readonly number[];
}

/** Packs with all defaults filled in, as plain data that survives JSON and repeats neither field names nor values. */
export interface CompiledPacks {
  readonly size: number;
  readonly entities: readonly EntityEntry[];
  readonly columns: Readonly<Record<Field, Column>>;
}

/** Packs the claims into columns. */
export function packColumns(entities: readonly EntityEntry[], claims: readonly Claim[]): CompiledPacks {
  const column = (field: Field): Column => {
    const values = claims.map((claim) => claim[field] ?? null);
    const numbers = new Map<string, number>();
    const list: unknown[] = [];
    const at = values.map((value) => {
      const key = JSON.stringify(value);
      let number = numbers.get(key);
      if (number === undefined) {
        numbers.set(key, (number = list.length));
        list.push(value);
      }
      return number;
    });
    return list.length * 4 > values.length * 3 ? { list: values } : { list, at };
  };
  return {
    size: claims.length,
    entities,
    columns: {
      id: column('id'), entity: column('entity'), subject: column('subject'), metric: column('metric'), unit: column('unit'), chip: column('chip'),
      low: column('low'), high: column('high'), qualifier: column('qualifier'), position: column('position'), period: column('period'),
      span: column('span'), date: column('date'), statement: column('statement'), scope: column('scope'), claimant: column('claimant'),
      reportedBy: column('reportedBy'), publisher: column('publisher'), title: column('title'), url: column('url'), locator: column('locator'),
      slip: column('slip'), relations: column('relations'), pack: column('pack'),
    },
  };
}

/** The entities and claims of compiled packs. */
export function unpack({ size, entities, columns }: CompiledPacks): BaseClaims {
  const valueOf = <Name extends Field>(field: Name, row: number): Claim[Name] => {
    const { list, at } = columns[field];
    return list[at === undefined ? row : (at[row] as number)] as Claim[Name];
  };
  // The vocabulary's own strings: where two are one object, comparing them is comparing where they lie.
  const measures = columns.metric.list.map((metric) => metricEntry(metric as Metric).metric);
  const metricOf = (row: number): Metric => measures[columns.metric.at?.[row] ?? row] as Metric;
  const claims = Array.from({ length: size }, (_, row): Claim => ({
    id: valueOf('id', row), entity: valueOf('entity', row), subject: valueOf('subject', row), metric: metricOf(row),
    unit: valueOf('unit', row), chip: valueOf('chip', row), low: valueOf('low', row), high: valueOf('high', row),
    qualifier: valueOf('qualifier', row), position: valueOf('position', row), period: valueOf('period', row),
    span: valueOf('span', row) ?? null, date: valueOf('date', row), statement: valueOf('statement', row), scope: valueOf('scope', row),
    claimant: valueOf('claimant', row), reportedBy: valueOf('reportedBy', row), publisher: valueOf('publisher', row),
    title: valueOf('title', row), url: valueOf('url', row), locator: valueOf('locator', row) ?? null, slip: valueOf('slip', row),
    relations: valueOf('relations', row), pack: valueOf('pack', row),
  }));
  return { entities, claims };
}
