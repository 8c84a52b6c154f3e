import type { CalendarEvent } from './calendar-event.ts';

/** Somebody as a mail names them. Whoever writes a mail can write any name and address into it. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** A mail as its file says it. */
export interface ReadMail {
  readonly subject: string;
  readonly from?: Mailbox;
  /** Everybody it was sent to. */
  readonly to: readonly Mailbox[];
  /** The day it was sent. */
  readonly day?: string;
  readonly text: string;
  /** The text was longer. */
  readonly cut: boolean;
  /** Files that were with it. */
  readonly attachments: number;
  /** What it invites to; of a series the next time. */
  readonly event?: CalendarEvent;
}
