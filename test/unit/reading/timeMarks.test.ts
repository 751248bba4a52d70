import * as assert from 'node:assert/strict';
import {
  bareMonth, bareQuarter, fiscal, fiscalFromTelling, fromTelling, lately, part, sameStretch, shifted, stretchIn, weekday, yearBack, yearEnd,
} from '../../../src/core/reading/times/timeMarks';
import type { TimeMark } from '../../../src/core/reading/times/timeMarks';

interface Example {
  readonly told: readonly unknown[];
  readonly written: readonly string[];
  readonly read: (text: string) => unknown;
}

const example = <Told>(mark: TimeMark<Told>, ...told: readonly NoInfer<Told>[]): Example =>
  ({ told, written: told.map((one) => mark.write(one)), read: (text) => mark.read(text) });

const examples: readonly Example[] = [
  example(fiscal, { shift: -1, date: '2025-11-20' }, { shift: 0, date: '2025-11' }),
  example(part, { unit: 'Q', place: 3, fiscal: false, date: '2025-11-20' }, { unit: 'H', place: 1, fiscal: true, date: '2025-06-30' }),
  example(weekday, '2025-01-27'),
  example(lately, '2025-01'),
  example(shifted, 0, 1, -1),
  example(bareMonth, { month: '12', recent: '2024-12' }, { month: '12-24', recent: null }),
  example(bareQuarter, { place: 2 }, { shift: 1 }, { shift: -1 }),
  example(sameStretch, null, 'Q', '9', ''),
  example(yearBack, '2024'),
  example(stretchIn, '2024', '-1'),
  example(fromTelling, { shift: 0, part: '' }, { shift: -1, part: 'Q3 ' }, { shift: 1, part: 'end of ' }),
  example(fiscalFromTelling, 0, -1),
  example(yearEnd, '2025'),
];

suite('Times that others tell', () => {
  test('each is read as it was written, and under no other mark', () => {
    for (const own of examples) {
      own.written.forEach((text, place) => {
        for (const other of examples) assert.deepEqual(other.read(text), other === own ? own.told[place] : null, text);
      });
    }
  });

  test('a time in its normal form bears no mark', () => {
    for (const text of ['2025', 'FY2025', 'Q3 2025', 'H1 FY2025', '2025-01', '9 months to 2025-09', 'end of 2025', 'through 2029', 'per month']) {
      for (const { read } of examples) assert.equal(read(text), null, text);
    }
  });
});
