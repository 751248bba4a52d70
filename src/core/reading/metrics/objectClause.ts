import { beingWords } from '../words/beingWords';
import { words, wordSet } from '../words/words';
import { lowerAt, tokenAt } from '../words/tokens';
import { firstGovernor } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';

const relatives: ReadonlySet<string> = new Set(['that', 'which']);
const pronouns: ReadonlySet<string> = new Set(['it', 'they', 'he', 'she', 'we']);
const articles: ReadonlySet<string> = new Set(['the', 'its', 'their', 'this']);
const auxiliaries: ReadonlySet<string> = wordSet(
  'has had have just already once also recently only is was will would plans planned to expects expected hopes '
  + 'hoped first last said says proposing proposes planning plan intends intended wants wanted hoping aims aimed',
);

/** Places between the figure and the verb at most. */
const longest = 8;

const beings: ReadonlySet<string> = new Set([...beingWords, ...words('has have had will would can could')]);
const meanwhile: ReadonlySet<string> = wordSet('just already now also then only since recently soon all so far');

/** Place of the verb in the passive whose subject the figure at token `at` is: "$8.3 billion has just been secured"; -1 where none follows. */
export function passiveVerb(view: SentenceView, at: number): number {
  const { tokens } = view;
  let place = at + 1;
  let been = '';
  while (place < at + longest && (beings.has(lowerAt(tokens, place)) || meanwhile.has(lowerAt(tokens, place)))) {
    if (beings.has(lowerAt(tokens, place))) been = lowerAt(tokens, place);
    place += 1;
  }
  const verb = tokenAt(tokens, place);
  return verb?.kind === 'word' && beingWords.has(been) ? place : -1;
}

/**
 * Place of the verb whose object the figure at token `at` is, where that verb stands behind it with a subject of its own: "the $500m it
 * had raised", "the $5 billion that the start-up lost"; -1 where no such clause follows.
 */
export function objectClauseVerb(view: SentenceView, at: number): number {
  const { tokens } = view;
  let place = at + 1;
  const relative = relatives.has(lowerAt(tokens, place));
  if (relative) place += 1;
  const subject = tokenAt(tokens, place);
  if (subject === undefined) return -1;
  if (subject.kind === 'name') place += 1;
  else if (pronouns.has(subject.lower)) place += 1;
  else if (relative && articles.has(subject.lower)) {
    place += 2;
    if (
      tokenAt(tokens, place)?.kind === 'word'
      && !auxiliaries.has(lowerAt(tokens, place))
      && view.governors[firstGovernor(view, place)]?.first !== place
    ) {
      place += 1;
    }
  } else return -1;
  while (place < at + longest && auxiliaries.has(lowerAt(tokens, place))) place += 1;
  const verb = tokenAt(tokens, place);
  return verb?.kind === 'word' && place > at + 1 ? place : -1;
}
