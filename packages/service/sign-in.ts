import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { findAccountByMail } from '@lofte/store/account-table';
import { isKnownDevice } from '@lofte/store/session-table';
import { isPassword } from './hash-password.ts';
import { foldMail } from './mail.ts';
import { isHere, personOf } from './person-of.ts';
import { hashOfSecret } from './secret.ts';
import type { Service } from './service.ts';
import { before, deviceLife } from './session-life.ts';
import { type Browser, type Started, startSession } from './start-session.ts';
import { forgive, throttle, tooManyAttempts } from './throttle-sign-in.ts';

export interface SignIn {
  readonly mail: string;
  readonly password: string;
  /** Where it comes from. */
  readonly address: string;
  readonly browser: Browser;
}

/**
 * Signs in with mail and password. An account that there is not, a person who has left and a wrong password get the same answer
 * after the same time.
 *
 * Issues: `wrong-sign-in`, `too-many-attempts` (with the seconds to wait)
 */
export async function signIn(service: Service, { mail, password, address, browser }: SignIn): Promise<Result<Started>> {
  const { store, now } = service;
  const folded = foldMail(mail).slice(0, 320);
  const account = await findAccountByMail(store, folded);
  const device = hashOfSecret(browser.device ?? '');
  const known = await isKnownDevice(store, device, account?.person ?? '', before(now(), deviceLife));
  const attempt = { mail: folded, address, device: known ? device : undefined };
  const wait = await throttle(service, attempt);
  if (wait !== undefined) return bad(tooManyAttempts(wait));
  // Longer than any password can be: hashing it would be work for nothing.
  const right = await isPassword(password.slice(0, 1000), account?.password);
  const person = account && (await personOf(store, account.person));
  if (!right || !person || !isHere(person, now())) return bad(wrong);
  await forgive(service, attempt);
  return good(await startSession(service, person.id, browser));
}

const wrong: Issue = { code: 'wrong-sign-in', message: 'Mail and password do not belong together.' };
