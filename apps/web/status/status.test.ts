import { localActor } from '@lofte/domain/rights';
import { actorOf } from '@lofte/service/actor-of';
import { type Example, exampleService, value } from '@lofte/service/example-service';
import { grantRole } from '@lofte/service/grant-role';
import { historyOf } from '@lofte/service/history-of';
import type { Service } from '@lofte/service/service';
import { undoChange } from '@lofte/service/undo-change';
import { ledgerHead } from '@lofte/store/entry-table';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../app.ts';
import { routes } from '../routes.ts';
import { administrator, personWith, session } from '../test/people.ts';
import { type StatusSample, secrets, statusSample } from '../test/status-sample.ts';
import { urls } from '../urls.ts';

let example: Example;
let service: Service;
let app: Hono;
let told: StatusSample;
/** Sessions by who holds them; none for the public. */
let held: Readonly<Record<'public' | 'reader' | 'owner' | 'secretariat', string>>;

beforeAll(async () => {
  example = await exampleService({ now: () => new Date('2026-11-02T12:00:00Z') });
  service = example.service;
  app = createApp(service, routes);
  told = await statusSample(service);
  const first = await administrator(service);
  const { actor } = await actorOf(service, first);
  value(await grantRole(service, actor, { person: null, role: 'public', strategy: told.strategy }));
  value(await grantRole(service, actor, { person: told.people.harbour, role: 'contributor', strategy: null }));
  const reader = await personWith(service, first, [{ role: 'reader', strategy: null }]);
  const secretariat = await personWith(service, first, [{ role: 'secretariat', strategy: null }]);
  held = {
    ...{ public: '', reader: await session(service, reader), owner: await session(service, told.people.harbour) },
    secretariat: await session(service, secretariat),
  };
});
afterAll(() => example.end());

type Who = keyof typeof held;
async function ask(who: Who, path: string, form?: Readonly<Record<string, string>>): Promise<Response> {
  const headers = {
    ...{ host: 'localhost', 'accept-language': 'da', 'sec-fetch-site': 'same-origin' },
    ...(held[who] === '' ? {} : { cookie: `session=${held[who]}` }),
  };
  const sent = form && new URLSearchParams(form).toString();
  return app.request(`http://localhost${path}`, {
    headers: sent === undefined ? headers : formHeaders(headers, sent),
    ...(sent === undefined ? {} : { method: 'POST', body: sent }),
  });
}
function formHeaders(headers: Record<string, string>, sent: string) {
  return { ...headers, 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(sent.length) };
}
const page = async (who: Who, path: string) => (await ask(who, path)).text();
const element = (id: string) => urls.element(told.strategy, id);
/** What a page says, without its markup. */
const words = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('what stands between owner and secretariat', () => {
  const found = (text: string, of: readonly string[]) => of.filter((secret) => text.includes(secret));

  it('is in nothing that the public or a reader is sent: no page, no feed, no history, no past day', async () => {
    const { seq } = await ledgerHead(service.store);
    const mine = { strategy: told.strategy, id: told.strategy, document: told.document, element: 'g1i0' };
    const all = routes
      .filter(({ method }) => method === 'GET')
      .map(({ path }) => path.replace(/:(\w+)/g, (_, part: string) => ({ ...mine })[part as 'id'] ?? 'none'));
    const past = [seq - 12, seq - 8, seq - 6, seq - 4].flatMap((on) => [
      `${element('g1i0')}?on=${on}`,
      `${urls.history(told.strategy)}?on=${on}`,
    ]);
    const more = [
      urls.historyOf(told.strategy, 'g1i0'),
      urls.historyFeed(told.strategy, 'atom', { element: 'g1i0' }),
      `${urls.history(told.strategy)}?kind=judgement.given`,
      `${urls.strategy(told.strategy)}?on=2026-10-06`,
      ...past,
    ];
    const wrong: string[] = [];
    for (const path of [...all, ...more]) {
      const [open, inside] = [await page('public', path), await page('reader', path)];
      for (const leak of found(open, [...Object.values(secrets), 'Holm', '@havn.example.dk']))
        wrong.push(`${path}: ${leak}`);
      for (const leak of found(inside, [secrets.help, secrets.question])) wrong.push(`${path} (reader): ${leak}`);
    }
    expect(wrong).toEqual([]);
  });

  it('is read by both of them; a reader reads text, evidence and judgement', async () => {
    for (const who of ['owner', 'secretariat'] as const) {
      const both = await page(who, element('g1i0'));
      expect(found(both, Object.values(secrets))).toEqual(Object.values(secrets));
    }
    const inside = await page('reader', element('g1i0'));
    expect(found(inside, [secrets.unaccepted, secrets.judgement, secrets.evidence])).toHaveLength(3);
    expect(
      found(await page('owner', urls.historyOf(told.strategy, 'g1i0')), [secrets.help, secrets.question]),
    ).toHaveLength(2);
  });
});

