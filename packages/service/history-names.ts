import { lastCalled } from '@lofte/store/history-table';
import { entriesOfThing } from '@lofte/store/thing-table';
import type { Called } from './names-then.ts';
import type { Service } from './service.ts';

/** What a strategy is called, or was after the entry `seq`; undefined where there was none. */
export async function strategyName(
  { store }: Service,
  id: string,
  seq?: number,
): Promise<{ readonly id: string; readonly title: string } | undefined> {
  const found = await lastCalled(store, 'strategy', id, id, seq);
  return found && { id, title: found.name ?? '' };
}

/** What an element of a strategy is called, or was when it went; undefined where there never was one. */
export async function elementName({ store }: Service, strategy: string, id: string): Promise<Called | undefined> {
  const found = await lastCalled(store, 'element', strategy, id);
  if (!found) return undefined;
  const { name, kind, number } = found;
  return { name: name ?? '', ...(kind === null ? {} : { kind }), ...(number === null ? {} : { number }) };
}

/** The entry with which an element came into a strategy; undefined where it never did. */
export async function firstEntryOf({ store }: Service, strategy: string, element: string): Promise<number | undefined> {
  return (await entriesOfThing(store, 'element', strategy, element))[0];
}
