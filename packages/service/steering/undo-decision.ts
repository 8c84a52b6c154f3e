import { dayOf } from '@lofte/domain/day';
import type { Change, ThingChange } from '@lofte/domain/entry';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { PlanElement } from '@lofte/domain/plan-element';
import type { Actor } from '@lofte/domain/rights';
import type { Decision } from '@lofte/domain/steering/decision';
import { settleDecision } from '@lofte/domain/steering/settle-decision';
import { added, applyChange } from '@lofte/domain/thing-change';
import { checkTree, undoChange } from '@lofte/domain/undo-change';
import { entriesOfDecision, lastDecisionOf } from '@lofte/store/steering-table';
import type { Db } from '@lofte/store/store';
import { findThing, readThings } from '@lofte/store/thing-table';
import { runCommands } from '../run-command.ts';
import type { Service } from '../service.ts';
import { storableData } from '../storable.ts';
import { unknownDecision, unknownGroup, unknownMeeting } from './steering-issues.ts';

export interface WantedUndo {
  readonly title: string;
  readonly reason: string;
  readonly meeting: string;
  readonly item?: string | undefined;
}

/**
 * Takes a decision back by another one, taken in a meeting: everything that the first changed says again what it said before, in
 * one transaction under the new number, or nothing does.
 *
 * Issues: `not-allowed`, `unknown-decision`, `unknown-meeting`, `unknown-group`, `not-undoable` (it changed nothing), `undone-already`, `changed-since` (names the
 * fields), `undo-breaks-tree`, and those of `settleDecision`
 */
export async function undoDecision(
  service: Service,
  id: string,
  wanted: WantedUndo,
  actor: Actor,
): Promise<Result<Decision>> {
  const undoing = storableData(wanted);
  let decision: Decision | undefined;
  const done = await runCommands(service, {
    ...{ action: 'decision.take', actor },
    decide: async (db) => {
      const undone = (await findThing(db, 'decision', { strategy: '', id }))?.data;
      if (!undone) return bad(unknownDecision);
      if (await isUndone(db, id)) return bad(undoneAlready);
      const meeting = (await findThing(db, 'meeting', { strategy: '', id: undoing.meeting }))?.data;
      if (!meeting) return bad(unknownMeeting);
      const group = (await findThing(db, 'group', { strategy: '', id: meeting.group }))?.data;
      if (!group) return bad(unknownGroup);
      const today = dayOf(service.now());
      const settled = settleDecision(
        { ...undoing, outcome: 'approved' },
        {
          ...{ id: service.newId(), group, meeting, item: undoing.item, assessments: [] },
          ...{ last: await lastDecisionOf(db, today.slice(0, 4)), by: actor.id, today },
          ...{ undoes: id, newId: service.newId },
        },
      );
      if (!settled.ok) return settled;
      decision = settled.value;
      const back = await changesBack(db, id, decision);
      if (!back.ok) return back;
      const change = added({ table: 'decision', id: decision.id }, decision);
      return good([
        { kind: 'decision.taken', version: 1, subject: decision.id, decision: decision.id, changes: [change] } as const,
        ...back.value,
      ]);
    },
  });
  if (!done.ok) return done;
  if (!decision) throw new Error('A decision was written that nobody settled');
  return good(decision);
}

async function isUndone(db: Db, id: string): Promise<boolean> {
  return (await readThings(db, 'decision', { strategy: '' })).some(({ data }) => data.undoes === id);
}

/** For each entry of the decision, the last first, the entry that takes it back. */
async function changesBack(db: Db, undone: string, { id, reason }: Decision): Promise<Result<readonly Change[]>> {
  const entries = (await entriesOfDecision(db, undone)).filter(({ strategy }) => strategy !== undefined);
  if (entries.length === 0) return bad(nothingToUndo);
  const back: Change[] = [];
  for (const [strategy, those] of Map.groupBy(entries, (entry) => entry.strategy ?? '')) {
    const now = await standing(db, strategy);
    for (const entry of those.toReversed()) {
      const changes: ThingChange[] = [];
      for (const change of entry.changes) {
        const key = `${change.table} ${change.id}`;
        const one = undoChange(now.get(key), change);
        if (!one.ok) return one;
        if (!one.value) continue;
        const after = applyChange(now.get(key), one.value);
        if (after) now.set(key, after);
        else now.delete(key);
        changes.push(one.value);
      }
      if (changes.length === 0) continue;
      const about = { subject: entry.subject, strategy, undoes: entry.seq, decision: id, reason };
      back.push({ kind: 'change.undone', version: 1, ...about, changes });
    }
    const elements = [...now].flatMap(([key, data]) => (key.startsWith('element ') ? [data] : []));
    const broken = checkTree(elements as unknown as readonly PlanElement[]);
    if (broken.length > 0) return bad(...broken);
  }
  return back.length > 0 ? good(back) : bad(nothingToUndo);
}

type Data = NonNullable<ThingChange['after']>;

async function standing(db: Db, strategy: string): Promise<Map<string, Data>> {
  const found = new Map<string, Data>();
  for (const table of ['strategy', 'element', 'mention'] as const) {
    for (const { id, data } of await readThings(db, table, { strategy })) found.set(`${table} ${id}`, data as never);
  }
  return found;
}

const undoneAlready: Issue = { code: 'undone-already', message: 'Another decision took this one back already.' };
const nothingToUndo: Issue = {
  code: 'not-undoable',
  message: 'This decision changed nothing in a plan, or all of it stands again as it was.',
};
