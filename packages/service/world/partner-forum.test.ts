import { dayOf } from '@lofte/domain/day';
import type { Actor, Role } from '@lofte/domain/rights';
import type { Visibility } from '@lofte/domain/world/engagement';
import { onEachDatabase } from '@lofte/store/test-databases';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actorFor } from '../actor-of.ts';
import { addOrganisation } from '../add-organisation.ts';
import { addPerson } from '../add-person.ts';
import { type Example, exampleService, someone, value } from '../example-service.ts';
import { grantRole } from '../grant-role.ts';
import { historyOf } from '../history-of.ts';
import { mergeOrganisations } from '../merge-organisations.ts';
import { personOf } from '../person-of.ts';
import { verifyRecord } from '../verify-record.ts';
import { calendarOf } from './calendar-of.ts';
import { addPartner, removePartner } from './choose-partners.ts';
import { countryOf } from './country-of.ts';
import { engagementOf, listEngagements, overlapsOf } from './engagements-of.ts';
import { addEngagement, changeEngagement, removeEngagement } from './keep-engagement.ts';
import { changeAsPartner, logAsPartner, type PartnerEngagement, removeAsPartner } from './keep-partner-engagement.ts';
import { mapOf } from './map-of.ts';
import { forumEntriesOf, membersWithPeople, ownEntryOf, partnerForumOf } from './partner-forum-of.ts';
import { worldBriefOf } from './world-brief-of.ts';
import { lastDone } from './world-of.ts';

const codes = (result: { readonly ok: boolean; readonly issues?: readonly { readonly code: string }[] }) =>
  result.issues?.map(({ code }) => code) ?? [];

