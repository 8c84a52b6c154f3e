import type { Change, EntryKind, ThingChange } from '@lofte/domain/entry';
import { added, changed, removed } from '@lofte/domain/thing-change';
import type { Table, Thing } from '@lofte/domain/things';
import { findThing } from '@lofte/store/thing-table';
import { adoptedExample, someone, value } from '../example-service.ts';
import { runCommand } from '../run-command.ts';
import { sealBaseline } from '../seal-baseline.ts';
import type { Service } from '../service.ts';

interface Written {
  readonly kind: EntryKind;
  readonly subject: string;
  readonly strategy?: string;
  readonly reason?: string;
  readonly changes: readonly (ThingChange | undefined)[];
}

/**
 * A small record in which everything has happened, for tests: two adoptions (entries 1 and 2), an element reworded (3), an
 * organisation (4), a person (5) and a role for them (6), a baseline (7), an element taken away (8), the first reworded again (9).
 *
 * @returns the strategies' ids
 */
export async function eventfulRecord(service: Service): Promise<readonly [first: string, second: string]> {
  const first = await adoptedExample(service);
  const second = await adoptedExample(service, 'a second paper');
  const write = async (change: Written) => {
    const changes = change.changes.filter((one) => one !== undefined);
    const whole = { ...change, version: 1, changes } as Change;
    value(
      await runCommand(service, {
        action: 'register.edit',
        actor: someone,
        decide: async () => ({ ok: true, value: whole }),
      }),
    );
  };
  const find = async <T extends Table>(table: T, id: string): Promise<Thing<T>> => {
    const found = await findThing(service.store, table, { strategy: first, id });
    if (!found) throw new Error(`There is no ${table} ${id}`);
    return found.data;
  };
  const reword = async (title: string) => {
    const element = await find('element', 'i1');
    const change = changed({ table: 'element', strategy: first, id: 'i1' }, element, { ...element, title });
    await write({
      kind: 'element.changed',
      subject: 'i1',
      strategy: first,
      reason: 'Så det kan forstås',
      changes: [change],
    });
  };
  await reword('Nye lamper i hele parken');
  const ministry = { id: 'lysmin', name: 'Ministeriet for Lys', kind: 'ministry' as const, units: [] };
  await write({
    kind: 'organisation.added',
    subject: 'lysmin',
    changes: [added({ table: 'organisation', id: 'lysmin' }, ministry)],
  });
  const ane = {
    id: 'ane',
    name: 'Ane Østergård',
    mail: 'ane@lys.example',
    language: 'da' as const,
    organisation: 'lysmin',
  };
  await write({ kind: 'person.added', subject: 'ane', changes: [added({ table: 'person', id: 'ane' }, ane)] });
  const reader = { id: 'grant-1', person: 'ane', role: 'reader' as const, strategy: null };
  await write({
    kind: 'role.granted',
    subject: 'grant-1',
    changes: [added({ table: 'grant', id: 'grant-1' }, reader)],
  });
  value(await sealBaseline(service, first, 'Midtvejs', someone));
  const gone = removed({ table: 'element', strategy: first, id: 'c2' }, await find('element', 'c2'));
  await write({ kind: 'element.removed', subject: 'c2', strategy: first, changes: [gone] });
  await reword('Nye lamper overalt');
  return [first, second];
}
