import type { Register } from '@lofte/domain/register/register';
import { listOrganisations, listPeople } from '@lofte/store/register-table';
import { readThings } from '@lofte/store/thing-table';
import type { Service } from './service.ts';

/** Everyone who can stand as the one that answers for something, those who left among them, in Danish order; who stood there after the entry `seq`, in any. */
export async function registerChoices(
  { store }: Pick<Service, 'store'>,
  { seq }: { readonly seq?: number | undefined } = {},
): Promise<Register> {
  if (seq !== undefined) {
    const then = { strategy: '', seq };
    return store.snapshot(async (db) => ({
      organisations: (await readThings(db, 'organisation', then)).map(({ data }) => data),
      people: (await readThings(db, 'person', then)).map(({ data }) => data),
    }));
  }
  return store.snapshot(async (db) => ({
    organisations: await listOrganisations(db),
    people: await listPeople(db),
  }));
}
