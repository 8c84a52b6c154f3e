import { changesOf } from '@lofte/domain/changes-of';
import type { Wanted } from '@lofte/domain/follow-up/choose-followed';
import type { Ask, Update } from '@lofte/domain/follow-up/update';
import type { PlanElement } from '@lofte/domain/plan-element';
import type { Decision } from '@lofte/domain/steering/decision';
import { goalField } from '@lofte/domain/steering/review';
import type { ReviewContent } from '@lofte/domain/steering/review-data';
import { applyChange } from '@lofte/domain/thing-change';
import { agendaDocument } from '@lofte/formats/agenda-document';
import type { Figure, Runs } from '@lofte/formats/document/document';
import { fieldsFromDocx } from '@lofte/formats/document/fields-from-docx';
import { toDocx } from '@lofte/formats/document/to-docx';
import { toHtml } from '@lofte/formats/document/to-html';
import { toPdf } from '@lofte/formats/document/to-pdf';
import { minutesDocument } from '@lofte/formats/minutes-document';
import { reviewDocument } from '@lofte/formats/review-document';
import { entryOf, readEntries } from '@lofte/store/entry-table';
import { onEachDatabase } from '@lofte/store/test-databases';
import { readThings } from '@lofte/store/thing-table';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editPlan } from '../edit-plan.ts';
import { lastEntry } from '../element-of.ts';
import { type Example, exampleService, someone, value } from '../example-service.ts';
import { giveUpdate } from '../follow-up/give-update.ts';
import { statusSeen } from '../follow-up/status-seen.ts';
import { pastDay } from '../past-day.ts';
import { verifyRecord } from '../verify-record.ts';
import { beginReview, changeReview } from './begin-review.ts';
import { exampleYear, wantedReview } from './example-review.ts';
import type { ExampleSteering } from './example-steering.ts';
import { itemNotesOf } from './item-notes-of.ts';
import { meetingPapersOf } from './meeting-papers-of.ts';
import { reviewOf } from './review-of.ts';
import { sealReview } from './seal-review.ts';
import { commentChapter, writeChapter } from './write-chapter.ts';

