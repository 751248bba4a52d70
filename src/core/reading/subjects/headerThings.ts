import type { Metric } from '../../claims/claim';
import { isOfTraining } from '../../claims/metricTraits';
import type { TablePlace } from '../../text/block';
import { findNames } from '../names/findNames';
import type { Lexicon } from '../names/lexicon';
import type { Part } from '../reading';
import { unfiledRule } from '../rules';
import { wordsOnFile } from '../names/wordsOnFile';

/** A word as models are called, with letters and a number: "OPT-175B", "R2"; no quarter, half or fiscal year. */
const modelLike = /^(?!(?:Q|H|FY|CY)\d)[A-Z][A-Za-z]*-?\d[A-Za-z\d.]*$/;

/**
 * The model that heads a cell's column or row, where neither the names on file nor a report on `entity` knows it: "OPT-175B" beside "GPT-3" is no
 * GPT-3. Null where the headers name none.
 */
export function thingOfHeader({ column, row }: TablePlace, entity: string, metric: Metric, lexicon: Lexicon): Part<string> | null {
  if (!isOfTraining(metric) || lexicon.claims === null) return null;
  const filed = wordsOnFile(entity, lexicon.claims);
  for (const header of [column, row]) {
    for (const value of header.split(/[ ,()/|]+/)) {
      if (!modelLike.test(value) || filed.has(value)) continue;
      const at = header.indexOf(value);
      if (findNames(header, lexicon).some(({ start, end }) => start < at + value.length && at < end)) continue;
      return { value, words: value, span: null, rule: unfiledRule, sure: 0.85 };
    }
  }
  return null;
}
