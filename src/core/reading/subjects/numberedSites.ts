import { figureBefore, says } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import type { SubjectProfile } from '../names/profiles';
import { isTotal } from '../sentence/siblings';
import { lowerAt, tokenAt } from '../words/tokens';
import { WordTest } from '../words/words';

const ordinals: ReadonlyMap<string, number> = new Map([['first', 1], ['second', 2], ['third', 3], ['fourth', 4]]);
const saysOrdinal = new WordTest(new Set(ordinals.keys()));
const sites: ReadonlySet<string> = new Set(['cluster', 'supercomputer', 'supercluster', 'machine', 'campus']);
/** What may stand between the number and the site; anything else sets out of what sort it is the first. */
const passing: ReadonlySet<string> = new Set(['supercomputing', 'computing', 'training', 'own', 'such', 'big', 'large', 'bigger', 'larger', 'ai', 'gpu']);
const articles: ReadonlySet<string> = new Set(['its', 'the', 'a']);
const towards: ReadonlySet<string> = new Set(['on', 'for', 'into', 'in', 'of', 'inside']);
/** What follows where the noun is left out: "and its second cost". */
const goingOn: ReadonlySet<string> = new Set(['and', 'cost', 'costs', 'had', 'has', 'held', 'holds', 'took', 'got', 'was', 'is', 'with', 'for', 'about', 'some']);
/** Words from the number of a site to the figure at the most. */
const reach = 18;

const numerals: ReadonlyMap<string, number> = new Map([['i', 1], ['ii', 2], ['iii', 3], ['iv', 4], ['1', 1], ['2', 2], ['3', 3], ['4', 4]]);

/** A site's name without its number, and the number: "Fire-Flyer II", "Colossus 2", and "Colossus" as the first. */
function numbered(subject: string): { readonly base: string; readonly number: number } {
  const gap = subject.lastIndexOf(' ');
  const number = gap < 0 ? undefined : numerals.get(subject.slice(gap + 1).toLowerCase());
  return number === undefined ? { base: subject, number: 1 } : { base: subject.slice(0, gap), number };
}

/** The number told of a site where the token at `place` begins that ("its second cluster"); 0 where none does. `elided`: the noun went before. */
function numberAt({ tokens }: SentenceView, place: number, elided: boolean): number {
  const number = ordinals.get(lowerAt(tokens, place));
  const before = tokenAt(tokens, place - 1);
  if (number === undefined || before === undefined || !(articles.has(before.lower) || (before.kind === 'name' && before.possessive))) return 0;
  // "The second Colossus".
  if (tokenAt(tokens, place + 1)?.name?.kind === 'site') return number;
  let noun = place + 1;
  while (noun < place + 4 && passing.has(lowerAt(tokens, noun))) noun += 1;
  // "the first cluster to top a million": the first of all.
  if (sites.has(lowerAt(tokens, noun))) return lowerAt(tokens, noun + 1) === 'to' ? 0 : number;
  const next = tokenAt(tokens, place + 1);
  return elided && (next === undefined || next.kind === 'mark' || next.kind === 'figure' || goingOn.has(next.lower)) ? number : 0;
}

/**
 * The site that a figure's sentence tells by its number alone: "its second cluster" of a firm with Fire-Flyer I and Fire-Flyer II on file, or
 * its words where that number is not on file; null where no number is told, or none of the sites in `profiles` has one.
 */
export function siteByNumber(view: SentenceView, at: number, profiles: readonly SubjectProfile[]): string | null {
  if (!says(view, saysOrdinal) || isTotal(view, at)) return null;
  const number = numberTold(view, at);
  if (number === 0) return null;
  let found: string | null = null;
  let family: string | null = null;
  for (const { subject } of profiles) {
    const { base, number: own } = numbered(subject);
    // Models have numbers too, and what was trained may be on file for a part of it alone.
    if (own < 2 || profiles.some((other) => other.metrics.has('training-cost') && other.subject.startsWith(subject))) continue;
    if (family !== null && base !== family) return null;
    family = base;
  }
  if (family === null) return null;
  for (const { subject } of profiles) {
    const one = numbered(subject);
    if (one.base === family && one.number === number) found = subject;
  }
  return found ?? `${[...ordinals.keys()][number - 1] ?? ''} cluster`;
}

function numberTold(view: SentenceView, at: number): number {
  const elided = figureBefore(view, at) !== undefined;
  if (towards.has(lowerAt(view.tokens, at + 1))) {
    const next = tokenAt(view.tokens, at + 2);
    const isLed = next !== undefined && (articles.has(next.lower) || (next.kind === 'name' && next.possessive));
    const behind = numberAt(view, isLed ? at + 3 : at + 2, elided);
    if (behind > 0) return behind;
  }
  for (let place = at - 1; place > 0 && place > at - reach; place -= 1) {
    // "On the first went so much; Fire-Flyer II swallowed": a site that is named nearer has the figure.
    if (elided && tokenAt(view.tokens, place)?.name?.kind === 'site') return 0;
    const number = numberAt(view, place, elided);
    if (number > 0) return number;
  }
  return 0;
}
