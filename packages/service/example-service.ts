import type { Draft } from '@lofte/domain/draft';
import { exampleDraft, exampleText } from '@lofte/domain/example-draft';
import type { Result } from '@lofte/domain/issue';
import { type Actor, localActor } from '@lofte/domain/rights';
import { type Fresh, freshInFolder } from '@lofte/store/fresh-folder';
import { addPaper } from './add-paper.ts';
import { adoptReading } from './adopt-reading.ts';
import { openService, type Service, type ServiceOptions } from './service.ts';
import { waitForReading } from './wait-for-reading.ts';

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

/** What came of it, where nothing may be wrong. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.value;
}

/** A person who may everything. */
export const someone: Actor = { ...localActor, id: 'someone', name: 'Someone' };

/** Id of a paper added and read. */
export async function readExample(service: Service, text: string = exampleText): Promise<string> {
  const { paper } = value(await addPaper(service, { name: 'lys.txt', bytes: bytesOf(text) }));
  await waitForReading(service, paper);
  return paper;
}

/** Id of a strategy adopted from a paper added and read. */
export async function adoptedExample(service: Service, text?: string): Promise<string> {
  return value(await adoptReading(service, await readExample(service, text), someone)).strategy;
}

export interface Example {
  /** Where the record lies, for another service on it. */
  readonly data: string;
  readonly service: Service;
  /** Closes the service and opens the same record anew. */
  again(other?: Omit<ServiceOptions, 'data'>): Promise<Service>;
  end(): Promise<void>;
}

/** On a record of its own: in a folder, or wherever `fresh` makes one (see `onEachDatabase`). */
export interface ExampleOptions extends Omit<ServiceOptions, 'data'> {
  readonly fresh?: Fresh;
}

/** A service for tests. */
export async function exampleService({ fresh = freshInFolder, ...options }: ExampleOptions = {}): Promise<Example> {
  const { where: data, remove } = await fresh();
  const service = await openService({ data, worker: answering(), ...options });
  let open = service;
  return {
    data,
    service,
    again: async (other = {}) => {
      await open.close();
      open = await openService({ data, worker: answering(), ...options, ...other });
      return open;
    },
    end: async () => {
      await open.close();
      await remove();
    },
  };
}
