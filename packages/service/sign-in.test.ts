import type { Actor } from '@lofte/domain/rights';
import { setPassword as storePassword } from '@lofte/store/account-table';
import type { Fresh } from '@lofte/store/fresh-folder';
import { onEachDatabase } from '@lofte/store/test-databases';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorOf } from './actor-of.ts';
import { addPerson } from './add-person.ts';
import { becomeAdministrator } from './become-administrator.ts';
import { changeLanguage } from './change-language.ts';
import { changePassword } from './change-password.ts';
import { endSession, signOut, signOutEverywhere } from './end-session.ts';
import { type Example, exampleService, value } from './example-service.ts';
import { grantRole } from './grant-role.ts';
import { hashPassword } from './hash-password.ts';
import { invitePerson } from './invite-person.ts';
import { linkWhereNeeded } from './link-where-needed.ts';
import { makeAdministrator } from './make-administrator.ts';
import { offerFirstLink } from './offer-first-link.ts';
import { offerLink } from './offer-link.ts';
import type { Service } from './service.ts';
import { sessionsOf } from './sessions-of.ts';
import { setPassword } from './set-password.ts';
import { signIn } from './sign-in.ts';
import { linkOf } from './sign-in-link.ts';
import { type Started, startSession } from './start-session.ts';
import { verifyRecord } from './verify-record.ts';

/** A hash that takes no time to make: what is tested is not how long it takes. */
const cheap = { ln: 4, r: 8, p: 1 };
const hour = 60 * 60 * 1000;
const password = 'tre kopper og en ko';
const ane = { name: 'Ane Holm', mail: 'Ane.Holm@Example.DK ', password, language: 'da' } as const;
const browser = { name: 'Firefox' };

let example: Example;
let fresh: Fresh;
let service: Service;
const begun = Date.parse('2026-11-23T08:00:00Z');
let clock = begun;
const open = async () => {
  example = await exampleService({ fresh, now: () => new Date(clock) });
  service = example.service;
};

const firstLink = async () => (await offerFirstLink(service)) ?? '';
const enter = (mail: string, typed = password, from: Partial<{ address: string; device: string }> = {}) =>
  signIn(service, {
    mail,
    password: typed,
    address: from.address ?? '192.0.2.1',
    browser: { ...browser, device: from.device },
  });
const codes = (result: { readonly ok: boolean; readonly issues?: readonly { readonly code: string }[] }) =>
  result.issues?.map(({ code }) => code) ?? [];
const who = async (started: Pick<Started, 'session'>) => (await actorOf(service, started.session)).actor;
const begin = (person: string, session?: string) => startSession(service, person, { ...browser, session });
const started = async (person: string) => ({ person, ...(await begin(person)) });

