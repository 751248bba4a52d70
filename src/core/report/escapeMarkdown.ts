/**
 * Text as Markdown shows it unchanged on one line: every sign that could open emphasis, code, a link, HTML, a table
 * cell, maths, a mention or an automatic link is escaped; line breaks become spaces.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\s\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .replace(/[\\`*_{}[\]<>#|~&$@^=]/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
    .replace(/^(\s{0,3}\d{1,9})([.)])/, '$1\\$2')
    .replace(/^(\s{0,3})([-+])/, '$1\\$2');
}

/** An address as the target of a Markdown link, in angle brackets with what would end them encoded. */
export function markdownTarget(url: string): string {
  return `<${url.replace(/[<>\\\s\u0000-\u001f]/g, (character) => encodeURIComponent(character))}>`;
}
