import type { NumberStyle } from './numberStyle';

/** How English writes numbers. */
export const englishNumbers: NumberStyle = {
  decimal: '.',
  group: ',',
  groupFrom: 4,
  scales: [
    { from: 1e12, one: 'trillion', other: 'trillion', short: 'tn' },
    { from: 1e9, one: 'billion', other: 'billion', short: 'bn' },
    { from: 1e6, one: 'million', other: 'million', short: 'm' },
  ],
};
