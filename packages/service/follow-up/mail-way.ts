import type { QueuedMail } from '@lofte/store/mail-table';

/** What became of a mail, with what was said of it. */
export interface Delivery {
  /**
   * - `taken`: it is on its way.
   * - `refused`: this receiver cannot be reached so, now or later.
   * - `later`: not now, but this mail may go later.
   * - `away`: the mail server is not there or takes nothing from us; that is nothing of this mail's.
   * - `unknown`: all of it was handed over and no answer came back.
   */
  readonly what: 'taken' | 'refused' | 'later' | 'away' | 'unknown';
  readonly said: string;
}

/** Hands mails over, one after the other. */
export interface Line {
  deliver(mail: QueuedMail): Promise<Delivery>;
  /** Hangs up politely; the next mail opens it again. */
  close(): void;
  /** Breaks off what is under way. */
  destroy(): void;
}

/** Where mails go. */
export interface Way {
  /** In the words of a person: `mail.example.dk`, a folder. */
  readonly place: string;
  /** Lines that are open at once at most. */
  readonly lines: number;
  /** Handing the same mail over twice is the same as once. */
  readonly repeatable: boolean;
  line(): Line;
}
