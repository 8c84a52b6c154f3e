import type { Invitation } from '@lofte/domain/steering/invitation';
import {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator';

export interface Organiser {
  readonly name: string;
  readonly address: string;
}

const product = { company: 'Lofte', product: 'Lofte' };

/** An invitation, a change or a cancellation as iCalendar (RFC 5545), for calendars to take over (RFC 5546). */
export function invitationCalendar(invitation: Invitation, organiser: Organiser): string {
  const { method, guests } = invitation;
  const calendar = new ICalCalendar({ prodId: product, method: ICalCalendarMethod[method] });
  const event = eventIn(calendar, invitation);
  event.status(method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED);
  event.organizer({ name: organiser.name, email: organiser.address });
  for (const { name, mail, as } of guests) {
    event.createAttendee({
      ...{ name, email: mail, role: roles[as], rsvp: method === 'REQUEST' },
      status: ICalAttendeeStatus.NEEDSACTION,
    });
  }
  return calendar.toString();
}

/** The same meeting as a file to put into a calendar by hand: nobody is asked to answer. */
export function meetingFile(invitation: Omit<Invitation, 'guests'>): string {
  const calendar = new ICalCalendar({ prodId: product });
  const event = eventIn(calendar, invitation);
  if (invitation.method === 'CANCEL') event.status(ICalEventStatus.CANCELLED);
  return calendar.toString();
}

function eventIn(
  calendar: ICalCalendar,
  { uid, sequence, stamp, start, end, title, place, text, link }: Omit<Invitation, 'guests'>,
) {
  return calendar.createEvent({
    ...{ id: uid, sequence, stamp: new Date(stamp), start: new Date(start), end: new Date(end) },
    ...{ summary: title, description: text, url: link },
    ...(place === undefined ? {} : { location: place }),
  });
}

const roles: Readonly<Record<Invitation['guests'][number]['as'], ICalAttendeeRole>> = {
  chair: ICalAttendeeRole.CHAIR,
  member: ICalAttendeeRole.REQ,
  deputy: ICalAttendeeRole.OPT,
  secretary: ICalAttendeeRole.REQ,
};
