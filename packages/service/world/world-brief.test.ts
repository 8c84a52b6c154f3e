import { dayOf } from '@lofte/domain/day';
import { nobody } from '@lofte/domain/rights';
import { onEachDatabase } from '@lofte/store/test-databases';
import { findEngagements } from '@lofte/store/world-table';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Example, exampleService, someone, value } from '../example-service.ts';
import { addCandidature, addPledge } from './keep-candidature.ts';
import { addDossier } from './keep-dossier.ts';
import { addEngagement } from './keep-engagement.ts';
import { addFigure } from './keep-figure.ts';
import { addForum } from './keep-forum.ts';
import { addSession, writeLine } from './keep-session.ts';
import { mapOf } from './map-of.ts';
import { sessionOf } from './sessions-of.ts';
import { type BriefSubject, worldBriefOf } from './world-brief-of.ts';

onEachDatabase('A brief and the map', (fresh) => {
  let example: Example;
  beforeAll(async () => {
    example = await exampleService({ fresh });
  });
  afterAll(() => example.end());

  test('tell of what their reader may see', async () => {
    const { service } = example;
    const lists = { met: [], ours: [], partners: [], themes: [], next: [], about: [] };
    const [from, year] = ['2026-01-05', '2026-06-01'];
    const held = { ...lists, kind: 'visit', state: 'held', from, country: 'GH' } as const;
    value(await addEngagement(service, { ...held, title: 'Ours', visible: 'own' }, someone));
    value(await addEngagement(service, { ...held, title: 'Theirs', visible: 'inside' }, someone));
    const counts = async (actor: typeof someone) => (await mapOf(service, year, actor)).map((one) => one.engagements);
    expect([await counts(someone), await counts(nobody())]).toEqual([[2], [1]]);
    expect((await mapOf(service, '2027-06-01', someone)).length).toBe(0);
    const bare = { title: 'Havretten', kind: 'convention', stage: 'signed', home: [] } as const;
    const dossier = value(await addDossier(service, { ...bare, home: [], about: [] }, someone));
    expect((await worldBriefOf(service, { dossier }, someone))?.done).toEqual([]);
    expect(await findEngagements(service.store, { about: [{ strategy: 's', element: 'e' }] })).toEqual([]);
    expect(await worldBriefOf(service, { dossier: 'none' }, someone)).toBeUndefined();
    const brief = await worldBriefOf(service, { country: 'GH' }, nobody());
    const values = [{ value: 7, period: '2020' }];
    const figure = { unit: 'havne', values, about: [], places: [] };
    value(await addFigure(service, { ...figure, title: 'Ghanas havne' }, someone));
    value(await addFigure(service, { ...figure, title: 'Ghanaske havne' }, someone));
    const forum = value(
      await addForum(service, { name: 'Havnerådet', seats: [], presidencies: [], places: [] }, someone),
    );
    const items = ['Fyr', 'Moler'].map((title, i) => ({ title, about: [], dossiers: i === 0 ? [dossier] : [] }));
    const soon = dayOf(new Date(service.now().getTime() + 30 * 86_400_000));
    const meets = value(
      await addSession(service, { forum, title: '12.', state: 'planned', from: soon, items }, someone),
    );
    for (const { id } of (await sessionOf(service, meets, someone))?.thing.items ?? []) {
      value(await writeLine(service, { session: meets, item: id, text: id, since: 0 }, someone));
    }
    const told = async (subject: BriefSubject, actor: typeof someone) => {
      const { lines = [], keyFigures = [] } = (await worldBriefOf(service, subject, actor)) ?? {};
      return [lines.map(({ item }) => item.title), keyFigures.map(({ title }) => title)];
    };
    expect(await told({ dossier }, someone)).toEqual([['Fyr'], []]);
    expect(await told({ forum }, someone)).toEqual([['Fyr', 'Moler'], []]);
    expect(await told({ forum }, nobody())).toEqual([[], []]);
    expect(await told({ country: 'GH' }, nobody())).toEqual([[], ['Ghanas havne']]);
    expect([brief?.confidential, brief?.done.some(({ title }) => title === 'Ours')]).toEqual([false, false]);
  });

  test('a promise given in return for a vote outlives the vote, for those who may read it', async () => {
    const { service } = example;
    const bare = { voters: 9, majority: 'half' as const, rivals: [], about: [] };
    const held = { election: '2019-06', result: { elected: true, day: '2019-06-07' } };
    const heard = { country: 'GH', word: 'firm', day: '2019-01-09' } as const;
    for (const [seat, result, exchange] of [
      ['Havnerådet', held, 'Deres plads i Rom'],
      ['Fyrrådet', held, undefined],
      ['Molerådet', {}, undefined],
    ] as const) {
      const candidature = value(await addCandidature(service, { ...bare, ...result, seat }, someone));
      value(await addPledge(service, { ...heard, candidature, ...(exchange ? { exchange } : {}) }, someone));
    }
    const told = async (country: string, actor: typeof someone) =>
      (await worldBriefOf(service, { country }, actor))?.seats.map((one) => [
        one.candidature.seat,
        one.pledge?.exchange ?? one.pledge?.word,
      ]);
    expect(await told('GH', someone)).toEqual([
      ['Molerådet', 'firm'],
      ['Havnerådet', 'Deres plads i Rom'],
    ]);
    expect(await told('CL', someone)).toEqual([['Molerådet', undefined]]);
    expect(await told('GH', nobody())).toEqual([['Molerådet', undefined]]);
  });
});
