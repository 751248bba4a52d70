import { namedRule, descriptionRule } from '../rules';
import type { Owner } from './owner';
import { lowerAt, tokenAt } from '../words/tokens';
import type { Token } from '../words/tokens';
import { wordSet } from '../words/words';

/** What goes on behind one of two that is told by its place; any other word is a noun ("the former president"). */
const goingOn = wordSet('has had is was will would could may lost raised earned spent paid says said wants plans bought sold took takes made makes burned expects reported posted got gets owns alone to for at in of with by and on from');

/** One of two named before that "the former" or "the latter" stands for. */
export interface OneOfTwo {
  readonly entity: string;
  /** Both stand in the same sentence. */
  readonly here: boolean;
}

/** The word that "the former" and "the latter" begin with. */
export const opensOneOfTwo = 'the';

/** Whether "the former" or "the latter" stands at `at`. */
export function tellsOneOfTwo(tokens: readonly Token[], at: number): boolean {
  const which = lowerAt(tokens, at + 1);
  return lowerAt(tokens, at) === opensOneOfTwo && (which === 'former' || which === 'latter');
}

/**
 * The firm that "the former" or "the latter" at `at` means: of the last two that "and" joins, or were named, `before` it in
 * the sentence, else of the two of the sentence before (`known`, the first one first); null elsewhere.
 */
export function oneOfTwo(tokens: readonly Token[], at: number, before: readonly Owner[], known: readonly string[]): OneOfTwo | null {
  if (!tellsOneOfTwo(tokens, at)) return null;
  const next = tokenAt(tokens, at + 2);
  if (tokenAt(tokens, at + 1)?.possessive !== true && next !== undefined && next.kind !== 'mark' && next.kind !== 'figure' && !goingOn.has(next.lower)) return null;
  const named: string[] = [];
  let joined: readonly string[] | null = null;
  let last = -2;
  for (const { entity, rule, name, first, last: end } of before) {
    if (!(rule === namedRule || rule === descriptionRule) || name?.kind === 'chip' || name?.kind === 'person') continue;
    const previous = named[named.length - 1];
    if (previous !== entity) {
      if (previous !== undefined && first === last + 2 && lowerAt(tokens, last + 1) === 'and') joined = [previous, entity];
      named.push(entity);
    }
    last = end;
  }
  if (named.length === 1) return null;
  const [former, latter] = joined ?? (named.length > 1 ? named.slice(-2) : known);
  const entity = lowerAt(tokens, at + 1) === 'former' ? former : latter;
  return entity === undefined || latter === undefined || former === latter ? null : { entity, here: named.length > 1 };
}
