import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import { findThing } from '@lofte/store/thing-table';
import { isGroupGrant } from './group-grant.ts';
import { isLastAdministrator, lastAdministrator } from './last-administrator.ts';
import { roleRevoked } from './role-granted.ts';
import { runCommand } from './run-command.ts';
import type { Service } from './service.ts';

/**
 * Takes a role back, by the grant's id.
 *
 * Issues: `not-allowed`, `unknown-grant`, `group-grant` (the sign-in would give it again), `last-administrator`
 */
export async function revokeRole(
  service: Service,
  actor: Actor,
  id: string,
  reason?: string,
): Promise<Result<undefined>> {
  const grant = (await findThing(service.store, 'grant', { strategy: '', id }))?.data;
  if (!grant) return bad(unknownGrant);
  const { person, role, strategy } = grant;
  const done = await runCommand(service, {
    action: 'rights.grant',
    actor,
    ...(strategy === null ? {} : { strategy }),
    decide: async (db) => {
      if (!(await findThing(db, 'grant', { strategy: '', id }))) return bad(unknownGrant);
      if (isGroupGrant(grant)) return bad(groupGrant);
      const administers = role === 'admin' && strategy === null && person !== null;
      if (administers && (await isLastAdministrator(db, person, service.now()))) return bad(lastAdministrator);
      return good(roleRevoked(grant, reason));
    },
  });
  return done.ok ? good(undefined) : done;
}

const unknownGrant: Issue = { code: 'unknown-grant', message: 'This right was taken back already.' };
const groupGrant: Issue = {
  code: 'group-grant',
  message: 'This right comes from a group where the person signs in. Take them out of the group there.',
};
