import type { Figure } from './figure';

/** Begins the tag of a count of several models together: "of H100/H200". */
export const togetherTag = 'of ';

/** The models a count is of, as they are compared: all of them where several are counted together; null where none is named. */
export function chipsOf({ chip, tags }: Figure): string | null {
  const together = tags.length === 0 ? undefined : tags.find((tag) => tag.startsWith(togetherTag));
  return together === undefined ? chip : together.slice(togetherTag.length);
}
