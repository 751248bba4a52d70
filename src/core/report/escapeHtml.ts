const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Text for HTML and SVG content and for attribute values in quotation marks. Characters that XML 1.0 forbids become
 * U+FFFD, so that the same text may stand in an SVG picture.
 */
export function escapeHtml(text: string): string {
  // Most text has none of these signs, and a report is made of thousands of pieces.
  if (!/[^\t\n\r -!#-%(-;=?-\ud7ff\ue000-\ufffd]/.test(text)) return text;
  return text.replace(forbidden, '\ufffd').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
