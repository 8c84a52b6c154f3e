import { bad, good, type Result } from '@lofte/domain/issue';
import { type Actor, may } from '@lofte/domain/rights';
import { deleteDismissed, insertDismissed } from '@lofte/store/dismissed-table';
import { listOrganisations } from '@lofte/store/register-table';
import { unknownProposal } from './accept-proposals.ts';
import { proposed } from './list-register.ts';
import { notAllowed } from './run-command.ts';
import type { Service } from './service.ts';

/**
 * Proposes a name no more, whatever papers name it from now on. Writes nothing to the ledger: the register stays as it is.
 *
 * Issues: `not-allowed`, `unknown-proposal`
 */
export async function dismissProposal({ store }: Service, actor: Actor, key: string): Promise<Result<undefined>> {
  if (!may(actor, 'register.edit')) return bad(notAllowed(actor, 'register.edit'));
  return store.transaction(async (db) => {
    const found = (await proposed(db, await listOrganisations(db))).find((proposal) => proposal.key === key);
    if (!found) return bad(unknownProposal);
    await insertDismissed(db, { kind: 'organisation', key: found.key, name: found.name });
    return good(undefined);
  });
}

/** Proposes a dismissed name again, where papers still name it. Issues: `not-allowed`, `unknown-proposal` */
export async function proposeAgain({ store }: Service, actor: Actor, key: string): Promise<Result<undefined>> {
  if (!may(actor, 'register.edit')) return bad(notAllowed(actor, 'register.edit'));
  return (await deleteDismissed(store, { kind: 'organisation', key })) ? good(undefined) : bad(unknownProposal);
}
