import { access, rm } from 'node:fs/promises';
import { importRecord } from '@lofte/service/import-record';
import type { Store } from '@lofte/store/store';
import { complaints } from './complain.ts';
import { whyUnreadable } from './input.ts';
import { missingRecord, openUntouched } from './open-record.ts';
import type { ExitCode, ImportOptions } from './program.ts';
import { tellProgress } from './tell-progress.ts';
import type { Terminal } from './terminal.ts';
import { untilStopped } from './until-stopped.ts';

/** Brings an archive back into an empty record, which is made where there is none, and taken away again where it cannot be. */
export async function bringBack({ record, ...options }: ImportOptions, terminal: Terminal): Promise<ExitCode> {
  const unreadable = await access(record).then(() => undefined, whyUnreadable);
  if (unreadable) {
    terminal.complain(`lofte: ${record}: ${unreadable}`);
    return 2;
  }
  const fresh = (await missingRecord(options)) !== undefined;
  const store = await openUntouched(options);
  let ended: ExitCode = 1;
  try {
    ended = await bring(store, record, terminal);
  } finally {
    await store.close();
    if (fresh && ended !== 0) await rm(store.place, { recursive: true });
  }
  return ended;
}

async function bring(store: Store, record: string, terminal: Terminal): Promise<ExitCode> {
  const tell = tellProgress(terminal);
  const brought = await untilStopped((signal) => importRecord({ store }, record, { tell, signal }));
  terminal.progress('');
  if (!brought) {
    terminal.complain('lofte: stopped. Nothing was brought back.');
    return 1;
  }
  if (!brought.ok) {
    terminal.complain(complaints(record, brought.issues));
    return 2;
  }
  const { ledger, files } = brought.value;
  const counted = `${ledger.entries} ${ledger.entries === 1 ? 'entry' : 'entries'}`;
  terminal.print(`${store.place}: ${counted} and ${files.length} files brought back. The record verifies.\n`);
  return 0;
}