onEachDatabase('A review', (fresh) => {
  let example: Example;
  let there: ExampleSteering;
  let now: string;

  beforeAll(async () => {
    now = '';
    example = await exampleService({ fresh, now: () => new Date(now) });
    there = await exampleYear(example, (time) => {
      now = time;
    });
  });
  afterAll(() => example.end());

  const codes = (result: { readonly ok: boolean; readonly issues?: readonly { readonly code: string }[] }) =>
    result.issues?.map(({ code }) => code) ?? [];
  const begun = async (more: Parameters<typeof wantedReview>[1] = {}) =>
    value(await beginReview(example.service, wantedReview(there, more), someone));
  const content = async (id: string): Promise<ReviewContent> => {
    const found = await reviewOf(example.service, id);
    if (!found) throw new Error('The review is gone');
    return found;
  };
  const files = async (id: string) => {
    const document = { ...reviewDocument(await content(id), spoken), base: 'https://lofte.example' };
    return [toHtml(document), Buffer.from(await toDocx(document)), Buffer.from(await toPdf(document))] as const;
  };

  test('says no number that the ledger alone does not say, and each opens what it counts', async () => {
    const id = await begun({ kind: 'midterm' });
    const found = await content(id);
    const after = await folded(example, found.seq);
    const before = await folded(example, found.seq, '2026-12-31T23:00:00.000Z');
    const numbers = numbersIn(found);
    expect(numbers.length).toBeGreaterThan(30);
    for (const { value: shown, asks } of numbers) {
      const record = asks.atStart ? before : after;
      if (asks.list)
        expect([asks, shown]).toEqual([asks, countedIn(record, asks.list, asks.atStart ? '2026-12-31' : found.day)]);
      if (asks.drift) expect([asks, shown]).toEqual([asks, drifted(before, after)[asks.drift]]);
    }
    const [stands] = found.strategies;
    expect(stands?.tally).toMatchObject({ total: 4, silent: 1, hollow: 1, states: { stopped: 1, done: 1 } });
    expect(stands?.before).toMatchObject({ total: 2, unsaid: 2, silent: 0 });
    expect(stands?.sums).toEqual([{ currency: 'DKK', year: 2027, setAside: 1_000_000.1, paidOut: 250_000.2 }]);
    expect(stands?.overdue.map(({ due }) => due)).toEqual(['2026-06-30']);
    expect(stands?.ahead.map(({ year, dates }) => [year, dates.length])).toEqual([[2033, 1]]);
    const taken = [...after.values()].filter(({ table }) => table === 'decision').map(({ data }) => data as Decision);
    expect(found.decisions).toEqual(taken);
  });

  test('what a decision stopped says the decision and not its owner’s old words, and the table of changes says each of them', async () => {
    const found = await content(await begun());
    const shown = toHtml(reviewDocument(found, spoken)).replace(/<[^>]*>/g, '');
    const [decision] = found.decisions;
    expect(shown).toContain(`■ stoppetStoppet ved beslutning ${decision?.number}, 3. maj 2027: Der er ingen strøm.`);
    expect(shown).not.toContain('Halvtreds lamper står.');
    expect(shown).toContain('Slut: før ingen dato, nu jun. 2033');
    expect(shown).toMatch(/\d+ dele har fået deres første ansvarlige\./);
    expect(shown).not.toContain('Intet.');
  });

  test('a text that two write at once is not lost: the later sees both; a comment stands in nobody’s way', async () => {
    const id = await begun();
    const { seq } = await content(id);
    value(await writing(id, 'summary', 'Mine ord.', seq));
    const clash = await writing(id, 'summary', 'Andre ord.', seq);
    expect(codes(clash)).toEqual(['changed-meanwhile']);
    expect(clash).toMatchObject({ theirs: { text: 'Mine ord.', by: someone.id } });
    const seen = (await content(id)).seq;
    value(await commentChapter(example.service, id, { field: 'summary', text: 'For kort?' }, someone));
    value(await writing(id, 'summary', 'Andre ord.', seen));
    const summary = (await content(id)).chapters.get('summary')?.chapter;
    expect(summary).toMatchObject({ text: 'Andre ord.', comments: [{ text: 'For kort?' }] });
    expect(codes(await writing(id, 'nonsense', 'Ord.'))).toEqual(['unknown-field']);
    expect(codes(await writing(id, goalField(there.strategy, 'nobody'), 'Ord.'))).toEqual(['unknown-field']);
    expect(codes(await writing(id, 'lessons', 'x'.repeat(20_001)))).toEqual(['too-long']);
  });

  test('every text comes back from its DOCX as it was written', async () => {
    const id = await begun();
    const field = goalField(there.strategy, there.elements.find(({ kind }) => kind === 'goal')?.id ?? '');
    value(await writing(id, field, 'Første afsnit.\n\nAndet afsnit\nmed to linjer.'));
    const document = reviewDocument(await content(id), spoken);
    const ids = document.blocks.flatMap((block) => (block.kind === 'field' ? [block.id] : []));
    expect(ids).toContain(field);
    const { texts, missing } = value(fieldsFromDocx(await toDocx(document), ids));
    expect(missing).toEqual([]);
    expect(texts.get(field)).toEqual(['Første afsnit.', 'Andet afsnit\nmed to linjer.']);
    expect(texts.get('summary')).toEqual([]);
  });

  test('is written and sealed by whoever may in every strategy of it, and stops when told to', async () => {
    const id = await begun();
    const here = { ...someone, grants: [{ role: 'secretariat' as const, strategy: there.strategy }] };
    const elsewhere = { ...someone, grants: [{ role: 'secretariat' as const, strategy: 'another' }] };
    expect(codes(await writing(id, 'summary', 'Ord.', 0, elsewhere))).toEqual(['not-allowed']);
    expect(codes(await sealReview(example.service, id, elsewhere))).toEqual(['not-allowed']);
    expect(codes(await beginReview(example.service, wantedReview(there), elsewhere))).toEqual(['not-allowed']);
    value(await writing(id, 'summary', 'Ord.', 0, here));
    value(await sealReview(example.service, id, here));
    await expect(reviewOf(example.service, id, { signal: AbortSignal.abort() })).rejects.toThrow();
  });

  test('sealed, every number opens what was counted, and built again later it has the same bytes', async () => {
    const id = await begun();
    value(await writing(id, 'summary', 'Et godt år.'));
    // Sealed days after the last word: who is silent is counted on the day of the seal.
    now = '2027-12-28T12:00:00.000Z';
    value(await sealReview(example.service, id, someone));
    const first = await content(id);
    const then = await files(id);
    const past = value(await pastDay(example.service, String(first.since)));
    const seen = await statusSeen(example.service, someone, past);
    expect(past?.day).toBe(first.day);
    expect(seen.followed.map(({ standing }) => standing)).toEqual(
      first.strategies[0]?.followed.map(({ standing }) => standing),
    );
    now = '2028-02-01T12:00:00.000Z';
    const [element] = there.elements;
    const fields = { title: 'Et helt andet mål' };
    const edit = { do: 'change', element: element?.id ?? '', fields } as const;
    await editPlan(example.service, there.strategy, { seen: await lastEntry(example.service), edit }, someone);
    const silent = first.strategies[0]?.silent[0]?.element.id ?? '';
    const saying = { state: 'off track', text: 'Vi glemte det.' } as const;
    value(
      await giveUpdate(
        example.service,
        { strategy: there.strategy, element: silent },
        { saying, seen: undefined },
        someone,
      ),
    );
    expect(await files(id)).toEqual(then);
    expect(await verifyRecord(example.service)).toMatchObject({ ok: true });
    expect(codes(await sealReview(example.service, id, someone))).toEqual(['review-sealed']);
    expect(codes(await writing(id, 'lessons', 'For sent.'))).toEqual(['review-sealed']);
    expect(codes(await commentChapter(example.service, id, { field: 'lessons', text: 'Hm.' }, someone))).toEqual([
      'review-sealed',
    ]);
    const given = { wanted: wantedReview(there), since: first.since };
    expect(codes(await changeReview(example.service, id, given, someone))).toEqual(['review-sealed']);
  });

  test('the agenda and the minutes of a meeting say what was proposed, decided and by whom, in both languages', async () => {
    const [meeting] = await readThings(example.service.store, 'meeting', { strategy: '' });
    const papers = await meetingPapersOf(example.service, meeting?.id ?? '');
    if (!papers) throw new Error('The meeting is gone');
    const links = {
      ...{ ...spoken, proposal: (id: string) => `/proposals/${id}` },
      ...{ minutes: (id: string) => `/meetings/${id}`, place: (document: string) => `/source/${document}` },
    };
    for (const language of ['da', 'en'] as const) {
      const minutes = minutesDocument(papers, links, language);
      const html = toHtml(minutes);
      for (const words of ['Der er ingen strøm.', '2027-1', ...there.members.map(({ name }) => name)]) {
        expect(html).toContain(words);
      }
      expect(
        Buffer.from(await toPdf(minutes))
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
    }
    const notes = await itemNotesOf(example.service, papers, someone);
    const agenda = toHtml(agendaDocument(papers, notes, links, 'da'));
    expect(agenda).toContain('Stop for lamperne');
    expect(agenda).toContain('Ingen strøm.');
  });

  const writing = (id: string, field: string, text: string, since = 0, actor = someone) =>
    writeChapter(example.service, id, { field, text, since }, actor);
});

/** What a link of the test leads to. */
interface Asks {
  readonly list?: Wanted;
  readonly atStart?: true;
  readonly drift?: string;
}

const said = (asks: Asks) => `/?${encodeURIComponent(JSON.stringify(asks))}`;
/** Links that say what they count. */
const spoken = {
  list: (list: Wanted) => said({ list }),
  listThen: (list: Wanted) => said({ list, atStart: true }),
  element: (strategy: string, element: string) => `/element/${strategy}/${element}`,
  drift: () => '/drift',
  decision: (id: string) => `/decision/${id}`,
};

function numbersIn(content: ReviewContent): readonly { readonly value: number; readonly asks: Asks }[] {
  const counted = ({ value: shown, href = '' }: Figure) => {
    if (href.startsWith('/drift#')) return [{ value: shown, asks: { drift: href.slice('/drift#'.length) } }];
    return href.startsWith('/?') ? [{ value: shown, asks: JSON.parse(decodeURIComponent(href.slice(2))) as Asks }] : [];
  };
  const linked = (runs: Runs) => runs.flatMap(({ text, href }) => counted({ value: Number(text), href }));
  return reviewDocument(content, spoken).blocks.flatMap((block) => {
    if (block.kind === 'bars') return block.rows.flatMap(({ counts }) => counts.flatMap(counted));
    return block.kind === 'facts' ? block.pairs.flatMap(({ value: runs }) => linked(runs)) : [];
  });
}

interface Thing {
  readonly table: string;
  readonly id: string;
  readonly data: object;
}
type Record = ReadonlyMap<string, Thing>;

/** Everything that the ledger's entries come to, up to one of them and before a time; nothing is read from a table. */
async function folded({ service: { store } }: Example, seq: number, before = '9'): Promise<Record> {
  const things = new Map<string, Thing>();
  for (const stored of await readEntries(store, 0, 10_000)) {
    const entry = entryOf(stored);
    if (entry.seq > seq || entry.time >= before) break;
    for (const change of changesOf(entry)) {
      const { table, id } = change;
      const key = `${table} ${change.strategy ?? ''} ${id}`;
      const data = applyChange(things.get(key)?.data as never, change);
      if (data) things.set(key, { table, id, data });
      else things.delete(key);
    }
  }
  return things;
}

function all<T>(record: Record, table: string): readonly T[] {
  return [...record.values()].filter((one) => one.table === table).map(({ data }) => data as T);
}

/** The rules of counting once more, as the guide says them. */
function countedIn(record: Record, { state, flag, goal }: Wanted, day: string): number {
  const elements = all<PlanElement>(record, 'element');
  const updates = new Map(all<Update>(record, 'update').map((one) => [one.element, one]));
  const asks = new Map(all<Ask>(record, 'ask').map((one) => [one.element, one]));
  const goalAbove = ({ id, kind, parent }: PlanElement): string => {
    if (kind === 'goal' || kind === 'priority') return id;
    const above = elements.find((one) => one.id === parent);
    return above ? goalAbove(above) : 'none';
  };
  // What a steering group stopped stands so, whatever its owner said.
  const stateOf = ({ id, decided }: PlanElement) =>
    decided === 'stopped' ? decided : (updates.get(id)?.state ?? 'unsaid');
  const hollow = ({ id, decided }: PlanElement) => {
    if (decided === 'stopped') return false;
    const update = updates.get(id);
    return (update?.state === 'on track' || update?.state === 'done') && (update.evidence ?? []).length === 0;
  };
  const silent = ({ id }: PlanElement) => {
    const ask = asks.get(id);
    return ask !== undefined && ask.due < day && updates.get(id)?.round !== ask.round;
  };
  // A promise kept whose own steps are not.
  const contradicted = ({ id, decided, milestones = [] }: PlanElement) => {
    const update = updates.get(id);
    const open = milestones.some(({ done, due = '9' }) => done === undefined && due < dayOfUpdate(update));
    return update !== undefined && decided !== 'stopped' && open;
  };
  return elements
    .filter(({ id, kind }) => kind === 'initiative' || asks.has(id) || updates.has(id))
    .filter((one) => state === undefined || stateOf(one) === state)
    .filter((one) => flag !== 'hollow' || hollow(one))
    .filter((one) => flag !== 'silent' || silent(one))
    .filter((one) => flag !== 'contradiction' || contradicted(one))
    .filter((one) => goal === undefined || goalAbove(one) === goal).length;
}

function dayOfUpdate(update: Update | undefined): string {
  return update?.at.slice(0, 10) ?? '';
}

/** What the example changed since it was adopted, of each kind. */
function drifted(before: Record, after: Record): Readonly<{ [change: string]: number }> {
  const was = new Map(all<PlanElement>(before, 'element').map((one) => [one.id, one]));
  const now = all<PlanElement>(after, 'element');
  const count = (isSo: (one: PlanElement) => boolean) => now.filter(isSo).length;
  return {
    decided: count(({ decided }) => decided !== undefined),
    funds: count(({ id, funds }) => (funds ?? []).length > 0 && !was.get(id)?.funds),
    're-targeted': count(({ id, indicators }) => (indicators ?? []).length > 0 && !was.get(id)?.indicators),
    're-owned': count(({ owner }) => owner !== undefined),
    're-dated': count(({ milestones, period }) => milestones !== undefined || period?.to !== undefined),
  };
}
