import { onEachDatabase } from '@lofte/store/test-databases';
import { findThing } from '@lofte/store/thing-table';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addPerson } from '../add-person.ts';
import { type Example, exampleService, someone, value } from '../example-service.ts';
import { sendMails } from '../follow-up/send-mails.ts';
import { smtpWay } from '../follow-up/smtp-way.ts';
import { type Arrived, headerOf, type MailServer, mailServer, partOf } from '../follow-up/test-mail-server.ts';
import { type ExampleSteering, exampleSteering, wantedGroup, wantedMeeting } from './example-steering.ts';
import { changeGroup } from './make-group.ts';
import { callMeeting, cancelMeeting, changeMeeting, planMeeting, planMeetings } from './plan-meeting.ts';

onEachDatabase('Invitations', (fresh) => {
  const origin = 'https://strategi.example.dk';
  let example: Example;
  let there: ExampleSteering;
  let server: MailServer;
  let sending: ReturnType<typeof sendMails>;
  let now: Date;

  beforeEach(async () => {
    now = new Date('2026-12-01T09:00:00.000Z');
    example = await exampleService({ fresh, now: () => now });
    there = await exampleSteering(example);
    server = await mailServer();
    const from = { name: 'Sekretariatet; Lys', address: 'strategi@example.dk' };
    sending = sendMails(example.service, smtpWay(server.url, from), { poll: 50, away: [50], stop: 5_000 });
  });
  afterEach(async () => {
    await sending.stop();
    await server.stop();
    await example.end();
  });

  const calendarOf = (mail: Arrived) => partOf(mail, 'text/calendar').replace(/\r\n[ \t]/g, '');
  /** What a calendar holds after it took all mails in the order of their SEQUENCE, by UID (RFC 5546, 2.1.5). */
  const calendar = (mails: readonly Arrived[]) => {
    const held = new Map<string, Readonly<Record<string, string>>>();
    const said = mails.map((mail) => fields(calendarOf(mail)));
    for (const one of said.toSorted((a, b) => Number(a.SEQUENCE) - Number(b.SEQUENCE))) {
      const uid = one.UID ?? '';
      if (one.METHOD === 'CANCEL') held.delete(uid);
      else held.set(uid, one);
    }
    return held;
  };
  const fields = (text: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      text.split('\r\n').flatMap((line) => {
        const [, name, value] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
        return name ? [[name, value ?? '']] : [];
      }),
    );
  const arrived = (count: number) => vi.waitFor(() => expect(server.arrived).toHaveLength(count), { timeout: 20_000 });
  const to = (name: string) => server.arrived.filter((mail) => mail.to === `${name}@styre.example.dk`);
  const since = async (id: string) => (await findThing(example.service.store, 'meeting', { strategy: '', id }))?.since;
  const items = [{ kind: 'free' as const, title: 'Året, der gik; og året, der kommer' }];

  test('put a meeting into calendars, move it there and take it out again', async () => {
    const { service } = example;
    const meeting = value(await planMeeting(service, there.group, { ...wantedMeeting, items }, someone));
    value(await callMeeting(service, meeting, someone, origin));
    await arrived(4);
    const [asta] = to('asta');
    if (!asta) throw new Error('Asta got nothing');
    expect(headerOf(asta, 'Subject')).toBe('Indkaldelse: Første møde, mandag den 1. marts 2027 kl. 10.00');
    const text = calendarOf(asta);
    expect(text).toContain('DTSTART:20270301T090000Z');
    expect(text).toContain('ORGANIZER;CN="Sekretariatet; Lys":mailto:strategi@example.dk');
    expect(text.match(/ATTENDEE;/g)).toHaveLength(4);
    expect(text).toContain('Året\\, der gik\\; og året\\, der kommer');
    expect(text).toContain(`${origin}/meetings/${meeting}`);
    expect(asta.raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/i);
    expect(
      partOf(asta, 'text/calendar')
        .split('\r\n')
        .every((line) => Buffer.byteLength(line) <= 75),
    ).toBe(true);
    expect([...calendar(to('asta')).values()]).toMatchObject([{ SEQUENCE: '0', LOCATION: 'Lokale 4' }]);

    const moved = { ...wantedMeeting, items, start: '2027-03-02T12:00:00.000Z', end: '2027-03-02T13:00:00.000Z' };
    value(
      await changeMeeting(service, meeting, { wanted: moved, since: (await since(meeting)) ?? 0, origin }, someone),
    );
    await arrived(8);
    expect([...calendar(to('asta')).values()]).toMatchObject([{ SEQUENCE: '1', DTSTART: '20270302T120000Z' }]);
    // What stands on the agenda is no reason to write to everybody.
    const more = { ...moved, items: [...items, { kind: 'free' as const, title: 'Eventuelt' }] };
    value(await changeMeeting(service, meeting, { wanted: more, since: (await since(meeting)) ?? 0, origin }, someone));

    value(await cancelMeeting(service, meeting, someone, origin));
    await arrived(12);
    expect(calendar(to('asta')).size).toBe(0);
    expect(partOf(to('asta').at(-1) as Arrived, 'text/plain')).toContain('er aflyst');
    expect(to('asta').map((mail) => fields(calendarOf(mail)).UID)).toEqual(Array(3).fill(`meeting-${meeting}@lofte`));
  });

  test('reach who left the group as a cancellation, and nobody where the meeting was only planned', async () => {
    const { service } = example;
    const [first, second] = value(await planMeetings(service, there.group, [wantedMeeting, wantedMeeting], someone));
    value(await cancelMeeting(service, second ?? '', someone, origin));
    value(await callMeeting(service, first ?? '', someone, origin));
    await arrived(4);
    const [asta, bent] = there.members;
    const group = await findThing(service.store, 'group', { strategy: '', id: there.group });
    const wanted = { ...wantedGroup([asta, bent]), criteria: group?.data.criteria ?? [] };
    value(await changeGroup(service, there.group, { wanted, since: group?.since ?? 0 }, someone));
    const moved = { ...wantedMeeting, place: 'Lokale 5' };
    value(
      await changeMeeting(
        service,
        first ?? '',
        { wanted: moved, since: (await since(first ?? '')) ?? 0, origin },
        someone,
      ),
    );
    await arrived(8);
    expect([...calendar(to('bent')).values()]).toMatchObject([{ LOCATION: 'Lokale 5' }]);
    expect([calendar(to('carla')).size, calendar(to('dorte')).size]).toEqual([0, 0]);
  });

  test('reach who came into the group since, and take the meeting out for who left, without a change of the meeting', async () => {
    const { service } = example;
    const meeting = value(await planMeeting(service, there.group, wantedMeeting, someone));
    value(await callMeeting(service, meeting, someone, origin));
    await arrived(4);
    const [asta, bent] = there.members;
    const mail = 'emil@styre.example.dk';
    const emil = value(await addPerson(service, someone, { name: 'Emil', mail, language: 'da' }));
    const group = await findThing(service.store, 'group', { strategy: '', id: there.group });
    const members = [asta, bent, { ...bent, id: emil }];
    const wanted = { ...wantedGroup(members, there.deputy), criteria: group?.data.criteria ?? [] };
    value(await changeGroup(service, there.group, { wanted, since: group?.since ?? 0, origin }, someone));
    await arrived(6);
    expect([calendar(to('emil')).size, calendar(to('carla')).size]).toEqual([1, 0]);
    expect([to('asta').length, to('bent').length, to('dorte').length]).toEqual([1, 1, 1]);
  });

  test('reach who was taken out of the group and put back, as often as that happens', async () => {
    const { service } = example;
    const [asta, bent] = there.members;
    const meeting = value(await planMeeting(service, there.group, wantedMeeting, someone));
    value(await callMeeting(service, meeting, someone, origin));
    await arrived(4);
    for (const [i, members] of [[asta, bent], there.members, [asta, bent], there.members].entries()) {
      now = new Date(now.getTime() + 60_000);
      const group = await findThing(service.store, 'group', { strategy: '', id: there.group });
      const wanted = { ...wantedGroup(members, there.deputy), criteria: group?.data.criteria ?? [] };
      value(await changeGroup(service, there.group, { wanted, since: group?.since ?? 0, origin }, someone));
      await arrived(5 + i);
      expect([i, calendar(to('carla')).size]).toEqual([i, i % 2]);
    }
  });
});
