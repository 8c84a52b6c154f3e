import { bad, good, type Result } from '@lofte/domain/issue';
import { removeOrganisation as remove } from '@lofte/domain/register/change-organisation';
import type { Actor } from '@lofte/domain/rights';
import { findThing } from '@lofte/store/thing-table';
import { tiesOfOrganisation } from './organisation-of.ts';
import { unknownOrganisation } from './register-issues.ts';
import { runCommand } from './run-command.ts';
import type { Service } from './service.ts';
import { partnerLeaves } from './world/partner-merged.ts';

/** Issues: `not-allowed`, `unknown-organisation`, `organisation-in-use` */
export async function removeOrganisation(service: Service, actor: Actor, id: string): Promise<Result<undefined>> {
  const done = await runCommand(service, {
    action: 'register.edit',
    actor,
    decide: async (db) => {
      const found = await findThing(db, 'organisation', { strategy: '', id });
      if (!found) return bad(unknownOrganisation);
      const change = remove(found.data, await tiesOfOrganisation(db, id));
      return change.ok ? good([...(await partnerLeaves(db, id)), change.value]) : change;
    },
  });
  return done.ok ? good(undefined) : done;
}
