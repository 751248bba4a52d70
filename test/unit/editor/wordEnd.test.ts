import { strict as assert } from 'node:assert';
import { wordEnd } from '../../../src/editor/fixes/citeAt';

/** Where a drop at `|` has its reference, drawn as `^`. */
const cases: readonly (readonly [string, string])[] = [
  ['some|body asked', 'somebody^ asked'],
  ['|somebody asked', '^somebody asked'],
  ['somebody| asked', 'somebody^ asked'],
  ['asked |somebody', 'asked ^somebody'],
  ['$5.5|76 million', '$5.576^ million'],
  ['$5|.576 million', '$5.576^ million'],
  ['1,|600.', '1,^600.'],
  ['at the end|.', 'at the end^.'],
  ['Deep|Seek’s bill', 'DeepSeek’s^ bill'],
  ['dé|jà vu', 'déjà^ vu'],
  ['en|d', 'end^'],
  ['|', '^'],
];

suite('Where a dropped reference stands', () => {
  for (const [drawn, wanted] of cases) {
    test(drawn, () => {
      const text = drawn.replace('|', '');
      const at = wordEnd(text, drawn.indexOf('|'));
      assert.equal(`${text.slice(0, at)}^${text.slice(at)}`, wanted);
    });
  }
});
