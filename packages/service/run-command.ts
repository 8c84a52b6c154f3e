import { rowsOf } from '@lofte/domain/apply';
import { type Change, Entry, sealEntry } from '@lofte/domain/entry';
import { bad, good, type Result } from '@lofte/domain/issue';
import { insertEntry, lastEntry } from '@lofte/store/entry-table';
import { insertRows } from '@lofte/store/record-table';
import type { Db } from '@lofte/store/store';
import { type Action, may } from './may.ts';
import type { Service } from './service.ts';

export interface Command {
  readonly action: Action;
  readonly actor: string;
  /** The rule: sees the record as it is in the transaction, and says what changes or why nothing may. Writes nothing itself. */
  decide(db: Db): Promise<Result<Change>>;
}

/**
 * May they? Is it valid? Then one transaction with the entry and what it changes. Nothing else writes the tables of the record.
 *
 * @returns the entry written. Issues: `not-allowed`, and those of the rule
 */
export async function runCommand(service: Service, { action, actor, decide }: Command): Promise<Result<Entry>> {
  if (!may(actor, action)) {
    return bad({ code: 'not-allowed', message: `${actor} may not do this: ${action}.`, values: { actor, action } });
  }
  return service.store.transaction(async (db) => {
    const change = await decide(db);
    if (!change.ok) return change;
    const entry = Entry.parse(sealEntry(change.value, db.workspace, await lastEntry(db)));
    await insertEntry(db, entry);
    await insertRows(db, rowsOf(entry));
    return good(entry);
  });
}
