import type { Change } from '../entry.ts';
import type { Issue } from '../issue.ts';
import type { Organisation, Person } from '../things.ts';
import { organisationAdded, organisationChanged } from './change-organisation.ts';
import { personAdded, personChanged } from './change-person.ts';
import { type Draft, draftOf } from './import-draft.ts';
import type { Effect } from './import-effect.ts';
import type { ImportLine } from './import-line.ts';
import { organisationStep } from './import-organisation.ts';
import { personStep } from './import-person.ts';
import { badCells, lineTwice, nothingNamed } from './import-trouble.ts';
import type { Register } from './register.ts';

/** What one line will do: nothing where all of it is so already, nothing either where something is wrong. */
export interface PlannedLine {
  readonly line: ImportLine;
  readonly effects: readonly Effect[];
  readonly issues: readonly Issue[];
}

export interface ImportPlan {
  readonly lines: readonly PlannedLine[];
  /** An entry for each thing that becomes new or other. */
  readonly changes: readonly Change[];
}

/**
 * What an import of lines will do, one after the other: a later line sees what the lines before it bring. A line with something
 * wrong does nothing.
 */
export function planImport(register: Register, lines: readonly ImportLine[], newId: () => string): ImportPlan {
  const draft = draftOf(register, newId);
  const seen = new Map<string, number>();
  const planned = lines.map((line): PlannedLine => {
    const key = JSON.stringify(Object.entries(line.cells).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    const first = seen.get(key);
    if (first !== undefined) return { line, effects: [], issues: [lineTwice(first)] };
    seen.set(key, line.line);
    return planLine(draft, line);
  });
  return { lines: planned, changes: changesOf(register, draft) };
}

function planLine(draft: Draft, line: ImportLine): PlannedLine {
  const wrong = [...badCells(line.cells), ...nothingNamed(line.cells)];
  if (wrong.length > 0) return { line, effects: [], issues: wrong };
  const place = organisationStep(draft, line);
  if (!place.ok) return { line, effects: [], issues: place.issues };
  const person = personStep(draft, line, place.value);
  if (!person.ok) return { line, effects: [], issues: person.issues };
  draft.keep(line.line, [...place.value.said, ...person.value.said], place.value.organisation, person.value.person);
  return { line, effects: [...place.value.effects, ...person.value.effects], issues: [] };
}

function changesOf(register: Register, draft: Draft): readonly Change[] {
  const organisations = new Map(register.organisations.map((one) => [one.id, one]));
  const people = new Map(register.people.map((one) => [one.id, one]));
  const change = <T extends Organisation | Person>(
    before: ReadonlyMap<string, T>,
    after: Iterable<T>,
    added: (made: T) => Change,
    changed: (was: T, is: T) => readonly Change[],
  ) =>
    [...after].flatMap((is) => {
      const was = before.get(is.id);
      if (was === is) return [];
      return was ? changed(was, is) : [added(is)];
    });
  return [
    ...change(organisations, draft.organisations.values(), organisationAdded, organisationChanged),
    ...change(people, draft.people.values(), personAdded, personChanged),
  ];
}
