import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { findMentions } from '../../../src/core/figures/findMentions';

const grouped = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 3 });
const blanks = fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009', '\n');
const dashes = fc.constantFrom('-', '–', ' – ', '‑', ' to ', ' - ');
const scales = fc.constantFrom<readonly [number, readonly string[]]>([3, ['k', 'K', ' thousand']], [6, ['m', 'M', 'mn', ' million', '-million', '\u00a0million']], [9, ['bn', 'b', 'B', ' billion', ' bn']], [12, ['tn', 'T', ' trillion']]);
const signs = fc.constantFrom<readonly [string, string]>(['$', 'USD'], ['US$', 'USD'], ['USD ', 'USD'], ['€', 'EUR'], ['£', 'GBP'], ['C$', 'CAD'], ['HK$', 'HKD'], ['A$', 'AUD'], ['₹', 'INR'], ['¥', 'JPY']);
const names = fc.constantFrom<readonly [string, string]>(['dollars', 'USD'], ['US dollars', 'USD'], ['euros', 'EUR'], ['yen', 'JPY'], ['yuan', 'CNY'], ['rupees', 'INR'], ['Canadian dollars', 'CAD'], ['USD', 'USD']);
/** 1 to 4 significant digits with up to two decimals, below a thousand. */
const coefficient = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 99 })).map(([whole, hundredths]) => (hundredths === 0 ? `${whole}` : `${whole}.${String(hundredths).padStart(2, '0')}`));
const nouns = fc.constantFrom('GPUs', 'Nvidia GPUs', 'H100s', 'Nvidia H100 GPUs', 'H800 chips', 'AI chips', 'of its own GPUs', 'TPUs', 'AI accelerators', 'H100 80GB GPUs');
const before = fc.constantFrom('', 'It cost ', 'They said: ', '(', '“', 'In 2024, ', 'By May 5 ', 'The A100 page says ', 'Version 2.5 needs ', 'x\n');
const after = fc.constantFrom('', '.', ', they said.', ')', '”', '; then more', ' in 2024', '\nand so on', '?');

function only(text: string): { readonly span: string; readonly low: number; readonly high: number; readonly unit: string } {
  const mentions = findMentions(text);
  assert.equal(mentions.length, 1, `${JSON.stringify(text)} → ${mentions.map(({ start, end }) => text.slice(start, end)).join(' | ')}`);
  const [mention] = mentions;
  assert.ok(mention);
  return { span: text.slice(mention.start, mention.end), low: mention.figure.low, high: mention.figure.high, unit: mention.figure.unit };
}

suite('a figure printed in any supported form is read back', () => {
  test('amounts with a sign and a scale', () => {
    fc.assert(fc.property(before, after, signs, coefficient, scales, fc.nat(), (head, tail, [sign, unit], digits, [power, forms], pick) => {
      const form = `${sign}${digits}${forms[pick % forms.length]}`;
      assert.deepEqual(only(head + form + tail), { span: form, low: Number(`${digits}e${power}`), high: Number(`${digits}e${power}`), unit });
    }));
  });

  test('amounts with a sign, written out', () => {
    fc.assert(fc.property(before, after, signs, fc.integer({ min: 100, max: 2_000_000_000 }), (head, tail, [sign, unit], value) => {
      const form = `${sign}${grouped(value)}`;
      assert.deepEqual(only(head + form + tail), { span: form, low: value, high: value, unit });
    }));
  });

  test('amounts with the sign behind a space', () => {
    fc.assert(fc.property(before, after, fc.constantFrom<readonly [string, string]>(['$', 'USD'], ['€', 'EUR']), coefficient, fc.integer({ min: 1000, max: 2_000_000_000 }), fc.boolean(), (head, tail, [sign, unit], digits, value, scaled) => {
      const form = scaled ? `${digits} million ${sign}` : `${grouped(value)} ${sign}`;
      const worth = scaled ? Number(`${digits}e6`) : value;
      assert.deepEqual(only(head + form + tail), { span: form, low: worth, high: worth, unit });
    }));
  });

  test('amounts with the name of the currency', () => {
    fc.assert(fc.property(before, after, names, coefficient, blanks, (head, tail, [name, unit], digits, blank) => {
      const form = `${digits}${blank}million${blank}${name}`;
      assert.deepEqual(only(head + form + tail), { span: form, low: Number(`${digits}e6`), high: Number(`${digits}e6`), unit });
    }));
  });

  test('ranges of amounts', () => {
    fc.assert(fc.property(before, after, signs, fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }), dashes, fc.boolean(), (head, tail, [sign, unit], low, more, dash, twice) => {
      const form = `${sign}${low}${dash}${twice ? sign : ''}${low + more} million`;
      assert.deepEqual(only(head + form + tail), { span: form, low: low * 1e6, high: (low + more) * 1e6, unit });
    }));
  });

  test('counts of accelerators', () => {
    fc.assert(fc.property(before, after, fc.integer({ min: 2, max: 900_000 }).filter((value) => value < 1900 || value > 2040), nouns, blanks, (head, tail, value, noun, blank) => {
      const form = `${grouped(value)}${blank}${noun}`;
      assert.deepEqual(only(head + form + tail), { span: form, low: value, high: value, unit: 'accelerator' });
    }));
  });

  test('hours of accelerators', () => {
    fc.assert(fc.property(before, after, coefficient, scales, fc.nat(), fc.constantFrom('GPU hours', 'GPU-hours', 'H800 GPU hours', 'H100-hours'), (head, tail, digits, [power, forms], pick, noun) => {
      const scale = power > 9 ? '' : (forms[pick % forms.length] ?? '');
      const form = `${digits}${scale} ${noun}`;
      // "910B" is a model of Huawei's.
      fc.pre(!/^9[125]0b\b/i.test(form));
      const value = Number(`${digits}e${power > 9 ? 0 : power}`);
      assert.deepEqual(only(head + form + tail), { span: form, low: value, high: value, unit: 'gpu-hour' });
    }));
  });
});

