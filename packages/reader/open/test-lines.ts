import { expect } from 'vitest';
import { openPaper } from '../open.ts';
import type { Markup, Paper } from '../paper.ts';

/** The paper of some bytes or text; fails the test with the file's issues where it cannot be opened. */
export async function opened(content: string | Uint8Array, name = 'paper'): Promise<Paper> {
  const result = await openPaper(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  if (!result.ok) throw new Error(result.issues.map((issue) => `${issue.code}: ${issue.message}`).join('; '));
  expectSound(result.value);
  return result.value;
}

/** The code of the first issue that stops a file from being opened, and its sentence. */
export async function refused(bytes: Uint8Array, name = 'plan “1”.pdf'): Promise<{ code: string; message: string }> {
  const result = await openPaper(name, bytes);
  if (result.ok) throw new Error('The file was opened.');
  const [issue] = result.issues;
  expect(issue?.where).toBe(name);
  expect(issue?.message).toContain(name);
  return { code: issue?.code ?? '', message: issue?.message ?? '' };
}

/** What holds for every paper: lines ascend, lie in the text and hold no line feed; each lies on its page. */
export function expectSound(paper: Paper): void {
  let before = 0;
  for (const line of paper.lines) {
    expect(line.start).toBeGreaterThanOrEqual(before);
    expect(line.end).toBeGreaterThanOrEqual(line.start);
    expect(line.end).toBeLessThanOrEqual(paper.text.length);
    const slice = paper.text.slice(line.start, line.end);
    if (slice.includes('\n') || slice.includes('\f')) throw new Error(`A line break inside “${slice}”`);
    expect(line.start).toBeGreaterThanOrEqual(paper.pageStarts[line.page - 1] ?? Number.POSITIVE_INFINITY);
    expect(line.start).toBeLessThanOrEqual(paper.pageStarts[line.page] ?? Number.POSITIVE_INFINITY);
    before = line.end;
  }
  expect(paper.pageStarts[0]).toBe(0);
  paper.pageStarts.forEach((start, i) => {
    if (i > 0) expect(start).toBeGreaterThan(paper.pageStarts[i - 1] ?? 0);
  });
}

/** Lines with words as `mark text`, for reading a test at a glance: `h2 Goals`, `p …`, `i0• …`, `c1,0 …` (row, column; `!` = head). */
export function shown(paper: Paper): readonly string[] {
  return paper.lines
    .filter((line) => line.end > line.start)
    .map((line) => `${markOf(line.markup)} ${paper.text.slice(line.start, line.end)}`.trim());
}

function markOf(markup: Markup | undefined): string {
  switch (markup?.kind) {
    case 'heading':
      return `h${markup.level}`;
    case 'item':
      return `i${markup.depth}${markup.marker}`;
    case 'cell':
      return `c${markup.row},${markup.column}${markup.head ? '!' : ''}`;
    case 'footnote':
      return `n${markup.marker}`;
    case 'paragraph':
      return 'p';
    default:
      return markup?.kind ?? '';
  }
}
