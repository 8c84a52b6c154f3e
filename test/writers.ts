// Many people change one strategy at the same time; afterwards nothing may be lost, doubled or out of order.
// node test/writers.ts [pglite|postgres|FOLDER|postgres://…] [--seconds 60] [--writers 20] [--processes 1]
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { openService, type Service } from '@lofte/service/service';
import { verifyRecord } from '@lofte/service/verify-record';
import { ledgerHead } from '@lofte/store/entry-table';
import { placeFor } from './place.ts';
import { adoptPlan, look } from './plan.ts';
import type { Told } from './writer-process.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '60' },
    writers: { type: 'string', default: '20' },
    processes: { type: 'string', default: '1' },
  },
});
const [on = 'pglite'] = positionals;
const [seconds, writers, processes] = [Number(values.seconds), Number(values.writers), Number(values.processes)];
const shares = 5;
const place = await placeFor(on);

const first = await openService({ data: place.data });
const { strategy, elements } = await adoptPlan(first, shares + writers);
const [shared, own] = [elements.slice(0, shares), elements.slice(shares)];
const { seq: before } = await ledgerHead(first.store);
await first.close();

const told = await Promise.all(Array.from({ length: processes }, (_, index) => write(index)));
const after = await openService({ data: place.data });
const wrong = await whatIsWrong(after, told);
await after.close();
await place.end();

const sum = (key: 'changes' | 'conflicts') => told.reduce((total, one) => total + one[key], 0);
const times = told.flatMap((one) => one.times).sort((a, b) => a - b);
const share = (part: number) => `${times[Math.floor(times.length * part)]?.toFixed(1)} ms`;
console.log(
  `${on}: ${writers} writers in ${processes} processes for ${seconds} s: ${sum('changes')} changes ` +
    `(${(sum('changes') / seconds).toFixed(0)} a second, p50 ${share(0.5)}, p99 ${share(0.99)}), ` +
    `${sum('conflicts')} shown both texts and tried again.`,
);
for (const each of wrong.slice(0, 20)) console.error(each);
console.log(
  wrong.length === 0 ? 'Nothing lost, no gap, no error; the record verifies.' : `${wrong.length} things wrong.`,
);
process.exitCode = wrong.length > 0 ? 1 : 0;

async function write(index: number): Promise<Told> {
  const script = fileURLToPath(new URL('writer-process.ts', import.meta.url));
  const mine = own.filter((_, at) => at % processes === index);
  const args = [script, place.data, strategy, String(seconds), shared.join(), mine.join()];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 28 });
  return JSON.parse(stdout);
}

async function whatIsWrong(service: Service, told: readonly Told[]): Promise<readonly string[]> {
  const found = told.flatMap((one) => one.errors);
  const text = async (id: string) => (await look(service, strategy, id)).element?.text;
  for (const id of shared) {
    const raised = told.reduce((total, one) => total + (one.raised[id] ?? 0), 0);
    if (Number.parseInt((await text(id)) ?? '', 10) !== raised)
      found.push(`${id} was raised ${raised} times and says ${await text(id)}.`);
  }
  for (const [id, last] of told.flatMap((one) => Object.entries(one.last))) {
    if ((await text(id)) !== last) found.push(`${id} says ${await text(id)}, and ${last} was written last.`);
  }
  const changes = told.reduce((total, one) => total + one.changes, 0);
  const { seq } = await ledgerHead(service.store);
  if (seq !== before + changes) found.push(`The ledger ends at ${seq}, not at ${before} + ${changes}.`);
  // The chain says that there is no gap.
  const { entries, problems } = await verifyRecord(service);
  if (entries !== seq) found.push(`The ledger has ${entries} entries and ends at ${seq}.`);
  return [...found, ...problems.map((issue) => issue.message)];
}
