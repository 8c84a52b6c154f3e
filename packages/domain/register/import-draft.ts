import { foldedName } from '../folded-name.ts';
import type { Issue } from '../issue.ts';
import type { Organisation, Person } from '../things.ts';
import { type LikenessIndex, likenessIndex } from './duplicate-organisations.ts';
import { lineContradicts } from './import-trouble.ts';
import type { Register } from './register.ts';

/** Something that a line says: of what, which field, and what it comes down to. */
export type Said = readonly [thing: string, field: string, value: string];

/** The register as it becomes, line by line, with what is needed to find things in it. */
export interface Draft {
  readonly newId: () => string;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly people: ReadonlyMap<string, Person>;
  readonly likeness: Pick<LikenessIndex, 'likeTo'>;
  /** By name, other name or acronym, folded. */
  organisationsNamed(folded: string): readonly Organisation[];
  peopleWithMail(mail: string): readonly Person[];
  /** Of an organisation, or of none. */
  peopleNamed(folded: string, organisation: string | undefined): readonly Person[];
  /** What an earlier line says otherwise. */
  contradictions(said: readonly Said[]): readonly Issue[];
  /** Takes over what a line says. */
  keep(line: number, said: readonly Said[], organisation: Organisation | undefined, person: Person | undefined): void;
}

export function draftOf(register: Register, newId: () => string): Draft {
  const organisations = new Map<string, Organisation>();
  const people = new Map<string, Person>();
  const [names, mails, persons] = [indexOf(organisations), indexOf(people), indexOf(people)];
  const likeness = likenessIndex();
  const earlier = new Map<string, { readonly value: string; readonly line: number }>();
  const keepOrganisation = (one: Organisation) => {
    if (!organisations.has(one.id)) likeness.add(one);
    organisations.set(one.id, one);
    for (const name of namesOf(one)) names.add(foldedName(name), one.id);
  };
  const keepPerson = (one: Person) => {
    people.set(one.id, one);
    if (one.mail) mails.add(one.mail, one.id);
    persons.add(personKey(foldedName(one.name), one.organisation), one.id);
  };
  register.organisations.forEach(keepOrganisation);
  register.people.forEach(keepPerson);
  return {
    ...{ newId, organisations, people, likeness },
    organisationsNamed: names.of,
    peopleWithMail: (mail) => mails.of(mail).filter((one) => one.mail === mail),
    peopleNamed: (folded, organisation) =>
      persons
        .of(personKey(folded, organisation))
        .filter((one) => one.organisation === organisation && foldedName(one.name) === folded),
    contradictions: (said) =>
      said.flatMap(([thing, field, value]) => {
        const before = earlier.get(JSON.stringify([thing, field]));
        return before && before.value !== value ? [lineContradicts(before.line, field)] : [];
      }),
    keep: (line, said, organisation, person) => {
      for (const [thing, field, value] of said) {
        const key = JSON.stringify([thing, field]);
        if (!earlier.has(key)) earlier.set(key, { value, line });
      }
      if (organisation) keepOrganisation(organisation);
      if (person) keepPerson(person);
    },
  };
}

/** Things by a key; one that changed is found by what it was, too. */
function indexOf<T>(things: ReadonlyMap<string, T>) {
  const ids = new Map<string, Set<string>>();
  return {
    add: (key: string, id: string) => {
      const those = ids.get(key);
      if (those) those.add(id);
      else ids.set(key, new Set([id]));
    },
    of: (key: string): readonly T[] => [...(ids.get(key) ?? [])].flatMap((id) => things.get(id) ?? []),
  };
}

function personKey(folded: string, organisation: string | undefined): string {
  return `${organisation ?? ''} ${folded}`;
}

export function namesOf({ name, otherNames = [], acronym }: Organisation): readonly string[] {
  return [name, ...otherNames, ...(acronym ? [acronym] : [])];
}
