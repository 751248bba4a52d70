/** Longest template call or expression in braces that is believed, in UTF-16 code units. */
const longest = 2000;

const pairs: readonly (readonly [open: string, close: string])[] = [
  ['{{', '}}'],
  ['{%', '%}'],
  ['{/*', '*/}'],
  ['{#', '}'],
  ['{.', '}'],
  ['{:', '}'],
  ['{=', '}'],
];

/** An MDX expression: a name, a property or call on it. Words with spaces between braces are a writer's own braces. */
const expression = /\{[A-Za-z_$][\w$]{0,60}(?:\.[\w$]{1,60}|\[[^\]\s]{0,60}\]|\([^()]{0,200}\)){0,8}\}/y;

/** Finds where `mark` comes next at or after `from`, or -1; asked with rising offsets, it looks at each character once. */
export type FindNext = (mark: string, from: number) => number;

/**
 * End of templating or an expression that opens with the brace at `from`: shortcodes of Hugo, Liquid and Quarto (`{{< … >}}`,
 * `{% … %}`), Pandoc attributes (`{#id .class}`), MDX expressions (`{props.price}`) and comments. -1 where the brace is only
 * a brace.
 */
export function templateEnd(text: string, from: number, findNext: FindNext): number {
  for (const [open, close] of pairs) {
    if (!text.startsWith(open, from)) continue;
    const end = findNext(close, from + open.length);
    if (end >= 0 && end - from <= longest) return end + close.length;
  }
  expression.lastIndex = from;
  return expression.test(text) ? expression.lastIndex : -1;
}
