import type { Hedge } from '../../core/figures/figure';

/** The words a correction writes for each hedge. */
export const hedgeWords: Readonly<Record<Hedge, string>> = { about: 'about', nearly: 'nearly', 'at-least': 'at least', 'at-most': 'up to' };

const standing =
  /(?:^|[\s(])((?:about|around|roughly|approximately|some|circa|nearly|almost|close to|just under|at least|no less than|not less than|more than|over|upwards of|at most|no more than|not more than|up to|as much as|as many as|less than|under)\s+)$/i;

/** The hedge that ends a text, with its white space, as it is written; null when there is none. */
export function hedgeBefore(text: string): string | null {
  return standing.exec(text)?.[1] ?? null;
}
