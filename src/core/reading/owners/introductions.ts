import type { Metric } from '../../claims/claim';
import { ofRuns } from '../../claims/metricTraits';
import { isCapital } from '../../text/characters';
import type { Span } from '../../text/span';
import type { NameHit } from '../names/names';
import { figureBefore } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import type { Part } from '../reading';
import { unfiledRule } from '../rules';
import type { Token } from '../words/tokens';
import { wordsOfName, wordsOnFile } from '../names/wordsOnFile';
import type { Lexicon } from '../names/lexicon';

/** "Nvidia showed DGX Spark", "a translation model, SeamlessM4T", "is building in Narvik", "OpenAI's Whisper": a thing's name, and what leads up to it. */
const introducing = /(?:\b(?:showed|shows|unveiled|unveils|launched|launches|released|releases|presented|presents|introduced|introduces|sells|offers|called|named|dubbed|(?:building|builds|built) (?:in|at|near)|(?:site|campus|cent(?:re|er)) in|(?:model|chip|box|product|system|service|card|machine|assistant|app|site|campus),?)|['\u2019]s) (?:the |its |a |an )?([A-Z][\w-]{1,20}(?: [A-Z0-9][\w-]{0,20}){0,2})(?![\w'\u2019-])/g;
/** What is said of a thing alone, at the head of a clause. */
const ofThing = /(?:^|[,;:] |\b(?:and|but) )(?:(?:[Ii]t|[Tt]hey) (?:was |were |is |has been |had been )?(?:pre-?)?(?:trained|costs?|sells?|retails?|took|takes|needed|needs|goes|will (?:cost|hold|take|need|run)|holds?|houses?|built)|[Tt]he (?:model|site|campus|box|card|machine|chip|system|data cent(?:re|er)|complex|service|app|hall)|[Tt]raining (?:it |took|cost))(?!\w)|\btrained it(?!\w)/;
const ofOnce: ReadonlySet<Metric | null> = new Set<Metric | null>([...ofRuns, 'unit-price', 'project-cost']);

/** The thing that the sentence at `start` of `text` introduces by a name that none of `hits` ends, the last of several; null where it introduces none. */
export function introducedIn(text: string, { start, end }: Span, hits: readonly NameHit[]): string | null {
  let found: string | null = null;
  if (!hasCapitalWithin(text, start, end)) return null;
  const words = text.slice(start, end);
  introducing.lastIndex = 0;
  // Not `matchAll`: it works on a copy, and a copy is compiled anew.
  for (let match = introducing.exec(words); match !== null; match = introducing.exec(words)) {
    const last = start + introducing.lastIndex;
    // "DGX Spark" goes on from a name on file, "Abilene" is one.
    if (!hits.some((hit) => hit.start < last && hit.end >= last)) found = match[1] ?? '';
  }
  return found;
}

/** Whether a word behind the first has a capital, as such a name would. */
function hasCapitalWithin(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at += 1) if (isCapital(text.charCodeAt(at)) && text.charCodeAt(at - 1) === 0x20) return true;
  return false;
}

/**
 * "Nvidia showed DGX Spark. It costs $3,000": the thing that the sentence before introduced, where no report on the owner names it and the words before the
 * figure at `at` speak of a thing and not of a firm. Null elsewhere.
 */
export function thingIntroduced(
  introduced: string | null,
  view: SentenceView,
  at: number,
  entity: string,
  metric: Metric | null,
  text: string,
  { claims }: Lexicon,
): Part<string> | null {
  if (introduced === null || claims === null || !ofOnce.has(metric) || figureBefore(view, at) !== undefined) return null;
  const [first, figure] = [view.tokens[0] as Token, view.tokens[at] as Token];
  if (!ofThing.test(text.slice(first.start, figure.start))) return null;
  const filed = wordsOnFile(entity, claims);
  if (wordsOfName(introduced).every((word) => filed.has(word))) return null;
  return { value: introduced, words: '', span: null, rule: unfiledRule, sure: 0.85 };
}
