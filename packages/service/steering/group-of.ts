import type { Group } from '@lofte/domain/steering/group';
import { findThing } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';

/** A group, and the number of the entry that made it as it stands; undefined where there is none. */
export async function groupOf(
  { store }: Pick<Service, 'store'>,
  id: string,
): Promise<{ readonly group: Group; readonly since: number } | undefined> {
  const found = await findThing(store, 'group', { strategy: '', id });
  return found && { group: found.data, since: found.since };
}
