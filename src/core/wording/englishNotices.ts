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
    const who = first?.who ?? values.text('claimant');
    if (who === null) return 'A conflicting report exists that the draft does not mention.';
    if (values.kind === 'denial') return `${who} denies it, and the draft does not say so.`;
    return `The draft does not mention ${who}${first === undefined ? '' : `: ${first.amount}${first.date === null ? '' : ` (${first.date})`}`}.`;
  },
  'self-conflict': (values) => {
    const other = values.span('low', 'high');
    const where = values.kind === 'headline' ? 'Headline and text do not agree' : 'The draft does not agree with itself';
    return other === null ? `${where} on this figure.` : `${where}: ${values.draft} here, ${other} elsewhere, for the same thing.`;
  },
  arithmetic: (values) => {
    const shown = values.text('shown');
    if (shown === null) return 'The sum does not come out.';
    if (values.kind === 'percent') return `${shown} is a change of ${values.plain('computed') ?? '?'} percent, not ${values.plain('stated') ?? '?'}.`;
    if (values.kind === 'multiple') return `${shown} is ${values.plain('computed') ?? '?'} times as much, not ${values.plain('stated') ?? '?'} times.`;
    return `${shown} comes to ${values.amount('computed') ?? '?'}, not ${values.amount('stated') ?? '?'}.`;
  },
};
