import { expect, test } from 'vitest';
import type { Register } from '../register/register.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { engagementFromMail } from './engagement-from-mail.ts';
import type { ReadMail } from './read-mail.ts';

const organisation = { units: [] as [], kind: 'agency' } as const;
const person = { language: 'da' } as const;
const register: Register = {
  organisations: [
    { ...organisation, id: 'havn', name: 'Havnestyrelsen' },
    { ...organisation, id: 'fyr', name: 'Fyr A/S', kind: 'company' },
    { ...organisation, id: 'accra', name: 'Ministeriet i Accra', country: 'GH' },
  ],
  people: [
    { ...person, id: 'bo', name: 'Bo Lund', mail: 'bo@havn.example', organisation: 'havn' },
    { ...person, id: 'ea', name: 'Ea Holm', mail: 'ea@havn.example', organisation: 'havn' },
    { ...person, id: 'ib', name: 'Ib Fyr', mail: 'ib@fyr.example', organisation: 'fyr' },
    { ...person, id: 'kofi', name: 'Kofi', mail: 'kofi@moh.example', organisation: 'accra' },
    { ...person, id: 'per', name: 'Per', mail: 'per@post.example' },
  ],
};
const mail: ReadMail = {
  ...{
    subject: 'SV: Re: VS: Møde om havne',
    from: { name: 'Ama Mensah', address: 'ama@moh.example' },
    day: '2027-05-03',
  },
  to: [
    { name: 'Lund, Bo', address: 'BO@havn.example' },
    { name: '', address: 'ny@havn.example' },
    { name: 'Ib', address: 'ib@fyr.example' },
    { name: 'Kofi', address: 'kofi@moh.example' },
    { name: 'Nogen', address: 'nogen@post.example' },
    { name: '', address: 'uden.navn@andre.example' },
  ],
  ...{ text: 'Tak for mødet.', cut: false, attachments: 0 },
};
const event: CalendarEvent = {
  ...{ title: 'Havnemøde', from: '2027-06-10', to: '2027-06-11', place: 'Accra', cancelled: false },
  ...{ people: ['Ea Holm', 'Akosua', 'ib@fyr.example'], origin: { uid: 'havn', sequence: 0 } },
};

test('who is of the register is ours or goes with us, all others were met', () => {
  expect(engagementFromMail(mail, register, '2027-05-10')).toEqual({
    ...{ title: 'Møde om havne', state: 'held', from: '2027-05-03', to: '2027-05-03', result: 'Tak for mødet.' },
    ...{ unsaid: false, mail: { from: 'Ama Mensah <ama@moh.example>' } },
    met: ['Ama Mensah', 'Kofi', 'Nogen', 'uden.navn@andre.example'],
    ours: [{ name: 'Havnestyrelsen', organisation: 'havn' }],
    partners: [{ name: 'Fyr A/S', organisation: 'fyr' }],
  });
});

test('an invitation gives days, place and guests, and says what it is', () => {
  const offered = engagementFromMail({ ...mail, subject: 'Invitation: ', to: [], event }, register, '2027-05-10');
  expect(offered).toMatchObject({
    ...{ title: 'Havnemøde', state: 'planned', from: '2027-06-10', to: '2027-06-11', place: 'Accra' },
    ...{ met: ['Ama Mensah', 'Akosua'], ours: [{ name: 'Havnestyrelsen' }], partners: [{ name: 'Fyr A/S' }] },
    ...{ origin: { uid: 'havn' }, result: '', unsaid: true },
  });
  expect(offered.mail).toBeUndefined();
  const after = engagementFromMail({ ...mail, event }, register, '2027-06-11');
  expect([after.state, after.result, after.unsaid]).toEqual(['held', 'Tak for mødet.', false]);
  const off = { ...event, cancelled: true };
  expect(engagementFromMail({ ...mail, event: off }, register, '2027-05-10').state).toBe('cancelled');
});

test('a mail that says nothing gives a form of today', () => {
  const bare = { subject: '', to: [], text: '', cut: false, attachments: 0 };
  expect(engagementFromMail(bare, register, '2027-05-10')).toEqual({
    ...{ title: '', state: 'held', from: '2027-05-10', to: '2027-05-10', met: [], ours: [], partners: [], result: '' },
    ...{ unsaid: false, mail: {} },
  });
});
