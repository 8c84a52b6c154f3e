// A round of 500 receivers and 5,000 elements: how long it takes until it is shown, sent, and in the hands of a mail server.
// LOFTE_BENCH_ELEMENTS=1000 makes it smaller.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleDraft, exampleText } from '../packages/domain/example-draft.ts';
import type { PlanElement } from '../packages/domain/plan-element.ts';
import { localActor } from '../packages/domain/rights.ts';
import { added } from '../packages/domain/thing-change.ts';
import { adoptDraft } from '../packages/service/adopt-draft.ts';
import { wantedRound } from '../packages/service/follow-up/example-round.ts';
import { prepareRound } from '../packages/service/follow-up/prepare-round.ts';
import { roundOf } from '../packages/service/follow-up/round-of.ts';
import { sendMails } from '../packages/service/follow-up/send-mails.ts';
import { sendRound } from '../packages/service/follow-up/send-round.ts';
import { smtpWay } from '../packages/service/follow-up/smtp-way.ts';
import { mailServer } from '../packages/service/follow-up/test-mail-server.ts';
import { runCommand } from '../packages/service/run-command.ts';
import { openService, type Service } from '../packages/service/service.ts';
import { addressOf, command, startCluster, stopPostgres } from '../packages/store/test-cluster.ts';
import { readThings } from '../packages/store/thing-table.ts';
import { postgres } from '../scripts/postgres.mjs';
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
    const strategy = await fill(service, elements);
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

/** A strategy of so many parts, each of one of the agencies, which have one person each. */
async function fill(service: Service, count: number): Promise<string> {
  const bytes = new TextEncoder().encode(exampleText);
  const { strategy } = value(await adoptDraft(service, exampleDraft(), bytes, localActor));
  const [first] = await readThings(service.store, 'element', { strategy });
  const agencies = Array.from({ length: receivers }, (_, i) => ({ id: `agency-${i}`, name: `Styrelse ${i}` }));
  const people = agencies.map(({ id, name }, i) => {
    const mail = `person-${i}@styrelse-${i}.example.dk`;
    const language = i % 2 === 0 ? ('da' as const) : ('en' as const);
    return { id: `person-${i}`, name: `Person ved ${name}`, mail, language, organisation: id };
  });
  const elements = Array.from({ length: count }, (_, i): PlanElement => {
    const { id: organisation = '', name = '' } = agencies[i % receivers] ?? {};
    const words = {
      title: `Initiativ ${i}: vi vil lyse vejen`,
      text: 'Vi vil sætte lys på alle veje inden 2028. '.repeat(5),
    };
    const place = {
      id: `element-${i}`,
      kind: 'initiative' as const,
      rank: `${first?.data.rank ?? 'a'}${i.toString(36).padStart(4, '0')}`,
    };
    return { ...place, ...words, owner: { name, organisation } };
  });
  const changes = [
    ...agencies.map((one) =>
      added({ table: 'organisation', id: one.id }, { ...one, kind: 'agency' as const, units: [] }),
    ),
    ...people.map((one) => added({ table: 'person', id: one.id }, one)),
    ...elements.map((one) => added({ table: 'element', strategy, id: one.id }, one)),
  ];
  const entry = { kind: 'element.added', version: 1, subject: strategy, strategy, changes } as const;
  value(
    await runCommand(service, {
      ...{ action: 'strategy.edit', actor: localActor, strategy },
      decide: async () => ({ ok: true, value: entry }),
    }),
  );
  return strategy;
}

function value<T>(
  result:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly issues: readonly { readonly message: string }[] },
): T {
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.value;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
