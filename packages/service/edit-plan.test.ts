import type { PlanEdit, WantedFields } from '@lofte/domain/edit-plan/plan-edit';
import type { ThingChange } from '@lofte/domain/entry';
import { good } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import { added } from '@lofte/domain/thing-change';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type EditResult, editPlan } from './edit-plan.ts';
import { adoptedExample, type Example, exampleService, someone, value } from './example-service.ts';
import { runCommand } from './run-command.ts';
import type { Service } from './service.ts';
import { strategyOf } from './strategy-of.ts';
import { undoChange } from './undo-change.ts';
import { verifyRecord } from './verify-record.ts';

let example: Example;
let service: Service;
let strategy: string;
/** Number of the entry that adopted the strategy. */
let base = 0;

beforeAll(async () => {
  example = await exampleService();
  service = example.service;
});
beforeEach(async () => {
  strategy = await adoptedExample(service, `another paper after ${base}`);
  base = (await strategyOf(service, strategy))?.plan.strategy.entry ?? 0;
});
afterAll(() => example.end());

const ane: Actor = { ...someone, id: 'ane', name: 'Ane' };
const bo: Actor = { ...someone, id: 'bo', name: 'Bo' };
const change = (fields: WantedFields, element = 'i1'): PlanEdit => ({ do: 'change', element, fields });
/** By somebody who saw the plan `after` entries after its adoption. */
const edit = (after: number, wanted: PlanEdit, actor = ane, reason?: string): Promise<EditResult> =>
  editPlan(service, strategy, { seen: base + after, edit: wanted, reason }, actor);
const elements = async () => (await strategyOf(service, strategy))?.plan.elements ?? [];
const find = async (id: string) => (await elements()).find((element) => element.id === id);
const seq = (result: Awaited<ReturnType<typeof edit>>) => value(result).seq;

async function register(changes: ThingChange[]): Promise<void> {
  const decide = async () => good({ kind: 'person.added', version: 1, subject: 'p', changes } as const);
  value(await runCommand(service, { action: 'register.edit', actor: someone, decide }));
}

describe('editing a plan', () => {
  test('is one entry with who, what and why, after which the record verifies', async () => {
    const entry = value(await edit(0, change({ title: 'Lamper' }), ane, ' Kortere '));
    expect(entry).toMatchObject({
      ...{ seq: base + 1, kind: 'element.changed', actor: 'ane', subject: 'i1', strategy, reason: 'Kortere' },
      changes: [{ table: 'element', id: 'i1', before: { title: 'Nye lamper i parken' }, after: { title: 'Lamper' } }],
    });
    expect((await find('i1'))?.written?.title?.by).toBe('ane');
    expect(await verifyRecord(service)).toMatchObject({ ok: true, entries: base + 1 });
  });

  test('that is wrong writes nothing', async () => {
    for (const [wanted, code] of [
      [change({ title: 'A' }, 'gone'), 'unknown-element'],
      [change({ period: { to: '2027-02-31' } }), 'bad-date'],
      [change({ owner: { name: 'X', person: 'nobody' } }), 'unknown-person'],
      [{ do: 'explode' } as unknown as PlanEdit, 'bad-plan-edit'],
      [{ do: 'facts', fields: { title: ' ' } }, 'empty-title'],
    ] as const) {
      expect(await edit(0, wanted)).toMatchObject({ ok: false, issues: [{ code }] });
    }
    expect(await edit(0, change({ title: 'A' }), ane, 'x'.repeat(2001))).toMatchObject({
      issues: [{ code: 'too-long', where: 'reason' }],
    });
    const elsewhere = await editPlan(service, 'none', { seen: base, edit: change({ title: 'A' }) }, ane);
    expect(elsewhere).toMatchObject({ issues: [{ code: 'unknown-strategy' }] });
    expect((await verifyRecord(service)).entries).toBe(base);
  });

  test('keeps what no record can hold as a sign for it', async () => {
    value(await edit(0, change({ text: 'a\0b\uD800' })));
    expect((await find('i1'))?.text).toBe('a\uFFFDb\uFFFD');
  });

  test('knows the register: a unit of an organisation, a person who is here', async () => {
    const city = { id: 'o1', name: 'Byen', kind: 'agency' as const, units: [{ id: 'u1', name: 'Lys' }] };
    const person = { id: 'p1', name: 'Ane', language: 'da' as const };
    await register([
      added({ table: 'organisation', id: 'o1' }, city),
      added({ table: 'person', id: 'p1' }, person),
      added({ table: 'person', id: 'p2' }, { ...person, id: 'p2', left: '2020-01-01' }),
    ]);
    const owner = { name: 'Lys', organisation: 'o1', unit: 'u1', person: 'p1' };
    value(await edit(1, change({ owner })));
    expect((await find('i1'))?.owner).toEqual(owner);
    expect(await edit(2, change({ owner: { ...owner, person: 'p2' } }))).toMatchObject({
      issues: [{ code: 'person-left' }],
    });
  });

  test('is refused to those who may not, and to a contributor where it is not theirs', async () => {
    const reader: Actor = { ...ane, grants: [{ role: 'reader', strategy }] };
    expect(await edit(0, change({ title: 'A' }), reader)).toMatchObject({ issues: [{ code: 'not-allowed' }] });
    const contributor: Actor = { ...ane, grants: [{ role: 'contributor', strategy }] };
    expect(await edit(0, change({ title: 'A' }), contributor)).toMatchObject({ issues: [{ code: 'not-allowed' }] });
    await register([added({ table: 'person', id: 'ane' }, { id: 'ane', name: 'Ane', language: 'da' })]);
    value(await edit(1, change({ owner: { name: 'Ane', person: 'ane' } }), bo));
    value(await edit(2, change({ title: 'A' }), contributor));
    const remove: PlanEdit = { do: 'remove', element: 'i1', children: 'up' };
    expect(await edit(3, remove, contributor)).toMatchObject({ issues: [{ code: 'not-allowed' }] });
    expect(await undoChange(service, strategy, base + 2, contributor)).toMatchObject({
      issues: [{ code: 'not-allowed' }],
    });
    value(await undoChange(service, strategy, base + 3, contributor));
  });
});

