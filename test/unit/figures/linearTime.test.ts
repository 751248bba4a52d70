import assert from 'node:assert/strict';
import { findMentions } from '../../../src/core/figures/findMentions';
import { processorTime, timesAsLong } from '../../support/processorTime';

/** What hostile texts repeat. */
const repeats = [
  '1', '1,', '1.', '1 ', '1-', '1–', "1'", '1\u00a0', '½', '$', '$1', '$1 ', '$ 1', '$1-', '$5 to ', 'from $5 to ', 'between ', 'US', 'US$', 'U.S. ', 'Rs ', '10$ ', '$x = 10$ ', '\\$', 'one ', 'a ', 'million ', 'a million ', 'one and ', 'twenty-', 'hundreds of ', 'tens of thousands of ', 'a few ', 'half a ',
  'dollars ', 'cents ', 'H100 ', 'H100/', 'GPU ', 'GPUs of ', 'GPUs: 1 ', '8 GPU ', '8 new ', '8 new big ', '8x', 'x', '8 80GB ', '8 very-', "2 of Amazon's own ", '1 Nvidia H100 and ', 'TPU v4 ', 'about ', 'more than a ', 'up to ', '~1', '-', '(', '1 (', '"', ' ', '\n', '1\n', 'A', 'aA', '５', '\u200b', '\u200b1', '\ufffc', 'hip ', '$5 per ', '$5 a year ', '5 hong kong ',
];

suite('time is linear in the length of any text', () => {
  for (const unit of repeats) {
    test(`repeated ${JSON.stringify(unit)}`, () => {
      const finding = (length: number): (() => void) => {
        const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
        return () => void findMentions(text);
      };
      processorTime(finding(2000), 1);
      // Eight times the length in about eight times the time, more where memory has to be cleared; 64 would be the square.
      const long = processorTime(finding(128_000));
      if (long > 30) {
        const times = timesAsLong(finding(16_000), finding(128_000), { enough: 16 });
        assert.ok(times <= 32, `${times.toFixed(1)} times as long`);
      }
      assert.ok(long < 2000, `${long.toFixed(1)} ms for 128,000 characters`);
    });
  }
});
