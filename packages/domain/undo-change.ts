import type { ThingChange } from './entry.ts';
import { bad, good, type Issue, type Result } from './issue.ts';
import type { PlanElement, Written } from './plan-element.ts';
import { changed, reversed, same } from './thing-change.ts';
import { brokenBranches } from './tree.ts';

type Data = NonNullable<ThingChange['after']>;
type Marks = Readonly<Record<string, Written>>;

/**
 * The change that brings back what a thing said before `done`, where nobody has touched the same since; undefined where
 * that is what it says anyhow. Where others wrote other fields meanwhile, these stay.
 *
 * Issue `changed-since`: `where` is the thing, `values.fields` names the fields.
 */
export function undoChange(now: Data | undefined, done: ThingChange): Result<ThingChange | undefined> {
  const { before, after, ...key } = done;
  if (after === null) return before && now === undefined ? good(reversed(done)) : bad(since(done, []));
  if (before === null) {
    const touched = now === undefined ? [] : Object.keys({ ...now, ...after }).filter((f) => !same(now[f], after[f]));
    return now && touched.length === 0 ? good(reversed(done)) : bad(since(done, touched));
  }
  if (now === undefined) return bad(since(done, []));
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((field) => field !== 'written');
  const touched = fields.filter((field) => !same(now[field], after[field]));
  if (touched.length > 0) return bad(since(done, touched));
  const kept = Object.entries(now).filter(([field]) => !fields.includes(field) && field !== 'written');
  const back = Object.entries(before).filter(([field]) => field !== 'written');
  const written = marks(now.written, done);
  return good(
    changed(key, now as never, { ...Object.fromEntries([...kept, ...back]), ...(written ? { written } : {}) } as never),
  );
}

/** Who wrote what: as before for the fields that go back, as now for all others. */
function marks(now: unknown, { before, after }: ThingChange): Marks | undefined {
  const [was, became] = [(before?.written ?? {}) as Marks, (after?.written ?? {}) as Marks];
  const changedMarks = [...new Set([...Object.keys(was), ...Object.keys(became)])].filter(
    (field) => !same(was[field], became[field]),
  );
  const kept = Object.entries((now ?? {}) as Marks).filter(([field]) => !changedMarks.includes(field));
  const back = changedMarks.flatMap((field) => (was[field] ? [[field, was[field]] as const] : []));
  const all = Object.fromEntries([...kept, ...back]);
  return Object.keys(all).length > 0 ? all : undefined;
}

/** Issue `undo-breaks-tree`: something would stand under what is no more, or under itself. */
export function checkTree(elements: readonly PlanElement[]): readonly Issue[] {
  const [first] = brokenBranches(elements);
  if (first === undefined) return [];
  const message = 'What stands around it was moved or removed since, so it cannot go back to where it stood.';
  return [{ code: 'undo-breaks-tree', message, where: first, values: { id: first } }];
}

function since({ table, id }: ThingChange, fields: readonly string[]): Issue {
  const what = fields.length > 0 ? `: ${fields.join(', ')}` : '';
  const message = `The same was changed again since${what}. Undo that first, or change it by hand.`;
  return { code: 'changed-since', message, where: id, values: { table, fields: fields.join(' ') } };
}
