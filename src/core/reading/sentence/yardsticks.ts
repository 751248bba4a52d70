import type { SentenceView } from './sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import { wordSet } from '../words/words';

/** Verbs of being as good as something else. */
const matching = wordSet('matches matched matching rivals rivalled rivaled rivalling rivaling equals equalled equaled equalling equaling beats beating outperforms outperformed outperforming surpasses surpassed surpassing outdoes trails');
/** Words before "with" and "to" that set one thing beside another. */
const besideWith = wordSet('par level comparable compete competes competing competed compared');
const besideTo = wordSet('comparable similar equal akin close equivalent superior inferior compared identical second');
/** Nouns for another thing told by its place beside one, before "of", "to" and "from". */
const kinNouns = wordSet('predecessor predecessors successor forerunner precursor clone clones replica replicas copy copies imitation imitations rival rivals competitor competitors challenger alternative alternatives sibling siblings cousin');
/** "a smaller version of": what says that a version is not the thing itself. */
const versions = wordSet('version versions variant variants edition');
const lesser = wordSet('smaller larger bigger earlier distilled slimmed-down cut-down stripped-down scaled-down lighter lite mini open-source pruned quantised quantized leaner');
/** What another thing is made from, before "on" and "from". */
const madeFrom = wordSet('built based distilled derived fine-tuned finetuned forked');
const madeLinks: ReadonlySet<string> = new Set(['on', 'from', 'upon']);

/** "a predecessor of GPT-4", "a model built on V3": whether the words before the product at `at` tell of another thing by what it is to that one. */
function tellsKin({ tokens }: SentenceView, at: number): boolean {
  let place = at - 1;
  while (place > at - 3 && (tokenAt(tokens, place)?.kind === 'name' || owning.has(lowerAt(tokens, place)))) place -= 1;
  const link = lowerAt(tokens, place);
  const before = lowerAt(tokens, place - 1);
  if ((link === 'of' || link === 'to' || link === 'from') && kinNouns.has(before)) return true;
  if (link === 'of' && versions.has(before)) return lesser.has(lowerAt(tokens, place - 2));
  // "R1, built on V3, cost": with a comma it is said of what the sentence has named.
  return madeLinks.has(link) && madeFrom.has(before) && tokenAt(tokens, place - 2)?.kind === 'word';
}

const owning: ReadonlySet<string> = new Set(['the', 'its', 'their']);
const indefinite: ReadonlySet<string> = new Set(['a', 'an', 'another', 'any', 'one']);
/** Words from there up to "that matches" at most. */
const longestThing = 6;

/**
 * "a model that matches GPT-4 was trained for", "a predecessor of GPT-4 cost": whether the yardstick at `at` only tells which other thing the
 * verb right behind it is about, one that has no name here.
 */
export function tellsOtherThing(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  if (!verbs.has(lowerAt(tokens, at + 1))) return false;
  if (tellsKin(view, at)) return true;
  for (let place = at - 1; place >= 0 && place > at - longestThing; place -= 1) {
    const token = tokenAt(tokens, place);
    if (token?.kind === 'mark' || token?.kind === 'figure') return false;
    if (indefinite.has(token?.lower ?? '')) return true;
  }
  return false;
}

/** What goes on about the yardstick itself, up to a figure of its own. */
const goingOn: ReadonlySet<string> = new Set(['(', ',', 'with', 'at', 'which', 'and', ':', '\u2014', '\u2013']);
const articles: ReadonlySet<string> = new Set(['the', 'its', 'their', 'even', 'old', 'new', 'that', 'of']);

/** "a model better than GPT-4 was trained for": verbs whose subject the comparison belongs to. */
const verbs = wordSet('was is were has had took takes cost costs needed needs came can could will would');
const none: ReadonlySet<string> = new Set(['no', 'none', 'nothing', 'nobody', 'never']);

/** "No model had cost more than GPT-4": whether nothing comes up to what stands behind the "than" at `place`, which is then told of itself. */
function saysNone({ tokens }: SentenceView, place: number): boolean {
  for (let before = place - 1; before >= 0 && before > place - 10; before -= 1) if (none.has(lowerAt(tokens, before))) return true;
  return false;
}

