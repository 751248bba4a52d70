/** Longest scope that still reads as a bracket in a sentence, in UTF-16 code units. */
const longest = 110;

/** First words of scope notes that lose their capital inside a sentence; anything else may be a name. */
const plainFirst = new Set([
  'A', 'An', 'The', 'All', 'Also', 'Any', 'Before', 'After', 'Both', 'By', 'Capacity', 'Capital', 'Cash', 'Combined', 'Committed', 'Cost', 'Counts', 'Covers', 'Cumulative', 'Does',
  'Each', 'Estimate', 'Estimated', 'Excludes', 'Excluding', 'For', 'From', 'Full', 'Hardware', 'Includes', 'Including', 'In', 'Investment', 'It', 'Leaves', 'Money', 'No', 'Not', 'Of', 'On', 'One', 'Only',
  'Operating', 'Over', 'Paid', 'Part', 'Per', 'Planned', 'Price', 'Rental', 'Server', 'Servers', 'Spending', 'Such', 'This', 'To', 'Total', 'Training', 'Two', 'Value', 'What', 'Without',
]);

/**
 * The start of a claim's scope note as words for a bracket after the figure; null when its first clause is too long.
 * "The final training run only; leaves out earlier research." → "the final training run only"
 */
export function scopeWords(scope: string): string | null {
  const clause = (/^[^.;:]+/.exec(scope.replace(/\s+/g, ' ').trim())?.[0] ?? '').trim();
  if (clause === '' || clause.length > longest) return null;
  const [word = ''] = clause.split(' ');
  return plainFirst.has(word) ? word.toLowerCase() + clause.slice(word.length) : clause;
}
