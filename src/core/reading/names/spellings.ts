const manySpellings = /[-\d']/;

/** A name with its hyphens as spaces and the other way round, and straight for curly apostrophes. */
export function spellings(name: string): string[] {
  if (!manySpellings.test(name)) return [name];
  const forms = new Set([name]);
  if (name.includes('-')) forms.add(name.replaceAll('-', ' '));
  if (/[a-zA-Z] \d/.test(name)) forms.add(name.replace(/([a-zA-Z]) (?=\d)/, '$1-'));
  if (/[a-z] \d$/.test(name)) forms.add(name.replace(/ (?=\d$)/, ' v'));
  // "A-100".
  if (/^[A-Z]{1,2}\d{3}$/.test(name)) forms.add(name.replace(/(?=\d{3}$)/, '-'));
  if (name.includes('\'')) forms.add(name.replaceAll('\'', '\u2019'));
  return [...forms];
}
