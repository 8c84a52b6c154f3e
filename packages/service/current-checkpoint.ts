import { type Checkpoint, checkpointOf } from '@lofte/domain/checkpoint';
import { ledgerHead } from '@lofte/store/entry-table';
import type { Service } from './service.ts';

/** Where the ledger is now, to be published. */
export async function currentCheckpoint({ store }: Pick<Service, 'store'>): Promise<Checkpoint> {
  return checkpointOf(store.workspace, await ledgerHead(store));
}
