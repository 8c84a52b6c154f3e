import type { Change } from '@lofte/domain/entry';
import { bad, good, type Result } from '@lofte/domain/issue';
import { type Actor, localActor, type Role } from '@lofte/domain/rights';
import { added } from '@lofte/domain/thing-change';
import type { Person } from '@lofte/domain/things';
import { findAccount, findAccountByMail, findIdentity, insertIdentity, putAccount } from '@lofte/store/account-table';
import type { Db } from '@lofte/store/store';
import { readThings } from '@lofte/store/thing-table';
import { groupGrantId, isGroupGrant } from './group-grant.ts';
import { isLastAdministrator } from './last-administrator.ts';
import { readMail, readName } from './mail.ts';
import type { Provider } from './open-provider.ts';
import { isHere, personByMail, personOf } from './person-of.ts';
import { strangerFrom } from './provider-trouble.ts';
import { roleGranted, roleRevoked } from './role-granted.ts';
import { runCommands } from './run-command.ts';
import type { Service } from './service.ts';

/** What an OpenID provider says of somebody. */
export interface Known {
  readonly iss: string;
  readonly sub: string;
  readonly [claim: string]: unknown;
}

/** What the sign-in itself does to the record: people who come with a group, and the roles of their groups. */
const signInItself: Actor = { ...localActor, id: 'oidc', name: 'oidc' };

/**
 * The person that a provider speaks of: by issuer and subject, else (the first time) by a mail address that is verified and known
 * here, else somebody new where one of their groups gives a role. Roles that follow from groups come and go with them.
 *
 * @returns the person's id. Issue: `stranger`
 */
export async function knowPerson(service: Service, provider: Provider, known: Known): Promise<Result<string>> {
  const roles = rolesOf(provider, known);
  let person: string | undefined;
  const done = await runCommands(service, {
    action: 'rights.grant',
    actor: signInItself,
    decide: async (db) => {
      const met = await meet(service, db, provider, known, roles.length > 0);
      if (!met) return bad(strangerFrom(provider));
      person = met.person.id;
      return good([...met.changes, ...(await roleChanges(service, db, person, roles, provider))]);
    },
  });
  if (!done.ok) return done;
  return person === undefined ? bad(strangerFrom(provider)) : good(person);
}

interface Met {
  readonly person: Person;
  /** Where they are new. */
  readonly changes: readonly Change[];
}

async function meet(
  { now, newId }: Service,
  db: Db,
  provider: Provider,
  known: Known,
  welcome: boolean,
): Promise<Met | undefined> {
  const before = await findIdentity(db, known.iss, known.sub);
  if (before !== undefined) {
    const person = await personOf(db, before);
    return person && isHere(person, now()) ? { person, changes: [] } : undefined;
  }
  const mail = mailOf(provider, known);
  if (mail === undefined) return undefined;
  const there = await knownByMail(db, mail, now());
  if (there === undefined && !welcome) return undefined;
  const name = readName(typeof known.name === 'string' ? known.name : mail);
  const fresh: Person = { id: newId(), name: name.ok ? name.value : mail, mail, language: languageOf(known) };
  const person = there ?? fresh;
  if (!(await findAccount(db, person.id)) && !(await putAccount(db, person.id, mail))) return undefined;
  await insertIdentity(db, known.iss, known.sub, person.id);
  const arrival = { kind: 'person.added', version: 1, subject: fresh.id } as const;
  const changes = there ? [] : [{ ...arrival, changes: [added({ table: 'person', id: fresh.id }, fresh)] }];
  return { person, changes };
}

/**
 * Whose mail it is: of an account, which only those who give rights can set; else of somebody in the register who has no account
 * and so no rights that somebody could take over by editing the register.
 */
async function knownByMail(db: Db, mail: string, now: Date): Promise<Person | undefined> {
  const account = await findAccountByMail(db, mail);
  const person = account ? await personOf(db, account.person) : await personByMail(db, mail, now);
  if (!person || !isHere(person, now)) return undefined;
  return account || !(await findAccount(db, person.id)) ? person : undefined;
}

function mailOf({ trustMail }: Provider, { email, email_verified: verified }: Known): string | undefined {
  if (typeof email !== 'string' || !(verified === true || (trustMail && verified !== false))) return undefined;
  const mail = readMail(email);
  return mail.ok ? mail.value : undefined;
}

function rolesOf({ groupsClaim, roles }: Provider, known: Known): readonly Role[] {
  const groups = known[groupsClaim];
  const named = Array.isArray(groups) ? groups : [groups];
  return [...new Set(named.flatMap((group) => (typeof group === 'string' ? (roles.get(group) ?? []) : [])))];
}

function languageOf({ locale }: Known): Person['language'] {
  return typeof locale === 'string' && locale.startsWith('en') ? 'en' : 'da';
}

async function roleChanges(
  { now }: Service,
  db: Db,
  person: string,
  roles: readonly Role[],
  { name }: Provider,
): Promise<readonly Change[]> {
  const grants = (await readThings(db, 'grant', { strategy: '' })).map(({ data }) => data);
  const own = grants.filter((grant) => grant.person === person && isGroupGrant(grant));
  const gone = own.filter(({ role }) => !roles.includes(role));
  const kept = (await isLastAdministrator(db, person, now())) ? gone.filter(({ role }) => role !== 'admin') : gone;
  const reason = `Groups at ${name}`;
  const fresh = roles.filter((role) => !own.some((grant) => grant.role === role));
  return [
    ...kept.map((grant) => roleRevoked(grant, reason)),
    ...fresh.map((role) => roleGranted({ id: groupGrantId(person, role), person, role, strategy: null }, reason)),
  ];
}
