import { GFM, parser } from '@lezer/markdown';

/** A parser of Markdown that keeps offsets: the time it needs alone is what a whole check is held against. */
export const parseWithLezer = (text: string): unknown => parser.parse(text);

/** The same with tables, struck words and bare addresses. */
const withTables = parser.configure(GFM);
export const parseWithLezerGfm = (text: string): unknown => withTables.parse(text);

/** Microsoft's recogniser of currencies fed with one text; null where it is not installed. */
export async function recognizersText(): Promise<((text: string) => unknown) | null> {
  try {
    const { NumberWithUnitRecognizer } = await import('@microsoft/recognizers-text-number-with-unit');
    const model = new NumberWithUnitRecognizer('en-us').getCurrencyModel();
    return (text) => model.parse(text);
  } catch {
    return null;
  }
}
