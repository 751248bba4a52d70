import type { FigureKind } from '../../figures/figure';
import type { Governor, Sense } from './governor';

type Senses = Governor['senses'];

const row = (kind: FigureKind, part: Governor['part'], senses: Senses, words: readonly string[]): Governor => ({
  kind,
  part,
  senses,
  raising: senses['funding-raised'] ?? 0,
  weighed: (Object.entries(senses) as [Sense, number][]).map(([sense, weight]) => ({ sense, weight })),
  words,
});

/** A row of words that govern sums of money. */
export const money = (part: Governor['part'], senses: Senses, ...words: readonly string[]): Governor => row('money', part, senses, words);

/** A row of words that govern counts of chips. */
export const count = (part: Governor['part'], senses: Senses, ...words: readonly string[]): Governor => row('accelerator-count', part, senses, words);

/** Inflected forms of a regular verb. */
export const forms = (...verbs: readonly string[]): readonly string[] => verbs.flatMap((verb) => {
  const [head = '', ...rest] = verb.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const stem = head.endsWith('e') ? head.slice(0, -1) : head;
  const hissing = head.endsWith('s') || head.endsWith('sh') || head.endsWith('ch');
  const turned = head.endsWith('y') && !/[aeiou]y$/.test(head) ? `${head.slice(0, -1)}i` : null;
  const present = hissing ? `${head}es` : turned === null ? `${head}s` : `${turned}es`;
  const past = turned === null ? `${stem}ed` : `${turned}ed`;
  return [`${head}${tail}`, `${present}${tail}`, `${past}${tail}`, `${stem}ing${tail}`];
});

/** Nouns and their regular plurals. */
export const plural = (...nouns: readonly string[]): readonly string[] => nouns.flatMap((noun) => [noun, `${noun}s`]);
