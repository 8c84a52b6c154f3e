import { foldedName } from '../folded-name.ts';
import { foldedMail } from '../mail-address.ts';
import type { Person } from '../things.ts';

/** Two people of the register who may be one, and why: what they share. */
export interface LikePeople {
  readonly one: Person;
  readonly other: Person;
  readonly reason: 'same-mail' | 'same-name';
  readonly what: string;
}

/** Pairs that may be one person: of one mail, or of one name in one organisation. */
export function duplicatePeople(people: readonly Person[]): readonly LikePeople[] {
  const byMail = pairs(people, ({ mail }) => (mail === undefined ? undefined : foldedMail(mail)));
  const byName = pairs(people, ({ name, organisation }) => `${organisation ?? ''} ${foldedName(name)}`);
  const sure = new Set(byMail.map(([one, other]) => `${one.id} ${other.id}`));
  return [
    ...byMail.map(([one, other]) => ({ one, other, reason: 'same-mail' as const, what: one.mail ?? '' })),
    ...byName
      .filter(([one, other]) => !sure.has(`${one.id} ${other.id}`))
      .map(([one, other]) => ({ one, other, reason: 'same-name' as const, what: one.name })),
  ];
}

/** Each with the first of the same key. */
function pairs(people: readonly Person[], key: (person: Person) => string | undefined): readonly [Person, Person][] {
  const groups = Map.groupBy(people, key);
  groups.delete(undefined);
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first ? rest.map((other): [Person, Person] => [first, other]) : [],
  );
}
