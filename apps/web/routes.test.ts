import { type Action, allowed, type Granted, type Role, roles } from '@lofte/domain/rights';
import { actorOf } from '@lofte/service/actor-of';
import { grantRole } from '@lofte/service/grant-role';
import { strategyOf } from '@lofte/service/strategy-of';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from './app.ts';
import type { Route } from './route.ts';
import { routes } from './routes.ts';
import { adoptSample } from './test/adopted.ts';
import { serverInNewFolder } from './test/browser.ts';
import { metGroup } from './test/met.ts';
import { administrator, personWith, session } from './test/people.ts';
import { begunReview } from './test/review.ts';
import { sentRound } from './test/round.ts';
import { steered } from './test/steered.ts';

/** What the parts of a path stand for, in one strategy. */
interface Place {
  readonly strategy: string;
  readonly document: string;
  readonly paper: string;
  readonly element: string;
  readonly round: string;
  readonly request: string;
  readonly group: string;
  readonly proposal: string;
  readonly meeting: string;
  readonly decision: string;
  readonly review: string;
}

interface Someone {
  readonly name: string;
  readonly grants: readonly Granted[];
  /** None without an account. */
  readonly person?: string;
}

let running: Awaited<ReturnType<typeof serverInNewFolder>>;
let admin: string;
/** `shown` is published to everyone, `hidden` is not. */
let shown: Place;
let hidden: Place;

beforeAll(async () => {
  running = await serverInNewFolder();
  const { service } = running.server;
  [shown, hidden] = [await place('En kyst til alle'), await place('En havn til alle')];
  admin = await administrator(service);
  const { actor } = await actorOf(service, admin);
  await grantRole(service, actor, { person: null, role: 'public', strategy: shown.strategy });
});
afterAll(() => running.remove());

async function place(title: string): Promise<Place> {
  const { service } = running.server;
  const { strategy, document } = await adoptSample(service, title);
  const found = await strategyOf(service, strategy);
  const { round, request } = await sentRound(service, strategy, `Styrelsen for ${title}`);
  const { meeting, decision } = await metGroup(service, strategy, `Styregruppen for ${title}`);
  const [paper, element] = [found?.plan.strategy.paper ?? '', found?.plan.elements[0]?.id ?? ''];
  const { group, proposal } = await steered(service, strategy);
  const review = await begunReview(service, strategy);
  return { strategy, document, paper, element, round, request, group, proposal, meeting, decision, review };
}

/** A route's address in a place; parts that name nothing there lead nowhere. */
function address({ path }: Route, { strategy, ...place }: Place): string {
  const parts: Record<string, string> = { strategy, ...place, id: strategy };
  return path.replace(/:(\w+)/g, (_, name: string) => parts[name] ?? 'none');
}

/** The strategies a route is about, from the words of its path; each round and review of the test is about one. */
function about({ path }: Route, { strategy }: Place): string | undefined {
  return /^\/(strategy|source|rounds\/:round|reviews\/:review)\b/.test(path) ? strategy : undefined;
}

/** The table of rights, read without the code that applies it. */
function isAllowed({ grants, person }: Someone, action: Action, strategy: string | undefined): boolean {
  if (action === 'open') return true;
  if (action === 'account.own') return person !== undefined;
  const anywhere =
    strategy === undefined &&
    /^(library\.see|checkpoint\.see|round\.see|round\.run|update\.review|review\.write)$/.test(action);
  const published = { role: 'public', strategy: shown.strategy } as const;
  return [...grants, published].some(
    (grant) => allowed[grant.role].includes(action) && (anywhere || [null, strategy].includes(grant.strategy)),
  );
}

function isSealable({ path, action }: Route): boolean {
  return path.startsWith('/reviews/:review') && (action === 'steering.see' || action === 'report.cancel');
}

async function ask(route: Route, at: Place, { person }: Someone): Promise<Response> {
  const headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' };
  // A session of its own each time: some routes end it.
  if (person !== undefined) headers.cookie = `session=${await session(running.server.service, person)}`;
  const { method } = route;
  return fetch(new URL(address(route, at), running.server.url), { method, headers, redirect: 'manual' });
}

