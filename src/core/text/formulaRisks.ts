import { toSource } from './prose';
import type { DraftLanguage } from './parseBlocks';
import { parseBlocks } from './parseBlocks';
import type { Span } from './span';

/** A sign that may close a formula: something before it, no letter, digit or other sign behind it. */
const closer = /[^\s\\$]\$(?![\w$])/;
const wordCharacter = /[\w]/;
const space = /\s/;

/**
 * Stretches of a draft that Markdown with formulas takes for one though they are money, from one dollar sign to the next,
 * the signs included: "between **$50 and 100$**", "**$5 million in C$**-denominated bonds". Told only where careful
 * renderers do so, VS Code's preview and Pandoc among them, in whose rules "$6 million and $7 million" is none. In order,
 * without overlap; UTF-16 offsets of the draft. Signs written as `\$` are never part of one.
 */
export function formulaRisks(text: string, language: DraftLanguage = 'markdown'): readonly Span[] {
  // Hardly a draft has a sign that could close one, and without it nothing needs to be read.
  if (language === 'plaintext' || !closer.test(text)) return [];
  const risks: Span[] = [];
  for (const { block, start } of parseBlocks(text)) {
    const { prose } = block;
    const signs: number[] = [];
    for (let at = prose.text.indexOf('$'); at >= 0; at = prose.text.indexOf('$', at + 1)) {
      const place = start + toSource(prose, at);
      // What shows as a sign may be written as `&dollar;` or `\$`.
      if (text[place] === '$' && text[place - 1] !== '\\') signs.push(place);
    }
    for (let i = 0; i + 1 < signs.length; i += 1) {
      const [from = 0, to = 0] = [signs[i], signs[i + 1]];
      if (!opens(text, from) || !closes(text, to)) continue;
      risks.push({ start: from, end: to + 1 });
      i += 1;
    }
  }
  return risks;
}

function opens(text: string, at: number): boolean {
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  return !wordCharacter.test(before) && before !== '$' && after !== '$' && !space.test(after);
}

function closes(text: string, at: number): boolean {
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  return !space.test(before) && before !== '$' && after !== '$' && !wordCharacter.test(after);
}
