import { added, changed, removed } from '@lofte/domain/thing-change';
import { type Organisation, tables } from '@lofte/domain/things';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FreshDatabase } from './fresh-folder.ts';
import { type Db, openStore, type Store } from './store.ts';
import { onEachDatabase } from './test-databases.ts';
import { emptyThings, type Step, tidyThings, writeAnew, writeSteps } from './write-things.ts';

/** What happens to four organisations, one after the other; several things may happen in one entry. */
const happenings = fc.array(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    name: fc.option(fc.constantFrom('x', 'y', 'z')),
    sameEntry: fc.boolean(),
  }),
  { maxLength: 25 },
);

function stepsOf(
  all: readonly { readonly id: string; readonly name: string | null; readonly sameEntry: boolean }[],
): readonly Step[] {
  const now = new Map<string, Organisation>();
  const steps: { seq: number; changes: ReturnType<typeof added>[] }[] = [];
  for (const { id, name, sameEntry } of all) {
    const key = { table: 'organisation', id } as const;
    const was = now.get(id);
    const is = name === null ? undefined : { id, name, kind: 'agency' as const, units: [] };
    const change = was && is ? changed(key, was, is) : is ? added(key, is) : was && removed(key, was);
    if (!change) continue;
    if (is) now.set(id, is);
    else now.delete(id);
    const last = steps.at(-1);
    if (sameEntry && last) last.changes.push(change);
    else steps.push({ seq: steps.length + 1, changes: [change] });
  }
  return steps;
}

onEachDatabase('The tables', (fresh) => {
  let database: FreshDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await fresh();
    store = await openStore(database.where);
  });
  afterAll(async () => {
    await store.close();
    await database.remove();
  });

  /** All versions after some work, which is then taken back. */
  async function after(work: (db: Db) => Promise<void>): Promise<unknown> {
    let found: unknown;
    const back = new Error('taken back');
    const done = store.transaction(async (db) => {
      await work(db);
      found = await db.query('select id, since, until, data from organisation order by id, since');
      throw back;
    });
    await expect(done).rejects.toBe(back);
    return found;
  }

  test('come out the same, whether entries are written one by one, many at once or all anew', async () => {
    await fc.assert(
      fc.asyncProperty(happenings, fc.nat(), async (all, cut) => {
        const steps = stepsOf(all);
        const halves = [steps.slice(0, cut % (steps.length + 1)), steps.slice(cut % (steps.length + 1))];
        const one = await after(async (db) => {
          for (const step of steps) await writeSteps(db, [step]);
        });
        const many = await after(async (db) => {
          for (const half of halves) await writeSteps(db, half);
        });
        const anew = await after(async (db) => {
          const writer = writeAnew(db);
          for (const half of halves) await writer.add(half);
          await writer.end();
        });
        expect(many).toEqual(one);
        expect(anew).toEqual(one);
      }),
      { numRuns: 25 },
    );
  });

  test('refuse a change that does not start from what is there', async () => {
    const thing: Organisation = { id: 'a', name: 'x', kind: 'agency', units: [] };
    const step = { seq: 1, changes: [removed({ table: 'organisation', id: 'a' }, thing)] };
    await expect(store.transaction((db) => writeSteps(db, [step]))).rejects.toThrow('does not start from');
    await expect(store.transaction((db) => writeAnew(db).add([step]))).rejects.toThrow('does not start from');
  });

  test('can be emptied and tidied', async () => {
    await store.transaction((db) => emptyThings(db, tables));
    await tidyThings(store, tables);
  });
});
