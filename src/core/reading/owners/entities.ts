import { speakerRule } from './attribution';
import { clauseStrangerAt } from './clauseStrangers';
import type { ClauseStranger } from './clauseStrangers';
import type { Focus } from '../context';
import { chipIn } from '../parts/countedChips';
import { describedStrangerAt } from './describedStrangers';
import { addCrowd, crowdAt, institutionAt, opensCrowd } from './crowds';
import { opensReference, referenceAt } from '../sentence/descriptions';
import { actingTogether, countedJointAt, largestFirms, largestFirmsAt, sized } from './jointNames';
import { oneOfTwo, opensOneOfTwo } from './latter';
import type { OneOfTwo } from './latter';
import type { Lexicon } from '../names/lexicon';
import type { Name } from '../names/names';
import { addNamed, postAt } from './namedOwners';
import { ownerAt, sureOfStranger } from './owner';
import type { Owner } from './owner';
import { leadsRound } from './ownerClauses';
import { OwnerSearch } from './ownerSearch';
import { addLand } from './pointedLands';
import { addPointed } from './pointedOwners';
import { prepositionBefore } from './prepositions';
import { countedChipRule, descriptionRule, makerRule, namedRule, unknownRule } from '../rules';
import type { SentenceView } from '../sentence/sentenceView';
import type { Token } from '../words/tokens';
import { unknownFirmAt } from './unknownFirms';
import type { UnknownFirm } from './unknownFirms';
import { WordTest } from '../words/words';

/**
 * Owners named or pointed at in a sentence, in order. `known` are entities named earlier, latest
 * first, `later` those that the block names, `product` and `land` the ones named last.
 */
export function findOwners(
  view: SentenceView,
  known: readonly string[],
  later: readonly string[],
  focus: Focus | null,
  product: Name | null,
  land: string | null,
  lexicon: Lexicon,
  text: string,
): Owner[] {
  const { tokens } = view;
  const search = new OwnerSearch(view, text, known, later, focus, product, land, lexicon);
  const { owners } = search;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'name' && token.name !== null) at = addNamed(search, at, token, token.name);
    else if (token.kind === 'figure') addMaker(search, at, token);
    else {
      search.resume(at);
      if (token.kind === 'word' && (token.word.capital || mayTell.passes(token.word))) at = addTold(search, at, known);
    }
  }
  return lexicon.joints.length === 0 || owners.length < 3 ? owners : actingTogether(tokens, owners, lexicon);
}

/** Words besides those with a capital from which on an owner may be told without a name on file. */
const mayTell = new WordTest(new Set([...opensCrowd, ...sized, ...opensReference, opensOneOfTwo, 'all']));

/** Adds whoever made the chips that the figure at token `at` counts, where it says so. */
function addMaker({ view: { tokens }, owners, lexicon }: OwnerSearch, at: number, { lower, measures }: Token): void {
  // Hours on chips are none of their maker's.
  const chip = measures === 'gpu-hours' ? null : chipIn(lower, lexicon);
  if (chip === null || chip.entity === null) return;
  owners.push(ownerAt(
    tokens,
    at,
    at,
    { entity: chip.entity, subject: chip.subject, name: chip },
    '',
    chip.subject === null ? makerRule : countedChipRule,
    0.75,
  ));
}

