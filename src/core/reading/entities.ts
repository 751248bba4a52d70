import { speakerRule } from './attribution';
import type { Focus } from './context';
import { describedAt, firmDescribed, firmOfNamed, meansMaker, referenceAt, resolveDescription, toldByProduct } from './descriptions';
import { oneOfTwo } from './latter';
import { isApposed, leadsToNamed, leadsToUnknown, ownsUnknown } from './ledUpTo';
import type { Lexicon } from './lexicon';
import type { Name } from './names';
import { countedChipRule, makerRule, nearPronounRule, pronounRule, unknownRule } from './owner';
import type { Owner } from './owner';
import { isAttribute } from './nameWords';
import { descriptionRule, namedRule } from './rules';
import type { SentenceView } from './sentenceView';
import { isStateAdjective } from './states';
import { strangerBefore } from './strangers';
import { lowerAt, tokenAt } from './tokens';
import type { Token } from './tokens';
import { unknownFirmAt } from './unknownFirms';
import { words, WordTest } from './words';
import { chipIn } from './countedChips';
import { isProduct, pricesChip } from './products';
import { actingTogether, jointAt, largestFirms, largestFirmsAt, opensTogether } from './jointNames';
import { namesFormerFirm, saysOfLeaving } from './formerFirms';
import { ownsFortune } from './fortunes';
import { leadsRound } from './ownerClauses';
import { actsAsHead } from './persons';
import { prepositionBefore } from './prepositions';

/** Posts by which a person belongs to a firm. */
const posts = new WordTest(new Set(words('ceo cfo cto coo chief chiefs boss head president chairman chairwoman chair founder founders cofounder co-founder co-founders executive spokesman spokeswoman spokesperson economist scientist engineer researcher analyst')));
const holding = new WordTest(new Set(words('runs run leads led heads headed founded co-founded chairs')));
/** Verbs and prepositions whose "it" is not the subject of their clause. */
const reaching = new WordTest(new Set(words('values valued valuing value gives gave giving leaves left leaving put puts putting backs backed backing lifts lifted lifting brings brought takes took pushes pushed catapulted pays paid owes sold sells sell makes made makes prices priced pricing expects expected sees wants wanted in into for with from to at behind')));

