// One of the processes of test/writers.ts: some people who change one strategy at the same time, as fast as they can.
// node test/writer-process.ts DATA STRATEGY SECONDS WRITERS SHARED,… OWN,…; says as JSON what it was told is written.
import type { WantedFields } from '@lofte/domain/edit-plan/plan-edit';
import { localActor } from '@lofte/domain/rights';
import { editPlan } from '@lofte/service/edit-plan';
import { openService } from '@lofte/service/service';
import { refusalOf } from '@lofte/store/refused';
import { look } from './plan.ts';

export interface Told {
  /** How often each shared number was raised. */
  readonly raised: { readonly [element: string]: number };
  /** What each person wrote last on an element of their own. */
  readonly last: { readonly [element: string]: string };
  readonly changes: number;
  /** Refused because somebody else was faster: both texts were shown and it was tried again. */
  readonly conflicts: number;
  /** Milliseconds each change took. */
  readonly times: readonly number[];
  readonly errors: readonly string[];
}

const [data = '', strategy = '', seconds = '', shared = '', own = ''] = process.argv.slice(2);
const service = await openService({ data, resume: false });
const told = {
  raised: {} as Record<string, number>,
  last: {} as Record<string, string>,
  changes: 0,
  conflicts: 0,
  times: [] as number[],
  errors: [] as string[],
};
const end = Date.now() + Number(seconds) * 1000;
await Promise.all(own.split(',').map((element, index) => person(element, index)));
await service.close();
console.log(JSON.stringify(told satisfies Told));

/** One change in four raises a number that others raise too: whoever did not see another's raise would take it away. */
async function person(mine: string, index: number): Promise<void> {
  const common = shared.split(',');
  for (let turn = 0; Date.now() < end; turn++) {
    const element = turn % 4 === 0 ? (common[(index + turn) % common.length] ?? mine) : mine;
    const { seen, element: now } = await look(service, strategy, element);
    const text = element === mine ? `${index} ${turn}` : `${Number.parseInt(now?.text ?? '', 10) + 1} by ${mine}`;
    if (!(await change(element, seen, { text }))) continue;
    if (element === mine) told.last[mine] = text;
    else told.raised[element] = (told.raised[element] ?? 0) + 1;
  }
}

async function change(element: string, seen: number, fields: WantedFields): Promise<boolean> {
  const began = performance.now();
  try {
    const result = await editPlan(service, strategy, { seen, edit: { do: 'change', element, fields } }, localActor);
    if (result.ok) {
      told.times.push(performance.now() - began);
      told.changes += 1;
    } else if (result.issues[0]?.code === 'changed-meanwhile') told.conflicts += 1;
    else told.errors.push(result.issues[0]?.message ?? '');
    return result.ok;
  } catch (error) {
    told.errors.push(refusalOf(error)?.message ?? String(error));
    return false;
  }
}
