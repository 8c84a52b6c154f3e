import type { Markup } from '../paper.ts';
import { type Composer, compose, type Look, type Opened } from './compose.ts';
import type { Document, Node, Paragraph, Run, Table, TableCell } from './docx-model.ts';
import { gridColumns } from './grid.ts';

interface State {
  readonly composer: Composer;
  readonly notes: { readonly marker: string; readonly body: readonly Node[] }[];
  readonly document: Document;
  /** The next number of each list level. */
  readonly counts: number[];
  tables: number;
}

/** Writes a document block by block; footnotes and endnotes follow at its end. */
export function writeDocument(document: Document): Pick<Opened, 'text' | 'lines' | 'pageStarts'> {
  const state: State = { composer: compose(), notes: [], document, counts: [], tables: 0 };
  for (const node of document.children) writeBlock(node, state, false);
  for (const { marker, body } of state.notes) {
    const text = body.map((node) => wordsOf(node, state)).join('\n');
    state.composer.add(text, { kind: 'footnote', marker });
  }
  return state.composer.done();
}

function writeBlock(node: Node, state: State, boxed: boolean): void {
  if (node.type === 'paragraph') writeParagraph(node, state, boxed);
  else if (node.type === 'table') writeTable(node, state);
  else if ('children' in node) for (const child of node.children) writeBlock(child, state, boxed);
}

function writeParagraph(paragraph: Paragraph, state: State, boxed: boolean): void {
  const text = wordsOf(paragraph, state);
  if (text.trim() === '') return;
  const markup = markupOf(paragraph, state);
  state.composer.add(text, markup, lookOf(paragraph, boxed));
}

/** Styles by the names Word keeps in every language, then by their ids, which it translates. */
function markupOf({ styleName, styleId, numbering }: Paragraph, state: State): Markup {
  const style = (styleName ?? styleId ?? '').toLowerCase();
  const heading =
    /^(?:heading|overskrift|rubrik|überschrift)\s*(\d)/.exec(style) ??
    /^(?:heading|overskrift|rubrik|berschrift)(\d)/.exec((styleId ?? '').toLowerCase());
  if (heading) {
    state.counts.length = 0;
    return { kind: 'heading', level: Number(heading[1]) };
  }
  if (/^(?:title|titel|tittel)$/.test(style)) return { kind: 'heading', level: 1 };
  const bullet = /^list (?:bullet|number)\s*(\d)?/.exec(style);
  if (numbering || bullet)
    return itemOf(
      Number(numbering?.level ?? Number(bullet?.[1] ?? 1) - 1),
      numbering?.isOrdered ?? style.includes('number'),
      state,
    );
  if (/quote|citat|sitat|zitat/.test(style)) return { kind: 'quote' };
  if (/^(?:caption|billedtekst|bildtext|bildetekst|beschriftung)/.test(style)) return { kind: 'caption' };
  return { kind: 'paragraph' };
}

function itemOf(depth: number, ordered: boolean, state: State): Markup {
  state.counts.length = Math.min(state.counts.length, depth + 1);
  const number = (state.counts[depth] ?? 0) + 1;
  if (ordered) state.counts[depth] = number;
  return { kind: 'item', depth, marker: ordered ? `${number}.` : '•' };
}

function lookOf(paragraph: Paragraph, boxed: boolean): Look {
  const runs = runsOf(paragraph).filter((run) =>
    run.children.some((child) => child.type === 'text' && child.value.trim() !== ''),
  );
  const size = runs[0]?.fontSize;
  const all = (test: (run: Run) => boolean) => runs.length > 0 && runs.every(test);
  return {
    ...(all((run) => run.isBold) ? { bold: true } : {}),
    ...(all((run) => run.isItalic) ? { italic: true } : {}),
    ...(size && all((run) => run.fontSize === size) ? { size } : {}),
    ...(boxed ? { boxed: true } : {}),
  };
}

function runsOf(node: Node): readonly Run[] {
  if (node.type === 'run') return [node];
  if (node.type === 'table')
    return node.children.flatMap((row) => row.children.flatMap((cell) => cell.children.flatMap(runsOf)));
  return 'children' in node ? node.children.flatMap(runsOf) : [];
}

/** The words of a node; a reference to a note is its number, glued to the word before. */
function wordsOf(node: Node, state: State): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'tab':
      return ' ';
    case 'break':
      return node.breakType === 'line' ? '\n' : '';
    case 'noteReference': {
      const marker = String(state.notes.length + 1);
      const note = state.document.notes.resolve(node);
      if (note) state.notes.push({ marker, body: note.body });
      return note ? marker : '';
    }
    case 'table':
      return node.children.flatMap((row) => row.children.map((cell) => wordsIn(cell, state))).join('\n');
    default:
      return 'children' in node ? node.children.map((child) => wordsOf(child, state)).join('') : '';
  }
}

function wordsIn(cell: TableCell, state: State): string {
  return cell.children.map((child) => wordsOf(child, state)).join('\n');
}

function writeTable(table: Table, state: State): void {
  const columns = gridColumns(
    table.children.map((row) => row.children.map((cell) => ({ columns: cell.colSpan, rows: cell.rowSpan }))),
  );
  // A table of one column is a frame that its writer drew around paragraphs.
  if (columns.every((row) => row.length <= 1)) {
    for (const row of table.children)
      for (const cell of row.children) for (const child of cell.children) writeBlock(child, state, true);
    return;
  }
  const number = state.tables++;
  // Some writers state of every row that it is no head, which the library takes for one.
  const heads = table.children.some((row) => !row.isHeader);
  table.children.forEach((row, r) => {
    row.children.forEach((cell, c) => {
      const look: Look = isBold(cell) ? { bold: true } : {};
      const head =
        (heads && row.isHeader) ||
        (r === 0 && row.children.every((other) => isBold(other) || wordless(other)) && table.children.length > 1);
      state.composer.add(
        wordsIn(cell, state),
        { kind: 'cell', table: number, row: r, column: columns[r]?.[c] ?? c, head },
        look,
      );
    });
  });
}

function isBold(cell: TableCell): boolean {
  const runs = cell.children
    .flatMap(runsOf)
    .filter((run) => run.children.some((child) => child.type === 'text' && child.value.trim() !== ''));
  return runs.length > 0 && runs.every((run) => run.isBold);
}

const wordless = (cell: TableCell) => cell.children.flatMap(runsOf).length === 0;
