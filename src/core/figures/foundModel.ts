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

/** A line of chips in small letters, which are another thing or a name unless chips follow. */
const looseLine = /(hopper|blackwell)(?=[\s-](?:(?:generation|class|based|architecture|AI)\s)?(?:GPUs?|gpus?|chips?|cards|accelerators?|superchips?)(?![A-Za-z]))/y;

/** Whether a model in small letters can begin with two code units: a letter and a digit, "gb", "gh", "mi", "tp", "ho" or "bl". */
function mayBeLoose(first: number, second: number): boolean {
  return (second >= 48 && second <= 57)
    || (first === 103 && (second === 98 || second === 104))
    || (first === 109 && second === 105)
    || (first === 116 && second === 112)
    || isLine(first, second);
}

/** "ho" or "bl", of "hopper" and "blackwell". */
function isLine(first: number, second: number): boolean {
  return (first === 104 && second === 111) || (first === 98 && second === 108);
}

function readLine(text: string, at: number): FoundModel | null {
  looseLine.lastIndex = at;
  const line = looseLine.exec(text)?.[1];
  if (line === undefined) return null;
  return { end: at + line.length, chip: line === 'hopper' ? 'Hopper' : 'Blackwell', line: true, numeric: false, common: false, plural: false, equivalent: false };
}

function readLoose(text: string, at: number): FoundModel | null {
  if (isLine(text.charCodeAt(at), text.charCodeAt(at + 1))) return readLine(text, at);
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
