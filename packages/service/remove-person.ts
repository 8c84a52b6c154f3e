import { bad, good, type Result } from '@lofte/domain/issue';
import { removePerson as remove } from '@lofte/domain/register/change-person';
import type { Actor } from '@lofte/domain/rights';
import { deleteAccount } from '@lofte/store/account-table';
import { findThing } from '@lofte/store/thing-table';
import { tiesOfPerson } from './person-in-register.ts';
import { noSuchPerson } from './register-issues.ts';
import { runCommand } from './run-command.ts';
import type { Service } from './service.ts';

/** Takes somebody out who was put in by mistake; whoever leaves is marked so instead. Issues: `not-allowed`, `unknown-person`, `person-in-use` */
export async function removePerson(service: Service, actor: Actor, id: string): Promise<Result<undefined>> {
  const done = await runCommand(service, {
    action: 'register.edit',
    actor,
    decide: async (db) => {
      const found = await findThing(db, 'person', { strategy: '', id });
      if (!found) return bad(noSuchPerson);
      const decided = remove(found.data, await tiesOfPerson(db, id));
      if (decided.ok) await deleteAccount(db, id);
      return decided;
    },
  });
  return done.ok ? good(undefined) : done;
}
