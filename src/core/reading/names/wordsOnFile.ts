import type { ClaimIndex } from '../../claims/claim';

/** Of an entity with more reports than these the first tell which names its reports use. */
const mostRead = 400;
/** Entities whose words are kept. */
const mostKept = 64;

const ofIndexes = new WeakMap<ClaimIndex, Map<string, ReadonlySet<string>>>();

/** Letters and digits side by side, with points between digits: no run of them can be read in two ways. */
const wordsIn = /[\p{L}\p{N}]+(?:\.\p{N}+)*/gu;
const startsWithDigit = /^\p{N}/u;

/** The words of a name or a text, and each number with the word before it ("Falcon 3"), as they are written. */
export function wordsOfName(text: string): readonly string[] {
  const found: string[] = [];
  let before = '';
  wordsIn.lastIndex = 0;
  // Not `matchAll`: it works on a copy, and a copy is compiled anew.
  for (let match = wordsIn.exec(text); match !== null; match = wordsIn.exec(text)) {
    const [word] = match;
    found.push(word);
    if (before !== '' && startsWithDigit.test(word)) found.push(`${before} ${word}`);
    before = word;
  }
  return found;
}

function wordsOf(entity: string, claims: ClaimIndex): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (text: string | null): void => {
    if (text !== null) for (const word of wordsOfName(text)) found.add(word);
  };
  for (const { subject, statement, scope, title, claimant, chip } of claims.ofEntity(entity).slice(0, mostRead)) {
    for (const text of [subject, statement, scope, title, claimant, chip]) add(text);
  }
  const entry = claims.entities.find(({ name }) => name === entity);
  for (const text of [entity, ...(entry?.aliases ?? []), ...(entry?.subjects.flatMap(({ aliases }) => aliases) ?? [])]) add(text);
  return found;
}

/** The words that the reports on an entity are told by, as written there: what they say, their titles, and the entity's own names. */
export function wordsOnFile(entity: string, claims: ClaimIndex): ReadonlySet<string> {
  let kept = ofIndexes.get(claims);
  if (kept === undefined) ofIndexes.set(claims, (kept = new Map()));
  let words = kept.get(entity);
  if (words === undefined) {
    if (kept.size >= mostKept) kept.clear();
    kept.set(entity, (words = wordsOf(entity, claims)));
  }
  return words;
}
