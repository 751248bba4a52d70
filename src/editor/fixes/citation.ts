import type { Claim } from '../../core/claims/claim';
import { formatDate } from '../../core/wording/dates';
import type { DateWords } from '../../core/wording/dates';

/**
 * A claim's source in the house format: `{claimant}`, `{publisher}`, `{title}`, `{date}` and `{url}` are filled in, and a
 * part in square brackets is left out when something it names is missing. Always one line.
 *
 * `{publisher}[, “{title}”][, {date}][, <{url}>].` → `SemiAnalysis, “DeepSeek Debates”, 31 January 2025, <https://…>.`
 */
export function formatCitation(claim: Claim, format: string, words: DateWords): string {
  const values: Readonly<Record<string, string>> = {
    claimant: claim.claimant,
    publisher: claim.publisher,
    title: claim.title,
    date: claim.date === null ? '' : formatDate(claim.date, words),
    url: /^https?:\/\//i.test(claim.url) ? claim.url.replace(/[\s<>]/g, encodeURIComponent) : '',
  };
  const fill = (text: string): string => text.replace(/\{(\w{1,20})\}/g, (whole, name: string) => values[name] ?? whole);
  const complete = format.replace(/\[([^[\]]{0,300})\]/g, (_, part: string) => {
    const names = [...part.matchAll(/\{(\w{1,20})\}/g)].map(([, name]) => name ?? '');
    return names.some((name) => values[name] === '') ? '' : part;
  });
  return fill(complete).replace(/\s+/g, ' ').trim();
}
