import { actorOf } from '@lofte/service/actor-of';
import { addOrganisation } from '@lofte/service/add-organisation';
import { strategyOf } from '@lofte/service/strategy-of';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from './routes.ts';
import { adoptSample } from './test/adopted.ts';
import { serverInNewFolder } from './test/browser.ts';
import { metGroup } from './test/met.ts';
import { pageParts } from './test/page-parts.ts';
import { administrator, personWith, session } from './test/people.ts';
import { begunReview } from './test/review.ts';
import { sentRound } from './test/round.ts';
import { steered } from './test/steered.ts';
import { worldSample } from './test/world.ts';

let running: Awaited<ReturnType<typeof serverInNewFolder>>;
/** Ids of people: a session of their own each time, since some forms end it. */
let admin: string;
let reader: string;
let places: Readonly<Record<string, string>>;

beforeAll(async () => {
  running = await serverInNewFolder();
  const { service } = running.server;
  const { strategy } = await adoptSample(service);
  const { round, request, token } = await sentRound(service, strategy);
  const { group, proposal } = await steered(service, strategy);
  const { meeting, decision } = await metGroup(service, strategy);
  const world = await worldSample(service, strategy);
  const first = await administrator(service);
  const { actor } = await actorOf(service, first);
  admin = actor.id;
  reader = await personWith(service, first, [{ role: 'reader', strategy: null }]);
  const made = await addOrganisation(service, actor, { name: 'Lysets Styrelse', kind: 'agency' });
  const found = await strategyOf(service, strategy);
  const { paper = '', elements = [] } = { paper: found?.plan.strategy.paper, elements: found?.plan.elements };
  const organisation = made.ok ? made.value : '';
  places = {
    ...{ strategy, id: strategy, paper, element: elements[0]?.id ?? '', organisation, person: reader },
    ...{ round, request, token, group, proposal, meeting, decision },
    ...{ review: await begunReview(service, strategy), field: 'summary', ...world },
  };
});
afterAll(() => running.remove());

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const at = (path: string) => path.replace(/:(\w+)/g, (_, name: string) => places[name] ?? 'none');
const ask = async (path: string, who: string, sent: RequestInit = {}) =>
  fetch(new URL(path, running.server.url), {
    ...{ redirect: 'manual' as const, ...sent },
    headers: {
      cookie: `session=${await session(running.server.service, who)}`,
      'sec-fetch-site': 'same-origin',
      ...sent.headers,
    },
  });

/** The links of an answer that lead to the same page in another language. */
async function languageLinks(answer: Response): Promise<readonly string[]> {
  if (!answer.headers.get('content-type')?.startsWith('text/html')) return [];
  return pageParts(await answer.text()).links.filter((link) => /[?&]lang=/.test(link));
}

describe('the language links of what answers a form', () => {
  const all = routes.filter(({ method }) => method === 'POST').map(({ path }) => path);
  // What takes things away comes last, so that the others have something to be about.
  const goes = (path: string) =>
    Number(/\/(remove|drop|close|withdraw|cancel|end)$/.test(path)) + Number(path.endsWith('/:element/remove'));
  const posts = all.toSorted((a, b) => goes(a) - goes(b));
  const body = 'name=&field=none&entry=1';

  test.each(posts)('%s lead to a page', async (path) => {
    for (const person of [reader, admin]) {
      const refused = await ask(at(path), person, { method: 'POST', body, headers: form });
      for (const link of await languageLinks(refused)) {
        // What is not there is not there by GET either.
        if (refused.status === 404 && link.startsWith(`${at(path)}?`)) continue;
        const { status } = await ask(link, person);
        expect([link, status]).toEqual([link, expect.toSatisfy((one: number) => one !== 404 && one < 500)]);
      }
    }
  });
});

describe('a form that is refused', () => {
  const undo = (referer: string) => {
    const path = `/strategy/${places.strategy}/undo`;
    return ask(path, admin, { method: 'POST', body: 'entry=1', headers: { ...form, referer } });
  };
  const address = (path: string) => new URL(path, running.server.url).href;

  test('leads back to the page it was sent from', async () => {
    const page = `/strategy/${places.strategy}/history?kind=strategy.adopted`;
    const answer = pageParts(await (await undo(address(page))).text()).links;
    expect(answer).toContain(page);
    expect(answer).toContain(`${page}&lang=en`);
  });

  test('leads to the strategy where nothing says which page that was, and never to another site', async () => {
    const page = `/strategy/${places.strategy}`;
    for (const referer of ['', 'https://example.org/x', address('//example.org/x'), address('/strategy/x/undo/y/z')]) {
      const { links } = pageParts(await (await undo(referer)).text());
      expect(links.filter((link) => link.includes('example.org'))).toEqual([]);
      expect(links.some((link) => link === page || link === '/strategy/x' || link === '/?lang=en')).toBe(true);
    }
    expect(pageParts(await (await undo('')).text()).links).toContain(page);
  });
});

test('a day that is none leads back to the strategy', async () => {
  const page = `/strategy/${places.strategy}`;
  const answer = await ask(`${page}/history?on=nonsense`, admin);
  expect([answer.status, pageParts(await answer.text()).links]).toEqual([400, expect.arrayContaining([page])]);
});
