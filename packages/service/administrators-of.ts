import { administratorsWhoSignIn } from '@lofte/store/rights-table';
import { isHere, personOf } from './person-of.ts';
import type { Service } from './service.ts';

/** The names of those who can give every right. */
export async function administratorsOf({ store, now }: Service): Promise<readonly string[]> {
  const ids = await administratorsWhoSignIn(store);
  const people = await Promise.all(ids.map((id) => personOf(store, id)));
  return people.flatMap((person) => (person && isHere(person, now()) ? [person.name] : []));
}
