import { dayOf } from '@lofte/domain/day';
import type { Change } from '@lofte/domain/entry';
import { asBefore, settleUpdate, type WantedUpdate } from '@lofte/domain/follow-up/settle-update';
import type { Update } from '@lofte/domain/follow-up/update';
import { bad, good, type Result } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import { added, changed } from '@lofte/domain/thing-change';
import type { Db } from '@lofte/store/store';
import { findThing } from '@lofte/store/thing-table';
import { notAllowed, runCommand } from '../run-command.ts';
import type { Service } from '../service.ts';
import { storableData } from '../storable.ts';
import { answeredMeanwhile, gone } from './follow-up-issues.ts';

/** What is said of an element: something, or that what was said before is still true. */
export type Saying = WantedUpdate | 'as before';

export interface GivenUpdate {
  readonly saying: Saying;
  /** Id of the update that was seen, which this one follows; none where nothing was said yet. */
  readonly seen: string | undefined;
  /** Of new files that it names. */
  readonly files?: readonly Uint8Array[];
}

/**
 * A word on an element by somebody who is signed in, whether they were asked or not.
 *
 * Issues: `not-allowed`, `unknown-element`, `answered-meanwhile`, and those of `settleUpdate` and `asBefore`
 */
export async function giveUpdate(
  service: Service,
  { strategy, element }: { readonly strategy: string; readonly element: string },
  given: GivenUpdate,
  actor: Actor,
): Promise<Result<undefined>> {
  const done = await runCommand(service, {
    ...{ action: 'update.give', actor, strategy },
    decide: async (db, mayToo) => {
      const found = await findThing(db, 'element', { strategy, id: element });
      if (!found) return bad(gone);
      if (!mayToo({ element: found.data })) return bad(notAllowed(actor, 'update.give'));
      const ask = (await findThing(db, 'ask', { strategy, id: element }))?.data;
      const round = ask && !ask.withdrawn && (await findThing(db, 'round', { strategy: '', id: ask.round }))?.data;
      // Whoever is asked at the time answers the round with it.
      const answers =
        ask && round && round.state === 'open' ? { round: round.id, request: ask.request, covers: round.covers } : {};
      return decideUpdate(service, db, { strategy, element }, given, { by: actor.id, ...answers });
    },
    along: async () => {
      // Once more in its turn: whoever took away a paper with the same bytes since took them too.
      for (const bytes of given.files ?? []) await service.store.files.put(bytes);
    },
  });
  return done.ok ? good(undefined) : done;
}

/** The change that an update makes. Issues: `unknown-element`, `answered-meanwhile`, and those of `settleUpdate` and `asBefore` */
export async function decideUpdate(
  service: Service,
  db: Db,
  { strategy, element: id }: { readonly strategy: string; readonly element: string },
  { saying, seen }: GivenUpdate,
  said: Pick<Update, 'by' | 'round' | 'request' | 'covers'>,
): Promise<Result<Change>> {
  const found = await findThing(db, 'element', { strategy, id });
  if (!found) return bad(gone);
  const before = (await findThing(db, 'update', { strategy, id }))?.data;
  if (before?.id !== seen) return bad(answeredMeanwhile);
  const now = service.now();
  const by = { ...said, id: service.newId(), at: now.toISOString(), today: dayOf(now) };
  const settled =
    saying === 'as before' ? asBefore(found.data, before, by) : settleUpdate(found.data, storableData(saying), by);
  if (!settled.ok) return settled;
  const { update, element } = settled.value;
  const key = { table: 'update', strategy, id } as const;
  const changes = [
    before ? changed(key, before, update) : added(key, update),
    changed({ table: 'element', strategy, id }, found.data, element),
  ].filter((change) => change !== undefined);
  return good({ kind: 'update.given', version: 1, subject: id, strategy, changes });
}
