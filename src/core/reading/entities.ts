import type { Metric } from '../claims/claim';
import type { Figure } from '../figures/figure';
import type { Span } from '../text/span';
import { speakerRule } from './attribution';
import type { Focus } from './context';
import { describedAt, firmDescribed, referenceAt, resolveDescription } from './descriptions';
import { findNames } from './lexicon';
import type { Lexicon, Name } from './lexicon';
import { apart, lightWords } from './sentenceView';
import type { SentenceView } from './sentenceView';
import type { Token } from './tokens';

/** An organisation that a sentence offers as the owner of its figures. */
export interface Owner extends Span {
  readonly entity: string;
  readonly subject: string | null;
  readonly name: Name | null;
  /** Token places, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly possessive: boolean;
  /** The preposition before it, lower-cased; empty where there is none. */
  readonly preposition: string;
  readonly speaker: boolean;
  /** Named only to say who a person is ("the boss of Anthropic", "who runs Scale AI"), or is a person with a post there. */
  readonly aside: boolean;
  readonly rule: string;
  readonly sure: number;
}

const prepositions = new Set('with from to in into by of for at on behind against via through like than between among under unlike over inside onto versus toward towards'.split(' '));
const articles = new Set('the a an its their his big cloud giant rival chipmaker startup start-up firm company lab carmaker chip maker database software search social retailer ai data-labeling data-labelling provider partner new group developer fellow'.split(' '));

const values = (text: string): readonly string[] => text.split(' ');
/** Verbs whose object is what the subject is measured by, and owns nothing of it. */
const comparing = new Set(values('rivals rivalled rivaled rivalling rivaling challenges challenged challenging beats beating outperforms outperformed outperforming surpasses surpassed surpassing overtakes overtook overtaking outpaces outpaced outpacing outspends outspent outspending eclipses eclipsed eclipsing undercuts undercutting dwarfs dwarfed dwarfing trails trailed trailing matches matching'));
/** Verbs with an object that receives the sum right behind it. */
const giving = new Set(values('hand hands handed handing give gives gave giving wire wires wired lend lends lent grant grants granted award awards awarded'));
/** Posts by which a person belongs to a firm. */
const posts = new Set(values('ceo cfo cto coo chief chiefs boss head president chairman chairwoman chair founder founders cofounder co-founder co-founders executive spokesman spokeswoman spokesperson economist scientist engineer researcher analyst'));
const holding = new Set(values('runs run leads led heads headed founded co-founded chairs'));
/** Verbs and prepositions whose "it" is not the subject of their clause. */
const reaching = new Set(values('values valued valuing value gives gave giving leaves left leaving puts putting backs backed backing lifts lifted lifting brings brought pays paid owes sold sells sell makes made makes prices priced pricing in into for with from to at behind'));

