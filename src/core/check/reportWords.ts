import type { Claim, ClaimIndex } from '../claims/claim';
import { stemOf } from '../reading/names/stems';

/**
 * Words that tell nothing of what a sentence speaks of: those of grammar, number, time and saying, and verbs that go with any noun. By
 * their stems; a closed list, for what English has of these does not grow.
 */
const empty: ReadonlySet<string> = new Set(
  [
    'a an the this that these those it its they their them he his him she her we ours our you your i my who whom whose which what when where',
    'while how why and or but nor so yet if because as than then there here not no never only just also even still already again too very',
    'of in on at to for from by with without about over under above below into onto through after before during since until between among',
    'against within out up down off per around near is are was were be been being has have had having do does did done will would shall should',
    'can could may might must cannot let',
    'one two three four five six seven eight nine ten dozen half hundred thousand million billion trillion bn mn dollar dollars usd us euro euros',
    'eur yuan rmb pound pounds yen cent cents more most less least some any all both each every other others another such same own few many much',
    'several nearly almost roughly approximately exactly close well',
    'end time times day days week weeks month months quarter quarters year years annual annually daily monthly today now yesterday ago later earlier',
    'early late last next first january february march april june july august september october november december',
    'say says said saying tell tells told put puts according report reports reported reporting estimate estimates estimated call called claim',
    'claims claimed take takes took taken taking make makes made making give gives gave given get gets got go goes went gone come comes came use',
    'uses used see sees seen',
  ].flatMap((line) => line.split(' ')).map(stemOf),
);

/** A word with its hyphens and points: no run of it can be read in two ways. */
const wordsIn = /\p{L}[\p{L}\p{N}]*(?:[-.][\p{L}\p{N}]+)*/gu;

/** The stems of the words of a text that tell something. */
export function tellingStems(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  wordsIn.lastIndex = 0;
  // Not `matchAll`: it works on a copy, and a copy is compiled anew.
  for (let match = wordsIn.exec(text); match !== null; match = wordsIn.exec(text)) {
    const stem = stemOf(match[0].toLowerCase());
    if (stem.length > 1 && !empty.has(stem)) found.add(stem);
  }
  return found;
}

/** Of an entity with more reports than these the first tell how often its reports use a word. */
const mostCounted = 400;

/** What is said in the reports on one entity. */
interface Said {
  /** In how many of them each stem stands. */
  readonly counts: ReadonlyMap<string, number>;
  readonly ofClaims: ReadonlyMap<Claim, ReadonlySet<string>>;
}

const ofIndexes = new WeakMap<ClaimIndex, Map<string, Said>>();

function wordsOf({ statement, subject, scope }: Claim, names: ReadonlySet<string>): ReadonlySet<string> {
  const stems = new Set(tellingStems(`${statement} ${subject ?? ''} ${scope ?? ''}`));
  for (const name of names) stems.delete(name);
  return stems;
}

function saidOf(entity: string, claims: ClaimIndex): Said {
  let known = ofIndexes.get(claims);
  if (known === undefined) ofIndexes.set(claims, (known = new Map()));
  let said = known.get(entity);
  if (said === undefined) {
    const entry = claims.entities.find(({ name }) => name === entity);
    const names = tellingStems([entity, ...(entry?.aliases ?? [])].join(' '));
    const counts = new Map<string, number>();
    const ofClaims = new Map<Claim, ReadonlySet<string>>();
    for (const claim of claims.ofEntity(entity).slice(0, mostCounted)) {
      const words = wordsOf(claim, names);
      ofClaims.set(claim, words);
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    known.set(entity, (said = { counts, ofClaims }));
  }
  return said;
}

/**
 * How much of what sets a report apart from the others on its entity stands in a sentence: one for each of its words that no other of
 * them has, less for those that more of them share. `stems` are those of the sentence.
 */
export function sharedWords(claim: Claim, stems: ReadonlySet<string>, claims: ClaimIndex): number {
  const { counts, ofClaims } = saidOf(claim.entity, claims);
  let shared = 0;
  for (const word of ofClaims.get(claim) ?? []) if (stems.has(word)) shared += 1 / Math.sqrt(counts.get(word) ?? 1);
  return shared;
}
