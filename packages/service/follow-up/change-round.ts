import { dayOf } from '@lofte/domain/day';
import type { ThingChange } from '@lofte/domain/entry';
import type { Round } from '@lofte/domain/follow-up/round';
import { settleRound, type WantedRound } from '@lofte/domain/follow-up/settle-round';
import { bad, good, type Result } from '@lofte/domain/issue';
import { type Actor, mayInAll } from '@lofte/domain/rights';
import { changed, removed } from '@lofte/domain/thing-change';
import { asksOfRound } from '@lofte/store/request-table';
import type { Db } from '@lofte/store/store';
import { findThing } from '@lofte/store/thing-table';
import { notAllowed, runCommand } from '../run-command.ts';
import type { Service } from '../service.ts';
import { storableData } from '../storable.ts';
import { changedMeanwhile, notDraft, roundClosed, unknownRound } from './follow-up-issues.ts';
import { missingStrategy } from './prepare-round.ts';
import { strategiesIn, strategiesOfRound } from './strategies-of-round.ts';

/**
 * Changes a round that was seen as it stood after the entry `since`. Of one that is sent, what was asked stays as it was asked;
 * name, due date, reminders, message and repetition can change.
 *
 * Issues: `not-allowed`, `unknown-round`, `round-closed`, `changed-meanwhile`, `unknown-strategy`, `nothing-changed`, and those of `settleRound`
 */
export async function changeRound(
  service: Service,
  id: string,
  { wanted, since }: { readonly wanted: WantedRound; readonly since: number },
  actor: Actor,
): Promise<Result<undefined>> {
  const done = await runCommand(service, {
    ...{ action: 'round.run', actor, among: (db) => strategiesOfRound(db, id) },
    decide: async (db) => {
      const found = await findThing(db, 'round', { strategy: '', id });
      if (!found) return bad(unknownRound);
      if (found.data.state === 'closed') return bad(roundClosed);
      if (found.since !== since) return bad(changedMeanwhile);
      if (!mayInAll(actor, 'round.run', strategiesIn(wanted))) return bad(notAllowed(actor, 'round.run'));
      const settled = settleRound(kept(found.data), open(found.data, storableData(wanted)), dayOf(service.now()));
      if (!settled.ok) return settled;
      const issue = await missingStrategy(db, settled.value);
      if (issue) return bad(issue);
      const change = changed({ table: 'round', id }, found.data, settled.value);
      if (!change) return bad({ code: 'nothing-changed', message: 'There was nothing to change.' });
      const changes = [change, ...(await newDue(db, found.data, settled.value.due))];
      return good({ kind: 'round.changed', version: 1, subject: id, changes });
    },
  });
  return done.ok ? good(undefined) : done;
}

/** A round that was never sent goes. Issues: `not-allowed`, `unknown-round`, `round-sent` */
export async function dropRound(service: Service, id: string, actor: Actor): Promise<Result<undefined>> {
  const done = await runCommand(service, {
    ...{ action: 'round.run', actor, among: (db) => strategiesOfRound(db, id) },
    decide: async (db) => {
      const found = await findThing(db, 'round', { strategy: '', id });
      if (!found) return bad(unknownRound);
      if (found.data.state !== 'draft') return bad(notDraft);
      const changes = [removed({ table: 'round', id }, found.data)];
      return good({ kind: 'round.dropped', version: 1, subject: id, changes });
    },
  });
  return done.ok ? good(undefined) : done;
}

type Kept = Pick<Round, 'id' | 'state' | 'due' | 'after' | 'sent' | 'closed'>;

function kept({ id, state, due, after, sent, closed }: Round): Kept {
  return { id, state, due, ...(after ? { after } : {}), ...(sent ? { sent } : {}), ...(closed ? { closed } : {}) };
}

function open(round: Round, wanted: WantedRound): WantedRound {
  if (round.state === 'draft') return wanted;
  const { parts, kinds, covers, questions } = round;
  return { ...wanted, parts, kinds, covers, questions };
}

/** Everyone who is asked has the new date. */
async function newDue(db: Db, round: Round, due: string): Promise<readonly ThingChange[]> {
  if (round.state !== 'open' || round.due === due) return [];
  return (await asksOfRound(db, round.id)).flatMap(({ strategy, id, data }) => {
    const change = changed({ table: 'ask', strategy, id }, data, { ...data, due });
    return change ? [change] : [];
  });
}
