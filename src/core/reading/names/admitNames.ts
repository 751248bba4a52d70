import seed from '../../../../seeds/names.json';
import { isEverydayUse } from './everydayUses';
import type { Gate } from './gate';
import { itsMaker, madeBy } from '../words/makerWords';
import { atSentenceStart, fits, isFormula, isLetter, isPossessive, undertaking } from './nameFits';
import type { NameHit } from './names';
import { isProduct } from '../sentence/products';
import { isPlannedThere, isState, isStateAdjective } from './states';

/** Names that are words of every day: a capital at the head of a sentence makes nothing more of them. */
const everyday: ReadonlySet<string> = new Set(seed.everyday);

/** Those only firms have: "Meta's technology chief", "Scale's chief executive". */
const officer = /^['\u2019]s (?:(?:AI|[a-z]{2,12}) ){0,2}(?:chief (?:executive|technology|financial|operating|scientist|revenue)|technology chief|finance chief|AI chief|CEO|CFO|CTO|COO)(?!\w)/;
/** "a 100-million-dollar Meta bonus", "the $14 billion Scale deal": the name between a large sum and what it is paid for. */
const sumBefore = /(?:\d|\b)(?:million|billion|[mb]n?)(?:[- ]?(?:dollar|euro|pound)s?)? $/;
const paidFor = /^ (?:bonus|deal|contract|order|stake|loan|offer|payout|takeover|bid|package|investment)(?!\w)/;

/** What headlines say of firms, right behind a name at their head. */
const headlineDoings = /^ (?:to (?:acquire|buy|sell|raise|spend|invest|build|cut|lay off|pay|double|triple)|looks (?:for|to)|raises|raised|seeks|sells?(?! out)|wants|buys|cuts|loses|lost|spends|plans|builds|unveils|doubles|triples|hires|invests|lays off|pays|posts|reports|valued|burns|nears|eyes|weighs|explores|files|goes public|in talks|bets) /;

/** "hyperscaler capex": one word for several, where what they all spend is told, and not "a hyperscaler". */
const spendingBehind = /^ (?:AI )?(?:capex|CapEx|capital (?:expenditures?|spending)|spending)(?!\w)/;

/** What firms do in headlines, and words of every day do not. */
const headlineSays = /^ (?:says|said|expects|warns|confirms|promises) /;

/** What only firms do, in a text as in a headline. */
const firmDoings = /^ (?:had |has |have |was |is )?(?:raised|raises|valued|acquired by|bought by|paid|spent) /;

const raising = /^ (?:ha(?:d|s|ve) )?raise[ds] (?:[a-z]+ ){0,3}/;
const sumOfMoney = /^(?:(?:US)?[$\u20AC\u00A3]|[\d.,]{1,8}[ -](?:million|billion) (?:US )?(?:dollars|euros|pounds)(?!\w))/;

/** Whether money is raised in these words, which people seldom do. In two expressions, for one is hard to prove linear. */
function raisesMoney(words: string): boolean {
  const verb = raising.exec(words);
  return verb !== null && sumOfMoney.test(words.slice(verb[0].length));
}

/** Whether a name stands alone between quotation marks, as the title of a film or a book does. */
function isTitle(text: string, { start, end }: NameHit): boolean {
  const before = text.charCodeAt(start - 1);
  if (before !== 34 && before !== 0x201c && before !== 0x201e && before !== 0xab) return false;
  const after = text.charCodeAt(end);
  return after === 34 || after === 0x201d || after === 0x201c || after === 0xbb;
}

/** 'the €500 billion "Stargate Project"': beside billions a name that calls itself an undertaking is one, between quotation marks too. */
function isVenture({ name }: NameHit, { big }: Gate): boolean {
  return !name.common && big && / (?:Project|Initiative|Mission|Programme|Program|Venture|Deal)$/.test(name.spelling);
}

/** The hits that mean what the lexicon says; common words, and titles of works, stay only where the text shows the organisation. */
export function admitNames(text: string, found: readonly NameHit[], gate: Gate): readonly NameHit[] {
  const isMeant = (hit: NameHit): boolean =>
    !isTitle(text, hit)
    || hit.name.kind === 'programme'
    || gate.trade
    || isVenture(hit, gate)
    || found.some(({ name }) => name !== hit.name && !name.common && name.entity !== null);
  const hits = found.some((hit) => isTitle(text, hit)) ? found.filter(isMeant) : found;
  if (!hits.some((hit) => hit.name.common)) return hits;
  const sure = hits.some((hit) => !hit.name.common && hit.name.entity !== null && hit.name.kind !== 'person');
  const neighbours = hits.some((hit) => hit.name.kind === 'claimant');
  const people = hits.some((hit) => hit.name.kind === 'person' && !hit.name.common && hit.name.entity !== null && !isState(hit.name.entity));
  const trading = sure || people || gate.trade;
  const talk = trading || (gate.business && (neighbours || hits.length > 0));
  return hits.filter((hit) => {
    if (!hit.name.common) return true;
    if (everyday.has(hit.name.spelling) && isEverydayUse(text, hit)) return false;
    if (hit.name.kind === 'joint') return spendingBehind.test(text.slice(hit.end, hit.end + 24));
    if (hit.name.kind === 'state') return isStateAdjective(hit.name.spelling) ? isPlannedThere(text, hit.end, sure || gate.trade) : sure || gate.trade;
    if (gate.kind === 'heading' && hit.start === 0 && hit.name.kind === 'organisation' && headlineDoings.test(text.slice(hit.end, hit.end + 24))) return true;
    if (
      gate.kind === 'heading'
      && hit.start === 0
      && hit.name.kind === 'organisation'
      && !everyday.has(hit.name.spelling)
      && headlineSays.test(text.slice(hit.end, hit.end + 12))
    ) {
      return true;
    }
    if (gate.kind === 'heading' && hit.name.kind === 'organisation' && isPlainIn(text, hit)) return fits(text, hit, gate.kind);
    if (gate.kind === 'list-item' && hit.name.kind === 'organisation' && isEntryOf(text, hit)) return !everyday.has(hit.name.spelling) || namesFirms(gate);
    if (hit.name.kind === 'organisation' && raisesMoney(text.slice(hit.end, hit.end + 60))) return fits(text, hit, gate.kind);
    const known = gate.established.has(hit.name.entity ?? '');
    if (hit.name.kind === 'organisation' && isPossessive(text, hit.end) && officer.test(text.slice(hit.end, hit.end + 48))) return true;
    if (
      (hit.name.kind === 'organisation' || hit.name.kind === 'service')
      && paidFor.test(text.slice(hit.end, hit.end + 16))
      && sumBefore.test(text.slice(Math.max(0, hit.start - 24), hit.start))
    ) {
      return true;
    }
    if ((isPossessive(text, hit.end) || isProduct(hit.name)) && itsMaker.test(text.slice(hit.end, hit.end + 24))) return true;
    if (isProduct(hit.name) && (sure || people || gate.business) && madeBy.test(text.slice(Math.max(0, hit.start - 24), hit.start))) return true;
    if (isProduct(hit.name) && inYear.test(text.slice(Math.max(0, hit.start - 5), hit.start)) && ofModels.test(text)) return true;
    // Business makes a firm of a firm's name; a horse, a road or a film may have a model's, and only its maker or the trade tells.
    const spoken = talk && (
      !isProduct(hit.name)
      || gate.trade
      || (trading && ofModels.test(text))
      || hits.some((other) => !other.name.common && other.name.entity === hit.name.entity)
    );
    // Two names of one owner, each a common word, make each other plain: "Tesla's Dojo", "Meta … Llama".
    const paired = hits.some((other) => other.name !== hit.name && other.name.entity === hit.name.entity && other.name.entity !== null && !isLetter(other));
    const shown = spoken || known || paired;
    const named = !/^the $/i.test(text.slice(Math.max(0, hit.start - 4), hit.start)) || undertaking.test(text.slice(hit.end, hit.end + 16));
    const mayBeMeant = named && gate.big && (hit.name.kind === 'organisation' || hit.name.kind === 'site');
    if (!shown && !(mayBeMeant && (!isLetter(hit) || hits.some((other) => other.name.kind === 'person')))) return false;
    if (!shown && everyday.has(hit.name.spelling) && atSentenceStart(text, hit.start) && !firmDoings.test(text.slice(hit.end, hit.end + 24))) return false;
    if (isLetter(hit) && isFormula(text, hit)) return false;
    return fits(text, hit, gate.kind);
  });
}

/** Words of those who build models, beside which a model's name is one. */
const ofModels = /\b(?:train(?:s|ed|ing)?|models?|parameters|benchmarks?|tokens|weights|inference|software|app|assistant)(?!\w)/i;

/** "the 2017 Transformer". */
const inYear = /\b20\d\d $/;

/** "Mistral: €105 million", "Humane – $116 million": whether an entry is headed by a name, and nothing but a sum stands behind it. */
function isEntryOf(text: string, { start, end }: NameHit): boolean {
  return start === 0 && end > 1 && entrySum.test(text.slice(end, end + 40));
}

const entrySum = /^(?:,|:| [\u2013\u2014-]| \() ?(?:(?:about|around|roughly|some|nearly|almost|over|more than|up to|at least) )?(?:(?:US)?[$\u20AC\u00A3]\d[\d.,]{0,8} ?(?:[mb]n?|million|billion)|\d[\d.,]{0,8} (?:million|billion) (?:dollars|euros|pounds))(?!\w)/i;

/** Whether firms were named in the text before. */
function namesFirms({ established }: Gate): boolean {
  return established.size > 0;
}

/** The words of a heading before and behind a name within it that has a capital of its own: "Where Meta rents". */
const lowerBefore = /^[A-Z][a-z]{1,20}(?: [a-z-]{1,20}){0,8} $/;
const lowerBehind = /^(?:['\u2019]s)?(?: [a-z-]{1,20}){1,8}[.?!]?$/;
/** Articles, behind which a capital may be a river's or a film's. */
const article = /\b(?:an?|the) $/i;

/** Whether a heading is nothing but a firm's name, or writes no other word behind its first with a capital: what has one then is a name. */
function isPlainIn(text: string, { name, start, end }: NameHit): boolean {
  if (end - start < 2 || everyday.has(name.spelling)) return false;
  if (start === 0) return end === text.length;
  const before = text.slice(0, start);
  return lowerBefore.test(before) && !article.test(before) && lowerBehind.test(text.slice(end));
}
