import type { Mention } from '../../figures/figure';
import type { Span } from '../../text/span';
import type { Notice } from '../finding';

/** A sum, product or change that a sentence states, recomputed: the place it is told at, and the notice where it does not come out. */
export interface Recomputed {
  /** Index of the mention that carries the result. */
  readonly at: number;
  readonly notice: Notice;
}

/** The notice that something does not come out: what is stated and what it comes to in `detail`, from the figures `related`. */
export function notComingOut(kind: string, detail: Notice['detail'], related: readonly Span[]): Notice {
  return { code: 'arithmetic', kind, detail, claims: [], related: related.map(({ start, end }) => ({ start, end })) };
}

/** The same, told at the mention `at`. */
export function recomputed(at: number, kind: string, detail: Notice['detail'], related: readonly Span[]): Recomputed {
  return { at, notice: notComingOut(kind, detail, related) };
}

/**
 * Asks of each mention from the one at `first` on, sentence by sentence, what is wrong with what it states; `index` is that of its sentence. For each
 * mention of the block, in order, the notice, or null; null altogether where there is none. A mention over the end of a sentence belongs to the next.
 */
export function askInSentences(
  sentences: readonly Span[],
  mentions: readonly Mention[],
  first: number,
  ask: (at: number, span: Span, index: number) => Notice | null,
): readonly (Notice | null)[] | null {
  let notices: (Notice | null)[] | null = null;
  let at = 0;
  for (const [index, span] of sentences.entries()) {
    for (; at < mentions.length && (mentions[at] as Mention).end <= span.end; at += 1) {
      const notice = at < first ? null : ask(at, span, index);
      if (notice !== null) (notices ??= mentions.map(() => null))[at] = notice;
    }
  }
  return notices;
}

/** The same of a rate that does not come to `stated` by a factor: what it comes to by the factor as it is shown, for whoever multiplies. */
export function notTimes(at: number, text: string, rate: Span, each: number, times: number, stated: number): Recomputed {
  const factor = Math.round(times * 10) / 10;
  const shown = `${text.slice(rate.start, rate.end)} × ${factor}`;
  return recomputed(at, 'product', { stated, computed: Math.round(each * factor), shown }, [rate]);
}

/** Whether a figure is too vague to be recomputed, or to recompute others from. */
export function unfit({ figure }: Mention): boolean {
  return figure.vague || figure.ambiguous;
}

/** One sentence with the mentions in it; offsets count into the block's prose. */
export interface SentenceFigures {
  readonly text: string;
  readonly span: Span;
  readonly mentions: readonly Mention[];
  /** Index of the first of `mentions` among the block's. */
  readonly first: number;
}
