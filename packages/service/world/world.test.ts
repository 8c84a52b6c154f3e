import { existsSync, readFileSync } from 'node:fs';
import { nobody } from '@lofte/domain/rights';
import type { Partnership } from '@lofte/domain/world/partnership';
import type { WantedPartnership } from '@lofte/domain/world/settle-partnership';
import { freshFolder } from '@lofte/store/fresh-folder';
import { findPlan, listStrategies } from '@lofte/store/strategy-table';
import { onOneDatabase } from '@lofte/store/test-databases';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addPaper } from '../add-paper.ts';
import { adoptReading } from '../adopt-reading.ts';
import { adoptedExample, type Example, exampleService, someone, value } from '../example-service.ts';
import { historyOf } from '../history-of.ts';
import { openService, type Service } from '../service.ts';
import { verifyRecord } from '../verify-record.ts';
import { waitForReading } from '../wait-for-reading.ts';
import { countryOf } from './country-of.ts';
import { dismissOffer, offerAgain } from './dismiss-offer.ts';
import { forumPromises } from './forum-promises.ts';
import { addForum, changeForum, removeForum } from './keep-forum.ts';
import { addPartnership, changePartnership, removePartnership } from './keep-partnership.ts';
import { dismissedOffers, offersOf } from './offers-of.ts';
import { takeOver } from './take-over.ts';
import { forumOf, partnershipOf } from './things-of.ts';
import { worldOf } from './world-of.ts';

const codes = (result: { readonly ok: boolean; readonly issues?: readonly { readonly code: string }[] }) =>
  result.issues?.map(({ code }) => code) ?? [];

const blank: WantedPartnership = {
  ...{ regime: 'strategic partnership', themes: [], phase: 'active', agreements: [], contacts: [], points: [] },
  places: [],
};

const paper = `Havnestrategi 2026-2029

Mål 1: Rene havne

Danmark vil have de reneste havne. Danmark går foran, og Danmark deler ud af det.

Vi har et strategisk partnerskab med Chile. Det nordiske samarbejde er tæt.

Initiativ 1.1: Rent vand i alle havne

Danmark overtager formandskabet for Nordisk Råd i 2028. Vi er kandidat til en plads i FN’s Menneskerettighedsråd i 2030-32.
Der er rent vand i alle havne senest 1. juni 2029.
`;

async function takeAll(service: Service) {
  const offers = await offersOf(service, () => true);
  const partnerships = new Set(offers.flatMap((one) => one.partnerships).map(({ key }) => key));
  const forums = new Set(offers.flatMap((one) => one.forums).map(({ key }) => key));
  const funds = new Set(offers.flatMap((one) => one.funds).map(({ key }) => key));
  const figures = new Set(offers.flatMap((one) => one.figures).map(({ key }) => key));
  const presidencies = new Set(offers.flatMap((one) => one.presidencies).map(({ key }) => key));
  const candidatures = new Set(offers.flatMap((one) => one.candidatures).map(({ key }) => key));
  return takeOver(service, { partnerships, forums, funds, figures, presidencies, candidatures }, someone);
}

