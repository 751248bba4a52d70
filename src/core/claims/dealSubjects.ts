const intoAnother = /^(?:investment|stake|shares?) in [A-Z]/i;

/** Whether a subject is a firm's money in another one ("Investment in Anthropic", "Stake in Scale AI"). */
export function isIntoAnother(subject: string): boolean {
  return intoAnother.test(subject);
}

const roundOfAnother = /^(?!Series )[A-Z][A-Za-z.]+ (?:[A-Z][a-z]+ \d{4} round|Series [A-Z])$/;

/** Whether a subject names another one's round ("OpenAI March 2026 round", "Mistral Series C"); a firm's own rounds have no firm's name before them. */
export function isRoundOfAnother(subject: string): boolean {
  return roundOfAnother.test(subject);
}

const orders = /\b(?:future contract|backlog|obligations|order book)/i;

/** Whether a subject is all that is ordered of a firm ("Future contract revenue"): a level that is another at the end of the next quarter. */
export function isOrderBook(subject: string): boolean {
  return orders.test(subject);
}
