import { significantStep } from './interval';

/** Digits that say something, as a string: 5,576,000 → "5576". */
export function digitsOf(value: number): string {
  const step = significantStep(value);
  return step === 0 ? '' : String(Math.round(Math.abs(value) / step));
}

/** Digits of a value down to the last that says something in it or in another: 1,100 beside 1,010 → "110". */
export function digitsBeside(value: number, other: number): string {
  const step = Math.min(significantStep(value), significantStep(other));
  return step === 0 ? '' : String(Math.round(Math.abs(value) / step));
}

/** Whether two digit strings differ by one exchange of two digits. */
export function swapped(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < 2) return false;
  const apart: number[] = [];
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index] && apart.push(index) > 2) return false;
  const [a, b] = apart;
  return a !== undefined && b !== undefined && one[a] === other[b] && one[b] === other[a];
}

/** Whether two digit strings of one length differ in one digit. */
export function oneApart(one: string, other: string): boolean {
  let apart = 0;
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) apart += 1;
  return one.length === other.length && apart === 1;
}