onEachDatabase('The partnership forum', (fresh) => {
  let example: Example;
  let today: string;
  /** Ids: of a company, of another one, and of an authority of ours, all in the forum; and of one that is not. */
  let [company, rival, agency, stranger] = ['', '', '', ''];
  let [pia, rie, carl, ana, sara] = ['', '', '', '', ''];
  const about = { themes: ['Lys'], who: [], place: 'Accra' };

  beforeAll(async () => {
    example = await exampleService({ fresh });
    const { service } = example;
    today = dayOf(service.now());
    const organisation = async (name: string, kind: 'company' | 'agency') =>
      value(await addOrganisation(service, someone, { name, kind }));
    company = await organisation('Fyr og Far A/S', 'company');
    rival = await organisation('Lanterner ApS', 'company');
    agency = await organisation('Havnestyrelsen', 'agency');
    stranger = await organisation('Kajens Foundation', 'company');
    const person = async (name: string, of: string, role: Role) => {
      const id = value(await addPerson(service, someone, { name, organisation: of, language: 'da' }));
      value(await grantRole(service, someone, { person: id, role, strategy: null }));
      return id;
    };
    pia = await person('Pia', company, 'partner');
    rie = await person('Rie', rival, 'partner');
    carl = await person('Carl', agency, 'contributor');
    ana = await person('Ana', stranger, 'reader');
    sara = await person('Sara', stranger, 'secretariat');
    for (const one of [company, rival, agency]) value(await addPartner(service, one, someone));
  });
  afterAll(() => example.end());

  const as = async (id: string): Promise<Actor> => {
    const person = await personOf(example.service.store, id);
    if (!person) throw new Error('Nobody there');
    return actorFor(example.service, person);
  };
  const entry = (title: string, visible: Visibility): PartnerEngagement => ({
    ...{ kind: 'fair', state: 'held', from: today, country: 'GH', title, visible, ...about },
  });
  const shown = async (who: string) =>
    (await forumEntriesOf(example.service, { country: 'GH', from: today }, await as(who)))
      .map(({ title }) => title)
      .toSorted();

  test('each organisation joins once; who is in it, and who of them was let in, is told', async () => {
    const { service } = example;
    expect(codes(await addPartner(service, company, someone))).toEqual(['partner-already']);
    expect(codes(await addPartner(service, 'none', someone))).toEqual(['unknown-organisation']);
    expect(codes(await addPartner(service, stranger, await as(carl)))).toEqual(['not-allowed']);
    expect(codes(await removePartner(service, stranger, someone))).toEqual(['unknown-partner']);
    expect((await membersWithPeople(service)).map(({ name, isPublic, people }) => [name, isPublic, people])).toEqual([
      ['Fyr og Far A/S', false, ['Pia']],
      ['Havnestyrelsen', true, []],
      ['Lanterner ApS', false, ['Rie']],
    ]);
  });

  test('a partner writes its own down, and each sees what is for them: nobody inside what it keeps to itself', async () => {
    const { service } = example;
    for (const visible of ['own', 'forum', 'all'] as const)
      value(await logAsPartner(service, entry(`Firma ${visible}`, visible), await as(pia)));
    const lists = { met: ['Havnefogeden'], partners: [], themes: ['Lys'], about: [], next: [] };
    const ours = [{ name: 'Havnestyrelsen', organisation: agency }];
    for (const visible of ['own', 'inside', 'forum', 'all'] as const) {
      const said = { ...lists, ours, kind: 'visit', state: 'held', from: today, country: 'GH', visible } as const;
      value(await addEngagement(service, { ...said, title: `Vores ${visible}`, result: 'Indre' }, await as(carl)));
    }
    const shared = ['Firma all', 'Firma forum', 'Vores all', 'Vores forum'];
    expect(await shown(pia)).toEqual(['Firma all', 'Firma forum', 'Firma own', 'Vores all', 'Vores forum']);
    for (const who of [rie, carl, sara]) expect([who, await shown(who)]).toEqual([who, shared]);
    expect(await shown(ana)).toEqual(['Firma all', 'Vores all']);
    const [one] = await forumEntriesOf(service, { country: 'GH', from: today }, await as(rie));
    expect(Object.keys(one ?? {}).filter((key) => /result|next|met|about/.test(key))).toEqual([]);
    for (const [who, many] of [[pia, 5] as const, [rie, 4] as const, [sara, 4] as const, [ana, 2] as const])
      expect((await partnerForumOf(service, today, await as(who))).countries.get('GH')).toBe(many);
  });

  test('what a partner keeps to itself is in no list, calendar, brief, map, warning or history of anybody else', async () => {
    const { service } = example;
    const planned = { id: '', country: 'GH', from: today, to: today, met: [], themes: ['Lys'] };
    for (const who of [sara, ana, carl, rie]) {
      const actor = await as(who);
      const told = JSON.stringify([
        await listEngagements(service, { limit: 50 }, actor),
        await countryOf(service, 'GH', actor),
        await calendarOf(service, { from: today, to: today }, actor),
        await overlapsOf(service, planned, actor),
        await worldBriefOf(service, { country: 'GH' }, actor),
        await historyOf(service, {}, actor),
        await forumEntriesOf(service, { country: 'GH', from: today }, actor),
      ]);
      expect([who, told.includes('Firma own')]).toEqual([who, false]);
    }
    expect(JSON.stringify(await listEngagements(service, { limit: 50 }, await as(sara)))).toContain('Firma all');
    const kinds = (await historyOf(service, {}, someone)).entries.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind.startsWith('partner'))).toEqual(Array(3).fill('partner.joined'));
    // What partners do is not counted among what we do.
    const count = async (who: string) => (await mapOf(service, today, await as(who)))[0]?.engagements;
    expect([await count(sara), await count(carl), await count(ana)]).toEqual([4, 4, 2]);
  });

  test('a partner changes and removes its own and no other; the secretariat takes away what it sees, and changes none', async () => {
    const { service } = example;
    const own = value(await logAsPartner(service, entry('Messe', 'own'), await as(pia)));
    const since = async () => (await ownEntryOf(service, own, await as(pia)))?.since ?? 0;
    const change = async (who: string, title: string, visible: Visibility = 'own') =>
      changeAsPartner(service, own, { said: entry(title, visible), since: await since() }, await as(who));
    expect(codes(await change(rie, 'Taget'))).toEqual(['unknown-engagement']);
    expect(codes(await change(sara, 'Taget'))).toEqual(['not-allowed']);
    expect(codes(await removeAsPartner(service, own, await since(), await as(sara)))).toEqual(['unknown-engagement']);
    value(await change(pia, 'Stor messe', 'all'));
    expect(codes(await change(rie, 'Taget'))).toEqual(['not-allowed']);
    expect(codes(await removeAsPartner(service, own, await since(), await as(rie)))).toEqual(['not-allowed']);
    expect(codes(await removeAsPartner(service, own, 1, await as(pia)))).toEqual(['changed-meanwhile']);
    const found = await engagementOf(service, own, await as(sara));
    expect(found?.thing).toMatchObject({ title: 'Stor messe', partner: company, by: pia });
    const { id: _id, by: _by, partner: _partner, ...wanted } = found?.thing ?? ({} as never);
    const seen = { wanted, since: found?.since ?? 0 };
    expect(codes(await changeEngagement(service, own, seen, someone))).toEqual(['not-allowed']);
    expect(codes(await removeEngagement(service, own, seen.since, someone))).toEqual(['not-allowed']);
    value(await removeAsPartner(service, own, seen.since, await as(sara)));
    expect(codes(await logAsPartner(service, { ...entry('X', 'own'), country: ' ' }, await as(pia)))).toEqual([
      'no-country',
    ]);
    expect(codes(await logAsPartner(service, entry('X', 'own'), await as(carl)))).toEqual(['not-allowed']);
  });

  test('a member that leaves takes its people out; one that is taken into another goes on as that one', async () => {
    const { service } = example;
    value(await removePartner(service, company, await as(sara)));
    expect(await shown(pia)).toEqual([]);
    expect(codes(await logAsPartner(service, entry('X', 'all'), await as(pia)))).toEqual(['not-in-forum']);
    expect(await shown(rie)).toEqual(['Vores all', 'Vores forum']);
    value(await addPartner(service, company, someone));
    expect((await shown(pia)).length).toBe(5);
    value(await mergeOrganisations(service, someone, { kept: stranger, merged: company }));
    const theirs = (await forumEntriesOf(service, { country: 'GH', from: today }, await as(pia))).filter((one) =>
      one.title.startsWith('Firma'),
    );
    expect(theirs.map(({ partner, who, changes }) => [partner, who, changes])).toEqual(
      Array(3).fill(['Kajens Foundation', ['Kajens Foundation'], true]),
    );
    expect((await lastDone(service)).get('GH')).toBe(today);
    expect(await verifyRecord(service)).toMatchObject({ ok: true });
  });
});
