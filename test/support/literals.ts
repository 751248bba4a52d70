/** A string, the text of a template between what is filled in, or a regular expression; `start` and `end` leave its marks out. */
export interface Literal {
  readonly kind: 'string' | 'template' | 'pattern';
  readonly start: number;
  readonly end: number;
  /** Of a regular expression; empty for the others. */
  readonly flags: string;
}

/** After these a slash begins an expression; after any other word, a number or a closing bracket it divides. */
const wordsBefore = /(?:^|[^\w$.])(?:return|typeof|case|of|in|do|else|yield|await|void|delete|instanceof|new)$/;

/** Where what begins at `at` ends: a string or an expression that goes to `mark`, behind its flags. */
function endOf(code: string, at: number, mark: string): number {
  let inClass = false;
  let end = at + 1;
  while (end < code.length && (code[end] !== mark || inClass)) {
    if (code[end] === '\\') end += 1;
    else if (mark === '/' && code[end] === '[') inClass = true;
    else if (code[end] === ']') inClass = false;
    end += 1;
  }
  end += 1;
  while (mark === '/' && /[a-z]/.test(code[end] ?? '')) end += 1;
  return end;
}

/** The literals in a piece of TypeScript, in order. Comments are passed over, what is filled into a template is read as code. */
export function literalsIn(code: string): Literal[] {
  const found: Literal[] = [];
  const open: ('{' | '${')[] = [];
  let at = 0;
  let before = '';
  const template = (): void => {
    const start = at;
    while (at < code.length && code[at] !== '`' && !code.startsWith('${', at)) at += code[at] === '\\' ? 2 : 1;
    found.push({ kind: 'template', start, end: at, flags: '' });
    if (code[at] === '`') {
      before = ')';
      at += 1;
      return;
    }
    open.push('${');
    before = '(';
    at += 2;
  };
  while (at < code.length) {
    const sign = code[at] ?? '';
    if (/\s/.test(sign)) {
      at += 1;
    } else if (code.startsWith('/*', at)) {
      at = code.indexOf('*/', at) + 2;
    } else if (code.startsWith('//', at)) {
      at = (code + '\n').indexOf('\n', at);
    } else if (sign === '"' || sign === "'") {
      const end = endOf(code, at, sign);
      found.push({ kind: 'string', start: at + 1, end: end - 1, flags: '' });
      at = end;
      before = ')';
    } else if (sign === '`') {
      at += 1;
      template();
    } else if (sign === '}' && open.pop() === '${') {
      at += 1;
      template();
    } else if (sign === '/' && !(/[\w$)\]}]$/.test(before) && !wordsBefore.test(before))) {
      const end = endOf(code, at, '/');
      const slash = code.lastIndexOf('/', end - 1);
      found.push({ kind: 'pattern', start: at + 1, end: slash, flags: code.slice(slash + 1, end) });
      at = end;
      before = ')';
    } else {
      if (sign === '{') open.push('{');
      // "sum! / 2": what is asserted not to be null is divided, as it would be without.
      const asserted = sign === '!' && code[at + 1] !== '=' && /[\w$)\]]/.test(code[at - 1] ?? '');
      if (!asserted) before = /[\w$]/.test(sign) && /\S$/.test(code.slice(Math.max(0, at - 1), at)) ? before + sign : sign;
      at += 1;
    }
  }
  return found;
}
