// One life of the process that test/kill.ts kills: looks whether the record is what it was told it is, then writes until it dies.
// node test/kill-writer.ts DATA ACKNOWLEDGED STRATEGY ELEMENT…; one line of JSON for what it saw, then one for each change.
import { readFileSync, writeSync } from 'node:fs';
import type { PlanEdit } from '@lofte/domain/edit-plan/plan-edit';
import { openService, type Service } from '@lofte/service/service';
import { verifyRecord } from '@lofte/service/verify-record';
import { edit, value } from './plan.ts';

const [data = '', acknowledged = '', strategy = '', ...elements] = process.argv.slice(2);
const say = (what: object) => writeSync(1, `${JSON.stringify(what)}\n`);

const service = await openService({ data, resume: false });
const { ok, entries, problems } = await verifyRecord(service);
const lost = await missing(service, readFileSync(acknowledged, 'utf8'));
say({ opened: { ok, entries, lost, problem: problems[0]?.message } });
if (elements.length === 0) await service.close();
await Promise.all(elements.map(write));

/** Of the changes that were acknowledged, those that the ledger does not have as they were. */
async function missing({ store }: Service, lines: string): Promise<number> {
  const told = lines.split('\n').filter(Boolean);
  const rows = await store.query<{ found: number }>(
    `select count(*) as found from entry
     join jsonb_array_elements($2) told on seq = (told ->> 'seq')::int and hash = told ->> 'hash' where workspace = $1`,
    [store.workspace, `[${told.join()}]`],
  );
  return told.length - (rows[0]?.found ?? 0);
}

/** Several kinds of change, some of several rows; each is told only once the service has said that it is written. */
async function write(element: string, index: number): Promise<void> {
  for (let turn = 0; ; turn++) {
    const words = `${index} ${turn} ${process.pid}`;
    await tell({ do: 'change', element, fields: { title: words, text: words, tags: [words] } });
    const part = { title: `Del ${words}` };
    const split = await tell({ do: 'split', element, first: { title: words }, second: part, take: [] });
    const added = split?.changes.find((change) => change.before === null)?.id;
    if (added) await tell({ do: 'merge', element: added, into: element });
  }
}

async function tell(wanted: PlanEdit) {
  const entry = value(await edit(service, strategy, wanted));
  say({ seq: entry.seq, hash: entry.hash });
  return 'changes' in entry ? entry : undefined;
}
