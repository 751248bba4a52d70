/** For each field of something, when two of them are the same in it: a field that is missing does not compile. */
export type SameIn<Thing> = { readonly [Field in keyof Thing]: (one: Thing[Field], other: Thing[Field]) => boolean };

/** The question whether two things are the same in every field. */
export function sameFields<Thing extends object>(same: SameIn<Thing>): (one: Thing, other: Thing) => boolean {
  const fields = Object.keys(same) as (keyof Thing)[];
  return (one, other) => fields.every((field) => same[field](one[field], other[field]));
}
