import { english } from './english';
import { german } from './german';
import type { Words } from './words';

/** The catalogue for a BCP 47 tag or an editor's display language: German for "de" and its regions, else English. */
export function wordsFor(language: string): Words {
  return /^de(?:$|[-_])/i.test(language) ? german : english;
}
