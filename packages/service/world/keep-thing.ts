import type { Entry, EntryKind } from '@lofte/domain/entry';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { Action, Actor } from '@lofte/domain/rights';
import { added, changed, removed } from '@lofte/domain/thing-change';
import type { Table, Thing } from '@lofte/domain/things';
import type { Db } from '@lofte/store/store';
import { findThing } from '@lofte/store/thing-table';
import { runCommand } from '../run-command.ts';
import type { Service } from '../service.ts';
import { changedMeanwhile, nothingToChange } from '../steering/steering-issues.ts';

type Kind = Exclude<EntryKind, 'strategy.adopted'>;

/** How one kind of thing of the workspace is kept: who may, what its entries are called, and what it must be like. */
export interface Keeping<T extends Table, W> {
  readonly table: T;
  readonly action: Action;
  readonly kinds: { readonly added: Kind; readonly changed: Kind; readonly removed: Kind };
  readonly unknown: Issue;
  /** The thing as it will stand, or what is wrong with it. `before` is what it says now. */
  settle(db: Db, id: string, wanted: W, before: Thing<T> | undefined): Promise<Result<Thing<T>>>;
  /** Why it cannot go, where it cannot. */
  stays?(db: Db, thing: Thing<T>): Promise<readonly Issue[]>;
}

/** A new one. @returns its id. Issues: `not-allowed`, and those of `settle` */
export async function addThing<T extends Table, W>(
  service: Service,
  { table, action, kinds, settle }: Keeping<T, W>,
  wanted: W,
  actor: Actor,
): Promise<Result<string>> {
  const id = service.newId();
  const done = await runCommand(service, {
    ...{ action, actor },
    decide: async (db) => {
      const thing = await settle(db, id, wanted, undefined);
      if (!thing.ok) return thing;
      return good({ kind: kinds.added, version: 1, subject: id, changes: [added({ table, id }, thing.value)] });
    },
  });
  return done.ok ? good(id) : done;
}

/** One that was seen as it stood after the entry `since` says something else. Issues: `not-allowed`, its `unknown`, `changed-meanwhile`, `nothing-changed`, and those of `settle` */
export async function changeThing<T extends Table, W>(
  service: Service,
  { table, action, kinds, unknown, settle }: Keeping<T, W>,
  id: string,
  { wanted, since }: { readonly wanted: W; readonly since: number },
  actor: Actor,
): Promise<Result<Entry>> {
  return runCommand(service, {
    ...{ action, actor },
    decide: async (db) => {
      const found = await findThing(db, table, { strategy: '', id });
      if (!found) return bad(unknown);
      if (found.since !== since) return bad(changedMeanwhile);
      const thing = await settle(db, id, wanted, found.data);
      if (!thing.ok) return thing;
      const change = changed({ table, id }, found.data, thing.value);
      if (!change) return bad(nothingToChange);
      return good({ kind: kinds.changed, version: 1, subject: id, changes: [change] });
    },
  });
}

/** It goes; the ledger keeps it. Issues: `not-allowed`, its `unknown`, `changed-meanwhile`, and those of `stays` */
export async function removeThing<T extends Table, W>(
  service: Service,
  { table, action, kinds, unknown, stays }: Keeping<T, W>,
  id: string,
  since: number,
  actor: Actor,
): Promise<Result<Entry>> {
  return runCommand(service, {
    ...{ action, actor },
    decide: async (db) => {
      const found = await findThing(db, table, { strategy: '', id });
      if (!found) return bad(unknown);
      if (found.since !== since) return bad(changedMeanwhile);
      const why = (await stays?.(db, found.data)) ?? [];
      if (why.length > 0) return bad(...why);
      return good({ kind: kinds.removed, version: 1, subject: id, changes: [removed({ table, id }, found.data)] });
    },
  });
}
