import { hasOwnClause, isInOwnRelative } from './clauseStrangers';
import { endOfInsertion } from './insertions';
import type { Lexicon } from '../names/lexicon';
import { unknownRule } from '../rules';
import type { Owner } from './owner';
import type { SentenceView } from '../sentence/sentenceView';

/**
 * The owners around the figure at token `at`, the same list unless one that has no report on file is the subject of
 * its clause: then without those of the clauses before ("The EU puts in €20 billion; Canada has set aside €30 billion")
 * and those inserted behind that one ("TSMC, which bakes what Nvidia sells, turned over $36 billion").
 */
export function ofOwnClause(owners: readonly Owner[], view: SentenceView, at: number, lexicon: Lexicon): readonly Owner[] {
  const subject = owners.findLast((owner) => {
    const { first, last, end, preposition, speaker } = owner;
    return last < at
      && end > 0
      && !speaker
      && hasNoReports(owner, lexicon)
      && (
        (first > 0 && isInOwnRelative(view.tokens, last, at))
        || (preposition === '' && ((first > 0 && hasOwnClause(view.tokens, first, last)) || closesBefore(view, last, at)))
      );
  });
  if (subject === undefined) return owners;
  const inserted = endOfInsertion(view.tokens, subject.last);
  return owners.filter(({ first, end }) => end === 0 || first === subject.first || (first > subject.first && (first > inserted || inserted > at)));
}

/** Whether no report is on file of the owner, whom the lexicon may know by name. */
function hasNoReports({ entity, name, rule }: Owner, lexicon: Lexicon): boolean {
  return rule === unknownRule || (name?.kind === 'organisation' && lexicon.files.of(entity).held === undefined);
}

/** Whether something is inserted behind the name that ends at `last`, and closed before the figure at `at`. */
function closesBefore({ tokens }: SentenceView, last: number, at: number): boolean {
  const close = endOfInsertion(tokens, last);
  return close > 0 && close < at;
}
