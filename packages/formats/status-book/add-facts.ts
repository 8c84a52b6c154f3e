import { askedPeriod } from '@lofte/domain/follow-up/asked-period';
import type { DataValidation, Workbook } from 'exceljs';
import { dayRule } from './add-answers.ts';
import { type DrawnColumn, type DrawnRow, drawSheet } from './draw-sheet.ts';
import { type RowId, writeRowId } from './row-id.ts';
import { type StatusBook, type StatusRow, titleOf } from './status-book.ts';
import { bookWords } from './words.ts';

/** The sheet with a row for each milestone. */
export function addMilestones(workbook: Workbook, book: StatusBook): void {
  const { language, rows } = book;
  const say = bookWords[language];
  const all = rows.flatMap((row) =>
    (row.element.milestones ?? []).map(({ id, title, due, done }): DrawnRow => {
      const known = idOf(book, row, { kind: 'milestone', id, was: done ?? '' });
      return {
        cells: { id: known, title: titleOf(row.element), milestone: title, due: dayOr(due), done: dayOr(done) },
      };
    }),
  );
  const columns: readonly DrawnColumn[] = [
    { column: 'id', width: 4, hidden: true },
    { column: 'title', width: 40 },
    { column: 'milestone', width: 52 },
    { column: 'due', width: 14, as: 'day' },
    { column: 'done', width: 16, open: true, as: 'day', rule: dayRule(say.writeDay) },
  ];
  if (all.length > 0) drawSheet(workbook, say.milestones, language, columns, all);
}

/** The sheet with a row for each indicator, for the period that is asked about. */
export function addValues(workbook: Workbook, book: StatusBook): void {
  const { language, round, rows } = book;
  const say = bookWords[language];
  const all = rows.flatMap((row) =>
    (row.element.indicators ?? []).map((indicator): DrawnRow => {
      const { title, unit } = indicator;
      const period = askedPeriod(indicator, round.covers);
      const { target, actual } = indicator.periods.find((one) => one.period === period) ?? {};
      const was = actual === undefined ? '' : String(actual);
      const id = idOf(book, row, { kind: 'value', id: indicator.id, period, unit, was });
      return {
        cells: { id, title: titleOf(row.element), indicator: title, unit, period: dayOr(period), target, actual },
      };
    }),
  );
  const columns: readonly DrawnColumn[] = [
    { column: 'id', width: 4, hidden: true },
    { column: 'title', width: 40 },
    { column: 'indicator', width: 44 },
    { column: 'unit', width: 14 },
    { column: 'period', width: 14 },
    { column: 'target', width: 14, as: 'number' },
    { column: 'actual', width: 16, open: true, as: 'number', rule: numberRule(say.writeNumber) },
  ];
  if (all.length > 0) drawSheet(workbook, say.values, language, columns, all);
}

function idOf({ workspace, language, round }: StatusBook, row: StatusRow, part: RowId['part']): string {
  const { request, strategy, element, stands } = row;
  return writeRowId({
    ...{ workspace, language, round: round.id, request, strategy: strategy.id, element: element.id },
    ...{ seen: stands?.id, part },
  });
}

/** A day as a day; a year or a month as the words they are. */
function dayOr(date: string | undefined): Date | string | undefined {
  return date?.length === 10 ? new Date(`${date}T00:00:00Z`) : date;
}

function numberRule(error: string): DataValidation {
  return {
    ...{ type: 'decimal', operator: 'between', formulae: [-1e13, 1e13], allowBlank: true },
    ...{ showErrorMessage: true, errorStyle: 'warning', error },
  };
}
