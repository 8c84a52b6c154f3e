import type { TakenRow } from '@lofte/domain/follow-up/filled-row';
import { readSaid } from '@lofte/store/said-table';
import { onOneDatabase } from '@lofte/store/test-databases';
import { readThings } from '@lofte/store/thing-table';
import exceljs, { type CellValue } from 'exceljs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Example, exampleService, someone, value } from '../../example-service.ts';
import { verifyRecord } from '../../verify-record.ts';
import { answerRequest } from '../answer-request.ts';
import { closeRound } from '../close-round.ts';
import { type ExampleRound, exampleRound, tokenOf, wantedRound } from '../example-round.ts';
import { handOn } from '../hand-on.ts';
import { prepareRound } from '../prepare-round.ts';
import { requestPage } from '../request-page.ts';
import { roundOf } from '../round-of.ts';
import { sendRound } from '../send-round.ts';
import { answeringByLink, answeringInRound } from './answering.ts';
import { previewWorkbook, type WorkbookPreview } from './preview-workbook.ts';
import { readWorkbook } from './read-workbook.ts';
import { takeRoundWorkbook, takeWorkbook } from './take-workbook.ts';
import { workbookOfRequest, workbookOfRound } from './workbook-of.ts';

const origin = 'https://strategi.example.dk';

