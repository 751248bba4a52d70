import { reportWords } from '../wording/quantityOf';
import type { Words } from '../wording/words';
import type { ReportData } from './reportData';

/** A line for each claim that was set aside, with its reason; not yet escaped for any format. */
export function setAsideLines(report: ReportData, words: Words): readonly string[] {
  return report.setAside.map(({ claim, reason }) => {
    const { who, holds } = reportWords(claim, words);
    const about = words.quantity({ entity: claim.entity, metric: claim.metric, subject: claim.subject, period: claim.period });
    return words.report.setAside(`${who}: ${holds}`, about, reason);
  });
}
