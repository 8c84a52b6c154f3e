import { hadAdministrator } from '@lofte/store/rights-table';
import type { Service } from './service.ts';
import { makeLink } from './sign-in-link.ts';

/** The secret of a new link with which one becomes the first administrator; undefined where there is or was one. */
export async function offerFirstLink({ store, now }: Service): Promise<string | undefined> {
  if (await hadAdministrator(store)) return undefined;
  return store.transaction((db) => makeLink(db, null, now()));
}
