import type { Element } from '@lofte/domain/draft';
import type { DraftEdit } from '@lofte/domain/edit';
import { exampleDraft, exampleText } from '@lofte/domain/example-draft';
import type { PlanElement } from '@lofte/domain/plan-element';
import { onEachDatabase } from '@lofte/store/test-databases';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { adoptDraft } from './adopt-draft.ts';
import { adoptReading } from './adopt-reading.ts';
import { editReading } from './edit-reading.ts';
import {
  adoptedExample,
  bytesOf,
  type Example,
  exampleService,
  readExample,
  someone,
  value,
} from './example-service.ts';
import { listLibrary } from './list-library.ts';
import { readingOf } from './reading-of.ts';
import { runCommand } from './run-command.ts';
import type { Service } from './service.ts';
import { strategyOf } from './strategy-of.ts';
import { undoReading } from './undo-reading.ts';
import { verifyRecord } from './verify-record.ts';

onEachDatabase('The record', (fresh) => {
  let example: Example;
  let service: Service;

  beforeEach(async () => {
    example = await exampleService({ fresh });
    service = example.service;
  });
  afterEach(() => example.end());

  const readPaper = (text?: string) => readExample(service, text);
  const adopted = (text?: string) => adoptedExample(service, text);
  const asDrafted = ({ id, kind, title, text, parent }: Element | PlanElement) => ({ id, kind, title, text, parent });

  describe('editing a draft', () => {
    const retitle = (title: string): DraftEdit => ({ do: 'retitle', id: 'g1', title });
    const titleNow = async (paper: string) => (await readingOf(service, paper))?.draft?.elements[0]?.title;

    test('each edit is a version; what is based on an older one is refused', async () => {
      const paper = await readPaper();
      expect(value(await editReading(service, paper, 1, retitle('Lys'))).version).toBe(2);
      expect(await editReading(service, paper, 1, retitle('Mørke'))).toMatchObject({
        issues: [{ code: 'changed-meanwhile', values: { basedOn: 1, version: 2 } }],
      });
      expect(await titleNow(paper)).toBe('Lys');
    });

    test('an edit that cannot be changes nothing', async () => {
      const paper = await readPaper();
      expect(await editReading(service, paper, 1, retitle(' '))).toMatchObject({ issues: [{ code: 'empty-title' }] });
      const nonsense = { do: 'explode', id: 'g1' } as unknown as DraftEdit;
      expect(await editReading(service, paper, 1, nonsense)).toMatchObject({ issues: [{ code: 'bad-edit' }] });
      expect(await readingOf(service, paper)).toMatchObject({ version: 1, canUndo: false });
    });

    test('characters that cannot be kept are replaced, and the edit is done', async () => {
      const paper = await readPaper();
      value(await editReading(service, paper, 1, retitle('L\0ys \ud800')));
      expect(await titleNow(paper)).toBe('L\uFFFDys \uFFFD');
    });

    test('undo goes back edit by edit, also after a restart, with the same ids', async () => {
      const paper = await readPaper();
      const span = { start: 0, end: 22 };
      const added = value(await editReading(service, paper, 1, { do: 'add', kind: 'priority', span })).draft;
      value(await editReading(service, paper, 2, retitle('Lys')));
      service = await example.again();
      expect(value(await undoReading(service, paper)).draft.elements).toEqual(added.elements);
      expect(value(await undoReading(service, paper)).draft).toEqual({
        ...exampleDraft(),
        document: { ...exampleDraft().document },
      });
      expect(await undoReading(service, paper)).toMatchObject({ issues: [{ code: 'nothing-to-undo' }] });
      expect(await readingOf(service, paper)).toMatchObject({ version: 5, canUndo: false });
    });
  });

  describe('adoption', () => {
    test('is one entry, after which the record verifies and the strategy is as drafted', async () => {
      const paper = await readPaper();
      value(await editReading(service, paper, 1, { do: 'confirm', id: 'g1' }));
      const { strategy, entry } = value(await adoptReading(service, paper, someone));
      expect(entry).toBe(1);
      expect(await verifyRecord(service)).toEqual({ ok: true, entries: 1, problems: [] });
      const found = await strategyOf(service, strategy);
      const draft = (await readingOf(service, paper))?.draft;
      expect(found?.plan.elements.map(asDrafted)).toEqual(draft?.elements.map(asDrafted));
      expect(found?.plan.mentions).toEqual(draft?.mentions);
      expect(found?.plan.strategy).toMatchObject({ adoptedBy: 'someone', paper, entry: 1 });
      expect(found?.document.text).toBe(exampleText);
      const { papers, strategies } = await listLibrary(service);
      expect(papers[0]?.strategy).toBe(strategy);
      expect(strategies).toMatchObject([
        { id: strategy, title: 'En plan for lys i byen', counts: { goal: 2, case: 0 } },
      ]);
    });

    test('of the same paper is refused the second time, also when both come at once', async () => {
      const paper = await readPaper();
      const both = await Promise.all([adoptReading(service, paper, someone), adoptReading(service, paper, someone)]);
      expect(both.map((result) => result.ok)).toEqual([true, false]);
      expect(both[1]).toMatchObject({ issues: [{ code: 'adopted-already' }] });
      expect(await editReading(service, paper, 1, { do: 'confirm', id: 'g1' })).toMatchObject({
        issues: [{ code: 'adopted-already' }],
      });
      expect((await verifyRecord(service)).entries).toBe(1);
    });

    test('of a version that was changed meanwhile is refused', async () => {
      const paper = await readPaper();
      value(await editReading(service, paper, 1, { do: 'confirm', id: 'g1' }));
      expect(await adoptReading(service, paper, someone, 1)).toMatchObject({ issues: [{ code: 'changed-meanwhile' }] });
    });

    test('of a draft with its file, as the command line does, is the same; twice is refused', async () => {
      const draft = exampleDraft();
      const { strategy } = value(await adoptDraft(service, draft, bytesOf(exampleText), someone));
      expect((await strategyOf(service, strategy))?.plan.elements.map(asDrafted)).toEqual(
        draft.elements.map(asDrafted),
      );
      expect(await verifyRecord(service)).toMatchObject({ ok: true, entries: 1 });
      expect(await adoptDraft(service, draft, bytesOf(exampleText), someone)).toMatchObject({
        issues: [{ code: 'adopted-already' }],
      });
    });

    test('of a draft leaves nothing behind where it cannot be, and does not walk over a person’s corrections', async () => {
      const draft = exampleDraft();
      const bytes = bytesOf(exampleText);
      expect(await adoptDraft(service, draft, bytesOf('other'), someone)).toMatchObject({
        issues: [{ code: 'other-file' }],
      });
      expect(await adoptDraft(service, { ...draft, elements: [] }, bytes, someone)).toMatchObject({
        issues: [{ code: 'nothing-to-adopt' }],
      });
      expect((await listLibrary(service)).papers).toEqual([]);
      const paper = await readPaper();
      value(await editReading(service, paper, 1, { do: 'confirm', id: 'g1' }));
      expect(await adoptDraft(service, draft, bytes, someone)).toMatchObject({ issues: [{ code: 'edited-already' }] });
    });

    test('is found again after a restart, and the next entry follows on', async () => {
      const strategy = await adopted();
      service = await example.again();
      expect((await strategyOf(service, strategy))?.plan.strategy.title).toBe('En plan for lys i byen');
      await adopted('a second paper');
      expect(await verifyRecord(service)).toEqual({ ok: true, entries: 2, problems: [] });
    });

    test('that stops between entry and tables leaves neither', async () => {
      const paper = await readPaper();
      await service.store.query('alter table mention rename to away');
      await expect(adoptReading(service, paper, someone)).rejects.toThrow('mention');
      await service.store.query('alter table away rename to mention');
      expect(await verifyRecord(service)).toEqual({ ok: true, entries: 0, problems: [] });
      expect((await listLibrary(service)).strategies).toEqual([]);
      value(await adoptReading(service, paper, someone));
    });

    test('writes nothing where the rule says no', async () => {
      const no = { code: 'no', message: 'No.' };
      const decide = async () => ({ ok: false, issues: [no] }) as const;
      expect(await runCommand(service, { action: 'strategy.adopt', actor: someone, decide })).toMatchObject({
        issues: [no],
      });
      expect((await verifyRecord(service)).entries).toBe(0);
    });
  });
});
