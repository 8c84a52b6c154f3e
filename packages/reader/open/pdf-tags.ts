import type { StructTreeContent, StructTreeNode } from 'pdfjs-dist/types/src/display/api.js';

/** What the structure tree says of one piece of marked content: the block it belongs to. */
export interface Tag {
  /** Number of the block on its page. */
  readonly block: number;
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'footnote' | 'caption' | 'quote';
  /** Of a heading its level, of an item how deep it lies, 1 of a paragraph that is an entry of the contents. */
  readonly level: number;
  readonly cell?: TagCell;
  /** In a table of one cell a row: writers draw boxes so. */
  readonly boxed?: boolean;
}

export interface TagCell {
  /** From 0 on this page. */
  readonly table: number;
  readonly row: number;
  /** Which of the row's cells that have words on this page. */
  readonly place: number;
  readonly head: boolean;
}

export type Tags = ReadonlyMap<string, Tag>;

/** The tags of a page by the id of the marked content (ISO 32000-2, 14.8.4, names the roles). */
export function tagsOf(root: StructTreeNode | null): Tags {
  const tags = new Map<string, Tag>();
  if (!root) return tags;
  const count = { blocks: 0, tables: 0 };
  const walk = (node: StructTreeNode, around: Tag | undefined) => {
    for (const child of node.children) {
      if ('type' in child) {
        if (child.type === 'content' && around) tags.set(child.id, around);
      } else if (child.role === 'Table') table(child, around);
      else walk(child, tagOf(child.role, around, count));
    }
  };
  const table = (node: StructTreeNode, around: Tag | undefined) => {
    const rows = rowsIn(node);
    const wide = Math.max(0, ...rows.map(({ cells }) => cells.length));
    const number = wide > 1 ? count.tables++ : 0;
    rows.forEach(({ cells, head }, row) => {
      const heads = head || (cells.length > 1 && cells.every((cell) => cell.role === 'TH'));
      cells.forEach((cell, place) => {
        const block = count.blocks++;
        const boxed: Tag = { block, kind: 'paragraph', level: 0, boxed: true };
        if (wide > 1) walk(cell, { block, kind: 'cell', level: 0, cell: { table: number, row, place, head: heads } });
        else walk(cell, around?.kind === 'cell' ? around : boxed);
      });
    });
    for (const caption of captionsIn(node)) walk(caption, { block: count.blocks++, kind: 'caption', level: 0 });
  };
  walk(root, undefined);
  return tags;
}

function tagOf(role: string, around: Tag | undefined, count: { blocks: number }): Tag | undefined {
  if (around?.kind === 'cell') return around;
  const fresh = (kind: Tag['kind'], level: number): Tag => {
    return { block: count.blocks++, kind, level, ...(around?.boxed ? { boxed: true } : {}) };
  };
  if (around?.kind === 'footnote') return around;
  if (role === 'Title') return fresh('heading', 1);
  if (/^H[1-6]?$/.test(role)) return fresh('heading', Number(role.charAt(1) || 2));
  if (role === 'L') return fresh('item', around?.kind === 'item' ? around.level + 1 : 0);
  if (role === 'LI') return fresh('item', around?.kind === 'item' ? around.level : 0);
  if (role === 'P') return around?.kind === 'item' ? around : fresh('paragraph', 0);
  if (role === 'TOCI') return fresh('paragraph', 1);
  if (role === 'Caption') return fresh('caption', 0);
  if (role === 'BlockQuote') return fresh('quote', 0);
  if (role === 'Note' || role === 'FENote') return fresh('footnote', 0);
  return around;
}

interface Row {
  readonly cells: readonly StructTreeNode[];
  readonly head: boolean;
}

function rowsIn(node: StructTreeNode, head = false): readonly Row[] {
  return node.children.flatMap((child) => {
    if (!isNode(child) || child.role === 'Caption') return [];
    if (child.role === 'TR') return [{ cells: cellsIn(child), head }];
    return child.role === 'Table' ? [] : rowsIn(child, head || child.role === 'THead');
  });
}

function cellsIn(row: StructTreeNode): readonly StructTreeNode[] {
  return row.children.flatMap((child) => {
    if (!isNode(child)) return [];
    return child.role === 'TD' || child.role === 'TH' ? [child] : cellsIn(child);
  });
}

const captionsIn = (node: StructTreeNode) => node.children.filter(isNode).filter((child) => child.role === 'Caption');

function isNode(child: StructTreeNode | StructTreeContent): child is StructTreeNode {
  return !('type' in child);
}
