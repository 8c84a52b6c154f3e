import { type Actor, nobody, type Role } from '@lofte/domain/rights';
import { onEachDatabase } from '@lofte/store/test-databases';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Example, exampleService, someone, value } from '../example-service.ts';
import { listEngagements } from './engagements-of.ts';
import { addForum } from './keep-forum.ts';
import { readCalendarFile } from './read-calendar-file.ts';
import { listSessions } from './sessions-of.ts';
import { type Becoming, previewCalendar, takeCalendar } from './take-calendar.ts';

const as = (role: Role): Actor => ({ ...nobody([{ role, strategy: null }]), id: `one-${role}` });
const becoming: Becoming = { as: 'engagement', kind: 'meeting', visible: 'inside' };
const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const calendar = (...lines: readonly string[]) =>
  new TextEncoder().encode(['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n'));
const weekly = (...more: readonly string[]) =>
  event('UID:ugen', 'SUMMARY:Ugemøde', 'ORGANIZER:mailto:hanne@havn.example', 'RRULE:FREQ=WEEKLY;COUNT=3', ...more);

onEachDatabase('A calendar file', (fresh) => {
  let example: Example;
  beforeAll(async () => {
    example = await exampleService({ fresh });
  });
  afterAll(() => example.end());

  async function shown(bytes: Uint8Array, actor: Actor = someone) {
    const { service } = example;
    const file = value(await readCalendarFile(service, 'havn.ics', bytes));
    const preview = await previewCalendar(service, file, actor);
    const chosen = new Set(preview.compared.keys());
    const take = (more: Partial<Becoming> = {}) =>
      takeCalendar(service, { file, seen: preview.seen, chosen, becoming: { ...becoming, ...more } }, actor);
    return { hows: preview.compared.map(({ how, why }) => why ?? how), take };
  }
  const codes = (done: { readonly ok: boolean; readonly issues?: readonly { readonly code: string }[] }) =>
    done.issues?.map(({ code }) => code) ?? [];
  const start = 'DTSTART;TZID=Europe/Brussels:20261207T100000';

  test('becomes engagements with one press, and the same file again changes nothing', async () => {
    const file = await shown(calendar(...weekly(start)));
    expect(file.hows).toEqual(['new', 'new', 'new']);
    expect(value(await file.take({ country: 'BE' }))).toEqual({ count: 3, first: '2026-12-07' });
    expect(codes(await file.take())).toEqual(['calendar-changed']);
    const { engagements } = await listEngagements(example.service, { country: 'BE', limit: 10 }, someone);
    expect(engagements.map(({ from, times }) => [from, times?.from, times?.zone])).toEqual([
      ['2026-12-07', '10:00', 'Europe/Brussels'],
      ['2026-12-14', '10:00', 'Europe/Brussels'],
      ['2026-12-21', '10:00', 'Europe/Brussels'],
    ]);
    const again = await shown(calendar(...weekly(start)));
    expect(again.hows).toEqual(['same', 'same', 'same']);
    expect(codes(await again.take())).toEqual(['nothing-chosen']);
  });

  test('engagements of one day stand by the clock, what takes the whole day first; from the newest the other way round', async () => {
    const at = (uid: string, when: string) => event(`UID:${uid}`, `SUMMARY:${uid}`, when);
    const day = ['20270203T150000', '20270203T080000', '20270203T110000'].map((one, i) =>
      at(`d${i}`, `DTSTART;TZID=Europe/Copenhagen:${one}`),
    );
    const file = await shown(calendar(...day.flat(), ...at('hele', 'DTSTART;VALUE=DATE:20270203')));
    value(await file.take({ country: 'NO' }));
    const page = async (newestFirst: boolean, offset: number) => {
      const wanted = { country: 'NO', newestFirst, limit: 2, offset };
      return (await listEngagements(example.service, wanted, someone)).engagements.map(({ title }) => title);
    };
    expect([...(await page(false, 0)), ...(await page(false, 2))]).toEqual(['hele', 'd1', 'd2', 'd0']);
    expect([...(await page(true, 0)), ...(await page(true, 2))]).toEqual(['d0', 'd2', 'd1', 'hele']);
  });

  test('one that is moved, one that is taken out and one that is cancelled are known again', async () => {
    const moved = event(
      ...['UID:ugen', 'SUMMARY:Ugemøde', 'SEQUENCE:1', 'RECURRENCE-ID:20261207T090000Z'],
      ...['DTSTART:20261208T090000Z', 'ORGANIZER:mailto:hanne@havn.example'],
    );
    const out = 'EXDATE;TZID=Europe/Brussels:20261214T100000';
    const file = await shown(calendar(...weekly(start, 'SEQUENCE:1', out), ...moved));
    expect(file.hows.toSorted()).toEqual(['cancelled', 'changed', 'same']);
    expect(value(await file.take())).toMatchObject({ count: 2 });
    const { engagements } = await listEngagements(example.service, { country: 'BE', limit: 10 }, someone);
    expect(engagements.map(({ from, state }) => `${from} ${state}`)).toEqual([
      '2026-12-08 planned',
      '2026-12-14 cancelled',
      '2026-12-21 planned',
    ]);
    const cancel = ['METHOD:CANCEL', ...event('UID:ugen', 'SUMMARY:Ugemøde', 'SEQUENCE:2', start)];
    expect((await shown(calendar(...cancel))).hows.toSorted()).toEqual(['cancelled', 'cancelled', 'same']);
  });

  test('whoever else claims to invite changes nothing, and neither does an older file', async () => {
    const other = ['UID:ugen', 'SUMMARY:Et andet sted', 'RECURRENCE-ID:20261221T090000Z', 'SEQUENCE:9', start];
    const claimed = await shown(calendar(...event(...other, 'ORGANIZER:mailto:minister@elsewhere.example')));
    expect(claimed.hows).toEqual(['other-organiser']);
    expect(codes(await claimed.take())).toEqual(['nothing-chosen']);
    const older = ['UID:ugen', 'SUMMARY:Gammelt', 'RECURRENCE-ID:20261207T090000Z', 'SEQUENCE:0', start];
    expect((await shown(calendar(...event(...older)))).hows).toEqual(['older']);
    const never = event('UID:aldrig', 'SUMMARY:Aldrig', 'STATUS:CANCELLED', start);
    expect((await shown(calendar(...never))).hows).toEqual(['never-had']);
  });

  test('becomes sessions of a body, for those who keep the registers', async () => {
    const { service } = example;
    const day = event('UID:samling', 'SUMMARY:12. samling', 'DTSTART;VALUE=DATE:20270503', 'DTEND;VALUE=DATE:20270506');
    const file = await shown(calendar(...day));
    expect(codes(await file.take({ as: 'session' }))).toEqual(['no-forum']);
    const wanted = { name: 'Havnerådet', seats: [], presidencies: [], places: [] };
    const forum = value(await addForum(service, wanted, someone));
    expect(value(await file.take({ as: 'session', forum }))).toEqual({ count: 1, first: '2027-05-03' });
    expect(await listSessions(service, { forum })).toMatchObject([{ from: '2027-05-03', to: '2027-05-05' }]);
    const theirs = await shown(calendar(...day), as('contributor'));
    expect(theirs.hows).toEqual(['same']);
    const new2 = event('UID:n2', 'SUMMARY:13. samling', 'DTSTART;VALUE=DATE:20270603');
    const mine = await shown(calendar(...new2), as('contributor'));
    expect(codes(await mine.take({ as: 'session', forum }))).toEqual(['not-allowed']);
    expect(codes(await mine.take({ country: 'XX' }))).toEqual(['bad-country']);
    expect((await listEngagements(service, { from: '2027-06-01', limit: 9 }, someone)).engagements).toEqual([]);
  });
});
