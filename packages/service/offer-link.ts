import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { type Actor, may } from '@lofte/domain/rights';
import { putAccount } from '@lofte/store/account-table';
import { readMail } from './mail.ts';
import { mailTaken } from './mail-taken.ts';
import { isHere, personOf } from './person-of.ts';
import { notAllowed } from './run-command.ts';
import type { Service } from './service.ts';
import { makeLink } from './sign-in-link.ts';
import { forgiveAccount } from './throttle-sign-in.ts';

/**
 * Makes a one-time link for a person in the register to set a password: the first, or another where it was forgotten. Their
 * account has the mail that the register says now. Writes nothing to the ledger, since nobody's rights change.
 *
 * @returns the link's secret. Issues: `not-allowed`, `unknown-person`, `person-left`, `bad-mail`, `mail-taken`
 */
export async function offerLink({ store, now }: Service, actor: Actor, id: string): Promise<Result<string>> {
  // For the workspace, not for a strategy: a link opens everything that its person may.
  if (!may(actor, 'rights.grant')) return bad(notAllowed(actor, 'rights.grant'));
  return store.transaction(async (db) => {
    const person = await personOf(db, id);
    if (!person) return bad(unknownPerson);
    if (!isHere(person, now())) return bad(personLeft(person.name));
    const mail = readMail(person.mail ?? '');
    if (!mail.ok) return mail;
    if (!(await putAccount(db, id, mail.value))) return bad(mailTaken(mail.value));
    await forgiveAccount(db, mail.value);
    return good(await makeLink(db, id, now()));
  });
}

export const unknownPerson: Issue = { code: 'unknown-person', message: 'There is no such person.', where: 'person' };

export function personLeft(name: string): Issue {
  return { code: 'person-left', message: `${name} has left.`, where: 'person', values: { name } };
}
