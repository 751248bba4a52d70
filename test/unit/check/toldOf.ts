import { checkDraft } from '../../../src/core/check/checkDraft';
import { bundledClaims } from '../../../src/packs/bundled';

/** The figures of a draft that are told not to come out, by the bundled reports, each with what is shown. */
export function untrue(draft: string): string[] {
  return checkDraft(draft, bundledClaims()).flatMap(({ text, notices }) =>
    notices.flatMap(({ code, detail }) => (code === 'arithmetic' ? [`${text}: ${String(detail['shown'])}`] : [])));
}

/** The figures of a draft that are told to contradict another place of it. */
export function contradicted(draft: string): string[] {
  return checkDraft(draft, bundledClaims()).filter(({ notices }) => notices.some(({ code }) => code === 'self-conflict')).map(({ text }) => text);
}
