/** Share of a value that arithmetic with floating-point numbers may lose, and more than it ever does. */
export const roundOff = 1e-9;

/** Whether two values are the same but for what arithmetic loses: 5.576 million and two dollars for each of 2.788 million hours. */
export function isSameValue(one: number, other: number): boolean {
  return Math.abs(one - other) <= roundOff * Math.max(Math.abs(one), Math.abs(other));
}

/** Two printed values this near, as a share of one of them, are the same in other words. */
export const sameInOtherWords = 0.012;

/** Power of ten of a positive value, also where arithmetic has left it a hair too small: 5,576,000 → 6; 1,000 → 3. */
export function powerOfTen(value: number): number {
  return Math.floor(Math.log10(value) + roundOff);
}
