import type { Issue } from '@lofte/domain/issue';
import { administratorsWhoSignIn } from '@lofte/store/rights-table';
import type { Db } from '@lofte/store/store';
import { isHere, personOf } from './person-of.ts';

/**
 * Whether nobody would be left who can give rights without this person: nobody else is an administrator of the workspace, can
 * sign in, and stays. Asked before they lose the role, leave or are removed.
 */
export async function isLastAdministrator(db: Db, person: string, now: Date): Promise<boolean> {
  const administrators = await administratorsWhoSignIn(db);
  if (!administrators.includes(person)) return false;
  for (const other of administrators.filter((id) => id !== person)) {
    const found = await personOf(db, other);
    if (found && found.left === undefined && isHere(found, now)) return false;
  }
  return true;
}

export const lastAdministrator: Issue = {
  code: 'last-administrator',
  message: 'They are the last administrator. Make somebody else one first.',
};
