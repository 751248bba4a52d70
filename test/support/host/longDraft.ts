/** A long article about this and that, with a figure every few sentences. Length in UTF-16 code units. */
export function longDraft(length: number): string {
  const paragraphs = [
    'The council met on Tuesday to talk about the harbour. Nobody could say how long the repairs would take, and the engineers asked for patience.',
    'A grant of $NNN,000 came from the region. Nobody had expected it, least of all the harbour master, who had written the letter himself.',
    'Mozilla said that its revenue was $593 million in 2022. The foundation expects a quieter year, and its board has asked for a plan.',
    'A cluster of 2,048 H800 GPUs trained DeepSeek-V3, its paper says, for $5.576 million. Others counted the hardware, *not* the hours.',
    'It rained for a week. The ferry was late on most days, `as usual`, and [the timetable](https://ferry.example/times) was no help at all.',
  ];
  const parts: string[] = [];
  for (let size = 0, index = 0; size < length; index += 1) {
    const paragraph = (paragraphs[index % paragraphs.length] ?? '').replace('NNN', String(100 + ((index * 37) % 800)));
    parts.push(index % 40 === 0 ? `## Part ${index / 40 + 1}\n\n${paragraph}` : paragraph);
    size += paragraph.length + 2;
  }
  return `${parts.join('\n\n')}\n`;
}