onOneDatabase('Partners and forums', (fresh) => {
  let example: Example;
  beforeAll(async () => {
    example = await exampleService({ fresh, worker: new URL('../reading-worker.ts', import.meta.url) });
  });
  afterAll(() => example.end());

  test('are kept under the rules, each with its entry; nobody overwrites what they did not see', async () => {
    const { service } = example;
    const id = value(await addPartnership(service, { ...blank, country: 'jp', themes: ['Lys', 'lys ', ''] }, someone));
    const made = await partnershipOf(service, id);
    expect(made?.thing).toMatchObject({ country: 'JP', themes: ['lys'] });
    const since = made?.since ?? 0;
    const wanted: WantedPartnership = { ...blank, country: 'JP', phase: 'ended', reason: 'Aftalen løb ud', to: '2026' };
    expect(codes(await changePartnership(service, id, { wanted, since }, nobody()))).toEqual(['not-allowed']);
    value(await changePartnership(service, id, { wanted, since }, someone));
    expect(codes(await changePartnership(service, id, { wanted, since }, someone))).toEqual(['changed-meanwhile']);
    const now = (await partnershipOf(service, id))?.since ?? 0;
    expect(codes(await changePartnership(service, id, { wanted, since: now }, someone))).toEqual(['nothing-changed']);
    expect(codes(await addPartnership(service, { ...blank, country: 'JP' }, someone))).toEqual(['partnership-twice']);
    value(await removePartnership(service, id, now, someone));
    expect(await partnershipOf(service, id)).toBeUndefined();
    const { entries } = await historyOf(service, {}, someone);
    expect(entries.slice(0, 3).map(({ kind }) => kind)).toEqual([
      'partnership.removed',
      'partnership.changed',
      'partnership.added',
    ]);
  });

  test('say in a sentence what cannot stand, and nothing is written', async () => {
    const { service } = example;
    const add = async (wanted: Partial<Partnership>) =>
      codes(await addPartnership(service, { ...blank, ...wanted }, someone));
    expect(await add({})).toEqual(['no-partner']);
    expect(await add({ country: 'YU' })).toEqual(['country-gone']);
    expect(await add({ country: 'QQ' })).toEqual(['bad-country']);
    expect(await add({ country: 'CL', regime: ' ' })).toEqual(['no-regime']);
    expect(await add({ country: 'CL', from: '2028', to: '2026' })).toEqual(['ends-before-start']);
    expect(await add({ country: 'CL', agreements: [{ id: 'a', title: '', link: 'javascript:alert(1)' }] })).toEqual([
      'no-agreement',
      'bad-link',
    ]);
    expect(await add({ country: 'CL', points: [{ id: 'p', title: '', due: '2026-02-30', state: 'done' }] })).toEqual([
      'no-point',
      'bad-date',
    ]);
    expect((await worldOf(service)).partnerships).toEqual([]);
  });

  test('bodies may share an acronym but not a name, are part of no part of themselves, and stay while others are part of them', async () => {
    const { service } = example;
    const plain = { seats: [], presidencies: [], places: [] };
    const un = value(await addForum(service, { ...plain, name: 'De Forenede Nationer', acronym: 'FN' }, someone));
    const board = { ...plain, name: 'Foreningen Nord', acronym: 'FN', parent: un };
    const north = value(await addForum(service, board, someone));
    expect(codes(await addForum(service, { ...plain, name: 'de forenede nationer' }, someone))).toEqual([
      'forum-twice',
    ]);
    const since = (await forumOf(service, un))?.since ?? 0;
    const wanted = { ...plain, name: 'De Forenede Nationer', parent: north };
    expect(codes(await changeForum(service, un, { wanted, since }, someone))).toEqual(['cycle']);
    expect(codes(await removeForum(service, un, since, someone))).toEqual(['has-parts']);
    const bare = { ...plain, name: 'UNICEF', seats: [{ as: 'medlem' }], presidencies: [{ from: '2027', to: '2026' }] };
    expect(codes(await addForum(service, bare, someone))).toEqual(['no-seat-holder', 'ends-before-start']);
  });

  test('that papers offer can be dismissed for good, and offered again; both are said to nobody who may not', async () => {
    const { service } = example;
    await adoptedExample(service, paper);
    const offered = async () =>
      (await offersOf(service, () => true)).flatMap(({ partnerships }) => partnerships.map(({ key }) => key));
    const [chile = '', nordic = ''] = await offered();
    const offer = { kind: 'partnership', key: chile };
    expect([chile, nordic]).toEqual(['CL strategic partnership', 'Nordic countries regional cooperation']);
    expect(codes(await dismissOffer(service, offer, nobody()))).toEqual(['not-allowed']);
    value(await dismissOffer(service, offer, someone));
    expect(codes(await dismissOffer(service, offer, someone))).toEqual(['not-offered']);
    expect(codes(await dismissOffer(service, { kind: 'organisation', key: 'x' }, someone))).toEqual(['not-offered']);
    expect(codes(await takeOver(service, { partnerships: new Set([chile]) }, someone))).toEqual(['nothing-offered']);
    expect(await offered()).toEqual([nordic]);
    expect(await dismissedOffers(service)).toEqual([{ ...offer, name: 'CL' }]);
    expect(codes(await offerAgain(service, offer, nobody()))).toEqual(['not-allowed']);
    value(await offerAgain(service, offer, someone));
    expect(codes(await offerAgain(service, offer, someone))).toEqual(['not-offered']);
    expect(await offered()).toEqual([chile, nordic]);
    value(await takeOver(service, { partnerships: new Set([nordic]) }, someone));
    const north = (await worldOf(service)).partnerships.find(({ region }) => region === 'Norden');
    expect(north).toMatchObject({ regime: 'regional cooperation', phase: 'active' });
    expect(await offered()).toEqual([chile]);
  });

  test('come with the times that papers name: chairs we hold, seats we run for, deadlines as milestones of the plan', async () => {
    const { service } = example;
    const [offers] = await offersOf(service, () => true);
    const keys = (those: readonly { readonly key: string }[] = []) => new Set(those.map(({ key }) => key));
    const { presidencies, candidatures, milestones } = offers ?? {};
    expect([presidencies, candidatures, milestones].map((those) => those?.length)).toEqual([1, 1, 1]);
    const wanted = {
      ...{ presidencies: keys(presidencies), candidatures: keys(candidatures), milestones: keys(milestones) },
    };
    const taken = value(await takeOver(service, wanted, someone));
    expect(taken).toMatchObject({ forums: 2, presidencies: 1, candidatures: 1, milestones: 1 });
    const { forums } = await worldOf(service);
    const chairs = forums.flatMap(({ name, presidencies: those }) => those.map(({ from }) => `${name} ${from}`));
    expect(chairs).toEqual(['Nordisk Råd 2028']);
    const [found] = await listStrategies(service.store);
    const plan = found && (await findPlan(service.store, found.id));
    expect(plan?.elements.flatMap(({ milestones: those = [] }) => those)).toMatchObject([{ due: '2029-06-01' }]);
    const again = (await offersOf(service, () => true))[0];
    expect([again?.presidencies, again?.candidatures, again?.milestones]).toEqual([[], [], []]);
    expect(await verifyRecord(service)).toMatchObject({ ok: true });
  });

  test('are told of to nobody outside', async () => {
    const { service } = example;
    const { entries } = await historyOf(service, {}, nobody([{ role: 'public', strategy: null }]));
    expect(entries.map(({ kind }) => kind).filter((kind) => /partnership|forum/.test(kind))).toEqual([]);
  });
});

