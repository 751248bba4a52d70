import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatAmount, formatAxis, formatShortAmount } from '../../../src/core/wording/amounts';
import type { Amount } from '../../../src/core/wording/amounts';
import { english } from '../../../src/core/wording/english';
import { german } from '../../../src/core/wording/german';

const usd = (low: number, fields: Partial<Amount> = {}): Amount => ({ unit: 'USD', low, high: fields.high ?? low, ...fields });
const chips = (low: number, chip: string | null = null, fields: Partial<Amount> = {}): Amount => ({ unit: 'accelerator', low, high: fields.high ?? low, chip, ...fields });

const table: readonly [Amount, string, string][] = [
  [usd(6e6), '$6 million', '6 Millionen Dollar'],
  [usd(1e6), '$1 million', '1 Million Dollar'],
  [usd(5_576_000), '$5.576 million', '5,576 Millionen Dollar'],
  [usd(294_000), '$294,000', '294.000 Dollar'],
  [usd(2048), '$2,048', '2048 Dollar'],
  [usd(2), '$2', '2 Dollar'],
  [usd(2.5), '$2.50', '2,50 Dollar'],
  [usd(0.06), '$0.06', '0,06 Dollar'],
  [usd(1e12), '$1 trillion', '1 Billion Dollar'],
  [usd(1.6e9, { hedge: 'about' }), 'about $1.6 billion', 'rund 1,6 Milliarden Dollar'],
  [usd(944e6, { hedge: 'at-most' }), 'up to $944 million', 'bis zu 944 Millionen Dollar'],
  [usd(6e8, { hedge: 'nearly' }), 'nearly $600 million', 'knapp 600 Millionen Dollar'],
  [usd(5e8, { hedge: 'at-least' }), 'at least $500 million', 'mindestens 500 Millionen Dollar'],
  [usd(5e6, { high: 6e6, hedge: 'range' }), '$5 million to $6 million', '5 bis 6 Millionen Dollar'],
  [usd(5e8, { high: 2e9 }), '$500 million to $2 billion', '500 Millionen bis 2 Milliarden Dollar'],
  [usd(1_234_567), '$1,234,567', '1.234.567 Dollar'],
  [{ unit: 'EUR', low: 109e9, high: 109e9 }, '€109 billion', '109 Milliarden Euro'],
  [{ unit: 'CNY', low: 126e9, high: 126e9 }, '126 billion yuan', '126 Milliarden Yuan'],
  [{ unit: 'CNY', low: 5e6, high: 6e6 }, '5 to 6 million yuan', '5 bis 6 Millionen Yuan'],
  [{ unit: 'XAF', low: 5e6, high: 5e6 }, 'XAF 5 million', 'XAF 5 Millionen'],
  [chips(50_000, 'Hopper'), '50,000 Hopper GPUs', '50.000 Hopper-GPUs'],
  [chips(2048, 'H800'), '2,048 H800 GPUs', '2048 H800-GPUs'],
  [chips(1, 'H100'), '1 H100 GPU', '1 H100-GPU'],
  [chips(10_000), '10,000 AI chips', '10.000 KI-Chips'],
  [chips(8192, 'TPU'), '8,192 TPUs', '8192 TPUs'],
  [chips(500_000, 'Trainium2'), '500,000 Trainium2 chips', '500.000 Trainium2-Chips'],
  [chips(3000, 'Ascend 910C'), '3,000 Ascend 910C chips', '3000 Ascend-910C-Chips'],
  [chips(1.5e6, 'Hopper', { hedge: 'about' }), 'about 1.5 million Hopper GPUs', 'rund 1,5 Millionen Hopper-GPUs'],
  [chips(10_000, 'A100', { high: 50_000 }), '10,000 to 50,000 A100 GPUs', '10.000 bis 50.000 A100-GPUs'],
  [{ unit: 'gpu-hour', low: 2_788_000, high: 2_788_000 }, '2.788 million GPU-hours', '2,788 Millionen GPU-Stunden'],
];

suite('Amounts in words', () => {
  for (const [amount, en, de] of table) {
    test(`${en} | ${de}`, () => {
      assert.equal(formatAmount(amount, english), en);
      assert.equal(formatAmount(amount, german), de);
    });
  }

  test('axes and columns use short forms', () => {
    assert.equal(formatAxis(1.6e9, 'USD', english), '$1.6bn');
    assert.equal(formatAxis(294_000, 'USD', english), '$294,000');
    assert.equal(formatAxis(1.6e9, 'USD', german), '1,6 Mrd. $');
    assert.equal(formatAxis(50_000, 'accelerator', english), '50,000');
    assert.equal(formatAxis(5e6, 'XAF', english), '5m XAF');
    assert.equal(formatShortAmount(usd(1e7, { high: 1e8 }), english), '$10m to $100m');
    assert.equal(formatShortAmount(usd(1.6e9, { hedge: 'about' }), german), 'rund 1,6 Mrd. $');
  });

  test('nothing is rounded: digits and scale word give the value back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4_000_000_000_000 }), (value) => {
        const text = formatAmount(usd(value), english);
        const match = /^\$([\d,.]+)(?: (million|billion|trillion))?$/.exec(text);
        assert.ok(match, text);
        const scale = { million: 1e6, billion: 1e9, trillion: 1e12 }[match[2] ?? ''] ?? 1;
        assert.equal(Math.round(Number((match[1] ?? '').replaceAll(',', '')) * scale), value);
      }),
    );
  });
});
