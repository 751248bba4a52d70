import { chipLink } from '../claims/chipLink';
import type { Claim } from '../claims/claim';
import type { Context } from '../reading/context';
import type { Lexicon } from '../reading/names/lexicon';
import type { Reading } from '../reading/reading';
import { namedRule } from '../reading/rules';
import { toldMonth } from '../reading/times/toldMonths';
import type { CheckGround } from './checkGround';
import { around } from './otherParty';
import { isIntoAnother } from '../claims/dealSubjects';
import { outright } from './relevance';

/** Whom the words around a figure name, each once, and whose it was read to be. `names` are those of its block, `before` its context. */
export function namedAround({ entity }: Reading, names: readonly string[], before: Context): readonly string[] {
  const named = around(names, before);
  return entity === null || named.includes(entity.value) ? named : [...named, entity.value];
}

/** What is on file of several together, all of whom are named, or of no organisation. */
export function unowned(named: readonly string[], lexicon: Lexicon): readonly string[] {
  const topics = topicsOf(lexicon);
  if (named.length < 2) return topics;
  const together = lexicon.joints.filter(({ members }) => members.length > 0 && members.every((member) => named.includes(member)));
  return together.length === 0 ? topics : [...together.map(({ name }) => name), ...topics];
}

const ofLexicons = new WeakMap<Lexicon, readonly string[]>();

/** What reports are on that is no organisation's. */
export function topicsOf(lexicon: Lexicon): readonly string[] {
  let topics = ofLexicons.get(lexicon);
  if (topics === undefined) ofLexicons.set(lexicon, (topics = [...new Set(lexicon.general.map(({ entity }) => entity))]));
  return topics;
}

const oneYear = /^(?:19|20)\d\d$/;

/** Whether a claim is on one year alone, and the figure is told of one that lies more than a year before or after it. */
function isOfOtherYears({ period: filed }: Claim, period: Reading['period']): boolean {
  if (filed === null || !oneYear.test(filed) || period === null || period.sure < outright) return false;
  const told = toldMonth(period)?.year;
  return told !== undefined && Math.abs(Number(told) - Number(filed)) > 1;
}

const numbers = /\d{1,3}(?:,\d{3}){1,5}/g;
const years = /\b20\d\d\b/;

/**
 * Whether a sentence may mean what a claim is on: no other of the owner's things is named, all firms are that its subject
 * names beside the owner ("Investment in Anthropic"), so are numbers ("350,000 H100s"), and no other year than its own is, nor
 * another month told for the figure.
 * `digits` are those of the figure in it, `named` those named around.
 */
export function mayBeMeant(
  claim: Claim,
  digits: number,
  { entity: owner, subject: thing, period }: Reading,
  named: readonly string[],
  sentence: string,
  { claims, lexicon: { files, firms } }: Pick<CheckGround, 'claims' | 'lexicon'>,
): boolean {
  const { entity, subject, chip } = claim;
  if (isOfOtherYears(claim, period)) return false;
  if (thing !== null && thing.value !== subject && thing.rule === namedRule && thing.sure >= outright) return false;
  const isChip = (name: string): boolean => claims.ofEntity(entity).some((other) => other.chip === name);
  if (thing !== null && chip !== null && chipLink(thing.value, chip) === 'other' && isChip(thing.value)) return false;
  if (subject === null) return true;
  // What others have put into a firm is many sums, and a round digit is any of them.
  if (digits < 2 && owner !== null && owner.value !== entity && subject.includes(owner.value) && isIntoAnother(subject)) return false;
  if (subject.match(numbers)?.every((number) => sentence.includes(number)) === false) return false;
  const profile = files.of(entity).profiles.find((row) => row.subject === subject);
  if (profile === undefined) return true;
  if (profile.year !== null && !sentence.includes(profile.year) && years.test(sentence)) return false;
  const month = profile.month === null || period === null || period.sure < outright ? null : toldMonth(period)?.month ?? null;
  if (month !== null && month !== profile.month) return false;
  return profile.parties.every((party) => named.includes(party) || party === entity || !firms.has(party));
}