onOneDatabase('The workbook of a round', (fresh) => {
  let example: Example;
  let there: ExampleRound;
  let round: string;
  let token: string;

  beforeEach(async () => {
    example = await exampleService({ fresh, now: () => new Date('2027-04-01T08:00:00.000Z') });
    there = await exampleRound(example);
    round = value(await prepareRound(example.service, wantedRound(there.strategy), someone));
    const since = (await roundOf(example.service, round))?.since ?? 0;
    value(await sendRound(example.service, round, { since, origin }, someone));
    token = await tokenOf(example, round, there.people.light);
  });
  afterEach(() => example.end());

  const codes = (result: { readonly ok: boolean; readonly issues?: readonly { readonly code: string }[] }) =>
    result.issues?.map(({ code }) => code) ?? [];
  const said = async () => readSaid(example.service.store, { strategy: there.strategy });
  const items = async (of = token) => value(await requestPage(example.service, of)).items;
  /** Fills cells of a workbook, named by sheet, column and line. */
  const filled = async (bytes: Uint8Array, cells: Readonly<Record<string, CellValue>>) => {
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
    for (const [at, given] of Object.entries(cells)) {
      const [sheet = '', heading = '', line = ''] = at.split('!');
      const page = workbook.getWorksheet(sheet);
      const headings = page ? (page.getRow(1).values as readonly string[]) : [];
      const column = headings.indexOf(heading);
      if (!page || column < 1) throw new Error(`No ${at}`);
      page.getRow(Number(line)).getCell(column).value = given;
    }
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  };
  const own = async () => value(await workbookOfRequest(example.service, token, 'da')).bytes;
  const read = async (bytes: Uint8Array) => value(await readWorkbook('svar.xlsx', bytes));
  const look = async (bytes: Uint8Array) =>
    value(
      await previewWorkbook(example.service, value(await answeringByLink(example.service, token)), await read(bytes)),
    );
  const wanted = ({ rows }: WorkbookPreview): readonly TakenRow[] =>
    rows.flatMap(({ row, saying, stands }) => (saying ? [{ row, ...(stands ? { stood: stands.id } : {}) }] : []));

  test('is filled in, looked at and taken: state, text, days and evidence come into the record, and nothing before that', async () => {
    const bytes = await filled(await own(), {
      'Status!Hvordan går det?!2': '● på sporet',
      'Status!Med jeres ord!2': 'Fyrre lamper står.',
      'Status!Link til dokumentation!2': 'https://lys.example.dk/lamper',
      'Status!Dokumentationen er fra!2': new Date('2027-03-01'),
      'Status!Hvordan går det?!3': 'i fare',
      'Milepæle!Nået den!2': '30.3.2027',
    });
    const preview = await look(bytes);
    expect(preview.rows.map(({ how, issues }) => [how, issues.map(({ code }) => code)])).toEqual([
      ['new', []],
      ['wrong', ['text-needed']],
    ]);
    expect([preview.left, (await said()).size]).toEqual([1, (await said()).size]);
    expect([...(await said()).values()].filter(({ update }) => update)).toEqual([]);
    expect(value(await takeWorkbook(example.service, token, wanted(preview)))).toMatchObject({
      written: 1,
      failed: [],
    });
    const [first] = await items();
    expect(first?.answer).toMatchObject({
      ...{ state: 'on track', text: 'Fyrre lamper står.', by: there.people.light },
      evidence: [{ kind: 'link', url: 'https://lys.example.dk/lamper', date: '2027-03-01' }],
    });
    expect(first?.element.milestones).toMatchObject([{ done: '2027-03-30' }]);
    expect((await look(bytes)).rows.map(({ how }) => how)).toEqual(['same', 'wrong']);
    expect(await verifyRecord(example.service)).toMatchObject({ ok: true });
  });

  test('shows both where somebody answered meanwhile, and refuses what was answered between looking and taking', async () => {
    const bytes = await filled(await own(), { 'Status!Hvordan går det?!2': 'gennemført' });
    const [item] = await items();
    const asked = { strategy: there.strategy, element: item?.element.id ?? '' };
    const early = await look(bytes);
    const saying = { state: 'on track', text: 'Det går.' } as const;
    value(await answerRequest(example.service, token, asked, { saying, seen: undefined }));
    expect(value(await takeWorkbook(example.service, token, wanted(early)))).toMatchObject({
      ...{ written: 0, failed: [{ issues: [{ code: 'answered-meanwhile' }] }] },
    });
    const late = await look(bytes);
    expect(late.rows[0]).toMatchObject({ how: 'conflict', stands: { text: 'Det går.' }, saying: { state: 'done' } });
    expect(value(await takeWorkbook(example.service, token, wanted(late))).written).toBe(1);
    expect((await said()).get(asked.element)?.update).toMatchObject({ state: 'done', text: '' });
  });

  test('of somebody else or of another round is refused; what was handed on is taken from the colleague', async () => {
    const other = await tokenOf(example, round, there.people.roads);
    const bytes = await filled(await own(), { 'Status!Hvordan går det?!2': 'gennemført' });
    const by = async (of: string) =>
      previewWorkbook(example.service, value(await answeringByLink(example.service, of)), await read(bytes));
    expect(codes(await by(other))).toEqual(['other-receiver']);
    const [item] = await items();
    const elements = [{ strategy: there.strategy, element: item?.element.id ?? '' }];
    value(await handOn(example.service, token, { name: 'Carl Ny', mail: 'carl@lys.example.dk', elements }, { origin }));
    const requests = (await readThings(example.service.store, 'request', { strategy: '' })).map(({ data }) => data);
    const carl = requests.find(({ from }) => from !== undefined)?.person ?? '';
    expect(value(await by(await tokenOf(example, round, carl))).rows[0]).toMatchObject({ how: 'new' });
    expect(value(await by(token)).rows[0]).toMatchObject({ how: 'wrong', issues: [{ code: 'not-asked' }] });
    const next = value(await prepareRound(example.service, wantedRound(there.strategy), someone));
    const since = (await roundOf(example.service, next))?.since ?? 0;
    value(await sendRound(example.service, next, { since, origin }, someone));
    expect(codes(await by(await tokenOf(example, next, there.people.roads)))).toEqual(['other-round']);
  });

  test('of everybody is brought by the secretariat: who brought it and for whom stands in the record', async () => {
    const { bytes, name } = value(await workbookOfRound(example.service, { round }, 'en'));
    expect(name).toBe('status-for-foerste-kvartal-2027-04-01');
    const back = await filled(bytes, {
      'Status!How does it go?!2': 'on track',
      'Status!In your words!2': 'Told on the phone.',
      'Status!How does it go?!4': 'Stopped',
    });
    const answering = async () => value(await answeringInRound(example.service.store, round));
    const preview = value(await previewWorkbook(example.service, await answering(), await read(back)));
    expect(preview.rows.map(({ how, receiver }) => [how, receiver !== ''])).toEqual([
      ['new', true],
      ['same', true],
      ['wrong', true],
    ]);
    const take = () => takeRoundWorkbook(example.service, round, wanted(preview), someone);
    expect(value(await take()).written).toBe(1);
    expect(value(await take())).toMatchObject({ written: 0, failed: [{ issues: [{ code: 'answered-meanwhile' }] }] });
    const request = (await answering()).requests.find(({ elements }) =>
      elements.some(({ element }) => element === preview.rows[0]?.row.element),
    );
    expect((await said()).get(preview.rows[0]?.row.element ?? '')?.update).toMatchObject({
      ...{ text: 'Told on the phone.', by: someone.id, round, request: request?.id },
    });
    expect(await verifyRecord(example.service)).toMatchObject({ ok: true });
    value(await closeRound(example.service, round, someone));
    expect(codes(await take())).toEqual(['round-closed']);
    expect(codes(await workbookOfRound(example.service, { round }, 'da'))).toEqual(['round-not-open']);
  });
});
