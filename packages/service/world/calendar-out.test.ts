import { type Actor, localActor, nobody, type Role } from '@lofte/domain/rights';
import { readCalendar } from '@lofte/formats/calendar/read-calendar';
import { onEachDatabase } from '@lofte/store/test-databases';
import { findThing } from '@lofte/store/thing-table';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson } from '../add-person.ts';
import { changePerson } from '../change-person.ts';
import { type Example, exampleService, someone, value } from '../example-service.ts';
import { grantRole } from '../grant-role.ts';
import { revokeRole } from '../revoke-role.ts';
import { rightsOf } from '../rights-of.ts';
import { closeFeed, feedOut, feedToken, makeFeed, openFeed } from './calendar-feed.ts';
import { calendarOf } from './calendar-of.ts';
import { type CalendarSaid, calendarOut, engagementOut, sessionOut } from './calendar-out.ts';
import { addCandidature } from './keep-candidature.ts';
import { addDossier } from './keep-dossier.ts';
import { addEngagement } from './keep-engagement.ts';
import { addForum } from './keep-forum.ts';
import { addSession } from './keep-session.ts';
import { previewCalendar } from './take-calendar.ts';

const now = new Date('2027-05-15T10:00:00Z');
const as = (role: Role): Actor => ({ ...nobody([{ role, strategy: null }]), id: `one-${role}` });
const said: CalendarSaid = { language: 'da', name: 'Løfte', link: ({ id }) => `https://loefte.example/${id}` };
const plain = { narrowed: {}, origin: 'https://loefte.example' };
const may = { from: '2027-05-01', to: '2027-05-31' };
const read = (text: string) =>
  value(readCalendar(new TextEncoder().encode(text), { from: '2026-01-01', to: '2029-01-01' }));

