import { training as tellsOfTraining } from './goodsClues';
import { lightWords, says, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import { wordSet, WordTest } from '../words/words';

const costing = wordSet('cost costs costing came come comes totalled totaled worth valued');
const goods = new WordTest(/^(?:chips?|gpus?|tpus?|cards?|accelerators?|processors?|hardware|servers?|machines|hoppers?|blackwells?|superchips?|[abhv]\d{2,4}s)$/);
const countsGoods = /(?:gpus?|tpus?|chips|cards|accelerators|processors|hoppers|blackwells|[a-z]\d{2,4}s?)$/;
const relatives = wordSet('that which used needed required employed on behind for');
const training = wordSet('train trained training retrained pretrained pre-trained trains');
/** Words between the goods and the verb at the most. */
const longestClause = 12;

/**
 * "The chips that trained Grok 3 cost $5 billion", "the 2,048 H800s used to train V3 came to $51 million":
 * whether the sum at `at` is the cost of what a model is trained on, rather than that of the training.
 */
export function costsTrainingGoods(view: SentenceView, at: number): boolean {
  if (!says(view, tellsOfTraining)) return false;
  const { tokens } = view;
  let verb = at - 1;
  while (verb > at - 6 && !costing.has(lowerAt(tokens, verb)) && lightWords.passes(wordOf(view, verb))) verb -= 1;
  if (!costing.has(lowerAt(tokens, verb))) return false;
  let trained = false;
  for (let place = verb - 1; place >= 0 && place > verb - longestClause; place -= 1) {
    const token = tokens[place];
    if (token === undefined || (token.kind === 'mark' && token.lower !== '-')) return false;
    if (training.has(token.lower)) trained = true;
    if (!trained || !(token.kind === 'figure' ? countsGoods.test(token.lower) : goods.passes(token.word) || token.name?.kind === 'chip')) continue;
    return relatives.has(lowerAt(tokens, place + 1)) && !trainedBefore(view, place);
  }
  return false;
}

/** "Training R1 on the chips that had trained V3 cost": whether training, and not the goods at `place`, is what costs. */
function trainedBefore({ tokens }: SentenceView, place: number): boolean {
  for (let before = place - 1; before >= 0 && before > place - longestClause; before -= 1) {
    if (tokenAt(tokens, before)?.kind === 'mark') return false;
    if (training.has(lowerAt(tokens, before))) return true;
  }
  return false;
}

const spending = wordSet('spend spends spent spending pay pays paid needed needs need took takes laid used uses');
const opening: ReadonlySet<string> = new Set([':', ';', ',', '\u2014', '\u2013', 'and', 'but', 'that']);
/** Words of such a purpose, and from the comma behind it to the sum, at the most. */
const longestPurpose = 10;
const longestDeed = 7;

/** "To train Llama 3.1 405B, Meta spent $400 million": whether a clause that opens with what for goes on with the sum at `at`. */
export function isSpentToTrain(view: SentenceView, at: number): boolean {
  if (!says(view, tellsOfTraining)) return false;
  const { tokens } = view;
  let place = at - 1;
  let spent = false;
  for (const end = Math.max(0, at - longestDeed); place > end && lowerAt(tokens, place) !== ','; place -= 1) {
    if (tokens[place]?.kind === 'figure') return false;
    spent ||= spending.has(lowerAt(tokens, place));
  }
  if (!spent || lowerAt(tokens, place) !== ',') return false;
  for (let before = place - 1; before > place - longestPurpose && before > 0; before -= 1) {
    if (tokens[before]?.kind === 'figure') return false;
    if (!training.has(lowerAt(tokens, before)) || lowerAt(tokens, before - 1) !== 'to') continue;
    return before === 1 || opening.has(lowerAt(tokens, before - 2));
  }
  return false;
}
