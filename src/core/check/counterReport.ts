import type { Claim } from '../claims/claim';
import { isPerson } from '../reading/owners/persons';
import type { Reading } from '../reading/reading';
import type { CheckedMention } from './checkedMention';
import type { Notice, StancedClaim, Standing } from './finding';

/** Claimants whose word alone does not call for an answer in the article: nameless users of a site. */
const nameless = /\b(?:user|commenter|commentator|reader|forum|anonymous|blog(?:ger)?)(?!\w)/i;

/** The names a claim may be recognised by in a draft: claimant, the house in brackets behind a person, first outlet, publisher. */
export function namesOfClaim(claim: Claim): string[] {
  const house = /^(.{1,80}?) \((.{1,80})\)$/.exec(claim.claimant);
  const names = house === null ? [claim.claimant] : [house[1] as string, house[2] as string];
  if (claim.reportedBy !== null) names.push(claim.reportedBy);
  if (claim.publisher !== claim.claimant) names.push(claim.publisher);
  return names;
}

/** Whether a claim's claimant is somebody without a name: a user of a site, a commenter, a forum. */
export function isNameless({ claimant }: Claim): boolean {
  return nameless.test(claimant);
}

/** Whether a claim of the other side is one that a reader would want to have heard of: a denial, or a dated report with a name to it. */
function credible(claim: Claim): boolean {
  if (claim.slip || isNameless(claim)) return false;
  return claim.position !== 'asserts' || claim.date !== null;
}

/** From this ratio upwards two figures are two stories; nearer ones are told by the standing, and that says enough. */
const apart = 1.5;

/** Whether a report of the other side is more than a second opinion on the last digits: a denial, a doubt, or a figure well apart. */
function isWeighty({ claim }: StancedClaim, agreeing: readonly StancedClaim[]): boolean {
  if (claim.position !== 'asserts') return true;
  const middle = (claim.low + claim.high) / 2;
  return agreeing.every(({ claim: { low, high } }) => Math.max((2 * middle) / (low + high), (low + high) / (2 * middle)) >= apart);
}

/** The word under which a draft's blocks tell that something is denied in them; stands beside the names that they hold. */
export const denialName = '\u0000denial';

/**
 * Whether a draft names who gives a claim; a denial by the entity itself is told by words of denial, for its name is there anyway,
 * and so may be that of its head ("Elon Musk's xAI").
 */
function isHeard(claim: Claim, reading: Reading, isNamed: (name: string) => boolean): boolean {
  if (claim.position === 'asserts') return namesOfClaim(claim).some(isNamed);
  const owner = reading.entity?.value;
  return namesOfClaim(claim).some((name) => (name === owner || isNamed(name)) && isNamed(denialName));
}

/** Whether the draft names a house that reported the figure, so that a reader can tell whose word it is; people are named for many reasons. */
export function isSourced(reading: Reading, claims: readonly StancedClaim[], isNamed: (name: string) => boolean): boolean {
  const owner = reading.entity?.value ?? '';
  return claims.some(({ claim: { claimant, reportedBy }, stance }) =>
    stance === 'agrees'
    && (reportedBy === null || claimant === reportedBy)
    && claimant !== owner
    && !isPerson(claimant)
    && isNamed(claimant));
}

/** Whether the draft names somebody who stands against a figure, so that a reader is not left with the writer's word alone. */
export function isAnswered(reading: Reading, claims: readonly StancedClaim[], isNamed: (name: string) => boolean): boolean {
  const owner = reading.entity?.value ?? '';
  const against = claims.filter(({ stance, claim }) => (stance === 'disputes' || stance === 'differs') && credible(claim));
  return against.some(({ claim }) => (claim.position !== 'asserts' || !namesOfClaim(claim).includes(owner)) && isHeard(claim, reading, isNamed));
}

