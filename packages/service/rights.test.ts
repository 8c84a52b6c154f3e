import type { Actor, Role } from '@lofte/domain/rights';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorFor, actorOf } from './actor-of.ts';
import { becomeAdministrator } from './become-administrator.ts';
import { adoptedExample, type Example, exampleService, value } from './example-service.ts';
import { grantRole } from './grant-role.ts';
import { invitePerson } from './invite-person.ts';
import { isLastAdministrator } from './last-administrator.ts';
import { offerFirstLink } from './offer-first-link.ts';
import { personOf } from './person-of.ts';
import { revokeRole } from './revoke-role.ts';
import { rightsOf } from './rights-of.ts';
import type { Service } from './service.ts';
import { setPassword } from './set-password.ts';
import { verifyRecord } from './verify-record.ts';

const password = 'tre kopper og en ko';
let example: Example;
let service: Service;
let strategy: string;
let other: string;
let ane: string;

beforeAll(async () => {
  example = await exampleService();
  service = example.service;
  strategy = await adoptedExample(service);
  other = await adoptedExample(service, 'another paper');
  const link = (await offerFirstLink(service)) ?? '';
  const wanted = { name: 'Ane Holm', mail: 'ane@example.dk', password, language: 'da' } as const;
  ane = value(await becomeAdministrator(service, link, wanted));
});
afterAll(() => example.end());

async function actor(person: string): Promise<Actor> {
  const found = await personOf(service.store, person);
  if (!found) throw new Error('nobody');
  return actorFor(service, found);
}
let many = 0;
async function invited(role: Exclude<Role, 'public'>, withPassword = false): Promise<string> {
  many += 1;
  const asked = { name: `Bo ${many}`, mail: `bo${many}@example.dk`, language: 'da', role } as const;
  const { person, secret } = value(await invitePerson(service, await actor(ane), asked));
  if (withPassword) value(await setPassword(service, secret, password));
  return person;
}
const grantOf = async (person: string, role: Role) =>
  (await rightsOf(service)).people.find((one) => one.person.id === person)?.grants.find((one) => one.role === role)
    ?.id ?? '';
const codes = (result: { readonly ok: boolean; readonly issues?: readonly { readonly code: string }[] }) =>
  result.issues?.map(({ code }) => code) ?? [];

describe('a role', () => {
  test('is given and taken back in the ledger, with a reason, and counts from the next request on', async () => {
    const bo = await invited('reader');
    const wanted = { person: bo, role: 'contributor', strategy } as const;
    const id = value(await grantRole(service, await actor(ane), wanted, 'Ny i styregruppen'));
    expect((await actor(bo)).grants).toContainEqual({ role: 'contributor', strategy });
    expect(codes(await grantRole(service, await actor(ane), wanted))).toEqual(['granted-already']);
    value(await revokeRole(service, await actor(ane), id));
    expect((await actor(bo)).grants).toEqual([{ role: 'reader', strategy: null }]);
    expect(codes(await revokeRole(service, await actor(ane), id))).toEqual(['unknown-grant']);
    const [entry] = await service.store.query<{ body: string }>(
      "select body from entry where subject = $1 and kind = 'role.granted'",
      [id],
    );
    expect(JSON.parse(entry?.body ?? '')).toMatchObject({ actor: ane, strategy, reason: 'Ny i styregruppen' });
    expect(await verifyRecord(service)).toMatchObject({ ok: true });
  });

  test('is for somebody who is there, and everyone can be given no more than to look', async () => {
    const admin = await actor(ane);
    const give = async (wanted: Partial<Parameters<typeof grantRole>[2]>) =>
      codes(await grantRole(service, admin, { person: ane, role: 'reader', strategy: null, ...wanted }));
    expect(await give({ person: 'none' })).toEqual(['unknown-person']);
    expect(await give({ strategy: 'none' })).toEqual(['unknown-strategy']);
    expect(await give({ person: null })).toEqual(['bad-role']);
    expect(await give({ role: 'public' })).toEqual(['bad-role']);
    expect(await give({ person: null, role: 'admin' })).toEqual(['bad-role']);
  });

  test('published to everyone counts for a visitor, there and nowhere else', async () => {
    const id = value(await grantRole(service, await actor(ane), { person: null, role: 'public', strategy }));
    expect((await actorOf(service, undefined)).actor.grants).toEqual([{ role: 'public', strategy }]);
    value(await revokeRole(service, await actor(ane), id));
    expect((await actorOf(service, undefined)).actor.grants).toEqual([]);
  });

  test('in one strategy gives nobody a role in another or in the workspace', async () => {
    const bo = await invited('reader');
    value(await grantRole(service, await actor(ane), { person: bo, role: 'admin', strategy }));
    const half = await actor(bo);
    value(await grantRole(service, half, { person: bo, role: 'secretariat', strategy }));
    for (const where of [other, null])
      expect(codes(await grantRole(service, half, { person: bo, role: 'secretariat', strategy: where }))).toEqual([
        'not-allowed',
      ]);
    expect(codes(await revokeRole(service, half, await grantOf(ane, 'admin')))).toEqual(['not-allowed']);
    expect(
      codes(await invitePerson(service, half, { name: 'X', mail: 'x@example.dk', language: 'da', role: 'reader' })),
    ).toEqual(['not-allowed']);
  });

  test.each(['reader', 'contributor', 'secretariat', 'decider'] as const)(
    'of a %s gives no rights on',
    async (role) => {
      const bo = await invited(role);
      const wanted = { person: bo, role: 'admin', strategy: null } as const;
      expect(codes(await grantRole(service, await actor(bo), wanted))).toEqual(['not-allowed']);
    },
  );
});

describe('the last administrator', () => {
  test('stays one until somebody else is who can sign in', async () => {
    const admin = await actor(ane);
    const own = await grantOf(ane, 'admin');
    await invited('admin');
    expect(codes(await revokeRole(service, admin, own))).toEqual(['last-administrator']);
    const bo = await invited('admin', true);
    expect(await isLastAdministrator(service.store, ane, service.now())).toBe(false);
    value(await revokeRole(service, admin, own));
    expect(codes(await revokeRole(service, await actor(bo), await grantOf(bo, 'admin')))).toEqual([
      'last-administrator',
    ]);
    value(await grantRole(service, await actor(bo), { person: ane, role: 'admin', strategy: null }));
  });

  test('is not one who will leave', async () => {
    const bo = await invited('admin', true);
    const leave = { left: '2999-01-01' };
    await service.store.query('update person set data = data || $2 where id = $1', [bo, JSON.stringify(leave)]);
    for (const id of (await rightsOf(service)).people.flatMap(({ person, grants }) =>
      person.id === ane || person.id === bo ? [] : grants.filter(({ role }) => role === 'admin').map((one) => one.id),
    ))
      value(await revokeRole(service, await actor(ane), id));
    expect(codes(await revokeRole(service, await actor(ane), await grantOf(ane, 'admin')))).toEqual([
      'last-administrator',
    ]);
  });
});
