import type { Metric } from '../claims/claim';
import type { Figure } from '../figures/figure';
import type { Span } from '../text/span';
import { speakerRule } from './attribution';
import { referenceAt, resolveDescription } from './descriptions';
import { findNames } from './lexicon';
import type { Lexicon, Name } from './lexicon';
import { apart } from './sentenceView';
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
  readonly rule: string;
  readonly sure: number;
}

const prepositions = new Set('with from to in into by of for at on behind against via through like than between among under unlike over inside onto versus toward towards'.split(' '));
const articles = new Set('the a an its their his big cloud giant rival chipmaker startup start-up firm company lab carmaker chip maker database software search social retailer ai data-labeling data-labelling provider partner new group developer fellow'.split(' '));

const wordBefore = /([A-Za-z]{1,12}) (?:(?:the|a|an|its|their) )?$/;

/** Whether the word before `start`, an article passed over, is a preposition. */
export function isAfterPreposition(text: string, start: number): boolean {
  const word = wordBefore.exec(text.slice(Math.max(0, start - 22), start))?.[1];
  return word !== undefined && prepositions.has(word.toLowerCase());
}

/** Owners named or pointed at in a sentence, in order. `known` are entities named earlier, latest first. */
export function findOwners(view: SentenceView, known: readonly string[], focus: { entity: string; subject: string | null } | null, lexicon: Lexicon, text: string): Owner[] {
  const owners: Owner[] = [];
  const { tokens } = view;
  let earlier = [...known];
  let subject: { entity: string; subject: string | null } | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'name' && token.name !== null) {
      const joint = jointAt(tokens, at, lexicon);
      const name = token.name;
      const entity = joint?.name ?? name.entity ?? (name.kind === 'person' ? name.name : null);
      if (entity === null || name.kind === 'claimant') continue;
      if (name.kind === 'person' && fortune(tokens, at) && lexicon.claims !== null && lexicon.claims.ofEntity(name.name).length > 0) {
        owners.push({ entity: name.name, subject: null, name, first: at, last: at, start: token.start, end: token.end, possessive: token.possessive, preposition: '', speaker: false, rule: 'named in the sentence', sure: 0.9 });
        continue;
      }
      if (name.kind === 'person' && name.entity === null) continue;
      const speaker = speakerRule(tokens, at) !== null;
      const last = joint?.last ?? at;
      const preposition = prepositionBefore(tokens, at);
      owners.push({
        entity, subject: joint === null ? name.subject : null, name, first: at, last, start: token.start, end: (tokens[last] as Token).end,
        possessive: (tokens[last] as Token).possessive, preposition, speaker: speaker || name.kind === 'person', rule: 'named in the sentence', sure: 0.95,
      });
      earlier = [entity, ...earlier.filter((other) => other !== entity)];
      if ((subject === null || preposition === '') && !speaker && name.kind !== 'person') subject = { entity, subject: name.subject };
      if (joint !== null) at = joint.last;
      continue;
    }
    if (token.kind === 'figure') {
      const chip = findNames(token.lower.toUpperCase(), lexicon).find((hit) => hit.name.kind === 'chip')?.name;
      if (chip !== undefined && chip.entity !== null) {
        owners.push({ entity: chip.entity, subject: chip.subject, name: chip, first: at, last: at, start: token.start, end: token.end, possessive: false, preposition: '', speaker: false, rule: 'the chip counted beside it', sure: 0.75 });
      }
      continue;
    }
    const reference = referenceAt(tokens, at, text);
    if (reference === null) continue;
    const target = reference.pronoun ? subject ?? focus : null;
    const described = reference.pronoun ? null : resolveDescription(reference, earlier, lexicon);
    const entity = target?.entity ?? described?.entity;
    if (entity === undefined) continue;
    owners.push({
      entity, subject: target?.subject ?? null, name: null, first: reference.first, last: reference.last, start: token.start, end: (tokens[reference.last] as Token).end,
      possessive: reference.possessive, preposition: prepositionBefore(tokens, reference.first), speaker: false,
      rule: reference.pronoun ? 'the pronoun points back' : 'the description points back', sure: described?.narrowed === true ? 0.85 : 0.8,
    });
    at = reference.last;
  }
  return owners;
}

/** The preposition that rules the noun at `at`, articles and adjectives between them passed over. */
function prepositionBefore(tokens: readonly Token[], at: number, chain = 0): string {
  for (let step = 1; step <= 4; step += 1) {
    const token = tokens[at - step];
    if (token === undefined) return '';
    if (token.lower === 'by' && /^(?:led|backed|joined|supported|owned|run|built|made|followed)$/.test(tokens[at - step - 1]?.lower ?? '')) return tokens[at - step - 1]?.lower === 'followed' ? 'by' : 'with';
    if (prepositions.has(token.lower)) return token.lower;
    if (!articles.has(token.lower)) return token.lower === 'and' || token.lower === ',' ? chained(tokens, at - step, chain) : '';
  }
  return '';
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
  for (let place = at; place < tokens.length && place < at + 24; place += 1) {
    const token = tokens[place] as Token;
    if (token.kind === 'name' && token.name?.entity != null && token.name.kind !== 'person') {
      if (!members.includes(token.name.entity)) members.push(token.name.entity);
      last = place;
      if (token.possessive) break;
      continue;
    }
    if (token.lower === ',' || token.lower === 'and' || token.lower === '&' || token.lower === 'both' || token.lower === 'as' || token.lower === 'well' || token.lower === 'the') continue;
    break;
  }
  if (members.length < 2) return null;
  const joint = lexicon.joints.find((row) => row.members.length === members.length && row.members.every((member) => members.includes(member)));
  return joint === undefined ? null : { name: joint.name, last };
}

