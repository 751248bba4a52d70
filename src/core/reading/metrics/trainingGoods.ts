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
