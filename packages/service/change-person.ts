import { bad, good, type Result } from '@lofte/domain/issue';
import { changePerson as change } from '@lofte/domain/register/change-person';
import { type PersonFields, personFrom } from '@lofte/domain/register/person-from';
import type { Actor } from '@lofte/domain/rights';
import { listOrganisations, listPeople } from '@lofte/store/register-table';
import { findThing } from '@lofte/store/thing-table';
import { isLastAdministrator, lastAdministrator } from './last-administrator.ts';
import { changedInRegister, noSuchPerson } from './register-issues.ts';
import { runCommands } from './run-command.ts';
import type { Service } from './service.ts';

/**
 * @param seen number of the entry that made the person what their changer saw
 *
 * Issues: `not-allowed`, `unknown-person`, `changed-in-register`, `known-person`, `last-administrator` where nobody who can
 * give rights would be left, and those of `personFrom`
 */
export async function changePerson(
  service: Service,
  actor: Actor,
  { id, seen, fields }: { readonly id: string; readonly seen: number; readonly fields: PersonFields },
): Promise<Result<undefined>> {
  const done = await runCommands(service, {
    action: 'register.edit',
    actor,
    decide: async (db) => {
      const before = await findThing(db, 'person', { strategy: '', id });
      if (!before) return bad(noSuchPerson);
      if (before.since !== seen) return bad(changedInRegister(before.data.name));
      const made = personFrom(fields, id, await listOrganisations(db));
      if (!made.ok) return made;
      const leaves = made.value.left !== undefined && made.value.left !== before.data.left;
      if (leaves && (await isLastAdministrator(db, id, service.now()))) return bad(lastAdministrator);
      return change(before.data, made.value, await listPeople(db));
    },
  });
  return done.ok ? good(undefined) : done;
}