/** Owners named or pointed at in a sentence, in order. `known` are entities named earlier, latest first, `later` those that the block names, `product` the one named last. */
export function findOwners(view: SentenceView, known: readonly string[], later: readonly string[], focus: Focus | null, product: Name | null, lexicon: Lexicon, text: string): Owner[] {
  const owners: Owner[] = [];
  const { tokens } = view;
  let earlier: readonly string[] = known;
  let subject: Focus | null = null;
  let speaking: Focus | null = null;
  let made = product;
  // "Together with Alibaba it has ordered": with whom one acts, "it" does not mean.
  const accompanied = opensTogether(tokens);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'name' && token.name !== null) {
      const name = token.name;
      if (isProduct(name)) made = name;
      if (name.kind !== 'chip' && isAttribute(text, token.end)) continue;
      const joint = jointAt(tokens, at, lexicon, text);
      const entity = joint?.name ?? name.entity ?? (name.kind === 'person' ? name.name : null);
      if (entity === null || name.kind === 'claimant') continue;
      if (name.kind === 'person' && ownsFortune(tokens, at)) {
        owners.push({ entity: name.name, subject: null, name, first: at, last: at, start: token.start, end: token.end, possessive: token.possessive, preposition: '', speaker: false, aside: false, rule: namedRule, sure: 0.9 });
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
      if (name.kind !== 'person' && (view.classes & saysOfLeaving) !== 0 && namesFormerFirm(tokens, at)) continue;
      if (name.kind === 'state' && token.possessive && ownsCrowd(tokens, at)) continue;
      if (name.kind === 'person' && standsWithOthers(tokens, at, name)) continue;
      const speaker = speakerRule(tokens, at) !== null;
      const last = joint?.last ?? at;
      if (joint === null && token.possessive && (ownsUnknown(tokens, at, text) || leadsToNamed(tokens, at))) continue;
      const preposition = isStateAdjective(name.spelling) ? ruleOfAdjective(tokens, at, entity, lexicon) : prepositionBefore(tokens, at);
      const person = name.kind === 'person' && !actsAsHead(tokens, last);
      const aside = person || (joint === null && postAt(tokens, at));
      owners.push({
        entity, subject: joint === null ? name.subject : null, name, first: at, last, start: token.start, end: (tokens[last] as Token).end,
        possessive: (tokens[last] as Token).possessive, preposition, speaker: speaker || aside, aside, rule: namedRule, sure: 0.95,
      });
      // Who leads a round is not the one that raises it.
      const backs = focus !== null && focus.entity !== entity && leadsRound(view, last);
      if (earlier[0] !== entity && !backs) earlier = [entity, ...earlier.filter((other) => other !== entity)];
      if (speaker && !aside) speaking = { entity, subject: null };
      else if (!backs && name.kind !== 'chip' && (preposition === '' || (subject === null && name.kind !== 'state' && !(accompanied && preposition === 'with') && !isOtherSide(tokens, last, preposition))) && !speaker && !aside) subject = { entity, subject: name.subject };
      if (joint !== null) at = joint.last;
      continue;
    }
    if (token.kind === 'figure') {
      // Hours on chips are none of their maker's.
      const chip = token.lower.endsWith('hours') ? null : chipIn(token.lower, lexicon);
      if (chip !== null && chip.entity !== null) {
        owners.push({ entity: chip.entity, subject: chip.subject, name: chip, first: at, last: at, start: token.start, end: token.end, possessive: false, preposition: '', speaker: false, aside: false, rule: chip.subject === null ? makerRule : countedChipRule, sure: 0.75 });
      }
      continue;
    }
    const unknown = unknownFirmAt(tokens, at, text);
    if (unknown !== null) {
      const backs = leadsRound(view, unknown.last);
      const preposition = backs ? 'behind' : prepositionBefore(tokens, at);
      const speaker = (speakerRule(tokens, at) ?? speakerRule(tokens, unknown.last)) !== null;
      const aside = postAt(tokens, at) || postAt(tokens, unknown.last);
      owners.push({
        entity: unknown.name, subject: null, name: null, first: at, last: unknown.last, start: token.start, end: token.start + unknown.name.length, possessive: unknown.possessive, preposition, speaker: speaker || aside, aside,
        rule: unknownRule, sure: 0.8,
      });
      if (!speaker && !aside && !backs) earlier = [unknown.name, ...earlier];
      if (speaker && !aside) speaking = { entity: unknown.name, subject: null };
      else if ((preposition === '' || subject === null) && !speaker && !aside && !backs) subject = { entity: unknown.name, subject: null };
      at = unknown.last;
      continue;
    }
    const crowd = largestFirmsAt(tokens, at);
    if (crowd >= 0) {
      const end = tokens[crowd] as Token;
      owners.push({
        entity: largestFirms, subject: null, name: null, first: at, last: crowd, start: token.start, end: end.end, possessive: end.possessive, preposition: prepositionBefore(tokens, at), speaker: false, aside: false,
        rule: namedRule, sure: 0.85,
      });
      at = crowd;
      continue;
    }
    const one = oneOfTwo(tokens, at, owners, known);
    if (one !== null) {
      const { possessive, end } = tokens[at + 1] as Token;
      const preposition = prepositionBefore(tokens, at);
      owners.push({ entity: one.entity, subject: null, name: null, first: at, last: at + 1, start: token.start, end, possessive, preposition, speaker: false, aside: false, rule: descriptionRule, sure: one.here ? 0.85 : 0.72 });
      if (preposition === '') subject = { entity: one.entity, subject: null };
      at += 1;
      continue;
    }
    const reference = referenceAt(tokens, at, text);
    if (reference === null || isApposed(tokens, reference.last, text) || leadsToUnknown(tokens, reference, text)) continue;
    const byProduct = reference.pronoun || reference.ofPerson ? (made !== null && meansMaker(tokens, at) ? { entity: made.entity, last: at + 1 } : null) : toldByProduct(tokens, reference.last, lexicon);
    if (byProduct !== null && byProduct.entity !== null) {
      const { entity, last } = byProduct;
      const preposition = prepositionBefore(tokens, at);
      owners.push({
        entity, subject: null, name: null, first: at, last, start: token.start, end: (tokens[last] as Token).end, possessive: (tokens[last] as Token).possessive, preposition,
        speaker: false, aside: false, rule: descriptionRule, sure: 0.85,
      });
      if (earlier[0] !== entity) earlier = [entity, ...earlier.filter((other) => other !== entity)];
      if (preposition === '') subject = { entity, subject: null };
      at = last;
      continue;
    }
    if (made !== null && made.entity !== null && pricesChip(view, at, made)) {
      owners.push({ entity: made.entity, subject: made.subject, name: made, first: at, last: at, start: token.start, end: token.end, possessive: false, preposition: '', speaker: false, aside: false, rule: pronounRule, sure: 0.75 });
      continue;
    }
    const target: Focus | null = reference.pronoun ? besideName(tokens, at) ?? pointedAt(tokenAt(tokens, at - 1), token, subject, speaking, focus, lexicon) : null;
    // "Enron paid $100 million to have its name …": a sentence with a subject of its own points back to that one.
    if (target !== null && subject === null && speaking === null && strangerBefore(view, at, text)) continue;
    const described = reference.pronoun ? null : reference.ofPerson ? firmOfNamed(reference.traits, later, lexicon) : resolveDescription(reference, earlier, later, lexicon);
    const entity: string | undefined = target?.entity ?? described?.entity;
    if (entity === undefined) continue;
    owners.push({
      entity, subject: target?.subject ?? null, name: null, first: reference.first, last: reference.last, start: token.start, end: (tokens[reference.last] as Token).end,
      possessive: reference.possessive, preposition: prepositionBefore(tokens, reference.first), speaker: false, aside: false,
      rule: !reference.pronoun ? descriptionRule : target === subject && isAlone(owners, entity) ? nearPronounRule : pronounRule, sure: described?.narrowed === true ? 0.85 : 0.8,
    });
    if (described !== null && !reference.possessive && prepositionBefore(tokens, reference.first) === '') subject = { entity, subject: null };
    at = reference.last;
  }
  return lexicon.joints.length === 0 || owners.length < 3 ? owners : actingTogether(tokens, owners, lexicon);
}

