import { parentPort, workerData } from 'node:worker_threads';
import type { Checkpoint } from '@lofte/domain/checkpoint';
import type { Db } from '@lofte/store/store';
import { checkLedger } from './check-ledger.ts';
import type { Answered, Said } from './check-ledger-apart.ts';

const port = parentPort;
if (!port) throw new Error('This file runs in a worker');

const { workspace, checkpoints } = workerData as {
  readonly workspace: string;
  readonly checkpoints: readonly Checkpoint[];
};
const waiting = new Map<number, PromiseWithResolvers<Answered>>();
let last = 0;

function ask(sql: string, values?: readonly unknown[]): Promise<Answered> {
  const asked = Promise.withResolvers<Answered>();
  last += 1;
  waiting.set(last, asked);
  const said: Said = values ? { ask: last, sql, values } : { ask: last, sql };
  port?.postMessage(said);
  return asked.promise;
}

port.on('message', (answered: Answered) => {
  const asked = waiting.get(answered.ask);
  waiting.delete(answered.ask);
  if ('error' in answered) asked?.reject(answered.error);
  else asked?.resolve(answered);
});

/** The database, which the other thread asks. */
const db: Db = {
  workspace,
  query: async <Row>(sql: string, values: readonly unknown[] = []) => {
    const answered = await ask(sql, values);
    return ('rows' in answered ? answered.rows : []) as readonly Row[];
  },
  copy: async (sql) => {
    const answered = await ask(sql);
    return 'bytes' in answered ? answered.bytes : new Uint8Array();
  },
};

const tell = (done: number, of: number) => port.postMessage({ done, of } satisfies Said);
port.postMessage({ result: await checkLedger(db, { checkpoints, tell }) } satisfies Said);
port.close();
