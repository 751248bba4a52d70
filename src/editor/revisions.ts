import type { OnlyNewWords } from '../core/wording/words';

/** The revision that is compared with unless somebody chooses another: the last commit. */
export const lastCommit = 'HEAD';

/** A revision as a reader is told of it, to stand after "since"; a commit by the first digits of its number. */
export function revisionCalled(revision: string, words: OnlyNewWords): string {
  if (revision === lastCommit) return words.lastCommit;
  return /^[0-9a-f]{40,64}$/.test(revision) ? words.commit(revision.slice(0, 7)) : revision;
}
