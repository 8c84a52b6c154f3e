import type { PlanEdit } from '@lofte/domain/edit-plan/plan-edit';
import { exampleDraft, exampleText } from '@lofte/domain/example-draft';
import { good } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import { added } from '@lofte/domain/thing-change';
import { ledgerHead } from '@lofte/store/entry-table';
import { onEachDatabase } from '@lofte/store/test-databases';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adoptDraft } from './adopt-draft.ts';
import { editPlan } from './edit-plan.ts';
import { bytesOf, type Example, exampleService, someone, value } from './example-service.ts';
import { type HistoryWanted, historyChoices, historyOf } from './history-of.ts';
import { mergeOrganisations } from './merge-organisations.ts';
import { runCommand } from './run-command.ts';
import type { Service } from './service.ts';
import { undoChange } from './undo-change.ts';

const in2027 = (day: string) => new Date(`2027-${day}T12:00:00Z`);
const reader = (role: Actor['grants'][number]['role']): Actor => ({
  ...{ id: 'r', name: 'Reader' },
  grants: [{ role, strategy: null }],
});
const ane: Actor = { ...someone, id: 'ane', name: 'Ane Holm' };
const bo: Actor = { ...someone, id: 'bo', name: 'Bo Lind' };

onEachDatabase('The history of a strategy', (fresh) => {
  let example: Example;
  let service: Service;
  let now = in2027('03-01');
  let strategy = '';

  beforeAll(async () => {
    example = await exampleService({ fresh, now: () => now });
    service = example.service;
    for (const [id, name, mail] of [
      ['ane', 'Ane Holm', 'ane@example.org'],
      ['bo', 'Bo Lind', 'bo@example.org'],
    ] as const) {
      const person = { id, name, mail, language: 'da' as const, organisation: 'city' };
      await record('person.added', id, added({ table: 'person', id }, person));
    }
    const city = { id: 'city', name: 'Byens forvaltning', kind: 'agency' as const, units: [{ id: 'u1', name: 'Lys' }] };
    await record('organisation.added', 'city', added({ table: 'organisation', id: 'city' }, city));
    strategy = value(await adoptDraft(service, exampleDraft(), bytesOf(exampleText), ane)).strategy;
    await edit(
      '03-02',
      ane,
      { do: 'change', element: 'i2', fields: { title: 'Meget mindre strøm' } },
      'Strømmen er dyr',
    );
    await edit('03-03', bo, { do: 'move', element: 'i2', parent: 'g2' });
    await edit('03-04', bo, {
      ...{ do: 'change', element: 'g1' },
      fields: { owner: { name: 'Byens forvaltning', organisation: 'city', unit: 'u1', person: 'bo' } },
    });
    await edit('03-05', bo, { do: 'remove', element: 'c2', children: 'up' });
  });
  afterAll(() => example.end());

  async function record(
    kind: 'person.added' | 'organisation.added',
    subject: string,
    change: ReturnType<typeof added>,
  ) {
    const decide = async () => good({ kind, version: 1 as const, subject, changes: [change] });
    value(await runCommand(service, { action: 'register.edit', actor: someone, decide }));
  }
  async function edit(day: string, actor: Actor, wanted: PlanEdit, reason?: string): Promise<number> {
    now = in2027(day);
    const { seq } = await ledgerHead(service.store);
    return value(await editPlan(service, strategy, { seen: seq, edit: wanted, reason }, actor)).seq;
  }
  const kinds = async (wanted: HistoryWanted, actor: Actor = someone) =>
    (await historyOf(service, { strategy, ...wanted }, actor)).entries.map(({ kind }) => kind);

  test('tells who, when, what before and after, and why, the newest first', async () => {
    const { entries } = await historyOf(service, { strategy }, someone);
    expect(entries.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual([
      'element.removed c2',
      'element.changed g1',
      'element.moved i2',
      'element.changed i2',
      `strategy.adopted ${strategy}`,
    ]);
    expect(entries[3]).toMatchObject({
      time: '2027-03-02T12:00:00.000Z',
      who: { name: 'Ane Holm', organisation: 'Byens forvaltning' },
      reason: 'Strømmen er dyr',
      changes: [
        {
          ...{ was: { name: 'Mindre strøm' }, is: { name: 'Meget mindre strøm' } },
          ...{ before: { title: 'Mindre strøm' }, after: { title: 'Meget mindre strøm' } },
        },
      ],
    });
    expect(entries[2]?.changes[0]?.names).toEqual({ g1: 'Mere lys', g2: 'Mindre mørke' });
    expect(entries[1]?.changes[0]?.names).toMatchObject({ bo: 'Bo Lind', u1: 'Lys' });
    expect(entries[0]?.changes[0]).toMatchObject({ was: { name: 'Vi vil slukke dem om dagen.' }, after: null });
    expect(entries[4]).toMatchObject({ changes: [], more: 7 });
  });

  test('of one element begins with what the paper said of it, with the title of that time', async () => {
    const { entries } = await historyOf(service, { strategy, element: 'i2' }, someone);
    expect(entries.map(({ kind }) => kind)).toEqual(['element.moved', 'element.changed', 'strategy.adopted']);
    expect(entries[2]?.changes).toMatchObject([
      { id: 'i2', before: null, is: { name: 'Mindre strøm', number: '1.2' } },
    ]);
    expect(entries[0]?.changes[0]?.is).toMatchObject({ name: 'Meget mindre strøm' });
  });

  test('is narrowed by person, kind and days in Denmark', async () => {
    expect(await kinds({ person: 'ane' })).toEqual(['element.changed', 'strategy.adopted']);
    expect(await kinds({ kind: 'element.moved' })).toEqual(['element.moved']);
    expect(await kinds({ from: '2027-03-03', to: '2027-03-04' })).toEqual(['element.changed', 'element.moved']);
    expect(await kinds({ from: '2027-03-06' })).toEqual([]);
    expect(await kinds({ person: 'bo', kind: 'element.changed', to: '2027-03-03' })).toEqual([]);
    const choices = await historyChoices(service, { strategy }, someone);
    expect(choices.people.map(({ name }) => name)).toEqual(['Ane Holm', 'Bo Lind']);
    expect(choices.kinds).toContain('element.removed');
  });

  test('goes on from page to page without gap or double, also when more is written meanwhile', async () => {
    const all = (await historyOf(service, { strategy }, someone)).entries.map(({ seq }) => seq);
    const first = await historyOf(service, { strategy, limit: 2 }, someone);
    const second = await historyOf(service, { strategy, limit: 2, before: first.next }, someone);
    const third = await historyOf(service, { strategy, limit: 2, before: second.next }, someone);
    expect([first, second, third].flatMap(({ entries }) => entries.map(({ seq }) => seq))).toEqual(all);
    expect(third.next).toBeUndefined();
  });

  test('gives the public the organisation and no name of a person, whoever they are', async () => {
    const { entries } = await historyOf(service, { strategy }, reader('public'));
    expect(entries[0]?.who).toEqual({ id: 'somebody', organisation: 'Byens forvaltning' });
    expect(entries[1]?.changes[0]?.names).toEqual({});
    expect(JSON.stringify(entries)).not.toMatch(/Ane Holm|Bo Lind|@/);
    expect((await historyChoices(service, { strategy }, reader('public'))).people).toEqual([]);
  });

  test('of the workspace shows people and rights to those alone who may see them', async () => {
    const seen = async (actor: Actor) => [
      ...new Set((await historyOf(service, {}, actor)).entries.map(({ kind }) => kind)),
    ];
    expect(await seen(reader('secretariat'))).toEqual(['organisation.added', 'person.added']);
    expect(await seen(reader('reader'))).toEqual(['organisation.added']);
    expect(await seen(reader('public'))).toEqual([]);
  });

  test('of organisations that were merged names none of their people to who may not see them', async () => {
    const twin = { id: 'twin', name: 'Byens forvaltningen', kind: 'agency' as const, units: [] };
    await record('organisation.added', 'twin', added({ table: 'organisation', id: 'twin' }, twin));
    value(await mergeOrganisations(service, someone, { kept: 'twin', merged: 'city' }));
    const told = async (actor: Actor) => JSON.stringify((await historyOf(service, {}, actor)).entries[0]?.changes);
    expect(await told(reader('secretariat'))).toContain('Bo Lind');
    expect(await told(reader('reader'))).toContain('Byens forvaltning');
    expect(await told(reader('reader'))).not.toContain('Bo Lind');
  });

  describe('taking back', () => {
    test('shows on both entries, and is gone again when it is taken back itself', async () => {
      const seq = await edit('03-07', bo, { do: 'change', element: 'g2', fields: { tags: ['nat'] } });
      const undo = value(await undoChange(service, strategy, seq, bo)).seq;
      const find = async (of: number) =>
        (await historyOf(service, { strategy }, someone)).entries.find((entry) => entry.seq === of);
      expect(await find(seq)).toMatchObject({ undoneBy: undo });
      expect(await find(undo)).toMatchObject({ kind: 'change.undone', undoes: seq });
      const again = value(await undoChange(service, strategy, undo, bo)).seq;
      expect(await find(undo)).toMatchObject({ undoneBy: again });
      expect((await find(seq))?.undoneBy).toBeUndefined();
    });
  });

  test('says which changes were changed again since, in the same fields, and so cannot be taken back', async () => {
    const gone = async () =>
      (await historyOf(service, { strategy }, someone)).entries.flatMap((one) => (one.changedSince ? [one.seq] : []));
    const before = await gone();
    const first = await edit('03-09', bo, { do: 'change', element: 'g2', fields: { title: 'Intet mørke' } });
    expect(await gone()).toEqual(before);
    const second = await edit('03-09', bo, { do: 'change', element: 'g2', fields: { title: 'Slet intet mørke' } });
    expect(await gone()).toEqual([first, ...before]);
    expect((await undoChange(service, strategy, first, bo)).ok).toBe(false);
    value(await undoChange(service, strategy, second, bo));
    expect(await gone()).toEqual([second, ...before]);
    value(await undoChange(service, strategy, first, bo));
  });
});
