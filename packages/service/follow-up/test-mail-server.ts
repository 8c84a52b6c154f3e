import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail that a server took. */
export interface Arrived {
  readonly id: string;
  readonly to: string;
  readonly raw: string;
}

export interface MailServer {
  readonly url: URL;
  /** Every mail that was acknowledged, in order. */
  readonly arrived: readonly Arrived[];
  /** Connections that were opened. */
  readonly connections: () => number;
  stop(): Promise<void>;
}

export interface MailServerRules {
  /** A free one where not said. */
  readonly port?: number;
  /** What to answer to a receiver instead of yes: `550 no such user`. */
  readonly refuse?: (to: string) => string | undefined;
  /** Called with each whole mail before it is acknowledged; what it throws is the answer. */
  readonly before?: (mail: Arrived) => Promise<void>;
  /** Does not say who it is. */
  readonly mute?: boolean;
  readonly login?: { readonly user: string; readonly pass: string };
}

/** A real mail server that keeps what it gets. */
export async function mailServer({ port = 0, refuse, before, mute, login }: MailServerRules = {}): Promise<MailServer> {
  const arrived: Arrived[] = [];
  let opened = 0;
  const server = new SMTPServer({
    ...{ authOptional: !login, disabledCommands: login ? ['STARTTLS'] : ['STARTTLS', 'AUTH'], allowInsecureAuth: true },
    ...{ disableReverseLookup: true, closeTimeout: 100 },
    onConnect: (_session, done) => {
      opened += 1;
      if (!mute) done();
    },
    onAuth: ({ username, password }, _session, done) =>
      username === login?.user && password === login?.pass
        ? done(null, { user: username })
        : done(new Error('wrong password')),
    onRcptTo: ({ address }, _session, done) => done(answer(refuse?.(address))),
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', async () => {
        const raw = Buffer.concat(parts).toString('utf8');
        const id = /^Message-ID: <(.*)>\r?$/im.exec(raw)?.[1] ?? '';
        const mail = { id, to: envelope.rcptTo[0]?.address ?? '', raw };
        try {
          await before?.(mail);
          arrived.push(mail);
          done();
        } catch (error) {
          done(answer(error instanceof Error ? error.message : ''));
        }
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  const { port: at } = server.server.address() as AddressInfo;
  const as = login ? `${encodeURIComponent(login.user)}:${encodeURIComponent(login.pass)}@` : '';
  return {
    ...{ url: new URL(`smtp://${as}127.0.0.1:${at}`), arrived, connections: () => opened },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function answer(said: string | undefined): Error | null {
  if (said === undefined) return null;
  const [, code = '', text = ''] = /^(\d+) (.*)$/.exec(said) ?? [];
  return Object.assign(new Error(text), { responseCode: Number(code) });
}

/** A part of a mail as its reader sees it; '' where there is none. The calendar's lines are still folded. */
export function partOf({ raw }: Arrived, type: 'text/plain' | 'text/html' | 'text/calendar'): string {
  const boundaries = [...raw.matchAll(/boundary="([^"]+)"/g)].map(([, one = '']) => one);
  const parts = boundaries.flatMap((boundary) => raw.split(`--${boundary}`));
  const part = parts.filter((one) => one.trimStart().toLowerCase().startsWith(`content-type: ${type}`)).at(0) ?? '';
  const [head = '', ...body] = part.split('\r\n\r\n');
  const text = body.join('\r\n\r\n');
  if (/base64/i.test(head)) return Buffer.from(text, 'base64').toString('utf8');
  if (!/quoted-printable/i.test(head)) return text;
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** A header's text, unfolded and decoded. */
export function headerOf({ raw }: Arrived, name: string): string {
  const [, found = ''] =
    new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(raw.split('\r\n\r\n')[0] ?? '') ?? [];
  return found
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/\r\n/g, '')
    .replace(/=\?UTF-8\?([QB])\?(.*?)\?=/gi, (_, how: string, text: string) =>
      how.toUpperCase() === 'B'
        ? Buffer.from(text, 'base64').toString('utf8')
        : Buffer.from(
            text
              .replace(/_/g, ' ')
              .replace(/=([0-9A-F]{2})/gi, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
            'latin1',
          ).toString('utf8'),
    );
}