/** Pieces of figures and of what stands beside them, to be put together at random. */
const pieces = fc.constantFrom(
  '$', '€', 'US$', '5', '12,000', '1.5', '2024', ' ', ' ', ' ', '-', '–', ' to ', ' million', 'bn', 'k', ' dollars', ' euros', 'GPUs', ' GPUs', ' H100', 'H100s', '×', 'x', ' hours', '-hours', 'about ', 'more than ', 'between ', ' and ', 'from ', 'tens of ', 'thousands of ',
  'several ', 'half a ', 'two ', 'hundred ', '+', '.', ',', '\n', '(', ')', '/hr', ' a year', 'Nvidia ', 'of ', ' chips', 'Rs ', '%', '\u200b', '５', '½', '\ufffc', '“', '’s', 'RTX ', '4090', '80GB', '$1', '\\$',
);
const anyText = fc.oneof(fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')), fc.string({ unit: 'grapheme', maxLength: 200 }));

suite('spans', () => {
  test('lie inside the text, in order, without overlap, and hold a sane figure', () => {
    fc.assert(fc.property(anyText, (text) => {
      let last = 0;
      for (const { start, end, figure, hedgeSpan } of findMentions(text)) {
        assert.ok(start >= last && end > start && end <= text.length, `${start}..${end} after ${last} of ${text.length}`);
        assert.ok(Number.isFinite(figure.low) && figure.low <= figure.high && figure.low >= 0, `${figure.low}..${figure.high}`);
        assert.ok(figure.step > 0);
        assert.equal(text.slice(start, end).trim(), text.slice(start, end));
        assert.ok(!text.slice(start, end).includes('\ufffc'));
        if (hedgeSpan !== null) assert.ok(hedgeSpan.start >= 0 && hedgeSpan.end <= text.length && hedgeSpan.start < hedgeSpan.end);
        last = end;
      }
    }), { numRuns: 1500 });
  });

  test('do not depend on unrelated sentences around', () => {
    const unrelated = fc.constantFrom('The weather was fine on Monday. ', 'She lives at 12 Elm Street. ', 'It rained for 40 days in 1998. ', 'Version 2.5 came out. ');
    fc.assert(fc.property(unrelated, unrelated, signs, coefficient, scales, (head, tail, [sign], digits, [, forms]) => {
      const sentence = `It paid about ${sign}${digits}${forms[0]} for 16 Nvidia H100 GPUs.`;
      const alone = findMentions(sentence);
      const among = findMentions(`${head}${sentence} ${tail}`);
      assert.deepEqual(among.map((mention) => ({ ...mention, start: mention.start - head.length, end: mention.end - head.length, hedgeSpan: mention.hedgeSpan && { start: mention.hedgeSpan.start - head.length, end: mention.hedgeSpan.end - head.length } })), alone);
    }));
  });
});
