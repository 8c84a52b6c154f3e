import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { good, type Result } from '@lofte/domain/issue';
import type { Document } from '@lofte/formats/document/document';
import { toDocx } from '@lofte/formats/document/to-docx';
import { toPdf } from '@lofte/formats/document/to-pdf';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { value } from '../example-service.ts';
import type { ReadingProgress } from '../read-in-worker.ts';
import { type ToWrite, writeInProcess } from '../write-in-process.ts';
import { cancelReport, reportIn } from './cancel-report.ts';
import {
  mostOwnReports,
  mostReports,
  openReports,
  type ReportFile,
  type Reports,
  type WantedReport,
} from './reports.ts';

const document: Document = {
  ...{ language: 'da', title: 'Året der gik', date: '2026-12-31', base: 'https://lofte.example' },
  blocks: [
    { kind: 'heading', level: 1, text: 'Lys i byen' },
    { kind: 'table', columns: [{ head: 'Løfte' }, { head: 'Antal' }], rows: [[[{ text: 'Lamper', href: '/a' }], []]] },
  ],
};
const folder = mkdtempSync(join(tmpdir(), 'lofte-writer-'));
const forEver = join(folder, 'for-ever.mjs');
const broken = join(folder, 'broken.mjs');
writeFileSync(forEver, 'process.send({ progress: { stage: "writing", done: 1, of: 6 } }); for (;;);');
writeFileSync(broken, 'process.exit(3);');
afterAll(() => rmSync(folder, { recursive: true }));

let time: Date;
let reports: Reports;
beforeEach(() => {
  time = new Date('2027-01-01T12:00:00Z');
  reports = openReports(() => time);
});
afterEach(() => reports.close());

const file = (size = 1): Result<ReportFile> => good({ name: 'Året', bytes: new Uint8Array(size), seq: 7 });
const wanted = (same: string, more: Partial<WantedReport> = {}): WantedReport => ({
  ...{ review: 'r1', format: 'pdf', by: 'ane', same },
  make: async () => file(),
  ...more,
});
/** It never ends by itself. */
const endless: WantedReport['make'] = async (signal, progress) => {
  const made = await writeInProcess({ document, format: 'pdf', signal, progress, script: forEver });
  return made.ok ? file() : made;
};
const codes = (result: Result<unknown>) => (result.ok ? [] : result.issues.map(({ code }) => code));

test('a process of its own gives the same bytes, and says how far it is', async () => {
  const { signal } = new AbortController();
  const said: ReadingProgress[] = [];
  const write = async (format: ToWrite['format']) =>
    Buffer.from(value(await writeInProcess({ document, format, signal, progress: (one) => void said.push(one) })));
  expect((await write('docx')).equals(await toDocx(document))).toBe(true);
  expect((await write('pdf')).equals(await toPdf(document))).toBe(true);
  expect([...new Set(said.map(({ stage }) => stage))]).toEqual(['writing', 'packing', 'setting']);
});

test('a report is stopped with its process by whoever began it, and the next one has its turn', async () => {
  const id = value(reports.begin(wanted('a', { make: endless })));
  const next = value(reports.begin(wanted('b')));
  while (!reports.find(id)?.progress) await new Promise(setImmediate);
  expect(reports.find(id)).toMatchObject({ state: 'running', progress: { stage: 'writing', done: 1, of: 6 } });
  expect(reports.find(next)?.state).toBe('waiting');
  expect(codes(await cancelReport({ reports }, { review: 'r1', report: id }, { id: 'bo' }))).toEqual(['not-allowed']);
  expect(codes(await cancelReport({ reports }, { review: 'r2', report: id }, { id: 'ane' }))).toEqual([
    'unknown-report',
  ]);
  expect(await cancelReport({ reports }, { review: 'r1', report: id }, { id: 'ane' })).toMatchObject({ ok: true });
  expect(reports.find(id)).toMatchObject({ state: 'cancelled' });
  await reports.ended(next);
  expect(reports.find(next)).toMatchObject({ state: 'done', file: { seq: 7 } });
});

test('who asks for the same gets the one that is under way or kept; after an hour it is written anew', async () => {
  const id = value(reports.begin(wanted('a')));
  expect(value(reports.begin(wanted('a', { by: 'bo' })))).toBe(id);
  await reports.ended(id);
  expect(value(reports.begin(wanted('a', { by: 'bo' })))).toBe(id);
  expect(reportIn({ reports }, { review: 'r2', report: id })).toBeUndefined();
  time = new Date('2027-01-01T13:00:01Z');
  expect(value(reports.begin(wanted('a')))).not.toBe(id);
  expect(reports.find(id)).toBeUndefined();
});

test('the oldest files go where there are too many bytes of them, the last one never', async () => {
  const half = 120 * 1024 * 1024;
  const ids: string[] = [];
  for (const [i, size] of [half, half, 3 * half].entries()) {
    ids.push(value(reports.begin(wanted(`${i}`, { make: async () => file(size) }))));
    await reports.ended(ids[i] ?? '');
    time = new Date(time.getTime() + 1000);
    expect(ids.map((id) => reports.find(id) !== undefined)).toEqual(ids.map((_, at) => at === i));
  }
});

test('nobody has more than some under way, nor have all together', () => {
  for (let i = 0; i < mostOwnReports; i++) value(reports.begin(wanted(`own ${i}`, { make: endless })));
  expect(codes(reports.begin(wanted('one more')))).toEqual(['too-many-own-reports']);
  for (let i = mostOwnReports; i < mostReports; i++)
    value(reports.begin(wanted(`${i}`, { by: `person ${i}`, make: endless })));
  expect(codes(reports.begin(wanted('too many', { by: 'bo' })))).toEqual(['too-many-reports']);
});

test('what goes wrong is said, and closing stops all', async () => {
  const refused = value(reports.begin(wanted('a', { make: () => Promise.reject(new Error('broken')) })));
  await reports.ended(refused).catch(() => undefined);
  expect(reports.find(refused)).toMatchObject({ state: 'failed' });
  const { signal } = new AbortController();
  expect(codes(await writeInProcess({ document, format: 'pdf', signal, script: broken }))).toEqual(['writing-failed']);
  const id = value(reports.begin(wanted('b', { make: endless })));
  await reports.close();
  expect(reports.find(id)).toMatchObject({ state: 'cancelled' });
});
