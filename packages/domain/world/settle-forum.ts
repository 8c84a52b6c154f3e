import { dateTrouble, order } from '../edit-plan/check-dates.ts';
import { defined, line, lines } from '../edit-plan/tidy-fields.ts';
import { foldedName } from '../folded-name.ts';
import { bad, good, type Issue, type Result } from '../issue.ts';
import { longText } from '../long-text.ts';
import { tooMany } from '../too-many.ts';
import { type Forum, mostPresidencies, mostSeats, type Presidency, type Seat } from './forum.ts';
import { longestNote } from './partnership.ts';

type New<T extends { readonly id: string }> = Omit<T, 'id'> & { readonly id?: string | undefined };

/** What is to be said of a forum. */
export type WantedForum = Omit<Forum, 'id' | 'seats' | 'presidencies'> & {
  readonly seats: readonly New<Seat>[];
  readonly presidencies: readonly New<Presidency>[];
};

export interface ForumKnown {
  /** All others that there are. */
  readonly others: readonly Pick<Forum, 'id' | 'name' | 'acronym' | 'parent'>[];
  readonly newId: () => string;
}

/**
 * A forum as it will stand. Two bodies can share an acronym, but not a name.
 *
 * Issues: `no-name`, `forum-twice`, `too-long`, `too-many`, `unknown-parent`, `cycle`, `no-seat-holder`, `bad-date`, `ends-before-start`
 */
export function settleForum(id: string, wanted: WantedForum, { others, newId }: ForumKnown): Result<Forum> {
  const one = tidied(id, wanted, newId);
  const issues = [
    ...(foldedName(one.name) === ''
      ? [{ code: 'no-name', message: 'Say what the body is called.', where: 'name' }]
      : []),
    ...longText('name', one.name, 300),
    ...longText('acronym', one.acronym, 40),
    ...twice(one, others),
    ...parentTrouble(one, others),
    ...longText('role', one.role, longestNote),
    ...longText('note', one.note, longestNote),
    ...seatTrouble(one.seats),
    ...tooMany('presidencies', one.presidencies.length, mostPresidencies),
    ...one.presidencies.flatMap(({ from, to }) => periodTrouble('presidencies', from, to)),
  ];
  return issues.length > 0 ? bad(...issues) : good(one);
}

function tidied(id: string, wanted: WantedForum, newId: () => string): Forum {
  return defined({
    ...{ id, name: line(wanted.name) ?? '', acronym: line(wanted.acronym), parent: wanted.parent },
    role: lines(wanted.role),
    seats: wanted.seats.map((seat) =>
      defined({
        ...{ id: seat.id ?? newId(), person: seat.person, organisation: seat.organisation },
        ...{ as: line(seat.as), from: line(seat.from), to: line(seat.to) },
      }),
    ),
    presidencies: wanted.presidencies.map((one) => ({
      ...{ id: one.id ?? newId(), from: one.from.trim(), to: one.to.trim() },
    })),
    note: lines(wanted.note),
    sayings: wanted.sayings && [...wanted.sayings],
    places: [...wanted.places],
  });
}

function twice(one: Forum, others: ForumKnown['others']): readonly Issue[] {
  const name = foldedName(one.name);
  const again = others.find((other) => foldedName(other.name) === name && other.parent === one.parent);
  if (!again) return [];
  const message = `"${again.name}" is there already.`;
  return [{ code: 'forum-twice', message, where: 'name', values: { name: again.name } }];
}

function parentTrouble({ id, parent }: Forum, others: ForumKnown['others']): readonly Issue[] {
  if (parent === undefined) return [];
  const above = new Map(others.map((other) => [other.id, other.parent]));
  if (parent !== id && !above.has(parent)) {
    return [{ code: 'unknown-parent', message: 'The body above it is no longer there.', where: 'parent' }];
  }
  const seen = new Set<string>();
  for (let next: string | undefined = parent; next !== undefined && !seen.has(next); next = above.get(next)) {
    if (next === id) return [{ code: 'cycle', message: 'A body cannot be a part of itself.', where: 'parent' }];
    seen.add(next);
  }
  return [];
}

function seatTrouble(seats: Forum['seats']): readonly Issue[] {
  return [
    ...tooMany('seats', seats.length, mostSeats),
    ...seats.flatMap(({ person, organisation, as, from, to }): readonly Issue[] => [
      ...(person === undefined && organisation === undefined
        ? [{ code: 'no-seat-holder', message: 'Say who sits there: a person or an organisation.', where: 'seats' }]
        : []),
      ...longText('seats', as, 300),
      ...periodTrouble('seats', from, to),
    ]),
  ];
}

function periodTrouble(where: string, from: string | undefined, to: string | undefined): readonly Issue[] {
  return [...dateTrouble(where, from), ...dateTrouble(where, to), ...order(where, from, to)];
}
