import type { Actor } from '@lofte/domain/rights';
import { findAccount } from '@lofte/store/account-table';
import type { Service } from './service.ts';

/** How somebody signs in themselves. */
export async function accountOf(
  { store }: Service,
  actor: Actor,
): Promise<{ readonly mail: string; readonly hasPassword: boolean } | undefined> {
  const account = await findAccount(store, actor.id);
  return account && { mail: account.mail, hasPassword: account.password !== null };
}
