import type { Metric } from '../claims/claim';
import type { Figure } from '../figures/figure';
import type { Span } from '../text/span';
import type { Sense } from './governors';
import { apart } from './sentenceView';
import type { SentenceView } from './sentenceView';

/** What the words around one figure say of its metric. */
export interface MetricReading {
  /** Weights, best first; never empty for counts and hours. */
  readonly ranked: readonly { readonly sense: Sense; readonly weight: number }[];
  readonly words: Span | null;
  readonly rule: string;
}

/** How far from a figure words still speak of it. */
const reach = 14;
/** Windows are bounded, so that a sentence of a thousand figures stays linear. */
const window = 40;

/** Weighs the governing words around the figure at token `at`. */
export function weighMetrics(view: SentenceView, at: number, figure: Figure, inherited: Metric | null): MetricReading {
  if (figure.kind === 'gpu-hours') return { ranked: [{ sense: 'gpu-hours', weight: 10 }], words: null, rule: 'the unit is GPU-hours' };
  const weights = new Map<Sense, number>();
  let words: Span | null = null;
  let strongest = 0;
  const add = (sense: Sense, weight: number): void => { weights.set(sense, Math.max(weights.get(sense) ?? 0, weight) + Math.min(weights.get(sense) ?? 0, weight) * 0.35); };

  for (const hit of hitsAround(view, at)) {
    if (hit.row.kind !== figure.kind) continue;
    const left = hit.last < at;
    const far = left ? apart(view, hit.last, at) : apart(view, at, hit.first);
    if (far > reach) continue;
    const side = left ? 1 : hit.row.part === 'verb' ? 0.55 : hit.row.part === 'noun' ? 1.05 : 1;
    const nearness = side / (1 + far / 3);
    for (const [sense, weight] of Object.entries(hit.row.senses) as [Sense, number][]) {
      add(sense, weight * nearness);
      if (weight * nearness > strongest) {
        strongest = weight * nearness;
        words = { start: (view.tokens[hit.first] as { start: number }).start, end: (view.tokens[hit.last] as { end: number }).end };
      }
    }
  }
  for (const { sense, weight } of nameSenses(view, at, figure)) add(sense, weight);
  if (figure.kind === 'accelerator-count') add('gpu-count', 2.6);
  if (inherited !== null) add(inherited, strongest < 4 ? 4.5 : 1.5);
  const ranked = [...weights].map(([sense, weight]) => ({ sense, weight })).sort((a, b) => b.weight - a.weight);
  return { ranked, words, rule: words === null ? 'as the figure before it' : 'governed by the words beside it' };
}

function hitsAround(view: SentenceView, at: number): SentenceView['governors'] {
  const hits = view.governors;
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle] as { first: number }).first < at - window) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < hits.length && (hits[end] as { first: number }).first <= at + window) end += 1;
  return hits.slice(low, end);
}

/** A model's name speaks for its training, a chip's for a price, and so on: weaker than any verb. */
function nameSenses(view: SentenceView, at: number, figure: Figure): { sense: Sense; weight: number }[] {
  const found: { sense: Sense; weight: number }[] = [];
  for (let place = Math.max(0, at - window); place < Math.min(view.tokens.length, at + window); place += 1) {
    const name = view.tokens[place]?.name;
    if (name === undefined || name === null) continue;
    const far = place < at ? apart(view, place, at) : apart(view, at, place);
    if (far > reach) continue;
    const near = 1 / (1 + far / 3);
    if (figure.kind !== 'money') continue;
    if (name.kind === 'model') found.push({ sense: 'training-cost', weight: 4.5 * near });
    else if (name.kind === 'site') found.push({ sense: 'project-cost', weight: 2.5 * near });
    else if (name.kind === 'service') found.push({ sense: 'operating-cost', weight: 3 * near });
    else if (name.kind === 'chip') found.push({ sense: 'unit-price', weight: 2 * near }, { sense: 'hardware-investment', weight: 3 * near });
    else if (name.kind === 'programme' || name.kind === 'state') found.push({ sense: 'investment-pledge', weight: 3.5 * near });
  }
  return found;
}
