import type { NoticeCode } from '../check/finding';
import { facet, told } from './germanTold';
import { isMillionfold, mixedScales } from './mixedScales';
import type { Scale } from './mixedScales';
import type { NoticeValues } from './noticeValues';
import { whoAndWhen } from './reportWords';

const scaleNames: Readonly<Record<Scale, string>> = { 1: 'Tausendern', 2: 'Millionen', 3: 'Milliarden', 4: 'Billionen' };

/** What may have happened, by the slip's kind. */
function slip({ kind, text, number }: NoticeValues): string {
  switch (kind) {
    case 'factor-thousand': {
      const scales = mixedScales(number('draft'), number('report'));
      const mixed = scales === null ? '' : `, wie bei verwechselten ${scaleNames[scales.lower]} und ${scaleNames[scales.upper]}`;
      return `Genau der Faktor ${isMillionfold(number('draft'), number('report')) ? 'eine Million' : 'tausend'}${mixed}`;
    }
    case 'decimal-shift':
      return 'Dieselben Ziffern, das Komma verrutscht';
    case 'swapped-digits':
      return 'Womöglich sind zwei Ziffern vertauscht';
    case 'other-digit':
      return 'Womöglich ist eine Ziffer falsch';
    case 'currency':
      return 'Dieselbe Zahl, aber in einer anderen Währung';
    case 'other-period': {
      const period = text('period') ?? '';
      return period === '' ? 'Das ist der Wert eines anderen Zeitraums' : `Das ist der Wert ${period.startsWith('je ') ? period : `für ${period}`}`;
    }
    default:
      return 'Nur ein Versehen entfernt';
  }
}

/** The sentence of each kind of notice, in German. */
export const germanNotices: Readonly<Record<NoticeCode, (values: NoticeValues) => string>> = {
  scope: (values) => {
    const first = values.reports[0];
    if (first === undefined) return `${values.draft}: Dieser Wert ist für etwas anderes hinterlegt.`;
    const read = values.metricOf('read') ?? values.metric;
    if (values.kind === 'run-rate') return `Hinterlegt als Hochrechnung, nicht als Wert eines ganzen Zeitraums: ${told(first)}.`;
    if (values.kind === 'whole') return `Hinterlegt als das, was alle zusammen geben, nicht als der Anteil eines Einzelnen: ${told(first)}.`;
    const counts = first.claim.scope === null ? '' : ` ${first.claim.scope}`;
    return `Hinterlegt als „${first.metric}“${read === null || read === first.metric ? '' : `, nicht als „${read}“`}: ${told(first)}.${counts}`;
  },
  slip: (values) => {
    const [first, known] = values.reports;
    if (values.kind === 'known-slip') {
      const whose = known === undefined ? '' : ` von ${known.who}`;
      return first === undefined ? `Der Entwurf wiederholt ein bekanntes Versehen${whose}.` : `Der Entwurf wiederholt ein bekanntes Versehen${whose}. Dagegen steht: ${first.amount}${facet(first, known)} laut ${whoAndWhen(first)}.`;
    }
    return first === undefined ? `${slip(values)}.` : `${slip(values)}: ${told(first)}.`;
  },
  wording: (values) => {
    const first = values.reports[0];
    if (first === undefined) return 'Die Berichte fassen diese Zahl anders.';
    const draft = values.kind === 'turned' ? `der Entwurf kehrt das um: „${values.draft}“` : 'im Entwurf steht die Zahl ohne Einschränkung';
    return `„${first.amount}“ laut ${whoAndWhen(first)}; ${draft}.`;
  },
  attribution: (values) => {
    const [first] = values.reports;
    const claimant = values.holder ?? values.text('claimant') ?? '';
    const from = claimant === '' ? '' : `; sie stammt von ${claimant}`;
    if (values.kind === 'other-side') {
      const speaker = values.text('speaker') ?? first?.who ?? '';
      const other = first === undefined ? 'eine andere Zahl' : first.amount;
      return `Von ${speaker} ist ${other} hinterlegt${claimant === '' ? '' : `; die Zahl im Entwurf stammt von ${claimant}`}.`;
    }
    if (values.kind === 'doubter') return `${values.text('speaker') ?? first?.who ?? 'Wer hier spricht,'} bezweifelt diese Zahl nach den hinterlegten Berichten${from}.`;
    if (values.kind === 'not-its-own') return `Der Entwurf schreibt die Zahl ${values.text('speaker') ?? 'jemand anderem'} zu${from}.`;
    const challenger = values.text('challenger') ?? first?.who ?? null;
    return `Diese Zahl ist umstritten${challenger === null ? '' : ` (${challenger})`}, und der Entwurf nennt keine Quelle${from}.`;
  },
  'counter-report': (values) => {
    const first = values.reports[0];
    const who = first?.who ?? values.text('claimant');
    if (who === null) return 'Es gibt einen widersprechenden Bericht, den der Entwurf nicht erwähnt.';
    if (first !== undefined && first.claim.position !== 'asserts') {
      const did = first.claim.position === 'denies' ? 'zurückgewiesen' : 'bezweifelt';
      return `Der Entwurf erwähnt nicht, dass ${who} diese Zahl ${did} hat${first.date === null ? '' : ` (${first.date})`}.`;
    }
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
    if (values.kind === 'part') return `${shown}: Der Teil ist mehr als das Ganze.`;
    if (values.kind === 'conversion') return `${shown}: Zu keinem Wechselkurs der letzten Jahre ist das dieselbe Summe.`;
    const [computed, stated] = [values.plain('computed') ?? '?', values.plain('stated') ?? '?'];
    if (values.kind === 'percent') return `${shown} ist eine Änderung um ${computed} Prozent, nicht um ${stated}.`;
    if (values.kind === 'comparison') return stated === '1' ? `${shown}: Es ist weniger, nicht mehr.` : `${shown}: Es ist mehr, nicht weniger.`;
    if (values.kind === 'direction') return stated === '1' ? `${shown} ist ein Rückgang, kein Anstieg.` : `${shown} ist ein Anstieg, kein Rückgang.`;
    if (values.kind === 'share') return `${shown} sind ${computed} Prozent, nicht ${stated}.`;
    if (values.kind === 'multiple') return `${shown} ist das ${computed}-Fache, nicht das ${stated}-Fache.`;
    return `${shown} ergibt ${values.amount('computed') ?? '?'}, nicht ${values.amount('stated') ?? '?'}.`;
  },
};
