import type { Claim, ClaimIndex } from '../claims/claim';
import type { Words } from './words';
import { reportWords } from './quantityOf';

interface Row {
  readonly claim: Claim;
  /** Everything a person might look for, in lower case. */
  readonly text: string;
}

/** Finds claims by words: every word must stand somewhere in the claim's names, amount, source or statement. */
export class ClaimSearch {
  readonly #rows: readonly Row[];

  constructor(index: ClaimIndex, words: Words) {
    this.#rows = index.entities.flatMap(({ name, aliases }) =>
      index.ofEntity(name).map((claim) => {
        const report = reportWords(claim, words);
        const text = [name, ...aliases, claim.subject, report.metric, claim.metric, report.amount, report.who, claim.reportedBy, claim.publisher, claim.title, claim.statement, claim.scope, claim.chip, claim.date, report.date, claim.id];
        return { claim, text: text.filter((part) => part !== null).join(' ').toLowerCase() };
      }),
    );
  }

  /** All claims, in the order of the index. */
  get all(): readonly Claim[] {
    return this.#rows.map(({ claim }) => claim);
  }

  /** Claims that hold every word, those that begin with the first one's entity first; all of them for no words. */
  find(query: string): readonly Claim[] {
    const wanted = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
    const [first] = wanted;
    if (first === undefined) return this.all;
    const found = this.#rows.filter(({ text }) => wanted.every((word) => text.includes(word)));
    const begins = (row: Row): number => (row.text.startsWith(first) ? 0 : 1);
    return found.sort((a, b) => begins(a) - begins(b)).map(({ claim }) => claim);
  }
}

/** Whether another claim disputes this one, or it disputes another: what the view marks as a conflict. */
export function isContested(claim: Claim, index: ClaimIndex): boolean {
  return claim.relations.some(({ type }) => type === 'disputes') || index.relationsTo(claim.id).some(({ type }) => type === 'disputes');
}