onEachDatabase('Signing in', (database) => {
  beforeAll(() => {
    fresh = database;
    clock = begun;
  });
  afterAll(() => example.end());

  test('the first administrator is made with the newest link of the terminal, once, in the ledger', async () => {
    await open();
    expect((await actorOf(service, undefined)).actor.id).toBe('local');
    const late = await firstLink();
    clock += 24 * hour + 1;
    expect(codes(await becomeAdministrator(service, late, ane))).toEqual(['link-over']);
    const [first, second] = [await firstLink(), await firstLink()];
    expect(codes(await becomeAdministrator(service, first, ane))).toEqual(['link-over']);
    expect(codes(await becomeAdministrator(service, second, { ...ane, password: 'kort' }))).toEqual(['password-short']);
    expect(codes(await becomeAdministrator(service, second, { ...ane, mail: 'ane' }))).toEqual(['bad-mail']);
    const both = await Promise.all([
      becomeAdministrator(service, second, ane),
      becomeAdministrator(service, second, { ...ane, mail: 'bo@example.dk' }),
    ]);
    expect(both.flatMap(codes)).toEqual(['link-over']);
    expect(await offerFirstLink(service)).toBeUndefined();
    expect((await actorOf(service, undefined)).actor).toMatchObject({ id: 'nobody', grants: [] });
    expect(await verifyRecord(service)).toMatchObject({ ok: true, entries: 2 });
    const person = both.flatMap((made) => (made.ok ? [made.value] : []))[0] ?? '';
    expect(await who(await begin(person))).toMatchObject({ id: person, grants: [{ role: 'admin', strategy: null }] });
    await example.end();
  });

  describe('in a workspace with an administrator', () => {
    let admin: Actor;
    beforeAll(async () => {
      await open();
      admin = await who(await begin(value(await becomeAdministrator(service, await firstLink(), ane))));
    });

    const bo = { name: 'Bo Lind', language: 'en', role: 'reader' } as const;
    /** Somebody with an account, without a password yet. */
    const invited = async (mail: string) => value(await invitePerson(service, admin, { ...bo, mail }));
    /** Somebody who has set the password. */
    const member = async (mail: string) => {
      const { person } = await invited(mail);
      await storePassword(service.store, person, await hashPassword(password, cheap));
      return person;
    };

    describe('signing in', () => {
      test('works with mail and password however they are typed, and gives a new secret each time', async () => {
        const person = await member('Bo.A@Example.dk ');
        const first = value(await enter('bo.a@example.dk'));
        const second = value(await enter(' BO.A@example.dk', password.replaceAll(' ', '\u00a0').normalize('NFD')));
        expect(new Set([first.session, second.session, first.device, second.device]).size).toBe(4);
        expect((await who(second)).id).toBe(person);
        expect((await sessionsOf(service, await who(first))).length).toBe(2);
        const third = await begin(person, second.session);
        expect((await who(second)).id).toBe('nobody');
        expect((await who(third)).id).toBe(person);
      });

      test('gives an account that there is not, who has left, and a wrong password the same answer', async () => {
        const person = await member('bo.b@example.dk');
        const { session } = value(await enter('bo.b@example.dk'));
        clock = Date.parse('2026-12-01T22:00:00Z');
        const fresh = await begin(person, session);
        await leave(person, '2026-12-02');
        expect((await who(fresh)).id).toBe(person);
        clock = Date.parse('2026-12-01T23:30:00Z');
        expect((await who(fresh)).id).toBe('nobody');
        const left = await enter('bo.b@example.dk');
        expect(codes(left)).toEqual(['wrong-sign-in']);
        expect(await enter('nobody@example.dk')).toEqual(left);
        await member('bo.c@example.dk');
        expect(await enter('bo.c@example.dk', 'en anden sætning')).toEqual(left);
      });
    });

    describe('wrong passwords', () => {
      const wrong = (times: number, mail: string, from: Parameters<typeof enter>[2] = {}) =>
        Promise.all(Array.from({ length: times }, async () => codes(await enter(mail, 'en anden sætning', from))[0]));
      const refused = (answers: readonly (string | undefined)[]) =>
        answers.filter((code) => code === 'too-many-attempts').length;

      test('are few, also when all come at once; the right one waits too, but not in a browser that is known', async () => {
        const mail = 'bo.d@example.dk';
        await member(mail);
        const { device } = value(await enter(mail));
        expect(refused(await wrong(12, mail, { address: '192.0.2.2' }))).toBe(6);
        expect(await enter(mail)).toMatchObject({ issues: [{ code: 'too-many-attempts', values: { seconds: 30 } }] });
        value(await enter(mail, password, { device }));
        expect(codes(await enter(mail))).toEqual(['too-many-attempts']);
        clock += 30_000;
        value(await enter(mail));
      });

      test('no longer count when an administrator has made a new link', async () => {
        const mail = 'bo.e@example.dk';
        const person = await member(mail);
        expect(refused(await wrong(8, mail, { address: '192.0.2.3' }))).toBe(2);
        value(await setPassword(service, value(await offerLink(service, admin, person)), 'nye ord under broen'));
        value(await enter(mail, 'nye ord under broen'));
      });

      test('in a browser that is known for somebody else count as anywhere', async () => {
        const { device } = await begin((await invited('bo.f@example.dk')).person);
        expect(refused(await wrong(8, ane.mail, { device, address: '192.0.2.4' }))).toBe(2);
      });
    });

    describe('a session', () => {
      test('ends after a night without use and after a week in any case', async () => {
        const { person } = await invited('bo.g@example.dk');
        const idle = await begin(person);
        clock += 12 * hour;
        expect((await who(idle)).id).toBe('nobody');
        const used = await begin(person);
        for (let i = 0; i < 16; i += 1) {
          expect((await who(used)).id).toBe(person);
          clock += 10.5 * hour;
        }
        expect((await who(used)).id).toBe('nobody');
      });

      test('can be ended from another one, all can be at once, and nobody ends another’s', async () => {
        const { person } = await invited('bo.h@example.dk');
        const [one, two, three] = [await started(person), await started(person), await started(person)];
        const id = (await actorOf(service, two.session)).signedIn?.session ?? '';
        expect(codes(await endSession(service, admin, id))).toEqual(['unknown-session']);
        value(await endSession(service, await who(one), id));
        expect((await who(two)).id).toBe('nobody');
        await signOut(service, three.session);
        expect((await who(three)).id).toBe('nobody');
        await signOutEverywhere(service.store, person);
        expect((await who(one)).id).toBe('nobody');
        expect((await who({ session: 'none' })).id).toBe('nobody');
      });

      test('of whoever knew the old password ends when it changes', async () => {
        const person = await member('bo.i@example.dk');
        const [here, there] = [await begin(person), await begin(person)];
        const actor = await who(here);
        const change = { address: '192.0.2.1', browser, current: password, next: 'nye ord under broen' };
        const slip = await changePassword(service, actor, { ...change, current: 'en anden sætning' });
        expect(codes(slip)).toEqual(['wrong-password']);
        const fresh = value(await changePassword(service, actor, change));
        expect([(await who(here)).id, (await who(there)).id, (await who(fresh)).id]).toEqual([
          'nobody',
          'nobody',
          person,
        ]);
        expect(codes(await enter('bo.i@example.dk'))).toEqual(['wrong-sign-in']);
      });
    });

    describe('an invitation', () => {
      test('adds a person with a role and a link to set a password', async () => {
        const mail = 'bo.j@example.dk';
        const { person, secret } = await invited(mail);
        expect(value(await linkOf(service, secret))).toMatchObject({ for: 'password', person: { name: 'Bo Lind' } });
        expect(codes(await setPassword(service, secret, `${mail} bo lind`))).toEqual(['password-common']);
        expect(value(await setPassword(service, secret, password))).toBe(person);
        expect(codes(await setPassword(service, secret, password))).toEqual(['link-over']);
        const session = value(await enter(mail));
        expect(await who(session)).toMatchObject({ id: person, grants: [{ role: 'reader', strategy: null }] });
        expect(codes(await invitePerson(service, admin, { ...bo, mail }))).toEqual(['person-known']);
        value(await changeLanguage(service, await who(session), 'da'));
        expect((await actorOf(service, session.session)).signedIn?.person.language).toBe('da');
      });

      test('of somebody in the register gives them the role and a link, and leaves them who they are', async () => {
        const mail = 'bodil@example.dk';
        const register = { name: 'Bodil Lind', mail, language: 'da' } as const;
        const known = value(await addPerson(service, admin, register));
        const { person, secret } = value(await invitePerson(service, admin, { ...bo, mail }));
        expect(person).toBe(known);
        const again = value(await invitePerson(service, admin, { ...bo, mail }));
        expect(codes(await linkOf(service, secret))).toEqual(['link-over']);
        expect(value(await setPassword(service, again.secret, password))).toBe(known);
        const found = await actorOf(service, value(await enter(mail)).session);
        expect(found.signedIn?.person).toMatchObject(register);
        expect(found.actor.grants).toEqual([{ role: 'reader', strategy: null }]);
        expect(codes(await invitePerson(service, admin, { ...bo, mail }))).toEqual(['person-known']);
      });

      test('follows a role for somebody who cannot sign in yet, once, and no role for anybody else', async () => {
        const role = { role: 'reader', strategy: null } as const;
        const listed = (mail: string) => addPerson(service, admin, { name: `Bo ${mail}`, mail, language: 'da' });
        const person = value(await listed('bo.q@example.dk'));
        value(await grantRole(service, admin, { person, ...role }));
        const secret = (await linkWhereNeeded(service, admin, person)) ?? '';
        expect(await linkWhereNeeded(service, admin, person)).toBeUndefined();
        expect(value(await linkOf(service, secret))).toMatchObject({ person: { id: person } });
        clock += 24 * hour + 1;
        expect(await linkWhereNeeded(service, admin, person)).toBeDefined();
        const member = (await invited('bo.r@example.dk')).person;
        await storePassword(service.store, member, await hashPassword(password, cheap));
        expect(await linkWhereNeeded(service, admin, member)).toBeUndefined();
        expect(await linkWhereNeeded(service, admin, value(await listed('')))).toBeUndefined();
        const other = value(await listed('bo.s@example.dk'));
        expect(await linkWhereNeeded(service, await who(await begin(member)), other)).toBeUndefined();
      });

      test('is for those who may give rights, and one link replaces another', async () => {
        const { person, secret } = await invited('bo.k@example.dk');
        const reader = await who(await begin(person));
        expect(codes(await invitePerson(service, reader, { ...bo, mail: 'bo.l@example.dk' }))).toEqual(['not-allowed']);
        expect(codes(await offerLink(service, reader, admin.id))).toEqual(['not-allowed']);
        const second = value(await offerLink(service, admin, person));
        expect(codes(await linkOf(service, secret))).toEqual(['link-over']);
        value(await linkOf(service, second));
      });
    });

    test('whoever may write the record makes an administrator at the machine, or lets one in again', async () => {
      expect(codes(await makeAdministrator(service, { mail: 'chef@example.dk' }))).toEqual(['name-missing']);
      const { name, secret } = value(await makeAdministrator(service, { mail: 'Chef@example.dk', name: 'Kim Chef' }));
      expect(name).toBe('Kim Chef');
      const person = value(await setPassword(service, secret, password));
      expect(await who(await begin(person))).toMatchObject({ grants: [{ role: 'admin', strategy: null }] });
      const again = value(await makeAdministrator(service, { mail: 'chef@example.dk' }));
      expect(value(await setPassword(service, again.secret, 'nye ord under broen'))).toBe(person);
      expect((await who(await begin(person))).grants.length).toBe(1);
    });

    test('secrets lie in the database as hashes only', async () => {
      const { secret, person } = await invited('bo.m@example.dk');
      const { session, device } = await begin(person);
      for (const table of ['account', 'session', 'known_device', 'sign_in_link', 'entry', 'person']) {
        const rows = JSON.stringify(await service.store.query(`select * from ${table}`));
        expect(rows.length).toBeGreaterThan(2);
        for (const hidden of [password, secret, session, device]) expect(rows).not.toContain(hidden);
      }
    });
  });
});

/** As the register says it. */
async function leave(person: string, left: string): Promise<void> {
  await service.store.query('update person set data = data || $2 where id = $1', [person, JSON.stringify({ left })]);
}
