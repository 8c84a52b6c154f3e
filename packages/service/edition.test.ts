import { createHash } from 'node:crypto';
import type { Draft } from '@lofte/domain/draft';
import { exampleDraft, exampleText } from '@lofte/domain/example-draft';
import { nobody } from '@lofte/domain/rights';
import { findPaper } from '@lofte/store/paper-table';
import { onEachDatabase } from '@lofte/store/test-databases';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addPaper } from './add-paper.ts';
import { adoptEdition } from './adopt-edition.ts';
import { adoptReading } from './adopt-reading.ts';
import { editPlan } from './edit-plan.ts';
import { editReading } from './edit-reading.ts';
import { editionOf } from './edition-of.ts';
import { bytesOf, type Example, exampleService, someone, value } from './example-service.ts';
import { historyOf } from './history-of.ts';
import { keepDraft } from './read-queued.ts';
import { sourceOf } from './source-of.ts';
import { strategyDrift } from './strategy-drift.ts';
import { strategyOf } from './strategy-of.ts';
import { verifyRecord } from './verify-record.ts';
import { waitForReading } from './wait-for-reading.ts';

/** Another edition of the example: the same words with some replaced, each place moved along. */
function nextEdition(n: number): Draft {
  const first = exampleDraft();
  const text = `Udgave ${n}\n${exampleText}`;
  const moved = JSON.parse(JSON.stringify(first), (key, one) =>
    (key === 'start' || key === 'end') && typeof one === 'number' ? one + text.indexOf('En plan') : one,
  ) as Draft;
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    ...moved,
    document: { ...moved.document, sha256, name: `lys-${n}.txt` },
    text,
    reading: text,
    map: [[0, 0, text.length]],
    elements: moved.elements.map((element) =>
      element.id === 'c2' ? { ...element, title: 'Vi kan slukke dem om dagen.' } : element,
    ),
  };
}

