import type { Finding } from '../check/finding';

/** A sentence around its figure. */
export interface SplitSentence {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

/**
 * Parts a finding's sentence around the figure, so that it can be marked. Null where the sentence as read does not hold
 * the figure's words as written (emphasis inside it), or holds them more than once.
 */
export function splitSentence({ sentence, text }: Finding): SplitSentence | null {
  const at = text === '' ? -1 : sentence.indexOf(text);
  if (at < 0 || sentence.indexOf(text, at + 1) >= 0) return null;
  return { before: sentence.slice(0, at), figure: text, after: sentence.slice(at + text.length) };
}
