import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { localActor } from '@lofte/domain/rights';
import { added } from '@lofte/domain/thing-change';
import type { Person } from '@lofte/domain/things';
import { putAccount } from '@lofte/store/account-table';
import { findLink, takeLink } from '@lofte/store/link-table';
import { hadAdministrator } from '@lofte/store/rights-table';
import { readMail, readName } from './mail.ts';
import { mailTaken } from './mail-taken.ts';
import { newPasswordHash, putPassword } from './new-password.ts';
import { personByMail } from './person-of.ts';
import { roleGranted } from './role-granted.ts';
import { runCommand } from './run-command.ts';
import { hashOfSecret } from './secret.ts';
import type { Service } from './service.ts';
import { useOf } from './sign-in-link.ts';

export interface NewAdministrator {
  readonly name: string;
  readonly mail: string;
  readonly password: string;
  readonly language: Person['language'];
}

/**
 * Makes the holder of the terminal's link the first administrator: person, role, account and the link's end in one transaction.
 * A person who is in the register already stays who they are.
 *
 * @returns the person's id. Issues: `link-over`, `administrator-already`, `bad-name`, `bad-mail`, `mail-taken`, those of `checkPassword`
 */
export async function becomeAdministrator(
  service: Service,
  secret: string,
  wanted: NewAdministrator,
): Promise<Result<string>> {
  const { now, newId } = service;
  const [name, mail] = [readName(wanted.name), readMail(wanted.mail)];
  if (!name.ok) return name;
  if (!mail.ok) return mail;
  const hash = await newPasswordHash(wanted.password, [name.value, mail.value]);
  if (!hash.ok) return hash;
  const link = hashOfSecret(secret);
  let person = '';
  const done = await runCommand(service, {
    action: 'rights.grant',
    actor: localActor,
    decide: async (db) => {
      const use = await useOf(db, await findLink(db, link, now().toISOString()), now());
      if (!use.ok) return use;
      if (use.value.for !== 'administrator' || (await hadAdministrator(db))) return bad(already);
      const known = await personByMail(db, mail.value, now());
      person = known?.id ?? newId();
      if (!(await putAccount(db, person, mail.value))) return bad(mailTaken(mail.value));
      await putPassword(db, person, hash.value);
      await takeLink(db, link, now().toISOString());
      const made: Person = { id: person, name: name.value, mail: mail.value, language: wanted.language };
      const changes = known ? [] : [added({ table: 'person', id: person }, made)];
      const arrival = { kind: 'person.added', version: 1, subject: person, changes } as const;
      return good([...(known ? [] : [arrival]), roleGranted({ id: newId(), person, role: 'admin', strategy: null })]);
    },
  });
  return done.ok ? good(person) : done;
}

const already: Issue = {
  code: 'administrator-already',
  message: 'There is an administrator already. Ask them for rights.',
};
