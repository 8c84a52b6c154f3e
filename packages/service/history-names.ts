import { lastCalled } from '@lofte/store/history-table';
import type { Called } from './names-then.ts';
import type { Service } from './service.ts';

/** What a strategy is called; undefined where there is none. */
export async function strategyName(
  { store }: Service,
  id: string,
): Promise<{ readonly id: string; readonly title: string } | undefined> {
  const found = await lastCalled(store, 'strategy', id, id);
  return found && { id, title: found.name ?? '' };
}

/** What an element of a strategy is called, or was when it went; undefined where there never was one. */
export async function elementName({ store }: Service, strategy: string, id: string): Promise<Called | undefined> {
  const found = await lastCalled(store, 'element', strategy, id);
  if (!found) return undefined;
  const { name, kind, number } = found;
  return { name: name ?? '', ...(kind === null ? {} : { kind }), ...(number === null ? {} : { number }) };
}
