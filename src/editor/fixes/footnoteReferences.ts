/** Labels of the footnote references that stand directly at an offset. */
export function referencesAt(text: string, offset: number): readonly string[] {
  const labels: string[] = [];
  const rest = /\[\^([^\]\s]{1,80})\]/y;
  rest.lastIndex = offset;
  for (let match = rest.exec(text); match !== null; match = rest.exec(text)) labels.push(match[1] ?? '');
  return labels;
}

/** Where the footnote references that end at an offset begin, not before `floor`; the offset itself where none ends there. */
export function startOfReferences(text: string, floor: number, offset: number): number {
  let start = offset;
  for (let open = text.lastIndexOf('[^', start - 1); open >= floor; open = text.lastIndexOf('[^', start - 1)) {
    if (!/^\[\^[^\]\s]{1,80}\]$/.test(text.slice(open, start))) break;
    start = open;
  }
  return start;
}
