import type { Owner } from './owner';
import type { Lexicon } from '../names/lexicon';
import { firstPlace, says, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import { wordSet, WordTest } from '../words/words';

const turning: ReadonlySet<string> = new Set(['while', 'whereas', 'but', 'and', ';', 'whilst']);

/** What sets the clause that it opens against the one before. */
const contrasting: ReadonlySet<string> = new Set(['whereas', 'while', 'whilst']);

/** "…, whereas Llama 3 comes to": whether a name behind the figure at `at` opens a clause set against that of the figure, of which it has nothing. */
function isSetAgainst({ tokens }: SentenceView, { first }: Owner, at: number): boolean {
  return first > at && contrasting.has(lowerAt(tokens, first - 1)) && lowerAt(tokens, first - 2) === ',';
}

/**
 * "$500B Stargate, $100B NVIDIA, $100B AMD": whether the name of an owner stands right behind a figure before, between it and a comma, in a row whose
 * figure at `at` has its name behind it as well.
 */
function isOfRowBefore({ tokens }: SentenceView, { first, last }: Owner, at: number): boolean {
  return last < at
    && tokenAt(tokens, first - 1)?.kind === 'figure'
    && lowerAt(tokens, last + 1) === ','
    && lowerAt(tokens, at - 1) === ','
    && tokenAt(tokens, at + 1)?.kind === 'name';
}

/** Whether an owner has nothing of the figure at `at`: it is set against that one's clause, or has the sum before in a row. */
export function hasNothing(view: SentenceView, owner: Owner, at: number): boolean {
  return isSetAgainst(view, owner, at) || isOfRowBefore(view, owner, at);
}

/** "…, while Cohere took $500 million": a name that opens a clause with a verb of its own has nothing of the sum before it. */
export function beginsClause(view: SentenceView, owner: Owner): boolean {
  return turning.has(lowerAt(view.tokens, owner.first - 1)) && goingOn.passes(wordOf(view, owner.last + 1));
}
const gapping: ReadonlySet<string> = new Set([',', ';', 'and', 'while', 'but']);

/** "is in for $10 billion, the Windows maker for $5 billion": a name behind the figure that has the next one to itself, without a verb. */
export function hasNext(view: SentenceView, { first, last, speaker, preposition }: Owner, at: number): boolean {
  if (first <= at || speaker || preposition !== '' || !gapping.has(lowerAt(view.tokens, first - 1))) return false;
  for (let place = last + 1; place <= last + 8; place += 1) {
    const token = tokenAt(view.tokens, place);
    if (token === undefined || token.kind === 'mark' || token.kind === 'name') return false;
    if (token.kind === 'figure') return true;
  }
  return false;
}

const goods = new WordTest(wordSet('chip chips gpu gpus processor processors accelerator accelerators hardware semiconductors servers superchips'));

/** "orders for new Nvidia chips": whether goods, or a chip's name, stand right behind the token `last`. */
export function goodsBehind(view: SentenceView, last: number): boolean {
  const next = view.tokens[last + 1];
  return next !== undefined && (goods.passes(next.word) || next.name?.kind === 'chip');
}

/** Verbs that, right behind a comma or "and", go on with what the sentence's first name does. */
const goingOn = new WordTest(wordSet('announces unveils pledges raises plans expects posts reports says buys commits spends aims takes gets signs launches hits reaches loses burns seeks wants invests earmarks orders adds gains makes sells wins has had is was will would lost raised spent posted burned burnt earned sold made took'));

/** "The EU follows France in answering Stargate, announces €200 billion": the place of the second verb; -1 where there is none. */
export function secondVerb(view: SentenceView, at: number): number {
  for (let place = at - 1; place > 0 && place > at - 8; place -= 1) {
    const token = view.tokens[place];
    if (token === undefined || token.kind === 'figure' || token.kind === 'name') return -1;
    if (!goingOn.passes(token.word)) continue;
    const before = lowerAt(view.tokens, place - 1);
    if (before === ',' && closesApposition(view, place - 1, at)) return -1;
    return before === ',' || (before === 'and' && tokenAt(view.tokens, place - 2)?.kind !== 'name' && !opensClause(view, place)) ? place : -1;
  }
  return -1;
}

const conjunctions = new WordTest(wordSet('as while but that because after when since before although whereas if until where'));

/** Whether a name between the sentence's first and `to` has a clause of its own ("as OpenAI cut its prices and lost …"). */
function opensClause(view: SentenceView, to: number): boolean {
  for (let at = 1; (view.names[at] ?? to) < to; at += 1) if (conjunctions.passes(wordOf(view, (view.names[at] as number) - 1))) return true;
  return false;
}

/** "OpenAI's Stargate project": the venture has its own figures. */
export function ventureAt(view: SentenceView, owner: Owner, lexicon: Lexicon): boolean {
  const next = view.tokens[owner.last + 1]?.name;
  return next?.entity != null && next.entity !== owner.entity && lexicon.firms.get(next.entity)?.described.includes('venture') === true;
}

/** "Baidu with 30,000": the name right before the preposition that leads to the figure. */
export function following(view: SentenceView, { first, last }: Owner, at: number): boolean {
  return (at - last <= 2 && lowerAt(view.tokens, last + 1) === 'with') || doesBeside(view, first, last, at);
}

const besideOthers: ReadonlySet<string> = new Set(['with', ',', 'and']);
/** Words from such a name to its figure at most. */
const longestDoing = 8;

/** "…, with Amazon building 150,000": whether a participle makes the one named the subject of what is said besides, up to the figure. */
function doesBeside({ tokens }: SentenceView, first: number, last: number, at: number): boolean {
  if (at - last > longestDoing || !besideOthers.has(lowerAt(tokens, first - 1))) return false;
  const verb = tokenAt(tokens, last + 1);
  if (verb?.kind !== 'word' || verb.possessive || !verb.lower.endsWith('ing') || verb.end - verb.start < longestNoVerb) return false;
  for (let place = last + 2; place < at; place += 1) if (tokens[place]?.kind !== 'word') return false;
  return true;
}

/** "king", "ring" and "wing" are no participles. */
const longestNoVerb = 5;

/** Whether "and" joins the owner to a firm that makes no chips. */
export function besideBuyer(view: SentenceView, { first, last }: Owner, lexicon: Lexicon): boolean {
  const other = lowerAt(view.tokens, last + 1) === 'and' ? tokenAt(view.tokens, last + 2)?.name
    : lowerAt(view.tokens, first - 1) === 'and' ? tokenAt(view.tokens, first - 2)?.name
    : null;
  return other?.kind === 'organisation' && other.entity !== null && !lexicon.files.of(other.entity).vendor;
}

const relatives = new WordTest(new Set(['that', 'which']));

/** "the $317 billion that the database maker announced": the owner opens a relative clause. */
export function relative(view: SentenceView, at: number, first: number): boolean {
  return first - at <= 6 && relatives.passes(wordOf(view, first - 1));
}

const fronting: ReadonlySet<string> = new Set(['by', 'after', 'in', 'on', 'with', 'before', 'without', 'when', 'while', 'despite']);
const articles: ReadonlySet<string> = new Set(['the', 'its', 'their', 'rival', 'chipmaker', 'startup', 'start-up']);

/** What opens a sentence with a thing of whoever stands behind its comma. */
const havingFirst: ReadonlySet<string> = new Set(['with', 'on', 'at', 'after', 'despite', 'following', 'given']);

/** "With revenue of $44 billion, Nvidia beat …": whether the sentence opens with such a word, and nothing but plain ones leads up to the figure. */
function opensWithSum({ tokens }: SentenceView, at: number): boolean {
  if (at > 9 || !havingFirst.has(lowerAt(tokens, 0))) return false;
  for (let place = 1; place < at; place += 1) if (tokens[place]?.kind !== 'word') return false;
  return true;
}

/**
 * "By sending over $22 billion, SoftBank has …": the sentence opens with what is done or had, and
 * the first name behind its comma is that one's; `whole`, where the figure is no price of one thing.
 */
export function isFronted(view: SentenceView, at: number, first: number, whole: boolean): boolean {
  const opening = fronting.has(lowerAt(view.tokens, 0)) ? 1 : 0;
  if (at - opening > 12 || !(/^(?!during|according|including|meaning|concerning|regarding|being)[a-z]{2,}ing$/.test(lowerAt(view.tokens, opening)) || (whole && opensWithSum(view, at)))) return false;
  let comma = at + 1;
  while (comma < first && view.tokens[comma]?.lower !== ',') comma += 1;
  let place = comma + 1;
  while (place < first && articles.has(lowerAt(view.tokens, place))) place += 1;
  return comma < first && place === first;
}

/**
 * "$15 billion from Nvidia and $5 billion from Google": whether the name at `first` stands behind
 * another figure than the one at `at` as somebody else does behind that one.
 */
export function givesOther(view: SentenceView, first: number, at: number): boolean {
  const link = lowerAt(view.tokens, first - 1);
  return link === lowerAt(view.tokens, at + 1)
    && tokenAt(view.tokens, at + 2)?.name?.kind === 'organisation'
    && first - 2 !== at
    && tokenAt(view.tokens, first - 2)?.kind === 'figure';
}

const giving: ReadonlySet<string> = new Set(['from', 'by', 'to', 'with']);

/** "$30 billion from Nvidia and $30 billion from SoftBank": whether an owner is the one who gives the figure before, where this one has its own. */
export function gaveSumBefore(view: SentenceView, { first }: Owner, at: number): boolean {
  return first < at && giving.has(lowerAt(view.tokens, first - 1)) && givesOther(view, first, at);
}

const openings = new WordTest(new Set(['which', 'who', 'whose']));

/** "with Blue Owl, which brings $7 billion": a relative clause makes the name before it its subject. */
export function opensRelative(view: SentenceView, last: number): boolean {
  const next = lowerAt(view.tokens, last + 1);
  if (next === 'which' || next === 'who') return true;
  if (next !== ',') return false;
  if (openings.passes(wordOf(view, last + 2))) return true;
  if (!describing.has(lowerAt(view.tokens, last + 2))) return false;
  // "Humain, a ward of the sovereign wealth fund, which speaks of": what describes the name stands between.
  for (let place = last + 3; place < last + 14; place += 1) {
    const token = tokenAt(view.tokens, place);
    if (token === undefined || token.kind === 'name' || token.kind === 'figure') return false;
    if (token.kind === 'mark') return token.lower === ',' && openings.passes(wordOf(view, place + 1));
  }
  return false;
}

const worths: ReadonlySet<string> = new Set(['worth', 'valued', 'priced']);
/** Tokens from such a word to its sum, at most. */
const longestWorth = 6;

/** "has this in common with Velmora, worth $7 billion": whether nothing but what its worth is stands between a name and the sum at `at`. */
export function isWorthBehind({ tokens }: SentenceView, last: number, at: number): boolean {
  const from = last + 2;
  if (lowerAt(tokens, last + 1) !== ',' || !worths.has(lowerAt(tokens, from)) || at - from > longestWorth) return false;
  for (let place = from + 1; place < at; place += 1) if (tokens[place]?.kind !== 'word') return false;
  return at > from;
}

/**
 * "Velmora, which raised": the place of the word that opens a clause on the name which ends at
 * `last`, where nothing else comes between it and the figure at `at`; -1 elsewhere.
 */
export function opensUpTo(view: SentenceView, last: number, at: number): number {
  const open = last + 2;
  if (lowerAt(view.tokens, last + 1) !== ',' || !openings.passes(wordOf(view, open)) || at > open + 8) return -1;
  for (let place = open + 1; place < at; place += 1) if (view.tokens[place]?.kind !== 'word') return -1;
  return open;
}

/**
 * "Amazon, the other big backer, has committed": the place of the comma that closes what describes
 * the name which ends at `last`, where a verb goes on behind it; -1 where nothing does.
 */
export function endOfApposition(view: SentenceView, last: number, at: number): number {
  const opener = lowerAt(view.tokens, last + 2);
  if (lowerAt(view.tokens, last + 1) !== ',' || !(describing.has(opener) || opener === 'which' || opener === 'who' || isKnown(view, last + 2))) return -1;
  for (let place = last + 3; place < at && place < last + 16; place += 1) {
    const token = tokenAt(view.tokens, place);
    // "machines that cost $400 million apiece"
    if (token === undefined || (token.kind === 'figure' && !apiece.has(lowerAt(view.tokens, place + 1)))) return -1;
    if (token.lower === ',') return carryingOn.has(lowerAt(view.tokens, place + 1)) || goingOn.passes(wordOf(view, place + 1)) ? place : -1;
    if (token.kind === 'mark' && token.lower !== '-') return -1;
  }
  return -1;
}

/** "better known for its search engine", "long known as": whether the words at `place` say what somebody is known for. */
function isKnown({ tokens }: SentenceView, place: number): boolean {
  return lowerAt(tokens, place) === 'known' || (lowerAt(tokens, place + 1) === 'known' && knownHow.has(lowerAt(tokens, place)));
}

const knownHow: ReadonlySet<string> = new Set(['better', 'best', 'long', 'widely', 'formerly', 'once', 'also']);
const apiece: ReadonlySet<string> = new Set(['apiece', 'each']);

/** Whether the comma at `comma` closes what describes a name further on than the sentence's first. */
function closesApposition(view: SentenceView, comma: number, at: number): boolean {
  const place = firstPlace(view.names, comma) - 1;
  return place > 0 && endOfApposition(view, view.names[place] as number, at) === comma;
}

const carryingOn: ReadonlySet<string> = new Set(['has', 'had', 'have', 'is', 'was', 'will', 'would', 'could', 'may', 'might', 'can', 'put', 'puts', 'paid', 'pays', 'committed', 'invested', 'promised', 'pledged', 'says', 'said', 'also', 'reported', 'agreed', 'got', 'saw', 'sees']);

const copying: ReadonlySet<string> = new Set(['train', 'trained', 'trains', 'retrain', 'retrained', 'retrains', 'retraining', 'reproduced', 'reproduces', 'rebuilt', 'recreated', 'recreates', 'replicated', 'replicates', 'copied', 'cloned', 'distilled', 'fine-tuned', 'finetuned']);

/** "MosaicML retrained Stable Diffusion for": whether another firm, the subject of its clause, trains the model named at `first`. */
export function trainedByAnother(view: SentenceView, first: number, near: readonly Owner[], entity: string): boolean {
  const before = tokenAt(view.tokens, first - 1)?.lower === 'the' ? first - 2 : first - 1;
  if (!copying.has(lowerAt(view.tokens, before))) return false;
  let subject: Owner | null = null;
  for (const owner of near) {
    if (owner.end > 0 && owner.last < before && owner.preposition === '' && !owner.possessive && owner.name?.kind === 'organisation') subject = owner;
  }
  return subject !== null && subject.entity !== entity;
}

/** What opens an aside between a name and its verb: what it is, or when and where it did something. */
const describing: ReadonlySet<string> = new Set(['a', 'an', 'the', 'its', 'one', 'in', 'on', 'at', 'after', 'since', 'not', 'now', 'based', 'founded', 'meanwhile']);

const leading = new WordTest(new Set(['leads', 'led', 'leading', 'joins', 'joined', 'backs', 'backed', 'lead', 'arranged', 'arranges', 'arranging', 'underwrote', 'underwrites', 'underwriting', 'syndicated']));

/** "SoftBank leads the round": who leads it puts money in and is not the one that raises it. */
export function leads(view: SentenceView, last: number): boolean {
  if (!says(view, leading)) return false;
  for (let step = 1; step <= 3; step += 1) if (leading.passes(wordOf(view, last + step))) return true;
  return false;
}

const rounds = new WordTest(new Set(['round', 'rounds', 'financing', 'fundraising', 'raise', 'series']));
/** Words between the verb and the round that is led. */
const longestRound = 5;

/** "Menlo Ventures led the round, in which it raised": whether the one whose name ends at `last` leads a round, which is another's. */
export function leadsRound(view: SentenceView, last: number): boolean {
  for (let verb = last + 1; verb <= last + 3; verb += 1) {
    if (!leading.passes(wordOf(view, verb))) continue;
    for (let place = verb + 1; place <= verb + longestRound; place += 1) {
      if (tokenAt(view.tokens, place)?.kind === 'mark') return false;
      if (rounds.passes(wordOf(view, place))) return true;
    }
    return false;
  }
  return false;
}

const times: ReadonlySet<string> = new Set(['after', 'following', 'since', 'before']);
const ofMoney: ReadonlySet<string> = new Set(['money', 'funding', 'cash', 'backing', 'capital', 'investment', 'investments', 'stake', 'from', 'by', 'of', 'a', 'an', 'the', 'its', 'more', 'new', 'fresh', 'first', 'further', 'another', 'taking', 'getting', 'in']);
/** Words between "after" and the name at the most. */
const longestTime = 6;

/**
 * "Anthropic raised $13 billion after money from Google": whether the owner is named only in
 * telling when the figure came about, in a phrase that holds no figure.
 */
export function onlyDates(view: SentenceView, { first, last, possessive }: Owner, at: number): boolean {
  if (possessive) return false;
  let place = first - 1;
  while (place > first - longestTime && ofMoney.has(lowerAt(view.tokens, place))) place -= 1;
  if (place === first - 1 || !times.has(lowerAt(view.tokens, place)) || lowerAt(view.tokens, place + 1) === 'that') return false;
  if (at < place) return true;
  for (let next = last + 1; next < at; next += 1) if (lowerAt(view.tokens, next) === ',') return true;
  return false;
}
