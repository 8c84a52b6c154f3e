import type { Cell, CellValue } from 'exceljs';

/** What a cell holds, whatever it is dressed in. */
export type PlainValue =
  | { readonly kind: 'empty' }
  /** `link`: where pressing it leads. */
  | { readonly kind: 'text'; readonly text: string; readonly link?: string | undefined }
  | { readonly kind: 'number'; readonly number: number; readonly format: string }
  | { readonly kind: 'date'; readonly date: Date }
  | { readonly kind: 'yes or no'; readonly yes: boolean }
  /** An error of the spreadsheet, as `#N/A`, or a formula that says nothing yet. */
  | { readonly kind: 'error'; readonly text: string };

/** A formula gives the value that it had; nothing is computed. Of a merged range only the first cell holds something. */
export function plainCellValue(cell: Cell): PlainValue {
  if (cell.isMerged && cell.master !== cell) return { kind: 'empty' };
  return plain(cell.value, cell.numFmt ?? 'General');
}

function plain(value: CellValue | undefined, format: string): PlainValue {
  if (value === null || value === undefined || value === '') return { kind: 'empty' };
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? { kind: 'error', text: '#' } : { kind: 'date', date: value };
  }
  if (typeof value === 'string') return { kind: 'text', text: lines(value) };
  if (typeof value === 'number') {
    return Number.isNaN(value) ? { kind: 'error', text: '#' } : { kind: 'number', number: value, format };
  }
  if (typeof value === 'boolean') return { kind: 'yes or no', yes: value };
  if ('richText' in value) return { kind: 'text', text: lines(value.richText.map(({ text }) => text).join('')) };
  if ('error' in value) return { kind: 'error', text: value.error };
  if ('hyperlink' in value) return linked(plain(value.text as CellValue, format), value.hyperlink);
  const { result } = value as { readonly result?: CellValue };
  const formula = 'formula' in value ? value.formula : '';
  if (result === undefined || result === null) return { kind: 'error', text: `=${formula}` };
  return linked(plain(result, format), /^HYPERLINK\("([^"]+)"/i.exec(formula)?.[1]);
}

function linked(value: PlainValue, link: string | undefined): PlainValue {
  return value.kind === 'text' && link ? { ...value, link } : value;
}

function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** What a cell shows, near enough to find it by. */
export function shownValue(value: PlainValue): string {
  switch (value.kind) {
    case 'empty':
      return '';
    case 'number':
      return String(value.number);
    case 'date':
      return value.date.toISOString().slice(0, 10);
    case 'yes or no':
      return value.yes ? 'TRUE' : 'FALSE';
    default:
      return value.text;
  }
}
