import type { NoticeCode } from '../check/finding';
import type { NoticeValues } from './noticeValues';

function reported({ reports }: NoticeValues): string {
  const first = reports[0];
  if (first === undefined) return 'ein hinterlegter Bericht';
  return first.date === null ? first.who : `${first.who} (${first.date})`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const slips: Readonly<Record<string, string>> = {
  'factor-thousand': 'genau tausendmal mehr oder weniger, wie bei verwechselten Millionen und Milliarden',
  'decimal-shift': 'dieselben Ziffern, das Komma verrutscht',
  'swapped-digits': 'dieselben Ziffern, zwei davon vertauscht',
  currency: 'dieselbe Zahl in einer anderen Währung',
  'other-period': 'der Wert eines anderen Zeitraums',
  unit: 'dieselbe Zahl für eine andere Einheit',
};

export const germanNotices: Readonly<Record<NoticeCode, (values: NoticeValues) => string>> = {
  scope: (values) => {
    const first = values.reports[0];
    if (first === undefined) return `${values.draft} ist für etwas anderes hinterlegt.`;
    return `${capital(reported(values))} nennt ${first.amount} als ${first.metric}${values.metric === null ? '' : `, nicht als ${values.metric}`}.`;
  },
  slip: (values) => {
    const first = values.reports[0];
    const how = slips[values.kind] ?? 'nur ein Versehen entfernt';
    return `${first === undefined ? 'Ein hinterlegter Bericht nennt eine andere Zahl' : `${capital(reported(values))} nennt ${first.amount}`}: ${how}.`;
  },
  wording: (values) => {
    const first = values.reports[0];
    return first === undefined
      ? 'Die Berichte schränken diese Zahl anders ein.'
      : `Bei ${reported(values)} heißt es „${first.amount}“, im Entwurf „${values.draft}“.`;
  },
  attribution: (values) => `Diese Zahl ist umstritten (${reported(values)}); der Entwurf nennt dafür keine Quelle.`,
  'counter-report': (values) => {
    const first = values.reports[0];
    const who = first?.who ?? values.text('claimant');
    if (who === null) return 'Es gibt einen widersprechenden Bericht, den der Entwurf nicht erwähnt.';
    if (values.kind === 'denial') return `${who} weist das zurück; im Entwurf steht davon nichts.`;
    return `Der Entwurf erwähnt ${who} nicht${first === undefined ? '' : `: ${first.amount}${first.date === null ? '' : ` (${first.date})`}`}.`;
  },
  'self-conflict': (values) => {
    const other = values.span('low', 'high');
    const where = values.kind === 'headline' ? 'Überschrift und Text passen nicht zusammen' : 'Der Entwurf widerspricht sich';
    return other === null ? `${where}.` : `${where}: hier ${values.draft}, an anderer Stelle ${other}, für dieselbe Größe.`;
  },
  arithmetic: (values) => {
    const shown = values.text('shown');
    if (shown === null) return 'Die Rechnung geht nicht auf.';
    if (values.kind === 'percent') return `${shown} ist eine Änderung um ${values.plain('computed') ?? '?'} Prozent, nicht um ${values.plain('stated') ?? '?'}.`;
    if (values.kind === 'multiple') return `${shown} ist das ${values.plain('computed') ?? '?'}-Fache, nicht das ${values.plain('stated') ?? '?'}-Fache.`;
    return `${shown} ergibt ${values.amount('computed') ?? '?'}, nicht ${values.amount('stated') ?? '?'}.`;
  },
};
