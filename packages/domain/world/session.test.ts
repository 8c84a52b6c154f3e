import { expect, test } from 'vitest';
import { settleSession, type WantedSession } from './settle-session.ts';
import { momentIn, shownIn } from './zone-time.ts';

const bare: WantedSession = { forum: 'f', title: 'Havnerådet', state: 'planned', from: '2027-03-28', items: [] };
const codes = (wanted: Partial<WantedSession>) => {
  const settled = settleSession('s', { ...bare, ...wanted }, () => 'new');
  return settled.ok ? [] : settled.issues.map(({ code }) => code);
};

test('a session ends on the day it begins where nothing else is said, and has no times where no clock is given', () => {
  const settled = settleSession('s', { ...bare, times: { from: '', zone: 'Europe/Brussels' } }, () => 'new');
  expect(settled).toMatchObject({ ok: true, value: { from: '2027-03-28', to: '2027-03-28' } });
  expect(settled.ok && settled.value.times).toBeUndefined();
});

test.each([
  ['no-title', { title: ' ' }],
  ['no-forum', { forum: '' }],
  ['bad-day', { from: '2027-02-30' }],
  ['ends-before-start', { to: '2027-03-01' }],
  ['too-long-session', { to: '2029-01-01' }],
  ['bad-clock', { times: { from: '25:00', zone: 'Europe/Brussels' } }],
  ['bad-zone', { times: { from: '09:00', zone: 'Romance Standard Time' } }],
  ['ends-before-start', { times: { from: '09:00', to: '08:00', zone: 'UTC' } }],
  ['no-item-title', { items: [{ title: '', about: [], dossiers: ['d'] }] }],
])('%s where a session cannot stand so', (code, wanted) => {
  expect(codes(wanted)).toEqual([code]);
});

test.each([
  ['2027-03-27', '09:00', 'Europe/Brussels', '2027-03-27T08:00:00.000Z'],
  ['2027-07-01', '09:00', 'Europe/Brussels', '2027-07-01T07:00:00.000Z'],
  // Skipped when summer begins: as many minutes after the change.
  ['2027-03-28', '02:30', 'Europe/Brussels', '2027-03-28T01:30:00.000Z'],
  // There twice when summer ends: the first.
  ['2027-10-31', '02:30', 'Europe/Brussels', '2027-10-31T00:30:00.000Z'],
  ['2027-01-01', '00:15', 'Pacific/Kiritimati', '2026-12-31T10:15:00.000Z'],
  ['2027-01-01', '23:45', 'America/New_York', '2027-01-02T04:45:00.000Z'],
])('%s %s in %s is one moment', (day, clock, zone, moment) => {
  expect(momentIn(day, clock, zone).toISOString()).toBe(moment);
});

test('what clocks show at a moment leads back to it', () => {
  for (const zone of ['UTC', 'Asia/Kolkata', 'America/St_Johns', 'Europe/Copenhagen']) {
    const moment = new Date('2027-06-01T12:15:00Z');
    const { day, clock } = shownIn(moment, zone);
    expect(momentIn(day, clock, zone)).toEqual(moment);
  }
});