describe('the status on an element’s page', () => {
  it('shows owner and secretariat beside each other, and who did what with the answer', async () => {
    const said = words(await page('secretariat', element('g1i0')));
    expect(said).toContain('De ser forskelligt på det: den ansvarlige siger ”i fare”, sekretariatet ”af sporet”.');
    expect(said).toContain('Sendt tilbage med et spørgsmål af');
    expect(said).toContain('Status for tredje kvartal 2026');
    expect(said).toContain('To havne er i gang');
    expect(said).toContain('var 31. marts 2026: rykket 91 dage');
    expect(said).toContain('nået 20. september 2026 · 82 dage efter fristen');
    expect(said).toContain('Senest 3 havne (september 2026). Kursen siger mindst 3,25 havne: bag kursen.');
  });

  it('is for the public the state, silence and hollowness, and the words once they are accepted', async () => {
    const waiting = words(await page('public', element('g1i0')));
    expect(waiting).toContain('i fare');
    expect(waiting).toContain('Ikke gennemgået af sekretariatet endnu');
    expect(waiting).toContain('To havne er i gang');
    const accepted = words(await page('public', element('g2i1')));
    expect(accepted).toContain('Begge sejladser er gennemført.');
    expect(accepted).toContain('Rapporten');
    expect(accepted).toContain('en medarbejder i Havnestyrelsen');
    expect(accepted).not.toContain('example.dk/bilag');
    const silent = words(await page('public', element('g1i1')));
    expect(silent).toContain('på sporet · uden dokumentation · tavs siden 7. april');
    expect(silent).toContain('Tegnet er hult, fordi der ingen dokumentation er fra 1. januar 2026 til 7. april 2026');
  });

  it('is not there where nothing was asked or said and nobody may say anything', async () => {
    expect(await page('reader', element('g4i0'))).not.toContain('id="status"');
    expect(await page('owner', element('g4i0'))).not.toContain('id="status"');
    expect(await page('secretariat', element('g4i0'))).toContain('id="status"');
  });

  it('tells in the history what was said, in words, and offers nobody to take it back', async () => {
    const html = await page('secretariat', urls.historyOf(told.strategy, 'g1i0'));
    const said = words(html);
    for (const one of [
      'Status givet',
      'Sekretariatets egen vurdering',
      'Statusrunde sendt: ”Status for tredje kvartal 2026”',
    ])
      expect(said).toContain(one);
    expect(said).toContain('Frist for at svare');
    expect(words(await page('public', urls.history(told.strategy)))).toContain('Status godtaget: initiativ');
    const { entries } = await historyOf(service, { strategy: told.strategy, kind: 'update.given' }, localActor);
    const undone = await undoChange(service, told.strategy, entries[0]?.seq ?? 0, localActor);
    expect(undone).toMatchObject({ ok: false, issues: [{ code: 'not-undoable' }] });
    expect(html).not.toContain(`name="entry" value="${entries[0]?.seq}"`);
    expect(words(await page('secretariat', urls.workspaceHistory()))).toContain('2 anmodninger');
  });
});

describe('a strategy with status', () => {
  it('shows signs and counts, and on a past day those of the day', async () => {
    const now = await page('public', urls.strategy(told.strategy));
    expect(words(now)).toContain('Antal, aldrig et gennemsnit.');
    expect(words(now)).toContain('1 på sporet 1 i fare 1 stoppet 2 intet sagt endnu 1 tavs');
    const spring = await page('public', `${urls.strategy(told.strategy)}?on=2026-04-10`);
    expect(words(spring)).toContain('1 ikke begyndt 2 på sporet');
    expect(spring).not.toContain('tavs siden');
    expect(await page('public', `${urls.strategy(told.strategy)}?on=2026-04-16`)).toContain('tavs siden');
    expect(await page('public', `${urls.strategy(told.strategy)}?on=2026-03-01`)).not.toMatch(
      /class="(sign|how-it-stands|standings)/,
    );
  });
});

