import { parseMarks, plain } from './marks.ts';
import { type Heading, type Source, stringsOf } from './paper.ts';

type Entry = { readonly title: string; readonly level: number; readonly index: number };

/** The headings in order, as the contents list them. A run-in heading is no line of its own and stays out of it. */
export function outline(paper: Source): readonly Entry[] {
  return paper.body
    .filter((b) => b.kind === 'heading')
    .map((h, index) => ({ title: labelled(paper, h), level: h.runIn ? 9 : h.level, index }));
}

/** Every sentence of the paper, without marks and notes. */
export function allWords(paper: Source): string {
  return paper.body
    .flatMap(stringsOf)
    .map((s) => plain(parseMarks(s)))
    .join(' ');
}

/** A heading with its label on one line. */
export function labelled(paper: Source, heading: Heading): string {
  const words = plain(parseMarks(heading.text));
  if (!heading.label) return words;
  return `${heading.label}${paper.look.label === 'above' ? ' ' : paper.look.label}${words}`;
}

/** A quotation in the marks of the paper's language. */
export function quoted(paper: Source, words: string): string {
  const marks = { da: ['»', '«'], nb: ['«', '»'], sv: ['”', '”'], en: ['“', '”'] }[paper.language];
  return marks.join(words);
}

/** Whether the heading begins a new page. */
export function beginsPage(paper: Source, heading: Heading): boolean {
  return heading.level === 1 && paper.look.chapterOnNewPage && !heading.runOn;
}

/** Every initiative once more under its priority, in the words of its alias where it has one. */
export function closingList(paper: Source): readonly { readonly under: string; readonly items: readonly string[] }[] {
  const groups: { under: string; items: string[] }[] = [];
  for (const block of paper.body) {
    if (block.kind !== 'heading') continue;
    if (block.role === 'priority') groups.push({ under: labelled(paper, block), items: [] });
    const words = block.alias ?? plain(parseMarks(block.text));
    if (block.role === 'initiative') groups.at(-1)?.items.push(words);
  }
  return groups.filter((g) => g.items.length > 0);
}
