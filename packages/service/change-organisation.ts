import { bad, good, type Result } from '@lofte/domain/issue';
import { changeOrganisation as change } from '@lofte/domain/register/change-organisation';
import { type OrganisationFields, organisationFrom } from '@lofte/domain/register/organisation-from';
import type { Actor } from '@lofte/domain/rights';
import { listOrganisations } from '@lofte/store/register-table';
import { findThing } from '@lofte/store/thing-table';
import { tiesOfOrganisation } from './organisation-of.ts';
import { changedInRegister, unknownOrganisation } from './register-issues.ts';
import { runCommands } from './run-command.ts';
import type { Service } from './service.ts';

/**
 * @param seen number of the entry that made the organisation what its changer saw
 *
 * Issues: `not-allowed`, `unknown-organisation`, `changed-in-register`, `known-organisation`, `unit-in-use`, and those of
 * `organisationFrom`
 */
export async function changeOrganisation(
  service: Service,
  actor: Actor,
  { id, seen, fields }: { readonly id: string; readonly seen: number; readonly fields: OrganisationFields },
): Promise<Result<undefined>> {
  const made = organisationFrom(fields, id, service.newId);
  if (!made.ok) return made;
  const done = await runCommands(service, {
    action: 'register.edit',
    actor,
    decide: async (db) => {
      const before = await findThing(db, 'organisation', { strategy: '', id });
      if (!before) return bad(unknownOrganisation);
      if (before.since !== seen) return bad(changedInRegister(before.data.name));
      return change(before.data, made.value, await listOrganisations(db), await tiesOfOrganisation(db, id));
    },
  });
  return done.ok ? good(undefined) : done;
}
