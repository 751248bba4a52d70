import type { Metric } from '../../claims/claim';
import type { Weighed } from './governor';
import { salesWords } from '../words/salesWords';
import { endBeside, says, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt } from '../words/tokens';
import { words, wordSet, WordTest } from '../words/words';
import type { FrameBits, Word } from '../words/words';

type Mutable<Fields> = { -readonly [Field in keyof Fields]: Fields[Field] };

/** Words on both sides of a figure that together say more than either: left within eight tokens, right within seven, no figure between. */
export interface Frame {
  readonly left: ReadonlySet<string>;
  /** Empty where the left side is enough. */
  readonly right: ReadonlySet<string>;
  /** Words one of which must stand on the left as well. */
  readonly also?: ReadonlySet<string>;
  readonly metric: Metric;
  readonly weight: number;
}

const frame = (left: string, right: string, metric: Metric, weight: number): Frame => ({
  left: wordSet(left),
  right: new Set(right === '' ? [] : words(right)),
  metric,
  weight,
});
const losing = 'cost lose loses lost losing forgo forgone forego forwent forewent miss missed missing';
const buying = 'buy buys bought buying purchase purchases purchased purchasing order orders ordered ordering spend spends spent spending procure procured acquire acquired';
const chips = 'chips gpus gpu accelerators processors servers hardware semiconductors h20s h100s h800s h20 h100 superchips';

const frames: readonly Frame[] = [
  frame(losing, 'sales revenue revenues orders', 'lost-revenue', 14),
  frame(`${losing.replace('cost ', '')} shed sheds wiped erased deleted burned burnt burns took takes knocked cut shaved lopped torched incinerated destroyed sliced`, 'value capitalization capitalisation cap worth', 'market-value-loss', 14),
  frame('market value cap capitalization capitalisation', 'evaporated vanished wiped erased deleted disappeared lost', 'market-value-loss', 13),
  frame('fell fall falls falling dropped drop shrank shrink plunged plunge plummeted slid slumped tumbled down lower', 'value capitalization capitalisation', 'market-value-loss', 10),
  frame('worth valued', 'less lower smaller', 'market-value-loss', 14),
  frame('took takes taking take', 'off', 'market-value-loss', 12),
  frame('reach reached reaches hit hits hitting top tops topped cross crossed crosses surpass surpassed pass passed worth exceed exceeded', 'value capitalization capitalisation', 'market-cap', 11),
  frame(`${buying} booked books book rented rents rent leased sold sells sell signed signs promised committed commits commit agreed`, 'azure aws cloud computing compute capacity services', 'contract-value', 11),
  { ...frame('sold sells sell signed signs', '', 'contract-value', 10), also: wordSet('capacity compute computing cloud') },
  frame('spend spends spent spending put puts cost costs costing took takes paid needed', 'train training retrain pretraining', 'training-cost', 13),
  frame(`${buying} put puts putting`, 'data datacenters datacentres infrastructure', 'capital-expenditure', 13),
  frame(buying, chips, 'hardware-investment', 10.5),
  frame('ipo listing offering float flotation debut', 'shares investors proceeds', 'funding-raised', 9),
  frame('completed completes finished made closed final', 'investment', 'funding-raised', 8),
  frame('pay pays paying paid dangled dangles dangling waved offered offers offering', 'staff employees researchers researcher engineers engineer scientists people recruits talents person bonus bonuses salary salaries', 'compensation', 10),
  frame('pay pays paying paid', 'whoever anyone everyone those defectors', 'compensation', 9),
  frame('pay pays paying paid', 'computing compute servers cloud', 'operating-cost', 6),
  frame('pay pays paying paid', 'computing compute servers cloud capacity', 'contract-value', 5.5),
  { ...frame('offer offers offered offering pay pays paying paid lure lured poach dangled promised', '', 'compensation', 11), also: wordSet('researchers researcher staff employees engineers engineer talent talents scientists scientist people recruits hires hire workers employee experts expert') },
  frame('making made makes make', 'offers offer', 'compensation', 9),
  frame('sold sell sells', 'stake shares stock', 'funding-raised', 8),
  { ...frame('worth', '', 'investment-pledge', 10), also: wordSet('plan plans package programme program pledge pledges') },
  { ...frame('worth', '', 'acquisition-price', 10), also: wordSet('stake') },
  { ...frame('worth valued values priced', '', 'hardware-investment', 11), also: wordSet(`${chips} park machines fleet hoppers blackwells b200s gb200s tpus a100s h200s`) },
  { ...frame('cost costs costing', '', 'hardware-investment', 9), also: wordSet(`${chips} hoppers blackwells b200s gb200s tpus a100s h200s`) },
  frame('spend spends spent spending invest invests invested investing put puts putting', 'years decade', 'investment-pledge', 8),
  { ...frame('devoured devours ate eats swallowed swallows consumed consumes gobbled', '', 'operating-cost', 9), also: wordSet('cloud servers machines electricity power inference') },
  frame('price', 'round', 'valuation', 10),
  { ...frame('valued priced', '', 'project-cost', 11), also: wordSet('centre center campus site supercomputer datacenter datacentre cluster') },
  frame('warned warns warning expects expected booked took takes taking absorb absorbed suffered', 'hit charge', 'inventory-charge', 9),
  { ...frame('bought buys buy buying acquired acquires purchased', '', 'acquisition-price', 13), also: wordSet('assets remains parts rest business operations arm') },
  { ...frame('worth', 'smuggled china market abroad', 'contract-value', 11), also: wordSet('chips gpus smugglers smuggled') },
];

