import { dayOf } from '../day.ts';
import type { Issue } from '../issue.ts';
import type { Party } from '../plan-element.ts';
import type { Register } from './editing.ts';
import type { Rule } from './rule.ts';

/** Who is named by the register stands in it, and whoever is to answer for something is still here. A name alone is free. */
export const checkParties: Rule = ({ owner, contributors = [], effort = [] }, { register, written }) => [
  ...(owner ? party('owner', owner, register) : []),
  ...(owner?.person === undefined ? [] : person(owner.person, register, dayOf(new Date(written.at)))),
  ...contributors.flatMap((one) => party('contributors', one, register)),
  ...effort.flatMap(({ organisation }) =>
    organisation === undefined || register.organisations.has(organisation)
      ? []
      : [unknown('organisation', 'effort', organisation)],
  ),
];

function party(where: string, { name, organisation, unit }: Party, { organisations }: Register): readonly Issue[] {
  if (organisation === undefined) return unit === undefined ? [] : [unknown('unit', where, name)];
  const found = organisations.get(organisation);
  if (!found) return [unknown('organisation', where, name)];
  return unit === undefined || found.units.some(({ id }) => id === unit) ? [] : [unknown('unit', where, name)];
}

function person(id: string, { people }: Register, today: string): readonly Issue[] {
  const found = people.get(id);
  if (!found) return [unknown('person', 'owner', id)];
  if (found.left === undefined || found.left > today) return [];
  const message = `${found.name} left on ${found.left} and cannot answer for anything now.`;
  return [{ code: 'person-left', message, where: 'owner', values: { name: found.name, left: found.left } }];
}

function unknown(what: 'organisation' | 'unit' | 'person', where: string, name: string): Issue {
  return {
    code: `unknown-${what}`,
    message: `The ${what} of "${name}" is not in the register.`,
    where,
    values: { name },
  };
}
