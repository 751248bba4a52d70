import { hedging } from '../words/hedgeWords';
import { says, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import { wordSet, WordTest } from '../words/words';

const costing: ReadonlySet<string> = wordSet('cost costs costing');
/** What is built and then costs what building it took; a cluster may cost no more than its chips. */
const works: ReadonlySet<string> = wordSet('campus site centre center datacenter datacentre data-center data-centre facility complex plant factory buildout build-out megawatts gigawatts megawatt');
const articles: ReadonlySet<string> = wordSet('the its their his her an a');
/** Who may have to pay for it. */
const payers: ReadonlySet<string> = wordSet('fund company firm group lab startup start-up owner owners partners taxpayers taxpayer state city developers developer investors it them him us');
const auxiliary: ReadonlySet<string> = wordSet(
  'will would could may might should has have had is was are were be been to now eventually also then only alone likely expected set said thought reckoned estimated projected itself reportedly and in all ultimately already still',
);
/** Words of an aside at most, and between the verb and its subject. */
const longest = 14;

/** "cost the fund $1 billion", "cost Meta $10 billion": the place of the verb before the sum at `at`, whoever pays between; -1 where no cost is told. */
function verbOfCost(view: SentenceView, at: number): number {
  const { tokens } = view;
  let place = at - 1;
  while (place > at - 5 && hedging.passes(wordOf(view, place))) place -= 1;
  if (costing.has(lowerAt(tokens, place))) return place;
  if (payers.has(lowerAt(tokens, place)) || tokenAt(tokens, place)?.kind === 'name') place -= 1;
  while (place > at - 8 && articles.has(lowerAt(tokens, place))) place -= 1;
  return costing.has(lowerAt(tokens, place)) ? place : -1;
}

const bills: ReadonlySet<string> = wordSet('bill bills cost costs price tag tab budget estimate');
/** Without any of these nothing is told of what something costs. */
const tellsOfCosts = new WordTest(new Set([...costing, ...bills]));
const links: ReadonlySet<string> = wordSet('of for');
/** What sets a bill equal to a sum, or leads up to it. */
const equating: ReadonlySet<string> = wordSet(
  'is was are were be been being will would could may might should has have had now come comes came stand stands stood amount amounts amounted run runs ran reach reaches reached hit hits risen rises rose grown grows grew climbed '
  + 'climbs swelled jumped fell fallen ballooned doubled put set pegged estimated expected forecast projected reckoned likely already since at to from',
);

/** "The bill for Hyperion has grown to", "Hyperion's price tag is put at": whether what a site costs is the subject of the sum's clause. */
function isBillOfSite(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  let place = at - 1;
  while (place > at - 8 && (equating.has(lowerAt(tokens, place)) || hedging.passes(wordOf(view, place)))) place -= 1;
  if (place === at - 1) return false;
  const last = tokenAt(tokens, place);
  if (last?.name?.kind === 'site' && !last.possessive) {
    const link = articles.has(lowerAt(tokens, place - 1)) ? place - 2 : place - 1;
    return links.has(lowerAt(tokens, link)) && bills.has(lowerAt(tokens, link - 1)) && tokens[link - 2]?.lower !== 'power';
  }
  if (!bills.has(lowerAt(tokens, place))) return false;
  const owner = tokenAt(tokens, lowerAt(tokens, place) === 'tag' ? place - 2 : place - 1);
  return owner?.name?.kind === 'site' && owner.possessive;
}

/**
 * Whether the sum at token `at` is what something costs that is built, told by the subject of "cost": "Hyperion, Meta's data center in Louisiana, will
 * now cost $27 billion", "the campus cost the fund $1 billion".
 */
export function costsToBuild(view: SentenceView, at: number): boolean {
  if (!says(view, tellsOfCosts)) return false;
  const { tokens } = view;
  if (isBillOfSite(view, at)) return true;
  const verb = verbOfCost(view, at);
  if (verb < 0) return false;
  let place = verb - 1;
  while (place > verb - 6 && auxiliary.has(lowerAt(tokens, place))) place -= 1;
  if (lowerAt(tokens, place) === ',') {
    let start = place - 1;
    while (start > place - longest && lowerAt(tokens, start) !== ',' && tokenAt(tokens, start)?.kind !== 'figure') start -= 1;
    if (lowerAt(tokens, start) === ',') place = start - 1;
  }
  const token = tokenAt(tokens, place);
  return token !== undefined && (token.name?.kind === 'site' ? !token.possessive : works.has(token.lower));
}
