import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import { findAccount } from '@lofte/store/account-table';
import { isPassword } from './hash-password.ts';
import { newPasswordHash, putPassword } from './new-password.ts';
import { hashOfSecret } from './secret.ts';
import type { Service } from './service.ts';
import { type Browser, type Started, startSession } from './start-session.ts';
import { forgive, throttle, tooManyAttempts } from './throttle-sign-in.ts';

export interface PasswordChange {
  readonly current: string;
  readonly next: string;
  readonly address: string;
  readonly browser: Browser;
}

/**
 * Changes one's own password. All sessions end, this one too: it goes on under a new secret.
 *
 * Issues: `no-account`, `wrong-password`, `too-many-attempts`, those of `checkPassword`
 */
export async function changePassword(service: Service, actor: Actor, change: PasswordChange): Promise<Result<Started>> {
  const { store } = service;
  const account = await findAccount(store, actor.id);
  if (!account?.password) return bad(noAccount);
  // Somebody at an open screen has no more tries than somebody at the sign-in page.
  const attempt = { mail: account.mail, address: change.address, device: hashOfSecret(`change ${actor.id}`) };
  const wait = await throttle(service, attempt);
  if (wait !== undefined) return bad(tooManyAttempts(wait));
  if (!(await isPassword(change.current.slice(0, 1000), account.password))) return bad(wrongPassword);
  const hash = await newPasswordHash(change.next, [actor.name, account.mail]);
  await forgive(service, attempt);
  if (!hash.ok) return hash;
  await store.transaction((db) => putPassword(db, actor.id, hash.value));
  return good(await startSession(service, actor.id, change.browser));
}

const noAccount: Issue = {
  code: 'no-account',
  message: 'You sign in elsewhere and have no password here.',
};
const wrongPassword: Issue = { code: 'wrong-password', message: 'This is not your password.', where: 'current' };
