const intoAnother = /^(?:investment|stake|shares?) in [A-Z]/i;

/** Whether a subject is a firm's money in another one ("Investment in Anthropic", "Stake in Scale AI"). */
export function isIntoAnother(subject: string): boolean {
  return intoAnother.test(subject);
}
