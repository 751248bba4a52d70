import { readFileSync } from 'node:fs';
import type { Hedge, FigureKind } from '../src/core/figures/figure';
import type { Standing } from '../src/core/check/finding';

/** One annotated figure of a passage; the fields of the annotation guideline. */
export interface GoldFigure {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: FigureKind;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly hedge: Hedge | null;
  readonly chip?: string;
  readonly entity: string | null;
  readonly subject: string | null;
  readonly metric: string | null;
  readonly period: string | null;
  readonly attribution: string | null;
  readonly standing: Standing;
  readonly claims: readonly string[];
  readonly findings: readonly string[];
  readonly alarm: boolean;
  readonly entityAlso?: readonly (string | null)[];
  readonly metricAlso?: readonly (string | null)[];
  readonly standingAlso?: readonly Standing[];
  readonly optional?: boolean;
  readonly alarmEither?: boolean;
  readonly figureOptional?: boolean;
}

export interface GoldPassage {
  readonly id: string;
  readonly tags: readonly string[];
  readonly text: string;
  readonly date: string | null;
  readonly figures: readonly GoldFigure[];
}

/** What was found for one annotated figure; null when the figure was not found at all. */
export interface Answer {
  readonly standing: Standing;
  readonly codes: readonly string[];
  readonly claims: readonly string[];
  readonly note: string;
}

/** Reads a file with one annotated passage a line. */
export function readPassages(path: string): GoldPassage[] {
  return readFileSync(path, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as GoldPassage);
}

/** Adds up answers and prints shares; with `misses` every answer that is not as annotated. */
export class Tally {
  private standings = 0;
  private right = 0;
  private rung = 0;
  private rungRightly = 0;
  private due = 0;
  private codesRung = 0;
  private codesRight = 0;
  private codesDue = 0;
  private codesFound = 0;
  private withClaims = 0;
  private withRightClaims = 0;
  private missed = 0;

  constructor(private readonly misses: boolean) {}

  add(passage: GoldPassage, figure: GoldFigure, answer: Answer | null): void {
    const rings = answer !== null && (answer.standing === 'conflict' || answer.standing === 'differs' || answer.codes.length > 0);
    const problems: string[] = [];
    if (figure.optional !== true) {
      if (answer === null && figure.figureOptional === true) return;
      if (answer === null) this.missed++;
      this.standings++;
      const good = answer !== null && [figure.standing, ...(figure.standingAlso ?? [])].includes(answer.standing);
      if (good) this.right++;
      else problems.push(`standing ${answer?.standing ?? 'not found'} for ${figure.standing}`);
      if (figure.alarmEither !== true) {
        if (rings) this.rung++;
        if (rings && figure.alarm) this.rungRightly++;
        if (figure.alarm) this.due++;
        if (rings !== figure.alarm) problems.push(rings ? 'FALSE ALARM' : 'silent');
      }
      for (const code of answer?.codes ?? []) {
        if (figure.alarmEither === true) continue;
        this.codesRung++;
        if (figure.findings.includes(code)) this.codesRight++;
        else problems.push(`code ${code}`);
      }
      for (const code of figure.findings) {
        this.codesDue++;
        if (answer?.codes.includes(code) === true) this.codesFound++;
        else problems.push(`lacks code ${code}`);
      }
      if (figure.claims.length > 0) {
        this.withClaims++;
        const missing = figure.claims.filter((id) => answer?.claims.includes(id) !== true);
        if (missing.length === 0) this.withRightClaims++;
        else problems.push(`lacks ${missing.join(', ')}`);
      }
    }
    if (this.misses && problems.length > 0) {
      console.log(`${passage.id} [${figure.text}] ${figure.entity}/${figure.subject}/${figure.metric}/${figure.period}: ${problems.join('; ')}\n    ${answer?.note ?? ''}`);
    }
  }

  print(): void {
    const share = (part: number, whole: number): string => `${part}/${whole} = ${whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)} %`;
    console.log(`standing right            ${share(this.right, this.standings)} (figures not found: ${this.missed})`);
    console.log(`alarms right (precision)  ${share(this.rungRightly, this.rung)}`);
    console.log(`alarms found (recall)     ${share(this.rungRightly, this.due)}`);
    console.log(`codes right / found       ${share(this.codesRight, this.codesRung)}; ${share(this.codesFound, this.codesDue)}`);
    console.log(`right claims shown        ${share(this.withRightClaims, this.withClaims)}`);
  }
}
