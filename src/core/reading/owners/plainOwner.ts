import type { Metric } from '../../claims/claim';
import { isOfWholeFirm, ofBuyers, ofDoer } from '../../claims/metricTraits';
import type { Question } from '../figureQuestion';
import type { Option, Options } from './options';
import { weighOption } from './optionWeights';
import type { Owner } from './owner';
import { namedRule, unknownRule } from '../rules';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt } from '../words/tokens';

/** From this weight upwards one who is named is plainly said to have a figure; and how far others stay behind who are not. */
const plainlyTheirs = 4.5;
const farBehind = 0.8;

/** What it counts against those on file at a site that another buys for. */
export const ofGuest = 4;

/** The one to whom the words plainly give a figure of a metric, and how much they say for it. */
export interface PlainOwner {
  readonly owner: Owner;
  readonly metric: Metric;
  readonly weight: number;
}

/** Whether a report on somebody who comes into question gives the figure's number. */
export function isAnyEchoed(options: Options): boolean {
  for (let at = 0; at < options.count; at += 1) if (options.at(at).echoes.size > 0) return true;
  return false;
}

/** Whether a firm stands before the figure as the subject of a clause may. */
function actsAlone({ owner: { name, preposition, possessive }, stand }: Option): boolean {
  return stand.left && preposition === '' && !possessive && (name === null || name.kind === 'organisation');
}

/** The one named to whom the words plainly give a figure of this metric; null where they do so to nobody, or where another may have it with them. */
export function plainlyNamed(metric: Metric, question: Question, options: Options): PlainOwner | null {
  const isWhole = isOfWholeFirm(metric);
  let found: Owner | null = null;
  let most = plainlyTheirs;
  for (let at = 0; at < options.count; at += 1) {
    const option = options.at(at);
    const { role, owner } = option;
    if (role !== 'named' || !option.within || (owner.rule !== namedRule && owner.rule !== unknownRule)) continue;
    if (!isWhole && !option.stand.following && !(ofDoer.has(metric) && actsAlone(option))) continue;
    const weight = weighOption(option, metric, question);
    if (weight <= most) continue;
    most = weight;
    found = owner;
  }
  return found === null ? null : { owner: found, metric, weight: most };
}

/**
 * Whether an option would take a figure from the one who is plainly said to have it: then that a report on it gives the very number says nothing.
 * Two who act together have what either has, and a deal is both sides'.
 */
export function isTakenFrom(plain: PlainOwner, { owner, file }: Option, weight: number, { tokens }: SentenceView): boolean {
  const { metric } = plain;
  if (owner.entity === plain.owner.entity || weight >= plain.weight * farBehind) return false;
  if (owner.last === plain.owner.first - 2 && lowerAt(tokens, owner.last + 1) === 'and') return false;
  return isOfWholeFirm(metric) || !file.dealsOf(metric).some(({ names }) => names.includes(plain.owner.entity));
}

/** "Cohere will buy 400,000 chips for Abilene": whether an option only has the site that another buys for. */
export function isGuest({ owner: buyer, metric }: PlainOwner, { owner }: Option): boolean {
  return owner.name?.kind === 'site' && owner.entity !== buyer.entity && buyer.name?.kind === 'organisation' && ofBuyers.has(metric);
}
