import { dayOf } from '@lofte/domain/day';
import type { Group } from '@lofte/domain/steering/group';
import { type Invitation, meetingUid } from '@lofte/domain/steering/invitation';
import type { Meeting } from '@lofte/domain/steering/meeting';
import type { Person } from '@lofte/domain/things';
import { calendarText, meetingMail } from '@lofte/formats/meeting-mail';
import { lastCalendars, type Mail, queueMails, type ToldCalendar } from '@lofte/store/mail-table';
import type { Db } from '@lofte/store/store';
import { findThing, readThings } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';

/** Somebody who is invited to the meetings of a group. */
export interface Guest {
  readonly person: Person;
  readonly as: Invitation['guests'][number]['as'];
}

/** Members, deputies and secretaries of a group, each once, those without a mail address too. */
export function guestsOf({ members }: Pick<Group, 'members'>, people: ReadonlyMap<string, Person>): readonly Guest[] {
  const all = [
    ...members.map(({ person, role }) => ({ id: person, as: role })),
    ...members.flatMap(({ deputy }) => (deputy === undefined ? [] : [{ id: deputy, as: 'deputy' } as const])),
  ];
  const seen = new Set<string>();
  return all.flatMap((one) => {
    const person = people.get(one.id);
    if (!person || seen.has(one.id)) return [];
    seen.add(one.id);
    return [{ person, as: one.as }];
  });
}

type Queueing = Pick<Service, 'newId' | 'now' | 'mailBell'>;

export interface Inviting {
  readonly what: 'called' | 'changed' | 'cancelled';
  /** Where links begin. */
  readonly origin: string;
  /** Who has heard of it as it stands. */
  readonly besides?: ReadonlySet<string>;
}

/**
 * A mail to everybody who is invited, with what their calendar is to do, in the transaction that changes the meeting. Whoever was
 * invited before and no longer is hears that it is off for them.
 */
export async function queueInvitations(db: Db, service: Queueing, meeting: Meeting, inviting: Inviting): Promise<void> {
  const group = (await findThing(db, 'group', { strategy: '', id: meeting.group }))?.data;
  if (!group) return;
  const people = new Map((await readThings(db, 'person', { strategy: '' })).map(({ id, data }) => [id, data]));
  const today = dayOf(service.now());
  const guests = guestsOf(group, people).filter(
    ({ person: { mail, left } }) => mail !== undefined && (left === undefined || left > today),
  );
  const told = await lastCalendars(db, `meeting ${meeting.id} `);
  const last = new Map(told.map((one) => [one.person, one]));
  const about = { service, meeting, group, guests, inviting, last };
  const invited = new Set(guests.map(({ person }) => person.id));
  const former = told.flatMap(({ person, method }) => {
    const found = people.get(person);
    return found && method === 'REQUEST' && !invited.has(person) ? [found] : [];
  });
  const mails = [
    ...guests.filter(({ person }) => !inviting.besides?.has(person.id)).map(({ person }) => mailTo(person, about)),
    ...former.map((person) => mailTo(person, { ...about, inviting: { ...inviting, what: 'cancelled' } })),
  ].flat();
  if ((await queueMails(db, mails, service.now().toISOString())) > 0) service.mailBell.ring();
}

/**
 * The members of a group changed: whoever came is invited to its meetings that are called and still to come, and whoever left hears
 * that these are off for them. Nobody else is written to.
 */
export async function queueNewcomers(db: Db, service: Queueing, group: string, origin: string): Promise<void> {
  const now = service.now().toISOString();
  const called = (await readThings(db, 'meeting', { strategy: '' }))
    .map(({ data }) => data)
    .filter((one) => one.group === group && one.state === 'called' && one.end > now);
  for (const meeting of called) {
    const told = await lastCalendars(db, `meeting ${meeting.id} `);
    const invited = new Set(told.filter(({ method }) => method === 'REQUEST').map(({ person }) => person));
    await queueInvitations(db, service, meeting, { what: 'called', origin, besides: invited });
  }
}

interface About {
  readonly service: Queueing;
  readonly meeting: Meeting;
  readonly group: Group;
  readonly guests: readonly Guest[];
  readonly inviting: Inviting;
  /** What each calendar was told last. */
  readonly last: ReadonlyMap<string, ToldCalendar>;
}

function mailTo(person: Person, { service, meeting, group, guests, inviting, last }: About): readonly Mail[] {
  if (!person.mail) return [];
  const { what, origin } = inviting;
  const { language } = person;
  const link = meetingLink(origin, meeting.id);
  const calendar: Invitation = {
    ...calendarOf(meeting, { language, link, stamp: service.now() }),
    method: what === 'cancelled' ? 'CANCEL' : 'REQUEST',
    guests: guests.map((one) => ({ name: one.person.name, mail: one.person.mail ?? '', as: one.as })),
  };
  const { title, start, end, place, items, id, sequence } = meeting;
  // Whoever was told the contrary meanwhile (taken out of the group, and put back) is told again.
  const before = last.get(person.id);
  const again = before && before.method !== calendar.method ? [before.id] : [];
  const key = ['meeting', id, sequence, calendar.method, person.id, ...again].join(' ');
  const say = { language, name: person.name, what, group: group.name, title, start, end, place, link };
  return [
    {
      ...meetingMail({ ...say, items: items.map((item) => item.title) }),
      ...{ id: service.newId(), key, person: person.id },
      ...{ round: '', request: '', receiver: person.mail, calendar },
    },
  ];
}

/** What a calendar is told of a meeting, without its guests. */
export function calendarOf(
  { id, state, sequence, start, end, title, place, items }: Meeting,
  { language, link, stamp }: { readonly language: 'da' | 'en'; readonly link: string; readonly stamp: Date },
): Omit<Invitation, 'guests'> {
  return {
    ...{ method: state === 'cancelled' ? 'CANCEL' : 'REQUEST', uid: meetingUid(id), sequence, start, end, title, link },
    ...(place === undefined ? {} : { place }),
    ...{ stamp: stamp.toISOString(), text: calendarText({ language, link, items: items.map((item) => item.title) }) },
  };
}

/** Where a meeting is seen. */
export function meetingLink(origin: string, meeting: string): string {
  return `${origin}/meetings/${meeting}`;
}
