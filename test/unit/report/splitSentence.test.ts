import assert from 'node:assert/strict';
import { sentenceOf, splitSentence } from '../../../src/core/report/splitSentence';
import { makeFinding } from '../../support/makeFinding';

const at = (sentence: string, text: string, start: number) => makeFinding({ sentence, text, start, end: start + text.length, sentenceSpan: { start: 0, end: sentence.length } });

suite('The sentence around a figure', () => {
  test('is parted at the figure', () => {
    assert.deepEqual(splitSentence(at('It cost $6 million then.', '$6 million', 8)), { before: 'It cost ', figure: '$6 million', after: ' then.' });
  });

  test('of several alike the one the finding stands at is marked', () => {
    const sentence = 'First $6 million, then $6 million, then $6 million.';
    assert.equal(splitSentence(at(sentence, '$6 million', 23))?.before, 'First $6 million, then ');
    assert.equal(splitSentence(at(sentence, '$6 million', 40))?.before, 'First $6 million, then $6 million, then ');
  });

  test('marks that a reader does not see only move it to the left', () => {
    // The draft reads: It **really** cost $6 million, not $6 million more.
    assert.equal(splitSentence(at('It really cost $6 million, not $6 million more.', '$6 million', 19))?.before, 'It really cost ');
  });

  test('is cut at words where it has no end, and marked as cut', () => {
    const words = 'word '.repeat(50_000);
    const finding = at(`${words}$6 million ${words}`, '$6 million', words.length);
    const shown = sentenceOf(finding);
    assert.match(shown, /^… (?:word )+\$6 million (?:word )+…$/);
    assert.ok(shown.length < 900);
    assert.equal(splitSentence(finding)?.figure, '$6 million');
    assert.ok(sentenceOf(at(`${words}x`, '$9', 3)).length < 900);
  });

  test('a short one is left as it is, found or not', () => {
    assert.equal(splitSentence(at('It cost $6** million**.', '$6 million', 8)), null);
    assert.equal(sentenceOf(at('It cost something.', '$6 million', 8)), 'It cost something.');
  });
});
