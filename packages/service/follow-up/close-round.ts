import { nextRound } from '@lofte/domain/follow-up/next-round';
import { bad, good, type Result } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import { added, changed } from '@lofte/domain/thing-change';
import { deleteUngivenFiles } from '@lofte/store/answer-file-table';
import { findThing } from '@lofte/store/thing-table';
import { forgetFiles } from '../forget-files.ts';
import { runCommand } from '../run-command.ts';
import type { Service } from '../service.ts';
import { notOpen, unknownRound } from './follow-up-issues.ts';
import { strategiesOfRound } from './strategies-of-round.ts';

/**
 * Ends a round: nothing more is said in it. The next one of a repeating round stands ready as a draft. Files that came by its links
 * and were never given go.
 * @returns the id of that one, where there is one
 *
 * Issues: `not-allowed`, `unknown-round`, `round-not-open`
 */
export async function closeRound(service: Service, id: string, actor: Actor): Promise<Result<string | undefined>> {
  let next: string | undefined;
  const done = await runCommand(service, {
    ...{ action: 'round.run', actor, among: (db) => strategiesOfRound(db, id) },
    decide: async (db) => {
      const round = (await findThing(db, 'round', { strategy: '', id }))?.data;
      if (!round) return bad(unknownRound);
      if (round.state !== 'open') return bad(notOpen);
      const closed = { ...round, state: 'closed' as const, closed: service.now().toISOString() };
      const again = nextRound(round, service.newId());
      next = again?.id;
      const changes = [
        changed({ table: 'round', id }, round, closed),
        again && added({ table: 'round', id: again.id }, again),
      ].filter((change) => change !== undefined);
      return good({ kind: 'round.closed', version: 1, subject: id, changes });
    },
  });
  if (!done.ok) return done;
  // Nobody can give them any more.
  await forgetFiles(service, await service.store.transaction((db) => deleteUngivenFiles(db, id)));
  return good(next);
}
