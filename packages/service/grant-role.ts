import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { Actor, Role } from '@lofte/domain/rights';
import type { Grant } from '@lofte/domain/things';
import { findAccount, putAccount } from '@lofte/store/account-table';
import type { Db } from '@lofte/store/store';
import { findThing, readThings } from '@lofte/store/thing-table';
import { readMail } from './mail.ts';
import { personLeft, unknownPerson } from './offer-link.ts';
import { isHere, personOf } from './person-of.ts';
import { roleGranted } from './role-granted.ts';
import { runCommand } from './run-command.ts';
import type { Service } from './service.ts';

/** A role for somebody, or (null) for everyone, in a strategy or (null) in the whole workspace. */
export type Wanted = Omit<Grant, 'id'>;

/**
 * Gives a role. Everyone can only be given `public`, and nobody alone can: that publishes a strategy.
 *
 * @returns the grant's id. Issues: `not-allowed`, `bad-role`, `unknown-person`, `person-left`, `unknown-strategy`, `granted-already`
 */
export async function grantRole(
  service: Service,
  actor: Actor,
  wanted: Wanted,
  reason?: string,
): Promise<Result<string>> {
  const id = service.newId();
  const done = await runCommand(service, {
    action: 'rights.grant',
    actor,
    ...(wanted.strategy === null ? {} : { strategy: wanted.strategy }),
    decide: async (db) => {
      const issue = await whyNot(db, wanted, service.now());
      if (issue) return bad(issue);
      if (wanted.person !== null) await pinAccount(db, wanted.person);
      return good(roleGranted({ id, ...wanted }, reason));
    },
  });
  return done.ok ? good(id) : done;
}

/** The account keeps the mail that the person has now: whoever edits the register later cannot take over what was granted. */
async function pinAccount(db: Db, person: string): Promise<void> {
  const mail = readMail((await personOf(db, person))?.mail ?? '');
  if (mail.ok && !(await findAccount(db, person))) await putAccount(db, person, mail.value);
}

async function whyNot(db: Db, { person, role, strategy }: Wanted, now: Date): Promise<Issue | undefined> {
  if ((person === null) !== (role === 'public')) return badRole;
  if (person !== null) {
    const found = await personOf(db, person);
    if (!found) return unknownPerson;
    if (!isHere(found, now)) return personLeft(found.name);
  }
  if (strategy !== null && !(await findThing(db, 'strategy', { strategy, id: strategy }))) return unknownStrategy;
  const grants = await readThings(db, 'grant', { strategy: '' });
  const same = grants.some(({ data }) => data.person === person && data.role === role && data.strategy === strategy);
  return same ? grantedAlready(role) : undefined;
}

const badRole: Issue = {
  code: 'bad-role',
  message: 'Everyone can be given the role public and no other; a person any other.',
  where: 'role',
};
const unknownStrategy: Issue = { code: 'unknown-strategy', message: 'There is no such strategy.', where: 'strategy' };

function grantedAlready(role: Role): Issue {
  return { code: 'granted-already', message: 'They have this role there already.', where: 'role', values: { role } };
}
