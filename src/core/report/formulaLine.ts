import type { Words } from '../wording/words';
import type { ArticleReport } from './reportData';

/** Characters of the stretch that are shown. */
const longest = 60;

/** One sentence on money that renderers take for a formula, with the cure, however often an article has such; null where it has none. */
export function formulaLine({ formula }: ArticleReport, words: Words): string | null {
  if (formula === null) return null;
  const oneLine = formula.text.replace(/\s+/g, ' ');
  const cut = oneLine.lastIndexOf(' ', longest);
  return words.report.takenForFormula(formula.from.line, oneLine.length <= longest ? oneLine : `${oneLine.slice(0, cut < 1 ? longest : cut)} … $`);
}