describe('two people at once', () => {
  test('who write different fields both keep theirs', async () => {
    value(await edit(0, change({ title: 'Anes titel' })));
    value(await edit(0, change({ text: 'Bos tekst', title: 'Nye lamper i parken' }), bo));
    expect(await find('i1')).toMatchObject({ title: 'Anes titel', text: 'Bos tekst' });
  });

  test('who write the same field: the later one gets both texts and chooses', async () => {
    value(await edit(0, change({ title: 'Anes titel' })));
    const later = await edit(0, change({ title: 'Bos titel', text: 'Bos tekst' }), bo);
    expect(later).toMatchObject({
      issues: [{ code: 'changed-meanwhile', values: { fields: 'title' } }],
      conflicts: [
        { field: 'title', seen: 'Nye lamper i parken', now: 'Anes titel', wanted: 'Bos titel', by: { by: 'ane' } },
      ],
    });
    expect(await find('i1')).not.toHaveProperty('text');
    value(await edit(1, change({ title: 'Bos titel', text: 'Bos tekst' }), bo));
    expect(await find('i1')).toMatchObject({ title: 'Bos titel', text: 'Bos tekst' });
  });

  test('who change different things of one list both keep theirs', async () => {
    const list = (...titles: string[]) => ({ milestones: titles.map((title) => ({ title })) });
    value(await edit(0, change({ ...list('A', 'B'), tags: ['x'] })));
    const [a, b] = (await find('i1'))?.milestones ?? [];
    if (!a || !b) throw new Error('Both milestones were written');
    value(await edit(1, change({ milestones: [{ ...a, title: 'Anes A' }, b], tags: ['x', 'ane'] })));
    value(await edit(1, change({ milestones: [a, { ...b, due: '2030' }, { title: 'Bos C' }], tags: ['bo'] }), bo));
    const now = await find('i1');
    expect(now?.milestones?.map(({ title, due }) => [title, due])).toEqual([
      ['Anes A', undefined],
      ['B', '2030'],
      ['Bos C', undefined],
    ]);
    expect(now?.tags).toEqual(['ane', 'bo']);
    expect(await edit(1, change({ milestones: [{ ...a, title: 'Bos A' }, b] }), bo)).toMatchObject({
      conflicts: [{ field: 'milestones' }],
    });
  });

  test('who want the same are at one', async () => {
    value(await edit(0, change({ title: 'Lamper' })));
    expect(await edit(0, change({ title: 'Lamper' }), bo)).toMatchObject({ issues: [{ code: 'nothing-changed' }] });
  });

  test('the strategy’s own facts, as an element’s', async () => {
    value(await edit(0, { do: 'facts', fields: { title: 'Anes plan' } }));
    expect(await edit(0, { do: 'facts', fields: { title: 'Bos plan', tags: ['a'] } }, bo)).toMatchObject({
      conflicts: [{ field: 'title', now: 'Anes plan', wanted: 'Bos plan' }],
    });
  });

  test('who move the same element, or remove what somebody just changed or put something under', async () => {
    value(await edit(0, { do: 'move', element: 'i1', parent: 'g2' }));
    expect(await edit(0, { do: 'move', element: 'i1', parent: null }, bo)).toMatchObject({
      conflicts: [{ element: 'i1', field: 'parent', seen: 'g1', now: 'g2', wanted: undefined }],
    });
    value(await edit(1, change({ title: 'Vi vil slukke lamperne.' }, 'c2')));
    expect(await edit(1, { do: 'remove', element: 'g2', children: 'with' }, bo)).toMatchObject({
      conflicts: [{ element: 'c2', field: 'title' }],
    });
    value(await edit(2, { do: 'add', fields: { kind: 'initiative', title: 'Ny' }, parent: 'g2' }));
    expect(await edit(2, { do: 'remove', element: 'g2', children: 'up' }, bo)).toMatchObject({
      conflicts: [{ field: 'parent', now: 'g2' }],
    });
    value(await edit(3, { do: 'remove', element: 'g2', children: 'up' }, bo));
    expect(await edit(0, change({ title: 'Sent' }, 'g2'))).toMatchObject({ issues: [{ code: 'unknown-element' }] });
    expect((await verifyRecord(service)).ok).toBe(true);
  });

  test('who write at the same moment: one after the other, and no one’s words are lost', async () => {
    const titles = Array.from({ length: 8 }, (_, i) => `Titel ${i}`);
    const all = await Promise.all(titles.map((title) => edit(0, change({ title }))));
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
    expect(all.flatMap((one) => (one.ok ? [] : one.conflicts))).toHaveLength(7);
  });
});

