import type { FilledLink } from '@lofte/domain/follow-up/filled-row';
import type { State } from '@lofte/domain/follow-up/state';
import type { Issue } from '@lofte/domain/issue';
import type { Cell } from 'exceljs';
import { cellIssue } from './cell-issue.ts';
import type { Column } from './columns.ts';
import { type FoundRow, type FoundSheet, openColumns } from './find-sheet.ts';
import { type OpenCells, sumOfCells } from './open-cells.ts';
import { type PlainValue, plainCellValue, shownValue } from './plain-cell-value.ts';
import { type ReadCell, readDay, readLinks, readNumberCell, readStateCell, readText, readYes } from './read-cell.ts';
import type { RowId } from './row-id.ts';

/** What an answer's row says; a field whose column is not there is left out. */
export interface SaidInRow {
  readonly asBefore?: boolean;
  readonly state?: State;
  readonly text?: string;
  readonly help?: string;
  readonly links?: readonly FilledLink[];
}

/** One row, understood as far as it could be. */
export interface ReadRow {
  readonly id: RowId;
  readonly sheet: string;
  readonly line: number;
  /** Whether its cells are others than it was made with. */
  readonly touched: boolean;
  readonly said: SaidInRow;
  /** Of a milestone the day it was reached, of a number the number. */
  readonly fact?: string | number | undefined;
  readonly places: Readonly<Record<string, string>>;
  readonly issues: readonly Issue[];
}

const empty: PlainValue = { kind: 'empty' };

/** The rows of a sheet, and the filled cells of rows that are about nothing we know. */
export function readSheet({ name, rows, others }: FoundSheet): {
  readonly parts: readonly ReadRow[];
  readonly stray: readonly Issue[];
} {
  const damaged = rows.filter(({ id }) => id === 'damaged');
  const known = rows.flatMap((row) => (row.id === 'damaged' ? [] : [{ ...row, id: row.id }]));
  const strayIn = (row: FoundRow<unknown>, code: string) => {
    const filled = Object.values(row.cells).find((cell) => !isBlank(cell));
    return filled ? [cellIssue(code, name, filled)] : [];
  };
  return {
    parts: known.map((row) => readRow(name, row)),
    stray: [
      ...damaged.flatMap((row) => strayIn(row, 'row-damaged-id')),
      ...others.flatMap((row) => strayIn(row, 'row-without-id')),
    ],
  };
}

function readRow(sheet: string, row: FoundRow<RowId>): ReadRow {
  const { id, line, cells } = row;
  const open: readonly Column[] = openColumns[id.part.kind];
  const merged = open.flatMap((column) => {
    const cell = cells[column];
    return cell?.isMerged && cell.master !== cell && cell.master.row !== cell.row
      ? [cellIssue('cell-merged', sheet, cell)]
      : [];
  });
  const place = (column: Column, key: string) => (cells[column] ? { [key]: `${sheet}!${cells[column].address}` } : {});
  if (id.part.kind === 'answer') {
    const { said, touched, issues } = readAnswer(sheet, row, id.part.was);
    const places = Object.assign({}, ...open.map((column) => place(column, column)));
    return { id, sheet, line, touched, said, places, issues: [...issues, ...merged] };
  }
  const column = id.part.kind === 'milestone' ? 'done' : 'actual';
  const { fact, touched, issues } = readFact(sheet, id, cells[column]);
  const key = id.part.kind === 'milestone' ? id.part.id : `${id.part.id} ${id.part.period}`;
  return { id, sheet, line, touched, said: {}, fact, places: place(column, key), issues: [...issues, ...merged] };
}

function readAnswer(sheet: string, { id, cells }: FoundRow<RowId>, was: string) {
  const issues: Issue[] = [];
  const value = (column: Column) => (cells[column] ? plainCellValue(cells[column]) : empty);
  const read = <T>(column: Column, reading: ReadCell<T>): T | undefined => {
    if ('value' in reading) return reading.value;
    if (cells[column]) issues.push(cellIssue(reading.wrong, sheet, cells[column]));
    return undefined;
  };
  const asBefore = read('asBefore', readYes(value('asBefore')));
  const state = read('state', readStateCell(value('state')));
  const text = read('text', readText(value('text'), id.language));
  const help = read('help', readText(value('help'), id.language));
  const urls = read('link', readLinks(value('link'))) ?? [];
  const date = read('linkDate', readDay(value('linkDate')));
  if (issues.length === 0 && urls.length > 0 && date === undefined)
    issues.push(cellIssue('link-without-date', sheet, cells.linkDate ?? cells.link));
  if (issues.length === 0 && urls.length === 0 && date !== undefined)
    issues.push(cellIssue('date-without-link', sheet, cells.linkDate));
  const said: SaidInRow = {
    ...(asBefore === undefined ? {} : { asBefore }),
    ...(state === undefined ? {} : { state }),
    ...(cells.text ? { text: text ?? '' } : {}),
    ...(cells.help ? { help: help ?? '' } : {}),
    ...(urls.length > 0 && date !== undefined ? { links: urls.map((url) => ({ ...url, date })) } : {}),
  };
  const shown = Object.fromEntries(openColumns.answer.map((column) => [column, shownValue(value(column))]));
  return { said, issues, touched: sumOfCells(shown as unknown as OpenCells) !== was };
}

function readFact(sheet: string, { part, language }: RowId, cell: Cell | undefined) {
  const nothing = { fact: undefined, touched: false, issues: [] };
  if (!cell || part.kind === 'answer') return nothing;
  const value = plainCellValue(cell);
  const reading = part.kind === 'milestone' ? readDay(value) : readNumberCell(value, language, part.unit);
  if ('wrong' in reading) return { ...nothing, issues: [cellIssue(reading.wrong, sheet, cell)] };
  const fact = reading.value;
  const touched = fact === undefined ? part.was !== '' : String(fact) !== part.was;
  // What was said of a number once can be said anew, and not be taken back in silence.
  const emptied = touched && fact === undefined && part.kind === 'value';
  return emptied ? { ...nothing, issues: [cellIssue('value-emptied', sheet, cell)] } : { fact, touched, issues: [] };
}

function isBlank(cell: Cell): boolean {
  return shownValue(plainCellValue(cell)).trim() === '';
}
