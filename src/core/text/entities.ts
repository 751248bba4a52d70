/**
 * HTML character references by name that writers use in prose (HTML Living Standard, section "Named character references").
 * A name that is not here stays as it is written.
 */
const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', NonBreakingSpace: '\u00A0',
  ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', ThinSpace: '\u2009', hairsp: '\u200A', numsp: '\u2007', puncsp: '\u2008',
  zwnj: '\u200C', zwj: '\u200D', lrm: '\u200E', rlm: '\u200F', shy: '\u00AD', NoBreak: '\u2060', Tab: '\t', NewLine: '\n',
  dollar: '$', cent: '¢', pound: '£', curren: '¤', yen: '¥', euro: '€', num: '#', percnt: '%', permil: '‰', pertenk: '‱',
  ndash: '–', mdash: '—', hyphen: '‐', dash: '‐', horbar: '―', minus: '−', plus: '+', plusmn: '±', pm: '±', times: '×', divide: '÷', div: '÷',
  equals: '=', ne: '≠', le: '≤', ge: '≥', asymp: '≈', ap: '≈', thickapprox: '≈', sim: '∼', infin: '∞', frasl: '⁄', sol: '/', bsol: '\\',
  lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', lsaquo: '‹', rsaquo: '›', laquo: '«', raquo: '»',
  prime: '′', Prime: '″', hellip: '…', mldr: '…', bull: '•', middot: '·', centerdot: '·', period: '.', comma: ',', colon: ':', semi: ';',
  excl: '!', quest: '?', lpar: '(', rpar: ')', lsqb: '[', lbrack: '[', rsqb: ']', rbrack: ']', lcub: '{', lbrace: '{', rcub: '}', rbrace: '}',
  ast: '*', lowbar: '_', grave: '`', verbar: '|', vert: '|', commat: '@', Hat: '^', circ: 'ˆ', tilde: '˜',
  sect: '§', para: '¶', copy: '©', reg: '®', trade: '™', deg: '°', micro: 'µ', ordf: 'ª', ordm: 'º', numero: '№', dagger: '†', Dagger: '‡',
  sup1: '¹', sup2: '²', sup3: '³', frac12: '½', half: '½', frac14: '¼', frac34: '¾', frac13: '⅓', frac23: '⅔', frac18: '⅛', frac38: '⅜',
  frac58: '⅝', frac78: '⅞', iexcl: '¡', iquest: '¿', brvbar: '¦', not: '¬', uml: '¨', macr: '¯', acute: '´', cedil: '¸',
  larr: '←', uarr: '↑', rarr: '→', darr: '↓', harr: '↔', rArr: '⇒', lArr: '⇐', hArr: '⇔', star: '☆', starf: '★', check: '✓', cross: '✗',
  Agrave: 'À', Aacute: 'Á', Acirc: 'Â', Atilde: 'Ã', Auml: 'Ä', Aring: 'Å', AElig: 'Æ', Ccedil: 'Ç', Egrave: 'È', Eacute: 'É', Ecirc: 'Ê', Euml: 'Ë',
  Igrave: 'Ì', Iacute: 'Í', Icirc: 'Î', Iuml: 'Ï', ETH: 'Ð', Ntilde: 'Ñ', Ograve: 'Ò', Oacute: 'Ó', Ocirc: 'Ô', Otilde: 'Õ', Ouml: 'Ö', Oslash: 'Ø',
  Ugrave: 'Ù', Uacute: 'Ú', Ucirc: 'Û', Uuml: 'Ü', Yacute: 'Ý', THORN: 'Þ', szlig: 'ß', agrave: 'à', aacute: 'á', acirc: 'â', atilde: 'ã',
  auml: 'ä', aring: 'å', aelig: 'æ', ccedil: 'ç', egrave: 'è', eacute: 'é', ecirc: 'ê', euml: 'ë', igrave: 'ì', iacute: 'í', icirc: 'î',
  iuml: 'ï', eth: 'ð', ntilde: 'ñ', ograve: 'ò', oacute: 'ó', ocirc: 'ô', otilde: 'õ', ouml: 'ö', oslash: 'ø', ugrave: 'ù', uacute: 'ú',
  ucirc: 'û', uuml: 'ü', yacute: 'ý', thorn: 'þ', yuml: 'ÿ', OElig: 'Œ', oelig: 'œ', Scaron: 'Š', scaron: 'š', Yuml: 'Ÿ', fnof: 'ƒ',
  Lstrok: 'Ł', lstrok: 'ł', Zcaron: 'Ž', zcaron: 'ž', Ccaron: 'Č', ccaron: 'č', Cacute: 'Ć', cacute: 'ć', Nacute: 'Ń', nacute: 'ń',
  Sacute: 'Ś', sacute: 'ś', Zacute: 'Ź', zacute: 'ź', Zdot: 'Ż', zdot: 'ż', Eogon: 'Ę', eogon: 'ę', Aogon: 'Ą', aogon: 'ą',
  Alpha: 'Α', alpha: 'α', beta: 'β', gamma: 'γ', Delta: 'Δ', delta: 'δ', lambda: 'λ', mu: 'μ', Omega: 'Ω', omega: 'ω', pi: 'π', sigma: 'σ',
};

const reference = /&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/y;

/** A character reference at `offset` of `text`: the characters it stands for and its length, or null where there is none known. */
export function readEntity(text: string, offset: number): { readonly shows: string; readonly length: number } | null {
  reference.lastIndex = offset;
  const match = reference.exec(text);
  if (match === null) return null;
  const [whole, decimal, hexadecimal, name] = match;
  if (name !== undefined) {
    const shows = Object.hasOwn(named, name) ? named[name] : undefined;
    return shows === undefined ? null : { shows, length: whole.length };
  }
  const code = decimal !== undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal ?? '0', 16);
  const valid = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return { shows: valid ? String.fromCodePoint(code) : '\uFFFD', length: whole.length };
}
