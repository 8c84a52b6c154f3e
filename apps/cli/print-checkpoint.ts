import { checkpointText } from '@lofte/domain/checkpoint';
import { currentCheckpoint } from '@lofte/service/current-checkpoint';
import { missingRecord, openUntouched } from './open-record.ts';
import type { ExitCode, RecordOptions } from './program.ts';
import type { Terminal } from './terminal.ts';

export async function printCheckpoint(options: RecordOptions, { print, complain }: Terminal): Promise<ExitCode> {
  const missing = await missingRecord(options);
  if (missing) {
    complain(`lofte: ${missing}`);
    return 2;
  }
  const store = await openUntouched(options);
  try {
    print(checkpointText(await currentCheckpoint({ store })));
    return 0;
  } finally {
    await store.close();
  }
}
