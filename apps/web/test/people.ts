import type { Granted } from '@lofte/domain/rights';
import { actorOf } from '@lofte/service/actor-of';
import { becomeAdministrator } from '@lofte/service/become-administrator';
import { grantRole } from '@lofte/service/grant-role';
import { invitePerson } from '@lofte/service/invite-person';
import { offerFirstLink } from '@lofte/service/offer-first-link';
import { revokeRole } from '@lofte/service/revoke-role';
import { rightsOf } from '@lofte/service/rights-of';
import type { Service } from '@lofte/service/service';
import { startSession } from '@lofte/service/start-session';

export const password = 'tre kopper og en ko';
export const anesMail = 'ane@example.dk';

/** Makes Ane administrator. @returns the secret of a session of hers */
export async function administrator(service: Service): Promise<string> {
  const link = (await offerFirstLink(service)) ?? '';
  const ane = { name: 'Ane Holm', mail: anesMail, password, language: 'da' } as const;
  return session(service, value(await becomeAdministrator(service, link, ane)));
}

/** Makes a person with some roles and no others. @returns their id */
export async function personWith(service: Service, admin: string, grants: readonly Granted[]): Promise<string> {
  const { actor } = await actorOf(service, admin);
  const mail = `p${service.newId()}@example.dk`;
  const asked = { name: mail.slice(0, 6), mail, language: 'da', role: 'reader' } as const;
  const { person } = value(await invitePerson(service, actor, asked));
  const { people } = await rightsOf(service);
  const first = people.find((one) => one.person.id === person)?.grants[0]?.id ?? '';
  const isFirst = ({ role, strategy }: Granted) => role === 'reader' && strategy === null;
  if (!grants.some(isFirst)) value(await revokeRole(service, actor, first));
  for (const grant of grants.filter((one) => !isFirst(one)))
    value(await grantRole(service, actor, { person, ...grant }));
  return person;
}

/** The secret of a new session. */
export async function session(service: Service, person: string): Promise<string> {
  return (await startSession(service, person, { name: 'test' })).session;
}

function value<T>(
  result:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly issues: readonly { readonly message: string }[] },
): T {
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.value;
}
