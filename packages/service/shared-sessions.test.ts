import { putAccount, setPassword } from '@lofte/store/account-table';
import type { FreshDatabase } from '@lofte/store/fresh-folder';
import { onPostgres } from '@lofte/store/test-databases';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actorOf } from './actor-of.ts';
import { signOutEverywhere } from './end-session.ts';
import { answering, value } from './example-service.ts';
import { hashPassword } from './hash-password.ts';
import { makeAdministrator } from './make-administrator.ts';
import { openService, type Service } from './service.ts';
import { signIn } from './sign-in.ts';

onPostgres('Two servers on one record', (fresh) => {
  const mail = 'ane@example.dk';
  const password = 'tre kopper og en ko';
  let database: FreshDatabase;
  let one: Service;
  let other: Service;
  let person: string;
  beforeAll(async () => {
    database = await fresh();
    const start = () => openService({ data: database.where, worker: answering(), resume: false });
    [one, other] = [await start(), await start()];
    value(await makeAdministrator(one, { mail, name: 'Ane Holm' }));
    const [row] = await one.store.query<{ person: string }>('select person from account');
    person = row?.person ?? '';
    await putAccount(one.store, person, mail);
    await setPassword(one.store, person, await hashPassword(password, { ln: 4, r: 8, p: 1 }));
  });
  afterAll(async () => {
    await one.close();
    await other.close();
    await database.remove();
  });
  const enter = (service: Service, typed = password) =>
    signIn(service, { mail, password: typed, address: '192.0.2.1', browser: { name: 'Firefox' } });

  test('who signs in at one is signed in at the other, and out at both', async () => {
    const { session } = value(await enter(one));
    expect((await actorOf(other, session)).actor.id).toBe(person);
    await signOutEverywhere(other.store, person);
    expect((await actorOf(one, session)).actor.id).toBe('nobody');
  });

  test('wrong passwords at both are counted together, also when they come at once', async () => {
    const tries = Array.from({ length: 12 }, (_, i) => enter(i % 2 === 0 ? one : other, 'en anden sætning'));
    const codes = (await Promise.all(tries)).map((done) => (done.ok ? '' : done.issues[0]?.code));
    expect(codes.filter((code) => code === 'wrong-sign-in').length).toBe(6);
    expect(codes.filter((code) => code === 'too-many-attempts').length).toBe(6);
  });
});
