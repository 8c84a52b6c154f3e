import type { FilledRow } from '@lofte/domain/follow-up/filled-row';
import type { Issue } from '@lofte/domain/issue';
import type { FilledElement } from './filled-book.ts';
import type { ReadRow } from './read-sheet.ts';

/** The rows of all sheets by what they are about: an element's own, those of its milestones and of its numbers. */
export function gatherRows(rows: readonly ReadRow[]): readonly FilledElement[] {
  const about = ({ id }: ReadRow) => [id.workspace, id.round, id.request, id.strategy, id.element].join('\n');
  return [...Map.groupBy(rows, about).values()].flatMap((those) => (those[0] ? [elementOf(those, those[0])] : []));
}

function elementOf(rows: readonly ReadRow[], { id }: ReadRow): FilledElement {
  const sameThing = ({ id: { part } }: ReadRow) => (part.kind === 'answer' ? '' : JSON.stringify({ ...part, was: '' }));
  const each = [...Map.groupBy(rows, sameThing).values()].map(oneOf);
  const chosen = each.map(({ row }) => row);
  const answer = chosen.find((row) => row.id.part.kind === 'answer');
  const seen = answer?.id.seen ?? (answer ? undefined : id.seen);
  const { strategy, element } = id;
  const row: FilledRow = {
    ...{ strategy, element },
    ...(seen === undefined ? {} : { seen }),
    ...saidIn(answer),
    milestones: chosen.flatMap(({ id: { part }, fact, touched }) =>
      part.kind === 'milestone' && touched ? [{ id: part.id, done: typeof fact === 'string' ? fact : null }] : [],
    ),
    values: chosen.flatMap(({ id: { part }, fact, touched }) =>
      part.kind === 'value' && touched && typeof fact === 'number'
        ? [{ indicator: part.id, period: part.period, value: fact }]
        : [],
    ),
  };
  return {
    ...{ workspace: id.workspace, round: id.round, request: id.request, row },
    places: Object.assign({}, ...chosen.map(({ places }) => places)),
    issues: each.flatMap(({ row, twice }) => [...row.issues, ...twice]),
  };
}

function saidIn(answer: ReadRow | undefined): Partial<FilledRow> {
  if (!answer) return {};
  const { links, ...said } = answer.said;
  return { ...said, ...(links ? { links: [...links] } : {}) };
}

/** Of rows about the same thing the one that was written in; two that say different things are both named. */
function oneOf(rows: readonly ReadRow[]): { readonly row: ReadRow; readonly twice: readonly Issue[] } {
  const written = rows.filter(({ touched, issues }) => touched || issues.length > 0);
  const row = (written[0] ?? rows[0]) as ReadRow;
  const other = written.find((one) => said(one) !== said(row));
  return { row, twice: other ? [twiceSaid(row, other)] : [] };
}

function said({ said, fact, issues }: ReadRow): string {
  return JSON.stringify([said, fact, issues.map(({ code, values }) => [code, values?.given])]);
}

function twiceSaid(one: ReadRow, other: ReadRow): Issue {
  const values = { sheet: one.sheet, row: one.line, otherSheet: other.sheet, otherRow: other.line };
  const message = `${one.sheet}, row ${one.line}, and ${other.sheet}, row ${other.line}, are about the same and say different things. Delete one.`;
  return { code: 'row-twice', message, where: `${one.sheet}!${one.line}`, values };
}
