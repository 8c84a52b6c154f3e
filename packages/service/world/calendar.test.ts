import { type Actor, nobody, type Role } from '@lofte/domain/rights';
import { onEachDatabase } from '@lofte/store/test-databases';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Example, exampleService, someone, value } from '../example-service.ts';
import { type CalendarWanted, calendarOf } from './calendar-of.ts';
import { addCandidature } from './keep-candidature.ts';
import { addDossier } from './keep-dossier.ts';
import { addEngagement } from './keep-engagement.ts';
import { addForum } from './keep-forum.ts';
import { addSession } from './keep-session.ts';

const as = (role: Role): Actor => ({ ...nobody([{ role, strategy: null }]), id: `one-${role}` });
const may: CalendarWanted = { from: '2027-05-01', to: '2027-05-31' };

onEachDatabase('The calendar', (fresh) => {
  let example: Example;
  let forum: string;
  beforeAll(async () => {
    example = await exampleService({ fresh });
    const { service } = example;
    const presidencies = [{ from: '2027-01', to: '2027-06' }];
    forum = value(
      await addForum(service, { name: 'Havnerådet', acronym: 'HR', seats: [], presidencies, places: [] }, someone),
    );
    const session = { forum, title: '12. samling', state: 'planned', from: '2027-04-29', to: '2027-05-02' } as const;
    value(await addSession(service, { ...session, items: [] }, someone));
    const lists = { met: [], ours: [], partners: [], themes: [], about: [], next: [] };
    const visit = { ...lists, kind: 'visit', state: 'planned', from: '2027-05-31', country: 'GH' } as const;
    value(await addEngagement(service, { ...visit, title: 'For alle', visible: 'inside' }, someone));
    value(await addEngagement(service, { ...visit, title: 'For os', visible: 'own' }, someone));
    value(await addEngagement(service, { ...visit, title: 'I juni', from: '2027-06-01', visible: 'inside' }, someone));
    const file = { kind: 'act', stage: 'council', about: [], home: [] } as const;
    const due = async (title: string, day: string) =>
      value(await addDossier(service, { ...file, about: [], home: [], title, next: { step: 'svar', day } }, someone));
    await due('Dag', '2027-05-12');
    await due('Måned', '2027-05');
    await due('År', '2027');
    await due('Senere', '2027-06');
    const seat = { seat: 'Pladsen', voters: 3, majority: 'half', election: '2027-05-20' } as const;
    value(await addCandidature(service, { ...seat, rivals: [], about: [] }, someone));
  });
  afterAll(() => example.end());

  const titles = async (wanted: CalendarWanted, actor: Actor) =>
    (await calendarOf(example.service, wanted, actor)).map(({ title }) => title);

  test('a month holds what lies in it, wholly or in part, by day', async () => {
    expect(await titles(may, someone)).toEqual([
      ...['HR', 'År: svar', '12. samling', 'Måned: svar', 'Dag: svar', 'Pladsen', 'For alle', 'For os'],
    ]);
    expect(await titles({ from: '2027-05-03', to: '2027-05-11', kind: 'session' }, someone)).toEqual([]);
  });

  test('it is narrowed by kind, country and forum', async () => {
    expect(await titles({ ...may, kind: 'election' }, someone)).toEqual(['Pladsen']);
    expect(await titles({ ...may, country: 'GH' }, someone)).toEqual(['For alle', 'For os']);
    expect(await titles({ ...may, forum }, someone)).toEqual(['HR', '12. samling']);
  });

  test('what is for its own people is not there for others', async () => {
    expect(await titles({ ...may, kind: 'engagement' }, as('reader'))).toEqual(['For alle']);
  });
});
