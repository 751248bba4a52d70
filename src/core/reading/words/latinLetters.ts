import { isDigit } from '../../text/characters';

/** A Latin letter, as words are made of. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f);
}

/** Such a letter, or one of the ten digits. */
export function isLetterOrDigit(code: number): boolean {
  return isLetter(code) || isDigit(code);
}
