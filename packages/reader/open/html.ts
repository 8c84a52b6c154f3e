import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Markup } from '../paper.ts';
import { type Composer, compose, type Opened } from './compose.ts';
import { gridColumns } from './grid.ts';
import { BLOCKS, isHidden, mainOf, NEVER, spansOf, tableParts } from './html-parts.ts';

/** HTML: the visible words of the main content, block by block. Scripts and styles are no content, navigation only where nothing else is. */
export function openHtml(source: string): Opened {
  const document = parse(source);
  const composer = compose();
  writeHtml(mainOf(document), composer);
  const title = wordsOf(find(document, 'title'));
  const language = attribute(find(document, 'html'), 'lang');
  const author = find(document, 'meta', (meta) => attribute(meta, 'name')?.toLowerCase() === 'author');
  const by = author && attribute(author, 'content');
  return {
    mediaType: 'text/html',
    ...composer.done(),
    outline: [],
    meta: { ...(title ? { title } : {}), ...(by ? { author: by } : {}), ...(language ? { language } : {}) },
  };
}

/** A piece of HTML inside another format. */
export function writeFragment(source: string, composer: Composer, tables: { count: number }): void {
  writeHtml(parseFragment(source), composer, tables);
}

interface Place {
  readonly markup: Markup;
  readonly depth: number;
  readonly ordered?: { next: number } | undefined;
}

/** Walks the tree once; words gather until a block begins or ends. */
export function writeHtml(root: Tree.ParentNode, composer: Composer, tables: { count: number } = { count: 0 }): void {
  let words = '';
  let strong = 0;
  let weak = 0;
  const flush = (place: Place) => {
    if (words.trim() !== '')
      composer.add(words.replace(/ *\n */g, '\n').trim(), place.markup, strong > 0 && weak === 0 ? { bold: true } : {});
    words = '';
    strong = 0;
    weak = 0;
  };

  const text = (value: string, bold: boolean, keep: boolean) => {
    if (value.trim() !== '') {
      if (bold) strong += value.length;
      else weak += value.length;
    }
    words += keep ? value : value.replace(/\s+/g, ' ');
  };

  const walk = (node: Tree.ParentNode, place: Place, bold: boolean, keep: boolean) => {
    for (const child of node.childNodes) {
      if (child.nodeName === '#text') text((child as Tree.TextNode).value, bold, keep);
      else if ('tagName' in child && !NEVER.has(child.tagName) && !isHidden(child)) element(child, place, bold, keep);
    }
  };

  const element = (child: Tree.Element, place: Place, bold: boolean, keep: boolean) => {
    const tag = child.tagName;
    if (tag === 'br') words += '\n';
    else if (tag === 'img' || tag === 'hr' || tag === 'input') return;
    else if (tag === 'table') {
      flush(place);
      table(child, place);
    } else if (!BLOCKS.has(tag)) walk(child, place, bold || tag === 'b' || tag === 'strong', keep);
    else {
      flush(place);
      const inner = placeOf(child, place);
      walk(child, inner, false, keep || tag === 'pre');
      flush(inner);
    }
  };

  const table = (node: Tree.Element, place: Place) => {
    const number = tables.count++;
    const { captions, rows } = tableParts(node);
    for (const caption of captions) {
      const inside: Place = { ...place, markup: { kind: 'caption' } };
      walk(caption, inside, false, false);
      flush(inside);
    }
    const columns = gridColumns(rows.map(({ cells }) => cells.map(spansOf)));
    rows.forEach(({ cells, head }, row) => {
      const heads = head || (row === 0 && cells.every((cell) => cell.tagName === 'th'));
      cells.forEach((cell, i) => {
        walkCell(cell, {
          markup: { kind: 'cell', table: number, row, column: columns[row]?.[i] ?? i, head: heads },
          depth: 0,
        });
      });
    });
  };

  /** Everything in a cell is one block: its paragraphs and items become lines. */
  const walkCell = (cell: Tree.ParentNode, place: Place) => {
    const inner = (node: Tree.ParentNode) => {
      for (const child of node.childNodes) {
        if (child.nodeName === '#text') text((child as Tree.TextNode).value, false, false);
        else if ('tagName' in child && !NEVER.has(child.tagName) && !isHidden(child)) {
          const breaks = child.tagName === 'br' || BLOCKS.has(child.tagName) || child.tagName === 'tr';
          if (breaks) words += '\n';
          inner(child);
          if (breaks) words += '\n';
        }
      }
    };
    inner(cell);
    flush(place);
  };

  const start: Place = { markup: { kind: 'paragraph' }, depth: 0 };
  walk(root, start, false, false);
  flush(start);
}

/** What a block element makes of the place it stands in. */
function placeOf(element: Tree.Element, place: Place): Place {
  const tag = element.tagName;
  const note = footnoteMarker(element, place);
  if (note) return { ...place, markup: { kind: 'footnote', marker: note } };
  if (/^h[1-6]$/.test(tag)) return { ...place, markup: { kind: 'heading', level: Number(tag.charAt(1)) } };
  if (tag === 'ul' || tag === 'ol') {
    const from = Number(attribute(element, 'start') ?? 1) || 1;
    return { ...place, depth: place.depth + 1, ordered: tag === 'ol' ? { next: from } : undefined };
  }
  if (tag === 'li') {
    const marker = place.ordered ? `${place.ordered.next++}.` : '•';
    return { ...place, markup: { kind: 'item', depth: Math.max(0, place.depth - 1), marker } };
  }
  if (tag === 'blockquote') return { ...place, markup: { kind: 'quote' } };
  if (tag === 'figcaption' || tag === 'caption') return { ...place, markup: { kind: 'caption' } };
  return place;
}

/** Notes as HTML writers and converters mark them: the DPUB-ARIA role, or `fn1`, `footnote-2`, `ftn3` as the item's name. */
function footnoteMarker(element: Tree.Element, place: Place): string | undefined {
  const name = attribute(element, 'id') ?? '';
  const role = attribute(element, 'role');
  const named = /^(?:user-content-)?(?:fn|ftn|footnote|endnote|_ftn)[-:_]?(\d+)$/i.exec(name);
  if (named) return named[1];
  if (role !== 'doc-footnote' && role !== 'doc-endnote') return undefined;
  return place.ordered ? String(place.ordered.next++) : (/\d+/.exec(name)?.[0] ?? '*');
}

function find(
  node: Tree.ParentNode,
  tag: string,
  which: (element: Tree.Element) => boolean = () => true,
): Tree.Element | undefined {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    if (child.tagName === tag && which(child)) return child;
    if (child.tagName === 'svg') continue;
    const inner = find(child, tag, which);
    if (inner) return inner;
  }
  return undefined;
}

function attribute(element: Tree.Element | undefined, name: string): string | undefined {
  return element?.attrs.find((a) => a.name === name)?.value;
}

function wordsOf(element: Tree.Element | undefined): string {
  const words =
    element?.childNodes.map((c) => (c.nodeName === '#text' ? (c as Tree.TextNode).value : '')).join('') ?? '';
  return words.replace(/\s+/g, ' ').trim();
}
