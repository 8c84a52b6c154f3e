import { looksLikeMail } from '@lofte/domain/mail-address';
import { invitationCalendar } from '@lofte/formats/meeting-invitation';
import type { QueuedMail } from '@lofte/store/mail-table';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Delivery } from './mail-way.ts';

/** Whom mails come from. */
export interface MailSender {
  readonly name: string;
  readonly address: string;
}

export interface Message {
  readonly envelope: { readonly from: string; readonly to: readonly string[] };
  readonly bytes: Buffer;
}

/** A mail as it goes over the line; undefined where its receiver's address is none. The same mail always has the same Message-ID. */
export async function messageOf(
  { id, receiver, subject, plain, html, calendar, made }: QueuedMail,
  from: MailSender,
): Promise<Message | undefined> {
  if (!looksLikeMail(receiver)) return undefined;
  const domain = from.address.split('@').at(-1) ?? 'localhost';
  const node = new MailComposer({
    ...{ from: { ...from }, to: { name: '', address: receiver }, subject: oneLine(subject), text: plain, html },
    messageId: `<${id}@${domain}>`,
    date: made,
    // As an alternative of the words for programs that keep a calendar, and as a file for the others.
    ...(calendar ? { icalEvent: calendarPart(calendar, from) } : {}),
    headers: {
      // RFC 3834: whoever is away needs not say so to a machine. Exchange asks for its own word.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
    // Nothing is ever fetched for a mail.
    ...{ disableFileAccess: true, disableUrlAccess: true },
  }).compile();
  return { envelope: { from: from.address, to: [receiver] }, bytes: await node.build() };
}

function calendarPart(calendar: NonNullable<QueuedMail['calendar']>, from: MailSender) {
  return { method: calendar.method, filename: 'invite.ics', content: invitationCalendar(calendar, from) };
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}

export function noAddress({ receiver }: Pick<QueuedMail, 'receiver'>): Delivery {
  return { what: 'refused', said: `"${receiver.replace(/\p{Cc}/gu, ' ')}" is no mail address` };
}
