import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Markup } from '../paper.ts';
import { type Composer, compose, type Opened } from './compose.ts';
import { writeFragment } from './html.ts';
import { frontMatter, plainMarks } from './markdown-marks.ts';

/** Markdown with GitHub's tables and footnotes and kramdown's attribute lines: the words without the marks. */
export function openMarkdown(source: string): Opened {
  const { meta, body } = frontMatter(source);
  const tree = fromMarkdown(plainMarks(body), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const composer = compose();
  const tables = { count: 0 };
  for (const node of tree.children) write(node, { kind: 'paragraph' }, 0, composer, tables);
  return { mediaType: 'text/markdown', ...composer.done(), outline: [], meta };
}

type Block = ReturnType<typeof fromMarkdown>['children'][number];
type List = Extract<Block, { type: 'list' }>;
type Table = Extract<Block, { type: 'table' }>;
type Phrasing = Extract<Block, { type: 'paragraph' }>['children'][number];

function write(node: Block, markup: Markup, depth: number, composer: Composer, tables: { count: number }): void {
  switch (node.type) {
    case 'heading':
      composer.add(words(node.children).replace(/\s*\{[#:][^}]*\}$/, ''), { kind: 'heading', level: node.depth });
      return;
    case 'paragraph':
      composer.add(words(node.children), markup, isStrong(node.children) ? { bold: true } : {});
      return;
    case 'list':
      writeList(node, depth, composer, tables);
      return;
    case 'blockquote':
      for (const child of node.children) write(child, { kind: 'quote' }, depth, composer, tables);
      return;
    case 'table':
      writeTable(node, composer, tables);
      return;
    case 'footnoteDefinition':
      for (const child of node.children)
        write(child, { kind: 'footnote', marker: node.identifier }, depth, composer, tables);
      return;
    case 'html':
      writeFragment(node.value, composer, tables);
      return;
    case 'code':
      composer.add(node.value, markup);
      return;
    default:
  }
}

function writeList(list: List, depth: number, composer: Composer, tables: { count: number }): void {
  list.children.forEach((item, i) => {
    const marker = list.ordered ? `${(list.start ?? 1) + i}.` : '•';
    for (const child of item.children) {
      if (child.type === 'list') writeList(child, depth + 1, composer, tables);
      else write(child, { kind: 'item', depth, marker }, depth, composer, tables);
    }
  });
}

function writeTable(node: Table, composer: Composer, tables: { count: number }): void {
  const table = tables.count++;
  node.children.forEach((tr, row) => {
    tr.children.forEach((cell, column) => {
      composer.add(words(cell.children), { kind: 'cell', table, row, column, head: row === 0 });
    });
  });
}

/** A link counts by its words, a picture and a tag not at all, a reference to a footnote by its marker glued to the word before. */
function words(nodes: readonly Phrasing[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text' || node.type === 'inlineCode') return node.value;
      if (node.type === 'break') return '\n';
      if (node.type === 'footnoteReference') return node.identifier;
      if (node.type === 'html') return /^<br\b/i.test(node.value) ? '\n' : '';
      return 'children' in node ? words(node.children) : '';
    })
    .join('');
}

function isStrong(nodes: readonly Phrasing[]): boolean {
  const full = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  return full.length > 0 && full.every((node) => node.type === 'strong');
}
