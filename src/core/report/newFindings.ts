import type { Finding } from '../check/finding';
import { appendTo } from '../text/grouped';
import { finishSteps } from '../text/steps';
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

  constructor(taken: Set<Finding>) {
    this.#taken = taken;
  }

  add(key: string, finding: Finding): void {
    appendTo(this.#byKey, key, finding);
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

/** A finding with its keys: what makes it the same, what was noticed about it, both, and both in its sentence. */
interface Keyed {
  readonly finding: Finding;
  readonly same: string;
  readonly codes: string;
  readonly withCodes: string;
  readonly withSentence: string;
}

function keyed(finding: Finding): Keyed {
  const same = sameness(finding);
  const codes = codesOf(finding);
  const withCodes = `${same}\n${codes}`;
  return { finding, same, codes, withCodes, withSentence: `${withCodes}\n${finding.sentence.replace(/\s+/g, ' ').trim()}` };
}

/** `partFindings` in steps of one finding each, for a host that must not be held up: call `next` until it is done. */
export function* partingSteps(findings: readonly Finding[], before: readonly Finding[]): Generator<undefined, PartedFindings, undefined> {
  const taken = new Set<Finding>();
  const inPlace = new Pool(taken);
  const moved = new Pool(taken);
  const codesBefore = new Set<string>();
  for (const finding of before) {
    const { codes, withCodes, withSentence } = keyed(finding);
    inPlace.add(withSentence, finding);
    moved.add(withCodes, finding);
    codesBefore.add(codes);
    yield;
  }
  // Those that did not move have first choice, so that of several alike the one that was added is told as new.
  const waiting: Keyed[] = [];
  for (const finding of findings) {
    const keys = keyed(finding);
    if (!inPlace.take(keys.withSentence)) waiting.push(keys);
    yield;
  }
  const stillWaiting = waiting.filter(({ withCodes }) => !moved.take(withCodes));
  yield;
  const toldBefore = [...codesBefore];
  const wasTold = ({ same, codes }: Keyed): boolean => toldBefore.some((told) => covers(told, codes) && moved.take(`${same}\n${told}`));
  const fresh = stillWaiting.filter((keys) => !wasTold(keys)).map(({ finding }) => finding);
  const isFresh = new Set(fresh);
  return { fresh, earlier: findings.filter((finding) => !isFresh.has(finding)) };
}

/**
 * Parts findings by comparing them with those of an earlier version, not by lines: a figure that was moved, or whose sentence
 * was put differently, is not new; one is new when its value, what it was read as or its standing is, when something more
 * was noticed about it, or when it stands there more often than before.
 */
export function partFindings(findings: readonly Finding[], before: readonly Finding[]): PartedFindings {
  return finishSteps(partingSteps(findings, before));
}
