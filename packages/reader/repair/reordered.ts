import type { Line, Paper } from '../paper.ts';

/** The paper with its text put in another order: each line is a stretch of the old text, and comes where it is to be read. */
export function reordered(paper: Paper, stretches: readonly Line[]): Paper {
  const parts: string[] = [];
  const lines: Line[] = [];
  const pageStarts: number[] = [];
  let length = 0;
  for (const line of stretches) {
    while (line.page > pageStarts.length) pageStarts.push(length);
    const words = paper.text.slice(line.start, line.end);
    lines.push({ ...line, start: length, end: length + words.length });
    parts.push(words);
    length += words.length + 1;
  }
  // The last line ends, too. Joined in one, the text lies in one piece: it is read many times.
  return { ...paper, text: [...parts, ''].join('\n'), lines, pageStarts };
}
