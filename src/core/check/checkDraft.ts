import type { ClaimIndex } from '../claims/claim';
import { type CheckOptions, DraftSession } from './draftSession';
import type { Finding } from './finding';

export type { CheckOptions } from './draftSession';

/** Every figure of a draft with its reading and standing, in the order of the text. Offsets are UTF-16 code units of `text`. */
export function checkDraft(text: string, claims: ClaimIndex, options: CheckOptions = {}): readonly Finding[] {
  return new DraftSession(text, claims, options).findings();
}
