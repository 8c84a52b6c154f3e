import { type Actor, may } from '@lofte/domain/rights';
import { canSignIn, putAccount } from '@lofte/store/account-table';
import { hasLink } from '@lofte/store/link-table';
import { readMail } from './mail.ts';
import { isHere, personOf } from './person-of.ts';
import type { Service } from './service.ts';
import { makeLink } from './sign-in-link.ts';

/**
 * A first link for somebody who was just given something to see, so that nobody has to ask for it: undefined where they can sign
 * in or hold a link that still works, where the register says no mail of their own, and where the actor may not.
 *
 * @returns the link's secret
 */
export async function linkWhereNeeded({ store, now }: Service, actor: Actor, id: string): Promise<string | undefined> {
  if (!may(actor, 'rights.grant')) return undefined;
  return store.transaction(async (db) => {
    const person = await personOf(db, id);
    const mail = readMail(person?.mail ?? '');
    if (!person || !mail.ok || !isHere(person, now())) return undefined;
    if ((await canSignIn(db, id)) || (await hasLink(db, id, now().toISOString()))) return undefined;
    return (await putAccount(db, id, mail.value)) ? makeLink(db, id, now()) : undefined;
  });
}
