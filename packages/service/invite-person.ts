import type { Change } from '@lofte/domain/entry';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { Actor, Role } from '@lofte/domain/rights';
import { added } from '@lofte/domain/thing-change';
import type { Person } from '@lofte/domain/things';
import { canSignIn, putAccount } from '@lofte/store/account-table';
import { grantsFor } from '@lofte/store/rights-table';
import type { Db } from '@lofte/store/store';
import { readMail, readName } from './mail.ts';
import { mailTaken } from './mail-taken.ts';
import { personByMail } from './person-of.ts';
import { roleGranted } from './role-granted.ts';
import { runCommands } from './run-command.ts';
import type { Service } from './service.ts';
import { makeLink } from './sign-in-link.ts';

export interface Invitation {
  readonly name: string;
  readonly mail: string;
  readonly language: Person['language'];
  readonly role: Exclude<Role, 'public'>;
}

/**
 * Adds a person who can sign in: person, role in the whole workspace, account and one-time link in one transaction. Who is in the
 * register already stays who they are there, and is given what they lack of it.
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
  const fresh: Person = { id: newId(), name: name.value, mail: mail.value, language: wanted.language };
  let made = { person: '', secret: '' };
  const done = await runCommands(service, {
    action: 'rights.grant',
    actor,
    decide: async (db) => {
      const known = await personByMail(db, mail.value, now());
      const person = (known ?? fresh).id;
      if (known && (await canSignIn(db, person))) return bad(personKnown(known));
      if (!(await putAccount(db, person, mail.value))) return bad(mailTaken(mail.value));
      made = { person, secret: await makeLink(db, person, now()) };
      const granted = roleGranted({ id: newId(), person, role: wanted.role, strategy: null });
      if (known) return good((await hasRole(db, person, wanted.role)) ? [] : [granted]);
      return good([arrivalOf(fresh), granted]);
    },
  });
  return done.ok ? good(made) : done;
}

function arrivalOf(person: Person): Change {
  const { id } = person;
  return { kind: 'person.added', version: 1, subject: id, changes: [added({ table: 'person', id }, person)] };
}

async function hasRole(db: Db, person: string, wanted: Role): Promise<boolean> {
  const grants = await grantsFor(db, person);
  return grants.some(({ person: of, role, strategy }) => of === person && role === wanted && strategy === null);
}

function personKnown({ name, mail = '' }: Person): Issue {
  const message = `${name} (${mail}) can sign in already. Give them a role instead.`;
  return { code: 'person-known', message, where: 'mail', values: { name, mail } };
}
