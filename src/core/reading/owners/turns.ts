import type { EntityFiles } from '../names/entityFile';
import { boundWords, vagueWords } from '../words/hedgeWords';
import type { Owner } from './owner';
import { pointingBackRules } from '../rules';
import { lightWords, says } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt } from '../words/tokens';
import { wordSet, WordTest } from '../words/words';

const joints: ReadonlySet<string> = new Set([',', 'and', '&', 'or', 'both', 'then']);
const hedges: ReadonlySet<string> = new Set([...vagueWords, ...boundWords, 'just', 'under', 'a']);
const closing: ReadonlySet<string> = new Set(['and', '&', 'or']);
const sharing: ReadonlySet<string> = new Set(['together', 'combined', 'altogether']);

/** One figure is nobody's turn: only what owners have in common is left to tell of it. */
const saysTogether = new WordTest(new Set([...sharing, 'between', 'all', 'total', 'each']));

/** Whose each figure of a list is where owners are listed before it, one for one: null for a sum of them all. Undefined for the other figures. */
export type Turns = ReadonlyMap<number, Owner | null>;

const noTurns: Turns = new Map();

/**
 * "Meta, Microsoft and Alphabet spent $70 billion, $80 billion and $85 billion, $235 billion together": each figure is that of the owner at
 * its place in the list, and what they have together is nobody's own.
 */
export function turnsOf(view: SentenceView, owners: readonly Owner[], files: EntityFiles): Turns {
  if (view.figures.length === 0 || owners.length < 2) return noTurns;
  if (view.figures.length === 1 && !says(view, saysTogether)) return turnsBeside(view, owners);
  const listed = lastList(view, owners);
  if (listed.length < 2) return turnsBeside(view, owners);
  const { last } = listed[listed.length - 1] as Owner;
  const behind = view.figures.filter((figure) => figure > last);
  const turns = new Map<number, Owner | null>();
  const [first] = behind;
  if (first !== undefined && isShared(view, (listed[0] as Owner).first, last, first) && !isOneOnFile(listed, files)) turns.set(first, null);
  // The sum is that of each; a report may be on any of them.
  else if (first !== undefined && isEach(view, last, first)) turns.set(first, listed[0] as Owner);
  for (const run of runsOf(view, behind)) {
    const total = run.length === listed.length + 1 ? run[listed.length] as number : -1;
    const summed = total >= 0 && (
      sharing.has(lowerAt(view.tokens, total + 1))
      || sharing.has(lowerAt(view.tokens, total - 1))
      || lowerAt(view.tokens, total + 2) === 'all'
    );
    if (run.length !== listed.length && !summed) continue;
    listed.forEach((owner, index) => turns.set(run[index] as number, owner));
    if (summed) turns.set(total, null);
  }
  return turns;
}

/** What ties a figure to the one named behind it, whoever does it. */
const tying: ReadonlySet<string> = new Set(['off', 'at']);
const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);
/** What several build together, told by its sum behind its name. */
const ventures: ReadonlySet<string> = wordSet('plan project venture programme program initiative scheme undertaking effort partnership joint');

/**
 * "$600 billion off Nvidia and $200 billion off Broadcom": each figure is that of the owner whom the same word sets behind it. "Stargate, the
 * $500 billion venture": the sum is that of the one whose name it goes on from.
 */
function turnsBeside({ tokens, figures }: SentenceView, owners: readonly Owner[]): Turns {
  let turns: Map<number, Owner> | null = null;
  let tied = 0;
  for (const figure of figures) {
    const behind = figures.length > 1 && tying.has(lowerAt(tokens, figure + 1))
      ? owners.find((owner) => owner.first === figure + 2 && isNamed(owner))
      : undefined;
    const before = articles.has(lowerAt(tokens, figure - 1)) && lowerAt(tokens, figure - 2) === ',' && isVenture(tokens, figure + 1)
      ? ventureBefore(tokens, figure - 3, owners)
      : undefined;
    if (behind !== undefined) tied += 1;
    const owner = behind ?? before ?? ventureBehind(tokens, figure, owners);
    if (owner !== undefined) (turns ??= new Map()).set(figure, owner);
  }
  // One "at" alone may tell where somebody else spends it.
  return turns === null || (tied === 1 && turns.size === 1) ? noTurns : turns;
}

/** How sure a venture is that a preposition leads to: the sum may be of what is said about it. */
const sureOfLedTo = 0.65;
/** Words of a venture's kind before its noun at most, and of a bracket behind its name. */
const longestKind = 2;
const longestBracket = 5;

/** "venture", "AI infrastructure project": whether the words from `place` on are for what several build together. */
function isVenture(tokens: SentenceView['tokens'], place: number): boolean {
  for (let noun = place; noun <= place + longestKind; noun += 1) {
    const token = tokens[noun];
    if (token === undefined || (token.kind !== 'word' && token.lower !== '-') || lightWords.passes(token.word)) return false;
    if (ventures.has(token.lower)) return true;
  }
  return false;
}

