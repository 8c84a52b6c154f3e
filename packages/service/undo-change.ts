import { changesOf } from '@lofte/domain/changes-of';
import type { Entry, ThingChange } from '@lofte/domain/entry';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { PlanElement } from '@lofte/domain/plan-element';
import { type Action, type Actor, may } from '@lofte/domain/rights';
import { applyChange } from '@lofte/domain/thing-change';
import { checkTree, undoChange as undone } from '@lofte/domain/undo-change';
import { decisionsById } from '@lofte/store/steering-table';
import type { Db } from '@lofte/store/store';
import { readThings } from '@lofte/store/thing-table';
import { findEntry } from './find-entry.ts';
import { notAllowed, runCommand } from './run-command.ts';
import type { Service } from './service.ts';

/**
 * Takes one entry of a plan back, as a new entry; an undo can be undone like anything else. What others changed meanwhile in
 * other fields stays. A person takes back what they did themselves; who may edit the whole strategy, anybody's.
 *
 * Issues: `not-allowed`, `unknown-entry`, `not-undoable` (an adoption, a new edition, what owners and secretariat said), `changed-since` (names the fields),
 * `undo-breaks-tree`, `nothing-changed`, `needs-decision` (another decision takes back what one changed)
 */
export async function undoChange(
  service: Service,
  strategy: string,
  seq: number,
  actor: Actor,
): Promise<Result<Entry>> {
  const entry = await findEntry(service.store, strategy, seq);
  if (!entry.ok) return entry;
  const changes = changesOf(entry.value);
  if (!changes.every(({ table }) => undoable.has(table)) || entry.value.kind === 'strategy.adopted') {
    return bad({ code: 'not-undoable', message: `Entry ${seq} cannot be taken back.`, values: { entry: seq } });
  }
  const { decision } = entry.value;
  if (decision !== undefined && (await decisionsById(service.store, [decision])).size > 0) return bad(needsDecision);
  const action = actionFor(changes);
  const own = entry.value.actor === actor.id;
  if (!own && !may(actor, 'strategy.edit', { strategy })) return bad(notAllowed(actor, action));
  return runCommand(service, {
    ...{ action, actor, strategy },
    decide: async (db, mayToo) => {
      const now = await standing(db, strategy, changes);
      for (const { table, id } of changes) {
        const element = table === 'element' && now.get(`element ${id}`);
        if (element && !mayToo({ element: element as PlanElement })) return bad(notAllowed(actor, action));
      }
      const back = changes.map((change) => undone(now.get(`${change.table} ${change.id}`), change));
      const issues = back.flatMap((one) => (one.ok ? [] : one.issues));
      const kept = back.flatMap((one) => (one.ok && one.value ? [one.value] : []));
      if (issues.length > 0) return bad(together(issues));
      if (kept.length === 0) return bad({ code: 'nothing-changed', message: 'Everything stands like that already.' });
      const broken = checkTree(treeAfter(now, kept));
      if (broken.length > 0) return bad(...broken);
      const about = { subject: entry.value.subject, strategy, undoes: seq };
      return good({ kind: 'change.undone', version: 1, ...about, changes: kept });
    },
  });
}

const needsDecision: Issue = {
  code: 'needs-decision',
  message: 'What a decision changed is taken back by another decision.',
};

const undoable: ReadonlySet<string> = new Set(['element', 'strategy', 'mention']);

type Standing = ReadonlyMap<string, NonNullable<ThingChange['after']>>;

/** What taking the changes back comes to. */
function actionFor(changes: readonly ThingChange[]): Action {
  if (changes.some(({ table }) => table === 'strategy')) return 'strategy.edit';
  if (changes.some(({ before }) => before === null)) return 'element.remove';
  if (changes.some(({ after }) => after === null)) return 'element.add';
  const moved = ({ before, after }: ThingChange) => ['parent', 'rank'].some((f) => f in { ...before, ...after });
  return changes.some(moved) ? 'element.move' : 'element.edit';
}

/** All that the changes are about, and every element, since they have to stand as a tree afterwards. */
async function standing(db: Db, strategy: string, changes: readonly ThingChange[]): Promise<Standing> {
  const tables = new Set(['element' as const, ...changes.map(({ table }) => table)]);
  const found = new Map<string, NonNullable<ThingChange['after']>>();
  for (const table of tables) {
    for (const { id, data } of await readThings(db, table, { strategy })) found.set(`${table} ${id}`, data as never);
  }
  return found;
}

function treeAfter(now: Standing, changes: readonly ThingChange[]): readonly PlanElement[] {
  const after = new Map([...now].filter(([key]) => key.startsWith('element ')));
  for (const change of changes.filter(({ table }) => table === 'element')) {
    const data = applyChange(after.get(`element ${change.id}`), change);
    if (data) after.set(`element ${change.id}`, data);
    else after.delete(`element ${change.id}`);
  }
  return [...after.values()] as unknown as readonly PlanElement[];
}

/** One sentence for all that was changed since, with each field once. */
function together(issues: readonly Issue[]): Issue {
  const fields = [...new Set(issues.flatMap(({ values }) => String(values?.fields ?? '').split(' ')))].filter(Boolean);
  const message = `The same was changed again since: ${fields.join(', ') || 'it is gone, or back'}. Undo that first.`;
  const where = issues[0]?.where;
  const values = { fields: fields.join(' ') };
  return { code: 'changed-since', message, values, ...(where === undefined ? {} : { where }) };
}
