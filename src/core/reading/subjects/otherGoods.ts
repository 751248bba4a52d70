import type { Metric } from '../../claims/claim';
import { paidForGoods } from '../../claims/metricTraits';
import { hedging } from '../words/hedgeWords';
import type { Part } from '../reading';
import { unfiledRule } from '../rules';
import { figureBefore, lightWords, passesBefore, says, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import type { Token } from '../words/tokens';
import { wordSet, WordTest } from '../words/words';

/** What is bought, built and paid for that no chips run in and no model comes of: no report here is on it. */
const goods = wordSet(
  'football cricket basketball soccer baseball hockey racing olympics matches films movies songs music broadcasts '
  + 'submarines submarine tanks jets fighters warships frigates ships aircraft helicopters missiles drones satellites rockets planes airliners trains railways railway tunnels bridges roads motorway motorways airports airport '
  + 'hospitals schools prisons homes houses flats stadium stadiums vaccines medicines pensions farms crops wheat fish shops stores supermarkets warehouses offices ads adverts advertisements lawyers',
);
/** What is generated, and the plants that do it: a firm buys it for its halls, and it is neither chips nor computing. */
const energy = wordSet('electricity output reactor reactors turbines turbine stations station panels windmills gas');
/** What firms put money into that is no other firm: no report on a stake tells of it. */
const works = wordSet('centres centers centre center datacentres datacenters infrastructure campus campuses plant plants factory factories facilities buildings research training equipment energy power');
const investing = new WordTest(/^(?:invest(?:s|ed|ing)?|put|puts|putting|pour(?:s|ed|ing)?|sink|sinks|sank|sunk|plough(?:s|ed|ing)?|plow(?:s|ed|ing)?)$/);
/** Any of them. */
const saysGoods = new WordTest(new Set([...goods, ...energy]));
const costing = wordSet('cost costs costing takes took swallows swallowed ate');
const into: ReadonlySet<string> = new Set(['in', 'into']);
const parting: ReadonlySet<string> = new Set([',', ';', ':', 'and', 'but', 'while', 'which', 'who']);
/** Words from the figure to such goods, or from them to it, at most. */
const reach = 9;
/** The same for what money is put into, and from the verb that puts it there. */
const nearby = 6;
const farthestVerb = 5;

function isGoods(view: SentenceView, place: number): boolean {
  const word = lowerAt(view.tokens, place);
  return goods.has(word) || (energy.has(word) && lowerAt(view.tokens, place - 1) !== 'power');
}

function told({ tokens }: SentenceView, place: number): Part<string> {
  const { start, end, lower } = tokens[place] as Token;
  return { value: lower, words: lower, span: { start, end }, rule: unfiledRule, sure: 0.85 };
}

/**
 * "$14 billion for the output of two nuclear stations", "will get its submarines for £11 billion", "football is costing the retailer $11 billion": the
 * goods that a sum is paid for, where no report is on such. Null where none are named.
 */
export function otherGoods(view: SentenceView, at: number, metric: Metric): Part<string> | null {
  if (!paidForGoods.has(metric)) return null;
  const { tokens } = view;
  const isInto = into.has(lowerAt(tokens, at + 1));
  const isStake = isInto && metric === 'funding-raised' && passesBefore(view, at, farthestVerb, investing);
  if (!isStake && !says(view, saysGoods)) return null;
  let led = isInto;
  for (let place = at + 1; place <= at + reach; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.kind === 'figure' || parting.has(token.lower)) break;
    led ||= token.lower === 'for' || token.lower === 'on';
    if (led && (isGoods(view, place) || (isStake && place <= at + nearby && works.has(token.lower)))) return told(view, place);
  }
  const end = Math.max(figureBefore(view, at) ?? -1, at - reach - 3);
  let place = at - 1;
  while (place > end && (hedging.passes(wordOf(view, place)) || lightWords.passes(wordOf(view, place)))) place -= 1;
  if (place < at - 1 && lowerAt(tokens, place + 1) === 'for' && isGoods(view, place)) return told(view, place);
  let cost = false;
  for (place = at - 1; place > end; place -= 1) {
    const token = tokens[place] as Token;
    if (token.lower === ';' || token.lower === ':') return null;
    cost ||= costing.has(token.lower);
    if (cost && isGoods(view, place)) return told(view, place);
  }
  return null;
}
