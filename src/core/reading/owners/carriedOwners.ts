import { sameFocus } from '../context';
import type { Focus } from '../context';
import { unnamed } from './owner';
import type { Owner } from './owner';
import { aheadRule, carriedRule, headingRule, titleRule } from '../rules';
import type { Surroundings } from '../surroundings';

/** What a sentence carries on from the words before it. */
export interface Carried {
  readonly focus: Focus | null;
  /** The focus comes from an earlier block. */
  readonly old: boolean;
  readonly recent: readonly string[];
  /** What the sentence right before asked about ("What does a gigawatt cost?"); null where it asked nothing. */
  readonly asked: Focus | null;
}

/** The owner that the words before speak of; null where they speak of none. */
export function carriedOwner(carried: Carried, around: Surroundings): Owner | null {
  const focus = focusOf(carried, around);
  return focus === null ? null : ownerOf(focus, carried, around);
}

/** Whom the words before speak of. */
export function focusOf(carried: Carried, around: Surroundings): Focus | null {
  return isPassing(carried, around) ? around.heading : lastFocus(carried, around);
}

function lastFocus(carried: Carried, around: Surroundings): Focus | null {
  return carried.focus ?? around.heading ?? around.title ?? around.ahead;
}

/** A new paragraph goes on about what its section is about, or about the one that the last paragraph came to: nobody knows for certain. */
function isPassing(carried: Carried, around: Surroundings): boolean {
  return around.section && carried.old && around.heading !== null && lastFocus(carried, around)?.entity !== around.heading.entity;
}

/** The owner that such a one is, told by where the words before have it from. */
export function ownerOf(focus: Focus, carried: Carried, around: Surroundings): Owner {
  const rule = sameFocus(focus, around.heading) ? headingRule : sameFocus(focus, around.title) ? titleRule : focus === around.ahead ? aheadRule : carriedRule;
  return { ...unnamed, entity: focus.entity, subject: focus.subject, rule, sure: focus === around.ahead ? 0.55 : isPassing(carried, around) ? 0.65 : 0.72 };
}
