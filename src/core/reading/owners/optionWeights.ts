import type { Metric } from '../../claims/claim';
import { betweenFirms } from '../../claims/metricTraits';
import type { EntityFile } from '../names/entityFile';
import type { Question } from '../figureQuestion';
import { hasCurrency, isPiece } from './options';
import type { Option } from './options';
import type { Owner } from './owner';
import { weighStand } from './ownerWeights';
import { isState } from '../names/states';
import { partiesOf } from './stands';

const raisingWords = /rais|clos|secur|round|series|ipo|offering|listing/i;

const noSubjects: readonly string[] = [];

/** Subjects named near the figure, chips and those only compared with apart. */
export function subjectsNear(near: readonly Owner[]): readonly string[] {
  let found: string[] | null = null;
  for (const { subject, name, preposition } of near) if (subject !== null && name?.kind !== 'chip' && preposition !== 'beside') (found ??= []).push(subject);
  return found ?? noSubjects;
}

/** What an option's place alone is worth; those named are weighed by how they stand to the figure. */
export function weighOption({ role, stand, within, file }: Option, metric: Metric | null, { figure }: Question): number {
  switch (role) {
    case 'named': return within ? weighStand(stand, metric) : 0;
    case 'row': return 9;
    // Counts stand under the maker's name as well as under the buyer's.
    case 'column': return metric !== 'gpu-shipments' && figure.kind !== 'money' && file.vendor ? 4 : 9.5;
    case 'fallback': return 2.4;
    case 'heading': return 0.8;
    case 'beside': return 0.6;
    case 'theirs': return 2;
    case 'seller': return 2;
  }
}

// Apart from those who ask: what is built into them for every figure they do not need.
function holdsOneOf(known: ReadonlySet<string>, words: readonly string[]): boolean {
  return words.some((word) => known.has(word));
}

const paying = /spend|pay|buy|purchas|order/i;

/** "Anthropic has agreed to spend $100 billion on": whether a firm that is named pays, so that the sum is no deal of one who went before. */
function paysBefore(owners: readonly Owner[], at: number, words: string): boolean {
  return paying.test(words) && owners.some(({ end, last, preposition, speaker, possessive, name }) =>
    end > 0 && last < at && preposition === '' && !speaker && !possessive && name?.kind === 'organisation');
}

/** Whether another than `entity` is named before the token at `at` as having something. */
function hasBefore(owners: readonly Owner[], at: number, entity: string): boolean {
  return owners.some((owner) => owner.possessive && owner.first < at && owner.entity !== entity);
}

/** What the reports on file, and the firm itself, say for this owner having such a figure. */
export function bonusOf(
  { at, figure, near: owners, named, words, lexicon }: Question,
  { owner, role, stand, file, echoes }: Option,
  near: readonly string[],
  metric: Metric,
  ownerWeight: number,
  spoken: boolean,
): number {
  let bonus = 0;
  const subjects = file.held?.get(metric);
  if (subjects !== undefined) bonus += 1.8;
  if (echoes.size > 0) bonus += (echoes.get(metric)?.weight ?? 0) * (role === 'fallback' ? 0.5 : 1);
  if (subjects !== undefined && near.length > 0 && subjects.size > 0 && holdsOneOf(subjects, near)) bonus += 2;
  // "OpenAI's round": what is raised by one who is named is no deal of another's that went before.
  const others = role === 'fallback' && hasBefore(owners, at, owner.entity) && raisingWords.test(words);
  if (
    subjects !== undefined
    && spoken
    && !others
    && !(role === 'named' && stand.dates)
    && (named.has(owner.entity) ? named.size > 1 : named.size > 0)
    && betweenFirms.has(metric)
    && owner.name?.kind !== 'person'
    && (metric !== 'funding-raised' || (owner.preposition === 'from' && owner.first > at) || !raisingWords.test(words))
  ) {
    const parties = metric === 'funding-raised' && owner.preposition === 'from' ? partiesOf(owners, at, named) : named;
    const isPaid = role === 'fallback' && !isState(owner.entity) && paysBefore(owners, at, words);
    if (!isPaid && dealsWith(file, metric, parties)) bonus += role === 'fallback' ? (echoes.has(metric) ? 6 : 2) : ownerWeight < 3.5 ? 4.5 : 6;
  }
  // "Nvidia will ship 18,000 GB300 chips to Humain": what a maker ships, a buyer gets, where a report gives that very number.
  const echo = metric === 'gpu-purchases' && owner.preposition === 'to' && owner.first > at ? echoes.get(metric) : undefined;
  if (echo?.telling === true && echo.exact !== null) bonus += 12;
  if (figure.kind === 'money' && figure.unit !== 'USD' && lexicon.claims !== null && hasCurrency(owner.entity, figure.unit, lexicon.claims)) bonus += 1.5;
  // A firm that is listed by now was valued before it was.
  return listedFits(owner, file, metric, figure.per) || (metric === 'valuation' && echoes.has(metric)) ? bonus : bonus - 2.5;
}

/** Whether a report on the owner is of a deal with the very firms that are named beside it. */
function dealsWith(file: EntityFile, metric: Metric, named: ReadonlySet<string>): boolean {
  return file.dealsOf(metric).some((row) => row.names.every((name) => named.has(name)));
}

/** Whether such a firm has figures of this metric: only listed ones a market value, only makers of chips shipments. */
function listedFits(owner: Owner, file: EntityFile, metric: Metric, per: string | null): boolean {
  const listed = file.listed || owner.name?.kind === 'market';
  switch (metric) {
    case 'market-cap': case 'market-value-loss': return listed;
    case 'valuation': return !listed && owner.name?.kind !== 'state';
    case 'net-loss': return !listed;
    case 'capital-expenditure': return owner.name?.kind !== 'state' && owner.name?.kind !== 'programme';
    case 'unit-price': return per === null || !isPiece(per) || file.vendor;
    case 'gpu-shipments': return file.vendor;
    default: return true;
  }
}
