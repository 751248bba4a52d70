import type { NumberStyle } from './numberStyle';

/** How German writes numbers. */
export const germanNumbers: NumberStyle = {
  decimal: ',',
  group: '.',
  groupFrom: 5,
  scales: [
    { from: 1e12, one: 'Billion', other: 'Billionen', short: ' Bio.' },
    { from: 1e9, one: 'Milliarde', other: 'Milliarden', short: ' Mrd.' },
    { from: 1e6, one: 'Million', other: 'Millionen', short: ' Mio.' },
  ],
};
