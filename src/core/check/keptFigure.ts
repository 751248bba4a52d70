import type { Figure } from '../figures/figure';

/** How a figure is written, whatever its value: few ways, and many figures to each. */
export type Writing = Omit<Figure, 'low' | 'high'>;

/** A figure in the least room, for drafts keep thousands. */
export class KeptFigure implements Figure {
  readonly low: number;
  /** Null for a single number: each number takes a place of its own. */
  readonly upper: number | null;
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

/** Whether a figure is written in a given way. */
export function sameWriting(one: Writing, other: Writing): boolean {
  return (
    one.step === other.step && one.unit === other.unit && one.kind === other.kind && one.hedge === other.hedge && one.chip === other.chip && one.per === other.per && one.vague === other.vague &&
    one.ambiguous === other.ambiguous && one.tags.length === other.tags.length && one.tags.every((tag, at) => tag === other.tags[at])
  );
}
