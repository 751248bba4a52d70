import seed from '../../../seeds/names.json';
import type { BlockKind } from '../text/block';
import { isCapital, isEnglishLetter } from '../text/characters';
import { itsMaker, madeBy } from './makerWords';
import type { NameHit } from './names';
import { isProduct } from './products';
import { isPlannedThere, isState, isStateAdjective } from './states';

/** Words of the trade: beside them a common-word name means the organisation. */
const trade = /\b(?:AI|[GTN]PUs?|chips?|chipmakers?|data[ -]?cent(?:er|re)s?|capex|capital expenditures?|cloud|comput(?:e|ing)|LLMs?|chatbots?|supercomputers?|superclusters?|hyperscalers?|start-?ups?|artificial intelligence|language models?|accelerators?|semiconductors?|reasoning model|H100s?|H800s?|OpenAI|Nvidia)(?!\w)|\bA\.I\.\b/i;

/** Whether a text speaks of computing and those who sell it. */
export function speaksOfTrade(text: string): boolean {
  return trade.test(text);
}

/** Words of business, enough for a listed firm's name. */
const business = /\b(?:shares|shareholders|investors?|CEO|chief executive|revenue|earnings|quarter(?! of (?:a|an|all|the|their|its|his|her|our|your|my)(?!\w))|quarterly|stock|market value|market cap|capitali[sz]ation|guidance|fiscal|valuation|valued|net worth|funding round|Series [A-F]|takeover|acquisition|bid|round|stake|IPO|backers)(?!\w)/i;
const beforeOrganisation: ReadonlySet<string> = new Set((
  'when if after while but as in at for and by from with to of on that since although though because meanwhile then now both like unlike today yesterday rival parent where whereas before under or than how why what last this training running only even also so not is was does did will would could can has had ai ceo investors according today\'s buying building backing beyond behind inside over via through against among within without between is have were are its '
  + 'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'
).split(' '));
const partOfName: ReadonlySet<string> = new Set((
  'CEO CFO CTO COO Chief Inc Corp Platforms Cloud Chairman President Founder Co AI GPU GPUs TPU TPUs Chips Chip Data Shares Stock Labs Lab Web Capex To Is Has Had Will Says Plans Raises Raised Spends Buys In On At And Or For With Of Adds Cost Costs Was Bought Invests Burns Loses Lost Offers'
).split(' '));
/** A quarter, a half or a model, which goes on after a name as little: "Nvidia Q3", "Nvidia H100s". */
const numbered = /^(?:Q[1-4]|FY\d*|(?:H|A|GB)\d+s?)$/;

