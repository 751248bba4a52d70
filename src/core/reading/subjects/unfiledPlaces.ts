import type { ClaimIndex, Metric } from '../../claims/claim';
import { ofSites } from '../../claims/metricTraits';
import { salesWords } from '../words/salesWords';
import { saysByName } from '../words/sayingWords';
import { kindBit, leadingPlace, namesAround, wordOf } from '../sentence/sentenceView';
import type { Run, SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import type { Token } from '../words/tokens';
import { isUnfiled, runsIn } from './unfiledNames';
import type { AskedFigure } from './unfiledNames';
import { wordSet } from '../words/words';
import { wordsOnFile } from '../names/wordsOnFile';

const inside = wordSet('in at near outside around');
/** What is sold in a land, and how the land is joined to it. */
const sold = new Set([...salesWords, 'exports']);
const soldTo = wordSet('to in from');
/** What stands before a place that tells which site is meant ("a Frankfurt hall"); "the Essex campus" may be one that was told of before. */
const determiners = wordSet('a an its their another');
/** Nouns for what stands in a place. */
const sites = wordSet('site sites campus campuses centre centres center centers cluster clusters supercomputer supercomputers factory factories plant plants complex tower hall halls facility facilities park hub building buildings base region one ones');
/** What one does with chips or money in a place. */
const placing = wordSet(
  'install installs installed installing run runs running ran build builds building built keep keeps keeping kept put puts putting operate operates operating operated place places placed house houses housing housed host hosts hosting hosted '
  + 'open opens opening opened plan plans planned planning deploy deploys deployed deploying has have had hold holds held holding spend spends spent spending invest invests invested investing cost costs is stands stand',
);
/** What somebody does in a place who only speaks there. */
const speaking = wordSet('announced announces unveiled unveils promised promises pledged pledges presented presents signed signs revealed reveals told tells listed lists');
const leadingWords = wordSet('saudi new');
/** Places that are no other place than a firm's reports tell of. */
const everywhere = wordSet('america states world north');

/** What lies beside a site and does not tell which it is: "near Lake Michigan". */
const landmarks = wordSet('lake river lough loch interstate highway');

/** Whether the words from `from` to the figure at `at` tell that somebody speaks. */
function tellsSpeech(view: SentenceView, from: number, at: number): boolean {
  for (let place = from; place < at; place += 1) {
    const lower = lowerAt(view.tokens, place);
    if (speaking.has(lower) || (saysByName.passes(wordOf(view, place)) && !placing.has(lower))) return true;
  }
  return false;
}

function tellsPlacing({ tokens }: SentenceView, from: number, at: number): boolean {
  for (let place = from; place < at; place += 1) if (placing.has(lowerAt(tokens, place))) return true;
  return false;
}

/** "a Frankfurt hall", "its El Paso data center", "Cheyenne, Wyoming, data center": whether a site's noun goes on with the place that ends at `last`. */
function hasSiteBehind({ tokens }: SentenceView, last: number): boolean {
  const isSite = (place: number): boolean => sites.has(lowerAt(tokens, place)) || (lowerAt(tokens, place) === 'data' && sites.has(lowerAt(tokens, place + 1)));
  if (isSite(last + 1)) return true;
  return lowerAt(tokens, last + 1) === ',' && (lowerAt(tokens, last + 3) === ',' ? isSite(last + 4) : lowerAt(tokens, last + 4) === ',' && isSite(last + 5));
}

/** Whether "in" or the like before the place that begins at `first` leads from the figure at `at`, a site's noun or the head of the sentence to it. */
function leadsToPlace(view: SentenceView, first: number, last: number, at: number, metric: Metric, full = false): boolean {
  const { tokens } = view;
  // "A Frankfurt hall has 64,000", "its Indian site".
  const isDetermined = determiners.has(lowerAt(tokens, first - 1)) || tokenAt(tokens, first - 1)?.possessive === true;
  if (metric !== 'revenue' && last < at && isDetermined && hasSiteBehind(view, last)) return true;
  const joins = metric === 'revenue' ? soldTo : inside;
  // "In Saudi Arabia", "in New Mexico": a word that is no name by itself.
  const lead = joins.has(lowerAt(tokens, first - 1)) ? first - 1 : first - 2;
  if (!joins.has(lowerAt(tokens, lead)) || (lead < first - 1 && !leadingWords.has(lowerAt(tokens, first - 1)))) return false;
  const before = lead - 1;
  if (metric === 'revenue') return sold.has(lowerAt(tokens, before));
  if (before === at) return metric !== 'funding-raised' && !tellsSpeech(view, Math.max(0, at - 12), at) && tellsPlacing(view, Math.max(0, at - 12), at);
  if (sites.has(lowerAt(tokens, before))) return first < at || first <= at + 9;
  // "OCI in Jeddah has 54,000".
  if (last < at && placing.has(lowerAt(tokens, last + 1)) && leadingPlace(view, at) <= last + 1) return true;
  return lead === 0 && last < at && !tellsSpeech(view, last + 1, at) && (full || tellsPlacing(view, last + 1, at));
}

/** The last token of a place in two parts, "Barstow, Texas", of which the first ends at `last`. */
function endOfPlace(view: SentenceView, last: number, text: string): Run | null {
  if (lowerAt(view.tokens, last + 1) !== ',') return null;
  return runsIn(view, last + 2, last + 3, text)[0] ?? null;
}

/** Whether the words on file tell of a country by any of its names ("Britain", "Stargate UK"). */
function isCountryFiled(spelling: string, country: string | null, filed: ReadonlySet<string>, claims: ClaimIndex): boolean {
  const entry = claims.entities.find(({ name }) => name === country);
  return [spelling, country ?? '', ...(entry?.aliases ?? [])].some((name) => filed.has(name));
}

/**
 * The place in which the figure at `at` stands, where no report on its owner tells of that place: "Tesla keeps 50,000 H100s in Buffalo, New York",
 * "the data centre in Mississippi costs $11 billion". Places before `from` and from `to` on are not looked at. Null where there is none.
 */
export function placeOfFigure({ view, at, entity, metric, text, lexicon }: AskedFigure, from: number, to: number): Run | null {
  if (!ofSites.has(metric) || lexicon.claims === null) return null;
  const { tokens } = view;
  for (const run of runsIn(view, from, to, text)) {
    const second = endOfPlace(view, run.last, text);
    if (landmarks.has(lowerAt(tokens, run.first))) continue;
    if (!leadsToPlace(view, run.first, run.last, at, metric, second !== null) || everywhere.has(lowerAt(tokens, run.last))) continue;
    if (isUnfiled(view, run, entity, text, lexicon, true) && (second === null || isUnfiled(view, second, entity, text, lexicon, true))) return run;
  }
  // A country that has reports of its own is a place like any other.
  if ((view.kinds & kindBit.state) === 0) return null;
  for (const place of namesAround(view, at)) {
    if (place < from || place >= to) continue;
    const { name } = tokenAt(tokens, place) as Token;
    if (name?.kind !== 'state' || name.entity === entity || !leadsToPlace(view, place, place, at, metric)) continue;
    if (!isCountryFiled(name.spelling, name.entity, wordsOnFile(entity, lexicon.claims), lexicon.claims)) return { first: place, last: place };
  }
  return null;
}
