import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { requestMail } from '@lofte/formats/request-mail';
import { freshFolder } from '@lofte/store/fresh-folder';
import { type Mail, queueMails } from '@lofte/store/mail-table';
import { onEachDatabase, onPostgres } from '@lofte/store/test-databases';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Example, exampleService } from '../example-service.ts';
import { openService, type Service } from '../service.ts';
import { outboxWay } from './outbox-way.ts';
import { type Sending, type SendingTimes, sendMails } from './send-mails.ts';
import { type SmtpLimits, smtpWay } from './smtp-way.ts';
import { killSenders } from './test-mail-kill.ts';
import {
  type Arrived,
  headerOf,
  type MailServer,
  type MailServerRules,
  mailServer,
  partOf,
} from './test-mail-server.ts';

const from = { name: 'Sekretariatet', address: 'strategi@example.dk' };
const quick: SendingTimes = { poll: 50, away: [50], stop: 5_000 };

let example: Example;
const open: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.stop();
  await example.end();
});

async function server(rules?: MailServerRules): Promise<MailServer> {
  const one = await mailServer(rules);
  open.push(one);
  return one;
}

function sending(url: URL, limits?: Partial<SmtpLimits>, times: Partial<SendingTimes> = quick): Sending {
  const one = sendMails(example.service, smtpWay(url, from, limits), times);
  open.push(one);
  return one;
}

function mail(id: string, change: Partial<Mail> = {}): Mail {
  const words = { subject: `Status ${id}`, plain: `Hej ${id}\n`, html: `<p>Hej ${id}</p>` };
  return { id, key: id, person: 'p', round: 'r', request: id, receiver: `${id}@example.dk`, ...words, ...change };
}

async function queue(mails: readonly Mail[], { store, mailBell }: Service = example.service): Promise<void> {
  await store.transaction(async (db) => {
    await queueMails(db, mails, new Date().toISOString());
    mailBell.ring();
  });
}

const many = (count: number) => Array.from({ length: count }, (_, i) => mail(`m${i}`));

async function states(): Promise<Readonly<Record<string, string>>> {
  const rows = await example.service.store.query<{ id: string; state: string }>('select id, state from outgoing_mail');
  return Object.fromEntries(rows.map(({ id, state }) => [id, state]));
}

const until = (holds: () => void | Promise<void>) => vi.waitFor(holds, { timeout: 20_000, interval: 20 });
const ids = (arrived: readonly Arrived[]) => arrived.map(({ id }) => id.split('@')[0] ?? '').sort();

onEachDatabase('Mail', (fresh) => {
  beforeEach(async () => {
    example = await exampleService({ fresh });
  });

  test('is delivered in the words of its receiver, plain and HTML, as soon as it is queued', async () => {
    const { url, arrived } = await server({ login: { user: 'a@b', pass: 'p:ø/' } });
    sending(url, {}, { poll: 60_000 });
    await until(async () => expect(await states()).toEqual({}));
    const link = 'https://strategi.example.dk/answer/abc.0.20270714.dGhlIHNpZ25hdHVyZQ';
    const asked = {
      name: 'Åse',
      round: 'Første kvartal',
      titles: ['Lys i byen'],
      strategies: ['En by til alle'],
      due: '15. april 2027',
      link,
    };
    await queue([
      mail('da', requestMail({ ...asked, language: 'da' })),
      mail('en', requestMail({ ...asked, language: 'en' })),
    ]);
    await until(() => expect(arrived).toHaveLength(2));
    const [da, en] = arrived.toSorted((a, b) => (a.to < b.to ? -1 : 1)) as [Arrived, Arrived];
    expect(headerOf(da, 'Subject')).toBe('Første kvartal: status på én ting');
    expect(headerOf(en, 'Subject')).toBe('Første kvartal: status on one thing');
    expect(headerOf(da, 'From')).toBe('Sekretariatet <strategi@example.dk>');
    expect(headerOf(da, 'Auto-Submitted')).toBe('auto-generated');
    expect(da.id).toBe('da@example.dk');
    expect(partOf(da, 'text/plain')).toContain(`Kære Åse`);
    expect(partOf(da, 'text/plain')).toContain('med denne ting fra ”En by til alle”, senest 15. april 2027?');
    expect(partOf(en, 'text/html')).toContain('<p>Dear Åse</p>');
    for (const one of [da, en]) {
      expect(partOf(one, 'text/plain')).toContain(link);
      expect(partOf(one, 'text/html')).toContain(`href="${link}"`);
    }
    await until(async () => expect(await states()).toEqual({ da: 'sent', en: 'sent' }));
  });

  test('waits for a server that is down, and says so once; then all of it goes out once', async () => {
    const first = await mailServer();
    await first.stop();
    const said: string[] = [];
    await queue(many(12));
    open.push(sendMails(example.service, smtpWay(first.url, from), { ...quick, tell: (one) => said.push(one) }));
    await until(() => expect(said).toHaveLength(1));
    expect(Object.values(await states()).every((state) => state === 'waiting' || state === 'sending')).toBe(true);
    const { arrived } = await server({ port: Number(first.url.port) });
    await until(async () => expect(new Set(Object.values(await states()))).toEqual(new Set(['sent'])));
    expect(ids(arrived)).toEqual(
      many(12)
        .map(({ id }) => id)
        .sort(),
    );
    expect(said).toEqual([expect.stringContaining('ECONNREFUSED'), `Mails go out again through ${first.url.host}.`]);
  });

  test('fails for a receiver who is refused for good, is put off where asked to, and all others get theirs', async () => {
    const answers: Record<string, string> = { 'm1@example.dk': '550 no such user', 'm2@example.dk': '451 try later' };
    const { url, arrived } = await server({
      refuse: (to) => answers[to],
      before: async ({ to }) => {
        if (to === 'm3@example.dk') throw new Error('554 looks like spam');
      },
    });
    await queue([...many(6), mail('bad', { receiver: 'x@example.dk\r\nRCPT TO:<all@example.dk>' })]);
    sending(url);
    const ended = { m0: 'sent', m1: 'failed', m2: 'waiting', m3: 'failed', m4: 'sent', m5: 'sent', bad: 'failed' };
    await until(async () => expect(await states()).toEqual(ended));
    expect(ids(arrived)).toEqual(['m0', 'm4', 'm5']);
    const rows = await example.service.store.query<{ id: string; said: string }>(
      "select id, said from outgoing_mail where said ~ '^[45]' and next > now() + interval '30 seconds' order by id",
    );
    expect(rows.filter(({ id }) => id !== 'm3')).toEqual([
      { id: 'm1', said: '550 no such user' },
      { id: 'm2', said: '451 try later' },
    ]);
  });

  test('stopped in the middle and started again, loses none and sends none twice', async () => {
    const slow = () => new Promise<void>((resolve) => setTimeout(resolve, 15));
    const { url, arrived } = await server({ before: slow });
    await queue(many(40));
    const first = sending(url);
    await until(() => expect(arrived.length).toBeGreaterThan(10));
    await first.stop();
    const then = arrived.length;
    expect(then).toBeLessThan(40);
    expect(Object.values(await states()).filter((state) => state === 'sent')).toHaveLength(then);
    sending(url);
    await until(async () => expect(new Set(Object.values(await states()))).toEqual(new Set(['sent'])));
    expect(ids(arrived)).toEqual(
      many(40)
        .map(({ id }) => id)
        .sort(),
    );
  });
});

