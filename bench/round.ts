// A round of 500 receivers and 5,000 elements: how long it takes until it is shown, sent, and in the hands of a mail server.
// LOFTE_BENCH_ELEMENTS=1000 makes it smaller.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localActor } from '../packages/domain/rights.ts';
import { value } from '../packages/service/example-service.ts';
import { wantedRound } from '../packages/service/follow-up/example-round.ts';
import { prepareRound } from '../packages/service/follow-up/prepare-round.ts';
import { roundOf } from '../packages/service/follow-up/round-of.ts';
import { sendMails } from '../packages/service/follow-up/send-mails.ts';
import { sendRound } from '../packages/service/follow-up/send-round.ts';
import { smtpWay } from '../packages/service/follow-up/smtp-way.ts';
import { mailServer } from '../packages/service/follow-up/test-mail-server.ts';
import { openService } from '../packages/service/service.ts';
import { addressOf, command, startCluster, stopPostgres } from '../packages/store/test-cluster.ts';
import { postgres } from '../scripts/postgres.mjs';
import { agencyRecord } from './agency-record.ts';
import { type Finding, time } from './measure.ts';

const receivers = 500;

export async function round(): Promise<readonly Finding[]> {
  return [...(await inFolder()), ...(await onServer())];
}

async function inFolder(): Promise<readonly Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lofte-bench-'));
  try {
    return await measured('PGlite', folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function onServer(): Promise<readonly Finding[]> {
  const bin = postgres();
  if (!bin) return [{ what: 'a round on PostgreSQL', figure: 'no PostgreSQL here', wanted: '' }];
  const place = { bin, folder: mkdtempSync(join(tmpdir(), 'lofte-bench-')), durable: true };
  await startCluster(place);
  try {
    await command(place, 'create database bench owner lofte');
    return await measured('PostgreSQL', addressOf(place, 'bench'));
  } finally {
    stopPostgres(place);
    rmSync(place.folder, { recursive: true });
  }
}

async function measured(name: string, data: string): Promise<readonly Finding[]> {
  const service = await openService({ data, resume: false, now: () => new Date('2027-04-01T10:00:00Z') });
  const server = await mailServer();
  try {
    const elements = Number(process.env.LOFTE_BENCH_ELEMENTS || 5_000);
    const strategy = await agencyRecord(service, { receivers, elements });
    let id = '';
    let seen: Awaited<ReturnType<typeof roundOf>>;
    const prepared = await time(async () => {
      id = value(await prepareRound(service, wantedRound(strategy), localActor));
      seen = await roundOf(service, id);
    });
    const asked = seen?.plan.requests.reduce((sum, one) => sum + one.elements.length, 0) ?? 0;
    const sending = { since: seen?.since ?? 0, origin: 'https://strategi.example.dk' };
    const sent = await time(async () => value(await sendRound(service, id, sending, localActor)));
    const from = { name: 'Løfte', address: 'lofte@example.dk' };
    const mailed = await time(async () => {
      const sender = sendMails(service, smtpWay(server.url, from));
      while (server.arrived.length < receivers) await new Promise((resolve) => setTimeout(resolve, 10));
      await sender.stop();
    });
    const shown = await time(async () => roundOf(service, id));
    const to = new Set(server.arrived.map((mail) => mail.to)).size;
    const what = `a round of ${receivers} receivers and ${asked.toLocaleString('en')} elements on ${name}`;
    return [
      { what: `${what}: prepared and shown`, figure: seconds(prepared), wanted: '≤ 3 s' },
      { what: `${what}: sent, mails queued`, figure: seconds(sent), wanted: '' },
      { what: `${what}: ${to} mails handed to SMTP`, figure: seconds(mailed), wanted: '≤ 60 s' },
      { what: `${what}: shown once it is open`, figure: seconds(shown), wanted: '' },
    ];
  } finally {
    await server.stop();
    await service.close();
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
