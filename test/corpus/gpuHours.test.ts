import { inText, spellings } from './examples';
import type { Expected, Value } from './examples';

const hours = (value: Value, forms: readonly string[], expected?: Expected): void => spellings('gpu-hours', 'gpu-hour', value, forms, expected);

suite('hours of accelerators', () => {
  hours(2_788_000, ['2.788M H800 GPU hours', '2.788M H800 GPU-hours', '2.788 million H800 GPU hours', '2,788,000 H800 GPU hours', '2788K H800 GPU hours', '2.788 million H800-hours', '2.788 million Nvidia H800 GPU hours', '2788K hours of Nvidia H800 GPU', '2.788 million H800 hours'], { chip: 'H800' });
  hours(5000, ['5,000 GPU hours', '5,000 GPU-hours', '5k GPU hours', '5,000 gpu-hours', '5,000 GPU hrs', '5,000 GPU-hrs', 'five thousand GPU hours', '5,000 hours of GPU time', '5,000 accelerator hours', '5K GPUh', '5,000 GPU Hours', 'GPU hours: 5,000']);
  hours(3072, ['3072 H100 hours', '3,072 H100-hours', '3,072 H100 GPU hours', '3,072 H100-80GB GPU hours'], { chip: 'H100' });
  hours(100, ['100 TPU-hours', '100 TPU hours', '100 TPU v4 hours'], { chip: 'TPU' });
  hours(1, ['one GPU hour', '1 GPU-hour']);
  hours([2_380_000, 5_000_000], ['2.38M to 5M GPU hours', '2.38–5M GPU hours', '2.38 million to 5 million GPU hours']);
  hours([2e6, 9_999_999], ['millions of GPU hours', 'several million GPU-hours'], { vague: true });
  inText('between ⟦2.38M and 5M GPU hours⟧', [2.38e6, 5e6]);
  inText('⟦5k+ GPU hours⟧', { value: 5000, hedge: 'at-least' });
  inText('about ⟦7.4 million H100 GPU hours⟧', { value: 7.4e6, hedge: 'about', chip: 'H100' });
  inText('⟦2.6M H100-hours⟧ at ⟦$2⟧ per GPU hour, or ⟦$5.2M⟧', 2.6e6, { value: 2, kind: 'money', per: 'GPU-hour' }, 5.2e6);
  inText('⟦648 H800 GPUs⟧ for some 198 hours', { value: 648, kind: 'accelerator-count' });
  inText('24 hours on ⟦8 GPUs⟧', { value: 8, kind: 'accelerator-count' });
});
