import type { Change } from '@lofte/domain/entry';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { localActor } from '@lofte/domain/rights';
import { added } from '@lofte/domain/thing-change';
import type { Person } from '@lofte/domain/things';
import { putAccount } from '@lofte/store/account-table';
import { grantsFor } from '@lofte/store/rights-table';
import { readMail, readName } from './mail.ts';
import { mailTaken } from './mail-taken.ts';
import { personByMail } from './person-of.ts';
import { roleGranted } from './role-granted.ts';
import { runCommands } from './run-command.ts';
import type { Service } from './service.ts';
import { makeLink } from './sign-in-link.ts';
import { forgiveAccount } from './throttle-sign-in.ts';

/**
 * What whoever may write the record can do from its own machine: make somebody administrator, or let one in again who can no
 * longer sign in. The ledger says that it was done there.
 *
 * @returns the person's name and the secret of a one-time link. Issues: `bad-mail`, `bad-name`, `name-missing`, `mail-taken`
 */
export async function makeAdministrator(
  service: Service,
  wanted: { readonly mail: string; readonly name?: string | undefined },
): Promise<Result<{ readonly name: string; readonly secret: string }>> {
  const { now, newId } = service;
  const mail = readMail(wanted.mail);
  if (!mail.ok) return mail;
  const name = wanted.name === undefined ? undefined : readName(wanted.name);
  if (name && !name.ok) return name;
  let made = { name: '', secret: '' };
  const done = await runCommands(service, {
    action: 'rights.grant',
    actor: localActor,
    decide: async (db) => {
      const known = await personByMail(db, mail.value, now());
      if (!known && !name) return bad(nameMissing(mail.value));
      const fresh: Person = { id: newId(), name: name?.value ?? '', mail: mail.value, language: 'da' };
      const person = known ?? fresh;
      if (!(await putAccount(db, person.id, mail.value))) return bad(mailTaken(mail.value));
      await forgiveAccount(db, mail.value);
      made = { name: person.name, secret: await makeLink(db, person.id, now()) };
      const arrival = { kind: 'person.added', version: 1, subject: person.id } as const;
      const changes: Change[] = known
        ? []
        : [{ ...arrival, changes: [added({ table: 'person', id: fresh.id }, fresh)] }];
      const grants = await grantsFor(db, person.id);
      const already = grants.some(
        ({ person: of, role, strategy }) => of !== null && role === 'admin' && strategy === null,
      );
      const grant = { id: newId(), person: person.id, role: 'admin', strategy: null } as const;
      return good(already ? changes : [...changes, roleGranted(grant)]);
    },
  });
  return done.ok ? good(made) : done;
}

function nameMissing(mail: string): Issue {
  const message = `Nobody here has the mail address ${mail}. Say what they are called with --name.`;
  return { code: 'name-missing', message, where: '--name', values: { mail } };
}
