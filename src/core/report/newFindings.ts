import type { Finding } from '../check/finding';
import { quantityOf } from '../wording/quantityOf';

/** The findings of a draft parted by whether an earlier version of it has the same. */
export interface PartedFindings {
  readonly fresh: readonly Finding[];
  /** Those that the earlier version has, too. */
  readonly earlier: readonly Finding[];
}

/** What makes two findings the same wherever they stand and however the sentence around them is put, notices aside. */
function sameness(finding: Finding): string {
  const { entity, metric, subject, period } = quantityOf(finding);
  const { unit, low, high, chip } = finding.mention.figure;
  return JSON.stringify([finding.standing, finding.ignored === null, entity, metric, subject, period, unit, low, high, chip]);
}

/** Every code that was noticed, each once, as one word. */
function codesOf({ notices }: Finding): string {
  return [...new Set(notices.map(({ code }) => code))].sort().join(' ');
}

function covers(told: string, codes: string): boolean {
  const known = new Set(told.split(' '));
  return codes === '' || codes.split(' ').every((code) => known.has(code));
}

/** Findings by a key, of which each is handed out once. */
class Pool {
  readonly #byKey = new Map<string, Finding[]>();
  readonly #taken: Set<Finding>;

  constructor(findings: readonly Finding[], keyOf: (finding: Finding) => string, taken: Set<Finding>) {
    this.#taken = taken;
    for (const finding of findings) {
      const key = keyOf(finding);
      const there = this.#byKey.get(key);
      if (there === undefined) this.#byKey.set(key, [finding]);
      else there.push(finding);
    }
  }

  /** Takes one away that nobody has taken; false when there is none. */
  take(key: string): boolean {
    const there = this.#byKey.get(key);
    for (let next = there?.pop(); next !== undefined; next = there?.pop()) {
      if (this.#taken.has(next)) continue;
      this.#taken.add(next);
      return true;
    }
    return false;
  }
}

/**
 * Parts findings by comparing them with those of an earlier version, not by lines: a figure that was moved, or whose sentence
 * was put differently, is not new; one is new when its value, what it was read as or its standing is, when something more
 * was noticed about it, or when it stands there more often than before.
 */
export function partFindings(findings: readonly Finding[], before: readonly Finding[]): PartedFindings {
  const taken = new Set<Finding>();
  const withCodes = (finding: Finding) => `${sameness(finding)}\n${codesOf(finding)}`;
  const withSentence = (finding: Finding) => `${withCodes(finding)}\n${finding.sentence.replace(/\s+/g, ' ').trim()}`;
  const inPlace = new Pool(before, withSentence, taken);
  const moved = new Pool(before, withCodes, taken);
  const codesBefore = [...new Set(before.map(codesOf))];
  // Those that did not move have first choice, so that of several alike the one that was added is told as new.
  let waiting = findings.filter((finding) => !inPlace.take(withSentence(finding)));
  waiting = waiting.filter((finding) => !moved.take(withCodes(finding)));
  const fresh = waiting.filter((finding) => {
    const codes = codesOf(finding);
    const same = sameness(finding);
    return !codesBefore.some((told) => covers(told, codes) && moved.take(`${same}\n${told}`));
  });
  const isFresh = new Set(fresh);
  return { fresh, earlier: findings.filter((finding) => !isFresh.has(finding)) };
}