const otherSides: ReadonlySet<string> = new Set(words('from with to unlike against via through'));
const being: ReadonlySet<string> = new Set(words('is was are were'));

/** "From Nvidia it is to get": whether a name that ends at `last` is set off by its preposition from the "it" right behind it; "With Nvidia it is different" sets nobody off. */
function isOtherSide(tokens: readonly Token[], last: number, preposition: string): boolean {
  if (!otherSides.has(preposition) || tokenAt(tokens, last)?.possessive === true) return false;
  const at = lowerAt(tokens, last + 1) === ',' ? last + 2 : last + 1;
  const pronoun = lowerAt(tokens, at);
  return (pronoun === 'it' || pronoun === 'they') && (!being.has(lowerAt(tokens, at + 1)) || lowerAt(tokens, at + 2) === 'to');
}

/** "the French plan" is the plan of France, "CoreWeave's British roll-out" that firm's, unless it stands under the state on file. */
function ruleOfAdjective(tokens: readonly Token[], at: number, state: string, lexicon: Lexicon): string {
  const owner = tokenAt(tokens, at - 1);
  const firm = owner?.possessive === true ? owner.name?.entity ?? null : null;
  return firm === null || lexicon.files.of(state).dealsOf('investment-pledge').some(({ names }) => names.includes(firm)) ? 'of' : 'beside';
}

