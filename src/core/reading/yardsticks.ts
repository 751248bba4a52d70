import type { SentenceView } from './sentenceView';
import { lowerAt, tokenAt } from './tokens';
import { wordSet } from './words';

/** Verbs of being as good as something else. */
const matching = wordSet('matches matched matching rivals rivalled rivaled rivalling rivaling equals equalled equaled equalling equaling beats beating outperforms outperformed outperforming surpasses surpassed surpassing outdoes trails');
/** Words before "with" and "to" that set one thing beside another. */
const besideWith = wordSet('par level comparable compete competes competing competed compared');
const besideTo = wordSet('comparable similar equal akin close equivalent superior inferior compared identical second');
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

/**
 * "a model that matches GPT-4", "as good as R1", "far less than GPT-4": whether the product named at `at` is only what something else is measured by, so
 * that the figures are not its. Behind "than" one that follows it may be.
 */
export function isYardstick(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  const name = tokenAt(tokens, at);
  if (name?.name == null || name.possessive || (name.name.kind !== 'model' && name.name.kind !== 'service')) return false;
  let place = at - 1;
  // "than OpenAI's GPT-4"
  while (place > at - 3 && (tokenAt(tokens, place)?.kind === 'name' || articles.has(lowerAt(tokens, place)))) place -= 1;
  const link = lowerAt(tokens, place);
  const before = lowerAt(tokens, place - 1);
  const compares = link === 'than' || (link === 'as' && lowerAt(tokens, place - 2) === 'as');
  if (!compares && !matching.has(link) && !(link === 'with' && besideWith.has(before)) && !(link === 'to' && besideTo.has(before))) return false;
  if (link === 'than' && saysNone(view, place)) return false;
  if (at > (view.figures[view.figures.length - 1] ?? at)) return true;
  return link === 'than' ? verbs.has(lowerAt(tokens, at + 1)) : !goingOn.has(lowerAt(tokens, at + 1));
}
