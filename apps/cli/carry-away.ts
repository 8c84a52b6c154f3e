import { exportRecord } from '@lofte/service/export-record';
import { complaints } from './complain.ts';
import { missingRecord, openUntouched } from './open-record.ts';
import type { ExitCode, ExportOptions } from './program.ts';
import { tellProgress } from './tell-progress.ts';
import type { Terminal } from './terminal.ts';
import { untilStopped } from './until-stopped.ts';
import { whyUnwritable } from './why-unwritable.ts';

/** Writes the record as an archive; says what is in it, and its hash. */
export async function carryAway({ record, force, ...options }: ExportOptions, terminal: Terminal): Promise<ExitCode> {
  const missing = await missingRecord(options);
  if (missing) {
    terminal.complain(`lofte: ${missing}`);
    return 2;
  }
  const store = await openUntouched(options);
  const tell = tellProgress(terminal);
  try {
    const written = await untilStopped((signal) =>
      exportRecord({ store }, record, { force: force === true, tell, signal }),
    );
    terminal.progress('');
    if (!written) {
      terminal.complain('lofte: stopped. No archive was written.');
      return 1;
    }
    if (!written.ok) {
      terminal.complain(complaints(record, written.issues));
      return written.issues.some(({ code }) => code === 'record-broken') ? 1 : 2;
    }
    const { size, sha256, manifest } = written.value;
    const { entries } = manifest.ledger;
    terminal.print(
      `${record}: ${entries} ${entries === 1 ? 'entry' : 'entries'} and ${manifest.files.length} files, ${size} bytes.\n`,
    );
    terminal.print(`SHA-256 ${sha256}\n`);
    return 0;
  } catch (error) {
    const why = whyUnwritable(error);
    if (!why) throw error;
    terminal.complain(`lofte: ${record}: ${why}`);
    return 2;
  } finally {
    await store.close();
  }
}