/** Words by which the next sentence, or what is left of the figure's own, tells that somebody sees it otherwise. */
const contested = new RegExp([
  String.raw`\b(?:contested|disputed|challenged|questioned|doubted|criticised|criticized|sceptics?|skeptics?|critics?|misleading|exaggerated|understated?s?|overstated?s?|omits?|leaves? out)(?!\w)`,
  String.raw`\b(?:far|much|well|significantly|considerably|many times) (?:higher|lower|more|less|bigger|smaller|above|below)(?!\w)`,
  String.raw`\btoo (?:low|high)(?!\w)`,
  String.raw`\b(?:represents?|covers?|refers? to|reflects?|counts?|includes?|citing) only(?!\w)`,
  String.raw`\b(?:other|another|later|some) (?:reports?|estimates?|analysts?) (?:said|says?|put|puts|estimates?|estimated|suggests?|suggested)(?!\w)`,
  String.raw`\b(?:only|just) (?:the )?(?:final|last) (?:training )?run(?!\w)`,
  String.raw`\b(?:does|do|did) not include(?!\w)`,
].join('|'), 'i');

/** The same of the words before it in its sentence: "critics note that the $5.6 million …", "an important caveat". */
const contestedAhead = /\b(?:critics?|criticisms? of|critiques? of|caveats?|sceptics?|skeptics?|debunk(?:s|ed|ing)?|myths?)(?!\w)/i;

/** Characters behind a figure in which such words are looked for. */
const contestReach = 400;

/** Whether around a figure or right behind it the text says that it is contested: then no other side is missing, be it without a name. */
export function isContested({ end, home: { block: { sentences, prose: { text } } } }: CheckedMention): boolean {
  const at = sentences.findIndex((sentence) => sentence.end >= end);
  const last = sentences[at + 1] ?? sentences[at];
  const own = sentences[at];
  if (own !== undefined && contestedAhead.test(text.slice(Math.max(own.start, end - contestReach), end))) return true;
  return last !== undefined && contested.test(text.slice(end, Math.min(last.end, end + contestReach)));
}

/**
 * The notice that a disputed figure is told with its source while nobody of the other side is named anywhere in the draft;
 * null where there is no conflict, the writer speaks (that is `attribution`), the other side is there, or it gives nearly the
 * same figure. A figure that is itself the reply to another one of the draft lacks no other side. `isNamed` answers for a name as it stands in the claim;
 * `isTold` whether a figure of the draft agrees with the claim of that id.
 */
export function counterReport(
  reading: Reading,
  standing: Standing,
  claims: readonly StancedClaim[],
  isNamed: (name: string) => boolean,
  isTold: (claimId: string) => boolean = () => false,
): Notice | null {
  if (standing !== 'conflict' || reading.attribution === null) return null;
  const against = claims.filter(({ stance, claim }) => (stance === 'disputes' || stance === 'differs') && credible(claim));
  const speaker = reading.attribution.value;
  if (against.some(({ claim }) => claim.position !== 'asserts' && namesOfClaim(claim).includes(speaker))) return null;
  const agreeing = claims.filter(({ stance, claim }) => stance === 'agrees' && !claim.slip);
  if (agreeing.some(({ claim }) => claim.relations.some(({ type, target }) => type === 'disputes' && isTold(target)))) return null;
  const elsewhere = against.filter(({ claim }) => !namesOfClaim(claim).includes(speaker));
  const others = elsewhere.filter((entry) => isWeighty(entry, agreeing));
  if (others.length === 0) return null;
  if (elsewhere.some(({ claim }) => isHeard(claim, reading, isNamed) || (claim.position === 'asserts' && isTold(claim.id)))) return null;
  return {
    code: 'counter-report',
    kind: others[0]?.claim.position === 'denies' ? 'denial' : others[0]?.stance === 'disputes' ? 'dispute' : 'other-figure',
    detail: { claimant: (others[0] as StancedClaim).claim.claimant },
    claims: others.slice(0, 3).map(({ claim }) => claim.id),
    related: [],
  };
}