const wordBefore = /([A-Za-z]{1,12}) (?:(?:the|a|an|its|their|[A-Z][a-z]{2,12}['\u2019]s) )?$/;

/** Whether the word before `start`, an article passed over, is a preposition. */
export function isAfterPreposition(text: string, start: number): boolean {
  const found = wordBefore.exec(text.slice(Math.max(0, start - 30), start));
  return found?.[1] !== undefined && prepositions.has(found[1].toLowerCase()) && !(found[1] === 'Inside' && found[0].length === start);
}

const chipsOf = new WeakMap<Lexicon, Map<string, Name | null>>();
/** Beyond this many different endings of figures they are collected anew. */
const mostEndings = 1000;

/** The chip named in the words of a figure; null where none is. The same words follow many numbers. */
function chipIn(figure: string, lexicon: Lexicon): Name | null {
  let at = 0;
  while (at < figure.length && figureSigns.includes(figure.charAt(at))) at += 1;
  // Digits joined to the words are a part of them: "910b".
  while (at > 0 && figure.charCodeAt(at - 1) >= 48 && figure.charCodeAt(at - 1) <= 57) at -= 1;
  if (at === figure.length) return null;
  const ending = figure.slice(at);
  let known = chipsOf.get(lexicon);
  if (known === undefined) chipsOf.set(lexicon, (known = new Map()));
  let chip = known.get(ending);
  if (chip === undefined) {
    if (known.size >= mostEndings) known.clear();
    known.set(ending, (chip = findNames(ending.toUpperCase(), lexicon).find((hit) => hit.name.kind === 'chip')?.name ?? null));
  }
  return chip;
}

const figureSigns = '0123456789.,~$\u20ac\u00a3\u00a5 +-\u2013\u2014';

/** Owners named or pointed at in a sentence, in order. `known` are entities named earlier, latest first. */
export function findOwners(view: SentenceView, known: readonly string[], focus: Focus | null, lexicon: Lexicon, text: string): Owner[] {
  const owners: Owner[] = [];
  const { tokens } = view;
  let earlier = [...known];
  let subject: Focus | null = null;
  let speaking: Focus | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'name' && token.name !== null) {
      const joint = jointAt(tokens, at, lexicon);
      const name = token.name;
      const entity = joint?.name ?? name.entity ?? (name.kind === 'person' ? name.name : null);
      if (entity === null || name.kind === 'claimant') continue;
      if (name.kind === 'person' && fortune(tokens, at) && lexicon.claims !== null && lexicon.claims.ofEntity(name.name).length > 0) {
        owners.push({ entity: name.name, subject: null, name, first: at, last: at, start: token.start, end: token.end, possessive: token.possessive, preposition: '', speaker: false, aside: false, rule: 'named in the sentence', sure: 0.9 });
        continue;
      }
      const ofPerson = name.kind === 'person' && token.possessive ? firmOf(tokens, at, name, lexicon, text) : null;
      if (ofPerson !== null) {
        owners.push(ofPerson);
        subject ??= { entity: ofPerson.entity, subject: null };
        at = ofPerson.last;
        continue;
      }
      if (name.kind === 'person' && name.entity === null) continue;
      const speaker = speakerRule(tokens, at) !== null;
      const last = joint?.last ?? at;
      const preposition = prepositionBefore(tokens, at);
      const person = name.kind === 'person';
      const aside = person || (joint === null && postAt(tokens, at));
      owners.push({
        entity, subject: joint === null ? name.subject : null, name, first: at, last, start: token.start, end: (tokens[last] as Token).end,
        possessive: (tokens[last] as Token).possessive, preposition, speaker: speaker || aside, aside, rule: 'named in the sentence', sure: 0.95,
      });
      earlier = [entity, ...earlier.filter((other) => other !== entity)];
      if (speaker && !aside) speaking = { entity, subject: null };
      else if ((preposition === '' || (subject === null && name.kind !== 'state')) && !speaker && !aside) subject = { entity, subject: name.subject };
      if (joint !== null) at = joint.last;
      continue;
    }
    if (token.kind === 'figure') {
      const chip = chipIn(token.lower, lexicon);
      if (chip !== null && chip.entity !== null) {
        owners.push({ entity: chip.entity, subject: chip.subject, name: chip, first: at, last: at, start: token.start, end: token.end, possessive: false, preposition: '', speaker: false, aside: false, rule: 'the chip counted beside it', sure: 0.75 });
      }
      continue;
    }
    const reference = referenceAt(tokens, at, text);
    if (reference === null) continue;
    const target = reference.pronoun ? pointedAt(tokens[at - 1], token, subject, speaking, focus, lexicon) : null;
    const described = reference.pronoun ? null : resolveDescription(reference, earlier, lexicon);
    const entity = target?.entity ?? described?.entity;
    if (entity === undefined) continue;
    owners.push({
      entity, subject: target?.subject ?? null, name: null, first: reference.first, last: reference.last, start: token.start, end: (tokens[reference.last] as Token).end,
      possessive: reference.possessive, preposition: prepositionBefore(tokens, reference.first), speaker: false, aside: false,
      rule: reference.pronoun ? 'the pronoun points back' : 'the description points back', sure: described?.narrowed === true ? 0.85 : 0.8,
    });
    at = reference.last;
  }
  return owners;
}

/** "Musk's AI company", "Altman's start-up": the firm of that person which the words describe; null where they fit none. */
function firmOf(tokens: readonly Token[], at: number, person: Name, lexicon: Lexicon, text: string): Owner | null {
  const described = describedAt(tokens, at, text);
  if (described === null) return null;
  const entity = person.entity ?? firmDescribed(described.traits, person.name, lexicon);
  if (entity === null) return null;
  const { start } = tokens[at] as Token;
  return {
    entity, subject: null, name: null, first: at, last: described.last, start, end: (tokens[described.last] as Token).end, possessive: described.possessive,
    preposition: prepositionBefore(tokens, at), speaker: false, aside: false, rule: 'the description points back', sure: 0.8,
  };
}

/** Whom a pronoun stands for: an object is not the subject of its own clause ("Nvidia would invest in it"). */
function pointedAt(before: Token | undefined, pronoun: Token, subject: Focus | null, speaking: Focus | null, focus: Focus | null, lexicon: Lexicon): Focus | null {
  if (subject !== null && (pronoun.lower === 'it' || pronoun.lower === 'them') && before?.kind === 'word' && reaching.has(before.lower)) {
    const other = speaking ?? focus;
    if (other !== null && other.entity !== subject.entity) return other;
  }
  const target = subject ?? speaking ?? focus;
  const one = pronoun.lower === 'it' || pronoun.lower === 'its';
  return one && target !== null && lexicon.joints.some(({ name }) => name === target.entity) ? null : target;
}

/** "Anthropic's chief executive", "the boss of Anthropic", "OpenAI CEO", "who runs Scale AI": the firm says who the person is. */
function postAt(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  if (before === 'of' || before === 'at') return posts.has(tokens[at - 2]?.lower ?? '');
  if (holding.has(before)) return tokens[at - 2]?.lower === 'who';
  for (let step = 1; step <= 2; step += 1) {
    const next = tokens[at + step];
    if (next?.kind !== 'word') return false;
    if (posts.has(next.lower)) return true;
  }
  return false;
}

/** The preposition that rules the noun at `at`, articles and adjectives between them passed over. */
function prepositionBefore(tokens: readonly Token[], at: number, chain = 0): string {
  for (let step = 1; step <= 4; step += 1) {
    const token = tokens[at - step];
    if (token === undefined) return '';
    if (token.lower === 'by' && /^(?:led|backed|joined|supported|owned|run|built|made|followed)$/.test(tokens[at - step - 1]?.lower ?? '')) return tokens[at - step - 1]?.lower === 'followed' ? 'by' : 'with';
    if (prepositions.has(token.lower)) return token.lower;
    if (comparing.has(token.lower)) return 'beside';
    if (giving.has(token.lower) && leadsToFigure(tokens, at)) return 'to';
    if (token.lower === 'including' || (token.lower === 'as' && tokens[at - step - 1]?.lower === 'such')) return 'beside';
    if (!articles.has(token.lower)) return token.lower === 'and' || token.lower === ',' ? chained(tokens, at - step, chain) : '';
  }
  return '';
}

/** "will hand Nvidia up to $4 billion": nothing but hedges between the name and a figure. */
function leadsToFigure(tokens: readonly Token[], at: number): boolean {
  for (let step = 1; step <= 5; step += 1) {
    const next = tokens[at + step];
    if (next === undefined || next.kind === 'name') return false;
    if (next.kind === 'figure') return true;
    if (!lightWords.passes(next.word)) return false;
  }
  return false;
}

/** Names in a row that may share a preposition. */
const longestChain = 6;

/** "with Oracle and Microsoft": the second name stands under the first one's preposition. */
function chained(tokens: readonly Token[], at: number, chain: number): string {
  const before = tokens[at - 1];
  if (chain >= longestChain || before === undefined || before.kind !== 'name') return '';
  return prepositionBefore(tokens, at - 1, chain + 1);
}

function jointAt(tokens: readonly Token[], at: number, lexicon: Lexicon): { name: string; last: number } | null {
  const members: string[] = [];
  let last = at;
  let joined = false;
  for (let place = at; place < tokens.length && place < at + 24; place += 1) {
    const token = tokens[place] as Token;
    if (token.kind === 'name' && token.name?.entity != null && token.name.kind !== 'person') {
      if (!members.includes(token.name.entity)) members.push(token.name.entity);
      last = place;
      if (token.possessive) break;
      continue;
    }
    if (token.lower === 'and' || token.lower === '&') joined = true;
    if (token.lower === ',' || token.lower === 'and' || token.lower === '&' || token.lower === 'both' || token.lower === 'as' || token.lower === 'well' || token.lower === 'the') continue;
    break;
  }
  if (members.length < 2 || (members.length === 2 && !joined)) return null;
  const joint = lexicon.joints.find((row) => row.members.length === members.length && row.members.every((member) => members.includes(member)));
  return joint === undefined ? null : { name: joint.name, last };
}

const ownMoney = new Set<Metric>(['revenue', 'net-loss', 'cash-burn', 'operating-cost', 'training-cost', 'valuation', 'market-cap', 'market-value-loss', 'capital-expenditure', 'rd-and-compute-spending', 'assets', 'inventory-charge', 'lost-revenue']);

/** How well an owner suits a figure of this metric at token `at`; 0 where it is out of reach. */
export function weighOwner(view: SentenceView, at: number, owner: Owner, metric: Metric | null, figure: Figure, lexicon: Lexicon): number {
  const { kind } = figure;
  if (view.tokens[owner.first]?.kind === 'figure' && (metric !== 'unit-price' || owner.first === at)) return 0;
  const left = owner.last < at;
  const said = left && owner.preposition === '' && !owner.speaker ? secondVerb(view, at) : -1;
  const far = left ? said > owner.last && owner.first === firstNamed(view) ? Math.min(apart(view, owner.last, at), apart(view, said, at) + 1) : apart(view, owner.last, at) : apart(view, at, owner.first);
  if (far > 30) return 0;
  let base = left ? 10 : 4.5;
  const { preposition } = owner;
  const own = metric !== null && ownMoney.has(metric);
  if (owner.possessive && left && ventureAt(view, owner, lexicon)) base = 5;
  else if (owner.possessive && left && far < 0.8) base = 12;
  else if (owner.possessive && (preposition === '' || !/^(?:with|from|to|into|against|than)$/.test(preposition))) base = left ? 11 : 6;
  else if (preposition === 'beside') base = 1.2;
  else if (preposition === 'from' && !left && metric !== null && bought.has(metric)) base = 1.2;
  else if (preposition !== '' && goodsOf(view, owner, metric, lexicon)) base = 1.6;
  else if (preposition === 'by') base = left ? 8.5 : 9.5;
  else if (preposition === 'of' || preposition === 'at') base = own || metric === 'compensation' ? (left ? 9.5 : 7.5) : left ? 6 : 5;
  else if (preposition === 'for') base = metric === 'acquisition-price' ? 9 : metric === 'investment-pledge' ? 7 : kind === 'money' ? 5 : 3;
  else if (preposition === 'with' || preposition === 'from' || preposition === 'to' || preposition === 'into' || preposition === 'than' || preposition === 'against') base = left ? 3.6 : 3;
  else if (preposition === 'on' || preposition === 'in' || preposition === 'via' || preposition === 'through') base = owner.name?.kind === 'model' || owner.name?.kind === 'site' || owner.name?.kind === 'programme' ? 6 : left ? 4.5 : 3.5;
  else if (preposition !== '') base = left ? 5 : 4;
  if (left && following(view, owner.last, at)) base = 10;
  if (!left && relative(view, at, owner.first)) base = 9;
  if ((metric === 'funding-raised' || metric === 'valuation') && leads(view, owner.last)) base *= 0.35;
  if (!left && preposition === 'from' && far < 0.8 && metric === 'funding-raised' && lexicon.profiles.get(owner.entity)?.some((row) => row.metrics.has('funding-raised') && row.names.length > 0) === true) base = 9;
  if (left && opensRelative(view, owner.last)) base = Math.max(base, 10.5);
  const rented = figure.per !== null && /^(?:hour|month|year|day|user)$/.test(figure.per);
  if (owner.name?.kind === 'chip' && (metric === 'gpu-purchases' || metric === 'gpu-count')) return 0;
  if (owner.name?.kind === 'chip' && rented) base *= 0.12;
  else if (owner.name?.kind === 'chip') base *= metric === 'unit-price' ? 0.9 : metric === 'gpu-shipments' || metric === 'inventory-charge' || metric === 'lost-revenue' || metric === 'revenue' || metric === 'contract-value' ? 0.6 : 0.12;
  if (owner.name?.kind === 'state') base *= metric === 'investment-pledge' || kind !== 'money' || metric === 'capital-expenditure' ? 0.9 : 0.4;
  if (owner.name?.kind === 'market') base *= metric === 'market-value-loss' ? 1 : 0.1;
  if (owner.speaker) base *= owner.aside ? 0.35 : 0.75;
  if (metric === 'market-cap' || metric === 'market-value-loss') base *= lexicon.firms.get(owner.entity)?.listed === true || owner.name?.kind === 'market' ? 1 : 0.7;
  if (metric === 'gpu-shipments') base *= lexicon.firms.get(owner.entity)?.vendor === true ? 1.3 : 0.6;
  if (metric === 'gpu-purchases' && lexicon.firms.get(owner.entity)?.vendor === true) base *= 0.5;
  if (metric === 'gpu-purchases' && (preposition === 'for' || preposition === 'to')) base = Math.max(base, 6.5);
  if (metric === 'unit-price' && !rented && lexicon.firms.get(owner.entity)?.vendor === true) base *= 1.2;
  return base / (1 + far / 5);
}

/** Metrics of a buyer. */
const bought = new Set<Metric>(['contract-value', 'hardware-investment', 'gpu-purchases', 'acquisition-price']);
const goods = new Set(values('chip chips gpu gpus processor processors accelerator accelerators hardware semiconductors servers superchips'));

/** "orders for new Nvidia chips": who made the goods is not who pays for them. */
function goodsOf(view: SentenceView, owner: Owner, metric: Metric | null, lexicon: Lexicon): boolean {
  return metric !== 'unit-price' && metric !== 'gpu-shipments' && lexicon.firms.get(owner.entity)?.vendor === true
    && (goods.has(view.tokens[owner.last + 1]?.lower ?? '') || view.tokens[owner.last + 1]?.name?.kind === 'chip');
}

/** Verbs that, right behind a comma, go on with what the sentence's first name does. */
const goingOn = new Set(values('announces unveils pledges raises plans expects posts reports says buys commits spends aims takes gets signs launches hits reaches loses burns seeks wants invests earmarks orders adds gains makes sells wins'));

/** "The EU follows France in answering Stargate, announces €200 billion": the place of the second verb; -1 where there is none. */
function secondVerb(view: SentenceView, at: number): number {
  for (let place = at - 1; place > 0 && place > at - 8; place -= 1) {
    const token = view.tokens[place];
    if (token === undefined || token.kind === 'figure' || token.kind === 'name') return -1;
    if (goingOn.has(token.lower)) return view.tokens[place - 1]?.lower === ',' ? place : -1;
  }
  return -1;
}

function firstNamed(view: SentenceView): number {
  return view.names[0] ?? -1;
}

/** "OpenAI's Stargate project": the venture has its own figures. */
function ventureAt(view: SentenceView, owner: Owner, lexicon: Lexicon): boolean {
  const next = view.tokens[owner.last + 1]?.name;
  return next?.entity != null && next.entity !== owner.entity && lexicon.firms.get(next.entity)?.described.includes('venture') === true;
}

/** "Baidu with 30,000": the name right before the preposition that leads to the figure. */
function following(view: SentenceView, last: number, at: number): boolean {
  return at - last <= 2 && view.tokens[last + 1]?.lower === 'with';
}

const riches = new Set(values('fortune fortunes wealth riches richer poorer'));

/** "Huang's fortune", "Huang's net worth", "Huang lost $20 billion of his wealth": the person owns the figure. */
function fortune(tokens: readonly Token[], at: number): boolean {
  const owned = (tokens[at] as Token).possessive;
  for (let place = at + 1; place < tokens.length && place <= at + (owned ? 3 : 12); place += 1) {
    const token = tokens[place] as Token;
    if (token.kind === 'name' || token.lower === ';' || token.lower === '.') return false;
    if (riches.has(token.lower) || (token.lower === 'worth' && (owned || tokens[place - 1]?.lower === 'net'))) return true;
  }
  return false;
}

/** "the $317 billion that the database maker announced": the owner opens a relative clause. */
function relative(view: SentenceView, at: number, first: number): boolean {
  return first - at <= 6 && /^(?:that|which)$/.test(view.tokens[first - 1]?.lower ?? '');
}

/** "with Blue Owl, which brings $7 billion": a relative clause makes the name before it its subject. */
function opensRelative(view: SentenceView, last: number): boolean {
  const next = view.tokens[last + 1]?.lower;
  return next === 'which' || next === 'who' || (next === ',' && /^(?:which|who|whose)$/.test(view.tokens[last + 2]?.lower ?? ''));
}

/** "SoftBank leads the round": who leads it puts money in and is not the one that raises it. */
function leads(view: SentenceView, last: number): boolean {
  for (let step = 1; step <= 3; step += 1) if (/^(?:leads|led|leading|joins|joined|backs|backed|lead)$/.test(view.tokens[last + step]?.lower ?? '')) return true;
  return false;
}
