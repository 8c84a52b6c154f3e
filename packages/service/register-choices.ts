import type { Register } from '@lofte/domain/register/register';
import { listOrganisations, listPeople } from '@lofte/store/register-table';
import type { Service } from './service.ts';

/** Everyone who can stand as the one that answers for something, those who left among them, in Danish order. */
export async function registerChoices({ store }: Pick<Service, 'store'>): Promise<Register> {
  return store.snapshot(async (db) => ({
    organisations: await listOrganisations(db),
    people: await listPeople(db),
  }));
}
