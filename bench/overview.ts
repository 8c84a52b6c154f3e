// The first screen over 100,000 answers in 30 strategies of 5,000 parts, on PostgreSQL and on PGlite: as it stands, right after
// somebody answered, and the first one after a start. LOFTE_BENCH_UPDATES=10000 makes fewer.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { urls } from '../apps/web/urls.ts';
import { dayOf } from '../packages/domain/day.ts';
import type { Draft } from '../packages/domain/draft.ts';
import { localActor } from '../packages/domain/rights.ts';
import { readPaper } from '../packages/reader/read.ts';
import { giveUpdate } from '../packages/service/follow-up/give-update.ts';
import { requestTokens } from '../packages/service/follow-up/request-link.ts';
import { statusNow } from '../packages/service/follow-up/status-kept.ts';
import { grantRole } from '../packages/service/grant-role.ts';
import type { Service } from '../packages/service/service.ts';
import { startSession } from '../packages/service/start-session.ts';
import { ledgerHead } from '../packages/store/entry-table.ts';
import { readSaid } from '../packages/store/said-table.ts';
import { openStore } from '../packages/store/store.ts';
import { asker, pages, requests } from './ask-pages.ts';
import { type FollowedSize, owner, writeFollowedLedger } from './followed-ledger.ts';
import { strategyId } from './large-ledger.ts';
import { longer } from './long-paper.ts';
import { type Finding, time } from './measure.ts';
import { inFolder, onServer } from './on-record.ts';

export async function overview(): Promise<readonly Finding[]> {
  const size = { updates: Number(process.env.LOFTE_BENCH_UPDATES || 100_000), strategies: 30 };
  return [
    ...(await onServer((data) => measured('PostgreSQL', data, size))),
    ...(await inFolder((data) => measured('PGlite', data, size))),
  ];
}

export async function measured(name: string, data: string, size: FollowedSize): Promise<readonly Finding[]> {
  await fill(data, size);
  // Node itself knows no JSX.
  await import('../apps/web/jsx.mjs');
  const { startServer } = await import('../apps/web/server.ts');
  const server = await startServer({ data, port: 0 });
  try {
    const of = `${size.updates.toLocaleString('en')} updates on ${name}`;
    const what = (page: string) => `${page}, ${of}, p50 and p95 of ${requests}`;
    const ask = asker(server.url);
    const first = () => ask(urls.overview());
    const cold = await time(first);
    const answer = answering(server.service);
    const status = () => ask(urls.strategyStatus(strategyId(Math.floor(Math.random() * size.strategies))));
    const wanted = name === 'PGlite' ? '≤ 100 ms' : '≤ 50 ms';
    const last = (await ledgerHead(server.service.store)).seq;
    const lists: readonly (readonly [string, Parameters<typeof urls.status>[0]])[] = [
      ['all that is silent', { flag: 'silent' }],
      ['all that is off track', { state: 'off track' }],
      ['all answers to review', { waiting: 'review' }],
      ['what one organisation is behind with', { organisation: 'organisation-7', flag: 'passed' }],
      ['a strategy’s parts', { strategy: strategyId(0) }],
    ];
    const findings: Finding[] = [
      {
        what: `the first screen, asked for as the server starts, ${of}`,
        figure: `${cold.toFixed(0)} ms`,
        wanted: '≤ 2 s',
      },
      { what: what('the first screen'), figure: await pages(first), wanted },
      { what: what('the first screen right after an answer'), figure: await pages(first, answer), wanted },
      { what: what('a strategy’s status on one page'), figure: await pages(status), wanted },
      { what: what('a strategy’s status right after an answer'), figure: await pages(status, answer), wanted },
    ];
    for (const [name, asked] of lists)
      findings.push({ what: what(`the list of ${name}`), figure: await pages(() => ask(urls.status(asked))), wanted });
    const owners = asker(server.url, `session=${await ownerSession(server.service)}`);
    findings.push({
      what: what('an owner’s first screen'),
      figure: await pages(() => owners(urls.overview())),
      wanted,
    });
    const past = await time(() => ask(urls.onDay(urls.overview(), { on: String(last >> 1) })));
    findings.push({ what: `the first screen of a past day, ${of}`, figure: `${past.toFixed(0)} ms`, wanted: '' });
    return findings;
  } finally {
    await server.close();
  }
}

/** Somebody says how one part goes, any of them; each third time that a step of it is reached, or is not after all: that changes the plan. */
function answering(service: Service): () => Promise<void> {
  let turn = 0;
  return async () => {
    const { strategies } = await statusNow(service);
    const all = strategies[Math.floor(Math.random() * strategies.length)]?.followed ?? [];
    const one = all[Math.floor(Math.random() * all.length)];
    if (!one) throw new Error('Nothing is followed');
    const asked = { strategy: one.strategy, element: one.element.id };
    const seen = (await readSaid(service.store, { strategy: one.strategy, id: asked.element })).get(asked.element)
      ?.update?.id;
    const step = turn++ % 3 === 0 ? one.element.milestones?.[0] : undefined;
    const milestones = step ? [{ id: step.id, done: step.done === undefined ? dayOf(service.now()) : null }] : [];
    const saying = { state: 'at risk', text: `Set ${Date.now()}.`, milestones } as const;
    const done = await giveUpdate(service, asked, { saying, seen }, localActor);
    if (!done.ok) throw new Error(done.issues[0]?.message);
  };
}

/** The secret of a session of somebody who answers for a part of each strategy and may read all. */
async function ownerSession(service: Service): Promise<string> {
  // Its key is made where the first round is sent.
  await requestTokens(service.store);
  const done = await grantRole(service, localActor, { person: owner.id, role: 'contributor', strategy: null });
  if (!done.ok) throw new Error(done.issues[0]?.message);
  return (await startSession(service, owner.id, { name: 'bench' })).session;
}

export async function fill(data: string, size: FollowedSize): Promise<void> {
  const store = await openStore(data);
  try {
    if ((await ledgerHead(store)).seq > 0) return;
    const tell = (written: number) => process.stderr.isTTY && process.stderr.write(`\r${written} entries written`);
    await writeFollowedLedger(store, await followedDraft(), size, dayOf(new Date()), tell);
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K');
  } finally {
    await store.close();
  }
}

/** A paper of 168 goals, priorities and initiatives. */
async function followedDraft(): Promise<Draft> {
  const paper = fileURLToPath(new URL('../samples/dansk-vandstrategi.pdf', import.meta.url));
  const read = await readPaper('dansk-vandstrategi.pdf', new Uint8Array(readFileSync(paper)));
  if (!read.ok) throw new Error(read.issues[0]?.message);
  const draft = longer(read.value, 12);
  const elements = draft.elements.filter(({ kind }) => ['priority', 'goal', 'initiative'].includes(kind));
  return { ...draft, elements, mentions: [] };
}