describe('undo', () => {
  test('is a new entry, and can be undone', async () => {
    const before = await elements();
    const done = seq(await edit(0, { do: 'remove', element: 'i1', children: 'up' }));
    const after = await elements();
    const undone = value(await undoChange(service, strategy, done, ane));
    expect(undone).toMatchObject({ kind: 'change.undone', undoes: done, seq: base + 2 });
    expect(await elements()).toEqual(before);
    value(await undoChange(service, strategy, undone.seq, ane));
    expect(await elements()).toEqual(after);
    expect(await verifyRecord(service)).toMatchObject({ ok: true, entries: base + 3 });
  });

  test('keeps what was written in other fields since', async () => {
    const done = seq(await edit(0, change({ title: 'Lamper' })));
    value(await edit(1, change({ text: 'Tekst' }), bo));
    value(await undoChange(service, strategy, done, ane));
    const now = await find('i1');
    expect(now).toMatchObject({ title: 'Nye lamper i parken', text: 'Tekst', written: { text: { by: 'bo' } } });
    expect(now?.written).not.toHaveProperty('title');
  });

  test('is refused where the same was changed since, and names it', async () => {
    const done = seq(await edit(0, change({ title: 'Lamper', number: '9' })));
    value(await edit(1, change({ title: 'Lygter' }), bo));
    expect(await undoChange(service, strategy, done, ane)).toMatchObject({
      issues: [{ code: 'changed-since', values: { fields: 'title' } }],
    });
  });

  test('is refused where it would leave something without a parent', async () => {
    const came = seq(await edit(0, { do: 'add', fields: { kind: 'goal', title: 'Nyt mål' }, parent: null }));
    const goal = (await elements()).at(-1)?.id ?? '';
    const moved = seq(await edit(1, { do: 'move', element: 'i1', parent: goal }));
    expect(await undoChange(service, strategy, came, ane)).toMatchObject({ issues: [{ code: 'undo-breaks-tree' }] });
    value(await undoChange(service, strategy, moved, ane));
    value(await undoChange(service, strategy, came, ane));
    expect(await undoChange(service, strategy, moved, ane)).toMatchObject({ ok: false });
  });

  test('is one’s own, and the secretariat’s of everybody’s; an adoption stays', async () => {
    const done = seq(await edit(0, change({ title: 'Lamper' })));
    const secretariat: Actor = { ...bo, grants: [{ role: 'secretariat', strategy }] };
    value(await undoChange(service, strategy, done, secretariat));
    expect(await undoChange(service, strategy, base, someone)).toMatchObject({ issues: [{ code: 'not-undoable' }] });
    expect(await undoChange(service, strategy, base + 99, someone)).toMatchObject({
      issues: [{ code: 'unknown-entry' }],
    });
  });
});
