import type { Finding } from '../check/finding';
import { quantityOf } from './quantityOf';
import type { Words } from './words';

/** What the figure was read as, in one line: "DeepSeek’s training cost (R1, 2025), according to DeepSeek". */
export function readAs(finding: Finding, words: Words): string {
  const { reading } = finding;
  const parts = [words.quantity(quantityOf(finding))];
  if (reading.entity === null) parts.push(words.report.unknownEntity);
  if (reading.attribution !== null) parts.push(words.reading.saidBy(reading.attribution.value));
  if (finding.inQuotation) parts.push(words.reading.quotation);
  if (reading.period?.value.future === true) parts.push(words.reading.planned);
  if (reading.partOfWhole) parts.push(words.reading.partOfWhole);
  return parts.join(', ');
}
