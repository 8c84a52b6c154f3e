import { localActor } from '@lofte/domain/rights';
import { addOrganisation } from '@lofte/service/add-organisation';
import { addPerson } from '@lofte/service/add-person';
import { editPlan } from '@lofte/service/edit-plan';
import { lastEntry } from '@lofte/service/element-of';
import { value } from '@lofte/service/example-service';
import { headerOf, type MailServer, mailServer, partOf } from '@lofte/service/follow-up/test-mail-server';
import { verifyRecord } from '@lofte/service/verify-record';
import { freshFolder } from '@lofte/store/fresh-folder';
import { readThings } from '@lofte/store/thing-table';
import exceljs from 'exceljs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Server, startServer } from './server.ts';
import { adoptSample } from './test/adopted.ts';
import { numbersIn, wordsOf } from './test/numbers-in.ts';
import { administrator, session } from './test/people.ts';
import { visitor } from './test/visitor.ts';
import { urls } from './urls.ts';

let folder: Awaited<ReturnType<typeof freshFolder>>;
let post: MailServer;
let server: Server;
/** Half past one in Denmark, on the day after the one in UTC; it is the last day to answer. */
let now = '2027-03-30T23:30:00.000Z';
let held = '';

beforeAll(async () => {
  folder = await freshFolder();
  post = await mailServer();
  const mail = { from: { name: 'Sekretariatet', address: 'strategi@example.dk' }, smtp: post.url };
  server = await startServer({ data: folder.folder, port: 0, mail }, { now: () => new Date(now) });
});
afterAll(async () => {
  await server.close();
  await post.stop();
  await folder.remove();
});

const { get, words, send } = visitor(
  () => server,
  () => held,
);