const ownMoney = new Set<Metric>(['revenue', 'net-loss', 'cash-burn', 'operating-cost', 'training-cost', 'valuation', 'market-cap', 'market-value-loss', 'capital-expenditure', 'rd-and-compute-spending', 'assets', 'inventory-charge', 'lost-revenue']);

/** How well an owner suits a figure of this metric at token `at`; 0 where it is out of reach. */
export function weighOwner(view: SentenceView, at: number, owner: Owner, metric: Metric | null, figure: Figure, lexicon: Lexicon): number {
  const { kind } = figure;
  if (view.tokens[owner.first]?.kind === 'figure' && (metric !== 'unit-price' || owner.first === at)) return 0;
  const left = owner.last < at;
  const far = left ? apart(view, owner.last, at) : apart(view, at, owner.first);
  if (far > 30) return 0;
  let base = left ? 10 : 4.5;
  const { preposition } = owner;
  const own = metric !== null && ownMoney.has(metric);
  if (owner.possessive && left && far < 0.8) base = 12;
  else if (owner.possessive && (preposition === '' || !/^(?:with|from|to|into|against|than)$/.test(preposition))) base = left ? 11 : 6;
  else if (preposition === 'by') base = left ? 8.5 : 9.5;
  else if (preposition === 'of' || preposition === 'at') base = own || metric === 'compensation' ? (left ? 9.5 : 7.5) : left ? 6 : 5;
  else if (preposition === 'for') base = metric === 'acquisition-price' ? 9 : metric === 'investment-pledge' ? 7 : kind === 'money' ? 5 : 3;
  else if (preposition === 'with' || preposition === 'from' || preposition === 'to' || preposition === 'into' || preposition === 'than' || preposition === 'against') base = left ? 3.6 : 3;
  else if (preposition === 'on' || preposition === 'in' || preposition === 'via' || preposition === 'through') base = owner.name?.kind === 'model' || owner.name?.kind === 'site' || owner.name?.kind === 'programme' ? 6 : left ? 4.5 : 3.5;
  else if (preposition !== '') base = left ? 5 : 4;
  if (left && following(view, owner.last, at)) base = 10;
  if (!left && relative(view, owner.first)) base = 9;
  if ((metric === 'funding-raised' || metric === 'valuation') && leads(view, owner.last)) base *= 0.35;
  if (!left && preposition === 'from' && far < 0.8 && metric === 'funding-raised' && lexicon.profiles.get(owner.entity)?.some((row) => row.metrics.has('funding-raised') && row.names.length > 0) === true) base = 9;
  if (left && opensRelative(view, owner.last)) base = Math.max(base, 10.5);
  const rented = figure.per !== null && /^(?:hour|month|year|day|user)$/.test(figure.per);
  if (owner.name?.kind === 'chip' && rented) base *= 0.12;
  else if (owner.name?.kind === 'chip') base *= metric === 'unit-price' ? 0.9 : metric === 'gpu-shipments' || metric === 'inventory-charge' || metric === 'lost-revenue' || metric === 'revenue' || metric === 'contract-value' ? 0.6 : 0.12;
  if (owner.name?.kind === 'state') base *= metric === 'investment-pledge' || kind !== 'money' || metric === 'capital-expenditure' ? 0.9 : 0.4;
  if (owner.name?.kind === 'market') base *= metric === 'market-value-loss' ? 1 : 0.1;
  if (owner.speaker) base *= owner.name?.kind === 'person' ? 0.35 : 0.75;
  if (metric === 'market-cap' || metric === 'market-value-loss') base *= lexicon.firms.get(owner.entity)?.listed === true || owner.name?.kind === 'market' ? 1 : 0.7;
  if (metric === 'gpu-shipments') base *= lexicon.firms.get(owner.entity)?.vendor === true ? 1.3 : 0.6;
  if (metric === 'gpu-purchases' && lexicon.firms.get(owner.entity)?.vendor === true) base *= 0.5;
  if (metric === 'gpu-purchases' && (preposition === 'for' || preposition === 'to')) base = Math.max(base, 6.5);
  if (metric === 'unit-price' && !rented && lexicon.firms.get(owner.entity)?.vendor === true) base *= 1.2;
  return base / (1 + far / 5);
}

/** "Baidu with 30,000": the name right before the preposition that leads to the figure. */
function following(view: SentenceView, last: number, at: number): boolean {
  return at - last <= 2 && view.tokens[last + 1]?.lower === 'with';
}

/** "Huang's fortune", "Huang's net worth": the person owns the figure. */
function fortune(tokens: readonly Token[], at: number): boolean {
  return (tokens[at] as Token).possessive && tokens.slice(at + 1, at + 4).some((token) => /^(?:fortune|wealth|worth|riches)$/.test(token.lower));
}

/** "the $317 billion that the database maker announced": the owner opens a relative clause. */
function relative(view: SentenceView, first: number): boolean {
  return /^(?:that|which)$/.test(view.tokens[first - 1]?.lower ?? '');
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
