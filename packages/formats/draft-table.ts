import type { Draft, Element } from '@lofte/domain/draft';
import { pageAt } from '@lofte/domain/span';

/** The columns of a table of elements, in order. */
export const tableColumns = [
  'file',
  'id',
  'kind',
  'number',
  'title',
  'parent',
  'page',
  'start',
  'end',
  'confidence',
  'owner',
  'deadline',
  'reason',
] as const;

/** Elements as rows of cells, one element a row; the header is `tableColumns`. */
export function draftRows(draft: Draft): readonly (readonly string[])[] {
  return draft.elements.map((element) => row(draft, element));
}

function row(draft: Draft, element: Element): readonly string[] {
  const { start, end, page } = element.span;
  return [
    draft.document.name,
    element.id,
    element.kind,
    element.number ?? '',
    element.title,
    element.parent ?? '',
    String(page ?? pageAt(draft.document.pageStarts, start)),
    String(start),
    String(end),
    element.confidence.toFixed(2),
    element.owner?.name ?? '',
    element.deadline?.iso ?? element.deadline?.text ?? '',
    element.reason,
  ];
}

/** Tab-separated text of the header and the rows of all drafts, each line with its line feed. */
export function draftTable(drafts: readonly Draft[]): string {
  return [tableColumns, ...drafts.flatMap(draftRows)].map((cells) => `${cells.map(cell).join('\t')}\n`).join('');
}

/**
 * Tabs and line ends would break the table. A cell that a spreadsheet would run as a formula gets an apostrophe before it
 * (OWASP, CSV injection).
 */
function cell(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}