const shared = new URL('../../../../shared/seeds/', import.meta.url);
const present = existsSync(shared);

describe.skipIf(!present)(present ? 'Real papers' : 'Real papers (skipped: no ../shared beside the repository)', () => {
  test('offer their partner countries with what binds them and their forums, which one press takes over; the record proves itself', async () => {
    const { folder, remove } = await freshFolder();
    const service = await openService({ data: folder });
    try {
      const strategies = new Map<string, string>();
      for (const name of ['sundhed-2025-2028.txt', 'udenrigspolitik-2022.txt']) {
        const { paper } = value(await addPaper(service, { name, bytes: readFileSync(new URL(name, shared)) }));
        await waitForReading(service, paper);
        strategies.set(name, value(await adoptReading(service, paper, someone)).strategy);
      }
      const health = strategies.get('sundhed-2025-2028.txt');
      const offers = await offersOf(service, (strategy) => strategy === health);
      const [only] = offers;
      const countries = only?.partnerships.filter(({ country }) => country !== undefined) ?? [];
      const kinds = Map.groupBy(countries, ({ regime }) => regime);
      expect([...kinds].map(([regime, those]) => [regime, those.map(({ country }) => country).toSorted()])).toEqual([
        ['authority cooperation', ['CA', 'DE', 'FR', 'GB', 'JP', 'KR', 'NO', 'US']],
        ['strategic sector cooperation', ['BR', 'CN', 'IN', 'MX', 'TZ', 'UA', 'VN']],
      ]);
      const regions = (only?.partnerships ?? []).flatMap(({ region, regime }) =>
        region ? [`${region}: ${regime}`] : [],
      );
      expect(regions.toSorted()).toEqual([
        'Afrika: authority cooperation',
        'Afrika: strategic sector cooperation',
        'Norden og Baltikum: regional cooperation',
        'Norden: regional cooperation',
      ]);
      expect(countries.filter(({ phase }) => phase === 'planned').map(({ country }) => country)).toEqual(['TZ']);
      const roles = (only?.forums ?? [])
        .filter(({ role }) => role !== undefined)
        .map(({ name, acronym }) => acronym ?? name);
      const wholes = ['EU', 'WHO', 'FN', 'OECD', 'NATO', 'Europarådet', 'Nordisk Ministerråd'];
      expect(roles).toEqual(expect.arrayContaining([...wholes, 'EPSCO', 'DG Sante', 'HERA', 'NEA', 'IAEA']));
      const seen = await offersOf(service, (strategy) => strategy !== health);
      const abroad = seen[0]?.forums.filter(({ role }) => role !== undefined) ?? [];
      const there = ['EU', 'NATO', 'OSCE', 'ASEAN', 'FN’s Sikkerhedsråd', 'FN’s Fredsopbygningskommission'];
      expect(abroad.map(({ name, acronym }) => acronym ?? name)).toEqual(expect.arrayContaining(there));
      for (const { role, saying } of [...(only?.forums ?? []), ...abroad]) {
        expect(saying === undefined).toBe(role === undefined);
        expect(role ?? '').not.toMatch(/^(?:og|også|derfor|det|dette|disse|samtidig|her)\s/iu);
      }
      const figures = [...offers, ...seen].flatMap((one) => one.figures);
      expect(figures.filter(({ title }) => /Initiativer$/.test(title))).toEqual([]);

      expect(value(await takeAll(service))).toMatchObject({
        ...{ partnerships: 25, funds: 2, presidencies: 2, candidatures: 1 },
      });
      expect(await offersOf(service, () => true)).toEqual([]);
      expect(codes(await takeAll(service))).toEqual(['nothing-offered']);
      const india = await countryOf(service, 'IN', someone);
      expect(india.partnerships.map(({ regime }) => regime).toSorted()).toEqual([
        'strategic partnership',
        'strategic sector cooperation',
      ]);
      expect(new Set(india.promises.map(({ strategy }) => strategy)).size).toBe(2);
      const ukraine = await countryOf(service, 'UA', someone);
      // What names it only in its text has the sentence that does; background near a promise is none.
      expect(ukraine.promises.filter(({ says }) => says !== undefined && !/[Uu]krain/.test(says))).toEqual([]);
      const nato = (await worldOf(service)).forums.find(({ acronym }) => acronym === 'NATO');
      expect(nato?.sayings?.length).toBe(2);
      expect((nato ? await forumPromises(service, nato, someone) : []).length).toBeGreaterThan(1);
      expect(await verifyRecord(service)).toMatchObject({ ok: true });
    } finally {
      await service.close();
      await remove();
    }
  });
});
