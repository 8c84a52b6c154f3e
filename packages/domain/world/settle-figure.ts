import { dateTrouble } from '../edit-plan/check-dates.ts';
import { defined, line, lines } from '../edit-plan/tidy-fields.ts';
import { bad, good, type Issue, type Result } from '../issue.ts';
import { longText } from '../long-text.ts';
import { tooMany } from '../too-many.ts';
import { type FigureValue, type KeyFigure, mostValues } from './key-figure.ts';
import { linkTrouble } from './link-trouble.ts';
import { longestNote } from './partnership.ts';

/** What is to be said of a key figure. */
export type WantedFigure = Omit<KeyFigure, 'id' | 'values'> & {
  readonly values: readonly (Omit<FigureValue, 'id'> & { readonly id?: string | undefined })[];
};

/**
 * A key figure as it will stand, its values by period.
 *
 * Issues: `no-title`, `no-unit`, `no-values`, `bad-number`, `period-twice`, `bad-date`, `bad-link`, `bad-years`, `too-long`, `too-many`
 */
export function settleFigure(id: string, wanted: WantedFigure, newId: () => string): Result<KeyFigure> {
  const one = defined({
    ...{ ...wanted, id, title: line(wanted.title) ?? '', unit: line(wanted.unit) ?? '', note: lines(wanted.note) },
    values: wanted.values
      .map((value) =>
        defined({
          ...{ id: value.id ?? newId(), period: line(value.period), value: value.value },
          ...{ source: line(value.source), link: line(value.link), by: value.by, at: value.at, was: value.was },
        }),
      )
      .toSorted((a, b) => ((a.period ?? '') < (b.period ?? '') ? -1 : 1)),
  });
  const issues = [
    ...(one.title === '' ? [{ code: 'no-title', message: 'Say what the figure is, in a line.', where: 'title' }] : []),
    ...longText('title', one.title, 500),
    ...(one.unit === '' ? [{ code: 'no-unit', message: 'Say in what it is counted.', where: 'unit' }] : []),
    ...longText('unit', one.unit, 100),
    ...valueTrouble(one.values),
    ...(one.oldAfter === undefined || (Number.isInteger(one.oldAfter) && one.oldAfter >= 1 && one.oldAfter <= 50)
      ? []
      : [{ code: 'bad-years', message: 'That is a whole number of years, from 1 to 50.', where: 'oldAfter' }]),
    ...longText('note', one.note, longestNote),
    ...tooMany('about', one.about.length, 100),
  ];
  return issues.length > 0 ? bad(...issues) : good(one);
}

function valueTrouble(values: KeyFigure['values']): readonly Issue[] {
  const periods = values.map(({ period }) => period ?? '');
  const twice = periods.find((period, i) => periods.indexOf(period) !== i);
  return [
    ...(values.length === 0 ? [{ code: 'no-values', message: 'Give it at least one value.', where: 'values' }] : []),
    ...tooMany('values', values.length, mostValues),
    ...(twice === undefined
      ? []
      : [
          {
            ...{ code: 'period-twice', message: 'Two values are of one period.', where: 'values' },
            values: { period: twice },
          },
        ]),
    ...values.flatMap(({ period, value, source, link }): readonly Issue[] => [
      ...dateTrouble('values', period),
      ...(Number.isFinite(value) ? [] : [{ code: 'bad-number', message: 'A value is a number.', where: 'values' }]),
      ...longText('values', source, 1_000),
      ...linkTrouble('values', link),
    ]),
  ];
}
