import { bad, good, type Result } from '@lofte/domain/issue';
import { mergeOrganisations as merge, mergerOf } from '@lofte/domain/register/merge-organisations';
import type { Actor } from '@lofte/domain/rights';
import { findThing } from '@lofte/store/thing-table';
import { tiesOfOrganisation } from './organisation-of.ts';
import { mergeWithItself, unknownOrganisation } from './register-issues.ts';
import { runCommand } from './run-command.ts';
import type { Service } from './service.ts';
import { partnerMerged } from './world/partner-merged.ts';

/**
 * Two organisations become one: people, owners and contributors of the other are the kept one's.
 *
 * Issues: `not-allowed`, `merge-with-itself`, `unknown-organisation`, `too-many`
 */
export async function mergeOrganisations(
  service: Service,
  actor: Actor,
  { kept, merged }: { readonly kept: string; readonly merged: string },
): Promise<Result<undefined>> {
  if (kept === merged) return bad(mergeWithItself);
  const done = await runCommand(service, {
    action: 'register.edit',
    actor,
    decide: async (db) => {
      const one = await findThing(db, 'organisation', { strategy: '', id: kept });
      const other = await findThing(db, 'organisation', { strategy: '', id: merged });
      if (!one || !other) return bad(unknownOrganisation);
      const written = { by: actor.id, at: service.now().toISOString() };
      const changes = merge(mergerOf(one.data, other.data), await tiesOfOrganisation(db, merged), written);
      return changes.ok ? good([...changes.value, ...(await partnerMerged(db, one.data, merged))]) : changes;
    },
  });
  return done.ok ? good(undefined) : done;
}
