import { metrics } from './vocabulary';

/**
 * A compiled claim file, little-endian:
 *
 *   texts    a line of JSON a claim, UTF-8, in the order in which claims were added
 *   index    columns, one element a claim, sorted by entity, metric and value; tables; names (padded to eight bytes)
 *   footer   offset of the index (float64), count of claims, entities, relations, id slots (uint32), length of the names,
 *            of the entities and of the units in bytes (uint32), magic number (uint32)
 */
export const magic = 0x31_53_4e_32;

/** Length of the footer in bytes. */
export const footerLength = 40;

/** Runs of claims a single entity has: one a metric, so that entity and metric are one look-up. */
export const runsPerEntity = metrics.length;

/** The number of each metric in a file: its place in the vocabulary. */
export const metricNumbers = new Map(metrics.map((entry, number) => [entry.metric, number]));

/** Claims' texts are told by their beginning and their length in blocks of this many bytes, cut at the line's end. */
export const textBlock = 16;

/** Days are counted from the last of 1999, so many days after the first of March of the year 0; 0 stands for no date. */
export const daysToFirst = 730_424;

/** Numbers that say how long each part of the index is. */
export interface Counts {
  readonly claims: number;
  readonly entities: number;
  readonly relations: number;
  readonly slots: number;
  readonly nameBytes: number;
  readonly entityBytes: number;
  readonly unitBytes: number;
}

/** A part of the index: where it begins in bytes, and how many elements it has. */
export interface Section {
  readonly start: number;
  readonly length: number;
}

type SectionName = 'values' | 'offsets' | 'runs' | 'slots' | 'targets' | 'sources' | 'days' | 'blocks' | 'units' | 'names' | 'entities' | 'unitNames';

/** The parts of the index by name. */
export type Sections = Readonly<Record<SectionName, Section>>;

/** Where each part of the index begins, in bytes from the index's first, wide elements first so that all are aligned. */
export function layOut(counts: Counts): { readonly sections: Sections; readonly length: number } {
  let at = 0;
  const take = (length: number, bytes: number): Section => {
    const section = { start: at, length };
    at += Math.ceil((length * bytes) / 8) * 8;
    return section;
  };
  const sections = {
    values: take(counts.claims, 8),
    offsets: take(counts.claims, 4),
    runs: take(counts.entities * runsPerEntity + 1, 4),
    slots: take(counts.slots, 4),
    targets: take(counts.relations, 4),
    sources: take(counts.relations, 4),
    days: take(counts.claims, 2),
    blocks: take(counts.claims, 2),
    units: take(counts.claims, 1),
    names: take(counts.nameBytes, 1),
    entities: take(counts.entityBytes, 1),
    unitNames: take(counts.unitBytes, 1),
  };
  return { sections, length: at };
}

/** FNV-1a over UTF-16 code units: spreads ids over the slots, the same in every host. */
export function hashId(id: string): number {
  let hash = firstHash;
  for (let at = 0; at < id.length; at += 1) hash = nextHash(hash, id.charCodeAt(at));
  return hash >>> 0;
}

/** What a hash begins with. */
export const firstHash = 0x811c9dc5;

/** A hash with one code unit more, to be taken without its sign at the end. */
export function nextHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}
