import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { mergePeople as merge } from '@lofte/domain/register/merge-people';
import { type Actor, may } from '@lofte/domain/rights';
import type { Grant, Person } from '@lofte/domain/things';
import { deleteAccount, findAccount } from '@lofte/store/account-table';
import type { Db } from '@lofte/store/store';
import { findThing } from '@lofte/store/thing-table';
import { isGroupGrant } from './group-grant.ts';
import { grantsTo, tiesOfPerson } from './person-in-register.ts';
import { mergeWithItself, noSuchPerson } from './register-issues.ts';
import { notAllowed, runCommand } from './run-command.ts';
import type { Service } from './service.ts';

/**
 * Two people become one, who answers for what both did and has the roles of both. Whoever moves roles must be allowed to give
 * them: else one could take an administrator's by calling them oneself.
 *
 * Issues: `not-allowed`, `merge-with-itself`, `unknown-person`, `merge-other-way` where only the one that would go can sign in
 */
export async function mergePeople(
  service: Service,
  actor: Actor,
  { kept, merged }: { readonly kept: string; readonly merged: string },
): Promise<Result<undefined>> {
  if (kept === merged) return bad(mergeWithItself);
  const done = await runCommand(service, {
    action: 'register.edit',
    actor,
    decide: async (db) => {
      const one = await findThing(db, 'person', { strategy: '', id: kept });
      const other = await findThing(db, 'person', { strategy: '', id: merged });
      if (!one || !other) return bad(noSuchPerson);
      const ties = await tiesOfPerson(db, merged);
      const issue = await whyNot(db, actor, one.data, other.data, ties.grants);
      if (issue) return bad(issue);
      await deleteAccount(db, merged);
      const grants = [...ties.grants, ...(await grantsTo(db, kept))];
      return good(merge(one.data, other.data, { ...ties, grants }, isGroupGrant));
    },
  });
  return done.ok ? good(undefined) : done;
}

async function whyNot(
  db: Db,
  actor: Actor,
  kept: Person,
  merged: Person,
  grants: readonly Grant[],
): Promise<Issue | undefined> {
  const signsIn = await findAccount(db, merged.id);
  if (!signsIn && grants.length === 0) return undefined;
  if (!may(actor, 'rights.grant')) return notAllowed(actor, 'rights.grant');
  return signsIn && !(await findAccount(db, kept.id)) ? mergeOtherWay(merged) : undefined;
}

function mergeOtherWay({ name }: Person): Issue {
  const message = `${name} is the one who signs in. Keep that one and merge the other into it.`;
  return { code: 'merge-other-way', message, values: { name } };
}
