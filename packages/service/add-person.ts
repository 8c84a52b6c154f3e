import { good, type Result } from '@lofte/domain/issue';
import { addPerson as add } from '@lofte/domain/register/change-person';
import { type PersonFields, personFrom } from '@lofte/domain/register/person-from';
import type { Actor } from '@lofte/domain/rights';
import { listOrganisations, listPeople } from '@lofte/store/register-table';
import { runCommand } from './run-command.ts';
import type { Service } from './service.ts';

/** @returns their id. Issues: `not-allowed`, `known-person`, and those of `personFrom` */
export async function addPerson(service: Service, actor: Actor, fields: PersonFields): Promise<Result<string>> {
  const id = service.newId();
  const done = await runCommand(service, {
    action: 'register.edit',
    actor,
    decide: async (db) => {
      const made = personFrom(fields, id, await listOrganisations(db));
      return made.ok ? add(made.value, await listPeople(db)) : made;
    },
  });
  return done.ok ? good(id) : done;
}
