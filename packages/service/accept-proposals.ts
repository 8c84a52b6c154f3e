import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { acceptProposals as accept } from '@lofte/domain/register/accept-proposals';
import type { Actor } from '@lofte/domain/rights';
import { type Organisation, organisationKinds } from '@lofte/domain/things';
import { listOrganisations } from '@lofte/store/register-table';
import { proposed } from './list-register.ts';
import { runCommands } from './run-command.ts';
import type { Service } from './service.ts';

/** A proposal by its key, with what its organisation is to be; as proposed where that is not said. */
export interface WantedProposal {
  readonly key: string;
  readonly kind?: string | undefined;
}

/**
 * Takes proposed organisations into the register and links to them whatever answers by their names.
 *
 * @returns how many were new and how many entries tell of elements. Issues: `not-allowed`, `unknown-proposal` where none of them is proposed any more
 */
export async function acceptProposals(
  service: Service,
  actor: Actor,
  wanted: readonly WantedProposal[],
): Promise<Result<{ readonly organisations: number; readonly elements: number }>> {
  const kinds = new Map(wanted.map(({ key, kind }) => [key, kindNamed(kind)]));
  const done = await runCommands(service, {
    action: 'register.edit',
    actor,
    decide: async (db) => {
      const all = await proposed(db, await listOrganisations(db));
      const accepted = all.flatMap((proposal) =>
        kinds.has(proposal.key) ? [{ proposal, kind: kinds.get(proposal.key) }] : [],
      );
      return accepted.length === 0 ? bad(unknownProposal) : good(accept(accepted, service.newId));
    },
  });
  if (!done.ok) return done;
  const changes = done.value.flatMap((entry) => (entry.kind === 'strategy.adopted' ? [] : entry.changes));
  const count = (table: string) => changes.filter((change) => change.table === table).length;
  return good({ organisations: count('organisation'), elements: count('element') });
}

function kindNamed(kind: string | undefined): Organisation['kind'] | undefined {
  return organisationKinds.find((one) => one === kind);
}

export const unknownProposal: Issue = {
  code: 'unknown-proposal',
  message: 'This is proposed no more: it is in the register already, or no paper names it.',
};
