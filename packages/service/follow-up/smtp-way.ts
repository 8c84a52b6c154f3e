import { Readable } from 'node:stream';
import type { QueuedMail } from '@lofte/store/mail-table';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { type MailSender, type Message, messageOf, noAddress } from './mail-message.ts';
import type { Delivery, Line, Way } from './mail-way.ts';

/** Milliseconds, and a number of connections. */
export interface SmtpLimits {
  /** Until the server has said who it is. */
  readonly greeting: number;
  /** That the server may be silent; its answer to a whole mail takes longest (RFC 5321, 4.5.3.2). */
  readonly silence: number;
  /** For one mail altogether. */
  readonly whole: number;
  readonly lines: number;
}

export const usualLimits: SmtpLimits = { greeting: 15_000, silence: 300_000, whole: 480_000, lines: 5 };

/** A mail server: `smtp://user:password@host:port`, or `smtps://` where it speaks TLS from the start. */
export function smtpWay(server: URL, from: MailSender, limits: Partial<SmtpLimits> = {}): Way {
  const all = { ...usualLimits, ...limits };
  return { place: server.host, lines: all.lines, repeatable: false, line: () => smtpLine(server, from, all) };
}

/**
 * One connection, opened when there is something to send. Not nodemailer's own pool: that sends a mail again by itself where the
 * connection breaks, and so perhaps twice.
 */
function smtpLine(server: URL, from: MailSender, limits: SmtpLimits): Line {
  let open: SMTPConnection | undefined;
  let breakOff: () => void = () => undefined;
  let destroyed = false;
  const hangUp = () => {
    if (open && !open.destroyed) open.quit();
    open = undefined;
  };
  const drop = () => {
    open?.close();
    open = undefined;
    breakOff();
  };
  const once = async (message: Message): Promise<Delivery> => {
    if (destroyed) return { what: 'away', said: 'stopped' };
    try {
      if (!open || open.destroyed) await connect(server, limits, (line) => (open = line));
    } catch (error) {
      drop();
      return { what: 'away', said: sentence(error) };
    }
    if (!open) return { what: 'away', said: 'stopped' };
    const done = await handOver(open, message, (end) => (breakOff = end));
    if (done.what !== 'taken') hangUp();
    return done;
  };
  const deliver = async (mail: QueuedMail): Promise<Delivery> => {
    const message = await messageOf(mail, from);
    if (!message) return noAddress(mail);
    const timer = setTimeout(drop, limits.whole);
    try {
      const used = open !== undefined;
      const done = await once(message);
      // The server may have hung up since the mail before this one: that says nothing of how it is now.
      return used && done.what === 'away' ? await once(message) : done;
    } finally {
      clearTimeout(timer);
    }
  };
  const destroy = () => {
    destroyed = true;
    drop();
  };
  return { deliver, close: hangUp, destroy };
}

/** Resolves when the server is ready for a mail. `began` gets the connection before it stands, to be able to break it off. */
function connect(server: URL, limits: SmtpLimits, began: (line: SMTPConnection) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const line = new SMTPConnection(optionsFor(server, limits));
    // Both stay: between two mails nobody else listens, and the next one sees that the line is destroyed.
    line.on('error', reject);
    line.on('end', () => reject(new Error('The mail server hung up')));
    began(line);
    const [user, pass] = [decodeURIComponent(server.username), decodeURIComponent(server.password)];
    line.connect((error) => {
      if (error) reject(error);
      else if (user === '') resolve();
      else line.login({ user, pass }, (refused) => (refused ? reject(refused) : resolve()));
    });
  });
}

function optionsFor({ protocol, hostname, port, username }: URL, { greeting, silence }: SmtpLimits) {
  const secure = protocol === 'smtps:';
  // On the machine itself nobody listens in, and a server there seldom has a certificate that anybody signed.
  const near = /^(localhost|127\.0\.0\.1|\[::1\])$/i.test(hostname);
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    ignoreTLS: near,
    requireTLS: !secure && !near && username !== '',
    connectionTimeout: greeting,
    greetingTimeout: greeting,
    socketTimeout: silence,
  };
}

/** `began` gets what ends the waiting for an answer. */
function handOver(line: SMTPConnection, message: Message, began: (end: () => void) => void): Promise<Delivery> {
  return new Promise((resolve) => {
    let whole = false;
    const source = Readable.from([message.bytes]);
    // As long as the last byte is not on its way, the server cannot have taken the mail.
    source.once('end', () => {
      whole = true;
    });
    began(() => resolve({ what: whole ? 'unknown' : 'away', said: 'The connection was broken off' }));
    line.send({ ...message.envelope, to: [...message.envelope.to] }, source, (error, info) => {
      if (!error) resolve({ what: 'taken', said: oneLine(info?.response ?? '') });
      else resolve({ what: whatOf(error, whole), said: sentence(error) });
    });
  });
}

interface SmtpError extends Error {
  readonly code?: string | undefined;
  readonly response?: string | undefined;
  readonly responseCode?: number | undefined;
  readonly command?: string | undefined;
}

/** An answer to receiver or mail is about that mail; an answer to who we are, or none at all, is about the server. */
function whatOf({ code, responseCode, command }: SmtpError, whole: boolean): Delivery['what'] {
  if (!responseCode && whole) return 'unknown';
  // An address that cannot be said in SMTP never gets to the server.
  if (!responseCode) return command === 'API' && code === 'EENVELOPE' ? 'refused' : 'away';
  if (responseCode === 421 || (command !== 'RCPT TO' && command !== 'DATA')) return 'away';
  return responseCode >= 500 ? 'refused' : 'later';
}

function sentence(error: unknown): string {
  if (!(error instanceof Error)) return oneLine(String(error));
  return oneLine((error as SmtpError).response ?? error.message);
}

function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 500);
}
