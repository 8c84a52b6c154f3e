// A ledger of a million small changes over 200 strategies on PostgreSQL, and of 50,000 on PGlite: how long a page takes, and verifying.
// LOFTE_BENCH_ENTRIES=100000 makes fewer. LOFTE_BENCH_RECORD=postgres://… writes into that empty database, or measures what is there.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { urls } from '../apps/web/urls.ts';
import { readPaper } from '../packages/reader/read.ts';
import type { Service } from '../packages/service/service.ts';
import { verifyRecord } from '../packages/service/verify-record.ts';
import { ledgerHead } from '../packages/store/entry-table.ts';
import { openStore } from '../packages/store/store.ts';
import { addressOf, command, startCluster, stopPostgres } from '../packages/store/test-cluster.ts';
import { postgres } from '../scripts/postgres.mjs';
import { type LedgerSize, strategyId, writeLargeLedger } from './large-ledger.ts';
import { longer } from './long-paper.ts';
import { type Finding, percentile, time } from './measure.ts';

export async function ledger(): Promise<readonly Finding[]> {
  const entries = Number(process.env.LOFTE_BENCH_ENTRIES || 1_000_000);
  const given = process.env.LOFTE_BENCH_RECORD;
  if (given) return measured('the record given', given, { entries, strategies: 200 });
  return [
    ...(await onServer({ entries, strategies: 200 })),
    ...(await inFolder({ entries: Math.min(entries, 50_000), strategies: 200 })),
  ];
}

async function onServer(size: LedgerSize): Promise<readonly Finding[]> {
  const bin = postgres();
  if (!bin) return [{ what: 'a large ledger on PostgreSQL', figure: 'no PostgreSQL here', wanted: '' }];
  const place = { bin, folder: mkdtempSync(join(tmpdir(), 'lofte-bench-')) };
  await startCluster(place);
  try {
    await command(place, 'create database bench owner lofte');
    return await measured('PostgreSQL', addressOf(place, 'bench'), size);
  } finally {
    stopPostgres(place);
    rmSync(place.folder, { recursive: true });
  }
}

async function inFolder(size: LedgerSize): Promise<readonly Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lofte-bench-'));
  try {
    return await measured('PGlite', folder, size);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measured(name: string, data: string, size: LedgerSize): Promise<readonly Finding[]> {
  await fill(data, size);
  // Node itself knows no JSX.
  await import('../apps/web/jsx.mjs');
  const { startServer } = await import('../apps/web/server.ts');
  const server = await startServer({ data, port: 0 });
  try {
    const seq = (await ledgerHead(server.service.store)).seq.toLocaleString('en');
    const what = (page: string) => `${page}, ${seq} entries on ${name}, p50 and p95 of ${requests}`;
    const ask = asker(server.url);
    const strategy = () => urls.strategy(anyId(size));
    const past = () => urls.onDay(strategy(), { on: pastDay() });
    return [
      { what: what('a strategy’s page'), figure: await pages(() => ask(strategy())), wanted: '≤ 30 ms' },
      { what: what('the page of a past day'), figure: await pages(() => ask(past())), wanted: '≤ 150 ms' },
      { what: what('what differs'), figure: await pages(() => ask(urls.drift(anyId(size)))), wanted: '≤ 300 ms' },
      { what: `verifying ${seq} entries on ${name}`, figure: await verified(server.service), wanted: '≥ 100,000/s' },
    ];
  } finally {
    await server.close();
  }
}

async function fill(data: string, size: LedgerSize): Promise<void> {
  const store = await openStore(data);
  try {
    if ((await ledgerHead(store)).seq > 0) return;
    const paper = fileURLToPath(new URL('../samples/dansk-vandstrategi.pdf', import.meta.url));
    const read = await readPaper('dansk-vandstrategi.pdf', new Uint8Array(readFileSync(paper)));
    if (!read.ok) throw new Error(read.issues[0]?.message);
    const tell = (written: number) =>
      process.stderr.isTTY && process.stderr.write(`\r${written} of ${size.entries} entries written`);
    await writeLargeLedger(store, longer(read.value, 4), size, tell);
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K');
  } finally {
    await store.close();
  }
}

/** As a browser asks: the real server, over one connection that stays open. */
function asker(server: string): (path: string) => Promise<unknown> {
  const agent = new Agent({ keepAlive: true });
  return (path) =>
    new Promise((resolve, reject) => {
      const request = get(new URL(path, server), { agent }, (answer) => {
        answer.resume();
        answer.on('end', () =>
          answer.statusCode === 200 ? resolve(undefined) : reject(new Error(`${path} answered ${answer.statusCode}`)),
        );
      });
      request.on('error', reject);
    });
}

function anyId({ strategies }: LedgerSize): string {
  return strategyId(Math.floor(Math.random() * strategies));
}

const requests = 200;

async function pages(ask: () => Promise<unknown>): Promise<string> {
  for (let i = 0; i < 20; i++) await ask();
  const times: number[] = [];
  for (let i = 0; i < requests; i++) times.push(await time(ask));
  return `${percentile(times, 0.5).toFixed(1)} and ${percentile(times, 0.95).toFixed(1)} ms`;
}

/** In the five years that the ledger spans, not before every strategy was adopted. */
function pastDay(): string {
  const from = Date.parse('2021-03-01');
  return new Date(from + Math.random() * (Date.parse('2025-12-01') - from)).toISOString().slice(0, 10);
}

async function verified(service: Service): Promise<string> {
  const start = performance.now();
  const { ok, entries, problems } = await verifyRecord(service);
  if (!ok) throw new Error(problems[0]?.message);
  return `${Math.round(entries / ((performance.now() - start) / 1000)).toLocaleString('en')}/s`;
}
