import type { Change } from '@lofte/domain/entry';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { Actor, Role } from '@lofte/domain/rights';
import { added } from '@lofte/domain/thing-change';
import type { Person } from '@lofte/domain/things';
import { putAccount } from '@lofte/store/account-table';
import { readMail, readName } from './mail.ts';
import { mailTaken } from './mail-taken.ts';
import { personByMail } from './person-of.ts';
import { roleGranted } from './role-granted.ts';
import { runCommand } from './run-command.ts';
import type { Service } from './service.ts';
import { makeLink } from './sign-in-link.ts';

export interface Invitation {
  readonly name: string;
  readonly mail: string;
  readonly language: Person['language'];
  readonly role: Exclude<Role, 'public'>;
}

/**
 * Adds a person who can sign in: person, role in the whole workspace, account and one-time link in one transaction.
 *
 * @returns the person's id and the link's secret. Issues: `bad-name`, `bad-mail`, `person-known`, `mail-taken`, `not-allowed`
 */
export async function invitePerson(
  service: Service,
  actor: Actor,
  wanted: Invitation,
): Promise<Result<{ readonly person: string; readonly secret: string }>> {
  const { now, newId } = service;
  const [name, mail] = [readName(wanted.name), readMail(wanted.mail)];
  if (!name.ok) return name;
  if (!mail.ok) return mail;
  const made: Person = { id: newId(), name: name.value, mail: mail.value, language: wanted.language };
  let secret = '';
  const done = await runCommand(service, {
    action: 'rights.grant',
    actor,
    decide: async (db) => {
      const known = await personByMail(db, mail.value, now());
      if (known) return bad(personKnown(known));
      if (!(await putAccount(db, made.id, mail.value))) return bad(mailTaken(mail.value));
      secret = await makeLink(db, made.id, now());
      const arrival: Change = {
        kind: 'person.added',
        version: 1,
        subject: made.id,
        changes: [added({ table: 'person', id: made.id }, made)],
      };
      return good([arrival, roleGranted({ id: newId(), person: made.id, role: wanted.role, strategy: null })]);
    },
  });
  return done.ok ? good({ person: made.id, secret }) : done;
}

function personKnown({ name, mail = '' }: Person): Issue {
  const message = `${name} (${mail}) is here already. Make a link for them in the list.`;
  return { code: 'person-known', message, where: 'mail', values: { name, mail } };
}
