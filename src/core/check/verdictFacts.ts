import { certain } from '../reading/reading';
import type { Reading } from '../reading/reading';
import { echoRule } from '../reading/rules';
import type { Candidate } from './candidate';
import type { Ground } from './ground';
import type { Interval } from './interval';
import type { Matter } from './matter';
import type { Question } from './relevance';
import type { Verdict } from './standing';

/** How sure a metric is that no word of the draft names. */
export const suggested = 0.5;

/** What is asked of a verdict and the reading that is to bear it; each answer is found when it is asked for. */
export class VerdictFacts {
  readonly question: Question;
  readonly matter: Matter;
  readonly interval: Interval;
  readonly reading: Reading;
  readonly ground: Ground;
  readonly standing: Verdict['standing'];
  /** Empty where no report agrees: never in a conflict, nor for what is superseded. */
  readonly leading: readonly Candidate[];

  constructor(question: Question, reading: Reading, ground: Ground, { standing, leading }: Verdict) {
    this.question = question;
    this.matter = question.matter;
    this.interval = question.interval;
    this.reading = reading;
    this.ground = ground;
    this.standing = standing;
    this.leading = leading;
  }

  /** Whether the figure has a second digit. */
  get telling(): boolean {
    return this.interval.digits >= 2;
  }

  /** Whether the figure is a number that something else may have by chance. */
  get byChance(): boolean {
    return this.interval.digits < 3 && !this.interval.range;
  }

  /** How sure the quantity is, 0 to 1. */
  get sureOfMetric(): number {
    return this.reading.metric?.sure ?? 0;
  }

  /** Whether nobody but a report that gives the number says what it tells. */
  get isByReport(): boolean {
    return this.reading.metric?.rule === echoRule;
  }

  /** Whether what the figure tells is only suggested, be it by a report. */
  get isLent(): boolean {
    return this.sureOfMetric <= suggested || this.isByReport;
  }

  /** Whether it is open whose the figure is. */
  get isOwnerUnsure(): boolean {
    return (this.reading.entity?.sure ?? 0) < certain;
  }

  /** Whether there are leading entries, and `test` holds of each. */
  everyLeads(test: (entry: Candidate, facts: VerdictFacts) => boolean): boolean {
    for (const entry of this.leading) if (!test(entry, this)) return false;
    return this.leading.length > 0;
  }

  /** Whether `test` holds of one of the leading entries. */
  someLeads(test: (entry: Candidate, facts: VerdictFacts) => boolean): boolean {
    for (const entry of this.leading) if (test(entry, this)) return true;
    return false;
  }
}
