import { finiteBeing } from '../words/beingWords';
import { firmNouns } from '../sentence/descriptions';
import type { Sense } from './governor';
import { endBeside, kindBit, leadingPlace, says, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { takesOver } from './takeovers';
import { lowerAt, tokenAt } from '../words/tokens';
import { WordTest } from '../words/words';

const worthWord = new WordTest(new Set(['worth', 'valued']));
const valuing = new WordTest(new Set(['valuation', 'valuations']));
/** What brings a firm money and is no firm itself. */
const lendings = new WordTest(new Set(['financing', 'financings', 'refinancing', 'loan', 'loans', 'facility', 'placement', 'bond', 'bonds']));
/** What is worth a sum, and the quantity that the sum then is. */
const worths: readonly (readonly [WordTest, Sense])[] = [
  [new WordTest(new Set(['grant', 'grants', 'gift', 'gifts', 'donation', 'donations', 'award', 'subsidy', 'subsidies', 'loan', 'loans', 'financing', 'financings', 'refinancing', 'placement'])), 'funding-raised'],
  [new WordTest(new Set(['project', 'projects', 'plant', 'plants', 'site', 'sites', 'campus', 'factory', 'bridge', 'stadium', 'road', 'works', 'scheme'])), 'project-cost'],
  [new WordTest(new Set(['deal', 'deals', 'contract', 'contracts', 'order', 'orders', 'agreement', 'agreements', 'pact', 'partnership', 'transaction'])), 'contract-value'],
  [new WordTest(new Set(['centres', 'centers', 'datacentres', 'datacenters', 'infrastructure'])), 'capital-expenditure'],
  [new WordTest(new Set(['servers', 'chips', 'gpus', 'processors', 'accelerators', 'hardware', 'racks'])), 'hardware-investment'],
];

/**
 * "a grant of compute worth $7 million", "five projects worth $71 million": the quantity by what is
 * worth the sum; null where it is anything else, as a firm.
 */
export function worthOf(view: SentenceView, at: number): Sense | null {
  if (!says(view, worthWord)) return null;
  const place = leadingPlace(view, at);
  if (!worthWord.passes(wordOf(view, place))) return null;
  if (makesWorth(view, place)) return 'valuation';
  if (namedBefore(view, place) >= 0) return null;
  if (lowerAt(view.tokens, place - 1) === 'their' && countsBefore(view, place)) return 'hardware-investment';
  if (packages.has(lowerAt(view.tokens, place - 1)) && says(view, people)) return 'compensation';
  const subject = beforeAside(view, place);
  if ((view.kinds & kindBit.model) !== 0 && runs.has(lowerAt(view.tokens, subject - 1))) return 'training-cost';
  for (let before = subject - 1, end = endBeside(view, subject, -1, 5); before > end; before -= 1) {
    for (const [test, sense] of worths) if (test.passes(wordOf(view, before))) return sense === 'contract-value' && takesOver(view, before) ? 'acquisition-price' : sense;
  }
  if (rented.has(lowerAt(view.tokens, place - 1))) return 'contract-value';
  if (place > 1 && subject === place && lowerAt(view.tokens, place - 1) === ',' && lendings.passes(wordOf(view, place - 2))) return 'funding-raised';
  return place === 0 || lowerAt(view.tokens, place - 1) === ',' ? worthAhead(view, at) : null;
}

/** "The deal with OpenAI was worth". */
const joining: ReadonlySet<string> = new Set(['with', 'by', 'for', 'from', 'of', 'to', 'and', 'in', 'at', 'between', 'on']);
const beingWorth: ReadonlySet<string> = new Set(['was', 'is', 'were', 'are', 'been', 'had', 'has']);

/** Place of the firm named right before "was worth" at `place`, where no preposition joins its name to something; -1 where none is. */
function namedBefore({ tokens }: SentenceView, place: number): number {
  let name = place - 1;
  while (name > place - 4 && beingWorth.has(lowerAt(tokens, name))) name -= 1;
  const token = tokenAt(tokens, name);
  if (name === place - 1 || token?.name?.kind !== 'organisation' || token.possessive) return -1;
  return joining.has(lowerAt(tokens, name - 1)) ? -1 : name;
}

/** Place of the firm that is worth the sum at token `at` ("a year before the deal Scale was worth"), before which nothing is worth it; -1 for none. */
export function firmWorth(view: SentenceView, at: number): number {
  if (!says(view, worthWord)) return -1;
  const place = leadingPlace(view, at);
  return worthWord.passes(wordOf(view, place)) ? namedBefore(view, place) : -1;
}

/** "Computing worth $300 billion" is bought from whoever has it. */
const rented: ReadonlySet<string> = new Set(['computing', 'compute', 'capacity']);
const packages: ReadonlySet<string> = new Set(['package', 'packages', 'offer', 'offers']);
/** Whom a package is for. */
const people = new WordTest(new Set(['engineer', 'engineers', 'researcher', 'researchers', 'scientist', 'scientists', 'executive', 'executives', 'employee', 'employees', 'recruit', 'recruits', 'hire', 'hires']));

/** "has 50,000 Hopper chips; he puts their worth at $1 billion": whether the sentence has counted chips before `place`. */
function countsBefore({ figures, tokens }: SentenceView, place: number): boolean {
  return figures.some((at) => at < place && tokenAt(tokens, at)?.measures === 'accelerator-count');
}

const beings: ReadonlySet<string> = new Set([...finiteBeing, 'been', 'be', 'has', 'had', 'would']);
/** What is run or needed to train a model. */
const runs: ReadonlySet<string> = new Set(['time', 'compute', 'computing', 'run', 'training', 'exercise', 'gpu-time', 'gpu-hours']);
/** Words of an aside at most. */
const longestAside = 9;

/** "the computing time, paid for out of public money, was worth": the place behind which an aside stands before the word at `place`, or that place. */
function beforeAside({ tokens }: SentenceView, place: number): number {
  let end = place;
  while (end > place - 3 && beings.has(lowerAt(tokens, end - 1))) end -= 1;
  if (lowerAt(tokens, end - 1) !== ',') return end;
  for (let start = end - 2; start > end - longestAside && start > 0; start -= 1) {
    if (tokens[start]?.kind === 'figure' || lowerAt(tokens, start) === ';') return end;
    if (lowerAt(tokens, start) === ',') return start;
  }
  return end;
}
const making: ReadonlySet<string> = new Set(['make', 'makes', 'making', 'made', 'render', 'renders', 'rendered', 'rendering', 'leave', 'leaves', 'leaving', 'left']);
const themselves: ReadonlySet<string> = new Set(['it', 'company', 'firm', 'startup', 'start-up', 'lab', 'group', 'business', 'itself']);

/** "in a deal that would make it worth $200 billion": whether the words before the "worth" at `place` make a firm worth the sum. */
function makesWorth(view: SentenceView, place: number): boolean {
  const object = tokenAt(view.tokens, place - 1);
  if (object === undefined || !(object.name?.kind === 'organisation' || themselves.has(object.lower))) return false;
  return making.has(lowerAt(view.tokens, lowerAt(view.tokens, place - 2) === 'the' ? place - 3 : place - 2));
}

const reaching: ReadonlySet<string> = new Set(['to', 'at', 'of', 'past', 'above']);

/** "In a round Mistral was valued at $14 billion", "lifted its valuation to $800 billion": the sum is what the firm is worth, whatever else is told. */
export function isValuedAt(view: SentenceView, at: number): boolean {
  if (!says(view, worthWord) && !says(view, valuing)) return false;
  const place = leadingPlace(view, at);
  if (valuing.passes(wordOf(view, place))) return reaching.has(lowerAt(view.tokens, place + 1));
  return lowerAt(view.tokens, place) === 'valued' && lowerAt(view.tokens, place + 1) === 'at';
}

const putAt: ReadonlySet<string> = new Set(['put', 'pegged', 'reckoned', 'set', 'marked']);

/** "Scale AI is now put at over $29 billion": whether a firm, by its name, is what is put at the sum. */
export function isFirmPutAt(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  const link = leadingPlace(view, at, 'at');
  if (lowerAt(tokens, link) !== 'at' || !putAt.has(lowerAt(tokens, link - 1))) return false;
  let place = link - 2;
  while (place > link - 6 && (firmly.has(lowerAt(tokens, place)) || beings.has(lowerAt(tokens, place)) || lowerAt(tokens, place) === 'currently')) place -= 1;
  const token = tokenAt(tokens, place);
  return place < link - 2 && token?.name?.kind === 'organisation' && !token.possessive;
}

const firmly: ReadonlySet<string> = new Set(['is', 'was', 'were', 'now', 'once', 'already', 'still', 'then', 'be', 'been']);

/** "In 2021 the chipmaker was worth about $500 billion": whether a firm, by its name or as one, is what is worth the sum. */
export function isFirmWorth(view: SentenceView, at: number): boolean {
  if (!says(view, worthWord)) return false;
  const { tokens } = view;
  const worth = leadingPlace(view, at);
  if (lowerAt(tokens, worth) !== 'worth') return false;
  let place = worth - 1;
  while (place > worth - 4 && firmly.has(lowerAt(tokens, place))) place -= 1;
  if (place === worth - 1) return false;
  const token = tokenAt(tokens, place);
  return token !== undefined && !token.possessive && (token.name?.kind === 'organisation' || firmNouns.passes(token.word) || token.lower === 'it');
}

/** "Valued at $10 billion, the deal gives …": what the sentence goes on about, where it opens with its worth. */
function worthAhead(view: SentenceView, at: number): Sense | null {
  let place = at + 1;
  while (place < at + 4 && tokenAt(view.tokens, place)?.kind === 'word') place += 1;
  if (lowerAt(view.tokens, place) !== ',') return null;
  for (let step = place + 1; step <= place + 4; step += 1) for (const [test, sense] of worths) if (test.passes(wordOf(view, step))) return sense;
  return null;
}

/** "$1 billion worth of Nvidia chips": what is worth the sum is goods, not the firm named beside them. */
export function worthOfGoods(view: SentenceView, at: number): boolean {
  return lowerAt(view.tokens, at + 1) === 'worth' && lowerAt(view.tokens, at + 2) === 'of';
}
