import assert from 'node:assert/strict';
import type { UnitHint } from '../../../src/core/figures/figure';
import { findMentions } from '../../../src/core/figures/findMentions';
import { readUnitHint } from '../../../src/core/figures/unitHint';

const headers: readonly (readonly [header: string, kind: UnitHint['kind'] | null, unit?: string, scale?: number, chip?: string])[] = [
  ['$ millions', 'money', 'USD', 1e6],
  ['Cost ($bn)', 'money', 'USD', 1e9],
  ['Cost ($)', 'money', 'USD', 1],
  ['Revenue (US$ m)', 'money', 'USD', 1e6],
  ['Revenue, USD millions', 'money', 'USD', 1e6],
  ['Capex ($B)', 'money', 'USD', 1e9],
  ['Price ($/GPU-hour)', 'money', 'USD', 1],
  ['Spending in millions of dollars', 'money', 'USD', 1e6],
  ['$000s', 'money', 'USD', 1e3],
  ['€m', 'money', 'EUR', 1e6],
  ['Turnover (£000)', 'money', 'GBP', 1e3],
  ['Outlay (Rs crore)', 'money', 'INR', 1e7],
  ['HK$ billion', 'money', 'HKD', 1e9],
  ['RMB bn', 'money', 'CNY', 1e9],
  ['GPUs', 'accelerator-count', 'accelerator', 1],
  ['Number of GPUs', 'accelerator-count', 'accelerator', 1],
  ['# GPUs', 'accelerator-count', 'accelerator', 1],
  ['GPU count', 'accelerator-count', 'accelerator', 1],
  ['GPUs (thousands)', 'accelerator-count', 'accelerator', 1e3],
  ['H100s', 'accelerator-count', 'accelerator', 1, 'H100'],
  ['Hopper purchases, 2024', 'accelerator-count', 'accelerator', 1, 'Hopper'],
  ['H100 orders (thousands)', 'accelerator-count', 'accelerator', 1e3, 'H100'],
  ['MI300, 2024', 'accelerator-count', 'accelerator', 1, 'MI300'],
  ['Nvidia H100 (2023)', 'accelerator-count', 'accelerator', 1, 'H100'],
  ['Nvidia H800 GPUs', 'accelerator-count', 'accelerator', 1, 'H800'],
  ['AI chips', 'accelerator-count', 'accelerator', 1],
  ['TPUs', 'accelerator-count', 'accelerator', 1, 'TPU'],
  ['GPU-hours (thousands)', 'gpu-hours', 'gpu-hour', 1e3],
  ['GPU hours', 'gpu-hours', 'gpu-hour', 1],
  ['H800 GPU hours (millions)', 'gpu-hours', 'gpu-hour', 1e6, 'H800'],
  ['GPU', null],
  ['GPU model', null],
  ['GPU memory (GB)', null],
  ['GPU utilisation (%)', null],
  ['Share of GPUs (%)', null],
  ['Cost', null],
  ['Year', null],
  ['', null],
  ['Parameters (billions)', null],
  ['(in millions)', null],
];

suite('what a table header says of its cells', () => {
  for (const [header, kind, unit, scale, chip] of headers) {
    test(header === '' ? 'an empty header' : header, () => {
      assert.deepEqual(readUnitHint(header), kind === null ? null : { kind, unit, scale, chip: chip ?? null });
    });
  }
});

suite('cells under a header with a unit', () => {
  const millions = readUnitHint('Cost ($ millions)');
  const gpus = readUnitHint('GPUs');
  const cases: readonly (readonly [cell: string, hint: UnitHint | null, low: number | null, high?: number, hedge?: string])[] = [
    ['5.6', millions, 5.6e6],
    ['1,600', millions, 1.6e9],
    ['~5.6', millions, 5.6e6, 5.6e6, 'about'],
    ['5–6', millions, 5e6, 6e6],
    ['5.6+', millions, 5.6e6, 5.6e6, 'at-least'],
    ['over 500', millions, 5e8, 5e8, 'at-least'],
    ['$5.6', millions, 5.6e6],
    ['$5.6 billion', millions, 5.6e9],
    ['5.6bn', millions, 5.6e9],
    ['5.6*', millions, 5.6e6],
    ['(5.6)', millions, 5.6e6],
    ['2,048', gpus, 2048],
    ['50k', gpus, 50_000],
    ['2,048 H800', gpus, 2048],
    ['n/a', millions, null],
    ['–', millions, null],
    ['DeepSeek V3', millions, null],
    ['3 months', gpus, null],
    ['18x', millions, null],
    ['12%', millions, null],
    ['50,000', null, null],
  ];
  for (const [cell, hint, low, high, hedge] of cases) {
    test(`${cell} under ${hint?.kind ?? 'nothing'}`, () => {
      const mentions = findMentions(cell, hint);
      assert.equal(mentions.length, low === null ? 0 : 1);
      const figure = mentions[0]?.figure;
      if (low !== null) assert.deepEqual([figure?.low, figure?.high, figure?.hedge, figure?.kind], [low, high ?? low, hedge ?? null, hint?.kind]);
    });
  }
});
