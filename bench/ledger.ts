// A ledger of a million small changes over 200 strategies on PostgreSQL, and of 50,000 on PGlite: how long a page takes, and verifying.
// LOFTE_BENCH_ENTRIES=100000 makes fewer. LOFTE_BENCH_RECORD=postgres://… writes into that empty database, or measures what is there.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { urls } from '../apps/web/urls.ts';
import { readPaper } from '../packages/reader/read.ts';
import type { Service } from '../packages/service/service.ts';
import { verifyRecord } from '../packages/service/verify-record.ts';
import { ledgerHead } from '../packages/store/entry-table.ts';
import { openStore } from '../packages/store/store.ts';
import { asker, pages, requests } from './ask-pages.ts';
import { type LedgerSize, strategyId, writeLargeLedger } from './large-ledger.ts';
import { longer } from './long-paper.ts';
import type { Finding } from './measure.ts';
import { inFolder, onServer } from './on-record.ts';

export async function ledger(): Promise<readonly Finding[]> {
  const entries = Number(process.env.LOFTE_BENCH_ENTRIES || 1_000_000);
  const given = process.env.LOFTE_BENCH_RECORD;
  if (given) return measured('the record given', given, { entries, strategies: 200 });
  return [
    ...(await onServer((data) => measured('PostgreSQL', data, { entries, strategies: 200 }))),
    ...(await inFolder((data) => measured('PGlite', data, { entries: Math.min(entries, 50_000), strategies: 200 }))),
  ];
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

function anyId({ strategies }: LedgerSize): string {
  return strategyId(Math.floor(Math.random() * strategies));
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
