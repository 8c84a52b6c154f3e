import { dayOf } from '@lofte/domain/day';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { changed } from '@lofte/domain/thing-change';
import type { Person } from '@lofte/domain/things';
import { isOld, type KeyFigure } from '@lofte/domain/world/key-figure';
import { settleFigure } from '@lofte/domain/world/settle-figure';
import { findAsked } from '@lofte/store/request-table';
import type { Db } from '@lofte/store/store';
import { readThings } from '@lofte/store/thing-table';
import { runCommands } from '../run-command.ts';
import type { Service } from '../service.ts';
import { storableData } from '../storable.ts';
import { roundClosed, withdrawn } from './follow-up-issues.ts';
import { openLink } from './request-link.ts';

/** Key figures older than their rhythm that somebody's organisation keeps. */
export function figuresOwed(
  figures: readonly KeyFigure[],
  { organisation }: Pick<Person, 'organisation'>,
  today: string,
): readonly KeyFigure[] {
  return figures.filter((one) => organisation !== undefined && one.organisation === organisation && isOld(one, today));
}

/** Every key figure, in the order in which they are asked for. */
export async function keyFiguresIn(db: Db): Promise<readonly KeyFigure[]> {
  const figures = (await readThings(db, 'key_figure', { strategy: '' })).map(({ data }) => data);
  const { compare } = new Intl.Collator('da');
  return figures.toSorted((a, b) => compare(a.title, b.title));
}

/** A new value of a figure as it was typed, beside the number that it was read as. */
export interface GivenFigure {
  readonly figure: string;
  readonly written: string;
  readonly value: number;
  /** ISO 8601, or what was typed in its place. */
  readonly period: string;
  /** In words, or the address of a page. */
  readonly source: string;
}

/**
 * Whoever came with a request's link gives new values of figures that their organisation keeps: all of them, or none where one cannot be.
 *
 * Issues: those of `openLink`, `round-closed`, `withdrawn`, `nothing-given`; with `FIELD-FIGURE` as place `no-value`, `no-number`,
 * `no-period`, `figure-given` (not asked for any more) and those of `settleFigure`
 */
export async function giveFigures(
  service: Service,
  token: string,
  given: readonly GivenFigure[],
): Promise<Result<undefined>> {
  const opened = await openLink(service, token);
  if (!opened.ok) return opened;
  const { request, person, actor } = opened.value;
  if (given.length === 0) return bad(nothingGiven);
  const wrong = given.flatMap(unreadable);
  if (wrong.length > 0) return bad(...wrong);
  const done = await runCommands(service, {
    ...{ action: 'request.answer', actor, request: request.id },
    decide: async (db) => {
      const now = await findAsked(db, request.id);
      if (now?.round.state !== 'open') return bad(roundClosed);
      if (now.request.withdrawn) return bad(withdrawn);
      const at = service.now();
      const owed = figuresOwed(await keyFiguresIn(db), person, dayOf(at));
      const settled = given.map((one) => {
        const figure = owed.find(({ id }) => id === one.figure);
        if (!figure) return bad(answered(one.figure));
        const value = {
          period: one.period,
          value: one.value,
          ...sourceOf(one.source),
          by: person.id,
          at: at.toISOString(),
        };
        const wanted = storableData({ ...figure, values: [...figure.values, value] });
        const done = settleFigure(figure.id, wanted, service.newId);
        if (!done.ok) return bad(...done.issues.map((issue) => placed(issue, figure.id)));
        const change = changed({ table: 'key_figure', id: figure.id }, figure, done.value);
        return change ? good({ figure: figure.id, change }) : bad(answered(one.figure));
      });
      const issues = settled.flatMap((one) => (one.ok ? [] : one.issues));
      if (issues.length > 0) return bad(...issues);
      return good(
        settled.flatMap((one) =>
          one.ok
            ? [{ kind: 'figure.changed' as const, version: 1, subject: one.value.figure, changes: [one.value.change] }]
            : [],
        ),
      );
    },
  });
  return done.ok ? good(undefined) : done;
}

function unreadable({ figure, written, value, period }: GivenFigure): readonly Issue[] {
  const at = (field: string) => `${field}-${figure}`;
  return [
    ...(written.trim() === '' ? [{ code: 'no-value', message: 'Say the number.', where: at('value') }] : []),
    ...(written.trim() !== '' && !Number.isFinite(value)
      ? [
          {
            ...{ code: 'no-number', message: `"${written}" is no number.`, where: at('value') },
            values: { given: written.trim() },
          },
        ]
      : []),
    ...(period.trim() === '' ? [{ code: 'no-period', message: 'Say which year it is of.', where: at('period') }] : []),
  ];
}

/** Dates are wrong at their field; whatever else is, at the value. */
function placed(issue: Issue, figure: string): Issue {
  const field = issue.code === 'bad-date' || issue.code === 'period-twice' ? 'period' : 'value';
  return { ...issue, where: `${field}-${figure}` };
}

function sourceOf(text: string): { readonly source?: string; readonly link?: string } {
  const one = text.trim();
  if (one === '') return {};
  return /^https?:\/\/\S+$/.test(one) && URL.canParse(one) ? { link: one } : { source: one };
}

function answered(figure: string): Issue {
  return {
    code: 'figure-given',
    message: 'This figure is not asked for any more: somebody gave a newer one.',
    where: `value-${figure}`,
  };
}

const nothingGiven: Issue = { code: 'nothing-given', message: 'Give at least one number.', where: 'figures' };