const mailsTo = async (to: string, least: number) => {
  const those = () => post.arrived.filter((mail) => mail.to === to);
  await vi.waitFor(() => expect(those().length).toBeGreaterThanOrEqual(least), { timeout: 20_000, interval: 20 });
  return those();
};
/** The path of the link in somebody's newest mail. */
const linkTo = async (to: string, least = 1) => {
  const plain = partOf((await mailsTo(to, least)).at(-1) as (typeof post.arrived)[number], 'text/plain');
  return new URL(/http\S+\/answer\/[^\s#]+/.exec(plain)?.[0] ?? '').pathname;
};

const agencies = ['lys', 'vej', 'havn', 'kyst', 'skov', 'bro', 'tog'] as const;
const mailOf = (agency: string) => `${agency}@example.dk`;

test('seven agencies are asked by mail: by page, by workbook, handed on, silent, returned and corrected; all pages tell the same truth', async () => {
  const { service } = server;
  const { strategy } = await adoptSample(service);
  const initiatives = (await readThings(service.store, 'element', { strategy }))
    .map(({ data }) => data)
    .filter(({ kind }) => kind === 'initiative')
    .slice(0, agencies.length);
  const [lys, , havn, kyst, , , tog] = initiatives.map(({ id }) => id);
  for (const [i, { id }] of initiatives.entries()) {
    const name = agencies[i] ?? '';
    const organisation = value(await addOrganisation(service, localActor, { name, kind: 'agency' }));
    await addPerson(service, localActor, { name: `Ea ${name}`, mail: mailOf(name), language: 'da', organisation });
    const milestones = i === 0 ? { milestones: [{ id: 'm', title: 'Første pæl', due: '2027-02' }] } : {};
    const edit = { do: 'change', element: id, fields: { owner: { name, organisation }, ...milestones } } as const;
    expect(await editPlan(service, strategy, { seen: await lastEntry(service), edit }, localActor)).toMatchObject({
      ok: true,
    });
  }
  held = await administrator(service);

  // The round is prepared, looked at and sent.
  const wanted = { name: 'Status for første kvartal', due: '2027-03-31', from: '2027-01-01', to: '2027-03-31' };
  const draft = await send(await get(urls.newRound(strategy)), '/rounds/new', { ...wanted, before: '', after: '' });
  const round = draft.pathname.split('/')[2] ?? '';
  expect(await words(draft.pathname)).toContain('7 modtagere: 7 ting at svare på');
  await send(await get(draft.pathname), urls.sendRound(round), {});
  const [mail] = await mailsTo(mailOf('lys'), 1);
  expect(mail && headerOf(mail, 'Subject')).toBe('Status for første kvartal: status på én ting');
  expect(mail && partOf(mail, 'text/html')).toContain('/answer/');

  const give = async (
    agency: string,
    state: string,
    text: string,
    more: Parameters<typeof send>[2] = {},
    least = 1,
  ) => {
    const link = await linkTo(mailOf(agency), least);
    return send(await get(link, ''), `${link}/give`, { state, text, press: 'give', ...more }, { cookie: '' });
  };
  // By page: with a file and a reached milestone; without proof; off track.
  const file = new File(['Pælen står.'], 'referat.txt', { type: 'text/plain' });
  const reached = { reached: 'm', 'day-m': '2027-02-20', file, fileDate: '2027-03-01' };
  const receipt = await give('lys', 'on track', 'Pælen står.', reached);
  expect(await get(receipt.pathname, '')).toContain('referat.txt');
  await give('vej', 'on track', 'Det går.');
  await give('havn', 'off track', 'Udbuddet trak ingen bud til.');
  // By workbook.
  const book = `${await linkTo(mailOf('kyst'))}/workbook`;
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(await (await fetch(new URL(`${book}.xlsx`, server.url))).arrayBuffer());
  const sheet = workbook.getWorksheet('Status');
  const headings = sheet?.getRow(1).values as readonly string[];
  for (const [heading, is] of [
    ['Hvordan går det?', '◐ i fare'],
    ['Med jeres ord', 'Der mangler folk.'],
  ] as const)
    if (sheet) sheet.getRow(2).getCell(headings.indexOf(heading)).value = is;
  const filled = new FormData();
  filled.append('file', new File([await workbook.xlsx.writeBuffer()], 'svar.xlsx'));
  const headers = { 'sec-fetch-site': 'same-origin' };
  const preview = await fetch(new URL(book, server.url), { method: 'POST', body: filled, headers });
  const taken = await send(await preview.text(), `${book}/take`, { take: '0' }, { cookie: '' });
  expect(wordsOf(await get(`${taken.pathname}${taken.search}`, ''))).toContain('1 svar er gemt. Se kvitteringen');
  // Handed on to a colleague, who answers; somebody else stays silent.
  const own = await linkTo(mailOf('skov'));
  const colleague = { name: 'Bo Kollega', mail: mailOf('bo'), thing: `${strategy} ${initiatives[4]?.id}` };
  await send(await get(own, ''), `${own}/hand-on`, colleague, { cookie: '' });
  await give('bo', 'done', 'Alt er gennemført.');
  expect(wordsOf(await get(own, ''))).toContain('sendt videre til Bo Kollega');
  // Returned with a question, corrected, accepted; another is judged otherwise.
  await give('tog', 'at risk', 'Det går langsomt.');
  const review = async (element: string | undefined, what: string, more: Parameters<typeof send>[2]) =>
    send(await get(urls.review(round)), urls.reviewElement(strategy, element ?? ''), { do: what, ...more });
  await review(tog, 'return', { question: 'Hvor langsomt?' });
  const asked = (await mailsTo(mailOf('tog'), 2)).at(-1);
  expect(asked && partOf(asked, 'text/plain')).toContain('> Hvor langsomt?');
  expect(wordsOf(await get(await linkTo(mailOf('tog')), ''))).toContain('Sekretariatet spørger til ét af svarene.');
  await give('tog', 'at risk', 'Et halvt år senere end ventet.', {}, 2);
  await review(tog, 'accept', {});
  await review(kyst, 'judge', { state: 'off track', text: 'Ingen er ansat.' });
  const today = await words('/');

  // The day after, the silent one shows; the day before is still what it was.
  now = '2027-03-31T22:30:00.000Z';
  held = await session(
    service,
    (await readThings(service.store, 'person', { strategy: '' })).find(({ data }) => data.name === 'Ane Holm')?.id ??
      '',
  );
  const counts = ['2 på sporet', '2 i fare', '1 af sporet', '1 gennemført', '2 uden dokumentation'];
  const silent = /1 tavs\b/;
  const pages = [await words('/'), await words(urls.strategyStatus(strategy))];
  const before = [
    today,
    await words(urls.onDay('/', { on: '2027-03-31' })),
    await words(urls.onDay(urls.strategyStatus(strategy), { on: '2027-03-31' })),
  ];
  for (const page of [...pages, ...before]) for (const each of counts) expect(page).toContain(each);
  expect([...pages, ...before].map((page) => silent.test(page))).toEqual([true, true, false, false, false]);
  for (const path of ['/', urls.strategyStatus(strategy), urls.onDay('/', { on: '2027-03-31' })]) {
    // Those of each goal are counted in the overview's own tests.
    const numbers = numbersIn(await get(path)).filter(({ href }) => !href.includes('goal='));
    const lists = new Map(numbers.map((one) => [one.href, one]));
    expect(lists.size).toBeGreaterThan(5);
    for (const { href, n } of lists.values()) {
      const list = await get(href);
      expect([href, list.match(/<li class="followed">/g)?.length ?? 0]).toEqual([href, n]);
    }
  }
  expect(await words(urls.status({ state: 'off track' }))).toContain('sagt 31. marts');
  const on = (element = '') => words(urls.element(strategy, element));
  expect(await on(lys)).toMatch(/på sporet .*Pælen står\. .*referat\.txt/);
  expect(await on(havn)).toContain('Udbuddet trak ingen bud til.');
  expect(await on(kyst)).toContain('den ansvarlige siger ”i fare”, sekretariatet ”af sporet”');
  expect(await on(initiatives[5]?.id)).toContain('tavs siden 31. marts');
  expect(await on(tog)).toMatch(/Et halvt år senere end ventet\. .*Godtaget af Ane Holm/);
  expect(post.arrived.filter(({ to }) => to === mailOf('bro'))).toHaveLength(1);
  expect(await verifyRecord(service)).toMatchObject({ ok: true });
});
