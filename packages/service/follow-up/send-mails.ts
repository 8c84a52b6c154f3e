import { countDue, endMail, markUnsure, putOff, type QueuedMail, takeBack, takeMails } from '@lofte/store/mail-table';
import type { Service } from '../service.ts';
import type { Delivery, Line, Way } from './mail-way.ts';

export interface SendingTimes {
  /** Milliseconds after which the queue is looked at, where nobody rang. */
  readonly poll: number;
  /** Milliseconds to leave the mail server alone when it is away, one after the other; the last is kept. */
  readonly away: readonly number[];
  /** Milliseconds that mails under way have when it is to stop. */
  readonly stop: number;
}

export const usualTimes: SendingTimes = { poll: 15_000, away: [5_000, 15_000, 60_000, 300_000], stop: 10_000 };

/** Minutes until a mail that was put off is tried again; the last is kept. */
const waits = [1, 5, 15, 30, 60, 240];
/** Days after which a mail that is put off again and again is given up (RFC 5321, 4.5.4.1). */
const patience = 5;
/** Milliseconds that whoever took a mail is believed to be alive: longer than any way takes for one. */
const lease = 600_000;

/** Sends mails until it is stopped. */
export interface Sending {
  /** Takes no more mails, and waits for those that are under way. */
  stop(): Promise<void>;
}

/**
 * Sends what is queued: at once what is queued in this process, and what others leave, from time to time. A mail that was under way
 * when its sender died is `unsure` and is not sent again by itself. `tell` gets a sentence when the server goes away and comes back.
 */
export function sendMails(
  service: Pick<Service, 'store' | 'now' | 'mailBell'>,
  way: Way,
  { tell = () => undefined, ...given }: Partial<SendingTimes> & { readonly tell?: (sentence: string) => void } = {},
): Sending {
  const times = { ...usualTimes, ...given };
  const { store, now } = service;
  const lines = Array.from({ length: way.lines }, () => way.line());
  const at = (later = 0) => new Date(now().getTime() + later).toISOString();
  let stopping = false;
  let failures = 0;
  /** What the server said when it was away. */
  let away: string | undefined;
  const rest = resting();
  const unlisten = service.mailBell.listen(() => rest.wake('bell'));

  /** In a transaction, so that it comes after the one in which somebody rang. */
  const look = (first: boolean) =>
    store.transaction(async (db) => {
      const until = first && store.alone ? undefined : at();
      await (way.repeatable ? takeBack : markUnsure)(db, at(), until);
      return countDue(db, at());
    });

  const end = async (mail: QueuedMail, { what, said }: Delivery): Promise<void> => {
    if (what === 'taken') return endMail(store, mail.id, 'sent', { now: at(), said });
    if (what === 'refused') return endMail(store, mail.id, 'failed', { now: at(), said });
    if (what === 'unknown') return endMail(store, mail.id, 'unsure', { now: at(), said });
    if (what === 'away') return putOff(store, mail.id, at(), said);
    const old = now().getTime() - mail.made.getTime() > patience * 24 * 60 * 60 * 1000;
    if (old && mail.attempts >= waits.length) return endMail(store, mail.id, 'failed', { now: at(), said });
    const wait = waits[Math.min(mail.attempts, waits.length) - 1] ?? 1;
    return putOff(store, mail.id, at(wait * 60_000), said);
  };

  const work = async (line: Line): Promise<void> => {
    try {
      while (!stopping && away === undefined) {
        const [mail] = await takeMails(store, 1, at(), at(lease));
        if (!mail) return;
        const done = await line.deliver(mail);
        if (done.what === 'away') away = done.said;
        else recovered();
        await again(() => end(mail, done));
      }
    } finally {
      line.close();
    }
  };

  const recovered = () => {
    if (failures > 0) tell(`Mails go out again through ${way.place}.`);
    failures = 0;
  };

  /** @returns milliseconds to rest */
  const turn = async (first: boolean): Promise<number> => {
    away = undefined;
    const due = await look(first);
    const done = await Promise.allSettled(lines.slice(0, due).map(work));
    for (const one of done) if (one.status === 'rejected') throw one.reason;
    if (away === undefined || stopping) return times.poll;
    if (failures === 0) tell(`Mails wait: ${way.place} takes none (${away}). They go out when it does.`);
    const pause = times.away[Math.min(failures, times.away.length - 1)] ?? times.poll;
    failures += 1;
    return pause;
  };

  const running = (async () => {
    for (let first = true; !stopping; first = false) {
      // A database that is away is asked again the next time.
      const pause = await turn(first).catch(() => times.poll);
      await rest.for(pause, away === undefined);
    }
  })();

  return {
    stop: async () => {
      stopping = true;
      unlisten();
      rest.wake('stop');
      const timer = setTimeout(() => {
        for (const line of lines) line.destroy();
      }, times.stop);
      await running;
      clearTimeout(timer);
    },
  };
}

/** What became of a mail must be written down, or it is `unsure` though we know: so a database that is away for a moment is asked again. */
async function again(write: () => Promise<void>): Promise<void> {
  for (let left = 5; ; left--) {
    try {
      return await write();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

/** Waits that a bell can end, unless it is not to be heard, and that a stop always ends. What rang before is not forgotten. */
function resting() {
  let rang = false;
  let stopped = false;
  let end: (() => void) | undefined;
  let deaf = false;
  return {
    wake: (by: 'bell' | 'stop') => {
      if (by === 'stop') stopped = true;
      else rang = true;
      if (stopped || !deaf) end?.();
    },
    for: async (milliseconds: number, hears: boolean) => {
      deaf = !hears;
      if (!stopped && !(hears && rang)) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          end = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      end = undefined;
      rang = false;
    },
  };
}
