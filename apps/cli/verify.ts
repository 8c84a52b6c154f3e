import type { Checkpoint } from '@lofte/domain/checkpoint';
import { good } from '@lofte/domain/issue';
import { type Verification, verifyRecord } from '@lofte/service/verify-record';
import type { Store } from '@lofte/store/store';
import { complaints } from './complain.ts';
import { missingRecord, openUntouched } from './open-record.ts';
import type { ExitCode, VerifyOptions } from './program.ts';
import { checkpointsIn } from './read-checkpoints.ts';
import { tellProgress } from './tell-progress.ts';
import { plainLine, type Terminal } from './terminal.ts';
import { untilStopped } from './until-stopped.ts';

/** Checks the record; says what was checked, or each place that is wrong, the first first. */
export async function verify(options: VerifyOptions, terminal: Terminal): Promise<ExitCode> {
  const missing = await missingRecord(options);
  if (missing) {
    terminal.complain(`lofte: ${missing}`);
    return 2;
  }
  const store = await openUntouched(options);
  try {
    const file = options.checkpoint;
    const checkpoints = file === undefined ? good([]) : await checkpointsIn(file, store.workspace);
    if (!checkpoints.ok) {
      terminal.complain(complaints(file ?? '', checkpoints.issues));
      return 2;
    }
    return await check(store, checkpoints.value, terminal);
  } finally {
    await store.close();
  }
}

async function check(store: Store, checkpoints: readonly Checkpoint[], terminal: Terminal): Promise<ExitCode> {
  const tell = tellProgress(terminal);
  const found = await untilStopped((signal) => verifyRecord({ store }, { checkpoints, tell, signal }));
  if (!found) {
    terminal.complain('lofte: stopped. Nothing was changed, and not everything was checked.');
    return 1;
  }
  if (!found.ok) {
    for (const line of wrong(found, store.place)) terminal.complain(line);
    return 1;
  }
  terminal.progress('');
  const counted = found.entries === 1 ? '1 entry' : `${found.entries} entries`;
  const kept = checkpoints.length > 0 ? ' It still holds what the checkpoint says.' : '';
  terminal.print(
    `${store.place}: ${counted} checked. The chain is unbroken, and tables and files are what the entries say.${kept}\n`,
  );
  return 0;
}

function wrong({ problems, more = 0 }: Verification, place: string): readonly string[] {
  const [first = '', ...others] = problems.map(({ where, message }) =>
    plainLine(where && !message.includes(where) ? `${where}: ${message}` : message),
  );
  return [
    `lofte: ${place} was changed behind its back. ${first}`,
    ...others.map((line) => `lofte: ${line}`),
    ...(more > 0 ? [`lofte: and ${more} more.`] : []),
  ];
}