onEachDatabase('a new edition of the paper', (fresh) => {
  let example: Example;
  beforeAll(async () => {
    example = await exampleService({ fresh });
  });
  afterAll(() => example.end());

  /** Id of a paper that is read. */
  async function readAs(draft: Draft): Promise<string> {
    const { service } = example;
    const { paper } = value(await addPaper(service, { name: draft.document.name, bytes: bytesOf(draft.text) }));
    await waitForReading(service, paper);
    const record = await findPaper(service.store, paper);
    if (!record) throw new Error('The paper was added');
    await keepDraft(service.store, record, draft);
    return paper;
  }

  let n = 1;
  async function strategyAndEdition() {
    const { service } = example;
    n += 2;
    const old = await readAs({ ...nextEdition(n), elements: exampleDraft().elements });
    const { strategy } = value(await adoptReading(service, old, someone));
    return { service, strategy, paper: await readAs(nextEdition(n + 1)) };
  }

  it('is adopted line by line in one entry; places move to it and old ones still open the old paper', async () => {
    const { service, strategy, paper } = await strategyAndEdition();
    const before = await strategyOf(service, strategy);
    const sight = value(await editionOf(service, strategy, paper));
    expect(sight.edition.lines.map(({ id }) => id)).toEqual(['says:c2:title']);
    const { seq, draft } = sight;
    const wanted = { seen: seq, version: draft.version, lines: ['says:c2:title'], reason: 'Anden udgave' };
    const entry = await adoptEdition(service, strategy, paper, wanted, someone);
    expect(entry.ok && entry.value).toMatchObject({ seq: seq + 1, kind: 'strategy.edition', reason: 'Anden udgave' });
    const after = await strategyOf(service, strategy);
    expect(after?.document.id).toBe(draft.content.document.sha256);
    expect(after?.plan.documents).toHaveLength(2);
    expect(after?.plan.elements.find(({ id }) => id === 'c2')?.title).toBe('Vi kan slukke dem om dagen.');
    expect(new Set(after?.plan.elements.map(({ source }) => source?.document))).toEqual(new Set([after?.document.id]));
    const element = after?.plan.elements.find(({ id }) => id === 'g1');
    const { start = 0, end = 0 } = element?.source?.span ?? {};
    expect(after?.document.text.slice(start, end)).toContain('Mere lys');
    expect((await sourceOf(service, before?.document.id ?? ''))?.text).toBe(before?.document.text);
    expect((await strategyOf(service, strategy, { seq }))?.document.id).toBe(before?.document.id);
    const { drift } = value(await strategyDrift(service, strategy));
    expect(drift).toMatchObject({ weaker: 1, counts: { reworded: 1 } });
    expect((await verifyRecord(service)).problems).toEqual([]);
    const { entries } = await historyOf(service, { strategy }, someone);
    // Parts that only found their place again are counted, and hide nothing that was changed.
    expect(entries[0]?.changes.map(({ id }) => id)).toEqual([strategy, 'c2']);
    expect(entries[0]?.more).toBe((after?.plan.elements.length ?? 0) - 1);
    const again = await editionOf(service, strategy, paper);
    expect(again.ok ? '' : again.issues[0]?.code).toBe('adopted-already');
  });

  it('asks of the same paper in a third edition nothing, whatever was refused of the second and done by hand', async () => {
    const { service, strategy, paper } = await strategyAndEdition();
    const { seq, draft } = value(await editionOf(service, strategy, paper));
    const remove = { do: 'remove', element: 'i2', children: 'with' } as const;
    const move = { do: 'move', element: 'c3', parent: 'g1' } as const;
    expect((await editPlan(service, strategy, { seen: seq, edit: remove }, someone)).ok).toBe(true);
    const wanted = { seen: seq + 1, version: draft.version, lines: [] };
    expect((await adoptEdition(service, strategy, paper, wanted, someone)).ok).toBe(true);
    expect((await editPlan(service, strategy, { seen: seq + 2, edit: move }, someone)).ok).toBe(true);
    const third = await readAs(nextEdition(n + 1_000));
    const sight = value(await editionOf(service, strategy, third));
    expect(sight.edition.lines).toEqual([]);
    expect((await verifyRecord(service)).problems).toEqual([]);
  });

  it('that parts a promise in two says so in its entry, and is drift by a split', async () => {
    const { service } = example;
    n += 2;
    const whole = 'Vi vil tænde lygterne langs havnen og male bænkene ved søen grønne.';
    const elements = nextEdition(n).elements.map((one) => (one.id === 'c2' ? { ...one, title: whole } : one));
    const old = await readAs({ ...nextEdition(n), elements });
    const { strategy } = value(await adoptReading(service, old, someone));
    const parted = elements.flatMap((one) =>
      one.id === 'c2'
        ? [
            { ...one, title: 'Vi vil tænde lygterne langs havnen.' },
            { ...one, id: 'c9', title: 'Vi vil male bænkene ved søen grønne.' },
          ]
        : [one],
    );
    const paper = await readAs({ ...nextEdition(n + 1), elements: parted });
    const { seq, draft } = value(await editionOf(service, strategy, paper));
    const all = { seen: seq, version: draft.version, lines: [], all: true };
    const entry = await adoptEdition(service, strategy, paper, all, someone);
    expect(entry.ok && entry.value).toMatchObject({ structure: { merged: [], split: [{ from: 'c2' }] } });
    const { drift } = value(await strategyDrift(service, strategy));
    expect(drift.counts).toMatchObject({ split: 1, added: 0, removed: 0 });
    expect((await verifyRecord(service)).problems).toEqual([]);
  });

  it('overwrites nothing that somebody changed after it was looked at, and says which lines those are', async () => {
    const { service, strategy, paper } = await strategyAndEdition();
    const { seq, draft } = value(await editionOf(service, strategy, paper));
    const edit = { do: 'change', element: 'c2', fields: { title: 'Vi vil altid slukke dem.' } } as const;
    expect((await editPlan(service, strategy, { seen: seq, edit }, someone)).ok).toBe(true);
    const wanted = { seen: seq, version: draft.version, lines: [], all: true };
    const refused = await adoptEdition(service, strategy, paper, wanted, someone);
    expect(refused).toMatchObject({ ok: false, conflicts: ['says:c2:title'], issues: [{ code: 'changed-meanwhile' }] });
    const now = value(await editionOf(service, strategy, paper));
    expect(now.edition.lines.map(({ id, personal }) => [id, personal])).toEqual([['says:c2:title', true]]);
    const all = { seen: now.seq, version: draft.version, lines: [], all: true };
    expect((await adoptEdition(service, strategy, paper, all, someone)).ok).toBe(true);
    const after = await strategyOf(service, strategy);
    expect(after?.plan.elements.find(({ id }) => id === 'c2')?.title).toBe('Vi vil altid slukke dem.');
  });

  it('says what is wrong, and writes nothing then', async () => {
    const { service, strategy, paper } = await strategyAndEdition();
    const { seq, draft } = value(await editionOf(service, strategy, paper));
    const wanted = { seen: seq, version: draft.version, lines: ['says:c2:title'] };
    const code = async (more: object, actor = someone, [s, p] = [strategy, paper]) => {
      const result = await adoptEdition(service, s, p, { ...wanted, ...more }, actor);
      return result.ok ? undefined : result.issues[0]?.code;
    };
    expect(await code({}, nobody())).toBe('not-allowed');
    expect(await code({ reason: 'x'.repeat(2_001) })).toBe('too-long');
    expect(await code({}, someone, ['nowhere', paper])).toBe('unknown-strategy');
    expect(await code({}, someone, [strategy, 'nowhere'])).toBe('unknown-paper');
    expect((await editReading(service, paper, draft.version, { do: 'confirm', id: 'g1' })).ok).toBe(true);
    expect(await code({})).toBe('reading-changed');
    expect((await strategyOf(service, strategy))?.plan.documents).toHaveLength(1);
  });
});
