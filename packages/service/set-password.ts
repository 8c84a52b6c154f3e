import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { findAccount } from '@lofte/store/account-table';
import { findLink, takeLink } from '@lofte/store/link-table';
import { newPasswordHash, putPassword } from './new-password.ts';
import { hashOfSecret } from './secret.ts';
import type { Service } from './service.ts';
import { linkOf, useOf } from './sign-in-link.ts';
import { forgiveAccount } from './throttle-sign-in.ts';

/**
 * Sets a password with a one-time link, which is over then. Whoever was signed in with the one before is so no more.
 *
 * @returns the person's id. Issues: `link-over`, `no-person`, those of `checkPassword`
 */
export async function setPassword(service: Service, secret: string, password: string): Promise<Result<string>> {
  const { store, now } = service;
  const use = await linkOf(service, secret);
  if (!use.ok) return use;
  if (use.value.for !== 'password') return bad(noPerson);
  const { id, name, mail } = use.value.person;
  const hash = await newPasswordHash(password, [name, mail]);
  if (!hash.ok) return hash;
  return store.transaction(async (db) => {
    const link = hashOfSecret(secret);
    const still = await useOf(db, await findLink(db, link, now().toISOString()), now());
    if (!still.ok) return still;
    await takeLink(db, link, now().toISOString());
    await putPassword(db, id, hash.value);
    const account = await findAccount(db, id);
    if (account) await forgiveAccount(db, account.mail);
    return good(id);
  });
}

const noPerson: Issue = {
  code: 'no-person',
  message: 'This link makes an administrator: it asks for a name and a mail address too.',
};
