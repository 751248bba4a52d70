import type { Claim, ClaimIndex } from '../claims/claim';
import { buildWordIndex, claimText, searchClaims } from '../claims/searchClaims';
import type { WordIndex } from '../claims/searchClaims';
import type { Words } from './words';
import { reportWords } from './quantityOf';

/**
 * Finds claims by words: each must begin a word of the claim's names, amount, source or statement, as the claim or as the
 * language of the interface says it.
 */
export class ClaimSearch {
  readonly #index: WordIndex;

  constructor(index: ClaimIndex, words: Words) {
    const aliases = new Map(index.entities.map((entry) => [entry.name, entry.aliases.join(' ')]));
    const claims: Claim[] = [];
    index.each((claim) => claims.push(claim));
    this.#index = buildWordIndex(claims, (claim) => {
      const { metric, amount, who, date } = reportWords(claim, words);
      return `${claimText(claim)} ${aliases.get(claim.entity) ?? ''} ${metric} ${amount} ${who} ${date ?? ''} ${claim.date ?? ''} ${claim.id}`;
    });
  }

  /** All claims, in the order of the index. */
  get all(): readonly Claim[] {
    return this.#index.claims;
  }

  /** Claims that hold every word, those of an entity that begins with the first one before the others; all of them for no words. */
  find(query: string): readonly Claim[] {
    const found = searchClaims(this.#index, query);
    const [first] = query.toLowerCase().trim().split(/\s/);
    if (first === undefined || first === '') return found;
    const begins = (claim: Claim): number => (claim.entity.toLowerCase().startsWith(first) ? 0 : 1);
    return [...found].sort((a, b) => begins(a) - begins(b));
  }
}

/** Whether another claim disputes this one, or it disputes another: what the view marks as a conflict. */
export function isContested(claim: Claim, index: ClaimIndex): boolean {
  return claim.relations.some(({ type }) => type === 'disputes') || index.relationsTo(claim.id).some(({ type }) => type === 'disputes');
}