async function misplaced(who: Someone): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const route of routes.filter((one) => !one.toAnyone)) {
    const places = route.path.includes('/:') ? [shown, hidden] : [shown];
    for (const at of places) {
      const { status } = await ask(route, at, who);
      const expected = isAllowed(who, route.action, about(route, at));
      // The administrator's and others' calls seal the reviews, and sealed they are for readers, too.
      if (!expected && isSealable(route) && isAllowed(who, 'status.see', about(route, at))) continue;
      // A contributor is let in to the form, and told there that the element is not theirs.
      const told = status === 403 && who.grants.some(({ role }) => role === 'contributor') && route.method === 'POST';
      const refused =
        status === 403 || (status === 401 && route.path !== '/sign-in' && !route.path.startsWith('/sign-in/'));
      const fits = expected ? !refused || told : status === (who.person === undefined ? 401 : 403);
      if (!fits)
        wrong.push(`${route.method} ${route.path} (${route.action}) ${at === shown ? 'shown' : 'hidden'}: ${status}`);
    }
  }
  return wrong;
}

describe('every route asks for its right', () => {
  const given: readonly Role[] = roles.filter((role) => role !== 'public');

  test('of a visitor, who sees what was published and the way in', async () => {
    expect(await misplaced({ name: 'visitor', grants: [] })).toEqual([]);
  });
  test('of somebody without a role', async () => {
    const person = await personWith(running.server.service, admin, []);
    expect(await misplaced({ name: 'no role', grants: [], person })).toEqual([]);
  });
  test.each(given)('of a %s of the whole workspace', async (role) => {
    const grants = [{ role, strategy: null }];
    const person = await personWith(running.server.service, admin, grants);
    expect(await misplaced({ name: role, grants, person })).toEqual([]);
  });
  test.each(given)('of a %s of one strategy, who is nobody in another', async (role) => {
    for (const { strategy } of [shown, hidden]) {
      const grants = [{ role, strategy }];
      const person = await personWith(running.server.service, admin, grants);
      expect(await misplaced({ name: role, grants, person })).toEqual([]);
    }
  });
});

test('a route whose action stands in no table is refused to all, before there is an administrator too', async () => {
  const { server, remove } = await serverInNewFolder();
  const handle: Route['handle'] = ({ context }) => context.text('reached');
  const nameless = { method: 'GET', path: '/x', handle } as unknown as Route;
  const invented = { method: 'GET', path: '/y', action: 'all.do', handle } as unknown as Route;
  const app = createApp(server.service, [nameless, invented]);
  for (const path of ['/x', '/y']) {
    const answer = await app.request(`http://localhost${path}`, { headers: { host: 'localhost' } });
    expect([answer.status, await answer.text()]).toEqual([403, expect.not.stringContaining('reached')]);
  }
  await remove();
});

test('looking at anything changes nothing in the ledger', async () => {
  const { service } = running.server;
  const { actor } = await actorOf(service, admin);
  const head = () => service.store.query('select seq, hash from ledger');
  const before = await head();
  for (const route of routes.filter(({ method }) => method === 'GET'))
    for (const at of [shown, hidden]) await ask(route, at, { name: 'admin', grants: [], person: actor.id });
  expect(await head()).toEqual(before);
});

test('before it is adopted a paper is for those who may see readings', async () => {
  const { service } = running.server;
  const reader = await personWith(service, admin, [{ role: 'reader', strategy: null }]);
  const secretariat = await personWith(service, admin, [{ role: 'secretariat', strategy: null }]);
  const form = new FormData();
  form.append('files', new File(['En plan\n\nMål 1: Lys i byen\n'], 'plan.txt'));
  const headers = async (person: string) => ({
    cookie: `session=${await session(service, person)}`,
    'sec-fetch-site': 'same-origin',
  });
  const sent = { method: 'POST', body: form, headers: await headers(secretariat) };
  expect((await fetch(new URL('/papers', running.server.url), sent)).status).toBe(200);
  const [paper] = await service.store.query<{ id: string; sha256: string }>(
    "select id, sha256 from paper where name = 'plan.txt'",
  );
  for (const path of [`/source/${paper?.sha256}`, `/source/${paper?.id}`, `/reading/${paper?.id}`]) {
    const status = async (person: string) =>
      (await fetch(new URL(path, running.server.url), { headers: await headers(person) })).status;
    expect([path, await status(reader)]).toEqual([path, 403]);
    expect(await status(secretariat)).not.toBe(403);
  }
});
