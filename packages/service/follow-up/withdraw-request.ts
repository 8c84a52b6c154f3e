import { bad, good, type Result } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import { changed } from '@lofte/domain/thing-change';
import { asksOfRound } from '@lofte/store/request-table';
import type { Db } from '@lofte/store/store';
import { findThing } from '@lofte/store/thing-table';
import { runCommand } from '../run-command.ts';
import type { Service } from '../service.ts';
import { withdrawn as already, notOpen, unknownRequest } from './follow-up-issues.ts';
import { strategiesOfRound } from './strategies-of-round.ts';

/**
 * A request no longer needs an answer: what it asked for does not count as silent. What was answered stays.
 *
 * Issues: `not-allowed`, `unknown-request`, `round-not-open`, `withdrawn`
 */
export async function withdrawRequest(service: Service, id: string, actor: Actor): Promise<Result<undefined>> {
  const done = await runCommand(service, {
    ...{ action: 'round.run', actor, among: (db) => strategiesAsked(db, id) },
    decide: async (db) => {
      const request = (await findThing(db, 'request', { strategy: '', id }))?.data;
      if (!request) return bad(unknownRequest);
      if (request.withdrawn) return bad(already);
      const round = (await findThing(db, 'round', { strategy: '', id: request.round }))?.data;
      if (round?.state !== 'open') return bad(notOpen);
      const without = { ...request, withdrawn: service.now().toISOString() };
      const asks = (await asksOfRound(db, round.id)).filter(({ data }) => data.request === id);
      const changes = [
        changed({ table: 'request', id }, request, without),
        ...asks.map(({ strategy, id: element, data }) =>
          changed({ table: 'ask', strategy, id: element }, data, { ...data, withdrawn: true }),
        ),
      ].filter((change) => change !== undefined);
      return good({ kind: 'request.withdrawn', version: 1, subject: id, changes });
    },
  });
  return done.ok ? good(undefined) : done;
}

async function strategiesAsked(db: Db, id: string): Promise<readonly string[]> {
  const request = (await findThing(db, 'request', { strategy: '', id }))?.data;
  return request ? strategiesOfRound(db, request.round) : [];
}
