import type { Figure, Mention } from '../../../src/core/figures/figure';
import type { Lexicon } from '../../../src/core/reading/names/lexicon';
import { buildLexicon } from '../../../src/core/reading/names/buildLexicon';
import { findMentions } from '../../../src/core/figures/findMentions';
import { emptyContext } from '../../../src/core/reading/context';
import { readBlock } from '../../../src/core/reading/readBlock';
import type { Reading } from '../../../src/core/reading/reading';
import { parseBlocks } from '../../../src/core/text/parseBlocks';
import { toDraft } from '../../../src/core/text/prose';
import type { Span } from '../../../src/core/text/span';
import { bundledClaims } from '../../../src/packs/bundled';

let bundled: Lexicon | undefined;

/** The lexicon over the bundled packs, built once. */
export function bundledLexicon(): Lexicon {
  return (bundled ??= buildLexicon(bundledClaims().entities, bundledClaims()));
}

/** Readings of the figures that stand in braces in a Markdown text. */
export function readMarked(marked: string, date: string | null = null, title: string | null = null): { readonly words: string; readonly reading: Reading }[] {
  const { text, spans } = unmark(marked);
  let context = emptyContext(date, title);
  return parseBlocks(text, 'markdown').flatMap(({ block, start }) => {
    const prose = block.prose.text;
    const mentions = spans.flatMap((span) => {
      const words = text.slice(span.start, span.end);
      for (let at = prose.indexOf(words); at >= 0; at = prose.indexOf(words, at + 1)) {
        if (toDraft(block.prose, { start: at, end: at + words.length }).start + start === span.start) return [mentionOf(prose, at, at + words.length)];
      }
      return [];
    });
    const { readings, after } = readBlock(block, mentions, context, bundledLexicon());
    context = after;
    return mentions.map((mention, at) => ({ words: prose.slice(mention.start, mention.end), reading: readings[at] as Reading }));
  });
}

function unmark(marked: string): { text: string; spans: readonly Span[] } {
  const spans: Span[] = [];
  const text = marked.split(/[{}]/).reduce((before, piece, at) => {
    if (at % 2 === 1) spans.push({ start: before.length, end: before.length + piece.length });
    return before + piece;
  }, '');
  return { text, spans };
}

/** The recogniser's figure where it finds one there; else one that knows its kind only. */
function mentionOf(text: string, start: number, end: number): Mention {
  const found = findMentions(text).find((mention) => mention.start < end && start < mention.end);
  if (found !== undefined) return { ...found, start, end };
  const words = text.slice(start, end);
  const money = /[$€£]|yuan|dollars|Rs/.test(words);
  const kind: Figure['kind'] = money ? 'money' : /hours/i.test(words) ? 'gpu-hours' : 'accelerator-count';
  const per = /^ (?:an?|per|each) (hour|share|month|day|year|card|chip|task|user)/.exec(text.slice(end))?.[1] ?? null;
  return {
    start, end, hedgeSpan: null,
    figure: {
      kind, unit: money ? 'USD' : kind === 'gpu-hours' ? 'gpu-hour' : 'accelerator', low: 1, high: 1, hedge: null, chip: /[HAB]\d{2,3}|Hopper|Blackwell/.exec(words)?.[0] ?? null,
      step: 1, vague: false, ambiguous: false, per, tags: [],
    },
  };
}
