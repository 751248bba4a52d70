import { matchModel, looseModel, nameChip } from './chips';

/** A chip's model where it stands in a text. */
export interface FoundModel {
  /** Just behind it, as a UTF-16 offset. */
  readonly end: number;
  /** Its common name; null for a word that may be any chip. */
  readonly chip: string | null;
  /** A line of chips ("Hopper"), not one of them. */
  readonly line: boolean;
  /** A number that could count instead ("4090"). */
  readonly numeric: boolean;
  /** A word that means other things elsewhere. */
  readonly common: boolean;
  readonly plural: boolean;
  /** "H100-equivalents". */
  readonly equivalent: boolean;
}

/** The model that begins at an offset; null where none does. */
export function readModel(text: string, at: number): FoundModel | null {
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return mayBeLoose(code, text.charCodeAt(at + 1)) ? readLoose(text, at) : null;
  const match = matchModel(text, at);
  if (match !== null) {
    const { name, line, numeric, common } = nameChip(match[1] ?? '');
    const tied = match[0].includes('-') && /-(?:class|based|type|level|generation|series|grade|powered|style|era|Tensor)$/.test(match[0]);
    const equivalent = match[3] !== undefined;
    return {
      end: at + match[0].length,
      chip: name,
      line: (line && !equivalent) || tied,
      numeric,
      common,
      plural: match[2] !== undefined || (equivalent && /s$/.test(match[3] ?? '')),
      equivalent,
    };
  }
  return null;
}

/** Whether a model in small letters can begin with two code units: a letter and a digit, "gb", "gh", "mi" or "tp". */
function mayBeLoose(first: number, second: number): boolean {
  return (second >= 48 && second <= 57)
    || (first === 103 && (second === 98 || second === 104))
    || (first === 109 && second === 105)
    || (first === 116 && second === 112);
}

function readLoose(text: string, at: number): FoundModel | null {
  looseModel.lastIndex = at;
  const loose = looseModel.exec(text);
  if (loose === null || loose[1] === 'tpu') return null;
  return {
    end: looseModel.lastIndex,
    chip: (loose[1] ?? '').toUpperCase(),
    line: false,
    numeric: false,
    common: false,
    plural: loose[2] !== undefined,
    equivalent: false,
  };
}
