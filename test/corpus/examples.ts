import assert from 'node:assert/strict';
import type { Figure, FigureKind, Mention } from '../../src/core/figures/figure';
import { findMentions } from '../../src/core/figures/findMentions';

/** A value, or the two ends of a range or of a vague amount. */
export type Value = number | readonly [low: number, high: number];

/** Some fields of a figure; the others may be anything. */
export type Expected = Partial<Figure>;

/** Sentences that a spelling is put into: start, middle and end of a clause, brackets, quotation marks. */
const carriers: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['The answer is ', '.'],
  ['It came to ', ', said the firm.'],
  ['(', ')'],
  ['“', ',” they said.'],
  ['First this; ', '; then that.'],
];

function ends(value: Value): readonly [number, number] {
  return typeof value === 'number' ? [value, value] : value;
}

function shown(text: string, mentions: readonly Mention[]): string {
  return mentions.map(({ start, end, figure }) => `[${text.slice(start, end)}] ${figure.low}..${figure.high} ${figure.unit}`).join(', ') || 'nothing';
}

/** Defines one test a spelling: alone and in every carrier it is one figure, the whole of it, with this value. */
export function spellings(kind: FigureKind, unit: string, value: Value, forms: readonly string[], expected: Expected = {}): void {
  const [low, high] = ends(value);
  for (const form of forms) {
    test(`${low === high ? low : `${low}..${high}`} ${unit}: ${form}`, () => {
      for (const [before, after] of carriers) {
        const text = `${before}${form}${after}`;
        const mentions = findMentions(text);
        assert.equal(mentions.length, 1, `${text}: ${shown(text, mentions)}`);
        const mention = mentions[0] as Mention;
        assert.equal(text.slice(mention.start, mention.end), form, text);
        assert.deepEqual([mention.figure.kind, mention.figure.unit, mention.figure.low, mention.figure.high], [kind, unit, low, high], text);
        for (const [field, wanted] of Object.entries(expected)) assert.deepEqual(mention.figure[field as keyof Figure], wanted, `${field} in ${text}`);
      }
    });
  }
}

/** Takes the marks out of a text: what stands between ⟦ and ⟧ is what must be found. */
export function unmark(marked: string): { readonly text: string; readonly spans: readonly string[] } {
  return { text: marked.replace(/[⟦⟧]/g, ''), spans: [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map((match) => match[1] ?? '') };
}

/** Defines a test: exactly the marked stretches are found, in order, with these values and fields. */
export function inText(marked: string, ...wanted: readonly (Value | (Expected & { readonly value?: Value }))[]): void {
  test(marked.replaceAll('\n', '↵'), () => {
    const { text, spans } = unmark(marked);
    const mentions = findMentions(text);
    assert.deepEqual(mentions.map(({ start, end }) => text.slice(start, end)), spans, shown(text, mentions));
    wanted.forEach((want, index) => {
      const figure = mentions[index]?.figure;
      const { value, ...fields } = typeof want === 'number' || Array.isArray(want) ? { value: want as Value } : (want as Expected & { readonly value?: Value });
      if (value !== undefined) assert.deepEqual([figure?.low, figure?.high], ends(value), spans[index]);
      for (const [field, expected] of Object.entries(fields)) assert.deepEqual(figure?.[field as keyof Figure], expected, `${field} of ${spans[index]}`);
    });
  });
}

/** Defines one test a text: there is no figure in it. */
export function nothingIn(texts: readonly string[]): void {
  for (const text of texts) {
    test(text.replaceAll('\n', '↵'), () => {
      const mentions = findMentions(text);
      assert.equal(mentions.length, 0, shown(text, mentions));
    });
  }
}
