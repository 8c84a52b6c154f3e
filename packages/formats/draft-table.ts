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

/** The header line of `draftTable`. */
export const draftTableHead = `${tableColumns.join('\t')}\n`;

/** Tab-separated lines, one an element, without the header. */
export function draftTable(draft: Draft): string {
  return draft.elements.map((element) => `${row(draft, element).map(cell).join('\t')}\n`).join('');
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

/**
 * Tabs and line ends would break the table, other control characters would steer a terminal. A cell that a spreadsheet
 * would run as a formula gets an apostrophe before it (OWASP, CSV injection).
 */
function cell(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}
