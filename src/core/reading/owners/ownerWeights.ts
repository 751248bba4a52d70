import type { Metric } from '../../claims/claim';
import { boughtFrom, ofChipMakers, ofItsOwner } from '../../claims/metricTraits';
import { onlySpeaks } from './owner';
import { makerRule } from '../rules';
import type { Stand } from './stands';

/** How well an owner suits a figure of this metric; 0 where it does not at all. */
export function weighStand(stand: Stand, metric: Metric | null): number {
  const { owner, left, far, vendor, listed, counted, own, rented } = stand;
  // Chips that were sold or made are their maker's, whoever tells of them.
  if (owner.rule === makerRule) return metric === 'gpu-shipments' && own ? 4.5 : 0;
  if (own && counted) return metric === 'gpu-shipments' ? 4 : 0;
  if ((counted && metric !== 'unit-price') || onlySpeaks(owner)) return 0;
  const kind = owner.name?.kind;
  if (kind === 'chip' && (metric === 'gpu-purchases' || metric === 'gpu-count')) return 0;
  let base = baseOf(stand, metric);
  if (stand.following) base = 10;
  if (stand.bracketed || (stand.dates && (metric === 'funding-raised' || metric === 'investment-pledge' || metric === 'valuation'))) return 0.3;
  if (stand.borrowed && metric === 'training-cost') return 0.6;
  if (stand.fronted) return onlySpeaks(owner) ? 0 : 9;
  if (stand.relative) base = 9;
  if (stand.measured) base = 12;
  if (stand.fills) base = 13;
  if ((stand.leads || owner.preposition === 'behind') && (metric === 'funding-raised' || metric === 'valuation')) base *= 0.35;
  if (stand.backed && metric === 'funding-raised') base = 9;
  if (stand.opens) base = Math.max(base, 10.5);
  if (kind === 'chip') base *= rented ? 0.12 : metric === 'unit-price' ? 0.9 : metric !== null && ofChipMakers.has(metric) ? 0.6 : 0.12;
  // "will be deployed in Britain": where chips stand, they are.
  else if (kind === 'state' && !(metric === 'gpu-count' && stand.link === 'on' && !owner.possessive)) {
    base *= metric === 'investment-pledge' || !stand.money || metric === 'capital-expenditure' ? 0.9 : 0.4;
  } else if (kind === 'market') base *= metric === 'market-value-loss' ? 1 : 0.1;
  if (stand.answers) base *= 0.2;
  else if (owner.speaker) base *= owner.aside ? 0.35 : 0.75;
  switch (metric) {
    case 'market-cap': case 'market-value-loss':
      base *= listed || kind === 'market' ? 1 : 0.7;
      break;
    case 'gpu-count': case 'contract-value':
      if (stand.supplies && metric === 'gpu-count') base *= owner.speaker ? 0.25 : 0.4;
      // "It ordered a machine from Nvidia with 18,000 chips": from whom they come, nobody keeps them.
      else if (vendor && stand.link === 'from' && metric === 'gpu-count') base *= 0.3;
      if (left && owner.preposition === 'handed') base = 11;
      break;
    case 'gpu-shipments':
      if (left && vendor && owner.preposition === 'handed') base = 11;
      base *= vendor ? 1.3 : 0.6;
      break;
    case 'gpu-purchases':
      if (vendor) base *= 0.5;
      if (left && owner.preposition === 'handed') base = 11;
      if (owner.preposition === 'for' || owner.preposition === 'to') base = Math.max(base, 6.5);
      break;
    case 'unit-price':
      if (!rented && vendor) base *= 1.2;
      if (stand.priced) base = 14;
      break;
    default:
  }
  return (stand.beyond ? base * 0.6 : base) / (1 + far / 5);
}

/** Weight of an owner by its place and its preposition, before anything else speaks for or against it. */
function baseOf({ owner, left, far, link, money, venture, goods, after }: Stand, metric: Metric | null): number {
  if (owner.possessive) {
    if (venture) return 5;
    if (left && far < 0.8) return 12;
    if (link !== 'with' && link !== 'from') return left ? 11 : 6;
  } else if (link === 'beside') return 1.2;
  if (after) return 1.2;
  // "Sequoia put $50 million into Harvey": who gets it has raised it.
  if (metric === 'funding-raised' && !left && owner.preposition === 'into') return 7;
  if (!left && link === 'from' && metric !== null && boughtFrom.has(metric)) return 1.2;
  if (goods && metric !== 'unit-price' && metric !== 'gpu-shipments') return 1.6;
  switch (link) {
    case 'none': return left ? 10 : 4.5;
    case 'by': return left ? 8.5 : 9.5;
    case 'of': return metric !== null && ofItsOwner.has(metric) ? (left ? 9.5 : 7.5) : left ? 6 : 5;
    case 'for': return metric === 'acquisition-price' ? 9 : metric === 'investment-pledge' ? 7 : money ? 5 : 3;
    case 'with': case 'from': return left ? 3.6 : 3;
    case 'on': return owner.name?.kind === 'model' || owner.name?.kind === 'site' || owner.name?.kind === 'programme' ? 6 : left ? 4.5 : 3.5;
    default: return left ? 5 : 4;
  }
}

