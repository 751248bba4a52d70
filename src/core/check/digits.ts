import { significantStep } from './interval';

/** Digits that say something, as a string: 5,576,000 → "5576". */
export function digitsOf(value: number): string {
  const step = significantStep(value);
  return step === 0 ? '' : String(Math.round(Math.abs(value) / step));
}

/** Digits of two values down to the last that says something in either: 1,100 and 1,010 → "110" and "101". */
export function digitsOfBoth(one: number, other: number): readonly [string, string] {
  const step = Math.min(significantStep(one), significantStep(other));
  return step === 0 ? ['', ''] : [String(Math.round(Math.abs(one) / step)), String(Math.round(Math.abs(other) / step))];
}

/** From so many digits on, the same ones in another order are the same number written amiss. */
const manyInOrder = 5;

function isReordered(one: string, other: string): boolean {
  return one !== other && [...one].sort().join('') === [...other].sort().join('');
}

/** Whether two digit strings differ by one exchange of two digits; long ones by any order of the same digits. */
export function swapped(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < 2) return false;
  if (one.length >= manyInOrder) return isReordered(one, other);
  const apart: number[] = [];
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index] && apart.push(index) > 2) return false;
  const [a, b] = apart;
  return a !== undefined && b !== undefined && one[a] === other[b] && one[b] === other[a];
}

/** Whether one digit string is a slip of the other that no rounding makes: two digits exchanged, or one that is another, not the last. */
export function isTypedAmiss(one: string, other: string): boolean {
  return swapped(one, other) || (oneApart(one, other) && one.at(-1) === other.at(-1));
}

/** Whether two digit strings of one length differ in one digit. */
export function oneApart(one: string, other: string): boolean {
  let apart = 0;
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) apart += 1;
  return one.length === other.length && apart === 1;
}
