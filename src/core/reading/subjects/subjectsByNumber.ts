import type { Metric } from '../../claims/claim';
import type { Figure } from '../../figures/figure';
import { isTelling } from '../names/echoes';
import type { Lexicon } from '../names/lexicon';
import type { SubjectProfile } from '../names/profiles';
import type { Part, Period } from '../reading';
import { reportsGiving } from '../names/reports';
import type { SentenceView } from '../sentence/sentenceView';
import { toldMonth } from '../times/toldMonths';

export function allNamed(names: readonly string[], named: ReadonlySet<string>): boolean {
  for (const name of names) if (!named.has(name)) return false;
  return true;
}

const ofWords = /[^a-z0-9.]+/;

/**
 * The subject whose number the figure is, to the digit, where the model named nearest has another: "Llama 2 7B took 180,000 hours, the
 * 70B variant 1.7 million". What sets the two apart must stand in the sentence; null where nothing speaks for another.
 */
export function subjectByNumber(view: SentenceView, figure: Figure, entity: string, metric: Metric, nearest: string, { claims }: Lexicon): string | null {
  if (claims === null || !isTelling(figure)) return null;
  const own = nearest.toLowerCase().split(ofWords);
  let found: string | null = null;
  for (const report of reportsGiving(claims, entity, figure)) {
    const { subject } = report.claim;
    if (report.metric !== metric) continue;
    if (subject === null || subject === nearest || (found !== null && subject !== found)) return null;
    const apartBy = subject.toLowerCase().split(ofWords).filter((word) => word !== '' && !own.includes(word));
    if (apartBy.length === 0 || !apartBy.every((word) => view.tokens.some(({ lower }) => lower === word))) return null;
    found = subject;
  }
  return found;
}

/** Of the deals and rounds whose parties are all named the one whose number the figure is, to the digit; null where none is, or several are. */
export function dealByNumber(
  profiles: readonly SubjectProfile[],
  figure: Figure,
  entity: string,
  metric: Metric,
  named: ReadonlySet<string>,
  { claims }: Lexicon,
): string | null {
  if (claims === null || profiles.length < 2) return null;
  let found: string | null = null;
  for (const report of reportsGiving(claims, entity, figure)) {
    const { subject } = report.claim;
    if (report.metric !== metric || subject === null || subject === found) continue;
    const profile = profiles.find((one) => one.subject === subject);
    // A round told by its year is one of several with the same parties.
    if (profile === undefined || profile.names.length === 0 || profile.year !== null || !allNamed(profile.names, named)) continue;
    if (found !== null) return null;
    found = subject;
  }
  return found;
}

/**
 * Of several rounds of one year the one whose number the figure is, where the words tell no more than that year: `matched`, unless its reports
 * give another number and those on just one other round of the figure's month give the figure's.
 */
export function roundByNumber(
  profiles: readonly SubjectProfile[],
  matched: string | null,
  figure: Figure,
  entity: string,
  metric: Metric,
  period: Part<Period> | null,
  { claims }: Lexicon,
): string | null {
  if (claims === null || matched === null || (metric !== 'funding-raised' && metric !== 'valuation')) return matched;
  const { year = null } = profiles.find(({ subject }) => subject === matched) ?? {};
  if (year === null) return matched;
  const month = toldMonth(period)?.month ?? null;
  let found: string | null = null;
  for (const report of reportsGiving(claims, entity, figure)) {
    const { subject } = report.claim;
    if (report.metric !== metric || subject === null || subject === found || !subject.includes(year)) continue;
    const { month: told = null } = profiles.find((one) => one.subject === subject) ?? {};
    if (told !== null && month !== null && told !== month) continue;
    if (subject === matched || found !== null) return matched;
    found = subject;
  }
  return found ?? matched;
}
