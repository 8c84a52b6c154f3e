import { dayOf } from '@lofte/domain/day';
import { allowed, localActor, type Role, roles } from '@lofte/domain/rights';
import { feedToken, makeFeed } from '@lofte/service/world/calendar-feed';
import { addCandidature, addPledge } from '@lofte/service/world/keep-candidature';
import { addDossier, addStance, writePosition } from '@lofte/service/world/keep-dossier';
import { addEngagement } from '@lofte/service/world/keep-engagement';
import { addForum } from '@lofte/service/world/keep-forum';
import { addPartnership } from '@lofte/service/world/keep-partnership';
import { addSession, writeLine } from '@lofte/service/world/keep-session';
import { sessionOf } from '@lofte/service/world/sessions-of';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from './routes.ts';
import { adoptSample } from './test/adopted.ts';
import { serverInNewFolder } from './test/browser.ts';
import { administrator, personWith, session } from './test/people.ts';
import { wordsOf } from './test/test-file-words.ts';

/** Each stands in one thing that only few may read. */
const secrets = ['Kastanjer i kælderen', 'Blommer på bordet', 'Figner i fadet', 'Kvæder i kassen', 'Hyben på hylden'];
const [position = '', stance = '', pledge = '', own = '', line = ''] = secrets;

let running: Awaited<ReturnType<typeof serverInNewFolder>>;
let admin: string;
let places: Readonly<Record<string, string>>;

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
});
afterAll(() => running.remove());

/** Everything that is sent, by the path of its route. */
async function everything(person: string | undefined): Promise<ReadonlyMap<string, string>> {
  const { service, url } = running.server;
  const headers: Record<string, string> =
    person === undefined ? {} : { cookie: `session=${await session(service, person)}` };
  const all = new Map<string, string>();
  if (person !== undefined) await makeFeed(service, person);
  const own = { ...places, token: person === undefined ? 'none' : ((await feedToken(service, person)) ?? 'none') };
  for (const { method, path } of routes) {
    if (method !== 'GET' || path.includes('sign-out')) continue;
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
