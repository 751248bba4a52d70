import assert from 'node:assert/strict';
import { chipFamilies } from '../../../src/core/figures/chips';
import { codesBefore } from '../../../src/core/figures/currencies';
import { findMentions } from '../../../src/core/figures/findMentions';
import { hedgesBefore } from '../../../src/core/figures/hedges';
import { toStep, toValue } from '../../../src/core/figures/numeral';
import { scales } from '../../../src/core/figures/scales';

/** The parts of a pattern between its outermost bars. */
function alternatives(pattern: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of pattern) {
    if (character === '(' || character === '[') depth += 1;
    if (character === ')' || character === ']') depth -= 1;
    if (character === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

/** The characters that what a pattern of literals, classes and groups matches may begin with. */
function beginnings(pattern: string): string[] {
  return alternatives(pattern).flatMap((part) => {
    const [whole, group, set, optional] = /^(?:\(\?:((?:[^()]|\([^()]*\))*)\)|\[([^\]]*)\]|[^\\])(\?)?/.exec(part) ?? assert.fail(part);
    const own = group !== undefined ? beginnings(group) : set === undefined ? [part.charAt(0)] : [...set.replace(/(\d)-(\d)/g, (_, from: string, to: string) => '0123456789'.slice(Number(from), Number(to) + 1))];
    return optional === undefined ? own : [...own, ...beginnings(part.slice(whole.length))];
  });
}

suite('Cheap questions refuse nothing that the tables hold', () => {
  test('codes before a number begin with a capital letter', () => {
    for (const letters of codesBefore.keys()) assert.match(letters, /^[A-Z]/);
  });

  test('models of chips begin with the characters that their rows tell, and none of them small', () => {
    for (const { begins, pattern } of chipFamilies) {
      assert.equal([...new Set(beginnings(pattern))].sort().join(''), [...begins].sort().join(''), pattern);
      assert.doesNotMatch(begins, /[a-z]/, pattern);
    }
  });

  test('every scale is read behind a number, joined or a blank away', () => {
    for (const { exponent, words, short } of scales) {
      for (const form of words) for (const text of [`$5 ${form} of`, `$5${form}.`, `$5-${form} deal`]) assert.equal(findMentions(text)[0]?.figure.low, 5 * 10 ** exponent, text);
      for (const form of short) assert.equal(findMentions(`$5${form},`)[0]?.figure.low, 5 * 10 ** exponent, form);
    }
  });

  test('every hedge is found in front of a figure, in either case', () => {
    for (const [hedge, forms] of hedgesBefore) {
      for (const form of forms.filter((words) => words.length > 2)) {
        assert.equal(findMentions(`It cost ${form} $5 million`)[0]?.figure.hedge, hedge, form);
        assert.equal(findMentions(`${form.toUpperCase()} $5 million`)[0]?.figure.hedge, hedge, form);
      }
    }
  });

  test('"between" hedges from two words before', () => {
    for (const words of ['between', 'between about', 'between around', 'between an estimated', 'between as little as', 'between a', 'between some']) {
      assert.deepEqual(findMentions(`It cost roughly ${words} $5 million and $6 million.`).map(({ figure }) => [figure.low, figure.high]), [[5e6, 6e6]], words);
    }
  });
});

suite('Numbers are worth what is printed', () => {
  test('digits and a power of ten give the nearest number, as reading them printed does', () => {
    for (const digits of ['0', '7', '5.6', '0.005', '1.005', '999.999', '123456789', '5.576', '0.1', '123456789012345', '1234567890123456789', '0.000001']) {
      for (const exponent of [-2, 0, 2, 3, 5, 6, 7, 9, 12, 15, 24]) {
        assert.equal(toValue(digits, exponent), Number(`${digits}e${exponent}`), `${digits}e${exponent}`);
        assert.ok(toStep(digits, exponent) > 0);
      }
    }
  });
});
