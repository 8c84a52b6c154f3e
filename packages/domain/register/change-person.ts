import type { Change } from '../entry.ts';
import { bad, good, type Issue, type Result } from '../issue.ts';
import { added, changed, removed } from '../thing-change.ts';
import type { Person } from '../things.ts';
import type { Ties } from './ties.ts';

/** A new person. Issue `known-person`: somebody has that mail, and has not left. */
export function addPerson(made: Person, people: readonly Person[]): Result<Change> {
  const known = withMailOf(made, people);
  return known ? bad(knownPerson(known)) : good(personAdded(made));
}

export function personAdded(made: Person): Change {
  const { id } = made;
  return { kind: 'person.added', version: 1, subject: id, changes: [added({ table: 'person', id }, made)] };
}

/** What a person becomes; nothing where they are that already. Issue: `known-person` */
export function changePerson(before: Person, after: Person, people: readonly Person[]): Result<readonly Change[]> {
  const known = before.mail === after.mail ? undefined : withMailOf(after, people);
  return known ? bad(knownPerson(known)) : good(personChanged(before, after));
}

export function personChanged(before: Person, after: Person): readonly Change[] {
  const change = changed({ table: 'person', id: after.id }, before, after);
  return change ? [{ kind: 'person.changed', version: 1, subject: after.id, changes: [change] }] : [];
}

/** Somebody who answers for something, was asked about something, or has rights, leaves instead. Issue: `person-in-use` */
export function removePerson(person: Person, { elements, grants, requests = [], rounds = [] }: Ties): Result<Change> {
  const { id, name } = person;
  const chosen = rounds.filter(({ receivers = {} }) => Object.values(receivers).includes(id));
  const asked = requests.length + chosen.length;
  if (elements.length > 0 || grants.length > 0 || asked > 0) {
    const values = { name, elements: elements.length, grants: grants.length, requests: asked };
    const message = `"${name}" cannot go: they answer for ${elements.length} elements, have ${grants.length} roles and are asked in ${asked} rounds. Say when they left instead.`;
    return bad({ code: 'person-in-use', message, values });
  }
  return good({ kind: 'person.removed', version: 1, subject: id, changes: [removed({ table: 'person', id }, person)] });
}

function withMailOf({ id, mail }: Person, people: readonly Person[]): Person | undefined {
  return mail === undefined
    ? undefined
    : people.find((one) => one.id !== id && one.mail === mail && one.left === undefined);
}

export function knownPerson({ id, name, mail = '' }: Person): Issue {
  return {
    code: 'known-person',
    message: `${name} has the mail ${mail} already.`,
    where: 'mail',
    values: { id, name, mail },
  };
}
