/** Classes of UTF-16 code units; NaN, as `charCodeAt` gives outside a text, is in none. */

/** Whether a code unit is a letter in one of the scripts that have capitals, or one of those that have none (Chinese, Arabic …). */
export function isLetter(code: number): boolean {
  if (code < 128) return isEnglishLetter(code);
  if (hasCases(code)) return true;
  return code === 0xaa
    || code === 0xba
    || (code >= 0x5d0 && code <= 0x64a)
    || (code >= 0x900 && code <= 0x1fff)
    || (code >= 0x3041 && code <= 0xd7ff)
    || (code >= 0xf900 && code <= 0xfaff);
}

/** Whether a code unit is a letter of the English alphabet. */
export function isEnglishLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Whether a code unit is a small letter. */
export function isSmallLetter(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  return hasCases(code) && String.fromCharCode(code) === String.fromCharCode(code).toLowerCase();
}

function hasCases(code: number): boolean {
  // Quotation marks, dashes and the like are what prose mostly has beyond ASCII.
  if (Number.isNaN(code) || (code >= 0x2000 && code < 0x2070)) return false;
  const character = String.fromCharCode(code);
  return character.toLowerCase() !== character.toUpperCase();
}

/** Whether a code unit is a capital of the English alphabet. */
export function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Whether a code unit is one of the ten ASCII digits. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/**
 * A number below 1024 for two letters, the same for capitals and small ones: tables of how words
 * begin or end are kept by it. Other code units share the numbers of letters.
 */
export function letterPair(one: number, other: number): number {
  return ((one & 31) << 5) | (other & 31);
}

/** Whether a code unit is white space. */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return code === 0xa0
    || code === 0x1680
    || (code >= 0x2000 && code <= 0x200a)
    || code === 0x2028
    || code === 0x2029
    || code === 0x202f
    || code === 0x205f
    || code === 0x3000
    || code === 0xfeff;
}

/** Whether a code unit is a mark of punctuation or a symbol (Unicode categories P and S, as far as prose has them). */
export function isPunctuation(code: number): boolean {
  if (code < 128) return (code >= 33 && code <= 47) || (code >= 58 && code <= 64) || (code >= 91 && code <= 96) || (code >= 123 && code <= 126);
  if (code < 0xc0) {
    return code >= 0xa1
      && code !== 0xaa
      && code !== 0xad
      && code !== 0xb2
      && code !== 0xb3
      && code !== 0xb5
      && !(code >= 0xb9 && code <= 0xba)
      && !(code >= 0xbc && code <= 0xbe);
  }
  if (code === 0xd7 || code === 0xf7) return true;
  return (code >= 0x2010 && code <= 0x2027)
    || (code >= 0x2030 && code <= 0x205e)
    || (code >= 0x20a0 && code <= 0x20c0)
    || (code >= 0x2190 && code <= 0x2bff)
    || (code >= 0x2e00 && code <= 0x2e7f)
    || (code >= 0x3001 && code <= 0x3020)
    || (code >= 0xff01 && code <= 0xff0f)
    || (code >= 0xff1a && code <= 0xff20)
    || (code >= 0xff3b && code <= 0xff40)
    || (code >= 0xff5b && code <= 0xff65)
    || code === 0xfffc;
}
