// Kills a writing process again and again and looks each time whether the record is whole.
// node test/kill.ts [pglite|postgres|FOLDER|postgres://…] [--times 200] [--writers 4]
import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openService } from '@lofte/service/service';
import { ledgerHead } from '@lofte/store/entry-table';
import { placeFor } from './place.ts';
import { adoptPlan } from './plan.ts';

interface Opened {
  readonly ok: boolean;
  readonly entries: number;
  /** Acknowledged changes that are not there. */
  readonly lost: number;
  readonly problem?: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { times: { type: 'string', default: '200' }, writers: { type: 'string', default: '4' } },
});
const [on = 'pglite'] = positionals;
const [times, writers] = [Number(values.times), Number(values.writers)];
const place = await placeFor(on);
const folder = mkdtempSync(join(tmpdir(), 'lofte-kill-'));
const notes = join(folder, 'acknowledged');
writeFileSync(notes, '');

const first = await openService({ data: place.data });
const plan = await adoptPlan(first, writers);
const head = await ledgerHead(first.store);
await first.close();

const started = Date.now();
let entries = head.seq;
/** Since the record was last looked at. */
let since = { changes: 0, lives: 0 };
let acknowledged = 0;
let wrong = 0;
for (let kills = 0; kills <= times; kills++) {
  // One in ten is killed while it opens the record, the others while they write. The last one only looks.
  const { opened, changes } = await live(kills === times ? 'look' : kills % 10 === 9 ? 'opening' : 'writing');
  acknowledged += changes;
  if (opened) {
    const beyond = opened.entries - entries - since.changes;
    // What was under way when a process died may be there or not: of each writer one change at most.
    const whole = opened.ok && opened.lost === 0 && beyond >= 0 && beyond <= writers * since.lives;
    if (!whole) wrong += 1;
    if (!whole) console.error(`After ${kills} kills: ${JSON.stringify(opened)}; ${beyond} changes not acknowledged.`);
    if (kills % 20 === 0)
      console.log(`${kills} kills: ${opened.entries} entries${whole ? ', verified, none lost' : ''}`);
    entries = opened.entries;
    since = { changes: 0, lives: 0 };
  }
  since = { changes: since.changes + changes, lives: since.lives + 1 };
}
const seconds = Math.round((Date.now() - started) / 1000);
console.log(`${on}: ${times} kills in ${seconds} s, ${acknowledged} acknowledged changes, wrong ${wrong} times.`);
rmSync(folder, { recursive: true });
await place.end();
process.exitCode = wrong > 0 ? 1 : 0;

/** A process from its start to its kill: what it saw when it opened the record, and how many changes it was told are written. */
async function live(until: 'opening' | 'writing' | 'look') {
  const script = fileURLToPath(new URL('kill-writer.ts', import.meta.url));
  const args = [script, place.data, notes, plan.strategy, ...(until === 'look' ? [] : plan.elements)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const kill = (after: number) => setTimeout(() => child.kill('SIGKILL'), after);
  if (until === 'opening') kill(200 + Math.random() * 1_000);
  const enough = 1 + Math.floor(Math.random() * 20);
  let opened: Opened | undefined;
  let changes = 0;
  // Also what it said just before it died and nobody had heard yet.
  for await (const line of createInterface(child.stdout)) {
    const said: { readonly opened?: Opened; readonly seq?: number } = JSON.parse(line);
    opened ??= said.opened;
    if (said.seq === undefined) continue;
    appendFileSync(notes, `${line}\n`);
    changes += 1;
    // Some time in the middle of the next changes.
    if (changes === enough) kill(Math.random() * 50);
  }
  if (!opened && until !== 'opening') throw new Error('The process ended before it had opened the record.');
  return { opened, changes };
}
