import type { CalendarEvent } from '@lofte/domain/world/calendar-event';
import { expect, test } from 'vitest';
import { apple, google, outlook } from './examples.ts';
import { readCalendar } from './read-calendar.ts';
import { calendarFile } from './write-calendar.ts';

const window = { from: '2026-01-01', to: '2028-12-31' };
const read = (bytes: Uint8Array) => {
  const result = readCalendar(bytes, window);
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join(' '));
  return result.value;
};
const text = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\r\n'));
const calendar = (...lines: readonly string[]) =>
  text(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//y', ...lines, 'END:VCALENDAR']);
const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', 'UID:u', 'SUMMARY:Havn', ...lines, 'END:VEVENT'];
const short = ({ title, from, to, times, cancelled, origin }: CalendarEvent) =>
  [
    `${from}${to === from ? '' : `/${to}`}`,
    ...(times ? [`${times.from}–${times.to ?? ''} ${times.zone}`] : []),
    title,
    ...(cancelled ? ['cancelled'] : []),
    ...(origin.occurrence ? [`(${origin.occurrence})`] : []),
  ].join(' ');

test('a calendar as Outlook writes it', () => {
  const { events, left, series } = read(outlook);
  expect(left).toEqual([]);
  expect(series).toEqual(['040000008200E00074C5B7101A82E008']);
  expect(events.map(short)).toEqual([
    '2027-03-15 09:30–11:00 Europe/Paris Arbejdsgruppen om havne (2027-03-15T08:30:00Z)',
    '2027-03-24 14:00–16:00 Europe/Paris Arbejdsgruppen om havne (flyttet) (2027-03-22T08:30:00Z)',
    '2027-04-05 09:30–11:00 Europe/Paris Arbejdsgruppen om havne (2027-04-05T07:30:00Z)',
    '2027-05-10/2027-05-12 Havnemesse cancelled',
  ]);
  expect(events[0]).toMatchObject({
    place: 'Bruxelles; Justus Lipsius',
    origin: {
      ...{ sequence: 2, organiser: 'hanne@havn.example' },
      text: 'Arbejdsgruppen om havne, hver uge.\n\nMed lanterner og et kort over alle fyr.',
    },
  });
});

test('a calendar as Google writes it', () => {
  const { events, left } = read(google);
  expect(left).toEqual([]);
  expect(events.map(short)).toEqual([
    '2027-03-01 09:00–10:00 America/New_York Havnerådets kontaktgruppe (2027-03-01T14:00:00Z)',
    '2027-04-01 09:00–10:00 America/New_York Havnerådets kontaktgruppe cancelled (2027-04-01T13:00:00Z)',
    '2027-05-01 09:00–10:00 America/New_York Havnerådets kontaktgruppe (2027-05-01T13:00:00Z)',
    '2027-06-02 10:00–11:30 Europe/Copenhagen Møde om fyr, lanterner; og både',
  ]);
  expect(events[3]).toMatchObject({ people: ['Ama Mensah'], place: 'Accra' });
});

test('a calendar as Apple writes it', () => {
  const { events, left } = read(apple);
  expect(left).toEqual([]);
  expect(events.map(short)).toEqual([
    '2027-09-01/2027-09-02 Kontordage (2027-09-01)',
    '2027-09-07/2027-09-08 22:30–01:30 Asia/Kolkata Besøg i Delhi',
    '2027-11-01/2027-11-02 Kontordage (2027-11-01)',
    '2027-12-24 12:00–13:00 Europe/Copenhagen Julefrokost',
  ]);
  expect(events[1]?.origin.link).toBe('https://example.org/delhi');
});

test.each([
  ['Outlook', outlook],
  ['Google', google],
  ['Apple', apple],
])('what came from %s goes out and comes back the same', (_, bytes) => {
  const { events } = read(bytes);
  const written = calendarFile(
    events.map(({ origin: { text: words, ...origin }, ...one }) => ({ ...one, ...origin, text: words })),
    { name: 'Løfte', stamp: new Date('2027-01-01T00:00:00Z') },
  );
  const told = (all: readonly CalendarEvent[]) =>
    all.map(({ people: _people, origin: { organiser: _organiser, ...origin }, ...one }) => ({ ...one, origin }));
  expect(told(read(new TextEncoder().encode(written)).events)).toEqual(told(events));
});

test.each([
  ['not-a-calendar', text(['Kære alle', 'mødet er flyttet'])],
  ['calendar-cut-off', text(['BEGIN:VCALENDAR', ...event('DTSTART:20270101T100000Z')])],
  ['no-events', calendar()],
  ['calendar-answer', calendar('METHOD:REPLY', ...event('DTSTART:20270101T100000Z'))],
  ['too-many-events', calendar('BEGIN:VEVENT\r\nEND:VEVENT\r\n'.repeat(100_000))],
  ['too-many-events', calendar(...event('DTSTART:20260101T100000Z', 'RRULE:FREQ=DAILY'))],
])('%s where a file cannot be taken', (code, bytes) => {
  const result = readCalendar(bytes, window);
  expect(result.ok ? [] : result.issues.map((issue) => issue.code)).toEqual([code]);
});

test.each([
  ['broken', ['DTSTART:20270101T100000Z', 'this is no line of a calendar']],
  ['no-start', ['DTEND:20270101T100000Z']],
  ['unknown-zone', ['DTSTART;TZID=Havnens tid:20270101T100000']],
  ['too-often', ['DTSTART:20270101T100000Z', 'RRULE:FREQ=MINUTELY']],
  ['outside', ['DTSTART:10270101T100000Z']],
  ['too-long', ['DTSTART;VALUE=DATE:20270101', 'DTEND;VALUE=DATE:20290101']],
  ['from-then-on', ['DTSTART:20270101T100000Z', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20270101T090000Z']],
])('%s: one event is left out, and the one beside it is taken', (why, lines) => {
  const other = ['BEGIN:VEVENT', 'UID:v', 'SUMMARY:Fyr', 'DTSTART;VALUE=DATE:20270501', 'END:VEVENT'];
  const { events, left } = read(calendar(...event(...lines), ...other));
  expect(events.map(({ title }) => title)).toEqual(['Fyr']);
  expect(left).toMatchObject([{ why, line: 4 }]);
});

test('a thousand years of a series end with the window, and that is said', () => {
  const { events, left } = read(calendar(...event('DTSTART;VALUE=DATE:20270601', 'RRULE:FREQ=YEARLY;UNTIL=30270601')));
  expect(events.map(({ from }) => from)).toEqual(['2027-06-01', '2028-06-01']);
  expect(left).toMatchObject([{ why: 'later-ones', given: '2029-01-01' }]);
});

test('a zone that the file defines otherwise than its name says counts as the file defines it', () => {
  const zone = ['BEGIN:VTIMEZONE', 'TZID:Europe/Paris', 'BEGIN:STANDARD', 'DTSTART:19700101T000000'];
  const offsets = ['TZOFFSETFROM:+0500', 'TZOFFSETTO:+0500', 'END:STANDARD', 'END:VTIMEZONE'];
  const { events } = read(calendar(...zone, ...offsets, ...event('DTSTART;TZID=Europe/Paris:20270601T100000')));
  expect(events.map(({ times }) => times)).toEqual([{ from: '07:00', zone: 'Europe/Copenhagen' }]);
});
