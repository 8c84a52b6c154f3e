import { dayOf } from '@lofte/domain/day';
import { allowed, localActor, type Role, roles } from '@lofte/domain/rights';
import { actorOf } from '@lofte/service/actor-of';
import { addOrganisation } from '@lofte/service/add-organisation';
import { changePerson } from '@lofte/service/change-person';
import { feedToken, makeFeed } from '@lofte/service/world/calendar-feed';
import { addPartner } from '@lofte/service/world/choose-partners';
import { addCandidature, addPledge } from '@lofte/service/world/keep-candidature';
import { addDossier, addStance, writePosition } from '@lofte/service/world/keep-dossier';
import { addEngagement } from '@lofte/service/world/keep-engagement';
import { addForum } from '@lofte/service/world/keep-forum';
import { logAsPartner } from '@lofte/service/world/keep-partner-engagement';
import { addPartnership } from '@lofte/service/world/keep-partnership';
import { addSession, writeLine } from '@lofte/service/world/keep-session';
import { sessionOf } from '@lofte/service/world/sessions-of';
import { findThing } from '@lofte/store/thing-table';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from './routes.ts';
import { adoptSample } from './test/adopted.ts';
import { serverInNewFolder } from './test/browser.ts';
import { administrator, personWith, session } from './test/people.ts';
import { wordsOf } from './test/test-file-words.ts';

/** Each stands in one thing that only few may read. */
const secrets = ['Kastanjer i kælderen', 'Blommer på bordet', 'Figner i fadet', 'Kvæder i kassen', 'Hyben på hylden'];
const [position = '', stance = '', pledge = '', own = '', line = ''] = secrets;
/** What a partner keeps to itself, and what ours share with the forum. */
const [kept, shared, inner] = ['Nødder i nettet', 'Mirabeller på muren', 'Hasselnødder'];

let running: Awaited<ReturnType<typeof serverInNewFolder>>;
let admin: string;
let places: Readonly<Record<string, string>>;
/** Ids of what the partner wrote, of who wrote it, and of somebody of another partner. */
let [entry, partner, rival] = ['', '', ''];

beforeAll(async () => {
  running = await serverInNewFolder();
  const { service } = running.server;
  const { strategy, document } = await adoptSample(service);
  const id = async (done: Promise<{ readonly ok: boolean; readonly value?: string }>) => (await done).value ?? '';
  const bare = { about: [], home: [] };
  const dossier = await id(
    addDossier(service, { ...bare, title: 'Havneloven', kind: 'act', stage: 'council' }, localActor),
  );
  await writePosition(service, { dossier, text: position }, localActor);
  const heard = { country: 'GH', day: '2027-01-05' } as const;
  await addStance(service, { ...heard, dossier, stand: 'against', source: stance }, localActor);
  const seat = { seat: 'Havnerådet', voters: 3, majority: 'half', rivals: [], about: [] } as const;
  const candidature = await id(addCandidature(service, { ...seat, rivals: [], about: [] }, localActor));
  await addPledge(service, { ...heard, candidature, word: 'firm', source: pledge }, localActor);
  const forum = await id(
    addForum(service, { name: 'Havnerådet', seats: [], presidencies: [], places: [] }, localActor),
  );
  const soon = dayOf(new Date(Date.now() + 30 * 86_400_000));
  const items = [{ title: 'Fyr', about: [], dossiers: [dossier] }];
  const sitting = { forum, title: '12. samling', state: 'planned', from: soon, items } as const;
  const meets = await id(addSession(service, { ...sitting, items }, localActor));
  const item = (await sessionOf(service, meets, localActor))?.thing.items[0]?.id ?? '';
  await writeLine(service, { session: meets, item, text: line, since: 0 }, localActor);
  const lists = { met: [], ours: [], partners: [], themes: [], about: [], next: [] };
  // Today, so that it would stand in each calendar that is fetched.
  const visit = { kind: 'visit', state: 'held', from: dayOf(service.now()), country: 'GH', visible: 'own' } as const;
  const engagement = await id(addEngagement(service, { ...lists, ...visit, title: own }, localActor));
  const partnership = await id(
    addPartnership(
      service,
      {
        ...{ country: 'GH', regime: 'action plan', phase: 'active', themes: [], places: [] },
        ...{ agreements: [], contacts: [], points: [] },
      },
      localActor,
    ),
  );
  admin = await administrator(service);
  places = {
    strategy,
    document,
    id: strategy,
    dossier,
    candidature,
    engagement,
    partnership,
    country: 'GH',
    forum,
    session: meets,
  };
  await addEngagement(service, { ...lists, ...visit, title: shared, visible: 'forum', result: inner }, localActor);
  partner = await ofPartner('Fyr og Far A/S');
  rival = await ofPartner('Lanterner ApS');
  const { actor } = await actorOf(service, await session(service, partner));
  const fair = { kind: 'fair', state: 'planned', from: '2026-12-24', country: 'GH', themes: [], who: [] } as const;
  entry = await id(logAsPartner(service, { ...fair, themes: [], who: [], title: kept, visible: 'own' }, actor));
});

