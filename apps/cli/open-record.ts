import { access } from 'node:fs/promises';
import { openService, type Service } from '@lofte/service/service';
import { setting } from '@lofte/service/setting';
import { isServerAddress } from '@lofte/store/server-address';
import { openStore, type Store } from '@lofte/store/store';
import type { RecordOptions } from './program.ts';

/** Opens the record that the options and the environment name. Reading its papers is left to the server. */
export function openRecord(options: RecordOptions): Promise<Service> {
  const data = setting('data', options.data, process.env);
  const workspace = setting('workspace', options.workspace, process.env);
  return openService({ data, workspace, resume: false });
}

/** The same as it lies there, for whoever checks it: nothing in it is made anew. */
export function openUntouched(options: RecordOptions): Promise<Store> {
  const workspace = setting('workspace', options.workspace, process.env);
  return openStore(setting('data', options.data, process.env), { workspace });
}

/** Where a folder is named and is not there: opening it would make one, and who asks about a record should hear that there is none. */
export async function missingRecord(options: RecordOptions): Promise<string | undefined> {
  const data = setting('data', options.data, process.env);
  if (isServerAddress(data)) return undefined;
  const there = await access(data).then(
    () => true,
    () => false,
  );
  return there ? undefined : `there is no record in ${data}. Name its folder with --data.`;
}
