import { bad, good, type Result } from '@lofte/domain/issue';
import { setPassword } from '@lofte/store/account-table';
import type { Db } from '@lofte/store/store';
import { checkPassword } from './check-password.ts';
import { signOutEverywhere } from './end-session.ts';
import { hashPassword } from './hash-password.ts';

/** The hash of a new password, or why it will not do. `own`: what the person is called. Issues: those of `checkPassword` */
export async function newPasswordHash(password: string, own: readonly (string | undefined)[]): Promise<Result<string>> {
  const issue = checkPassword(
    password,
    own.filter((text) => text !== undefined),
  );
  return issue ? bad(issue) : good(await hashPassword(password));
}

/** Gives an account its password. Whoever was signed in with the one before is so no more. */
export async function putPassword(db: Db, person: string, hash: string): Promise<void> {
  await setPassword(db, person, hash);
  await signOutEverywhere(db, person);
}
