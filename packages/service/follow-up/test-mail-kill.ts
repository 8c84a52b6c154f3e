import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { markUnsure, queueMails } from '@lofte/store/mail-table';
import { openService } from '../service.ts';
import { sendMails } from './send-mails.ts';
import { smtpWay, usualLimits } from './smtp-way.ts';
import { type MailServer, mailServer } from './test-mail-server.ts';

export interface Killed {
  readonly queued: number;
  readonly sent: number;
  /** Nobody knows: at most as many for each kill as there are connections. */
  readonly unsure: number;
  /** Sent, as we say, and not there; or still waiting at the end. */
  readonly lost: number;
  /** There more than once. */
  readonly doubled: number;
  readonly ok: boolean;
}

const from = { name: 'Løfte', address: 'lofte@example.dk' };

/** Queues mails in a record, kills whoever sends them so many times in the middle, and looks at the end what became of each. */
export async function killSenders(data: string, times: number, tell: (kills: number, arrived: number) => void) {
  const server = await mailServer({ before: () => delay(Math.random() * 10) });
  const each = 15;
  const first = await openService({ data, resume: false });
  const all = Array.from({ length: (times + 1) * each }, (_, i) => `k${i}`);
  await queueMails(first.store, all.map(mailOf), new Date().toISOString());
  await first.close();
  for (let kills = 1; kills <= times; kills++) {
    await live(data, server, 1 + Math.floor(Math.random() * each));
    tell(kills, server.arrived.length);
  }
  const found = await finish(data, server, all);
  await server.stop();
  return found;
}

function mailOf(id: string) {
  const words = { subject: id, plain: id, html: id };
  return { id, key: `kill ${id}`, person: '', round: '', request: '', receiver: `${id}@example.dk`, ...words };
}

/** A sender from its start to its kill, some time after as many mails as are wanted. */
async function live(data: string, { url, arrived }: MailServer, wanted: number): Promise<void> {
  const script = fileURLToPath(new URL('test-mail-sender.ts', import.meta.url));
  const child = spawn(process.execPath, [script, data, url.href], { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = once(child, 'exit');
  const enough = arrived.length + wanted;
  while (arrived.length < enough && child.exitCode === null) await delay(2);
  await delay(Math.random() * 10);
  if (child.exitCode !== null) throw new Error('The sender ended by itself');
  child.kill('SIGKILL');
  await ended;
}

async function finish(data: string, server: MailServer, all: readonly string[]): Promise<Killed> {
  const service = await openService({ data, resume: false });
  // On a server the dead are believed to be alive for some minutes.
  await markUnsure(service.store, new Date().toISOString());
  const sending = sendMails(service, smtpWay(server.url, from), { poll: 50 });
  const states = async () => {
    const rows = await service.store.query<{ id: string; state: string }>(
      `select id, state from outgoing_mail where workspace = $1 and key like 'kill %'`,
      [service.store.workspace],
    );
    return new Map(rows.map(({ id, state }) => [id, state]));
  };
  const open = (state: string) => state === 'waiting' || state === 'sending';
  while ([...(await states()).values()].some(open)) await delay(50);
  await sending.stop();
  const ended = await states();
  await service.close();
  const there = Map.groupBy(server.arrived, ({ id }) => id.split('@')[0] ?? '');
  const having = (state: string) => all.filter((id) => ended.get(id) === state);
  const [sent, unsure] = [having('sent'), having('unsure')];
  const lost = sent.filter((id) => !there.has(id)).length + all.length - sent.length - unsure.length;
  const doubled = [...there.values()].filter((those) => those.length > 1).length;
  return {
    ...{ queued: all.length, sent: sent.length, unsure: unsure.length, lost, doubled },
    ok: lost === 0 && doubled === 0 && unsure.length <= (all.length / 15) * usualLimits.lines,
  };
}
