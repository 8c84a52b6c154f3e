import { entriesBySeq } from '@lofte/store/entry-table';
import type { Db } from '@lofte/store/store';
import type { Problems } from './problems.ts';

/** What a baseline says of the ledger: the hash of the entry that it names. */
export interface SaidOfLedger {
  /** `baseline STRATEGY/ID`. */
  readonly where: string;
  readonly seq: number;
  readonly hash: string;
}

/** A sealed baseline is a checkpoint inside the ledger: what it sealed is what stands there. */
export async function checkBaselines(db: Db, baselines: readonly SaidOfLedger[], problems: Problems): Promise<void> {
  const seqs = [...new Set(baselines.map(({ seq }) => seq))];
  const hashes = new Map((await entriesBySeq(db, seqs)).map(({ seq, hash }) => [seq, hash]));
  for (const { where, seq, hash } of baselines) {
    if (hashes.get(seq) === hash) continue;
    const message = `The ledger was rewritten at or before entry ${seq}: the ${where} sealed it with another hash.`;
    problems.add({ code: 'baseline-broken', message, where, values: { entry: seq } });
  }
}
