import type { ClaimIndex } from '../../claims/claim';
import type { Figure } from '../../figures/figure';
import { firstAtLeast } from '../../text/ascending';
import { appendTo } from '../../text/grouped';

/** Most claims whose numbers are all kept at hand; of more, those of one entity alone are looked at. */
const mostClaims = 10_000;

/** The lower bounds on file in each unit, ascending, whoever they are of; null where there are too many, or not all can be listed. */
type Numbers = ReadonlyMap<string, Float64Array> | null;

const ofIndexes = new WeakMap<ClaimIndex, Numbers>();
/** The index asked last; a check asks one alone, thousands of times. */
let lastIndex: ClaimIndex | null = null;
let lastNumbers: Numbers = null;

function numbersOf(claims: ClaimIndex): Numbers {
  if (claims === lastIndex) return lastNumbers;
  let numbers = ofIndexes.get(claims);
  if (numbers === undefined) ofIndexes.set(claims, (numbers = claims.size > mostClaims ? null : gather(claims)));
  lastIndex = claims;
  lastNumbers = numbers;
  return numbers;
}

function gather(claims: ClaimIndex): Numbers {
  const lows = new Map<string, number[]>();
  let found = 0;
  for (const { name } of claims.entities) {
    for (const { unit, low } of claims.ofEntity(name)) {
      appendTo(lows, unit, low);
      found += 1;
    }
  }
  if (found < claims.size) return null;
  return new Map([...lows].map(([unit, list]): [string, Float64Array] => [unit, Float64Array.from(list).sort()]));
}

/** Whether the lower bound of anybody's report in a unit may lie in `from..to`, both inclusive: most numbers of a draft are on file of nobody. */
export function isAnyNear(claims: ClaimIndex, unit: string, from: number, to: number): boolean {
  const numbers = numbersOf(claims);
  if (numbers === null) return true;
  const lows = numbers.get(unit);
  if (lows === undefined) return false;
  const near = lows[firstAtLeast(lows, from)];
  return near !== undefined && near <= to;
}

/** Whether anybody's report may give the number of a figure, or one of which it is the rounding. */
export function mayBeGiven({ low, high, step, unit }: Pick<Figure, 'low' | 'high' | 'step' | 'unit'>, claims: ClaimIndex): boolean {
  // A round digit is the rounding of too much.
  const around = low === high && high > 9 * step ? step / 2 : 0;
  return isAnyNear(claims, unit, low - around, low + around);
}
