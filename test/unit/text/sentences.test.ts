import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { plainProse } from '../../../src/core/text/prose';
import { ProseBlock } from '../../../src/core/text/proseBlock';
import { findSentences } from '../../../src/core/text/sentences';

function split(text: string): string[] {
  return findSentences(text).map(({ start, end }) => text.slice(start, end));
}

/** Texts with `|` where one sentence ends and the next begins. */
const texts = [
  'It cost $6 million.| Nobody believed it.',
  'It cost $5.6 million in 2024.| 2,048 chips were used.',
  'The U.S. market fell.| The U.K. held.',
  'Nvidia Corp. said so.| Apple Inc. did not.',
  'He moved to the U.S.| The firm stayed.',
  'Dr. Smith and Prof. Jones of St. Louis agree.',
  'No. 5 on the list paid $3 bn. to A. B. Miller, J. R. Ewing and Co. for it.',
  'Did it cost that?| “No.”| He laughed!| Then… silence.',
  '“It was $6 million.”| She left.',
  '(It was $6 million.)| She left.',
  'It opened at 9 a.m. on Monday.| It closed at 5 p.m.| The rest is known.',
  'It manages about $8bn.| Scale AI is next.',
  'It left at 9a.m. Monday and cost 20mln.| Samsung paid.',
  'Sales rose vs. last year, i.e. by 5%, e.g. in Asia.',
  'Was it $6m?| Yes.',
  'Wait... what?| So be it.',
  'See fig. 3 and Sec. 4.',
  'One.|\nTwo.|  Three',
  'The price of 5.| Six more came.',
  'Yahoo! was sold.',
  'It ended in Dec. 2024 and began on Jan. 3.',
  'He said no.| Then he left.',
  'It has 100,000 chips.| xAI says so.| iPhone sales fell!| eBay did not.',
  'It left at 9 a.m. eastern time.',
  '成本为六百万美元。|没有人相信。',
] as const;

suite('sentences', () => {
  for (const marked of texts) {
    test(JSON.stringify(marked), () => {
      const expected = marked.split('|').map((sentence) => sentence.trim());
      assert.deepEqual(split(marked.replaceAll('|', '')), expected);
    });
  }

  test('white space alone has none', () => {
    assert.deepEqual(findSentences(' \n\t'), []);
    assert.deepEqual(findSentences(''), []);
  });

  test('sentences are in order, trimmed, and leave out nothing but white space', () => {
    const parts = fc.constantFrom('A', 'b', ' ', '  ', '.', '!', '?', '…', '”', '"', ')', '\n', 'U.S.', 'Inc.', '5', '$6', 'No.', ',', 'The', '。');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (chosen) => {
        const text = chosen.join('');
        let done = 0;
        for (const { start, end } of findSentences(text)) {
          assert.ok(start >= done && end > start);
          assert.equal(text.slice(done, start).trim(), '');
          assert.equal(text.slice(start, end).trim(), text.slice(start, end));
          done = end;
        }
        assert.equal(text.slice(done).trim(), '');
      }),
      { numRuns: 1000 },
    );
  });

  test('a block gives the same sentences however often it is asked', () => {
    for (const text of ['It cost $6 million.  Nobody believed it.\nNot “even” they.', '是。不是。', ' A. B. ', 'It was so. '.repeat(900), 'It was so. '.repeat(2000), `${'long '.repeat(14_000)}end. Another.`]) {
      const block = new ProseBlock('table-cell', 0, false, null, plainProse(text), text.length);
      assert.deepEqual(block.sentences, findSentences(text));
      assert.deepEqual(block.sentences, findSentences(text));
    }
  });

  test('plain prose is parted where Intl.Segmenter parts it', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
    const words = fc.constantFrom('the', 'firm', 'spent', '$6 million', '50,000 chips', 'Nvidia', 'on', 'more', 'than', '“so', 'far”', 'in 2024', '5.6', 'per cent,', '(about', 'half)', '–');
    const sentence = fc.tuple(fc.constantFrom('Nobody', 'It', 'DeepSeek', '“We', 'Costs'), fc.array(words, { minLength: 1, maxLength: 12 }), fc.constantFrom('.', '?', '!', '.”', '.)')).map(([first, rest, end]) => `${first} ${rest.join(' ')}${end}`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (sentences) => {
        const text = sentences.join(' ');
        assert.deepEqual(split(text), [...segmenter.segment(text)].map(({ segment }) => segment.trim()));
      }),
      { numRuns: 500 },
    );
  });
});
