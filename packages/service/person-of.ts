import { dayOf } from '@lofte/domain/day';
import type { Person } from '@lofte/domain/things';
import type { Db } from '@lofte/store/store';
import { findThing, readThings } from '@lofte/store/thing-table';
import { foldMail } from './mail.ts';

export async function personOf(db: Db, id: string): Promise<Person | undefined> {
  return (await findThing(db, 'person', { strategy: '', id }))?.data;
}

/** Somebody who is still here, by their mail; nobody where several have it. */
export async function personByMail(db: Db, mail: string, now: Date): Promise<Person | undefined> {
  const people = await readThings(db, 'person', { strategy: '' });
  const found = people.filter(({ data }) => foldMail(data.mail ?? '') === mail && isHere(data, now));
  return found.length === 1 ? found[0]?.data : undefined;
}

/** Whether somebody has not left. */
export function isHere({ left }: Person, now: Date): boolean {
  return left === undefined || left > dayOf(now);
}
