/** Every mark that Markdown, HTML or the editor's icon syntax could read as more than itself. */
const marks = /[\\`*_{}[\]()#+\-.!~<>&|$:@"'^=]/g;

/** Overrides of direction, which would reorder the words beside them. */
const turns = /[\u202a-\u202e\u2066-\u2069]/g;

/** Text as Markdown that shows exactly that text: on one line, nothing in it is a link, a picture, markup or an icon. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').replace(turns, '\ufffd').replace(marks, '\\$&');
}

/** A link to a web page, or the bare words for any address that is not http or https. */
export function webLink(words: string, address: string): string {
  const safe = safeAddress(address);
  return safe === null ? escapeMarkdown(words) : `[${escapeMarkdown(words)}](${safe})`;
}

/** The address with everything encoded that could end a Markdown link; null unless it is a web address. */
export function safeAddress(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  return url.href.replace(/[()<>\\"'`|*_\s[\]]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

/** A link that runs a command of the editor with arguments; `title` is told on hover and to screen readers. */
export function commandLink(words: string, command: string, args: readonly unknown[], title: string): string {
  const encoded = encodeURIComponent(JSON.stringify(args)).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return `[${escapeMarkdown(words)}](command:${command}?${encoded} "${escapeMarkdown(title)}")`;
}
