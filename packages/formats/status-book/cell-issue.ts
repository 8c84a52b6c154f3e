import type { Issue } from '@lofte/domain/issue';
import type { Cell } from 'exceljs';
import { plainCellValue, shownValue } from './plain-cell-value.ts';

/** What can be wrong with a cell. */
const messages: Readonly<Record<string, string>> = {
  'cell-error': 'shows an error, or a formula without a value',
  'cell-no-yes': 'says neither yes nor no',
  'cell-no-state': 'says none of the words for how it goes',
  'cell-no-text': 'holds a date, a percentage or a yes or no where words belong',
  'cell-no-day': 'holds no day that exists',
  'cell-no-number': 'holds no number',
  'cell-no-link': 'holds no link',
  'cell-merged': 'is merged with a row above, so it says nothing itself',
  'link-without-date': 'is empty, and there is a link: say which day the evidence is from',
  'date-without-link': 'says a day, and there is no link',
  'value-emptied': 'is empty and held a number: write the right number, or leave it as it was',
  'row-damaged-id': 'is filled, and the id of its row was changed',
  'row-without-id': 'is filled, and its row has no id',
};

/** What is wrong with a cell, with where it stands and what it says. */
export function cellIssue(code: string, sheet: string, cell: Cell | undefined): Issue {
  const address = cell?.address ?? '';
  const given = cell ? shownValue(plainCellValue(cell)).slice(0, 100) : '';
  const message = `${sheet}, cell ${address} ("${given}") ${messages[code] ?? 'was not understood'}.`;
  return { code, message, where: `${sheet}!${address}`, values: { sheet, cell: address, given } };
}
