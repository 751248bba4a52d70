import type { FigureEntry } from './reportData';

/**
 * What the JSON contract and the table say alike of one figure, in the contract's order. `start` and `end` are half-open
 * UTF-16 offsets into the file, `line` and `column` count from 1, `low` and `high` are as written, in base units.
 */
export function contractFields({ finding, start }: FigureEntry) {
  const { figure } = finding.mention;
  const { reading } = finding;
  return {
    start: finding.start,
    end: finding.end,
    line: start.line,
    column: start.column,
    text: finding.text,
    kind: figure.kind,
    unit: figure.unit,
    low: figure.low,
    high: figure.high,
    hedge: figure.hedge,
    chip: figure.chip,
    entity: reading.entity?.value ?? null,
    subject: reading.subject?.value ?? null,
    metric: reading.metric?.value ?? null,
    period: reading.period?.value.text ?? null,
    attribution: reading.attribution?.value ?? null,
    standing: finding.standing,
  };
}
