import { localActor } from '@lofte/domain/rights';
import { actorOf } from '@lofte/service/actor-of';
import { addOrganisation } from '@lofte/service/add-organisation';
import { addPerson } from '@lofte/service/add-person';
import { value } from '@lofte/service/example-service';
import { grantRole } from '@lofte/service/grant-role';
import { freshFolder } from '@lofte/store/fresh-folder';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, startServer } from '../server.ts';
import { adoptSample } from '../test/adopted.ts';
import { type Followed, followSample } from '../test/followed.ts';
import { numbersIn, wordsOf } from '../test/numbers-in.ts';
import { pageParts } from '../test/page-parts.ts';
import { administrator, personWith, session } from '../test/people.ts';
import { urls } from '../urls.ts';

let folder: Awaited<ReturnType<typeof freshFolder>>;
let server: Server;
let there: Followed;
let other: string;

beforeAll(async () => {
  folder = await freshFolder();
  server = await startServer({ data: folder.folder, port: 0 });
  const { strategy } = await adoptSample(server.service, 'En anden plan');
  other = strategy;
  before = await get('/');
  there = await followSample(server.service);
});
afterAll(async () => {
  await server.close();
  await folder.remove();
});

let before = '';
const get = async (path: string, held?: string, language = 'en') => {
  const cookie = [`language=${language}`, ...(held ? [`session=${held}`] : [])].join('; ');
  return (await fetch(new URL(path, server.url), { headers: { cookie } })).text();
};
const text = wordsOf;

async function listed(href: string): Promise<number> {
  const html = await get(href);
  const said = /class="list-count">(\d+)/.exec(html)?.[1];
  expect([href, html.match(/<li class="followed">/g)?.length ?? 0]).toEqual([href, Number(said)]);
  return Number(said);
}

test('as long as nobody was asked anything, the first screen is the library and says how to begin', () => {
  expect(text(before)).toContain('Once a strategy is adopted, its owners can be asked how it goes.');
  expect(before).toContain('class="upload"');
});

test('tells what nobody answers for, and who answers for nothing; each number opens its list', async () => {
  const { service } = server;
  const organisation = value(await addOrganisation(service, localActor, { name: 'Ledigstyrelsen', kind: 'agency' }));
  const asked = { name: 'Liv Ledig', mail: 'liv@example.dk', language: 'da', organisation } as const;
  value(await addPerson(service, localActor, asked));
  const first = await get('/');
  expect(text(first)).toMatch(/(\d+) parts have no owner .*1 organisation answers for nothing/);
  const list = await get(urls.idleOrganisations());
  expect(text(list)).toContain('Ledigstyrelsen');
  expect(list.match(/<a class="title" href="\/register\//g)?.length).toBe(1);
});

test('every number opens the list it counts, on the first screen and on each page of a strategy, today and on a past day', async () => {
  const strategy = there.strategy;
  const pages = [
    '/',
    urls.strategyStatus(strategy),
    ...['organisation', 'country'].map((by) => urls.strategyStatus(strategy, { by })),
  ];
  const last = (await server.service.store.query<{ seq: number }>('select seq from ledger'))[0]?.seq ?? 0;
  pages.push(
    urls.onDay('/', { on: String(last - 8) }),
    urls.onDay(urls.strategyStatus(strategy), { on: String(last - 8) }),
  );
  const known = new Map<string, number>();
  for (const page of pages) {
    const numbers = numbersIn(await get(page));
    expect([page, numbers.length]).toEqual([page, expect.any(Number)]);
    expect(numbers.length).toBeGreaterThan(15);
    for (const { n, href, words } of numbers) {
      const count = known.get(href) ?? (await listed(href));
      known.set(href, count);
      expect([page, href, words, n]).toEqual([page, href, words, count]);
    }
  }
  expect(known.size).toBeGreaterThan(60);
});

test('the first screen says what needs the secretariat, what is off track, silent, changed and next', async () => {
  const page = text(await get('/'));
  for (const words of [
    'Needs you',
    '17 answers to review',
    '1 question has its answer',
    'Off track 3',
    'Silent 6',
    'Changed since adoption',
    're-owned 26',
    'Answers due in “Status efter sommeren” · passed',
    'Goals and organisations',
  ])
    expect(page).toContain(words);
  expect(page.indexOf('Needs you')).toBeLessThan(page.indexOf('Off track'));
});

test('the one page of a strategy and a past day tell the same truth as the first screen', async () => {
  const page = text(await get(urls.strategyStatus(there.strategy)));
  expect(page).toContain('Off track 3');
  expect(page).toContain('Silent 6');
  expect(page).toContain('Contradictions 2');
  expect(text(await get(urls.strategyStatus(other)))).toContain('Nobody has been asked yet');
  const day = await get(urls.onDay(urls.strategyStatus(there.strategy), { on: '2020-01-01' }));
  expect(text(day)).not.toContain('Off track');
});

test('an owner finds what they owe and what is theirs; a visitor sees published strategies alone, and no words not accepted', async () => {
  const { service } = server;
  const admin = await administrator(service);
  const { actor } = await actorOf(service, admin);
  await grantRole(service, actor, { person: there.silent, role: 'contributor', strategy: there.strategy });
  const owner = await session(service, there.silent);
  const owed = await get('/', owner);
  expect(text(owed)).toContain('6 answers are missing in “Status efter sommeren”');
  expect(pageParts(owed).links.some((href) => href.startsWith('/answer/'))).toBe(true);
  const reader = await session(service, await personWith(service, admin, [{ role: 'reader', strategy: other }]));
  const page = await get('/', reader);
  expect(text(page)).not.toContain('Off track');
  expect(text(await get('/status', reader))).not.toContain('En kyst til alle');
  await grantRole(service, actor, { person: null, role: 'public', strategy: there.strategy });
  const open = text(await get(urls.status({ state: 'off track' }), ''));
  expect(open).toContain('3 parts');
  expect(open.match(/Udbuddet trak ingen bud til/g)?.length).toBe(1);
  expect(text(await get('/', ''))).not.toContain('Needs you');
});
