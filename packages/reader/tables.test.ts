import { describe, expect, it } from 'vitest';
import { readPaper } from './read.ts';

async function rows(name: string, text: string) {
  const read = await readPaper(name, new TextEncoder().encode(text));
  if (!read.ok) throw new Error('not read');
  const { elements, text: source } = read.value;
  for (const { owner, deadline } of elements)
    for (const each of [owner, deadline])
      if (each?.span) expect(source.slice(each.span.start, each.span.end).replace(/\s+/g, ' ')).toContain(plain(each));
  return elements
    .filter((element) => element.kind === 'initiative')
    .map(({ title, owner, deadline }) => [title, owner?.name, deadline?.iso]);
}

const plain = (each: { readonly name: string } | { readonly text: string }) => ('name' in each ? each.name : each.text);

const english = `# A plan for the ferries

## Boats that come on time

We will have a boat every hour.

| Action | Owner | Deadline |
|---|---|---|
| Buy two electric ferries | Ferry Board | June 2027 |
| Train the crews in two ports | Port Authority of Sund | 2026 |
| Print a timetable for each stop | Ferry Board | Q3 2025 |
`;

const danish = `# Plan for øernes færger

## Færger til tiden

Vi vil have en færge hver time.

| Initiativ | Ansvarlig | Tidsfrist |
|---|---|---|
| Køb to færger, der sejler på strøm | Færgerådet | 1. juni 2027 |
| Uddan mandskabet i to havne | Sundhavn | inden udgangen af 2026 |
| Tryk en køreplan til hvert anløb | Færgerådet | |
`;

const inEnglish = [
  ['Buy two electric ferries', 'Ferry Board', '2027-06'],
  ['Train the crews in two ports', 'Port Authority of Sund', '2026'],
  ['Print a timetable for each stop', 'Ferry Board', '2025-07-01/2025-09-30'],
];
const inDanish = [
  ['Køb to færger, der sejler på strøm', 'Færgerådet', '2027-06-01'],
  ['Uddan mandskabet i to havne', 'Sundhavn', '2026-12-31'],
  ['Tryk en køreplan til hvert anløb', 'Færgerådet', undefined],
];

describe('rows of a table of actions are initiatives with owner and deadline', () => {
  it('in Markdown', async () => {
    expect(await rows('ferries.md', english)).toEqual(inEnglish);
    expect(await rows('faerger.md', danish)).toEqual(inDanish);
  });

  it('in HTML', async () => {
    expect(await rows('ferries.html', asHtml(english))).toEqual(inEnglish);
    expect(await rows('faerger.html', asHtml(danish))).toEqual(inDanish);
  });

  it('in plain text, set by spaces or by tabs', async () => {
    for (const set of [asColumns, asTabs]) {
      expect(await rows('ferries.txt', set(english))).toEqual(inEnglish);
      expect(await rows('faerger.txt', set(danish))).toEqual(inDanish);
    }
  });
});

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
const isRow = (line: string) => line.startsWith('|') && !line.startsWith('|-');
const withoutMarks = (text: string) => text.replace(/^#+ /gm, '').replace(/^\|-.*\n/gm, '');

function asHtml(markdown: string): string {
  const body = markdown.split('\n').map((line) => {
    if (line.startsWith('## ')) return `<h2>${line.slice(3)}</h2>`;
    if (line.startsWith('# ')) return `<h1>${line.slice(2)}</h1>`;
    if (isRow(line))
      return `<tr>${cellsOf(line)
        .map((cell) => `<td>${cell}</td>`)
        .join('')}</tr>`;
    return line && !line.startsWith('|') ? `<p>${line}</p>` : '';
  });
  return `<!doctype html><html><body>${body.join('\n').replace(/<tr>[\s\S]*<\/tr>/, '<table>$&</table>')}</body></html>`;
}

const asTabs = (markdown: string) =>
  withoutMarks(markdown).replace(/^\|.*$/gm, (line) => cellsOf(line).join('\t').trimEnd());

const asColumns = (markdown: string) =>
  withoutMarks(markdown).replace(/^\|.*$/gm, (line) =>
    cellsOf(line)
      .map((cell) => cell.padEnd(40))
      .join('')
      .trimEnd(),
  );