/** What leads up to that which something else comes on top of: alone, or behind one of the words. */
const adding: Readonly<Record<string, readonly string[]>> = { besides: [], beyond: [], top: ['on'], to: ['addition'], from: ['apart', 'aside'], above: ['and'] };
/** What a clause of its own begins with. */
const ofItself: ReadonlySet<string> = new Set(['which', 'whose', 'itself']);

/** "cost $294,000 to train on top of V3": whether the thing before which the word at `place` stands, named at `at`, is only what a figure comes on top of. */
function isAddedTo({ tokens }: SentenceView, place: number, at: number): boolean {
  const link = lowerAt(tokens, place);
  if (!Object.hasOwn(adding, link)) return false;
  const before = adding[link] ?? [];
  if (before.length > 0 && !before.includes(lowerAt(tokens, place - 1))) return false;
  const behind = lowerAt(tokens, at + 1);
  return behind === ',' ? !ofItself.has(lowerAt(tokens, at + 2)) : !goingOn.has(behind) && tokenAt(tokens, at + 1)?.kind !== 'figure';
}

/** Words behind a name that make it only tell how large or good something else is. */
export const classWords = 'class level scale caliber calibre sized style grade';
const classes = wordSet(classWords);

/** "a GPT-4-class model", "a GPT-4 level system": whether the thing named at `at` only says how large those of others are. */
function namesClass(tokens: SentenceView['tokens'], at: number): boolean {
  const next = lowerAt(tokens, at + 1);
  return classes.has(next === '-' ? lowerAt(tokens, at + 2) : next);
}

const shares: ReadonlySet<string> = new Set(['fraction', 'tenth', 'hundredth', 'fifth', 'quarter', 'third', 'half', 'multiple', 'percent', '%', 'cent']);
const prices = wordSet('cost costs price bill budget');

/** "for a fraction of GPT-4's cost": whether only a share of what the one named at `at` cost is told, as what something else is measured by. */
function isShareOf({ tokens }: SentenceView, at: number): boolean {
  let place = at - 1;
  while (place > at - 3 && (tokenAt(tokens, place)?.kind === 'name' || articles.has(lowerAt(tokens, place))) && lowerAt(tokens, place) !== 'of') place -= 1;
  if (lowerAt(tokens, place) !== 'of' || !shares.has(lowerAt(tokens, place - 1))) return false;
  for (let next = at + 1; next <= at + 3; next += 1) if (prices.has(lowerAt(tokens, next))) return true;
  return false;
}

/**
 * "a model that matches GPT-4", "as good as R1", "far less than GPT-4": whether the product named at `at` is only what something else is measured by, so
 * that the figures are not its. Behind "than" one that follows it may be.
 */
export function isYardstick(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  const name = tokenAt(tokens, at);
  if (name?.name == null || (name.name.kind !== 'model' && name.name.kind !== 'service')) return false;
  if (name.possessive) return isShareOf(view, at);
  if (namesClass(tokens, at)) return true;
  if (tellsKin(view, at)) return verbs.has(lowerAt(tokens, at + 1)) || lowerAt(tokens, at + 1) === ',';
  let place = at - 1;
  // "than OpenAI's GPT-4"
  while (place > at - 3 && (tokenAt(tokens, place)?.kind === 'name' || articles.has(lowerAt(tokens, place)))) place -= 1;
  const link = lowerAt(tokens, place);
  if (isAddedTo(view, place, at)) return true;
  const before = lowerAt(tokens, place - 1);
  const compares = link === 'than' || (link === 'as' && lowerAt(tokens, place - 2) === 'as');
  if (!compares && !matching.has(link) && !(link === 'with' && besideWith.has(before)) && !(link === 'to' && besideTo.has(before))) return false;
  if (link === 'than' && saysNone(view, place)) return false;
  if (at > (view.figures[view.figures.length - 1] ?? at)) return true;
  return link === 'than' ? verbs.has(lowerAt(tokens, at + 1)) : !goingOn.has(lowerAt(tokens, at + 1));
}
