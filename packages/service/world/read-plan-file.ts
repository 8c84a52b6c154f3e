import { bad, type Result } from '@lofte/domain/issue';
import type { PlanTable } from '@lofte/domain/world/plan-file/plan-table';
import { readInWorker } from '../read-in-worker.ts';

/** Bytes of a file with an action plan. */
export const planFileLimit = 16 * 1024 * 1024;

const script = new URL('../plan-file-worker.ts', import.meta.url);
const limits = { time: 20_000, memory: 768 };

/**
 * The tables of a file, read where it can neither stop nor fill the server.
 *
 * Issues: `too-large`, `took-too-long`, `too-much-memory`, `reader-failed`, and those of `readPlanTables`
 */
export async function readPlanFile(name: string, bytes: Uint8Array): Promise<Result<readonly PlanTable[]>> {
  const limit = planFileLimit / 1024 / 1024;
  if (bytes.length > planFileLimit) {
    return bad({ code: 'too-large', message: `The file is larger than ${limit} MB.`, where: name, values: { limit } });
  }
  const { signal } = new AbortController();
  return readInWorker<readonly PlanTable[]>({ name, bytes, script, limits, signal, progress: () => undefined });
}
