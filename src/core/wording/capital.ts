/** The text as it begins a sentence; names with a capital inside keep their own way ("xAI", "iPhone"). */
export function capital(text: string): string {
  return /^.\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