/** Adds the owner that words without a name on file tell from token `at` on, where they do; returns the place of the last of them. */
function addTold(search: OwnerSearch, at: number, known: readonly string[]): number {
  const { view: { tokens }, text, owners } = search;
  const unknown = unknownFirmAt(tokens, at, text);
  if (unknown !== null) return addUnknown(search, at, unknown);
  const stranger = clauseStrangerAt(tokens, at);
  if (stranger !== null && !search.lexicon.firms.has(stranger.name)) return addStranger(search, at, stranger);
  const described = describedStrangerAt(search.view, at);
  if (described >= 0) return addCrowd(search, at, described);
  if (!mayTell.passes((tokens[at] as Token).word)) return at;
  // Where nobody is told before an institution nobody's figure is its own.
  const many = Math.max(crowdAt(tokens, at), owners.length > 0 ? institutionAt(tokens, at) : -1);
  if (many >= 0) return addCrowd(search, at, many);
  const crowd = largestFirmsAt(tokens, at);
  if (crowd >= 0) {
    owners.push(ownerAt(tokens, at, crowd, { entity: largestFirms, subject: null, name: null }, prepositionBefore(tokens, at), namedRule, 0.85));
    return crowd;
  }
  const joint = countedJointAt(tokens, at, search.earlier, search.lexicon);
  if (joint !== null) {
    owners.push(ownerAt(tokens, at, joint.last, { entity: joint.name, subject: null, name: null }, '', descriptionRule, 0.85));
    search.subject = { entity: joint.name, subject: null };
    return joint.last;
  }
  const one = oneOfTwo(tokens, at, owners, known);
  if (one !== null) return addOneOfTwo(search, at, one);
  if (addLand(search, at)) return at + 1;
  const reference = referenceAt(tokens, at, text);
  return reference === null ? at : addPointed(search, at, reference);
}

/** The owner from token `at` on that no report is on file for. */
function unknownOwner(
  tokens: readonly Token[],
  at: number,
  { name: entity, last, possessive }: UnknownFirm,
  { preposition, speaker, aside, sure }: Pick<Owner, 'preposition' | 'speaker' | 'aside' | 'sure'>,
): Owner {
  const { start } = tokens[at] as Token;
  const end = start + entity.length;
  return { entity, subject: null, name: null, first: at, last, start, end, possessive, preposition, speaker, aside, rule: unknownRule, sure };
}

/** How sure an owner is whom something calls a firm. */
const sureOfUnknown = 0.8;

function addUnknown(search: OwnerSearch, at: number, firm: UnknownFirm): number {
  const { name: entity, last } = firm;
  const { view, owners } = search;
  const { tokens } = view;
  const backs = leadsRound(view, last);
  const preposition = backs ? 'behind' : prepositionBefore(tokens, at);
  const speaks = (speakerRule(tokens, at) ?? speakerRule(tokens, last)) !== null;
  const aside = postAt(tokens, at) || postAt(tokens, last);
  owners.push(unknownOwner(tokens, at, firm, { preposition, speaker: speaks || aside, aside, sure: sureOfUnknown }));
  if (aside) return last;
  if (speaks) search.speaking = { entity, subject: null };
  else if (!backs) {
    search.note(entity);
    if (preposition === '' || search.subject === null) search.subject = { entity, subject: null };
    if (preposition === '') search.interrupt(last, { entity, subject: null });
  }
  return last;
}

function addStranger(search: OwnerSearch, at: number, firm: ClauseStranger): number {
  const { name: entity, last, relative, leads } = firm;
  const { view: { tokens }, owners } = search;
  const speaker = speakerRule(tokens, last) !== null;
  const preposition = relative ? prepositionBefore(tokens, at) : '';
  owners.push(unknownOwner(tokens, at, firm, { preposition, speaker, aside: false, sure: leads ? sureOfUnknown : sureOfStranger }));
  if (speaker || relative) return last;
  search.note(entity);
  search.subject = { entity, subject: null };
  search.interrupt(last, search.subject);
  return last;
}

function addOneOfTwo(search: OwnerSearch, at: number, { entity, here }: OneOfTwo): number {
  const { view: { tokens }, owners } = search;
  const preposition = prepositionBefore(tokens, at);
  owners.push(ownerAt(tokens, at, at + 1, { entity, subject: null, name: null }, preposition, descriptionRule, here ? 0.85 : 0.72));
  if (preposition === '') search.subject = { entity, subject: null };
  return at + 1;
}
