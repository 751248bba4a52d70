import type { Figure } from '../../figures/figure';
import { finiteBeing } from '../words/beingWords';
import type { Owner } from './owner';
import type { Question } from '../figureQuestion';
import { echoesOf } from '../names/echoes';
import type { EntityFile } from '../names/entityFile';
import type { Lexicon } from '../names/lexicon';
import { apart, firstPlace, isPastSemicolon, reachOfWindow, says, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { fillsBracket, isBracketed } from './brackets';
import {
  beginsClause, besideBuyer, endOfApposition, following, givesOther, goodsBehind, hasNext, isFronted, isWorthBehind, leads, onlyDates, opensRelative, opensUpTo,
  relative, secondVerb, trainedByAnother, ventureAt,
} from './ownerClauses';
import { lowerAt, tokenAt } from '../words/tokens';
import type { Token } from '../words/tokens';
import { isOfAnyModel } from '../subjects/otherSubjects';
import { measuresUndertaking } from '../metrics/undertakings';
import { wordSet, WordTest } from '../words/words';

/** What a preposition before a name makes of it. */
type Link = 'none' | 'beside' | 'from' | 'by' | 'of' | 'for' | 'with' | 'on' | 'other';
const links: Readonly<Record<string, Link>> = {
  '': 'none', beside: 'beside', from: 'from', by: 'by', of: 'of', at: 'of', for: 'for', with: 'with', to: 'with', into: 'with',
  handed: 'with', promised: 'with', than: 'with', against: 'with', behind: 'with', on: 'on', in: 'on', via: 'on', through: 'on',
};

/** How an owner stands to a figure, whatever the figure counts: looked at once, and weighed with each metric in question. */
export interface Stand {
  owner: Owner;
  /** Before the figure. */
  left: boolean;
  /** Says the bare figure: "Stanford reckons $78 million". */
  answers: boolean;
  /** Words between, light ones counted little. */
  far: number;
  link: Link;
  /** Makes and sells accelerators; is listed. */
  vendor: boolean;
  listed: boolean;
  /** A chip counted beside the figure, as one for which the figure may be the price. */
  counted: boolean;
  /** Named in the figure's own words. */
  own: boolean;
  /** "OpenAI's Stargate project": another has figures of its own. */
  venture: boolean;
  /** "orders for new Nvidia chips": who made the goods is not who pays for them. */
  goods: boolean;
  following: boolean;
  relative: boolean;
  opens: boolean;
  leads: boolean;
  /** The figure is a price per hour, month, year, day or user. */
  rented: boolean;
  money: boolean;
  /** Among its reports are rounds with a named investor, who is named here. */
  backed: boolean;
  /** "Humain and Nvidia": a maker of chips beside one who is none, or one that speaks of a land. */
  supplies: boolean;
  /** The subject of a clause of its own, behind the figure's. */
  after: boolean;
  /** Behind the next figure. */
  beyond: boolean;
  /** The sentence tells first what it did: "By sending over $22 billion, SoftBank has …". */
  fronted: boolean;
  /** Named in a clause that is set in between: "its round, for which Meta paid, raised …". */
  bracketed: boolean;
  /** Named only in telling when the figure came about: "after money from Google". */
  dates: boolean;
  /** "the $500 billion Stargate Project": an undertaking with the sum as its measure. */
  measured: boolean;
  /** It is a chip, and the figure the price of one. */
  priced: boolean;
  /** The figure fills the bracket right behind the name, or a model's name the one behind the figure: "Nvidia ($30 billion)", "$78 million (GPT-4)". */
  fills: boolean;
  /** Another figure comes from it, and this one from somebody else: "$15 billion from Nvidia and $5 billion from Google". */
  gaveOther: boolean;
  /** A model that another firm trains: "MosaicML retrained Stable Diffusion". */
  borrowed: boolean;
}

/** A place in which `setStand` notes how owners stand. */
export function newStand(owner: Owner): Stand {
  return {
    owner, left: false, answers: false, far: 0.5, link: 'none', vendor: false, listed: false, counted: false, own: false, venture: false,
    goods: false, following: false, relative: false, opens: false, leads: false, rented: false,
    money: false, backed: false, supplies: false, after: false, beyond: false, fronted: false, bracketed: false, dates: false,
    borrowed: false, measured: false, priced: false, fills: false, gaveOther: false,
  };
}

/** "$25,000 per H100", "$25,000 an H100". */
const perOne: ReadonlySet<string> = new Set(['per', 'a', 'an', 'each', 'every']);
const rents = wordSet('hour month year day user');

const answering = new WordTest(wordSet('say says said reckon reckons reckoned estimate estimates estimated write writes wrote guess guesses guessed settled'));
/** Words that may say who somebody is before they reckon. */
const mostBetween = 10;
const besideAnswer = wordSet('about around roughly some nearly almost just only over more less than up to at on it the later');

/**
 * Whether nothing but a verb of reckoning, the last word before it but hedges, leads from an owner to the figure, which no report gives for it: then the
 * figure is of what the words are about, and the owner only says so.
 */
export function onlyAnswers(view: SentenceView, { entity, last, possessive }: Owner, at: number, figure: Figure, { claims }: Lexicon): boolean {
  if (!possessive && !says(view, answering)) return false;
  let place = at - 1;
  while (place > last && place > at - mostBetween && besideAnswer.has(lowerAt(view.tokens, place))) place -= 1;
  if (place <= last || place - last > mostBetween || !(possessive ? givesAnswer(view, last, place) : answering.passes(wordOf(view, place)))) return false;
  for (let between = last + 1; between < place; between += 1) if (view.tokens[between]?.kind === 'name' || view.tokens[between]?.kind === 'figure') return false;
  return claims === null || echoesOf(entity, figure, claims).size === 0;
}

const answers = wordSet('figure estimate number guess count reckoning tally answer estimates figures calculation sum');
const beings = new Set([...finiteBeing, 'remains', 'stays']);

/** "Stanford's figure is $78 million": whether what the one named up to `last` has is but an answer, with the verb at `verb` behind it. */
function givesAnswer({ tokens }: SentenceView, last: number, verb: number): boolean {
  return beings.has(lowerAt(tokens, verb)) && answers.has(lowerAt(tokens, verb - 1)) && verb - last <= 3;
}

/** Prepositions behind which a name may still have the sum in its bracket: who gives it, and not what it is given to or for. */
const holding: ReadonlySet<string> = new Set(['', 'by', 'from', 'including', 'beside']);

/** Notes how `owner`, whose file is given, stands to the figure in question; false where it is out of reach. */
export function setStand(stand: Stand, owner: Owner, file: EntityFile, { view, at, figure, near, named, lexicon }: Question): boolean {
  const counted = view.tokens[owner.first]?.kind === 'figure';
  const left = owner.last < at;
  const opensSentence = left && owner.first === view.names[0] && at - owner.first <= reachOfWindow;
  const said = opensSentence && owner.preposition === '' && !owner.speaker ? secondVerb(view, at) : -1;
  const plainly = left ? apart(view, owner.last, at) : apart(view, at, owner.first);
  const apposed = left && owner.preposition === '' && !owner.speaker ? endOfApposition(view, owner.last, at) : -1;
  const opened = left && owner.end > 0 ? opensUpTo(view, owner.last, at) : -1;
  const far = opened > 0 ? Math.min(plainly, apart(view, opened, at) + 1)
    : said > owner.last ? Math.min(plainly, apart(view, said, at) + 1)
    : apposed > 0 ? Math.min(plainly, apart(view, apposed, at) + 1)
    : plainly;
  // "Training a frontier model costs $100 million, with GPT-4 …": what is said of all is no one's.
  // What stands behind a semicolon is of the next clause.
  if (far > 30 || (!left && ((owner.name?.kind === 'model' && isOfAnyModel(view.tokens, at)) || isPastSemicolon(view, at, owner.first)))) return false;
  // Whom one sum is promised the next clause may be about.
  const link = owner.preposition === '' || (owner.preposition === 'promised' && !isNextFigure(view, owner.last, at)) ? 'none' : links[owner.preposition] ?? 'other';
  stand.owner = owner;
  stand.left = left;
  stand.far = far;
  stand.answers = left && owner.preposition === '' && onlyAnswers(view, owner, at, figure, lexicon);
  stand.link = link;
  stand.vendor = file.vendor;
  stand.listed = file.listed;
  stand.counted = counted;
  stand.own = owner.first === at;
  stand.venture = owner.possessive && left && ventureAt(view, owner, lexicon);
  stand.goods = link !== 'none' && file.vendor && goodsBehind(view, owner.last);
  // "a hall near Paris with 18,000 chips": the place has none of them.
  stand.following = left && !(owner.name?.kind === 'state' && link === 'on') && following(view, owner, at);
  stand.relative = !left && relative(view, at, owner.first);
  stand.opens = left && (opensRelative(view, owner.last) || isWorthBehind(view, owner.last, at));
  stand.leads = leads(view, owner.last);
  stand.rented = figure.per !== null && rents.has(figure.per);
  stand.money = figure.kind === 'money';
  stand.backed = !left && link === 'from' && far < 0.8 && file.backed && !gaveWithOthers(view, owner.last) && investedIn(file, partiesOf(near, at, named));
  stand.supplies = file.vendor && !owner.possessive && (besideBuyer(view, owner, lexicon) || (owner.speaker && near.some(isLand)));
  stand.after = !left && link === 'none' && (beginsClause(view, owner) || hasNext(view, owner, at));
  stand.beyond = !left && owner.end > 0 && owner.first > (view.figures[firstPlace(view.figures, at + 1)] ?? Infinity);
  stand.fronted = !left && link === 'none' && owner.end > 0 && isFronted(view, at, owner.first, figure.per === null);
  stand.borrowed = left && owner.name?.kind === 'model' && trainedByAnother(view, owner.first, near, owner.entity);
  stand.dates = onlyDates(view, owner, at);
  stand.bracketed = left && isBracketed(view, owner, at);
  stand.measured = !left && figure.kind === 'money' && measuresUndertaking(view, at, owner, lexicon);
  stand.priced = figure.per === null && owner.name?.kind === 'chip' && owner.first === at + 2 && perOne.has(lowerAt(view.tokens, at + 1));
  stand.fills = left ? holding.has(owner.preposition) && fillsBracket(view, owner.last, at) : isAloneInBracket(view, at, owner);
  stand.gaveOther = (link === 'from' || link === 'by') && givesOther(view, owner.first, at);
  return true;
}

/** "…, $78 million (GPT-4), over $100 million (Llama 3 405B)": whether a model or site fills the bracket right behind the figure at token `at`. */
function isAloneInBracket({ tokens }: SentenceView, at: number, { name, first, last }: Owner): boolean {
  return (name?.kind === 'model' || name?.kind === 'site') && first <= at + 3 && lowerAt(tokens, at + 1) === '(' && lowerAt(tokens, last + 1) === ')';
}

/** "Nvidia said that 120,000 GPUs would be deployed in Britain": a land in which something is; who makes it only says so. */
function isLand({ name, preposition }: Owner): boolean {
  return name?.kind === 'state' && inLand.has(preposition);
}

const inLand: ReadonlySet<string> = new Set(['in', 'across', 'throughout']);

/** Whether the figure at token `at` is the first behind token `last`. */
function isNextFigure({ figures }: SentenceView, last: number, at: number): boolean {
  return figures[firstPlace(figures, last + 1)] === at;
}

const further: ReadonlySet<string> = new Set(['others', 'other', 'several', 'various', 'existing', 'more', 'some']);

/** "raised €1.7 billion from ASML and others", "from Google and Amazon": whether the one named up to `last` is only the first of those who gave. */
function gaveWithOthers({ tokens }: SentenceView, last: number): boolean {
  const comma = lowerAt(tokens, last + 1) === ',' ? 1 : 0;
  const next = last + 1 + comma;
  if (comma > 0 && isGiver(tokens[next]) && lowerAt(tokens, next + 1) === 'and') return true;
  return lowerAt(tokens, next) === 'and' && (further.has(lowerAt(tokens, next + 1)) || isEndOfGivers(tokens, next + 1));
}

function isGiver(token: Token | undefined): boolean {
  return token?.name?.kind === 'organisation' && !token.possessive;
}

/** "from Microsoft and Google in 2023": whether the firm at `place` gave as well, and does not begin what is said next ("and Google said"). */
function isEndOfGivers(tokens: readonly Token[], place: number): boolean {
  const next = tokenAt(tokens, place + 1);
  return isGiver(tokens[place]) && (next === undefined || next.kind === 'mark' || afterGivers.has(next.lower));
}

const afterGivers: ReadonlySet<string> = wordSet('in at to last this for on since over as when while with by during after before');

/** With whom one from whom money comes may have dealt: the last plain owner before the figure, else any of those named. */
export function partiesOf(near: readonly Owner[], at: number, named: ReadonlySet<string>): ReadonlySet<string> {
  let raiser: string | null = null;
  for (const { last, end, preposition, speaker, name, entity } of near) {
    if (end > 0 && last < at && preposition === '' && !speaker && name?.kind !== 'chip') raiser = entity;
  }
  return raiser === null ? named : new Set([raiser]);
}

/** Whether the file has a round of one of those named. */
function investedIn(file: EntityFile, named: ReadonlySet<string>): boolean {
  return file.dealsOf('funding-raised').some(({ names }) => names.every((name) => named.has(name)));
}