onPostgres('Mail of several servers', (fresh) => {
  test('is sent by one of them', async () => {
    example = await exampleService({ fresh });
    const other = await openService({ data: example.data, resume: false });
    open.push({ stop: () => other.close() });
    const { url, arrived } = await server();
    await queue(many(60));
    for (const service of [example.service, other]) open.push(sendMails(service, smtpWay(url, from), quick));
    await until(async () => expect(new Set(Object.values(await states()))).toEqual(new Set(['sent'])));
    expect(ids(arrived)).toEqual(
      many(60)
        .map(({ id }) => id)
        .sort(),
    );
  });
});

describe('A mail server that is slow', () => {
  beforeEach(async () => {
    example = await exampleService();
  });

  test('to say who it is, is left alone; one that never answers to a whole mail leaves it unsure, and it is not sent again', async () => {
    const mute = await server({ mute: true });
    await queue([mail('one')]);
    const said: string[] = [];
    const tell = (one: string) => said.push(one);
    const first = sendMails(example.service, smtpWay(mute.url, from, { greeting: 150 }), { ...quick, tell });
    await until(() => expect(said).toHaveLength(1));
    await first.stop();
    expect(await states()).toEqual({ one: 'waiting' });
    const silent = await server({ before: () => new Promise(() => undefined) });
    const second = sending(silent.url, { silence: 300 });
    await until(async () => expect(await states()).toEqual({ one: 'unsure' }));
    await second.stop();
    const { url, arrived } = await server();
    sending(url);
    await queue([mail('two')]);
    await until(() => expect(ids(arrived)).toEqual(['two']));
  });

  test('cannot hold up the end: what was handed over whole is unsure, the rest waits', async () => {
    let whole = 0;
    const silent = await server({
      before: () => {
        whole += 1;
        return new Promise(() => undefined);
      },
    });
    await queue(many(8));
    const one = sending(silent.url, { lines: 2 }, { ...quick, stop: 100 });
    await until(() => expect(whole).toBe(2));
    await one.stop();
    const counted = Object.groupBy(Object.values(await states()), (state) => state);
    expect([counted.unsure?.length, counted.waiting?.length]).toEqual([2, 6]);
  });
});

test('Without a mail server each mail is a file, written whole and for its owner alone', async () => {
  example = await exampleService();
  const { folder, remove } = await freshFolder();
  open.push({ stop: remove });
  const outbox = join(folder, 'outbox');
  open.push(sendMails(example.service, outboxWay(outbox, from), quick));
  await queue([mail('one', { subject: 'Hej\r\nBcc: alle@example.dk' }), mail('two')]);
  await until(async () => expect(await states()).toEqual({ one: 'sent', two: 'sent' }));
  const files = readdirSync(outbox);
  expect(files.every((file) => /^\d{8}T\d{6}Z-(one|two)\.eml$/.test(file))).toBe(true);
  const raw = readFileSync(join(outbox, files.find((file) => file.includes('one')) ?? ''), 'utf8');
  expect(headerOf({ raw, id: '', to: '' }, 'Subject')).toBe('Hej Bcc: alle@example.dk');
  expect(raw).not.toMatch(/^Bcc:/m);
});

test('Killed in the middle again and again, a sender loses no mail and sends none twice', async () => {
  example = await exampleService();
  const { folder, remove } = await freshFolder();
  open.push({ stop: remove });
  expect(await killSenders(folder, 2, () => undefined)).toMatchObject({ queued: 45, ok: true });
});