onEachDatabase('The calendar that leaves', (fresh) => {
  let example: Example;
  let person: string;
  let session: string;
  let own: string;
  let invited: string;
  beforeAll(async () => {
    example = await exampleService({ fresh, now: () => now });
    const { service } = example;
    const presidencies = [{ from: '2027-01', to: '2027-06' }];
    const forum = value(
      await addForum(service, { name: 'Havnerådet', acronym: 'HR', seats: [], presidencies, places: [] }, someone),
    );
    const times = { from: '09:30', to: '11:00', zone: 'Africa/Accra' };
    const sitting = { forum, title: '12. samling', state: 'planned', from: '2027-05-03', times, items: [] } as const;
    session = value(await addSession(service, { ...sitting, items: [], country: 'GH', place: 'Accra' }, someone));
    const lists = { met: [], ours: [], partners: [], themes: [], about: [], next: [] };
    const visit = { ...lists, kind: 'visit', state: 'planned', from: '2027-05-30', to: '2027-06-02' } as const;
    value(await addEngagement(service, { ...visit, title: 'For alle', visible: 'inside' }, someone));
    own = value(await addEngagement(service, { ...visit, title: 'For os', visible: 'own' }, someone));
    const off = { ...visit, state: 'cancelled', title: 'Blev ikke til noget' } as const;
    value(await addEngagement(service, { ...off, visible: 'inside' }, someone));
    const origin = {
      ...{ uid: 'ugen', occurrence: '2027-05-24T08:00:00Z', sequence: 3, organiser: 'hanne@havn.example' },
      ...{ text: 'Mød op i tide.', link: 'https://havn.example/kald' },
    };
    const call = { ...visit, from: '2027-05-24', to: '2027-05-24', title: 'Ugens kald', origin } as const;
    const both = [
      value(await addEngagement(service, { ...call, visible: 'inside' }, someone)),
      value(await addEngagement(service, { ...call, title: 'Ugens kald igen', visible: 'inside' }, someone)),
    ];
    // Of two that came from one event the first by id is that event.
    invited = both.toSorted()[0] ?? '';
    for (const day of ['2027-05-12', '2027-06', '2028'])
      value(
        await addDossier(
          service,
          { kind: 'act', stage: 'council', title: `Lov ${day}`, next: { step: 'svar', day }, about: [], home: [] },
          someone,
        ),
      );
    const seat = { seat: 'Pladsen', voters: 3, majority: 'half', election: '2027-05-20' } as const;
    value(await addCandidature(service, { ...seat, rivals: [], about: [] }, someone));
    person = value(await addPerson(service, localActor, { name: 'Bo Lund', mail: 'bo@example.dk', language: 'da' }));
    value(await grantRole(service, localActor, { person, role: 'secretariat', strategy: null }));
  });
  afterAll(() => example.end());

  test('a month goes out as the page shows it, and our own reader finds the same', async () => {
    const entries = await calendarOf(example.service, may, someone);
    const { events, left } = read(await calendarOut(example.service, may, someone, said));
    expect(left).toEqual([]);
    const facts = ({ title, from, to, times, state }: (typeof entries)[number]) => [title, from, to, times, state];
    const told = events.map(({ title, from, to, times, cancelled }) => {
      const bare = title.replace(/^(Frist|Valg|Vores formandskab): /, '');
      return [bare, from, to, times, cancelled ? 'cancelled' : undefined];
    });
    const byTitle = (a: readonly unknown[], b: readonly unknown[]) => (String(a) < String(b) ? -1 : 1);
    expect(told.toSorted(byTitle)).toEqual(entries.map(facts).toSorted(byTitle));
    expect(told).toHaveLength(9);
  });

  test('what came from an event goes out as that one, and is known when it comes back', async () => {
    const text = (await engagementOut(example.service, invited, someone, said)) ?? '';
    const file = read(text);
    expect(file.events.map(({ origin }) => origin)).toEqual([
      expect.objectContaining({ uid: 'ugen', occurrence: '2027-05-24T08:00:00Z', sequence: 3, text: 'Mød op i tide.' }),
    ]);
    expect(text).not.toMatch(/ORGANIZER|ATTENDEE/);
    const { compared } = await previewCalendar(example.service, file, someone);
    expect(compared.map(({ how }) => how)).toContain('same');
    // Two that came from one event are two events all the same.
    const month = read(await calendarOut(example.service, may, someone, said)).events;
    expect(month.filter(({ origin }) => origin.uid === 'ugen')).toHaveLength(1);
  });

  test('a session goes out with its place and the clock there; what is not there or not seen does not', async () => {
    const { events } = read((await sessionOut(example.service, session, as('reader'), said)) ?? '');
    expect(events).toMatchObject([
      { title: '12. samling', place: 'Accra, Ghana', times: { from: '09:30', to: '11:00', zone: 'Africa/Accra' } },
    ]);
    expect(await sessionOut(example.service, 'none', someone, said)).toBeUndefined();
    expect(await engagementOut(example.service, own, as('reader'), said)).toBeUndefined();
    expect(await engagementOut(example.service, own, someone, said)).toContain('For os');
  });

  const codes = async (token: string | undefined) => {
    const opened = await openFeed(example.service, token ?? '', plain);
    return opened.ok ? 'open' : opened.issues.map(({ code }) => code).join(' ');
  };
  const fed = async (token: string | undefined, narrowed = {}) => {
    const feed = value(await openFeed(example.service, token ?? '', { ...plain, narrowed }));
    return { ...feed, ...read(await feedOut(example.service, feed, said)) };
  };

  test('an address gives what its person sees, without what is for its own, as long as it works', async () => {
    const { service } = example;
    expect(await feedToken(service, person)).toBeUndefined();
    await makeFeed(service, person);
    const first = await feedToken(service, person);
    const { events, wanted, tag } = await fed(first);
    expect([wanted.from, wanted.to]).toEqual(['2027-02-01', '2028-11-30']);
    expect(events.map(({ title, cancelled, origin }) => [title, cancelled, origin.uid.replace(/-.*@/, '@')])).toEqual([
      ['Vores formandskab: HR', false, 'presidency@lofte'],
      ['12. samling', false, 'session@lofte'],
      ['Frist: Lov 2027-05-12: svar', false, 'deadline@lofte'],
      ['Valg: Pladsen', false, 'election@lofte'],
      ['Ugens kald', false, 'engagement@lofte'],
      ['Ugens kald igen', false, 'engagement@lofte'],
      ['Blev ikke til noget', true, 'engagement@lofte'],
      ['For alle', false, 'engagement@lofte'],
      ['Frist: Lov 2027-06: svar (juni 2027)', false, 'deadline@lofte'],
      ['Frist: Lov 2028: svar (2028)', false, 'deadline@lofte'],
    ]);
    expect((await fed(first, { kind: 'election' })).events.map(({ title }) => title)).toEqual(['Valg: Pladsen']);
    expect((await fed(first)).tag).toBe(tag);
    expect((await fed(first, { country: 'GH' })).tag).not.toBe(tag);
    await makeFeed(service, person);
    const second = await feedToken(service, person);
    expect([await codes(first), await codes(second)]).toEqual(['feed-over', 'open']);
    await closeFeed(service, person);
    expect([await codes(second), await feedToken(service, person)]).toEqual(['feed-over', undefined]);
    // One that was closed does not open with the next.
    await makeFeed(service, person);
    expect([await codes(first), await codes(second)]).toEqual(['feed-over', 'feed-over']);
  });

  test('an address is nobody’s who made it up, and over for whoever lost the right or left', async () => {
    const { service } = example;
    const token = (await feedToken(service, person)) ?? '';
    const [id, nth, signature] = token.split('.');
    for (const forged of ['', 'x', `${id}.9.${signature}`, `other.${nth}.${signature}`, `${token}x`])
      expect([forged, await codes(forged)]).toEqual([forged, 'bad-link']);
    const { tag } = await fed(token);
    const rights = (await rightsOf(service)).people.find((one) => one.person.id === person)?.grants ?? [];
    for (const { id: grant } of rights) value(await revokeRole(service, localActor, grant));
    expect(await codes(token)).toBe('feed-over');
    value(await grantRole(service, localActor, { person, role: 'reader', strategy: null }));
    expect((await fed(token)).tag).not.toBe(tag);
    const fields = { name: 'Bo Lund', mail: 'bo@example.dk', language: 'da', left: '2027-05-15' } as const;
    const seen = (await findThing(service.store, 'person', { strategy: '', id: person }))?.since ?? 0;
    value(await changePerson(service, localActor, { id: person, seen, fields }));
    expect(await codes(token)).toBe('feed-over');
  });
});