/** "Stargate,", "Stargate (pictured below),": whose name ends at `last`, a bracket behind it passed over; undefined where none does. */
function ventureBefore(tokens: SentenceView['tokens'], last: number, owners: readonly Owner[]): Owner | undefined {
  let end = last;
  if (lowerAt(tokens, last) === ')') {
    while (end > last - longestBracket && lowerAt(tokens, end) !== '(') end -= 1;
    end -= 1;
  }
  const owner = owners.find((one) => one.last === end && isNamed(one));
  // Whatever leads to the name: the sum goes on from it, and right behind it.
  if (owner === undefined || owner.possessive) return undefined;
  return { ...owner, last, preposition: '', sure: owner.preposition === '' ? owner.sure : Math.min(owner.sure, sureOfLedTo) };
}

const under: ReadonlySet<string> = new Set(['under', 'through', 'via', 'for', 'as']);
const leadsToName: ReadonlySet<string> = new Set(['its', 'their', 'the', 'part', 'of']);

/** "has pledged $500 billion under its Stargate initiative": the venture that a sum behind which it is named is for; undefined where none is. */
function ventureBehind(tokens: SentenceView['tokens'], figure: number, owners: readonly Owner[]): Owner | undefined {
  if (!under.has(lowerAt(tokens, figure + 1))) return undefined;
  let place = figure + 2;
  while (place < figure + 5 && leadsToName.has(lowerAt(tokens, place))) place += 1;
  return owners.find((owner) => owner.first === place && isNamed(owner) && ventures.has(lowerAt(tokens, owner.last + 1)));
}

function isNamed({ end, name }: Owner): boolean {
  return end > 0 && name !== null && name.kind !== 'chip';
}

/** The last list of owners before a figure, each once: names with nothing but commas and "and" between them. */
function lastList(view: SentenceView, owners: readonly Owner[]): readonly Owner[] {
  const end = view.figures[view.figures.length - 1] as number;
  let best: readonly Owner[] = [];
  let list: Owner[] = [];
  for (const owner of owners) {
    if (owner.end === 0 || owner.first > end) break;
    if (owner.name?.kind === 'chip' || owner.speaker || pointingBackRules.has(owner.rule)) continue;
    const before = list[list.length - 1];
    if (before === undefined || !onlyBetween(view, before.last, owner.first, joints) || list.some(({ entity }) => entity === owner.entity)) list = [];
    list.push(owner);
    // "Nokia, Nvidia" without an "and" is no list.
    if (before !== undefined && list.length >= 2 && closes(view, before.last, owner.first)) best = list;
  }
  return best;
}

function closes(view: SentenceView, left: number, right: number): boolean {
  for (let place = left + 1; place < right; place += 1) if (closing.has(lowerAt(view.tokens, place))) return true;
  return false;
}

/** Figures in rows, with nothing but commas, "and" and hedges between them. */
function runsOf(view: SentenceView, figures: readonly number[]): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  for (const figure of figures) {
    const before = run[run.length - 1];
    if (before !== undefined && onlyBetween(view, before, figure, joints, hedges)) run.push(figure);
    else runs.push((run = [figure]));
  }
  return runs;
}

function onlyBetween(view: SentenceView, left: number, right: number, ...allowed: readonly ReadonlySet<string>[]): boolean {
  if (right - left > 8 || right <= left + 1) return false;
  for (let place = left + 1; place < right; place += 1) {
    const lower = lowerAt(view.tokens, place);
    if (!allowed.some((set) => set.has(lower)) && !sharing.has(lower)) return false;
  }
  return true;
}

/** "SoftBank and OpenAI have each pledged $18 billion": whether the words between the list that ends at `last` and the figure give each of them as much. */
function isEach({ tokens }: SentenceView, last: number, figure: number): boolean {
  for (let place = last + 1; place < figure && place <= last + 4; place += 1) if (lowerAt(tokens, place) === 'each') return true;
  return false;
}

/** Whether one of those listed has reports on what it and the others are together ("xAI and X combined"). */
function isOneOnFile(listed: readonly Owner[], files: EntityFiles): boolean {
  const isListed = (name: string): boolean => listed.some(({ entity }) => entity === name);
  return listed.some(({ entity }) => files.of(entity).withOthers.some(({ own, names }) => own && names.every(isListed)));
}

/** "Together A, B and C had …", "Between them, A and B raised …", "A and B together have …": what the first figure is, they have in common. */
function isShared(view: SentenceView, first: number, last: number, figure: number): boolean {
  const opens = first > 3 ? '' : [0, 1, 2].slice(0, first).map((place) => lowerAt(view.tokens, place)).join(' ');
  if (/^(?:together|combined|altogether|between them|in all|in total)(?: ,| the)?$/.test(opens)) return true;
  for (let place = last + 1; place < figure && place <= last + 2; place += 1) if (sharing.has(lowerAt(view.tokens, place))) return true;
  return false;
}
