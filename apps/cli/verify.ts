import { verifyRecord } from '@lofte/service/verify-record';
import { missingRecord, openRecord } from './open-record.ts';
import type { ExitCode, RecordOptions } from './program.ts';
import { plainLine } from './terminal.ts';

/** Checks the record; says what was checked, or the first place that is wrong. */
export async function verify(options: RecordOptions): Promise<ExitCode> {
  const missing = await missingRecord(options);
  if (missing) {
    console.error(`lofte: ${missing}`);
    return 2;
  }
  const service = await openRecord(options);
  const { place } = service.store;
  try {
    const { ok, entries, problems } = await verifyRecord(service);
    if (ok) {
      const counted = entries === 1 ? '1 entry' : `${entries} entries`;
      console.log(
        `${place}: ${counted} checked. The chain is unbroken, and tables and files are what the entries say.`,
      );
      return 0;
    }
    const [first, ...more] = problems;
    const at = first?.where && !first.message.includes(first.where) ? `${first.where}: ` : '';
    console.error(`lofte: ${place} was changed behind its back. ${plainLine(`${at}${first?.message ?? ''}`)}`);
    if (more.length > 0) console.error(`lofte: ${more.length} more, e.g. ${plainLine(more[0]?.message ?? '')}`);
    return 1;
  } finally {
    await service.close();
  }
}
