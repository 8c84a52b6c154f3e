import { dayOf } from '@lofte/domain/day';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { CalendarEvent } from '@lofte/domain/world/calendar-event';
import { longestNote } from '@lofte/domain/world/partnership';
import type { Mailbox, ReadMail } from '@lofte/domain/world/read-mail';
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import type { Window } from '../calendar/event-facts.ts';
import { readCalendar } from '../calendar/read-calendar.ts';
import { textOfHtml } from './text-of-html.ts';

/** Mails in mails that are followed: what was forwarded as a file is what counts. */
const deepest = 3;
const mostPeople = 200;

/**
 * A mail as a program keeps it (RFC 5322, `.eml`), with what it invites to.
 *
 * Issues: `outlook-mail` (Outlook's own `.msg`), `not-a-mail`, `mail-broken`
 */
export async function readMail(bytes: Uint8Array, window: Window): Promise<Result<ReadMail>> {
  // Compound File Binary Format ([MS-CFB] 2.2), which Outlook's own files are.
  if ([0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte)) return bad(outlookMail);
  const email = await parsed(bytes);
  if (!email) return bad(mailBroken);
  if (!email.from && email.subject === undefined && email.date === undefined) return bad(notMail);
  return good(told(email, window));
}

async function parsed(bytes: Uint8Array, depth = 0): Promise<Email | undefined> {
  const options = { forceRfc822Attachments: true, maxNestingDepth: 50 };
  const email = await PostalMime.parse(bytes, options).catch(() => undefined);
  const inside = email?.attachments.filter(({ mimeType }) => mimeType === 'message/rfc822') ?? [];
  const [forwarded] = inside;
  if (!forwarded || inside.length > 1 || depth === deepest) return email;
  return (await parsed(bytesOf(forwarded), depth + 1)) ?? email;
}

function told(
  { subject = '', from, to = [], cc = [], date, text, html, attachments }: Email,
  window: Window,
): ReadMail {
  const calendars = attachments.filter(isCalendar);
  const sent = date === undefined ? Number.NaN : Date.parse(date);
  const day = Number.isNaN(sent) ? undefined : dayOf(new Date(sent));
  const event = calendars.map((one) => eventIn(one, window, day)).find((one) => one !== undefined);
  const words = tidied(text?.trim() ? text : textOfHtml(html ?? ''));
  const [sender] = from ? boxes([from]) : [];
  return {
    ...{ subject: oneLine(subject), ...(sender ? { from: sender } : {}), to: boxes([...to, ...cc]) },
    ...(day === undefined ? {} : { day }),
    ...{ text: words.slice(0, longestNote), cut: words.length > longestNote },
    // Pictures that the text shows are no files to anybody.
    attachments: attachments.filter((one) => !one.related && !isCalendar(one)).length,
    ...(event ? { event } : {}),
  };
}

function isCalendar({ mimeType, filename }: Attachment): boolean {
  return mimeType === 'text/calendar' || mimeType === 'application/ics' || /\.ics$/i.test(filename ?? '');
}

/** The one that is invited to; of a series the next time after the mail. */
function eventIn(part: Attachment, window: Window, day = ''): CalendarEvent | undefined {
  const read = readCalendar(bytesOf(part), window);
  if (!read.ok) return undefined;
  const { events } = read.value;
  return events.find(({ to }) => to >= day) ?? events.at(-1);
}

function boxes(all: readonly Address[]): readonly Mailbox[] {
  const flat = all.flatMap((one) => (one.group ? one.group : [one]));
  return flat.slice(0, mostPeople).flatMap(({ name, address = '' }) => {
    const box = {
      name: oneLine(name)
        .replace(/^'(.*)'$/, '$1')
        .slice(0, 300),
      address: oneLine(address).slice(0, 320),
    };
    return box.name === '' && box.address === '' ? [] : [{ ...box, name: box.name === box.address ? '' : box.name }];
  });
}

function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}

/** Lines without what is only there to be seen, and no more than one empty line after another. */
function tidied(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\u200b|\ufeff/gu, '')
    .replace(/[ \t\u00a0]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const outlookMail: Issue = {
  code: 'outlook-mail',
  message: 'This is a mail in a format of Outlook’s own (.msg). Save it as .eml and choose that file.',
};
const notMail: Issue = {
  code: 'not-a-mail',
  message: 'This is no mail: it says neither who sent it, nor when, nor about what.',
};
const mailBroken: Issue = { code: 'mail-broken', message: 'This mail cannot be read.' };
