import { rm } from 'node:fs/promises';
import type { Draft } from '@lofte/domain/draft';
import { exampleDraft } from '@lofte/domain/example-draft';
import { freshFolder } from '@lofte/store/fresh-folder';
import { openService, type Service, type ServiceOptions } from './service.ts';

/** What stands in a text as a file's bytes. */
export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A script for the worker that answers with a draft, whatever the file says: for tests of everything around the reader. */
export function answering(draft: Draft = exampleDraft()): URL {
  return script(`say({ result: { ok: true, value: ${JSON.stringify(draft)} } });`);
}

/** A script for the worker; it can `say` a message and knows the `file` it was given. */
export function script(body: string): URL {
  const head = `import { parentPort, workerData as file } from 'node:worker_threads'; const say = (m) => parentPort.postMessage(m);`;
  return new URL(`data:text/javascript,${encodeURIComponent(`${head}\n${body}`)}`);
}

/** A service on a fresh data folder, for tests. `again` closes it and opens the same folder anew. */
export async function exampleService(options: Omit<ServiceOptions, 'folder'> = {}): Promise<{
  readonly folder: string;
  readonly service: Service;
  again(other?: Omit<ServiceOptions, 'folder'>): Promise<Service>;
  end(): Promise<void>;
}> {
  const { folder } = await freshFolder();
  const service = await openService({ folder, worker: answering(), ...options });
  let open = service;
  return {
    folder,
    service,
    again: async (other = {}) => {
      await open.close();
      open = await openService({ folder, worker: answering(), ...options, ...other });
      return open;
    },
    end: async () => {
      await open.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
