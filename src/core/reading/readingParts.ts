import { findMentions } from '../figures/findMentions';
import { findOwners } from './owners/entities';
import { findNames } from './names/findNames';
import type { Lexicon } from './names/lexicon';
import { weighMetrics } from './metrics/metrics';
import { viewSentence } from './sentence/sentenceView';

/** Goes once through what the reading of a sentence begins with, a part a step: its first sentence would ask for all of them at once. */
export function* readingParts(lexicon: Lexicon): Generator<undefined, void, undefined> {
  const text = 'It cost $6 million.';
  const mentions = findMentions(text, null);
  yield;
  const names = findNames(text, lexicon);
  yield;
  const view = viewSentence(text, { start: 0, end: text.length }, mentions, names);
  yield;
  for (const [index, { figure }] of mentions.entries()) weighMetrics(view, view.figures[index] ?? 0, figure, null, []);
  yield;
  findOwners(view, [], [], null, null, null, lexicon, text);
}