/** Somebody with the role of a partner, of an organisation that is in the forum. */
async function ofPartner(name: string): Promise<string> {
  const { service } = running.server;
  const made = await addOrganisation(service, localActor, { name, kind: 'company' });
  const organisation = made.ok ? made.value : '';
  await addPartner(service, organisation, localActor);
  const person = await personWith(service, admin, [{ role: 'partner', strategy: null }]);
  const found = await findThing(service.store, 'person', { strategy: '', id: person });
  const fields = { name: 'Pia', mail: found?.data.mail, language: 'da', organisation };
  await changePerson(service, localActor, { id: person, seen: found?.since ?? 0, fields });
  return person;
}
afterAll(() => running.remove());

/** Everything that is sent, by the path of its route; of what the partner wrote where its pages are asked for. */
async function everything(
  person: string | undefined,
  { only = '', at = places } = {},
): Promise<ReadonlyMap<string, string>> {
  const { service, url } = running.server;
  const headers: Record<string, string> =
    person === undefined ? {} : { cookie: `session=${await session(service, person)}` };
  const all = new Map<string, string>();
  if (person !== undefined) await makeFeed(service, person);
  const own = { ...at, token: person === undefined ? 'none' : ((await feedToken(service, person)) ?? 'none') };
  for (const { method, path } of routes) {
    if (method !== 'GET' || path.includes('sign-out') || !path.includes(only)) continue;
    const filled = path.replace(/:(\w+)/g, (_, name: string) => own[name as keyof typeof own] ?? 'none');
    const answer = await fetch(new URL(filled, url), { headers, redirect: 'manual' });
    all.set(path, squeezed(await wordsOf(answer)));
  }
  return all;
}

/** A line of a PDF can end within a word. */
function squeezed(text: string): string {
  return text.replace(/[\s\u00ad-]/g, '');
}

test.each(['visitor', ...roles])('a %s is sent what is in confidence only where they may read it', async (role) => {
  const { service } = running.server;
  const who =
    role === 'visitor' || role === 'public'
      ? undefined
      : await personWith(service, admin, [{ role: role as Role, strategy: null }]);
  const sent = await everything(who);
  const saidIn = (those: readonly string[]) =>
    secrets.filter((secret) => those.some((one) => one.includes(squeezed(secret))));
  const sees = role === 'secretariat' || role === 'admin';
  const reads = sees ? secrets : role === 'trusted' ? [position, stance, pledge, line] : [];
  expect(saidIn([...sent.values()])).toEqual(reads);
  const theirs = await everything(who, { only: ':engagement', at: { ...places, engagement: entry } });
  expect([...sent.values(), ...theirs.values()].filter((one) => one.includes(squeezed(kept)))).toEqual([]);
  // Each brief in each format, so that one that cannot be read here is noticed.
  for (const format of ['docx', 'pdf', 'html']) {
    const brief = (path: string) => saidIn([sent.get(`${path}/brief.${format}`) ?? '']);
    const told = (...those: readonly string[]) => those.filter((one) => reads.includes(one));
    expect([format, brief('/world/country/:country')]).toEqual([format, told(position, stance, pledge, own, line)]);
    expect([format, brief('/dossiers/:dossier')]).toEqual([format, told(position, stance, line)]);
    // Whoever may not see the engagement gets no brief for it.
    const visit = sees ? secrets : [];
    expect([format, brief('/engagements/:engagement')]).toEqual([format, visit]);
    expect([format, brief('/world/forums/:forum')]).toEqual([format, told(line)]);
  }
  // A file holds what its reader sees of the calendar, and what is fetched without signing in nothing of it.
  const calendar = (path: string) => saidIn([sent.get(path) ?? '']);
  const calendars = ['/calendar/calendar.ics', '/engagements/:engagement/calendar.ics'].map(calendar);
  expect(calendars).toEqual(sees ? [[own], [own]] : [[], []]);
  expect(calendar('/world/sessions/:session/calendar.ics')).toEqual([]);
  const feed = sent.get('/calendar/feed/:token/calendar.ics') ?? '';
  expect([feed.startsWith('BEGIN:VCALENDAR'), saidIn([feed])]).toEqual([
    allowed[role as Role]?.includes('world.see') ?? false,
    [],
  ]);
});

test('a partner is sent the partnership forum, and of it what is shared and their own; nothing else of the ministry', async () => {
  const inside = ['Havneloven', 'Havnerådet', '12. samling', inner, ...secrets];
  for (const person of [partner, rival]) {
    const sent = await everything(person);
    const theirs = await everything(person, { only: ':engagement', at: { ...places, engagement: entry } });
    const all = [...sent.values(), ...theirs.values()];
    const told = (words: string) => all.some((one) => one.includes(squeezed(words)));
    expect(inside.filter(told)).toEqual([]);
    expect([told(shared), told(kept)]).toEqual([true, person === partner]);
    expect(theirs.get('/partnership-forum/entries/:engagement')?.includes(squeezed(kept))).toBe(person === partner);
  }
});