/** Those only firms have: "Meta's technology chief", "Scale's chief executive". */
const officer = /^['\u2019]s (?:(?:AI|[a-z]{2,12}) ){0,2}(?:chief (?:executive|technology|financial|operating|scientist|revenue)|technology chief|finance chief|AI chief|CEO|CFO|CTO|COO)(?!\w)/;
/** "a 100-million-dollar Meta bonus", "the $14 billion Scale deal": the name between a large sum and what it is paid for. */
const sumBefore = /(?:\d|\b)(?:million|billion|[mb]n?)(?:[- ]?(?:dollar|euro|pound)s?)? $/;
const paidFor = /^ (?:bonus|deal|contract|order|stake|loan|offer|payout|takeover|bid|package|investment)(?!\w)/;
/** Words that, right after the name, show the other thing of that name. */
const otherThing: ReadonlySet<string> = new Set((
  'rainforest rain river basin jungle forest forests tribes tribe delta protection fund of growers grower orchards orchard pie juice cider trees tree coil coils the temple cards card harvest crop ferry ferries ships ship winds wind hotel restaurant yacht festival theatre theater team opera farmers farmer region deforestation park arena stadium field tower street avenue school church dam bridge island beach warships warship class a films film movies movie series franchise episodes episode sequels sequel novels novel albums album games game musical society societies slaughter treatment methods conditions'
).split(' '));

/** "Stargate, the 1994 film by …", "Colossus, a roller coaster,": what stands behind a name says that it is another thing's. */
const calledOtherwise = /^,? (?:the|a|an) (?:[\w'\u2019-]{1,16} ){0,4}?(?:film|movie|series|novel|book|play|opera|musical|album|song|band|game|ferry|ship|yacht|boat|racehorse|horse|coaster|ride|constellation|river|island|volcano|storm|hurricane|restaurant|hotel|baker|painter|composer|theatre|theater|stadium|statue)(?!\w)/i;
/** Names that are words of every day: a capital at the head of a sentence makes nothing more of them. */
const everyday: ReadonlySet<string> = new Set(seed.everyday);

/** What headlines say of firms, right behind a name at their head. */
const headlineDoings = /^ (?:to (?:acquire|buy|sell|raise|spend|invest|build|cut|lay off|pay|double|triple)|looks (?:for|to)|raises|raised|seeks|sells?(?! out)|wants|buys|cuts|loses|lost|spends|plans|builds|unveils|doubles|triples|hires|invests|lays off|pays|posts|reports|valued|burns|nears|eyes|weighs|explores|files|goes public|in talks|bets) /;

/** What only firms do, in a text as in a headline. */
const firmDoings = /^ (?:had |has |have |was |is )?(?:raised|raises|valued|acquired by|bought by|paid|spent) /;

const raising = /^ (?:ha(?:d|s|ve) )?raise[ds] (?:[a-z]+ ){0,3}/;
const sumOfMoney = /^(?:(?:US)?[$\u20AC\u00A3]|[\d.,]{1,8}[ -](?:million|billion) (?:US )?(?:dollars|euros|pounds)(?!\w))/;

/** Whether money is raised in these words, which people seldom do. In two expressions, for one is hard to prove linear. */
function raisesMoney(words: string): boolean {
  const verb = raising.exec(words);
  return verb !== null && sumOfMoney.test(words.slice(verb[0].length));
}

const bigSums = /\b(?:billions?|trillions?|bn|tn)(?!\w)|\d(?:bn|tn|[BT])(?!\w)/;

export interface Gate {
  /** The block itself speaks of the trade. */
  readonly trade: boolean;
  readonly business: boolean;
  /** It speaks of billions or trillions. */
  readonly big: boolean;
  readonly kind: BlockKind;
  readonly established: ReadonlySet<string>;
}

/** Looks at the text when somebody first asks: a block without common-word names never does. */
class LazyGate implements Gate {
  readonly #text: string;
  readonly #known: readonly string[];
  #trade: boolean | null = null;
  #business: boolean | null = null;
  #big: boolean | null = null;
  #established: ReadonlySet<string> | null = null;

  constructor(text: string, readonly kind: BlockKind, established: readonly string[]) {
    this.#text = text;
    this.#known = established;
  }

  get trade(): boolean {
    return (this.#trade ??= trade.test(this.#text));
  }

  get business(): boolean {
    return (this.#business ??= business.test(this.#text));
  }

  get big(): boolean {
    return (this.#big ??= bigSums.test(this.#text));
  }

  get established(): ReadonlySet<string> {
    return (this.#established ??= new Set(this.#known));
  }
}

/** What a block's text shows of its topic. */
export function readGate(text: string, kind: BlockKind, established: readonly string[]): Gate {
  return new LazyGate(text, kind, established);
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
  if (hits.every((hit) => !hit.name.common)) return hits;
  const sure = hits.some((hit) => !hit.name.common && hit.name.entity !== null && hit.name.kind !== 'person');
  const neighbours = hits.some((hit) => hit.name.kind === 'claimant');
  const people = hits.some((hit) => hit.name.kind === 'person' && !hit.name.common && hit.name.entity !== null && !isState(hit.name.entity));
  const trading = sure || people || gate.trade;
  const talk = trading || (gate.business && (neighbours || hits.length > 0));
  return hits.filter((hit) => {
    if (!hit.name.common) return true;
    if (hit.name.kind === 'state') return isStateAdjective(hit.name.spelling) ? isPlannedThere(text, hit.end, sure || gate.trade) : sure || gate.trade;
    if (gate.kind === 'heading' && hit.start === 0 && hit.name.kind === 'organisation' && headlineDoings.test(text.slice(hit.end, hit.end + 24))) return true;
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
    if (isPossessive(text, hit.end) && itsMaker.test(text.slice(hit.end, hit.end + 24))) return true;
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

/** What a name is of where an article stands before it and a big sum beside it: "the Stargate venture". */
const undertaking = /^ (?:venture|project|initiative|programme|program|consortium|scheme|partners|plan|site|sites|campus|founders|backers|complex)(?!\w)/;

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

/** A name of one letter. */
function isLetter({ start, end }: NameHit): boolean {
  return end - start === 1;
}

/** "$10 X 5", "X = 3", "Office v. X", "Am I X or Not": a letter that multiplies, stands for something or numbers a version. */
function isFormula(text: string, { start, end }: NameHit): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 3);
  if (/[\d=+*/%)\u00D7-] ?$|[vV]\. ?$|\bI $/.test(before)) return true;
  return /^ ?[\d=+*/(\u00D7.-]| or/.test(after) && !/^\.(?:\s|$)/.test(after);
}

/** Whether "'s" stands at `at`. */
function isPossessive(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  return (mark === 39 || mark === 0x2019) && text.charCodeAt(at + 1) === 115;
}

function isOfWord(code: number): boolean {
  return isEnglishLetter(code) || code === 0x27 || code === 0x2d || code === 0x2e || code === 0x2019;
}

/** Short forms before the names of people, whose stop ends no sentence. */
const forPeople = /^(?:Mrs|Messrs|Prof|Capt|Col|Gen|Gov|Sen|Rep|Rev|Sgt|Lt)\.$/;

/** The word a blank before `start`, with its hyphens, stops and apostrophes, of 31 characters at most; empty where none is, or where it ends a sentence. */
function wordBefore(text: string, start: number): string {
  if (text.charCodeAt(start - 1) !== 32) return '';
  const limit = Math.max(0, start - 32);
  let from = start - 1;
  while (from > limit && isOfWord(text.charCodeAt(from - 1))) from -= 1;
  while (from < start - 1 && !isEnglishLetter(text.charCodeAt(from))) from += 1;
  const word = text.slice(from, start - 1);
  return /[a-z]{2}\.$/.test(word) && !forPeople.test(word) ? '' : word;
}

/** The word a blank behind `end`, or behind the "'s" there; empty where none is. */
function wordAfter(text: string, end: number): string {
  const at = isPossessive(text, end) ? end + 2 : end;
  if (text.charCodeAt(at) !== 32 || !isEnglishLetter(text.charCodeAt(at + 1))) return '';
  let to = at + 2;
  while (to < at + 32 && (isEnglishLetter(text.charCodeAt(to)) || text.charCodeAt(to) === 0x2d)) to += 1;
  return text.slice(at + 1, to);
}

/** Whether an article opens a description behind `end`, and that is of another thing. */
function isCalledOtherwise(text: string, end: number): boolean {
  const at = text.charCodeAt(end) === 44 ? end + 1 : end;
  const letter = text.charCodeAt(at) === 32 ? text.charCodeAt(at + 1) : 0;
  return (letter === 97 || letter === 116) && calledOtherwise.test(text.slice(end, end + 90));
}

/** Towns that stand for the firm that sits there, where they act or own: "Redmond agreed to pay", not "in Redmond" or "Redmond, Washington". */
const seats: ReadonlySet<string> = new Set(['Redmond', 'Cupertino', 'Menlo Park', 'Mountain View']);
const acting = /^(?:['\u2019]s (?:[a-z]|AI\b)| (?:has|had|is|was|will|would|can|could|may|did|does|agreed|paid|pays|spent|spends|raised|raises|said|says|plans|planned|bought|buys|put|puts|wants|reported|reports|expects|lost|earned|pledged|committed)(?!\w))/;

/** "calls Stargate a $500 billion venture", "gave Humane a year": verbs with two objects. */
const calling = /^(?:calls?|called|calling|makes?|made|gives?|gave|considers?)$/;

function fits(text: string, hit: NameHit, kind: BlockKind): boolean {
  const before = wordBefore(text, hit.start);
  const after = wordAfter(text, hit.end);
  if (seats.has(hit.name.spelling)) {
    return acting.test(text.slice(hit.end, hit.end + 16))
      && (!isCapital(before.charCodeAt(0)) || beforeOrganisation.has(before.toLowerCase()))
      && !/^(?:in|at|of|from|near|to|around|outside)$/i.test(before);
  }
  const possessive = isPossessive(text, hit.end);
  if (/^the$/i.test(before) && hit.name.kind === 'organisation' && (after === '' || /^(?:is|was|were|and|or|has|had|in|at|of|rainforest|river|basin|region|forest|jungle)$/.test(after))) return false;
  if (text.charCodeAt(hit.end) === 45 && /^-class\b/.test(text.slice(hit.end, hit.end + 7))) return false;
  if (isCalledOtherwise(text, hit.end)) return false;
  if (!possessive && hit.name.kind === 'organisation' && otherThing.has(after.toLowerCase()) && !(after === 'a' && calling.test(before))) return false;
  if (/^an?$/i.test(before) && hit.name.kind === 'organisation' && /^(?:|for|in|on|at|to|with|and|or|that|which|worth|from|cost|costs|is|was|sold|sells)$/.test(after) && !/^-/.test(text.slice(hit.end, hit.end + 1))) return false;
  if (kind === 'heading' || kind === 'table-cell') return true;
  if (
    isCapital(after.charCodeAt(0))
    && !possessive
    && !partOfName.has(after)
    && !numbered.test(after)
    && !/^[A-Z]{2,}/.test(after)
    && hit.name.kind !== 'model'
    && hit.name.kind !== 'chip'
  ) {
    return false;
  }
  if (/^[A-Z][a-z]+$/.test(after) && hit.name.spelling === 'Claude' && !possessive) return false;
  if (!isCapital(before.charCodeAt(0))) return true;
  if (
    /^[A-Z][a-z]/.test(before)
    && !describing.test(before)
    && !undertaking.test(text.slice(hit.end, hit.end + 16))
    && !beforeOrganisation.has(before.toLowerCase())
    && !atSentenceStart(text, hit.start - before.length - 1)
    && hit.name.kind === 'organisation'
  ) {
    return false;
  }
  return !/^(?:Nikola|Grace|Vera|Jean-Claude|Mary)$/.test(before);
}

/** "Paris-based", "Nvidia-backed": a capitalised word that is no part of the name behind it. */
const describing = /-(?:based|backed|owned|listed|born|led|funded|run|style)$/;

function atSentenceStart(text: string, start: number): boolean {
  return start <= 0 || /[.!?:\u201C"\n(]\s?$/.test(text.slice(Math.max(0, start - 2), start));
}
