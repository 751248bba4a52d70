import type { Figure } from '../figures/figure';
import type { Writing } from '../figures/sameFigure';

/** A figure in the least room, for drafts keep thousands. */
export class KeptFigure implements Figure {
  readonly low: number;
  /** Null for a single number: each number takes a place of its own. */
  readonly upper: number | null;
  /** Few ways, and many figures to each. */
  readonly writing: Writing;

  constructor({ low, high }: Figure, writing: Writing) {
    this.low = low;
    this.upper = high === low ? null : high;
    this.writing = writing;
  }

  get high(): number {
    return this.upper ?? this.low;
  }

  get step(): number {
    return this.writing.step;
  }

  get kind(): Figure['kind'] {
    return this.writing.kind;
  }

  get unit(): string {
    return this.writing.unit;
  }

  get hedge(): Figure['hedge'] {
    return this.writing.hedge;
  }

  get chip(): string | null {
    return this.writing.chip;
  }

  get vague(): boolean {
    return this.writing.vague;
  }

  get ambiguous(): boolean {
    return this.writing.ambiguous;
  }

  get per(): string | null {
    return this.writing.per;
  }

  get tags(): readonly string[] {
    return this.writing.tags;
  }
}

/** How a figure is written. */
export function writingOf({ kind, unit, hedge, chip, step, vague, ambiguous, per, tags }: Figure): Writing {
  return { kind, unit, hedge, chip, step, vague, ambiguous, per, tags };
}
