import { states } from '@lofte/domain/follow-up/state';
import { writtenState } from '@lofte/domain/follow-up/state-words';
import { longestHelp, longestText, type Update } from '@lofte/domain/follow-up/update';
import type { DataValidation, Workbook } from 'exceljs';
import { type DrawnColumn, type DrawnRow, drawSheet } from './draw-sheet.ts';
import { openCells, sumOfCells } from './open-cells.ts';
import { writeRowId } from './row-id.ts';
import { sayDay } from './say-day.ts';
import { type StatusBook, type StatusRow, titleOf } from './status-book.ts';
import { bookWords } from './words.ts';

/** Characters of a promise that are shown: a row that fills the screen helps nobody. */
const shownPromise = 600;

/** The sheet with a row for each element. */
export function addAnswers(workbook: Workbook, book: StatusBook): void {
  const { language, rows } = book;
  drawSheet(
    workbook,
    bookWords[language].status,
    language,
    columnsOf(book),
    rows.map((row) => rowOf(book, row)),
  );
}

function columnsOf({ language, round, rows }: StatusBook): readonly DrawnColumn[] {
  const say = bookWords[language];
  const several = (of: (row: StatusRow) => string) => new Set(rows.map(of)).size > 1;
  const column = (column: DrawnColumn['column'], width: number, more: Omit<DrawnColumn, 'column' | 'width'> = {}) => [
    { column, width, ...more },
  ];
  const asked = (question: 'help' | 'evidence') => round.questions.includes(question);
  const list = (words: readonly string[], error: string): DataValidation => ({
    ...{ type: 'list', allowBlank: true, showErrorMessage: true, errorStyle: 'stop', error },
    formulae: [`"${words.join(',')}"`],
  });
  return [
    ...column('id', 4, { hidden: true }),
    ...(several(({ strategy }) => strategy.id) ? column('strategy', 22) : []),
    ...(several(({ request }) => request) ? column('receiver', 20) : []),
    ...column('title', 34),
    ...column('promise', 46),
    ...column('before', 40),
    ...column('asBefore', 13, { open: true, rule: list([say.yes, say.no], say.pickYes) }),
    ...column('state', 18, {
      ...{
        open: true,
        rule: list(
          states.map((state) => writtenState(language, state)),
          say.pickState,
        ),
      },
    }),
    ...column('text', 52, { open: true, rule: lengthRule(longestText, say.tooLong(longestText)) }),
    ...(asked('help')
      ? column('help', 34, { open: true, rule: lengthRule(longestHelp, say.tooLong(longestHelp)) })
      : []),
    ...(asked('evidence')
      ? [
          ...column('link', 34, { open: true }),
          ...column('linkDate', 15, { open: true, as: 'day', rule: dayRule(say.writeDay) }),
        ]
      : []),
  ];
}

function rowOf({ workspace, language, round }: StatusBook, row: StatusRow): DrawnRow {
  const { request, receiver, strategy, element, stands } = row;
  const open = openCells(language, stands?.round === round.id ? stands : undefined);
  const id = writeRowId({
    ...{ workspace, language, round: round.id, request, strategy: strategy.id, element: element.id, seen: stands?.id },
    part: { kind: 'answer', was: sumOfCells(open) },
  });
  const before = stands ? lastAnswer(language, stands) : '';
  const promise = shortened(element.text ?? '');
  return {
    cells: { ...open, id, receiver, title: titleOf(element), promise, before, strategy: strategy.title },
    ...(stands ? {} : { locked: ['asBefore'] }),
  };
}

function lastAnswer(language: 'da' | 'en', { state, text, at, evidence = [] }: Update): string {
  const say = bookWords[language];
  const shown = evidence.map((one) => {
    const what = one.kind === 'file' ? one.name : one.kind === 'link' ? (one.title ?? one.url) : say.passage;
    return `${what} (${sayDay(language, one.date)})`;
  });
  return [
    `${writtenState(language, state)} · ${sayDay(language, at)}`,
    ...(text ? [shortened(text)] : []),
    ...(shown.length > 0 ? [`${say.evidence}: ${shown.join(', ')}`] : []),
  ].join('\n');
}

function shortened(text: string): string {
  return text.length > shownPromise ? `${text.slice(0, shownPromise).trimEnd()} …` : text;
}

/** A day, or a warning that can be passed over: what is written otherwise may still be understood. */
export function dayRule(error: string): DataValidation {
  return {
    ...{ type: 'date', operator: 'greaterThan', formulae: [new Date('2000-01-01T00:00:00Z')], allowBlank: true },
    ...{ showErrorMessage: true, errorStyle: 'warning', error },
  };
}

function lengthRule(limit: number, error: string): DataValidation {
  return {
    ...{ type: 'textLength', operator: 'lessThanOrEqual', formulae: [limit], allowBlank: true },
    ...{ showErrorMessage: true, errorStyle: 'stop', error },
  };
}
