/** Whom the words behind a sum name as what it was paid for. */
const paidFor = /^ (?:for|of|in|with|over)(?: [a-z’'-]{1,15}){0,6} ([A-Z][\w.]{2,20})/;
const reach = 90;

/**
 * "paid $2.4 billion for the chief executive of Windsurf": whether the words behind a sum that ends at `end` in `text` name somebody whom the words
 * around another sum, `other`, do not: two prices, and no one price told twice.
 */
export function isForAnother(text: string, end: number, other: string): boolean {
  const party = paidFor.exec(text.slice(end, end + reach))?.[1];
  return party !== undefined && !other.includes(party);
}
