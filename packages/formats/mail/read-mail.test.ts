import { expect, test } from 'vitest';
import { readMail } from './read-mail.ts';

const window = { from: '2026-01-01', to: '2028-12-31' };
const bytes = (...lines: readonly string[]) => new TextEncoder().encode(lines.join('\r\n'));
const head = [
  ...[
    'From: =?UTF-8?B?QW1hIE1lbnNhaA==?= <ama@moh.gov.example>',
    'To: "Lund, Bo" <bo@havn.example>, havn@havn.example',
  ],
  ...[
    'Cc: Team: kofi@moh.gov.example;',
    'Subject: =?iso-8859-1?Q?M=F8de_om_havne?=',
    'Date: Mon, 3 May 2027 23:30:00 +0000',
  ],
  'MIME-Version: 1.0',
];
const html = [
  'Content-Type: text/html; charset=utf-8',
  '',
  '<style>p{}</style><p>Kære Bo</p><ul><li>fyr &amp; lys</ul>',
];
const read = async (...lines: readonly string[]) => {
  const result = await readMail(bytes(...lines), window);
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join(' '));
  return result.value;
};

test('a mail says who wrote to whom, on which Danish day, and about what', async () => {
  const mail = await read(...head, 'Content-Type: text/plain', '', 'Tak for mødet.', '', '', '', 'Ama');
  expect(mail).toEqual({
    ...{ subject: 'Møde om havne', from: { name: 'Ama Mensah', address: 'ama@moh.gov.example' }, day: '2027-05-04' },
    to: [
      { name: 'Lund, Bo', address: 'bo@havn.example' },
      { name: '', address: 'havn@havn.example' },
      { name: '', address: 'kofi@moh.gov.example' },
    ],
    ...{ text: 'Tak for mødet.\n\nAma', cut: false, attachments: 0 },
  });
});

test('one that has HTML alone is read as text, and one that is too long is cut', async () => {
  expect((await read(...head, ...html)).text).toBe('Kære Bo\n\n- fyr & lys');
  const long = await read(...head, '', 'x'.repeat(30_000));
  expect([long.text.length, long.cut]).toEqual([20_000, true]);
});

const event = (...lines: readonly string[]) => [
  ...['BEGIN:VCALENDAR', 'METHOD:REQUEST', 'BEGIN:VEVENT', 'UID:havn', 'SUMMARY:Havnemøde', 'LOCATION:Accra'],
  ...['ORGANIZER:mailto:ama@moh.gov.example', ...lines, 'END:VEVENT', 'END:VCALENDAR'],
];
const withParts = (...parts: readonly (readonly string[])[]) => [
  ...[...head, 'Content-Type: multipart/mixed; boundary=skel', ''],
  ...parts.flatMap((part) => ['--skel', ...part]),
  '--skel--',
];
const calendar = ['Content-Type: text/calendar; charset=utf-8; method=REQUEST', ''];
const file = ['Content-Type: application/pdf', 'Content-Disposition: attachment; filename=a.pdf', '', 'x'];

test('an invitation gives days and place, of a series the next time; files are counted and no more', async () => {
  const once = await read(...withParts(['', 'Hej'], [...calendar, ...event('DTSTART:20270610T090000Z')], file));
  expect(once).toMatchObject({
    ...{ text: 'Hej', attachments: 1 },
    event: { title: 'Havnemøde', from: '2027-06-10', place: 'Accra', origin: { uid: 'havn' } },
  });
  const weekly = event('DTSTART:20270405T090000Z', 'RRULE:FREQ=WEEKLY;COUNT=9');
  expect((await read(...withParts([...calendar, ...weekly]))).event?.from).toBe('2027-05-10');
  expect((await read(...withParts([...calendar, 'nonsense']))).event).toBeUndefined();
});

test('of a mail that was forwarded as a file, what was forwarded counts', async () => {
  const outer = ['From: bo@havn.example', 'Subject: VS', 'MIME-Version: 1.0'];
  const forwarded = ['Content-Type: message/rfc822', '', ...head, '', 'Det egentlige'];
  const mail = await read(
    ...outer,
    'Content-Type: multipart/mixed; boundary=ydre',
    '',
    '--ydre',
    ...forwarded,
    '--ydre--',
  );
  expect([mail.subject, mail.from?.name, mail.text]).toEqual(['Møde om havne', 'Ama Mensah', 'Det egentlige']);
});

test.each([
  ['outlook-mail', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
  ['not-a-mail', new Uint8Array()],
  ['not-a-mail', bytes('Kære alle', 'mødet er flyttet')],
  ['not-a-mail', new Uint8Array(2_000).map((_, i) => i % 251)],
  ['mail-broken', bytes('From: a@b.example', `X: ${'y'.repeat(3 * 1024 * 1024)}`)],
])('%s where a file cannot be taken', async (code, given) => {
  const result = await readMail(given, window);
  expect(result.ok ? [] : result.issues.map((issue) => issue.code)).toEqual([code]);
});
