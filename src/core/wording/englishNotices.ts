import type { NoticeCode } from '../check/finding';
import { facet, told } from './englishTold';
import { isMillionfold, mixedScales } from './mixedScales';
import type { Scale } from './mixedScales';
import type { NoticeValues } from './noticeValues';
import { whoAndWhen } from './reportWords';

const scaleNames: Readonly<Record<Scale, string>> = { 1: 'thousand', 2: 'million', 3: 'billion', 4: 'trillion' };

/** What may have happened, by the slip's kind. */
function slip({ kind, text, number }: NoticeValues): string {
  switch (kind) {
    case 'factor-thousand': {
      const scales = mixedScales(number('draft'), number('report'));
      const mixed = scales === null ? '' : `, as when ${scaleNames[scales.lower]} and ${scaleNames[scales.upper]} are mixed up`;
      return `Off by exactly a ${isMillionfold(number('draft'), number('report')) ? 'million' : 'thousand'}${mixed}`;
    }
    case 'decimal-shift':
      return 'The same digits with the decimal point moved';
    case 'swapped-digits':
      return 'Two digits may be swapped';
    case 'other-digit':
      return 'One digit may be another';
    case 'currency':
      return 'The same number, but in another currency';
    case 'other-period': {
      const period = text('period') ?? '';
      return period === '' ? 'This is the value of another period' : `This is the value ${period.startsWith('per ') ? period : `for ${period}`}`;
    }
    default:
      return 'A slip of the pen away';
  }
}

/** The sentence of each kind of notice, in English. */
export const englishNotices: Readonly<Record<NoticeCode, (values: NoticeValues) => string>> = {
  scope: (values) => {
    const first = values.reports[0];
    if (first === undefined) return `This value is on file for something else: ${values.draft}.`;
    const read = values.metricOf('read') ?? values.metric;
    if (values.kind === 'run-rate') return `On file as a run rate, not as the figure of a whole period: ${told(first)}.`;
    if (values.kind === 'whole') return `On file as what all put in together, not as the share of one: ${told(first)}.`;
    const counts = first.claim.scope === null ? '' : ` ${first.claim.scope}`;
    return `On file as ${first.metric}${read === null || read === first.metric ? '' : `, not as ${read}`}: ${told(first)}.${counts}`;
  },
  slip: (values) => {
    const [first, known] = values.reports;
    if (values.kind === 'known-slip') {
      const whose = known === undefined ? '' : ` of ${known.who}`;
      return first === undefined ? `The draft repeats a known slip${whose}.` : `The draft repeats a known slip${whose}. On file against it: ${first.amount}${facet(first, known)} according to ${whoAndWhen(first)}.`;
    }
    return first === undefined ? `${slip(values)}.` : `${slip(values)}: ${told(first)}.`;
  },
  wording: (values) => {
    const first = values.reports[0];
    if (first === undefined) return 'The reports put this figure in other words.';
    const draft = values.kind === 'turned' ? `the draft turns it round: “${values.draft}”` : 'the draft states it flat';
    return `“${first.amount}” according to ${whoAndWhen(first)}; ${draft}.`;
  },
  attribution: (values) => {
    const [first] = values.reports;
    const claimant = values.holder ?? values.text('claimant') ?? '';
    const from = claimant === '' ? '' : `; it comes from ${claimant}`;
    if (values.kind === 'other-side') {
      const speaker = values.text('speaker') ?? first?.who ?? '';
      const source = claimant === '' ? '' : `; the draft’s figure comes from ${claimant}`;
      return `${speaker} is on file with ${first === undefined ? 'another figure' : first.amount}${source}.`;
    }
    if (values.kind === 'doubter') return `${values.text('speaker') ?? first?.who ?? 'Whoever says so here'} is on file as doubting this figure${from}.`;
    if (values.kind === 'not-its-own') return `The draft puts the figure into the mouth of ${values.text('speaker') ?? 'somebody else'}${from}.`;
    const challenger = values.text('challenger') ?? first?.who ?? null;
    return `This figure is disputed${challenger === null ? '' : ` by ${challenger}`}, and the draft states it in its own voice${from}.`;
  },
  'counter-report': (values) => {
    const first = values.reports[0];
    const who = first?.who ?? values.text('claimant');
    if (who === null) return 'A conflicting report exists that the draft does not mention.';
    if (first !== undefined && first.claim.position !== 'asserts') {
      const did = first.claim.position === 'denies' ? 'denied' : 'doubted';
      return `The draft does not mention that ${who} ${did} this figure${first.date === null ? '' : ` (${first.date})`}.`;
    }
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
    if (values.kind === 'part') return `${shown}: the part is more than the whole.`;
    if (values.kind === 'conversion') return `${shown}: at no exchange rate of recent years are these two the same sum.`;
    const [computed, stated] = [values.plain('computed') ?? '?', values.plain('stated') ?? '?'];
    if (values.kind === 'percent') return `${shown} is a change of ${computed} percent, not ${stated}.`;
    if (values.kind === 'comparison') return stated === '1' ? `${shown}: it is less, not more.` : `${shown}: it is more, not less.`;
    if (values.kind === 'direction') return stated === '1' ? `${shown} is a fall, not a rise.` : `${shown} is a rise, not a fall.`;
    if (values.kind === 'share') return `${shown} is ${computed} percent, not ${stated}.`;
    if (values.kind === 'multiple') return `${shown} is ${computed} times as much, not ${stated} times.`;
    return `${shown} comes to ${values.amount('computed') ?? '?'}, not ${values.amount('stated') ?? '?'}.`;
  },
};
