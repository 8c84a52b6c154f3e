import { lines } from '@lofte/domain/edit-plan/tidy-fields';
import type { Change } from '@lofte/domain/entry';
import { bad, good, type Result } from '@lofte/domain/issue';
import { longText } from '@lofte/domain/long-text';
import type { Actor } from '@lofte/domain/rights';
import { added, changed, removed } from '@lofte/domain/thing-change';
import { longestNote } from '@lofte/domain/world/partnership';
import type { Instruction } from '@lofte/domain/world/session';
import { settleSession, type WantedSession } from '@lofte/domain/world/settle-session';
import { readOwned } from '@lofte/store/dossier-table';
import { findThing } from '@lofte/store/thing-table';
import { runCommand } from '../run-command.ts';
import type { Service } from '../service.ts';
import { changedMeanwhile, nothingToChange } from '../steering/steering-issues.ts';
import { storableData } from '../storable.ts';
import { addThing, changeThing, type Keeping, removeThing } from './keep-thing.ts';
import { hasLine, unknownForum, unknownItem, unknownSession } from './world-issues.ts';

/** A new session. @returns its id. Issues: `not-allowed`, `unknown-forum`, and those of `settleSession` */
export function addSession(service: Service, wanted: WantedSession, actor: Actor) {
  return addThing(service, sessions(service), wanted, actor);
}

/** Issues: `not-allowed`, `unknown-session`, `unknown-forum`, `changed-meanwhile`, `nothing-changed`, `has-line`, and those of `settleSession` */
export function changeSession(
  service: Service,
  id: string,
  change: { readonly wanted: WantedSession; readonly since: number },
  actor: Actor,
) {
  return changeThing(service, sessions(service), id, change, actor);
}

/** Issues: `not-allowed`, `unknown-session`, `changed-meanwhile`, `has-line` */
export function removeSession(service: Service, id: string, since: number, actor: Actor) {
  return removeThing(service, sessions(service), id, since, actor);
}

function sessions({ newId }: Service): Keeping<'sitting', WantedSession> {
  return {
    ...{ table: 'sitting', action: 'world.edit', unknown: unknownSession },
    kinds: { added: 'session.added', changed: 'session.changed', removed: 'session.removed' },
    settle: async (db, id, wanted, before) => {
      const settled = settleSession(id, storableData(wanted), newId);
      if (!settled.ok) return settled;
      const { forum, items } = settled.value;
      if (!(await findThing(db, 'forum', { strategy: '', id: forum }))) return bad({ ...unknownForum, where: 'forum' });
      const left = new Set(items.map((item) => item.id));
      const gone = (before?.items ?? []).some((item) => !left.has(item.id));
      const written = gone ? await readOwned(db, 'instruction', id) : [];
      return written.some(({ data }) => !left.has(data.item)) ? bad({ ...hasLine, where: 'items' }) : settled;
    },
    stays: async (db, { id }) => ((await readOwned(db, 'instruction', id)).length > 0 ? [hasLine] : []),
  };
}

/** What somebody wants to say under an item; nothing takes the line away. */
export interface WantedLine {
  readonly session: string;
  readonly item: string;
  readonly text: string;
  /** Number of the entry after which the line was seen; 0 where there was none. */
  readonly since: number;
}

/** Our line under an item is written, changed or taken away. Issues: `not-allowed`, `unknown-session`, `unknown-item`, `changed-meanwhile`, `nothing-changed`, `too-long` */
export function writeLine(service: Service, { session, item, text, since }: WantedLine, actor: Actor) {
  return runCommand(service, {
    ...{ action: 'sensitive.edit', actor },
    decide: async (db) => {
      const found = await findThing(db, 'sitting', { strategy: '', id: session });
      if (!found) return bad(unknownSession);
      if (!found.data.items.some(({ id }) => id === item)) return bad(unknownItem);
      const before = (await readOwned(db, 'instruction', session)).find(({ data }) => data.item === item);
      if ((before?.since ?? 0) !== since) return bad(changedMeanwhile);
      const said = lines(storableData(text));
      const issues = longText('line', said, longestNote);
      if (issues.length > 0) return bad(...issues);
      const made = { session, item, by: actor.id, at: service.now().toISOString() };
      return lineChange(service, before?.data, said === undefined ? undefined : { ...made, text: said });
    },
  });
}

function lineChange(
  { newId }: Service,
  before: Instruction | undefined,
  wanted: Omit<Instruction, 'id'> | undefined,
): Result<Change> {
  const id = before?.id ?? newId();
  const at = { table: 'instruction', id } as const;
  const entry = { version: 1, subject: id } as const;
  if (before === undefined) {
    if (wanted === undefined) return bad(nothingToChange);
    return good({ kind: 'instruction.written', ...entry, changes: [added(at, { id, ...wanted })] });
  }
  if (wanted === undefined) return good({ kind: 'instruction.removed', ...entry, changes: [removed(at, before)] });
  const change = wanted.text === before.text ? undefined : changed(at, before, { id, ...wanted });
  return change ? good({ kind: 'instruction.changed', ...entry, changes: [change] }) : bad(nothingToChange);
}
