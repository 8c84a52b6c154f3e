import { type Actor, nobody, type Role, roles } from '@lofte/domain/rights';
import type { WantedSession } from '@lofte/domain/world/settle-session';
import { onOneDatabase } from '@lofte/store/test-databases';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Example, exampleService, someone, value } from '../example-service.ts';
import { historyOf } from '../history-of.ts';
import { candidatureOf, dossierOf } from './dossiers-of.ts';
import { addCandidature, addPledge, changeCandidature, removeCandidature } from './keep-candidature.ts';
import { addDossier, addStance, clearPosition, judgePosition, removeDossier, writePosition } from './keep-dossier.ts';
import { addForum, removeForum } from './keep-forum.ts';
import { addSession, changeSession, removeSession, writeLine } from './keep-session.ts';
import { sessionOf } from './sessions-of.ts';
import { forumOf } from './things-of.ts';

const codes = (result: { readonly ok: boolean; readonly issues?: readonly { readonly code: string }[] }) =>
  result.issues?.map(({ code }) => code) ?? [];
const as = (role: Role): Actor => ({ ...nobody([{ role, strategy: null }]), id: `one-${role}` });

onOneDatabase('Negotiations', (fresh) => {
  let example: Example;
  let dossier: string;
  beforeAll(async () => {
    example = await exampleService({ fresh });
    const wanted = { title: 'Havneloven', kind: 'act', stage: 'council', about: [], home: [] } as const;
    dossier = value(await addDossier(example.service, { ...wanted, about: [], home: [] }, someone));
  });
  afterAll(() => example.end());

  test('positions come in versions that stay; one is cleared once, and what came of it is held against it', async () => {
    const { service } = example;
    const first = value(await writePosition(service, { dossier, text: 'Vi vil have lys' }, someone));
    expect(codes(await writePosition(service, { dossier, text: 'Vi vil have lys' }, someone))).toEqual([
      'nothing-changed',
    ]);
    const cleared = { by: 'Udvalget', day: '2027-02-01' };
    value(await clearPosition(service, first, cleared, someone));
    expect(codes(await clearPosition(service, first, cleared, someone))).toEqual(['cleared-already']);
    const second = value(await writePosition(service, { dossier, text: 'Vi vil have mere lys' }, someone));
    value(await judgePosition(service, second, { how: 'partly', why: 'Kun om natten' }, someone));
    const sight = await dossierOf(service, dossier, someone);
    expect(sight?.sensitive?.positions.map(({ version, text }) => [version, text])).toEqual([
      [2, 'Vi vil have mere lys'],
      [1, 'Vi vil have lys'],
    ]);
    expect(codes(await removeDossier(service, dossier, sight?.since ?? 0, someone))).toEqual(['has-positions']);
  });

  test('each country stands once in a file, and says one thing of a candidature', async () => {
    const { service } = example;
    const stance = { dossier, country: 'SE', stand: 'against', source: 'Ambassaden', day: '2027-02-01' } as const;
    value(await addStance(service, stance, someone));
    expect(codes(await addStance(service, { ...stance, stand: 'for' }, someone))).toEqual(['stance-twice']);
    const seat = { seat: 'Havnerådet', voters: 2, majority: 'half', rivals: [], about: [] } as const;
    const id = value(await addCandidature(service, { ...seat, rivals: [], about: [] }, someone));
    const ahead = { ...seat, rivals: [], about: [], result: { elected: true, day: '2999-01-01' } };
    expect(codes(await addCandidature(service, ahead, someone))).toEqual(['result-ahead']);
    const pledge = { candidature: id, country: 'NO', word: 'firm', source: 'Ministeren', day: '2027-02-01' } as const;
    value(await addPledge(service, pledge, someone));
    expect(codes(await addPledge(service, pledge, someone))).toEqual(['pledge-twice']);
    value(await addPledge(service, { ...pledge, country: 'FI' }, someone));
    expect(codes(await addPledge(service, { ...pledge, country: 'SE' }, someone))).toEqual(['more-than-voters']);
    const { since = 0 } = (await candidatureOf(service, id, someone)) ?? {};
    const fewer = { ...seat, voters: 1, rivals: [], about: [] };
    expect(codes(await changeCandidature(service, id, { wanted: fewer, since }, someone))).toEqual([
      'more-than-voters',
    ]);
    expect(codes(await removeCandidature(service, id, since, someone))).toEqual(['has-pledges']);
  });

  test('our line stands under its item, which stays as long as there is one', async () => {
    const { service } = example;
    const forum = value(
      await addForum(service, { name: 'Havnerådet', seats: [], presidencies: [], places: [] }, someone),
    );
    const items = [{ title: 'Fyr', about: [], dossiers: [dossier] }];
    const wanted: WantedSession = { forum, title: '12. samling', state: 'planned', from: '2027-05-03', items };
    const session = value(await addSession(service, wanted, someone));
    const first = await sessionOf(service, session, someone);
    const item = first?.thing.items[0]?.id ?? '';
    const line = { session, item, text: 'Vi står på lys', since: 0 };
    value(await writeLine(service, line, someone));
    expect(codes(await writeLine(service, line, someone))).toEqual(['changed-meanwhile']);
    expect(codes(await writeLine(service, { ...line, item: 'x' }, someone))).toEqual(['unknown-item']);
    const since = first?.since ?? 0;
    const less = { wanted: { ...wanted, items: [] }, since };
    expect(codes(await changeSession(service, session, less, someone))).toEqual(['has-line']);
    expect(codes(await removeSession(service, session, since, someone))).toEqual(['has-line']);
    const standing = (await forumOf(service, forum))?.since ?? 0;
    expect(codes(await removeForum(service, forum, standing, someone))).toEqual(['has-sessions']);
    const written = (await sessionOf(service, session, someone))?.lines?.get(item);
    expect(written?.thing.text).toBe('Vi står på lys');
    expect((await sessionOf(service, session, as('reader')))?.lines).toBeUndefined();
    expect(codes(await writeLine(service, { ...line, since: written?.since ?? 0 }, as('trusted')))).toEqual([
      'not-allowed',
    ]);
  });

  test('what is in confidence is for the secretariat and named readers: for others it is not there, nor in the history', async () => {
    const { service } = example;
    for (const role of roles) {
      const reads = role === 'trusted' || role === 'secretariat' || role === 'admin';
      const sight = await dossierOf(service, dossier, as(role));
      expect([role, sight?.sensitive !== undefined]).toEqual([role, reads]);
      const told = JSON.stringify(await historyOf(service, { limit: 100 }, as(role)));
      expect([role, /Vi vil have lys|Ambassaden|Ministeren|Vi står på lys/.test(told)]).toEqual([role, reads]);
      const writes = await writePosition(service, { dossier, text: 'Nej' }, as(role));
      if (!reads || role === 'trusted') expect(codes(writes)).toEqual(['not-allowed']);
    }
  });
});
