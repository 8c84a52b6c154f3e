import { dayOf } from '@lofte/domain/day';
import type { Round } from '@lofte/domain/follow-up/round';
import { settleRound, type WantedRound } from '@lofte/domain/follow-up/settle-round';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { type Actor, mayAnywhere } from '@lofte/domain/rights';
import { added } from '@lofte/domain/thing-change';
import type { Db } from '@lofte/store/store';
import { findThing, readThings } from '@lofte/store/thing-table';
import { notAllowed, runCommand } from '../run-command.ts';
import type { Service } from '../service.ts';
import { storableData } from '../storable.ts';
import { strategiesIn } from './strategies-of-round.ts';

/**
 * A round, not sent yet: nobody hears of it. Who answers for whom is as in the round before. @returns its id
 *
 * Issues: `not-allowed`, `unknown-strategy`, and those of `settleRound`
 */
export async function prepareRound(service: Service, wanted: WantedRound, actor: Actor): Promise<Result<string>> {
  const id = service.newId();
  const round = settleRound({ id, state: 'draft' as const }, storableData(wanted), dayOf(service.now()));
  if (!round.ok) return mayAnywhere(actor, 'round.run') ? round : bad(notAllowed(actor, 'round.run'));
  const done = await runCommand(service, {
    ...{ action: 'round.run', actor, among: async () => strategiesIn(round.value) },
    decide: async (db) => {
      const issue = await missingStrategy(db, round.value);
      if (issue) return bad(issue);
      const receivers = round.value.receivers ?? (await receiversBefore(db));
      const changes = [added({ table: 'round', id }, { ...round.value, ...(receivers ? { receivers } : {}) })];
      return good({ kind: 'round.prepared', version: 1, subject: id, changes });
    },
  });
  return done.ok ? good(id) : done;
}

/** Who was chosen to answer in the round that was sent last: the same are asked again until somebody chooses others. */
async function receiversBefore(db: Db): Promise<Round['receivers']> {
  const sent = (await readThings(db, 'round', { strategy: '' })).map(({ data }) => data).filter((one) => one.receivers);
  return sent.toSorted((a, b) => (a.sent ?? '').localeCompare(b.sent ?? '')).at(-1)?.receivers;
}

/** A strategy that a round asks about and that is not there. */
export async function missingStrategy(db: Db, { parts }: Pick<WantedRound, 'parts'>): Promise<Issue | undefined> {
  for (const { strategy: id } of parts) {
    if (!(await findThing(db, 'strategy', { strategy: id, id }))) {
      return { code: 'unknown-strategy', message: 'This strategy no longer exists.', where: 'parts', values: { id } };
    }
  }
  return undefined;
}