/** "Sam Altman, Larry Ellison and Masayoshi Son promised $500 billion": whether a person acts together with one of another firm, so that neither firm alone does. */
function standsWithOthers(tokens: readonly Token[], at: number, { entity }: Name): boolean {
  for (const step of [-1, 1]) {
    const link = lowerAt(tokens, at + step);
    if (link !== ',' && link !== 'and') continue;
    const further = at + step * (link === 'and' && lowerAt(tokens, at + 2 * step) === ',' ? 3 : 2);
    const other = tokenAt(tokens, further)?.name;
    if (other?.kind === 'person' && other.entity !== null && entity !== null && other.entity !== entity) return true;
  }
  return false;
}

/** Whether a sentence has named one firm so far, and by its name: what points back there leaves no choice. */
function isAlone(owners: readonly Owner[], entity: string): boolean {
  return owners.some(({ rule }) => rule === namedRule) && owners.every((owner) => owner.entity === entity || owner.name?.kind === 'chip');
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
    preposition: prepositionBefore(tokens, at), speaker: false, aside: false, rule: descriptionRule, sure: 0.8,
  };
}

/** "cheaper than DeepSeek with its $5.6 million": right behind "with" or "and", "its" is the one named before; null elsewhere. */
function besideName(tokens: readonly Token[], at: number): Focus | null {
  const joint = lowerAt(tokens, at - 1);
  if (lowerAt(tokens, at) !== 'its' || (joint !== 'with' && joint !== 'and')) return null;
  const name = tokenAt(tokens, at - 2)?.name;
  return name?.entity == null || name.kind === 'chip' || name.kind === 'person' || name.kind === 'claimant' ? null : { entity: name.entity, subject: name.subject };
}

/** Whom a pronoun stands for: an object is not the subject of its own clause ("Nvidia would invest in it"). */
function pointedAt(before: Token | undefined, pronoun: Token, subject: Focus | null, speaking: Focus | null, focus: Focus | null, lexicon: Lexicon): Focus | null {
  if (subject !== null && (pronoun.lower === 'it' || pronoun.lower === 'them') && before?.kind === 'word' && reaching.passes(before.word)) {
    const other = speaking ?? focus;
    if (other !== null && other.entity !== subject.entity) return other;
  }
  const target = subject ?? speaking ?? focus;
  const one = pronoun.lower === 'it' || pronoun.lower === 'its';
  return one && target !== null && lexicon.joints.some(({ name }) => name === target.entity) ? null : target;
}

/** "Anthropic's chief executive", "the boss of Anthropic", "OpenAI CEO", "who runs Scale AI": the firm says who the person is. */
function postAt(tokens: readonly Token[], at: number): boolean {
  // "Nvidia's Jensen Huang": whose he is, not whose the figure is.
  if ((tokens[at] as Token).possessive && tokenAt(tokens, at + 1)?.name?.kind === 'person') return true;
  if (at > 0) {
    const before = tokens[at - 1] as Token;
    if (before.lower === 'of' || before.lower === 'at') return at > 1 && posts.passes((tokens[at - 2] as Token).word);
    if (holding.passes(before.word)) return lowerAt(tokens, at - 2) === 'who';
  }
  for (let step = 1; step <= 2; step += 1) {
    const next = tokenAt(tokens, at + step);
    if (next?.kind !== 'word') return false;
    if (posts.passes(next.word)) return true;
  }
  return false;
}

/** Many who are of a place, and whose money is their own. */
const crowds: ReadonlySet<string> = new Set(words('labs firms companies start-ups startups banks carmakers chipmakers businesses investors funds utilities developers groups manufacturers insurers universities households consumers taxpayers exporters retailers unicorns entrepreneurs billionaires giants champions makers miners airlines operators'));

/** "Europe's labs", "China's big tech firms": whose figures are not the state's. */
function ownsCrowd(tokens: readonly Token[], at: number): boolean {
  for (let place = at + 1; place <= at + 4; place += 1) {
    const token = tokenAt(tokens, place);
    if (token?.kind !== 'word') return false;
    if (crowds.has(token.lower) && !token.possessive) return true;
  }
  return false;
}
