const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Text for HTML and SVG content and for attribute values in quotation marks. Characters that XML 1.0 forbids become
 * U+FFFD, so that the same text may stand in an SVG picture; so do overrides of direction, which would reorder the words
 * beside them.
 */
export function escapeHtml(text: string): string {
  // Most text has none of these signs, and a report is made of thousands of pieces.
  if (!/[^\t\n\r -!#-%(-;=?-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\ufffd]/.test(text)) return text;
  return text.replace(forbidden, '\ufffd').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