// Their bits lie in two masks in turn; a row beyond that would take the first one's bit.
if (frames.length > 64) throw new RangeError(`${frames.length} frames, and bits for 64`);

/** Which frames each word takes part in, as bits: on the left, on the right, on the left as well. */
const frameBits = new Map<string, Mutable<FrameBits>>();
let evenLeftOnly = 0;
let oddLeftOnly = 0;
let evenWithoutAlso = 0;
let oddWithoutAlso = 0;
frames.forEach((row, place) => {
  const even = place % 2 === 0 ? bitOf(place) : 0;
  const odd = place % 2 === 0 ? 0 : bitOf(place);
  if (row.right.size === 0) {
    evenLeftOnly |= even;
    oddLeftOnly |= odd;
  }
  if (row.also === undefined) {
    evenWithoutAlso |= even;
    oddWithoutAlso |= odd;
  }
  for (const word of row.left) {
    bitsOf(word).evenLeft |= even;
    bitsOf(word).oddLeft |= odd;
  }
  for (const word of row.right) {
    bitsOf(word).evenRight |= even;
    bitsOf(word).oddRight |= odd;
  }
  for (const word of row.also ?? []) {
    bitsOf(word).evenAlso |= even;
    bitsOf(word).oddAlso |= odd;
  }
});

/** The bit of a row in its mask. */
function bitOf(place: number): number {
  return 1 << (place >> 1);
}

function bitsOf(word: string): Mutable<FrameBits> {
  let bits = frameBits.get(word);
  if (bits === undefined) frameBits.set(word, (bits = { evenLeft: 0, oddLeft: 0, evenRight: 0, oddRight: 0, evenAlso: 0, oddAlso: 0 }));
  return bits;
}

function framesOf(word: Word): FrameBits | null {
  return word.frames === undefined ? (word.frames = frameBits.get(word.lower) ?? null) : word.frames;
}

const none: readonly Weighed[] = [];
const senses: readonly Weighed[] = frames.map(({ metric, weight }) => ({ sense: metric, weight }));
const opensFrame = new WordTest(new Set(frames.flatMap(({ left }) => [...left])));

const setAgainst: ReadonlySet<string> = new Set(['on', 'against', 'despite']);

/** "lost $5 billion in 2024 on revenue of $3.7 billion": whether sales behind the figure are only what a loss is set against. */
export function isSetAgainstSales(view: SentenceView, at: number): boolean {
  for (let place = at + 1, end = endBeside(view, at, 1, 7); place < end; place += 1) {
    if (!setAgainst.has(wordOf(view, place).lower)) continue;
    for (let next = place + 1; next <= place + 3; next += 1) if (salesWords.has(wordOf(view, next).lower)) return true;
  }
  return false;
}

const toSellers: ReadonlySet<string> = new Set(['from', 'with', 'by', 'of']);

/** "$53 billion on AI and the cloud": whether a sum goes on a whole field, and buys nothing from anybody. */
export function goesOnField({ tokens }: SentenceView, at: number): boolean {
  if (lowerAt(tokens, at + 1) !== 'on' || lowerAt(tokens, at + 2) !== 'ai' || lowerAt(tokens, at + 3) !== 'and') return false;
  for (let place = at + 4; place <= at + 8; place += 1) if (toSellers.has(lowerAt(tokens, place))) return false;
  return true;
}

/** What the frames around the figure at token `at` speak for. */
export function frameSenses(view: SentenceView, at: number): readonly Weighed[] {
  if (!says(view, opensFrame)) return none;
  let evenLeft = 0;
  let oddLeft = 0;
  let evenAlso = evenWithoutAlso;
  let oddAlso = oddWithoutAlso;
  for (let place = at - 1, end = endBeside(view, at, -1, 8); place > end; place -= 1) {
    const bits = framesOf(wordOf(view, place));
    if (bits === null) continue;
    evenLeft |= bits.evenLeft;
    oddLeft |= bits.oddLeft;
    evenAlso |= bits.evenAlso;
    oddAlso |= bits.oddAlso;
  }
  evenLeft &= evenAlso;
  oddLeft &= oddAlso;
  if ((evenLeft | oddLeft) === 0) return none;
  let evenRight = evenLeftOnly;
  let oddRight = oddLeftOnly;
  for (let place = at + 1, end = endBeside(view, at, 1, 7); place < end; place += 1) {
    const bits = framesOf(wordOf(view, place));
    if (bits === null) continue;
    evenRight |= bits.evenRight;
    oddRight |= bits.oddRight;
  }
  const even = evenLeft & evenRight;
  const odd = oddLeft & oddRight;
  return (even | odd) === 0 ? none : senses.filter((_, place) => ((place % 2 === 0 ? even : odd) & bitOf(place)) !== 0);
}
