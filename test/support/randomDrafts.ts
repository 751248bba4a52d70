import * as fc from 'fast-check';

/** Lines of a draft about firms on file, as they occur in articles, with marks that open and close things among them. */
const lines = [
  '', '', '', '---', '***', '===', '```', '~~~', '$$', '<div>', '</div>', '<!-- note', '-->', '<!-- second-source-ignore-next-line reason: as filed -->',
  '<!-- second-source-ignore-start reason: quoted -->', '<!-- second-source-ignore-end -->', '{/* mdx */}', ':::note', ':::', 'title: "DeepSeek and its bill"', 'date: 2025-02-01',
  '# DeepSeek counts its costs', '## Mozilla', '### What it spent ###', 'OpenAI', 'DeepSeek trained R1 for $6 million.',
  'The startup put $1.6 billion into hardware, including 50,000 Hopper GPUs.', 'SemiAnalysis disagrees: up to $944 million in operating expenses.',
  'It earned close to $600 million in 2022.', 'Nvidia sold *10,000* H800s, 10,000 H100s and 30,000 H20s, 50,000 in all.', 'Prices of $50 to $100 and $x^2$ maths.',
  '> DeepSeek said the run cost **$5.576 million**.', '> lazily', '>> deeper $7 million', '- DeepSeek: $6 million', '- item', '  continued for $5 million', '    code $9 million',
  '1. one', '2. two', '* *', '-', '[^1]: A note on $6 million', '[^1]: ', '[ref]: https://example.org/$5 "title"', 'A [link](https://example.org/$5) and `code $6` for $7 million',
  '| Model | Cost ($ millions) |', '|---|---:|', '| R1 | 5.6 |', '| V3 | `6` | extra', '![DeepSeek spent $6 million](x.png)', 'The training cost $5.6&nbsp;million\\', 'The company raised $500 million in 2024.',
  'It was never about the money.', 'A company nobody knows was valued at $3 billion in January 2025.', '+++',
] as const;

export const draftLine = fc.constantFrom(...lines);

/** A draft of up to 30 such lines, with line feeds or Windows line ends. */
export const randomDraft = fc
  .tuple(fc.array(draftLine, { maxLength: 30 }), fc.constantFrom('\n', '\n', '\r\n'))
  .map(([chosen, feed]) => chosen.join(feed));

/** Where and what an edit changes, as parts of the draft's length, so that it fits whatever stands there. */
export interface RandomEdit {
  readonly at: number;
  readonly removes: number;
  readonly text: string;
}

const insertions = fc.oneof(
  fc.constantFrom('', '', 'a', ' ', '\n', '\n\n', '\r\n', '`', '```', '```\n', '>', '- ', '#', '|', '$', '$6 million', '*', '<!--', '-->', '---\n', '    ', '\n===\n', '\n| a | b |\n|--|--|\n', '[', '](x)', '\n\n# OpenAI\n\n'),
  draftLine,
  draftLine.map((line) => `\n${line}\n`),
);

export const randomEdit: fc.Arbitrary<RandomEdit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removes: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 120 })),
  text: insertions,
});

/** The edit as a replacement in a draft of this length. */
export function placeEdit({ at, removes, text }: RandomEdit, length: number): { start: number; end: number; text: string } {
  const start = Math.floor(at * length);
  return { start, end: Math.min(length, start + removes), text };
}
