/** A number in words: decimal digits times a power of ten, or the unit N that a vague amount is a multiple of. */
export interface NumberWords {
  readonly end: number;
  readonly digits: string;
  readonly exponent: number;
  /** "tens of thousands", "several million": `digits` and `exponent` give N, and the amount lies in 2 N .. 10 N − 1. */
  readonly vague: boolean;
}

const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

type Role = 'unit' | 'ten' | 'scale' | 'dozen' | 'fraction' | 'article' | 'couple' | 'few' | 'many' | 'point' | 'and' | 'of';

interface WordEntry {
  readonly role: Role;
  readonly value: number;
}

/** Every word a number may be made of. `many` are plurals that stand for an unknown multiple of themselves. */
const numberWords: ReadonlyMap<string, WordEntry> = new Map<string, WordEntry>([
  ...units.map((word, value): [string, WordEntry] => [word, { role: 'unit', value }]),
  ...tens.map((word, index): [string, WordEntry] => [word, { role: 'ten', value: 20 + 10 * index }]),
  ['hundred', { role: 'scale', value: 2 }],
  ['thousand', { role: 'scale', value: 3 }],
  ['lakh', { role: 'scale', value: 5 }],
  ['million', { role: 'scale', value: 6 }],
  ['crore', { role: 'scale', value: 7 }],
  ['billion', { role: 'scale', value: 9 }],
  ['trillion', { role: 'scale', value: 12 }],
  ['dozen', { role: 'dozen', value: 12 }],
  ['half', { role: 'fraction', value: 0.5 }],
  ['halves', { role: 'fraction', value: 0.5 }],
  ['quarter', { role: 'fraction', value: 0.25 }],
  ['quarters', { role: 'fraction', value: 0.25 }],
  ['a', { role: 'article', value: 1 }],
  ['an', { role: 'article', value: 1 }],
  ['couple', { role: 'couple', value: 2 }],
  ['few', { role: 'few', value: 1 }],
  ['several', { role: 'few', value: 1 }],
  ['tens', { role: 'many', value: 10 }],
  ['dozens', { role: 'many', value: 12 }],
  ['scores', { role: 'many', value: 20 }],
  ['hundreds', { role: 'many', value: 1e2 }],
  ['thousands', { role: 'many', value: 1e3 }],
  ['lakhs', { role: 'many', value: 1e5 }],
  ['millions', { role: 'many', value: 1e6 }],
  ['crores', { role: 'many', value: 1e7 }],
  ['billions', { role: 'many', value: 1e9 }],
  ['trillions', { role: 'many', value: 1e12 }],
  ['point', { role: 'point', value: 0 }],
  ['and', { role: 'and', value: 0 }],
  ['of', { role: 'of', value: 0 }],
]);

const startRoles: readonly Role[] = ['unit', 'ten', 'fraction', 'couple', 'few', 'many'];

/** A word at which a number in words may begin; looked for only in front of a word that a number leads up to. */
export const numberStart = new RegExp(
  `(?<![A-Za-z0-9]|[A-Za-z0-9]-|[.,]\\d)(?:${[...numberWords].filter(([, { role }]) => startRoles.includes(role)).map(([word]) => word).sort((a, b) => b.length - a.length).join('|')}|an?(?=[\\s-](?:hundred|thousand|lakh|million|crore|billion|trillion|dozen|half|quarter|couple|few)))(?![a-z])`,
  'gi',
);

/** The next word of a number, a blank or a hyphen away. */
const numberWord = /[\s-]{0,2}([a-z]{1,12})(?![a-z])/iy;

interface Token extends WordEntry {
  readonly end: number;
}

function tokensAt(text: string, at: number): Token[] {
  const tokens: Token[] = [];
  numberWord.lastIndex = at;
  while (tokens.length < 14) {
    const word = numberWord.exec(text)?.[1];
    const entry = word === undefined ? undefined : numberWords.get(word.toLowerCase());
    if (entry === undefined) break;
    tokens.push({ ...entry, end: numberWord.lastIndex });
  }
  return tokens;
}

/** "tens of thousands", "hundreds of millions", "millions". */
function readMany(tokens: readonly Token[]): NumberWords | null {
  let factor = 1;
  let end = 0;
  for (let at = 0; at < tokens.length; at += 2) {
    const token = tokens[at];
    // "tens of thousand" is a common slip for "tens of thousands".
    const worth = token?.role === 'many' ? token.value : token?.role === 'scale' && at > 0 ? 10 ** token.value : null;
    if (token === undefined || worth === null) break;
    factor *= worth;
    end = token.end;
    if (tokens[at + 1]?.role !== 'of') break;
  }
  return end === 0 ? null : toWords(factor, end, true);
}

function toWords(value: number, end: number, vague: boolean): NumberWords {
  let exponent = 0;
  // Keeps the scale apart, so that "five to six million" can hand it to the left end.
  for (const power of [12, 9, 6, 3]) {
    if (value >= 10 ** power && (value / 10 ** power) * 1000 % 1 === 0) {
      exponent = power;
      break;
    }
  }
  return { end, digits: String(value / 10 ** exponent), exponent, vague };
}

