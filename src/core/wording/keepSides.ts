import type { StancedClaim } from '../check/finding';

/** Which side of the matter a report is on: `beside` weighs something else, but was brought against this very figure. */
export type Side = 'against' | 'with' | 'beside' | 'context';

/** Rules by which a report that weighs something else comes along: against this figure, or with a report that was. */
const besideRules: ReadonlySet<string> = new Set(['disputes-relation', 'same-claimant', 'other-wording']);

/** The side of a report by its stance and the rule that gave it. */
export function sideOf({ stance, rule }: Pick<StancedClaim, 'stance' | 'rule'>): Side {
  if (stance === 'differs' || stance === 'disputes') return 'against';
  if (stance === 'agrees') return 'with';
  return besideRules.has(rule) ? 'beside' : 'context';
}

/**
 * At most `most` of the items, in their order, with every side heard: half of the room for what stands against the figure,
 * a quarter each for what agrees and for what was brought against it though it counts something else; room that a side
 * does not need goes to the others, echoes last.
 */
export function keepSides<Item>(items: readonly Item[], side: (item: Item) => Side, most: number): readonly Item[] {
  if (items.length <= most) return items;
  const quarter = Math.max(1, Math.floor(most / 4));
  const room = { against: Math.ceil(most / 2), with: quarter, beside: quarter };
  const kept = new Set<Item>();
  for (const next of ['against', 'with', 'beside'] as const) {
    for (const item of items) {
      if (side(item) !== next || room[next] === 0 || kept.size >= most) continue;
      room[next]--;
      kept.add(item);
    }
  }
  // Room left over goes to what a reader has not met yet rather than to one more echo of the figure.
  for (const next of ['against', 'beside', 'with', 'context'] as const) {
    for (const item of items) if (kept.size < most && side(item) === next) kept.add(item);
  }
  return items.filter((item) => kept.has(item));
}
