const hedge = '(?:(?:about|around|roughly|some|nearly|almost|over|more than|just|only) )?[~\\u2248]?';
/** "on revenue of", "in losses on": what was taken in beside what was lost on it. */
const onIncome = `(?: (?:in|of) [a-z]{3,12}(?: [a-z]{3,12})?)? on (?:[a-z]{3,12} ){0,2}(?:of )?${hedge}`;
/** "run rate and a": two nouns with their sums before them. */
const andOther = `(?: [a-z-]{3,14}){1,3} and an? ${hedge}`;
const joining = new RegExp(`^(?:${onIncome}|${andOther})$`);
const longest = 50;

/**
 * "lost $5 billion on revenue of $3.7 billion", "a $14 billion run rate and a $380 billion valuation": whether
 * two sums, between which `from..to` lies, are told in one breath.
 */
export function joinsPair(text: string, from: number, to: number): boolean {
  return to - from <= longest && joining.test(text.slice(from, to));
}
