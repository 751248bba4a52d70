import type { Mention, UnitHint } from './figure';
import { hedgeAfter, hedgeBefore } from './hedges';
import { readQuantity } from './quantity';
import type { Quantity } from './quantity';
import { readConnector, scaledLike } from './ranges';

/** What may surround a cell's number: a hedge, brackets of accounts, a footnote mark, a unit the header has given. */
const beforeCellNumber = /^\s{0,8}(?:(?:about|around|approx\.?|approximately|roughly|c\.|ca\.|circa|nearly|almost|over|more than|at least|up to|under|less than)\s{1,2})?\(?(?:[~≈><≥≤+]\s?)?/i;
const afterCellNumber = /^\s?(?:\+|\)|\*{1,3}|[†‡§]|\[\w{1,3}\]|\(\w{1,4}\)|(?:est|e)\.?){0,3}\s{0,4}$/;

/** A table cell that is a bare number, read in the unit of its header. */
export function hintedMention(text: string, hint: UnitHint): Mention[] {
  const start = beforeCellNumber.exec(text)?.[0].length ?? 0;
  const first = readQuantity(text, start, true);
  if (first === null || first.vague) return [];
  const connection = readConnector(text, first.end);
  const second = connection !== null && (connection.connector === 'dash' || connection.connector === 'to') ? readQuantity(text, connection.end, true) : null;
  const last = second ?? first;
  if (!afterCellNumber.test(text.slice(last.end)) || text.length > 60) return [];
  const left = second === null ? first : scaledLike(first, second);
  const low = inUnit(left, hint);
  const high = inUnit(last, hint);
  if (low.value > high.value) return [];
  const hedge = hedgeBefore(text, start, 0) ?? hedgeAfter(text, last.end);
  return [{
    start,
    end: last.end,
    figure: {
      kind: hint.kind, unit: hint.unit, low: low.value, high: high.value, hedge: hedge?.hedge ?? null, chip: hint.chip, step: Math.min(low.step, high.step),
      vague: false, ambiguous: first.ambiguous || last.ambiguous, per: null, tags: [],
    },
    hedgeSpan: hedge === null ? null : { start: hedge.start, end: hedge.end },
  }];
}

/** A cell's own scale wins over the header's: "5.6M" under "Cost ($ thousands)". */
function inUnit(quantity: Quantity, hint: UnitHint): { readonly value: number; readonly step: number } {
  const factor = quantity.scaled ? 1 : hint.scale;
  return { value: product(quantity.low, factor), step: product(quantity.step, factor) };
}

function product(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}

/** A figure in a cell as its header has it: "$5.6" under "Cost ($ millions)" means millions, "485,000 GPUs" under "H100 purchases" are H100s. */
export function asHinted(mention: Mention, hint: UnitHint): Mention {
  return ofChip(scaleByHint(mention, hint), hint);
}

/** Chips that a cell leaves unnamed are those that its header names. */
function ofChip(mention: Mention, { kind, chip }: UnitHint): Mention {
  const { figure } = mention;
  return chip === null || figure.kind !== kind || figure.chip !== null ? mention : { ...mention, figure: { ...figure, chip } };
}

/** An amount without a scale of its own takes the header's. */
function scaleByHint(mention: Mention, hint: UnitHint): Mention {
  const { figure } = mention;
  if (
    hint.scale === 1
    || figure.kind !== hint.kind
    || figure.unit !== hint.unit
    || figure.vague
    || figure.per !== null
    || figure.high >= 1e5
    || hint.scale * figure.high > 1e14
  ) {
    return mention;
  }
  return {
    ...mention,
    figure: { ...figure, low: product(figure.low, hint.scale), high: product(figure.high, hint.scale), step: product(figure.step, hint.scale) },
  };
}
