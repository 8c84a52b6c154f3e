import { changesOf } from '@lofte/domain/changes-of';
import { type Change, type Entry, sealEntry } from '@lofte/domain/entry';
import { bad, good, type Result } from '@lofte/domain/issue';
import { type About, type Action, type Actor, may, mayInAll } from '@lofte/domain/rights';
import { insertEntries, ledgerHead, markShown } from '@lofte/store/entry-table';
import type { Db } from '@lofte/store/store';
import { writeSteps } from '@lofte/store/write-things';
import type { Service } from './service.ts';

export interface Command {
  readonly action: Action;
  readonly actor: Actor;
  /** The strategy it is about; none where it is about the workspace. */
  readonly strategy?: string;
  /** The strategies it is about, where the record says which: the right is needed in each, and in the workspace where there are none. */
  among?(db: Db): Promise<readonly string[]>;
  /** The request that it answers, for whoever came with its link. */
  readonly request?: string;
  /**
   * The rule: sees the record as it is in the transaction, and says what changes or why nothing may. Writes nothing itself.
   * `mayToo` asks for the right to something that only the record shows, as whose an element is.
   */
  decide(db: Db, mayToo: (about: Omit<About, 'strategy'>) => boolean): Promise<Result<Change | readonly Change[]>>;
  /** What goes along in the same transaction outside the record, as mail to be sent: both happen or neither. */
  along?(db: Db, entries: readonly Entry[]): Promise<void>;
}

/**
 * May they? Is it valid? Then one transaction with the entries and what they change. Nothing else writes the tables of the record.
 *
 * @returns the last entry written; none was needed where `decide` gives no change. Issues: `not-allowed`, and those of the rule
 */
export async function runCommand(service: Service, command: Command): Promise<Result<Entry>> {
  const written = await runCommands(service, command);
  if (!written.ok) return written;
  const last = written.value.at(-1);
  if (!last) throw new Error('A command whose rule finds nothing to change says so as an issue');
  return good(last);
}

/** As `runCommand`, for what may be many entries or none. @returns all that were written */
export async function runCommands(
  service: Service,
  { action, actor, strategy, among, request, decide, along }: Command,
): Promise<Result<readonly Entry[]>> {
  const about = { ...(strategy === undefined ? {} : { strategy }), ...(request === undefined ? {} : { request }) };
  if (!among && !may(actor, action, about)) return bad(notAllowed(actor, action));
  return service.store.transaction(async (db) => {
    if (among && !mayInAll(actor, action, await among(db))) return bad(notAllowed(actor, action));
    const decided = await decide(db, (more) => may(actor, action, { ...about, ...more }));
    if (!decided.ok) return decided;
    const changes = [decided.value].flat();
    const made = { workspace: db.workspace, time: service.now().toISOString(), actor: actor.id };
    const entries = chained(changes, made, await ledgerHead(db));
    await insertEntries(db, entries);
    await writeSteps(
      db,
      entries.map((entry) => ({ seq: entry.seq, changes: changesOf(entry) })),
    );
    const last = entries.at(-1);
    if (last) await markShown(db, last.seq);
    await along?.(db, entries);
    return good(entries);
  });
}

export function notAllowed(actor: Actor, action: Action) {
  const message = `${actor.name} may not do this: ${action}.`;
  return { code: 'not-allowed', message, values: { actor: actor.name, action } };
}

function chained(
  changes: readonly Change[],
  made: Parameters<typeof sealEntry>[1],
  head: Parameters<typeof sealEntry>[2],
): readonly Entry[] {
  let last = head;
  return changes.map((change) => {
    const entry = sealEntry(change, made, last);
    last = entry;
    return entry;
  });
}