describe('saying something', () => {
  it('is for those who may', async () => {
    const path = urls.giveStatus(told.strategy, 'g1i0');
    for (const who of ['public', 'reader'] as const) {
      expect([401, 403]).toContain((await ask(who, path, { state: 'done', seen: '' })).status);
      expect([401, 403]).toContain((await ask(who, urls.acceptStatus(told.strategy, 'g1i0'), { update: 'x' })).status);
    }
    expect(
      (await ask('owner', urls.giveStatus(told.strategy, 'g1i1'), { state: 'done', text: '', seen: '' })).status,
    ).toBe(403);
    expect((await ask('owner', urls.judgeStatus(told.strategy, 'g1i0'), { state: 'done', text: 'x' })).status).toBe(
      403,
    );
  });

  it('takes files and a place in a paper as evidence by the form on the page; a program is refused and nothing is said', async () => {
    const path = urls.giveStatus(told.strategy, 'g1i2');
    const sent = async (name: string, content: string) => {
      const form = new FormData();
      const html = await page('owner', element('g1i2'));
      const seen = /name="seen" value="([^"]*)"/.exec(html.slice(html.indexOf('/status"')))?.[1] ?? '';
      const fields = { state: 'on track', text: 'Brevet er sendt.', seen, fileDay: '2026-10-20' };
      const place = { passage: `/source/${told.document}?at=0-20#m`, passageDay: '2026-10-21' };
      for (const [key, is] of Object.entries({ ...fields, ...place })) form.append(key, is);
      form.append('file', new File([content], name));
      const { body, headers } = await bytesOf(form);
      return app.request(`http://localhost${path}`, {
        ...{ method: 'POST', body },
        headers: { host: 'localhost', 'accept-language': 'da', 'sec-fetch-site': 'same-origin', ...headers },
      });
    };
    const bytesOf = async (form: FormData) => {
      const whole = new Request('http://localhost', { method: 'POST', body: form });
      const body = await whole.bytes();
      const type = whole.headers.get('content-type') ?? '';
      const cookie = `session=${held.owner}`;
      return { body, headers: { 'content-type': type, 'content-length': String(body.length), cookie } };
    };
    const refused = await sent('brev.exe', 'MZ');
    expect([refused.status, words(await refused.text())]).toEqual([
      422,
      expect.stringContaining('”brev.exe” er et program'),
    ]);
    expect(words(await page('owner', element('g1i2')))).not.toContain('Brevet er sendt.');
    expect((await sent('brev.txt', 'Kære havn')).status).toBe(303);
    const html = await page('owner', element('g1i2'));
    expect(words(html)).toMatch(/Brevet er sendt\..*brev\.txt/);
    expect(html).toContain(`/source/${told.document}?at=0-20`);
    const file = /href="([^"]*\/evidence\/[0-9a-f]{64})"/.exec(html)?.[1] ?? '';
    expect(await page('owner', file)).toBe('Kære havn');
  });

  it('gives, accepts, returns and judges by the forms on the page, and says what is wrong in words', async () => {
    const seen = () => /name="seen" value="([^"]*)"/.exec(html.slice(html.indexOf('/status"')))?.[1] ?? '';
    let html = await page('owner', element('g1i2'));
    const wrong = await ask('owner', urls.giveStatus(told.strategy, 'g1i2'), {
      ...{ state: 'off track', text: '', seen: seen(), link: 'nu', linkDay: '2026-10-01' },
    });
    expect(wrong.status).toBe(422);
    expect(words(await wrong.text())).toContain('”nu” er ikke en netadresse.');
    const given = await ask('owner', urls.giveStatus(told.strategy, 'g1i2'), {
      ...{ state: 'off track', text: 'Vi finder en anden havn.', help: secrets.help, seen: seen() },
      ...{ link: 'https://example.dk/', linkTitle: 'Brevet', linkDay: '2026-10-20' },
    });
    expect(given.headers.get('location')).toBe(urls.statusOf(told.strategy, 'g1i2', 'given'));
    const late = await ask('owner', urls.giveStatus(told.strategy, 'g1i2'), {
      state: 'done',
      text: 'Nå',
      seen: seen(),
    });
    expect(words(await late.text())).toContain('Der er givet en ny status imens.');
    html = await page('secretariat', given.headers.get('location') ?? '');
    expect(words(html)).toContain('Status er givet.');
    expect(words(html)).toContain('Vi finder en anden havn.');
    const update = /name="update" value="([^"]*)"/.exec(html)?.[1] ?? '';
    const steps = [
      [urls.returnStatus(told.strategy, 'g1i2'), { update, question: 'Hvilken havn?' }, 'returned'],
      [urls.acceptStatus(told.strategy, 'g1i2'), { update }, 'accepted'],
      [urls.judgeStatus(told.strategy, 'g1i2'), { state: 'at risk', text: 'Det når de.' }, 'judged'],
      [urls.judgeStatus(told.strategy, 'g1i2'), { press: 'withdraw' }, 'withdrawn'],
    ] as const;
    for (const [path, form, done] of steps)
      expect((await ask('secretariat', path, form)).headers.get('location')).toBe(
        urls.statusOf(told.strategy, 'g1i2', done),
      );
    const open = words(await page('public', element('g1i2')));
    expect(open).toContain('Vi finder en anden havn.');
    expect(open).not.toContain('Hvilken havn?');
  });
});
