import type { NoticeCode } from '../check/finding';
import type { NoticeValues } from './noticeValues';

function reported({ reports }: NoticeValues): string {
  const first = reports[0];
  if (first === undefined) return 'a report on file';
  return first.date === null ? first.who : `${first.who} (${first.date})`;
}

/** How a slip came about, by its kind; others are told by the difference alone. */
const slips: Readonly<Record<string, string>> = {
  'factor-thousand': 'exactly a thousand times off, as when million and billion are mixed up',
  'decimal-shift': 'the same digits with the decimal point moved',
  'swapped-digits': 'the same digits with two of them swapped',
  currency: 'the same number in another currency',
  'other-period': 'the value of another period',
  unit: 'the same number for another unit',
};

export const englishNotices: Readonly<Record<NoticeCode, (values: NoticeValues) => string>> = {
  scope: (values) => {
    const first = values.reports[0];
    if (first === undefined) return `${values.draft} is on file for something else.`;
    return `${reported(values)} gives ${first.amount} as ${first.metric}${values.metric === null ? '' : `, not as ${values.metric}`}.`;
  },
  slip: (values) => {
    const first = values.reports[0];
    const how = slips[values.kind] ?? 'a small slip away';
    return `${first === undefined ? 'A report on file has another figure' : `${reported(values)} has ${first.amount}`}: ${how}.`;
  },
  wording: (values) => {
    const first = values.reports[0];
    return first === undefined
      ? 'The reports hedge this figure in another way.'
      : `${reported(values)} says “${first.amount}”; the draft says “${values.draft}”.`;
  },
  attribution: (values) => `This figure is disputed (${reported(values)}), and the draft states it in its own voice.`,
  'counter-report': (values) => {
    const first = values.reports[0];
    return first === undefined
      ? 'A conflicting report exists that the draft does not mention.'
      : `The draft does not mention ${first.who}, who gives ${first.amount}.`;
  },
  'self-conflict': () => 'The draft gives another figure for the same thing elsewhere.',
  arithmetic: () => 'The sum does not come out.',
};
