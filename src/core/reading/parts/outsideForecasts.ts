import type { Metric } from '../../claims/claim';
import { spentByYear } from '../../claims/metricTraits';
import { hedgesBefore } from './otherMeasure';
import { says, wordsAround } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { words, WordTest } from '../words/words';

/** What each of the patterns below holds a part of: most sentences do not, and are not searched by them. */
const telling = new WordTest(new RegExp(words(
  'analyst broker economist street consensus investor estimat ^est$ expectation pegged penciled pencilled modelled modeled morgan goldman citi evercore bank bofa ubs barclays '
  + 'bernstein jefferies piper wedbush keybanc factset lseg visible bloomberg hsbc mizuho cowen fargo rbc oppenheimer needham raymond stifel truist davidson melius nathanson',
).join('|')));

const houses = '(?:Morgan Stanley|Goldman(?: Sachs)?|JPMorgan|Citi(?:group)?|Evercore|Bank of America|BofA|UBS|Barclays|Bernstein|Jefferies|Piper(?: Sandler)?|Wedbush|KeyBanc|FactSet|LSEG|Visible Alpha|Bloomberg Intelligence|Deutsche Bank|HSBC|Mizuho|TD Cowen|Wells Fargo|RBC|Oppenheimer|Needham|Raymond James|Stifel|Truist|D\\.?A\\.? Davidson|Melius|MoffettNathanson)';
const outsiders = `[Aa]nalysts?|[Bb]rokers?|[Ee]conomists?|${houses}`;
const forecasters = `(?:${outsiders}|(?:Wall|the) Street|[Cc]onsensus)(?! (?:say|says|said|note|noted|counted|found|reported)(?!\\w))`;
/** "analysts had expected about $146 billion", "beat estimates of $43.3 billion", "a consensus of". */
const forecastBefore = new RegExp(`\\b(?:${forecasters}\\b[^;\\u2026]{0,130}|(?:[Ii]nvestors had (?:braced|hoped|looked)|(?:is|are|was|were) (?:pegged|penciled in|pencilled in|modell?ed)|estimates?|expectations) (?:of|for|at|was|were|had been)(?: [\\w'\u2019]{1,14}){0,3} ${hedgesBefore})$`);
/** What is reported itself, beside what had been expected: "beat analysts' estimates with". */
const reportedBefore = /\b(?:beat|beats|beating|topped|topping|exceeded|exceeding|missed|missing|surpassed|surpassing|against|above|below|than|vs\.?|versus)(?!\w)[^;$\u20AC\u00A3]{0,50}\b(?:estimates?|expectations|forecasts?|consensus|analysts?|Street)(?!\w)[^;$\u20AC\u00A3]{0,24}\b(?:with|at|as|reporting|posting|to)(?!\w)[^;$\u20AC\u00A3]{0,30}$/;
/** How somebody speaks to those who forecast. */
const addressing = '(?:tell|tells|told|telling|warn(?:s|ed|ing)?|(?:re)?assur(?:e|es|ed|ing)|promis(?:e|es|ed)|inform(?:s|ed)?)';
/** "told Wall Street it would spend": those who forecast are only told what the firm itself expects. */
const toldThem = new RegExp(`\\b${addressing} (?:[a-z-]{1,14} ){0,2}(?:Wall Street|the Street|analysts|brokers|economists)(?!\\w)(?![^;]{0,110}(?:expect|forecast|estimat|consensus|looked for|hoped|predict))[^;]{0,130}$`);
/** "the $43.3 billion that analysts had looked for", ", Morgan Stanley forecasts". */
const forecastBehind = new RegExp(`^(?: est(?:imates?)?\\b| est\\.)|^(?![^;.$]{0,50}\\b(?:beat|above|top|exceed|ahead|more|past|below|miss|short|surpass|than|against|versus|up|down))[^;.$]{0,50}\\b(?:(?:and|while|but|though) )?${forecasters}(?!\\w)`);
/** ", its chief told analysts": to whom the firm itself speaks. */
const toldBehind = new RegExp(`^[^;.$]{0,50}\\b(?:(?:${addressing}|(?:call|meeting|session|conference|briefing) with|(?:said|spoke|speaking|remarks) to) (?:(?:the|its|some|a|group|of|Wall Street) ){0,4}|answer(?:s|ed|ing)? )(?:analysts?|brokers?|economists?|Wall Street|the Street)(?!\\w)`);

/** "may top $100 billion, analysts say": what is only likely, and only others say so. */
const likelyBefore = /\b(?:may|might|could|would|likely)(?!\w)[^;.$\u20AC\u00A3]{0,60}$/;
const outsidersBehind = new RegExp(`^[^;.$]{0,50}, (?:(?:some|most|many|several) )?(?:${outsiders}) (?:says?|said|thinks?|thought|reckons?|reckoned|estimates?|estimated)(?!\\w)`);

/**
 * Whether somebody who only forecasts, an analyst or the market, holds a figure told of a firm's year: what the firm itself guides or reports
 * is no ground to call that wrong.
 */
export function isForecastOfOthers(view: SentenceView, at: number, metric: Metric, text: string): boolean {
  if (!spentByYear.has(metric) || !says(view, telling)) return false;
  const { front, rest } = wordsAround(view, at, text);
  if (likelyBefore.test(front) && outsidersBehind.test(rest)) return true;
  return forecastBefore.test(front) ? !reportedBefore.test(front) && !toldThem.test(front) : forecastBehind.test(rest) && !toldBehind.test(rest);
}
