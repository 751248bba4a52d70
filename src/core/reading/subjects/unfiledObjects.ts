import { hedging } from '../words/hedgeWords';
import { lightWords, says, wordOf } from '../sentence/sentenceView';
import type { Run, SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import { runFrom, runsIn, thingsIn } from './unfiledNames';
import type { AskedFigure } from './unfiledNames';
import { wordSet, WordTest } from '../words/words';

/** What is in training, by the verb or noun before its name, what may stand between, and what tells of it. */
const training = wordSet('train trained training trains pre-train pre-trained pretrain pretrained pretraining pre-training fine-tune fine-tuned teach taught teaching');
const linking = wordSet('of its the their a new model models');
const papers = wordSet('paper report card blog post note study manual');
const onIt = wordSet('on about for behind of');
/** What leads a sentence in with what brings a sum. */
const leadingIn = wordSet('with from through');

/** "trained Nova on 50,000 H100s", "50,000 H100s for Nova", "the paper on Nova": the run that is in training; null where none is. */
export function trainedRun(asked: AskedFigure, from: number, to: number): Run | null {
  const { view, at } = asked;
  const { tokens } = view;
  for (const run of thingsIn(asked, from, to)) {
    const { first, last } = run;
    let before = first - 1;
    while (before > first - 4 && (linking.has(lowerAt(tokens, before)) || tokenAt(tokens, before)?.possessive === true)) before -= 1;
    if (training.has(lowerAt(tokens, before)) || lowerAt(tokens, last + 1) === 'training') return run;
    if (first > at && making.has(lowerAt(tokens, before)) && (lowerAt(tokens, before - 1) === 'to' || lowerAt(tokens, before - 1) === 'on')) return run;
    if (first > at && first <= at + 5 && goingInto(view, first)) return run;
    if (onIt.has(lowerAt(tokens, first - 1)) && papers.has(lowerAt(tokens, first - 2))) return run;
    if (first === at + 2 && lowerAt(tokens, at + 1) === 'for' && usesBefore(view, at)) return run;
    if (first === 1 && last < at && lowerAt(tokens, 0) === 'for' && lowerAt(tokens, last + 1) === ',') return run;
  }
  return null;
}

/** What is done to make a thing, of which "16,384 H100s to make Movie Gen" tells. */
const making = wordSet('make making build building create creating develop developing');
const going = wordSet('went go goes going work working');

/** "16,384 H100s went into Movie Gen", "put to work on Movie Gen": whether what stands before the name at `first` goes into it. */
function goingInto({ tokens }: SentenceView, first: number): boolean {
  const link = lowerAt(tokens, first - 1);
  return (link === 'into' || link === 'on') && going.has(lowerAt(tokens, first - 2));
}

const using = wordSet('used uses use using needed needs took takes spent spends spend spending');

/** Whether what is told of is a use of chips or money, and no cluster that is put together for several things. */
function usesBefore({ tokens }: SentenceView, at: number): boolean {
  for (let place = at - 1; place >= 0 && place > at - 6; place -= 1) if (using.has(lowerAt(tokens, place))) return true;
  return false;
}

const paying = wordSet('spent spends spend spending paid pays pay put puts charges charged charge asks asked ask wants wanted costs');
const payingFor = wordSet('for on into');
const determiners = wordSet('a an each every the its one');
/** Tokens from a sum to what it is paid for, at most: "$10 a month for". */
const farthestPaid = 3;

/** "charges $10 a month for Excel", "spent $3 billion on Wiz": the run that the sum is paid for; null where none is. */
export function paidRun(view: SentenceView, at: number, text: string): Run | null {
  const { tokens } = view;
  let place = at + 1;
  while (place <= at + farthestPaid && !payingFor.has(lowerAt(tokens, place))) {
    if (tokenAt(tokens, place)?.kind !== 'word') return null;
    place += 1;
  }
  if (!payingFor.has(lowerAt(tokens, place))) return null;
  const from = determiners.has(lowerAt(tokens, place + 1)) ? place + 2 : place + 1;
  const run = runFrom(view, from, text);
  if (run === null) return null;
  for (let verb = at - 1; verb >= 0 && verb > at - 8; verb -= 1) if (paying.has(lowerAt(tokens, verb))) return run;
  return null;
}

/** "$11 billion from Xbox", "With its Jetson boards, Nvidia turned over": the run that brings a firm the sum; null where none does. */
export function sourceRun(view: SentenceView, at: number, isFirst: boolean, text: string): Run | null {
  const { tokens } = view;
  const behind = lowerAt(tokens, at + 1) === 'from';
  if (!behind && !(isFirst && leadingIn.has(lowerAt(tokens, 0)))) return soldRun(view, at, text);
  const start = behind ? at + 2 : 1;
  let place = start;
  while (place < start + 3 && (lightWords.passes(wordOf(view, place)) || tokenAt(tokens, place)?.kind === 'name')) place += 1;
  return runFrom(view, place, text);
}

const selling = wordSet('sold sells sell selling');

/** "sold RTX cards for $11 billion": the run that is sold for the sum; null where none is. */
export function soldRun(view: SentenceView, at: number, text: string): Run | null {
  const { tokens } = view;
  let place = at - 1;
  while (place > at - 4 && (hedging.passes(wordOf(view, place)) || lowerAt(tokens, place) === 'for' || lowerAt(tokens, place) === 'at')) place -= 1;
  if (place === at - 1) return null;
  for (const run of runsIn(view, place - 4, place + 1, text)) {
    let before = run.first - 1;
    while (before > run.first - 4 && lightWords.passes(wordOf(view, before))) before -= 1;
    if (selling.has(lowerAt(tokens, before))) return run;
  }
  return null;
}

const costing = wordSet('cost costs costing swallow swallows swallowed take takes took require requires required need needs needed');
const helping = wordSet('will would is are was were to may might could should has have had itself alone now already still');
/** Nouns that stand for an undertaking told before. */
const standIns = wordSet(
  'project projects plan plans programme programmes program programs mission initiative scheme venture site complex campus centre center cluster clusters supercomputer machine model models run round rounds deal deals contract contracts '
  + 'order orders package investment undertaking build-out buildout expansion facility data-centre data-center chatbot version system fleet training pre-training pretraining effort job development build acquisition takeover purchase stake chips gpus hardware servers capacity family work',
);

const which = new WordTest(new Set(['which']));

/** "the cooking-gas subsidy, which will cost": place of the noun that the "which" before the figure's verb stands for, if it is some other thing; else -1. */
export function thingOfWhich(view: SentenceView, at: number): number {
  if (!says(view, which)) return -1;
  const { tokens } = view;
  let place = at - 1;
  while (place > at - 5 && hedging.passes(wordOf(view, place))) place -= 1;
  if (!costing.has(lowerAt(tokens, place))) return -1;
  place -= 1;
  while (place > at - 9 && helping.has(lowerAt(tokens, place))) place -= 1;
  if (lowerAt(tokens, place) !== 'which' || lowerAt(tokens, place - 1) !== ',') return -1;
  const noun = tokenAt(tokens, place - 2);
  return noun?.kind === 'word' && !noun.possessive && !noun.word.capital && !standIns.has(noun.lower) ? place - 2 : -1;
}
