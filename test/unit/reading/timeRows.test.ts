import assert from 'node:assert/strict';
import { findTimes } from '../../../src/core/reading/times/times';
import { keyWords, rowsFor, timeRows } from '../../../src/core/reading/times/timeRows';
import { timeBits } from '../../../src/core/reading/words/timeWords';
import { tokenise } from '../../../src/core/reading/words/tokens';

const date = '2025-11-20';

/** A text for each way of naming a time, in the order of the rows. */
const texts: readonly string[] = [
  'It made so much in the six months to June 2025.',
  'It made so much in the quarter ended September.',
  'It made so much in the first three months of fiscal 2025.',
  'It made so much in the last six months of 2024.',
  'It made so much in the quarter that closed fiscal 2025.',
  'It made so much in fiscal 2025\'s third quarter.',
  'It made so much in 2025\'s third quarter.',
  'It made so much in the second quarter of 2025, and less in the same 2024 period.',
  'It made so much in the second quarter of 2025, and less in the same period of 2024.',
  'It made so much in the second quarter of 2025, and less in the same quarter last year.',
  'It made so much in the second quarter of 2025, and less in the year-ago quarter.',
  'It made so much in 2025, third quarter.',
  'It made so much in the third quarter of 2025.',
  'It told its third-quarter revenue for 2025.',
  'It made so much in the quarter, its third of 2025.',
  'It made so much in Q3 2025.',
  'It made so much in the June quarter of 2025.',
  'It made so much in the June 2025 quarter.',
  'It made so much in the June quarter.',
  'It made so much in its 2025 fiscal year.',
  'It made so much in 2025 Q3.',
  'It made so much in Q3 FY25.',
  'It made so much in FY25 Q3.',
  'It made so much in Q3 \'25.',
  'It made so much in 3Q25.',
  'It was worth so much in the middle of 2025.',
  'It was worth so much at the start of 2025.',
  'It was worth so much at the close of 2025.',
  'It was worth so much at end-2025.',
  'It made so much in the first half of 2025.',
  'It made so much in H1 2025.',
  'It made so much in fiscal 2025.',
  'It made so much in FY 2025.',
  'It made so much in FY25.',
  'It lost so much from March 2023 to June 2025.',
  'It lost so much between March 2023 and June 2025.',
  'It fell on January 27, 2025.',
  'It fell on 27 January 2025.',
  'It lost so much between March and June 2025.',
  'It lost so much in March to June 2025.',
  'It lost so much from March to June.',
  'It raised so much in March 2025.',
  'It had so much at the end of 2025.',
  'It had so much at year-end 2025.',
  'It had so much in early 2025.',
  'It had so much in spring 2025.',
  'It had so much in summer 2025.',
  'It had so much in autumn 2025.',
  'It lost so much between 2023 and 2025.',
  'It lost so much from 2023 to 2025.',
  'It lost so much in 2023-2025.',
  'It will lose so much through 2029.',
  'It will lose nothing before 2030.',
  'It has lost so much since 2023.',
  'It is up from 2023, when it lost so much.',
  'It will make so much from 2027.',
  'It made so much in 2024.',
  'It will have so much by the end of next year.',
  'It made so much in the fourth quarter of last year.',
  'It told its third-quarter revenue this year.',
  'It made so much in the third quarter.',
  'It made so much in Q3.',
  'It made so much in the first six months of this year.',
  'It made so much in the first nine months of this year.',
  'It made so much in last year\'s second half.',
  'It made so much in the first half of this year.',
  'It made so much in the first half.',
  'It lost so much on Monday.',
  'It made so much in the last fiscal year.',
  'It raised so much in March last year.',
  'It is up from $30 billion last year.',
  'It made so much last year.',
  'It made so much in that same year.',
  'It told of the year\'s revenue.',
  'It was worth so much a year ago.',
  'It raised so much last month.',
  'It raised so much this month.',
  'It raised so much last week.',
  'It raised so much three weeks ago.',
  'It raised so much yesterday.',
  'It raised so much the following March.',
  'It raised so much in late March.',
  'It will have so much by the end of March.',
  'It fell on the 27th of January.',
  'It raised so much last November.',
  'It raised so much in March.',
  'It made less in the third quarter of last year than in the fourth of this.',
  'The second quarter of 2025 was its best: it made so much in the quarter.',
  'It made so much in the same quarter.',
  'It made so much in the second quarter of 2025, and more in the fourth.',
  'It made so much in the second quarter of 2025, and more a quarter later.',
  'It made so much in the second quarter of 2025, and more in the one after.',
  'It made so much in 2023, and more a year later.',
  'It made more in 2023 than in its prior-year results.',
  'It made so much in 2023, and had more by the following year\'s end.',
  'It has made so much in the year to date.',
  'It costs so much a month.',
  'It costs so much daily.',
  'It costs so much annually.',
];

/** The row that reads the time found at `start`: the first of those asked that matches there and makes a time of it. */
function readerAt(text: string, start: number): (typeof timeRows)[number] | undefined {
  const lower = text.toLowerCase();
  const asked = rowsFor(timeBits(tokenise(text, 0, text.length, [], [])));
  const reader = asked.find(({ pattern, say, keys }) => {
    if (keys.length > 0 && !keys.some((key) => lower.includes(keyWords[key] ?? ''))) return false;
    return [...text.matchAll(pattern)].some((match) => match.index === start && say(match.slice(1), date, date, date) !== null);
  });
  return timeRows.find(({ pattern }) => pattern === reader?.pattern);
}

suite('Ways of naming a time', () => {
  test('each has its text', () => assert.equal(texts.length, timeRows.length));

  timeRows.forEach((row, at) => {
    const text = texts[at] ?? '';
    test(text, () => {
      const readers = findTimes(text, date, 0, null, undefined, null, '2023', 'Q2 2023').map(({ start }) => readerAt(text, start));
      assert.ok(readers.includes(row), `${row.pattern.source}\nread by\n${readers.map((reader) => reader?.pattern.source).join('\n')}`);
    });
  });
});