/** "several million", "a few hundred thousand", "a couple of thousand", "a few". */
function readFew(tokens: readonly Token[]): NumberWords | null {
  let at = tokens[0]?.role === 'article' ? 1 : 0;
  const head = tokens[at];
  if (head === undefined || (head.role !== 'few' && head.role !== 'couple')) return null;
  let end = head.end;
  at++;
  if (tokens[at]?.role === 'of' && (tokens[at + 1]?.role === 'scale' || tokens[at + 1]?.role === 'dozen')) at++;
  let factor = 1;
  for (let token = tokens[at]; token?.role === 'scale' || token?.role === 'dozen'; token = tokens[++at]) {
    factor *= token.role === 'scale' ? 10 ** token.value : 12;
    end = token.end;
  }
  const couple = head.role === 'couple';
  return toWords(couple ? 2 * factor : factor, end, !couple);
}

/** Fractions of a scale: "half a million", "a quarter billion", "half-billion", "three quarters of a million". */
function readFraction(tokens: readonly Token[]): NumberWords | null {
  let at = 0;
  let times = 1;
  const first = tokens[0];
  if (first?.role === 'article') at = 1;
  else if (first?.role === 'unit' && first.value > 0 && first.value < 10 && tokens[1]?.role === 'fraction') {
    at = 1;
    times = first.value;
  }
  const fraction = tokens[at];
  if (fraction?.role !== 'fraction') return null;
  at++;
  if (tokens[at]?.role === 'of') at++;
  if (tokens[at]?.role === 'article') at++;
  let value = times * fraction.value;
  let end = 0;
  for (let token = tokens[at]; token?.role === 'scale' || token?.role === 'dozen'; token = tokens[++at]) {
    value *= token.role === 'scale' ? 10 ** token.value : 12;
    end = token.end;
  }
  return end === 0 ? null : toWords(value, end, false);
}

/** Cardinals: "two thousand and forty-eight", "a hundred", "two and a half million", "two point five billion", "two dozen". */
function readCardinal(tokens: readonly Token[]): NumberWords | null {
  let total = 0;
  let group = 0;
  let filled = false;
  let end = 0;
  let lastScale = Infinity;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const next = tokens[at + 1];
    if (token.role === 'article') {
      if (filled || (next?.role !== 'scale' && next?.role !== 'dozen')) break;
      group = 1;
      filled = true;
      continue;
    }
    if (token.role === 'and') {
      if (!filled) break;
      const after = tokens[at + 2];
      const fractionAt = next?.role === 'article' ? after : next?.role === 'unit' && after?.role === 'fraction' ? after : next?.role === 'fraction' ? next : undefined;
      if (fractionAt?.role === 'fraction') {
        const times = next?.role === 'unit' ? next.value : 1;
        const worth = times * fractionAt.value;
        if (group > 0) group += worth;
        else if (lastScale < Infinity) total += worth * 10 ** lastScale;
        end = fractionAt.end;
        at += next === fractionAt ? 1 : 2;
        continue;
      }
      // "two thousand and forty-eight", but not "one thousand and two million": a smaller part follows.
      if ((next?.role !== 'unit' && next?.role !== 'ten') || (lastScale === Infinity && group % 100 !== 0)) break;
      continue;
    }
    if (token.role === 'unit') {
      if (filled && group % 10 !== 0) break;
      if (filled && group % 100 !== 0 && token.value > 9) break;
      group += token.value;
    } else if (token.role === 'ten') {
      if (filled && group % 100 !== 0) break;
      group += token.value;
    } else if (token.role === 'point') {
      let decimals = '';
      let digit = tokens[at + 1];
      while (digit?.role === 'unit' && digit.value < 10) {
        decimals += String(digit.value);
        at++;
        end = digit.end;
        digit = tokens[at + 1];
      }
      if (!filled || decimals === '') break;
      group = Number(`${group}.${decimals}`);
      continue;
    } else if (token.role === 'dozen') {
      if (!filled) break;
      group *= 12;
    } else if (token.role === 'scale') {
      if (!filled) break;
      if (token.value === 2) group *= 100;
      else {
        if (token.value >= lastScale && group > 0 && total > 0) total = (total + group) * 10 ** token.value;
        else total += (group === 0 ? total : group) * 10 ** token.value;
        group = 0;
        lastScale = token.value;
      }
    } else break;
    filled = true;
    end = token.end;
  }
  return end === 0 ? null : toWords(total + group, end, false);
}

/** Reads the number in words at `at`; null where none begins. */
export function readNumberWords(text: string, at: number): NumberWords | null {
  const tokens = tokensAt(text, at);
  return readMany(tokens) ?? readFew(tokens) ?? readFraction(tokens) ?? readCardinal(tokens);
}
